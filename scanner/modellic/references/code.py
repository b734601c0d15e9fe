"""Source code in languages without a parser here, and Python that does not parse: its strings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from modellic.references import ids
from modellic.references.loaders import LOADERS, TELLERS, WRITERS
from modellic.references.mentions import Lines
from modellic.references.reference import Kind, Spot
from modellic.references.slots import Slot, slot_of

_TOKEN: Final = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/|(?:^|(?<=\s))\#[^\n]*|\"\"\".*?\"\"\"|'''.*?''')"""
    r"""|(?P<string>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`\\\n]*`)""",
    re.DOTALL | re.MULTILINE,
)
_NAMED: Final = re.compile(
    r"([A-Za-z_][\w.\-]*)[\"'`]?\s*(?::\s*[\w<>\[\]&' ]+)?(?::=|[=:(]|=>|\|\||\?\?)\s*\[?\s*$"
)


def loaded(text: str) -> Iterator[Spot]:
    """Yield the ids that stand alone in a string, where the words before or within prove them."""
    lines = Lines(text)
    for found in _TOKEN.finditer(text):
        if found["comment"]:
            continue
        value = found["string"][1:-1]
        if len(value) > ids.MAX_LENGTH:
            continue
        line, column = lines.place(found.start() + 1)
        before = _NAMED.search(text[max(0, found.start() - 80) : found.start()])
        yield from _judged(value, before[1] if before else "", line, column)


def _judged(value: str, before: str, line: int, column: int) -> Iterator[Spot]:
    last = before.rpartition(".")[2]
    slot = slot_of(last) if last else None
    if slot is Slot.OTHER or last in WRITERS:
        yield Spot(line, column, None, text=value)
        return
    kind = LOADERS[last].kind if last in LOADERS else slot.kind if slot else None
    found = ids.read(value)
    if found is None and kind:
        found = ids.read_bare(value, kind)
    if found is None or slot is Slot.SHOWN or last in TELLERS:
        return
    if found.proved and "://" in value and not kind:
        address = ids.HUB_ADDRESS.match(value)
        if address is None or not ids.loads_file(address):
            return
    if kind or found.proved or ids.known(found.name):
        yield Spot(line, column, found.name, found.kind or kind or Kind.MODEL, found.revision)
