"""Lists within a paragraph: "you may not: (i) sell it; (ii) rent it", wherever its lines end."""

from __future__ import annotations

import re

from modellic.shapes import Shape

_MARK = re.compile(
    r"\s*(?:\(([ivx]{1,5}|[a-z]|\d{1,2})\)\s"
    r"|[(\uff08](\d{1,2})[)\uff09](?=[\u3041-\u30ff\u4e00-\u9fff])|([\u2461-\u2473]))",
    re.IGNORECASE,
)
_BACK = 2000
"""Characters of the paragraph within which the mark before must stand."""
ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv")
_REFERENCE = Shape(r"{REFERENCE}\s*\d*[\d.]*\s*$", re.IGNORECASE)
"""What stands before a mark that only refers to an item: "under section 3(a)"."""
_BEFORE = 24


def counts_on(source: str, start: int, end: int, own: str, line: str) -> bool:
    """Say whether a line begins with the mark behind one amid the words of a paragraph.

    `start` and `end` are where the paragraph stands, `own` is its own mark, if it has one: the item
    "(b)" below the item "(a)" begins a line of its own.
    """
    found = _MARK.match(line)
    if found is None:
        return False
    before = _before(found[found.lastindex or 0].casefold())
    if own in before:
        return False
    words = source[max(start, end - _BACK) : end]
    return any(_stands_in(words, mark) for mark in before)


def _before(mark: str) -> tuple[str, ...]:
    """Return the marks that may stand before one: "(v)" is behind "(iv)", or behind "(u)"."""
    if "\u2461" <= mark <= "\u2473":
        return (chr(ord(mark) - 1),)
    if mark.isdigit():
        return (str(int(mark) - 1),) if mark != "1" else ()
    out = []
    if mark in ROMAN[1:]:
        out.append(ROMAN[ROMAN.index(mark) - 1])
    if len(mark) == 1 and mark != "a":
        out.append(chr(ord(mark) - 1))
    return tuple(out)


def _stands_in(words: str, mark: str) -> bool:
    written = mark if mark >= "\u2460" else rf"[(\uff08]{mark}[)\uff09]"
    for found in re.finditer(rf"{written}\s{{0,3}}[^\W\d]", words, re.IGNORECASE):
        if not _REFERENCE.search(words[max(0, found.start() - _BEFORE) : found.start()]):
            return True
    return False
