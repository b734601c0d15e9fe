"""Words in, semantic tokens out: what a sentence is made of, as far as rules are concerned.

Words that mean nothing to a rule leave no token, so the grammar sees "IF METRIC CMP AMOUNT MUST
DEED" whatever stands between. The tokens of one sentence are few, so the parser is quick.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache, partial

from modellic.extract.lexing.audible import audible
from modellic.extract.lexing.choosing import chosen, clear_of
from modellic.extract.lexing.denied_objects import with_verbs_denied
from modellic.extract.lexing.fees import without_fees
from modellic.extract.lexing.finishing import finished
from modellic.extract.lexing.freed_dues import without_freed_dues
from modellic.extract.lexing.jurisdictions import without_laws
from modellic.extract.lexing.listed_passives import forbidden_in_lists
from modellic.extract.lexing.of_the_two import without_limits_counted
from modellic.extract.lexing.own_clauses import within_clauses
from modellic.extract.lexing.passive import (
    done_by_leave,
    done_in_cases,
    hangs_on_what_is_due,
    opens_cases,
)
from modellic.extract.lexing.rephrased import (
    forbidden,
    named,
    rephrased,
    unserved,
    unserved_bans,
)
from modellic.extract.lexing.shared_objects import done_to_the_same, without_other_verbs_among
from modellic.extract.lexing.slashed import joined_by_slashes
from modellic.extract.lexing.split_words import without_split
from modellic.extract.lexing.stated import stated
from modellic.extract.lexing.token import CONTRASTS, NUMBERED, Token, place
from modellic.extract.lexing.verb_second import in_present
from modellic.extract.lexing.versions import without_versions
from modellic.extract.words.amounts import find_amounts
from modellic.extract.words.currency_asides import in_told_currency
from modellic.extract.words.digits_behind import with_digits_behind
from modellic.extract.words.elided import without_list_commas
from modellic.extract.words.language import simplified
from modellic.extract.words.lexicon import Lexicon
from modellic.extract.words.numbers import may_spell
from modellic.extract.words.units import Units
from modellic.rules import Span
from modellic.shapes import Shape

_LONG_WORD = re.compile(r"[a-z\u00df-\u024f]{8,}")
_LEAST_PART = 4
"""Letters of each part of a compound at least."""
_QUOTED = re.compile(r"\"([^\"]{1,400})\"|(?<!\w)'([^']{2,200})'(?!\w)")
_MYRIADS = re.compile(r"(?<=\d)[wW](?![A-Za-z])")
"""How ten thousand is typed in Chinese: 100w."""
_NAME_WITH_AI = re.compile(r"(?<![A-Za-z])([A-Z][A-Za-z]+ ?)AI(?![A-Za-z])")
"""A name such as "Foo AI", which says nothing of what a machine has made."""
_OF = re.compile(
    r"(?<![\u5206\u53cd\u603b\u7e3d\u968f\u96a8\u4e3a\u70ba\u52a0])\u4e4b(?=[\u4e00-\u9fff])"
    r"(?![\u540e\u5916\u4e00\u524d\u5185\u65e5\u5217\u65f6\u5904\u4e0b\u4e0a\u7528\u4e8e\u8bc9\u540d\u9645\u95f4\u8d23\u76f8\u4e2d\u60c5])"
)
"""The "of" of Chinese contracts, where it stands for that of everyday: 相同之条款. It does not amid
what it joins to one word: 之后, 百分之五."""
_ADDRESS = re.compile(r"[A-Za-z\d_.+\u00c0-\u024f-]{1,64}(?=@\w)")
"""What stands before the sign of an address of mail, which says nothing: "vertrieb@…"."""
_MAY_PARTY = re.compile(
    r"(?<![^\s,\uff0c\u3002;\uff1b:\uff1a\u3001])(\u8bb8\u53ef|\u6388\u6743|\u7248\u6743|[\u7532\u4e59\u6211\u53cc\u5bf9])\u65b9(?=\u53ef)"
)
"""Somebody who may, 许可方|可, at the beginning of a clause: no "only then may", 方可."""
_BREAK = re.compile(r"[;\uff1b]")
_NUMBER = re.compile(
    r"\s?(?:\((?:[ivx]{1,5}|[a-z]|\d{1,2})\)|(?:[ivx]{1,5}|[a-z]|\d{1,2})[).\u00b0])\s"
    r"|\s?(?:[(\uff08](?:[\u4e00-\u9fff]{1,2}|\d{1,2})[)\uff09]|[\u2460-\u2473]|\d{1,2}[.\u3001\uff0e])"
)
"""How a member of a list within a sentence begins, behind its semicolon: "(b) ", "ii) "."""
_NEXT_ITEM = re.compile(
    r"[,\u3001\uff0c]\s?(?=[(\uff08]\d{1,2}[)\uff09]|[\u2460-\u2473])|\s(?=\d{1,2}[.\uff0e]\s?[^\d\s])"
)
"""What parts the members of a list that is numbered within a sentence: 「（1）……、（2）……」."""
_NEXT_CASE = re.compile(r",\s(?=(?:\([ivx]{1,5}|\([a-z]|\(?\d{1,2}|[a-z])\)\s)")
"""What parts cases that are numbered within a sentence: "(i) if you …, (ii) if you …"."""
_CONTRASTS = Shape(r"(?:{CJK_CONTRASTS})\s?[,\u3001\uff0c]")
"""Where a clause ends of which the next says the contrary: 無料ですが、……は有料です."""
_TURNS = Shape(r"[,\uff0c](?=\s?(?:{CJK_BUT}))")
"""Where a clause ends whose uses are none of the case that the next opens: 可以修改,但分发时."""
_GOES_ON = " x"
"""Stands for the words behind a part of a sentence."""
_CJK = frozenset(("zh", "ja", "ko"))
_SHORT = 600
"""Characters of a sentence that is remembered: a longer one is seldom shared, and takes memory."""


def tokens(text: str, lexicon: Lexicon, *, row: bool = False) -> list[Token]:
    """Return the tokens of a clean sentence from left to right; `row` is true for one of a table
    that has lost its bars.

    Licences share their sentences, so those that were read last are remembered.
    """
    return list((_known if len(text) <= _SHORT else _read)(text, lexicon, row or "|" in text))


@lru_cache(maxsize=2048)
def _known(text: str, lexicon: Lexicon, row: bool) -> tuple[Token, ...]:
    return _read(text, lexicon, row)


def _read(text: str, lexicon: Lexicon, row: bool) -> tuple[Token, ...]:
    if lexicon.language == "zh":
        text = _MYRIADS.sub("\u4e07", text)
    plain = _plain(text, lexicon.language)
    plain = _parted(plain, lexicon) if lexicon.heads else plain
    words = Units.of(plain)
    figures = simplified(text, lexicon.language)
    amounts = find_amounts(figures, language=lexicon.language, in_words=may_spell(words.forms))
    amounts = in_told_currency(with_digits_behind(amounts, text), text)
    marked = '"' in text or "'" in text
    quoted = _QUOTED.finditer(text) if marked else ()
    quotes = [Token("QUOTE", m[1] or m[2], m.span()) for m in quoted]
    beside = ["", *(["figure"] if amounts else ()), *(["quotation"] if quotes else ())]
    beside += ["row"] if row else []
    found = _matches(lexicon, words, beside)
    amounts = without_versions(amounts, found, text, lexicon)
    amounts = without_limits_counted(amounts, found) if amounts else amounts
    found = without_split(clear_of(amounts, found, text), amounts)
    found += [Token("AMOUNT", a, a.span) for a in amounts]
    found += quotes
    found += [Token("SEP", _break(m, text), m.span()) for m in _BREAK.finditer(text)]
    found += joined_by_slashes(found, text) if "/" in text else ()
    if lexicon.language in _CJK:
        # They join no members of a list by words.
        items = [m.span() for m in _NEXT_ITEM.finditer(text)]
        found = [t for t in found if t.type != "DEED" or not _reaches_over(t, items)]
        found += [Token("SEP", NUMBERED, span) for span in items]
        found = list(_parted_at([m.end() for m in _CONTRASTS.finditer(text)], found))
        found += [Token("TURNS", "", m.span()) for m in _TURNS.finditer(text)]
        found = list(within_clauses(found, text))
    elif ")" in text:
        found += _between_cases(found, text)
    said = without_fees(without_laws(audible(list(without_freed_dues(chosen(found))), text), text))
    said = without_other_verbs_among([*said, *_reworded(said, words, lexicon)])
    said += stated(said, words.plain, partial(_looked_up, lexicon))
    said += list(in_present(said, text, words.plain, partial(_looked_up, lexicon)))
    return tuple(finished(sorted(said, key=place), text))


def _reworded(said: list[Token], words: Units, lexicon: Lexicon) -> list[Token]:
    """Return the deeds and uses of a sentence that the lists have as verbs in the active only."""
    orders, bans = unserved(said, words.plain), unserved_bans(said, words.plain)
    cases = opens_cases(said)
    lookup = partial(_looked_up, lexicon)
    shared = list(done_to_the_same(said, words.plain, lookup))
    shared += forbidden_in_lists(said, words.plain, partial(_looked_up_whole, lexicon))
    left = hangs_on_what_is_due(said)
    if not (orders or bans or cases or left):
        return shared
    verbs = _matches(lexicon, words, ["order"])
    if not verbs:
        return shared
    duties = rephrased(orders, verbs, words.plain, lookup)
    uses = list(done_in_cases(cases, said, verbs, words.plain, lookup))
    uses += done_by_leave(said, verbs, words.plain, lookup) if left else ()
    return [*duties, *forbidden(bans, verbs, words.plain, lookup), *uses, *shared]


def named_deeds(text: str, lexicon: Lexicon) -> list[Token]:
    """Return the deeds that an item names by nouns, where a ban wants them: "resale of copies"."""
    words = Units.of(_plain(text, lexicon.language))
    verbs = _matches(lexicon, words, ["order"])
    return list(named(sorted(verbs, key=place), words.plain, partial(_looked_up, lexicon)))


def hints(text: str, lexicon: Lexicon) -> list[Token]:
    """Return the words for things to be had, paid or told, whatever is said of them."""
    words = Units.of(_plain(text, lexicon.language))
    return sorted(_matches(lexicon, words, ["hint"]), key=place)


def themes(text: str, lexicon: Lexicon) -> list[Token]:
    """Return the words that tell what a sentence is about, whatever it says of that."""
    words = Units.of(_plain(text, lexicon.language))
    return _matches(lexicon, words, ["theme"])


def topics(title: str, lexicon: Lexicon) -> tuple[Token, ...]:
    """Return what a title says of the clauses below it: what they are about."""
    words = Units.of(_plain(title, lexicon.language))
    return tuple(_matches(lexicon, words, ["title"]))


def _looked_up(lexicon: Lexicon, text: str) -> list[Token]:
    """Return what the lists have of words of a sentence, which goes on behind them."""
    words = Units.of(text + _GOES_ON)
    return chosen(_matches(lexicon, words))


def _looked_up_whole(lexicon: Lexicon, text: str) -> list[Token]:
    """Return what the lists have of words, and what bans among them forbid in the passive."""
    words = Units.of(text)
    said = chosen(_matches(lexicon, words))
    verbs = _matches(lexicon, words, ["order"])
    bans = unserved_bans(said, text)
    return [*said, *forbidden(bans, verbs, text, partial(_looked_up, lexicon))]


def _parted_at(ends: Sequence[int], found: Iterable[Token]) -> Iterator[Token]:
    """Yield the tokens with what parts clauses that contrast; no phrase goes across the two."""
    for token in found:
        if token.type == "QUOTE" or not any(token.span[0] < end < token.span[1] for end in ends):
            yield token
    for end in ends:
        yield Token("SEP", CONTRASTS, (end - 1, end))


def _reaches_over(token: Token, items: Sequence[Span]) -> bool:
    return any(token.span[0] < start and end < token.span[1] for start, end in items)


def _between_cases(found: Sequence[Token], text: str) -> list[Token]:
    """Return what parts numbered members that each begin as a case: ", (ii) if"."""
    heads = {t.span[0] for t in found if t.type == "IF"}
    commas = _NEXT_CASE.finditer(text) if len(heads) > 1 else ()
    parted = [m.span() for m in commas if text.find(")", m.end()) + 2 in heads]
    return [Token("SEP", NUMBERED, span) for span in parted]


def _break(semicolon: re.Match[str], text: str) -> str:
    return NUMBERED if _NUMBER.match(text, semicolon.end()) else semicolon[0]


def _matches(lexicon: Lexicon, units: Units, beside: Iterable[str] = ("",)) -> list[Token]:
    """Return what the phrases stand for wherever one of them begins."""
    return [Token(e.token, e.meaning, span) for e, span in lexicon.found(units, beside)]


def _plain(text: str, language: str) -> str:
    """Return a text in the letters of the word lists, letter for letter."""
    if language == "de":
        text = _ADDRESS.sub(lambda name: "_" * len(name[0]), without_list_commas(text))
    if language in _CJK:
        # Their lists look for "AI" right behind other letters, too.
        text = _NAME_WITH_AI.sub(r"\1__", text)
    plain = simplified(with_verbs_denied(_lower(text), language), language)
    if language != "zh":
        return plain
    return _OF.sub("\u7684", _MAY_PARTY.sub("\\1\u4eba", plain))


def _parted(plain: str, lexicon: Lexicon) -> str:
    """Return a text with a hyphen before the last part of words that no phrase names.

    It takes the place of a letter, so that offsets stay: "konzer-jahresumsatz".
    """
    return _LONG_WORD.sub(lambda word: _part(word[0], lexicon), plain)


def _part(word: str, lexicon: Lexicon) -> str:
    if word in lexicon.words:
        return word
    cuts = (at for at in range(_LEAST_PART, len(word) - _LEAST_PART + 1))
    head = next((at for at in cuts if word[at:] in lexicon.heads), None)
    return word if head is None else f"{word[: head - 1]}-{word[head:]}"


def _lower(text: str) -> str:
    """Return the text in lower case, letter for letter, so that offsets stay."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
