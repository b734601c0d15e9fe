"""The clean view of a text: what a reader's eye passes over is gone, and every place maps back.

Quotes, dashes, full-width letters and ligatures take their plain form; white space, soft hyphens,
hyphenation at a line's end, Markdown emphasis and HTML tags shrink; what English draws together
("isn't", "you'll") is written out. Case stays: names need it.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from modellic.rules import Span

_SAME_WIDTH = {
    **{chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)},
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u02bc`", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\u300c\u300d\u300e\u300f", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2212", "-"),
    **dict.fromkeys("\u2013\u2014\u2015", "-"),
}
_WIDE = re.compile(f"[{''.join(map(re.escape, _SAME_WIDTH))}]")
_HANGUL = "\uac00-\ud7a3"
_KOREAN_QUOTED = re.compile(
    rf"(?<!\w)'[^'\n]{{1,120}}'(?=[{_HANGUL}])|(?<=[{_HANGUL}] )'[^'\n]{{1,120}}'(?= [{_HANGUL}])"
)
"""Words of Korean in single marks, which are its quotation marks as much as double ones are."""
_IDEOGRAPHIC = "\u3001\u3002\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_WIDE_MARKS = "\uff0c\uff1b\uff1a"
_UNSEEN = "\u00ad\u200b-\u200f\u2060\ufeff"
_BARS = "\u2502\u2503\u2551"
"""The sides of a box that is drawn round a text."""
_BLANKS = r"[ \u00a0\u202f]{1,3}"
_SPELLS = rf"[a-z\u00c0-\u024f{_HANGUL}]"
_NOISE = re.compile(
    # Most characters begin no noise, and this tells at once.
    rf"(?=[\s\-*_<>#|/${_BARS}{_UNSEEN}\ufb00-\ufb04])(?:"
    r"(?P<hyphen>(?<=[a-z])-[ \t]*\r?\n\s*(?=[a-z]))"
    # Where each line is as wide as the next one, a number may stand in two.
    r"|(?P<halved>(?<=\d)[ \t]*\r?\n[ \t]*(?=\d{1,6} ?[\u3041-\u30ff\u4e00-\u9fff]))"
    # A line may end behind the hyphen of a word that keeps it: "US-" and "Dollar".
    r"|(?P<jointed>(?<=[A-Za-z]-)[ \t]*\r?\n[ \t]*(?=[A-Z]))"
    rf"|(?P<joined>(?<=[{_IDEOGRAPHIC}{_WIDE_MARKS}])[ \t{_BARS}]*\r?\n[ \t{_BARS}]*"
    rf"(?=[{_IDEOGRAPHIC}{_WIDE_MARKS}\uff09])"
    # Behind a comma some leave a blank, as in Latin script.
    rf"|(?<=[{_IDEOGRAPHIC}][,\u3001\uff0c;\uff1b])[ \t]+(?=[{_IDEOGRAPHIC}]))"
    # French sets blanks within its quotation marks; in German the same marks point inwards.
    rf"|(?P<guillemet>{_BLANKS}(?=\u00bb(?!\w))|(?<=[\s(\[:'\u2019]\u00ab){_BLANKS})"
    # Emphasis may end or begin amid a word, as it does before the particles of Korean.
    rf"|(?P<within>(?<={_SPELLS})(?:\*{{1,3}}|</?(?:b|strong|i|em|u|mark)>)+(?={_SPELLS}))"
    # One plain space between words is no noise: nothing would change.
    rf"|(?P<blank>(?!\x20[^\s*_<{_BARS}{_UNSEEN}])"
    # What opens a line of a quotation, a table or a comment.
    r"(?:(?<=\n)[ \t]*(?:[>#|]+|(?://+|--)(?=\s))"
    rf"|\s|[{_BARS}{_UNSEEN}]|\*{{1,3}}|(?<!\w)_{{1,3}}(?=\w)"
    r"|(?<=\w)_{1,3}(?!\w)|</?[A-Za-z][^<>\n]{0,200}>)+)"
    r"|(?P<ligature>[\ufb00-\ufb04])"
    # A sign of comparison in TeX: "revenue $\\geq$ $1 million".
    r"|\$\\(?P<sign>[gl])(?:t|e|eq|eqslant)\$)"
)
_COMPARES = re.compile(r">(?:=|\s?[$\u20ac\u00a3\u00a5]?\d)")
_INVISIBLE = re.compile(f"[{_UNSEEN}]+")
_LIGATURES = {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl"}
_SIGNS = {"g": ">", "g=": "\u2265", "l": "<", "l=": "\u2264"}
_CONTRACTED = re.compile("['\u2019](?:[tT]|[rR][eE]|[lL]{2}|[vV][eE]|[sS])\\b")
_NUMBER_AS_CODE = re.compile(
    r"`(?=((?:[A-Z]{3} ?)?[$\u20ac\u00a3\u00a5]?\d[\d.,]{0,24}(?: ?[A-Z]{3})?(?: ?/ ?\w{1,12})?)`)"
)
"""A number in the marks of code, which quote nothing: "up to `10,000` users"."""
_HEAD = re.compile(r"[A-Za-z]+$")
_LONGEST_HEAD = 8
"""Letters at most that are looked at before an apostrophe: "shouldn't"."""
_WHOLE = {"can't": "cannot", "won't": "will not", "shan't": "shall not"}
_ENDINGS = {"re": " are", "ll": " will", "ve": " have"}
_IS = frozenset(("it", "that", "there", "here", "what"))
"""Words behind which "'s" is no genitive."""


@dataclass(frozen=True, slots=True)
class Clean:
    """A clean text and the way back. `text` is the clean form of `source[start:end]`."""

    text: str
    _at: array[int]
    """Offsets in the whole clean text where a new piece begins."""
    _from: array[int]
    """Offsets in the source where those pieces begin."""
    _end: int
    _skipped: int = 0
    """How much of the whole clean text stands before `text`."""
    _moved: bool = False
    """True where words stand before others that they follow in the source."""

    def part(self, start: int, end: int) -> Clean:
        """Return the view of a part of the clean text."""
        limit = self.source_span((start, end))[1]
        skipped = self._skipped + start
        return Clean(self.text[start:end], self._at, self._from, limit, skipped, self._moved)

    def with_words(self, span: Span, words: str, own: Sequence[int] | None = None) -> Clean:
        """Return the view with other words in a place, which map to where it stands, or where their
        `own` places in the clean text are."""
        start, end = span
        places = [self.source_offset(n) for n in range(len(self.text) + 1)]
        among = [places[n] for n in own] if own is not None else [places[start]] * len(words)
        origin = [*places[:start], *among, *places[end:]]
        return Clean(
            self.text[:start] + words + self.text[end:],
            array("q", range(len(origin))),
            array("q", origin),
            self._end,
            _moved=self._moved or any(one > other for one, other in pairwise(origin)),
        )

    def followed(self, words: str, other: Clean) -> Clean:
        """Return the view with another behind it; the words between them map to its end."""
        end = self.source_offset(len(self.text))
        origin = [self.source_offset(n) for n in range(len(self.text))]
        origin += [end] * len(words)
        origin += [other.source_offset(n) for n in range(len(other.text) + 1)]
        return Clean(
            self.text + words + other.text,
            array("q", range(len(origin))),
            array("q", origin),
            max(self._end, other._end),
            _moved=any(one > behind for one, behind in pairwise(origin)),
        )

    def source_offset(self, offset: int) -> int:
        """Return the place in the source of a place in the clean text."""
        whole = self._skipped + offset
        piece = bisect_right(self._at, whole) - 1
        # What is written out is longer than it was.
        limit = self._from[piece + 1] if piece + 1 < len(self._from) else self._end
        return min(self._from[piece] + whole - self._at[piece], limit, self._end)

    def source_span(self, span: Span) -> Span:
        """Return the span in the source of a span in the clean text."""
        start, end = span
        if end <= start:
            return self.source_offset(start), self.source_offset(start)
        if self._moved:
            places = [self.source_offset(n) for n in range(start, end)]
            return min(places), min(max(places) + 1, self._end)
        return self.source_offset(start), min(self.source_offset(end - 1) + 1, self._end)


def clean(source: str, start: int = 0, end: int | None = None) -> Clean:
    """Return the clean view of `source[start:end]`; spans map to offsets of `source`."""
    end = len(source) if end is None else end
    plain = narrowed(source[start:end])
    pieces: list[str] = []
    at, origin = array("q", [0]), array("q", [start])
    length, here = 0, start
    for begin, stop, shown in _passed_over(source, start, end):
        pieces += (plain[here - start : begin - start], shown)
        length += begin - here
        shrunk = length + len(shown)
        at.extend((length, shrunk))
        origin.extend((begin, stop))
        length, here = shrunk, stop
    pieces.append(plain[here - start :])
    return Clean("".join(pieces), at, origin, end)


def narrowed(text: str) -> str:
    """Return a text with its quotes, dashes and full-width letters in their plain form, each in its
    place."""
    plain = _WIDE.sub(_narrow, text)
    return _KOREAN_QUOTED.sub(_in_double_marks, plain) if "'" in plain else plain


def _passed_over(source: str, start: int, end: int) -> Iterable[tuple[int, int, str]]:
    """Return what takes another form in the clean text, from left to right, and that form."""
    noise = [(*m.span(), _shown(m)) for m in _NOISE.finditer(source, start, end)]
    if noise and noise[0][0] == start and _COMPARES.match(source, start):
        del noise[0]  # What opens the words themselves is no mark of a quotation.
    short = _CONTRACTED.finditer(source, start, end) if _has_apostrophe(source, start, end) else ()
    others = [written for m in short if (written := _written_out(m))]
    if source.find("`", start, end) >= 0:
        marks = (m.span(1) for m in _NUMBER_AS_CODE.finditer(source, start, end))
        others += [(at, at + 1, "") for a, b in marks for at in (a - 1, b)]
    return sorted(noise + others) if others else noise


def _has_apostrophe(source: str, start: int, end: int) -> bool:
    return any(source.find(mark, start, end) >= 0 for mark in "'\u2019")


def _written_out(match: re.Match[str]) -> tuple[int, int, str] | None:
    """Return where an English contraction stands and how it is written out: "isn't", "you'll"."""
    at, end = match.span()
    head = _HEAD.search(match.string[max(at - _LONGEST_HEAD, 0) : at])
    if head is None:
        return None
    word, ending = head[0].lower(), match[0][1:].lower()
    whole = _WHOLE.get(f"{word}'{ending}")
    if whole is not None:
        return at - len(word), end, whole
    if ending == "t":
        return (at - 1, end, " not") if word.endswith("n") else None
    if ending == "s":
        return (at, end, " is") if word in _IS else None
    return at, end, _ENDINGS[ending]


def _in_double_marks(match: re.Match[str]) -> str:
    return f'"{match[0][1:-1]}"'


def _narrow(match: re.Match[str]) -> str:
    return _SAME_WIDTH[match[0]]


def _shown(match: re.Match[str]) -> str:
    match match.lastgroup:
        case "ligature":
            return _LIGATURES[match[0]]
        case "sign":
            return _SIGNS[match["sign"] + "=" * (match[0][-2] != "t")]
        case "blank":
            # An invisible mark within a word, such as the soft hyphens of a PDF, parts nothing.
            return "" if _INVISIBLE.fullmatch(match[0]) else " "
        case _:
            return ""
