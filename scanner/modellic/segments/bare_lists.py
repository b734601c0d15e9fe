"""Lists whose items bear no mark: each stands on a line of its own, and none of them is a sentence.

A page that drops the pictures before its items leaves such lines, and many people write so by hand.
Right below words that announce cases, "any of the following criteria:", sentences are items too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import takewhile
from typing import TypeAlias

from modellic.segments.cjk import CJK
from modellic.shapes import Shape

Line: TypeAlias = tuple[int, str]
"""Where a line begins in the source, and its words."""
_LEAST = 3
"""Lines that make such a list; behind words that end in a colon two do."""
_LONGEST = 100
"""Characters of an item: longer lines are those of a paragraph."""
_SHORT = 40
"""The same of Chinese, Japanese and Korean."""
_LONGEST_LEAD = 300
"""Characters of a line that leads into a list: looking at more would take more than linear time."""
_ENDED = re.compile(r"[.,;:!?\u3002\uff0c\uff1b\uff1a\uff01\uff1f\u3001-]\W{0,3}$")
_ANNOUNCES = Shape(
    r"(?:(?:\b|(?=[^\x00-\u02ff])){CASES}.*|\b(?:{OPENS_A_CASE}|either)\s?)[:\uff1a]\W{0,3}$",
    re.IGNORECASE,
)
"""What leads into cases: a word for them, or one that opens each of them, "a licence, if:"."""
_BINDS = Shape(
    r"(?:\b{BINDS_LINES}\b.{0,40}|(?:{CJK_BINDS}|{CJK_FORBIDDING}|\u5e94|\u9808).{0,20})[:\uff1a]\W{0,3}$"
    r"|{CJK_POINTS_BELOW}.{1,40}(?:{CJK_BINDS}|{CJK_FORBIDDING}|{CJK_ASKS_FOR_BELOW}).{0,12}\u3002$",
    re.IGNORECASE,
)
"""What orders or forbids each line below it: "You may not:"."""
_SPEAKS = Shape(r"\b(?:{PREDICATE}|{FINITE})\b|{CJK_BINDS}|{CJK_SPEAKS}", re.IGNORECASE)
"""What makes a line a sentence of its own: "Companies need a licence."."""
_ONE = re.compile(r"[^.;\u3002\uff1b]*[.;\u3002\uff1b]\W{0,3}")
_CASE_ENDS = re.compile(r"[.;\u3002\uff1b]\W{0,3}$|[,;]\s(?:and|or|und|oder|et|ou)$")
_STOP = re.compile(r"[.\u3002]\s*$")
_COLON = re.compile(r"[:\uff1a]\W{0,3}$")
_OPENS = re.compile(r"\W{0,3}[^\W\d_]")
_PAIR = re.compile(r"\W{0,3}[^\s:\uff1a][^:\uff1a\u3002]{0,28}[:\uff1a][^:\uff1a\u3002]{1,30}")
"""A line that tells one thing of another, "resale: no": of those two make a list."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_UNFINISHED = Shape(r"{UNFINISHED}$")
_SMALL = 0.5
"""Share of the words behind the first that have no capital: those of titles and names have."""
_CASE = re.compile(r"\s*[<>\u2264\u2265]=?\s?[$\u20ac\u00a3\u00a5]?\d")
"""A figure that a sign compares opens the line."""


def bare_items(lines: Sequence[Line], is_marked: Callable[[str], bool]) -> frozenset[int]:
    """Return where lines begin that are items without a mark. Linear in their number.

    `is_marked` tells which lines bear a mark of a list, or of a heading.
    """
    found: set[int] = set()
    for group in _paragraphs(lines):
        pairs = all(_is_pair(line) for _, line in group[1:])
        bound = _leads(group[0][1], _BINDS)
        led = bound or bool(_COLON.search(group[0][1])) or (pairs and not _is_pair(group[0][1]))
        items = group[1:] if led else group
        least = _LEAST - 1 if led or (pairs and _is_pair(group[0][1])) else _LEAST
        words = [line for _, line in items]
        if led and words:
            words[-1] = _STOP.sub("", words[-1])  # The last one may end the sentence.
        if len(items) >= least and all(_is_item(line, is_marked, bound=bound) for line in words):
            found.update(start for start, _ in items)
        found.update(_cases(group, is_marked))
    return frozenset(found)


def _cases(group: Sequence[Line], is_marked: Callable[[str], bool]) -> Iterator[int]:
    """Yield where sentences begin, each on its line, that are the cases of the line above them, or
    what it orders or forbids."""
    announced = next((n for n, (_, line) in enumerate(group) if _leads(line, _ANNOUNCES)), None)
    if announced is not None:
        below = group[announced + 1 :]
        cases = list(takewhile(lambda line: _is_case(line[1], is_marked), below))
        if len(cases) >= _LEAST - 1:
            yield from (start for start, _ in cases)
    elif len(group) >= _LEAST and _leads(group[0][1], _BINDS):
        bound = group[1:]
        if all(_is_case(line, is_marked) and _is_short(line) for _, line in bound):
            yield from (start for start, _ in bound)


def _leads(line: str, how: Shape) -> bool:
    """Say whether a line leads into those below it; a longer one is a paragraph of its own."""
    return len(line) <= _LONGEST_LEAD and how.search(line) is not None


def _is_short(line: str) -> bool:
    """Say whether a line holds one short phrase alone, which is no sentence of its own."""
    words = line.strip()
    longest = _SHORT if CJK.search(words) else _LONGEST
    return (
        len(words) <= longest
        and _ONE.fullmatch(words) is not None
        and _SPEAKS.search(words) is None
    )


def _is_case(line: str, is_marked: Callable[[str], bool]) -> bool:
    words = line.strip()
    if not _CASE_ENDS.search(words) or is_marked(line) or "|" in words:
        return False
    return words[:1].isupper() or bool(CJK.match(words))


def _paragraphs(lines: Iterable[Line]) -> Iterator[list[Line]]:
    held: list[Line] = []
    for line in lines:
        if line[1].strip():
            held.append(line)
        elif held:
            yield held
            held = []
    if held:
        yield held


def _is_item(line: str, is_marked: Callable[[str], bool], *, bound: bool) -> bool:
    words = line.strip()
    opens = _OPENS.match(words) or (words[:1].isdigit() and _is_pair(words))
    if len(words) > _LONGEST or not opens or is_marked(line):
        return False
    if _ENDED.search(words) or _UNFINISHED.ends(words) or "|" in words:
        return False
    if CJK.search(words):
        return len(words) <= _SHORT
    first, *others = _WORD.findall(words) or [""]
    small = sum(word[0].islower() for word in others)
    share = 0 if bound else _SMALL  # German writes each noun large.
    return first[:1].isupper() and bool(others) and small > 0 and small >= share * len(others)


def _is_pair(line: str) -> bool:
    return bool(CJK.search(line)) and _PAIR.fullmatch(line.strip()) is not None


def begins_case(line: str, previous: str) -> bool:
    """Say whether a line begins with a figure that is compared and goes on with no other line: each
    of "> 100 users: licence", "> 10 users: registration" is one of several cases."""
    before = previous.rstrip(" *_")
    starts = not before or before.endswith((":", "\uff1a")) or _CASE.match(before) is not None
    return starts and _CASE.match(line) is not None
