"""Pages, and lists of what is fetched: addresses and ids, a line each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from modellic.references import code, ids
from modellic.references.mentions import Lines
from modellic.references.reference import Kind, Spot

_SCRIPT: Final = re.compile(r"(<script\b[^>]{0,400}>)(.*?)</script\s*>", re.DOTALL | re.IGNORECASE)
_BLANKED: Final = re.compile(r"[^\n]")
_CATALOGUE: Final = 500
"""Lines beyond which a list is no list of what is fetched."""
_ENTRY: Final = re.compile(
    rf"^[ \t]*(?P<entry>{ids.HUB_ADDRESS.pattern}|[\w.\-]{{1,96}}/[\w.\-]{{1,96}})"
    r"(?=[ \t]*(?:[|,;#\n]|$|[ \t]\S))",
    re.MULTILINE | re.ASCII,
)


def scripts(text: str) -> Iterator[Spot]:
    """Yield what the scripts of a page load; its words are mentions."""
    kept: list[str] = []
    at = 0
    end = text.casefold().rfind("</script")
    for found in _SCRIPT.finditer(text, 0, end + 10) if end >= 0 else ():
        kept += [_BLANKED.sub(" ", text[at : found.start(2)]), found[2]]
        at = found.end(2)
    yield from code.loaded("".join(kept)) if kept else ()


def entries(text: str) -> Iterator[Spot]:
    """Yield the addresses of files and the ids at the start of the lines of a list.

    A list of very many is a catalogue of what there is: nobody fetches all of it.
    """
    found = list(islice(_entries(text), _CATALOGUE + 1))
    yield from found if len(found) <= _CATALOGUE else ()


def _entries(text: str) -> Iterator[Spot]:
    lines = Lines(text)
    for found in _ENTRY.finditer(text):
        hub = ids.read(found["entry"])
        if hub and (not found["web"] or ids.loads_file(found)):
            line, column = lines.place(found.start("id") if found["id"] else found.start("entry"))
            yield Spot(line, column, hub.name, hub.kind or Kind.MODEL, hub.revision)


def addresses(text: str) -> Iterator[Spot]:
    """Yield the addresses of files of the hub that stand outside comments."""
    lines = Lines(text)
    for found in ids.HUB_ADDRESS.finditer(text):
        line, column = lines.place(found.start("id"))
        start = found.start("id") - column + 1
        commented = text.startswith("#", start) or text.rfind(" #", start, found.start()) >= 0
        if not commented and (hub := ids.from_address(found)):
            yield Spot(line, column, hub.name, hub.kind or Kind.MODEL, hub.revision)
