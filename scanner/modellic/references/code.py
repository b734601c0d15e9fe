"""Source code in languages without a parser here, and Python that does not parse: its strings.

The brackets around a string are followed, as the call or the table that it stands in tells what it
is: `pipeline('ner', 'org/name')`, `MODELS = { small: 'org/name' }`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from modellic.references import ids
from modellic.references.loaders import FETCHING, LOADERS, SERVING, TELLERS, WRITERS
from modellic.references.mentions import Lines
from modellic.references.reference import Kind, Spot
from modellic.references.slots import Slot, slot_of

_TOKEN: Final = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/|(?:^|(?<=\s))\#(?!\[)[^\n]*|\"\"\".*?\"\"\"|'''.*?''')"""
    r"""|(?P<string>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`\\\n]*`)"""
    r"""|(?P<bracket>[\[\](){}])""",
    re.DOTALL | re.MULTILINE,
)
_NAME: Final = r"(?<![\w.\-])([A-Za-z_][\w.\-]*)[\"'`]?\s*(?::\s*[\w<>\[\], &'|]+)?"
_SIGN: Final = r"(?::=|[=:(]|=>|\|\||\?\?)"
_NAMED: Final = re.compile(rf"{_NAME}{_SIGN}?\s*\[?\s*$")
_GIVEN: Final = re.compile(rf"{_NAME}{_SIGN}\s*\[?\s*$")
_IMPORTED: Final = re.compile(r"(?:\bfrom|\bimport|\brequire\(|\bimport\()\s*$")
_FIELD_AFTER: Final = re.compile(r"[^\n{}]{0,40}\)\s*\]\s*(?:pub(?:\([a-z]+\))?\s+)?(\w{1,60})\s*:")
_FLAG: Final = re.compile(r"--?[A-Za-z][\w.\-]*")
_FLAGGED: Final = re.compile(r"(--?[A-Za-z][\w.\-]*)[= ]([^\s=]+)")
_MAX_FRAMES: Final = 64
_MAX_WORDS: Final = 40
_NEAR: Final = 80
"""How far before a string or a bracket its name is looked for, in code points."""


@dataclass(slots=True)
class _Frame:
    """A bracket that is open: where it stands, and the strings that stood in it so far."""

    start: int
    words: list[str] = field(default_factory=list)
    told: str | None = None

    def name(self, text: str) -> str:
        """Return the name before the bracket; empty for none. Few are asked for it."""
        if self.told is None:
            named = _NAMED.search(text[max(0, self.start - _NEAR) : self.start])
            self.told = named[1].rpartition(".")[2] if named else ""
        return self.told


def loaded(text: str, first_line: int = 1) -> Iterator[Spot]:
    """Yield the ids that stand alone in a string, where the words before or around prove them."""
    lines = Lines(text)
    frames = [_Frame(0)]
    for found in _TOKEN.finditer(text):
        token = found[0]
        if token in "([{":
            if len(frames) < _MAX_FRAMES:
                frames.append(_Frame(found.start()))
        elif token in ")]}":
            if len(frames) > 1:
                frames.pop()
        elif found.lastgroup == "string":
            value = token[1:-1]
            if _possible(value):
                line, column = lines.place(found.start() + 1)
                place = (line + first_line - 1, column)
                yield from _judged(value, _name_of(found, text), _told(frames, text), place)
            if len(words := frames[-1].words) < _MAX_WORDS:
                words.append(value)


def _possible(value: str) -> bool:
    """Tell cheaply whether a string can name a repository."""
    if "/" in value:
        return len(value) <= ids.MAX_LENGTH and "\n" not in value
    return 2 < len(value) < 80 and (value[0].isalpha() and bool(ids.read_bare(value, Kind.MODEL)))


def _told(frames: list[_Frame], text: str) -> tuple[list[str], list[str]]:
    """Return the names before the innermost brackets, and the strings before in the innermost."""
    return [frame.name(text) for frame in reversed(frames[-3:])], frames[-1].words


def _name_of(found: re.Match[str], text: str) -> str | None:
    """Return the name that a string is given to, empty for none; None where it is imported."""
    before = text[max(0, found.start() - _NEAR) : found.start()]
    if _IMPORTED.search(before):
        return None
    named = _GIVEN.search(before)
    name = named[1].rpartition(".")[2] if named else ""
    if name.startswith("default_value") and (after := _FIELD_AFTER.match(text, found.end())):
        return after[1]
    return name


def _judged(
    value: str, name: str | None, around: tuple[list[str], list[str]], place: tuple[int, int]
) -> Iterator[Spot]:
    line, column = place
    slot, kind = _due(name or "", *around)
    if name is None or slot is Slot.OTHER:
        yield Spot(line, column, None, text=value)
        return
    if flagged := _FLAGGED.fullmatch(value):
        slot, value = slot_of(flagged[1]), flagged[2]
        kind = slot.kind if slot else None
        column += flagged.start(2)
    found = ids.read(value)
    if found is None and kind and (not name or _due(name, [], [])[1]):
        found = ids.read_bare(value, kind)
    if found is None or slot is Slot.SHOWN:
        return
    if found.proved and "://" in value and not kind:
        address = ids.HUB_ADDRESS.match(value)
        if address is None or not ids.loads_file(address):
            return
    if kind or found.proved or ids.known(found.name):
        yield Spot(line, column, found.name, found.kind or kind or Kind.MODEL, found.revision)


def _due(name: str, outer: list[str], words: list[str]) -> tuple[Slot | None, Kind | None]:
    """Return what the nearest name that says anything says of a string."""
    if words and _FLAG.fullmatch(words[-1]) and (slot := slot_of(words[-1])):
        return slot, slot.kind
    if _runs(words):
        return Slot.MODEL, Kind.MODEL
    told = [name, *outer]
    if not name and words:
        told.insert(0, words[0])
    for one in told:
        if one in WRITERS:
            return Slot.OTHER, None
        if one in TELLERS:
            return Slot.SHOWN, None
        if loader := LOADERS.get(one):
            return None, loader.kind
        slot = slot_of(one) if one else None
        if slot and slot is not Slot.GENERIC:
            return slot, slot.kind
    return None, None


def _runs(words: list[str]) -> bool:
    """Tell whether the strings before are the start of a command that fetches or serves."""
    return bool(set(words[:3]) & SERVING) or (
        bool(set(words[:2]) & FETCHING) and "download" in words[:4]
    )
