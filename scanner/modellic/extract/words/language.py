"""Which language a text is in: by its script, and in Latin script by its commonest words."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache

from modellic.extract.words.scripts import script_of
from modellic.resources import data_folder

_SAMPLE = 60_000
_LATIN_WORD = re.compile(r"[a-z\u00df-\u024f]+")
_MARKED = re.compile(r"[\u00e4\u00e7-\u00eb\u00f6\u00fc\u00df\u0153]")
_NAMES = re.compile(
    # Most words hold no mark, or but end with one, and this tells at once.
    r"(?<!\S)(?=[^\s:@/#._-]*+(?:@|[:/#._-]\S))"
    r"\S{0,80}(?:://|@|[^\W_][-_./#]\w{1,40}[-_./#])\S*"
)
"""Addresses, and names with several joints: "chat-sdk-core"."""
_WRITTEN_OUT = re.compile(r"(?<![aeoq])(?:ae|oe|ue(?!ll))(?=[bcdfghklmnrstvwxz])")
"""An umlaut written out, as in a text too short for a common word that has one."""
_SPELLED_OUT = str.maketrans(
    {"\u00e4": "ae", "\u00f6": "oe", "\u00fc": "ue", "\u00df": "ss", "\u0153": "oe"}
)
_HEADER = re.compile(r"\[LANGUAGE (?P<code>[a-z]{2})\]")
_KOREAN_LICENCE = ("\ub77c\uc774\uc13c\uc2a4", "\ub77c\uc774\uc120\uc2a4")
"""The word for a licence as many write it, and as the word lists do."""
_ALIKE = re.compile(r"\[ALIKE(?: JA)?\]")
_ENOUGH = 8
"""One word in so many must be a common one of the language."""
_PART = 10
"""The same of a further language that a part of the text is in."""
_USUAL = 4
"""One word in so many of a sentence is a common one where it is in the language of its text."""
_SURE = 3
"""Common words that a sentence has at least which is in another language than all of its text; one
of which no common word is of that text has fewer."""
_CLEAR = 2
"""So many common words tell the language of a sentence, and so many times those of another."""


def language_of(source: str) -> str:
    """Return the ISO 639-1 code of a text, `und` where nothing speaks for any language.

    An ideograph tells as much as a word of Latin letters, so a Chinese text with English names in
    it is Chinese, and kana make an ideographic text Japanese.
    """
    return script_of(source[:_SAMPLE]) or latin_language_of(source)


def latin_language_of(source: str) -> str:
    """Return the language of the words in Latin script, `und` where it cannot be told."""
    counts = _latin_words(source[:_SAMPLE])
    scores = {
        code: sum(map(counts.__getitem__, known & counts.keys()))
        for code, known in _common_words().items()
    }
    best = max(scores, key=lambda code: scores[code])
    return best if scores[best] * _ENOUGH > counts.total() > 0 else "und"


@lru_cache(maxsize=1)
def _latin_words(sample: str) -> Counter[str]:
    """Return how often the words in Latin script stand in a text, which is asked for repeatedly.

    Addresses and names of files are words of no language, and may be most of a README: the "com"
    of each would make it Portuguese.
    """
    return Counter(_LATIN_WORD.findall(_NAMES.sub(" ", sample).casefold()))


@lru_cache(maxsize=1)
def languages_beside(source: str, language: str) -> tuple[str, ...]:
    """Return the further languages in Latin script that parts of a text are in.

    Of such a one it has many common words that are none of its own `language`. A part in one that
    has no word lists is for a person to read.
    """
    counts = _latin_words(source[:_SAMPLE])
    others = (code for code in _common_words() if code != language)
    return tuple(
        code
        for code in others
        if sum(map(counts.__getitem__, _own_words(code, language))) * _PART > counts.total()
    )


def spoken_in(words: str, languages: Sequence[str]) -> str:
    """Return in which of several languages a sentence is; nothing where that cannot be told."""
    counts = Counter(_LATIN_WORD.findall(words.casefold()))
    scores = {
        code: sum(counts[word] for word in counts.keys() & _own_words(code, *languages))
        for code in languages
    }
    first, second = sorted(languages, key=lambda code: -scores[code])[:2]
    clear = scores[first] >= _CLEAR and scores[first] >= _CLEAR * scores[second]
    return first if clear else ""


def spoken_apart(words: str, languages: Sequence[str]) -> str:
    """Return the language of a sentence that is in none of the `languages` of its text, as a clause
    is that somebody put into a translated licence; nothing where no other language is clear."""
    said = {word for word in _LATIN_WORD.findall(words.casefold()) if len(word) > 1}
    if len(said & common_words(languages[0])) * _USUAL >= len(said):
        return ""
    scores = {
        code: len(said & _own_words(code, *languages))
        for code in _common_words()
        if code not in languages
    }
    found = max(scores, key=lambda code: scores[code])
    known = max(len(said & _own_words(code, found)) for code in languages)
    foreign = known == 0 and readable(found)
    fewest = _CLEAR if foreign else _SURE
    return found if scores[found] >= max(fewest, _CLEAR * known, len(said) / _ENOUGH) else ""


@cache
def _own_words(language: str, *others: str) -> frozenset[str]:
    """Return the commonest words of a language that are none of others."""
    known = common_words(language)
    return known.difference(*(common_words(code) for code in others if code != language))


def common_words(language: str) -> frozenset[str]:
    """Return the commonest words of a language in Latin script; none are known of another."""
    return _common_words().get(language, frozenset())


@cache
def _common_words() -> dict[str, frozenset[str]]:
    known: dict[str, frozenset[str]] = {}
    code = ""
    for line in (data_folder("grammars") / "languages.txt").read_text("utf-8").splitlines():
        if header := _HEADER.fullmatch(line.strip()):
            code = header["code"]
        elif line.strip() and not line.startswith("#"):
            known[code] = known.get(code, frozenset()) | frozenset(line.split())
    return known


def simplified(text: str, language: str) -> str:
    """Return a text in the characters and spellings that the word lists are written in: a Chinese
    one in simplified characters.

    Character for character, so that offsets stay. Words of Taiwan and Hong Kong, and others that
    the lists do not know, become those of as many characters that they have. Of Japanese, which
    writes some of the traditional characters, and of Korean only such words change.
    """
    if language == "ko":
        return text.replace(*_KOREAN_LICENCE)
    if language == "ja":
        return _named(text, *_alike(2))
    if language != "zh" or text.isascii():
        return text
    plain = text.translate(_simplified())
    plain = plain if plain == text else _named(plain, *_abroad())
    return _named(plain, *_alike(1))


def _named(text: str, found: re.Pattern[str], words: Mapping[str, str]) -> str:
    return found.sub(lambda m: words[m[0]], text)


@cache
def _simplified() -> dict[int, str]:
    return {ord(pair[0]): pair[1] for pair in _traditional() if ">" not in pair}


@cache
def _abroad() -> tuple[re.Pattern[str], dict[str, str]]:
    """Return the words of Taiwan and Hong Kong, and what they are read as."""
    return _as_words(pair for pair in _traditional() if ">" in pair)


@cache
def _alike(part: int) -> tuple[re.Pattern[str], dict[str, str]]:
    """Return words of a part of the file for which the lists have others, and which those are."""
    return _as_words(_pairs(part))


def _as_words(pairs: Iterable[str]) -> tuple[re.Pattern[str], dict[str, str]]:
    words = dict(pair.split(">") for pair in pairs)
    longest = sorted(words, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest))), words


@cache
def _traditional() -> list[str]:
    return _pairs(0)


def _pairs(part: int) -> list[str]:
    """Return the pairs of the file before its headers, or behind one."""
    text = (data_folder("grammars") / "traditional.txt").read_text("utf-8")
    lines = _ALIKE.split(text)[part].splitlines()
    return [pair for line in lines if not line.startswith("#") for pair in line.split()]


def respelled(text: str, spelling: str = "ascii") -> str:
    """Return a text as it is written in a `spelling_of` a language."""
    if spelling == "swiss":
        return text.replace("\u00df", "ss")
    plain = unicodedata.normalize("NFD", text.lower().translate(_SPELLED_OUT))
    return "".join(c for c in plain if not unicodedata.combining(c))


@lru_cache(maxsize=1)
def spelling_of(source: str, language: str) -> str:
    """Return how a text spells the words of its language; nothing where it does so as usual.

    `ascii` writes its umlauts and accents out, as on a keyboard without them, "fuer", and none as
    such; `swiss` writes German without a sharp s, "gemaess".
    """
    sample = source[:_SAMPLE].lower()
    marked = frozenset(word for word in common_words(language) if not word.isascii())
    if not marked:
        return ""
    if not _MARKED.search(sample):
        spelled = {respelled(word) for word in marked}
        told = not spelled.isdisjoint(_LATIN_WORD.findall(sample))
        if told or (language == "de" and _WRITTEN_OUT.search(sample)):
            return "ascii"
    return "swiss" if language == "de" and "\u00df" not in source else ""


def spells_out_beside(source: str, language: str) -> bool:
    """Say whether a German text that writes umlauts spells some out, too: the head of a file that
    was pasted into a page says "duerfen"."""
    if language != "de":
        return False
    marked = (word for word in common_words(language) if not word.isascii())
    sample = source[:_SAMPLE].lower()
    spelled = {respelled(word) for word in marked}
    return bool(_MARKED.search(sample)) and not spelled.isdisjoint(_LATIN_WORD.findall(sample))


def has_marks(words: str) -> bool:
    """Say whether words have an umlaut, an accent or the like."""
    return _MARKED.search(words.casefold()) is not None


@cache
def readable(language: str) -> bool:
    """Say whether grammars/ has word lists for a language."""
    return any((data_folder("grammars") / language).glob("*.txt"))
