"""Items that begin in the line of the one before: "(a) fewer than 50 employees; (b) revenue below
$1 million". Each is an item of the same list, as one in a line of its own is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice
from string import ascii_lowercase

from modellic.segments.blocks import Block
from modellic.segments.inline import ROMAN
from modellic.shapes import Shape

_STYLES = ("letter", "roman", "number", "bracket")
_MOST = 26
"""Items of one line that are looked for."""
_MOST_TRIED = 3
"""Marks that are looked at as the next one: time must stay linear on a line of many."""
_SEMICOLON = re.compile(r"[;\uff1b]")
_NEXT = Shape(
    r"(?:;\s+(?:(?:{JOINS})\s+)?(?P<mark>\(?(?P<own>[a-z]|[ivx]{1,5}|\d{1,2})(?:\)|(?<=\d)\.)\s+)"
    r"|[;\uff1b]\s*{CJK_JOINS}{0,3}(?P<cjk_mark>[(\uff08](?P<digits>\d{1,2})[)\uff09]"
    r"|(?P<circled>[\u2461-\u2473])))(?=\S)",
    re.IGNORECASE,
)
_OWN = ("own", "digits", "circled")


def with_run_on(source: str, found: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks of a text, an item in which the next ones begin as several."""
    for block in found:
        if block.style.startswith(_STYLES) and _SEMICOLON.search(source, *block.span):
            yield from _apart(source, block)
        else:
            yield block


def _apart(source: str, block: Block) -> Iterator[Block]:
    end = block.span[1]
    for _ in range(_MOST):
        behind = _behind(source, block)
        if behind is None:
            break
        mark = "mark" if behind["mark"] else "cjk_mark"
        yield replace(block, span=(block.span[0], behind.start(mark)))
        block = replace(block, span=(behind.end(mark), end), mark=_own(behind))
    yield block


def _behind(source: str, block: Block) -> re.Match[str] | None:
    """Return where the item behind the first one of a block begins in it."""
    after = _after(block)
    each = (m for m in _NEXT.finditer(source, *block.span) if _own(m) == after)
    for found in islice(each, _MOST_TRIED):
        # Behind "(h)" an "(i)" may begin a list of its own: "(i) …; (ii) …".
        inner = after == "i" and "(ii)" in source[found.end() : block.span[1]]
        if not inner and not _opens_inner(source[block.span[0] : found.start()], block.mark):
            return found
    return None


def _own(found: re.Match[str]) -> str:
    return next(found[name] for name in _OWN if found[name]).casefold()


def _opens_inner(before: str, mark: str) -> bool:
    """Say whether the mark of an item stands once more in its words, as the one of a list within:
    "1. we ask you to (1) …; (2) …"."""
    written = rf"[(\uff08]{mark}[)\uff09]" if mark.isascii() else mark
    return re.search(written, before, re.IGNORECASE) is not None


def _after(block: Block) -> str | None:
    """Return the mark behind that of a block in its series, None where there is none."""
    if block.mark.isdecimal():
        return str(int(block.mark) + 1)
    if "\u2460" <= block.mark < "\u2473":
        return chr(ord(block.mark) + 1)
    series = ROMAN if block.style.startswith("roman") else tuple(ascii_lowercase)
    if block.mark not in series[:-1]:
        return None
    return series[series.index(block.mark) + 1]
