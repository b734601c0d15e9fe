"""The canonical words of a licence text: what is compared when two texts are called the same.

Follows the matching guidelines of SPDX (https://spdx.github.io/spdx-spec/v3.0.1/annexes/
license-matching-guidelines-and-templates/) where they cannot hide a change of terms: case, white
space, punctuation, quotes, copyright notices, the numbers of list items, `©` for `(c)` and https
for http tell nothing, nor does markup. Unlike there, all other numbers, currency signs and per
cent signs are words, and whatever is not surely noise stays a word: a text is never called
unmodified because of something dropped.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
import zlib
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate

from modellic.rules import Span
from modellic.text import Text

GRAM = 5
"""How many words in a row one hash of a fingerprint covers."""
LONGEST_NAME = 12
"""How many words the name of a holder may have, where a licence leaves room for it."""
MAX_CHARS = 600_000
"""How much of a text is looked at; the longest licence in use has 40 000 characters."""

_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
# Non-ASCII punctuation, blanks, bullets, rules and accents: all others count, a ticked box too.
_NOISE = (
    "\x80-\xa1\xa6-\xa8\xab-\xb0\xb4\xb6-\xb8\xbb\xbf\u0300-\u036f\u2000-\u202f\u2032-\u206f"
    "\u2122\u2500-\u257f\u25a0-\u25ff\u2794-\u27be\u3000-\u303f\ufe00-\ufe6f\ufeff"
    "\uff01-\uff03\uff06-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\ufffd"
)
# Words; marks that change the sense of words; characters that could not be read.
_TOKEN = re.compile(
    rf"[^\W_{_CJK}]+|[^\x00-\x7f{_NOISE}]|[$%]|[<>]=?(?=\s?[\d$€£¥])|~~|<!--|\ufffd{{2,}}"
)
_SAME = {"https": "http", "©": "c"}
_LINE_BREAK = re.compile("[\r\x0b\x0c\x85\u2028\u2029]")
_TAGS = "p|br|hr|b|i|u|em|strong|h[1-6]|ul|ol|li|div|span|center|code|pre|blockquote|sup|sub"
_MARKUP = re.compile(
    rf"</?(?:{_TAGS})(?:\s+(?:class|id|align)=[\"'][\w-]{{0,40}}[\"'])?\s{{0,4}}/?>"
    r"|&(?:nbsp|quot|apos|amp|lt|gt|[lr][sd]quo|[mn]dash|hellip"
    r"|#(?:34|38|39|60|62|160|821[12367]|822[01]|8230));",
    re.IGNORECASE,
)
_LINK = re.compile(r"\[([^\[\]\n]{1,300})\]\(([^()\s]{1,300})\)")
_NOTICE = re.compile(
    r"^[ \t#*>/|;\ufeff-]{0,40}(?:copyright\b|©|\(c\))(?P<holder>[^\n]{0,200})$"
    r"|^[ \t#*>/|;-]{0,40}all rights reserved[. \t]{0,9}$",
    re.IGNORECASE | re.MULTILINE,
)
_RIGHTS = re.compile(r"all rights reserved", re.IGNORECASE)
# What may number an item of a list or a heading. Digits must be followed by a capital, or count.
_ITEM_END = re.compile(r"[.)](?=[\s*_])")
_ITEM = re.compile(r"(?:\A|(?<=[\s#*>/|_-]))\(?(?:[A-Za-z]|[ivx]{2,4}|(?P<digits>\d{1,2}))[.)]\Z")
_LONGEST_ITEM = 6
_CAPITAL = re.compile(r"[\s*_]{1,9}[\"'“”‘’„([*_]{0,3}[A-Z\u3400-\u9fff]")
_LOOK_BACK = 80
_PART = 2_000
_LINE_STARTS, _CLOSERS, _ENDS = " \t\n\r\xa0#*>/|_-", "\"'”’)*_", (".", ":", ";")
_SENTENCE_END = re.compile(r"[.;:!?]\s+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_ABBREVIATIONS = frozenset(
    ("inc", "ltd", "co", "corp", "llc", "gmbh", "ag", "sa", "jr", "sr", "dr", "al", "st")
)
_ADDRESS = re.compile(r"\S+@\S+|https?://\S+", re.IGNORECASE)
# What a notice holds beside names and years, and how many other words in lower case (a name may
# be written so).
_NOTICE_WORDS = re.compile(
    r"all|and|as|affiliates|authors?|by|c|contributors|copyright|developers|et|files?|for|holders?|"
    r"in|individual|its|members|of|or|others?|owners?|present|project|respective|see|team|the|to"
)
_PLAIN_WORDS, _NOTICE_LENGTH = 2, 24
# What no notice holds: words of terms, and their like in Chinese and Japanese.
_TERMS = re.compile(
    r"must|shall|may|can|cannot|not|no|never|only|except|unless|if|"
    r"provided|when|without|than|more|less|under|license|licensed|licenses|"
    r"licence|licenced|sublicense|permitted|permission|prohibited|prohibits|"
    r"forbidden|allowed|require|required|requires|restricted|commercial|"
    r"commercially|noncommercial|use|used|using|uses|pay|paid|payment|fee|"
    r"fees|royalty|display|show|attribution|revenue|million|billion|monthly|"
    r"annual|subject|terms|conditions|agreement|grant|granted|hereby|free|"
    r"[不禁须須必得应應勿未非仅僅许許费費\u3041-\u309f]"
)
_HEAD_CHARS, _HEAD_WORDS = 400, 12


class Canonical:
    """The canonical words of a text (`forms`), and what of it was left out.

    `notices` are copyright lines, which differ from copy to copy; `rest` is where words begin
    that were not looked at because the text is too long, else None.
    """

    def __init__(self, text: Text) -> None:
        view = _LINE_BREAK.sub("\n", text.source[:MAX_CHARS].replace("\r\n", " \n"))
        view = _blank_markup(view)
        self.notices = tuple(_notices(view))
        view = _blank(view, self.notices)
        self._view = _blank(view, _items(view))
        self._parts = tuple(_parts(self._view))
        self._first: list[int] = []
        self.forms: list[str] = []
        for start, end in self._parts:
            self._first.append(len(self.forms))
            self.forms += forms(self._view[start:end])
        self._spans: dict[int, list[Span]] = {}
        beyond = _TOKEN.search(text.source, MAX_CHARS)
        self.rest = beyond.start() if beyond else None

    @property
    def spans(self) -> list[Span]:
        """The span of each word in the source."""
        return [span for part in range(len(self._parts)) for span in self._spans_of(part)]

    def span(self, word: int) -> Span:
        """Return the span of one word in the source; only the part around it is looked at."""
        part = bisect_right(self._first, word) - 1
        return self._spans_of(part)[word - self._first[part]]

    def _spans_of(self, part: int) -> list[Span]:
        if part not in self._spans:
            matches = _TOKEN.finditer(self._view, *self._parts[part])
            self._spans[part] = [match.span() for match in matches]
        return self._spans[part]

    def is_name(self, first: int, end: int) -> bool:
        """Tell whether words are surely the name of a holder of rights, and no term."""
        if not 0 < end - first <= LONGEST_NAME:
            return False
        return _names_holder(self._view[self.span(first)[0] : self.span(end - 1)[1]])


def forms(source: str) -> list[str]:
    """Return the words of a string in canonical form."""
    if source.isascii():
        words = _TOKEN.findall(source.lower())
    else:
        words = list(map(_fold, _TOKEN.findall(source)))
    return [_SAME.get(word, word) for word in words]


def _parts(source: str) -> Iterable[Span]:
    """Cut a text at line ends, into parts of a few paragraphs."""
    start, at = 0, _PART
    while (at := source.find("\n", at)) >= 0:
        if source[at - 1] in "<>=":  # a comparison may look at the next line
            at += 1
            continue
        yield start, at
        start, at = at, at + _PART
    yield start, len(source)


def _fold(word: str) -> str:
    return word.lower() if word.isascii() else unicodedata.normalize("NFKC", word).casefold()


def digest(words: Iterable[str]) -> str:
    """Return the sha256 of canonical words, hexadecimal."""
    joined = "\n".join(words)
    return hashlib.sha256(joined.encode("utf-8", "surrogatepass")).hexdigest()


def grams(words: Sequence[str]) -> list[int]:
    """Return the CRC-32 of each `GRAM` words in a row; none for a text that is shorter.

    A checksum is enough: it only finds places that look alike. Whether a text *is* the licence,
    its sha256 says.
    """
    joined = " ".join(words).encode("utf-8", "surrogatepass")
    lengths = map(len, joined.split(b" "))
    starts = [0, *accumulate(length + 1 for length in lengths)]
    crc = zlib.crc32
    return [crc(joined[a : b - 1]) for a, b in zip(starts, starts[GRAM:], strict=False)]


def title_words(words: Sequence[str], titles: Iterable[str]) -> int:
    """Return how many words at the start of a text are its title, in one of its forms."""
    return leading_words(words, [tuple(forms(title)) for title in titles])


def leading_words(words: Sequence[str], titles: Sequence[tuple[str, ...]]) -> int:
    """Return how many words at the start of a text are titles, given as canonical words."""
    count = 0
    while length := max(
        (len(title) for title in titles if tuple(words[count : count + len(title)]) == title),
        default=0,
    ):
        count += length
    return count


def _blank(source: str, spans: Iterable[Span]) -> str:
    """Overwrite spans with blanks, so that all offsets stay."""
    parts, last = [], 0
    for start, end in spans:
        parts += [source[last:start], " " * (end - start)]
        last = end
    return "".join([*parts, source[last:]])


def _blank_markup(source: str) -> str:
    if "<" in source or "&" in source:
        source = _MARKUP.sub(lambda m: " " * len(m[0]), source)
    if "](" in source:
        links = _LINK.finditer(source)
        source = _blank(source, [m.span(2) for m in links if forms(m[1]) == forms(m[2])])
    return source


def _notices(source: str) -> Iterable[Span]:
    last = -1
    for match in _NOTICE.finditer(source):
        start, end = match.span()
        follows = last >= 0 and start - last < _HEAD_CHARS and not source[last:start].strip()
        holder = match["holder"]
        if holder is None:
            drop = follows
        else:
            drop = (follows or _stands_apart(source, start)) and _names_holder(holder)
        if drop:
            yield start, end
            last = end


def _items(source: str) -> Iterable[Span]:
    """Yield what numbers list items: where a paragraph or a sentence has ended before it.

    Line ends tell nothing: a list may have been wrapped into one paragraph.
    """
    for end in (match.end() for match in _ITEM_END.finditer(source)):
        match = _ITEM.search(source, max(0, end - _LONGEST_ITEM), end)
        if not match or (match["digits"] and not _CAPITAL.match(source, end)):
            continue
        if _ended(source[max(0, match.start() - _LOOK_BACK) : match.start()]):
            yield match.span()


def _ended(before: str) -> bool:
    """Tell whether a sentence or a paragraph ends in the last words before an item."""
    text = before.rstrip(_LINE_STARTS)
    if not text or before.count("\n", len(text)) > 1:
        return True
    if text.endswith(("and", "or")):
        text = text.removesuffix("and").removesuffix("or").rstrip(_LINE_STARTS)
    return text.rstrip(_CLOSERS).endswith(_ENDS)


def _stands_apart(source: str, start: int) -> bool:
    """Tell whether a line begins a paragraph, or stands in the head of the text.

    A sentence that mentions a copyright notice may be wrapped just before that word.
    """
    line = source.rfind("\n", 0, max(0, start - 1)) + 1
    if not _TOKEN.search(source, line, start):
        return True
    return start < _HEAD_CHARS and len(_TOKEN.findall(source, 0, start)) <= _HEAD_WORDS


def _names_holder(line: str) -> bool:
    """Tell whether what follows the word copyright is years and names, and surely no term."""
    line = _ADDRESS.sub(" ", _RIGHTS.sub(" ", line))
    sentences = list(filter(_TOKEN.search, _SENTENCE_END.split(line)))
    if not all(map(_abbreviated, sentences[:-1])):
        return False
    words = _TOKEN.findall(line)
    plain = [word for word in words if word.islower() and not _NOTICE_WORDS.fullmatch(word)]
    if len(words) > _NOTICE_LENGTH or len(plain) > _PLAIN_WORDS:
        return False
    numbers = (word for word in words if word.isdigit())
    return all(map(_YEAR.fullmatch, numbers)) and not any(map(_TERMS.fullmatch, forms(line)))


def _abbreviated(sentence: str) -> bool:
    word = forms(sentence)[-1]
    return len(word) == 1 or word in _ABBREVIATIONS
