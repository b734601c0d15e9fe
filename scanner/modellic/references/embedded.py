"""What scripts carry inside: `python -c "…"`, and files and programs in here-documents."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from modellic.references import code
from modellic.references.mentions import Lines
from modellic.references.reference import Spot

_HERE: Final = re.compile(r"<<-?[ \t]*['\"\\]?(\w{1,40})")
_PYTHON: Final = re.compile(r"\bpython[\d.]*\b[^|;&]*$")
_INLINE: Final = re.compile(
    r"\bpython[\d.]*(?:[ \t]+-[A-Za-z]+){0,4}[ \t]+-[A-Za-z]?c[ \t]+([\"'])"
)
_TARGET: Final = re.compile(r">[ \t]*[\"']?[\w./${}\-]{0,200}\.(py|ya?ml|json|toml)\b")
_ESCAPED: Final = re.compile(r"\\([\"\\$`])")
_MAX_BODIES: Final = 200


def inner(text: str, first_line: int = 1) -> tuple[str, list[Spot]]:
    """Return a script with its inner texts blanked out, and what those load."""
    spots: list[Spot] = []
    if "<<" in text:
        text = _without_documents(text, first_line, spots)
    if "python" in text:
        text = _without_inline(text, first_line, spots)
    return text, spots


def documents(lines: list[str]) -> Iterator[tuple[int, int]]:
    """Yield the first line of each here-document and the line of its end, as indices."""
    ends: dict[str, list[int]] = {}
    for index, line in enumerate(lines):
        if (mark := line.strip()).isidentifier():
            ends.setdefault(mark, []).append(index)
    after = 0
    for index, line in enumerate(lines):
        if index < after or "<<" not in line or not (found := _HERE.search(line)):
            continue
        places = ends.get(found[1], [])
        following = bisect_right(places, index)
        if following < len(places):
            after = places[following] + 1
            yield index + 1, places[following]


def _without_documents(text: str, first_line: int, spots: list[Spot]) -> str:
    lines = text.split("\n")
    for number, (start, end) in enumerate(list(documents(lines))):
        ending = _ending(lines[start - 1])
        if ending is None or number >= _MAX_BODIES:
            continue
        spots += _read(ending, "\n".join(lines[start:end]), first_line + start)
        lines[start - 1] = lines[start - 1].partition("<<")[0]
        lines[start : end + 1] = [""] * (end + 1 - start)
    return "\n".join(lines)


def _ending(command: str) -> str | None:
    """Return the ending of the file that a here-document is, None for a plain text."""
    if target := _TARGET.search(command):
        return target[1]
    return "py" if _PYTHON.search(command.partition("<<")[0].rstrip()) else None


def _read(ending: str, body: str, line: int) -> Iterator[Spot]:
    if ending == "py":
        yield from code.loaded(body, line)
        return
    # A script writes files of the kinds that have finders, and some of these hold scripts.
    from modellic.references.finders import finder_of

    finder = finder_of(f"a.{ending}")
    for spot in finder.find(body).spots if finder else ():
        yield replace(spot, line=spot.line + line - 1)


def _without_inline(text: str, first_line: int, spots: list[Spot]) -> str:
    lines = Lines(text)
    pieces: list[str] = []
    at = 0
    for found in _INLINE.finditer(text):
        if found.start() < at:
            continue
        end = _closing(text, found[1], found.end())
        if end < 0 or len(pieces) >= 2 * _MAX_BODIES:
            break
        line, column = lines.place(found.end())
        body = text[found.end() : end]
        if found[1] == '"':
            body = _ESCAPED.sub(r"\1", body)
        spots += code.loaded(" " * (column - 1) + body.replace("\\\n", "\n"), first_line + line - 1)
        pieces += [text[at : found.start()], "python" + "\n" * body.count("\n")]
        at = end + 1
    return "".join(pieces) + text[at:]


def _closing(text: str, quote: str, start: int) -> int:
    """Return the offset of the quote that ends a string of a shell; -1 where none does."""
    end = text.find(quote, start)
    while end > 0 and quote == '"' and text[end - 1] == "\\":
        end = text.find(quote, end + 1)
    return end
