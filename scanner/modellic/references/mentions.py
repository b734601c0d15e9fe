"""Ids anywhere in a text, by their words alone: what no finder has explained is a mention."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator
from functools import cached_property
from itertools import accumulate
from typing import Final

from modellic.references import ids
from modellic.references import vocabulary as words
from modellic.references.reference import Form, Kind, Spot

_PART = r"[A-Za-z0-9][\w.\-]{0,95}"
_START = r"(?<![\w.\-/$@~%\\}:])"
_ANY: Final = re.compile(
    rf"(?P<hub>{ids.HUB_ADDRESS.pattern})"
    r"|(?P<url>(?<!\w)[a-zA-Z][\w+.\-]{1,20}://[^\s\"'`<>)\]}]{1,2000}"
    r"|(?<!\w)(?:git@)?(?:github|gitlab|wandb)\.(?:com|ai)[:/][^\s\"'`<>)\]]{1,2000})"
    rf"|(?P<models>(?<![\w.])/?models/(?P<inner>{_PART}/{_PART})(?![\w/]))"
    rf"|(?P<path>{_START}(?:[\w.\-~$@{{}}]{{0,100}}/)?[\w.\-$@{{}}]{{1,100}}/[\w.\-$@{{}}*]{{1,100}}/[\w./\-$@{{}}*]{{0,400}})"
    rf"|(?P<plain>{_START}(?P<owner>{_PART})/(?P<name>{_PART})(?P<ending>[:@][\w.\-]+)?(?![\w/(]))",
    re.ASCII,
)
_SLASH: Final = re.compile(r"/[A-Za-z0-9]", re.ASCII)
_HUB: Final = re.compile(r"hub:[A-Za-z0-9]", re.ASCII)
"""What a line has that names anything. A pattern that starts with a plain character is fast."""
_TAG = re.compile(r"[:@].*", re.DOTALL)
_NEAR: Final = 200
"""How far around an id words count, in code points."""
_ABOUT = re.compile(r"\b(models?|checkpoints?|weights)\b|\b(datasets?|corpus)\b", re.IGNORECASE)


class Lines:
    """Where the lines of a text start: an offset's line and column, counted from 1."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def _starts(self) -> list[int]:
        lengths = (len(line) + 1 for line in self.text.split("\n"))
        return list(accumulate(lengths, initial=0))[:-1]

    def place(self, offset: int) -> tuple[int, int]:
        """Return line and column of an offset."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def line(self, number: int) -> str:
        """Return a line without its end; empty beyond the last."""
        if not 0 < number <= len(self._starts):
            return ""
        start = self._starts[number - 1]
        end = self.text.find("\n", start)
        return self.text[start:] if end < 0 else self.text[start:end]


def mentions(lines: Lines, spots: Collection[Spot], form: Form | None = None) -> Iterator[Spot]:
    """Yield the ids of a text that `spots` do not have, as mentions, in the order of the text."""
    taken: dict[int, set[str]] = {}
    kinds: dict[str, Kind] = {}
    for spot in spots:
        told = spot.name or _TAG.sub("", spot.text)
        taken.setdefault(spot.line, set()).add(told.casefold())
        if spot.name:
            kinds[spot.name] = spot.kind
    for line, column, found, near in scan(lines.text):
        if found.name.casefold() in taken.setdefault(line, set()):
            continue
        shown = found.proved or ids.known(found.name) or found.name in kinds
        if not shown and not _told(near, found.name):
            continue
        taken[line].add(found.name.casefold())
        kind = found.kind or kinds.get(found.name) or _kind(near, found.name)
        yield Spot(line, column, found.name, kind, found.revision, executed=False, form=form)


def scan(text: str) -> Iterator[tuple[int, int, ids.HubId, str]]:
    """Yield line, column, id and the words around it, of whatever has the shape of an id."""
    lines = Lines(text)
    last = 0
    for number in _numbers(lines):
        if number == last:
            continue
        last = number
        line = lines.line(number)
        for offset, found in _scan_line(line):
            start = max(0, offset - _NEAR)
            yield number, offset + 1, found, line[start : offset + len(found.name) + _NEAR]


def _numbers(lines: Lines) -> Iterator[int]:
    """Yield the lines that may name something, in order; one may come several times."""
    text = lines.text
    found = [m.start() for m in _SLASH.finditer(text) if text[m.start() - 1] not in " \t\n\"'(`"]
    if "hub:" in text:
        found = sorted([*found, *(m.start() for m in _HUB.finditer(text))])
    yield from (lines.place(start)[0] for start in found)


def _scan_line(line: str) -> Iterator[tuple[int, ids.HubId]]:
    for found in _ANY.finditer(line):
        if found["hub"]:
            hub = ids.from_address(found)
            yield from [(found.start("id"), hub)] if hub else []
        elif found["inner"]:
            yield from _one(found.start("inner"), found["inner"])
        elif found["owner"]:
            name = found["name"].rstrip(".")
            ending = found["ending"] or ""
            if not ending.startswith(":") or ids.known(f"{found['owner']}/{name}"):
                yield from _one(found.start(), f"{found['owner']}/{name}{ending}")


def _one(offset: int, text: str) -> Iterator[tuple[int, ids.HubId]]:
    if found := ids.read(text.rstrip(".:-_")):
        yield offset, found


def _told(near: str, name: str) -> bool:
    """Tell whether a quoted id stands beside words that speak of models or datasets."""
    owner = name.partition("/")[0].casefold()
    quoted = f"`{name}`" in near and owner not in words.GITHUB_ORGANISATIONS
    return quoted and _ABOUT.search(near) is not None


def _kind(near: str, name: str) -> Kind:
    """Guess the kind of a mention by the nearest word before it."""
    found = list(_ABOUT.finditer(near.partition(name)[0]))
    return Kind.DATASET if found and found[-1][2] else Kind.MODEL
