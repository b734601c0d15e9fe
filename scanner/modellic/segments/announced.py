"""Lists within a paragraph behind a full stop: "the following is forbidden. (1) A, (2) B."."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from string import ascii_lowercase
from typing import TypeAlias

from modellic.rules import Span
from modellic.segments.inline import ROMAN
from modellic.shapes import Shape

Part: TypeAlias = tuple[Span, bool]
"""A sentence, and whether it is a member of a list."""

_SERIES: tuple[tuple[str, ...], ...] = (
    tuple(map(str, range(1, 100))),
    tuple(ascii_lowercase),
    ROMAN,
    tuple(map(chr, range(0x2460, 0x2474))),
)
"""The marks of lists, each in its order."""
_MARK = re.compile(
    r"\s*(?:[(\uff08](?P<mark>[a-z]{1,4}|\d{1,2})[)\uff09]|(?P<circled>[\u2460-\u2473]))"
)
_MAY_LIST = re.compile(r"[(\uff08\u3002\u2460-\u2473]")
"""What each such list has in it: a bracket, a circled number or, in a row, an ideographic stop."""
_ANNOUNCES = Shape(
    r"\b(?:{ANNOUNCES}|{CASES}|{FORBIDDEN_BELOW})"
    r"|(?<![\d%\u4e07\u842c\u5104\u4ebf\u5186\u5143\u4eba\u540d])(?:{LEADS})(?!\"|{NO_LEAD})",
    re.IGNORECASE,
)
_NOUNS = re.compile(r"[^\u3002:]*[\u3001,][^\u3002:]*[\u30a1-\u30fc\u4e00-\u9fff]\u3002\s*")
"""A row of nouns, which is a member as a whole: 再配布、改変、転売。"""
_LABEL = Shape(r"\W{0,3}\w{0,6}(?:{CJK_BANS})(?:{BANNED_THING})?[:\uff1a]")
"""What forbids the row behind its colon: 禁止事項：再配布、改変。"""
_MEMBER = re.compile(r"(?:[(\uff08][^()\uff08\uff09]*[)\uff09]|[^\u3001,])+")
_REFUSED = Shape(
    r"\b(?:{REFUSED_BELOW})\b(?:[^:;()]{0,120}:)?(?=\s*\((?:1|a|i)\)\s)", re.IGNORECASE
)
"""What forbids, or leaves to those with leave, the members of a list in its own sentence."""
_JOINED = Shape(r"[,;]?\s(?:{JOINS}|{JOINS_NOUNS})\s*$", re.IGNORECASE)
_LIFTED = Shape(r",?\s(?:{LIFTED_BY})\s|,\s{IN_EACH_CASE}\s", re.IGNORECASE)
_FIGURE = re.compile(r"\d{2}|\d\s?(?:million|billion|mio|mrd)", re.IGNORECASE)
_ENDS = re.compile(r"[.\u3002]\s*$")
_BINDS = Shape(r"{CJK_BINDS}")
"""With words of order a Chinese sentence that commas part is no row of nouns."""


def with_members(text: str, parts: Iterable[Part]) -> Iterator[Part]:
    """Yield the parts of a paragraph, each member of such a list as one of its own.

    The sentence that announces it is said of all, as a lead-in is. A mark alone makes no list.
    """
    parts = list(parts)
    if _MAY_LIST.search(text) is None:
        yield from parts
        return
    rows = "\u3002" in text
    at = 0
    while at < len(parts):
        span, member = parts[at]
        if not member and (refused := list(_refused(text, span))):
            yield from refused
            at += 1
            continue
        label = _LABEL.match(text, span[0]) if rows and not member else None
        if label is not None and _NOUNS.fullmatch(text, label.end(), span[1]):
            yield (span[0], label.end()), False
            yield from ((m, True) for m in _row(text, label.end(), span[1]))
            at += 1
            continue
        yield parts[at]
        at += 1
        if member or at == len(parts):
            continue
        behind = parts[at][0]
        row = rows and _NOUNS.fullmatch(text, *behind) is not None
        row = row and _BINDS.search(text, *behind) is None
        if not (row or _MARK.match(text, *behind)) or not _announces(text, span):
            continue
        members, taken = _members(text, parts[at:])
        if not members and row:
            yield from ((m, True) for m in _row(text, *behind))
            at += 1
        elif len(members) > 1:
            yield from ((m, True) for m in members)
            at += taken


def numbered_members(text: str, start: int, end: int) -> list[Span]:
    """Return the members of a list that begins with a mark at `start`, without their marks and
    what joins them: "(a) sell it, (b) host it or (c) …"; none where no list begins there."""
    members, _ = _members(text, [((start, end), False)])
    return [_before_joint(text, *member) for member in members]


def _announces(text: str, sentence: Span) -> bool:
    return bool(_ENDS.search(text, *sentence) and _ANNOUNCES.search(text, *sentence))


def _refused(text: str, sentence: Span) -> Iterator[Part]:
    """Yield the lead-in and the members of a list of what is forbidden, one of them by a figure.

    The figure is of its own member: "you may not: (a) host it; (b) use it with over 5,000 users".
    """
    start, end = sentence
    lead = _REFUSED.search(text, start, end)
    if lead is None:
        return
    members = numbered_members(text, lead.end(), end)
    if any(_LIFTED.search(text, *m) for m in members):
        return  # "…, unless you have bought a licence" is said of all members.
    if len(members) > 1 and any(_FIGURE.search(text, *m) for m in members):
        yield (start, lead.end()), False
        yield from ((m, True) for m in members)


def _before_joint(text: str, start: int, end: int) -> Span:
    """Return a member without the "or" behind it that joins it to the next."""
    joint = _JOINED.search(text, start, end)
    words = text[start : joint.start() if joint else end]
    return start + len(words) - len(words.lstrip()), start + len(words.rstrip(" ,;"))


def _row(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the members of a row of nouns; a comma within brackets parts none."""
    for found in _MEMBER.finditer(text, start, end):
        yield found.span()


def _members(text: str, parts: Sequence[Part]) -> tuple[list[Span], int]:
    """Return the members that follow, and in how many sentences they stand."""
    members: list[Span] = []
    series: Sequence[str] = ()
    for taken, ((start, end), member) in enumerate(parts):
        found = _MARK.match(text, start, end)
        if not series and found is not None:
            series = next((s for s in _SERIES if s[0] == _name(found)), ())
        if member or found is None or _name(found) not in series[len(members) :][:1]:
            return members, taken
        while found is not None:
            behind = _next(text, found.end(), end, series[len(members) + 1 :][:1])
            members.append((found.end(), behind.start() if behind else end))
            found = behind
    return members, len(parts)


def _name(mark: re.Match[str]) -> str:
    return mark["mark"] or mark["circled"]


def _next(text: str, start: int, end: int, wanted: Sequence[str]) -> re.Match[str] | None:
    return next((m for m in _MARK.finditer(text, start, end) if _name(m) in wanted), None)
