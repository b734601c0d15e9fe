"""Which file that is gone a new one was: renamed and edited, as told by the lines they share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Final

_LEAST: Final = 0.5
"""The share of a file's lines that makes it the same file, as git has it by default."""


def origins(new: Mapping[str, bytes], gone: Mapping[str, bytes]) -> dict[str, str]:
    """Return for each new file the one that it was, by paths; each was one at most.

    Files are compared by the bytes of their lines, however often and in whatever order they stand,
    without the space around them.
    """
    old = {path: _lines(content) for path, content in gone.items()}
    pairs: list[tuple[float, str, str]] = []
    for path, content in new.items():
        lines = _lines(content)
        shares = ((_share(lines, before), path, was) for was, before in old.items())
        pairs += [pair for pair in shares if pair[0] >= _LEAST]
    found: dict[str, str] = {}
    taken: set[str] = set()
    for _, path, was in sorted(pairs, key=lambda pair: (-pair[0], pair[1:])):
        if path not in found and was not in taken:
            found[path] = was
            taken.add(was)
    return found


def _lines(content: bytes) -> Counter[bytes]:
    return Counter(filter(None, map(bytes.strip, content.split(b"\n"))))


def _share(one: Counter[bytes], other: Counter[bytes]) -> float:
    most = max(_size(one), _size(other))
    return _size(one & other) / most if most else 0.0


def _size(lines: Counter[bytes]) -> int:
    return sum(len(line) * number for line, number in lines.items())
