"""What a text says that gave no rule. Apart from the grammar, so that kept passages need none."""

from __future__ import annotations

from dataclasses import dataclass

from modellic.rules import Span


@dataclass(frozen=True, slots=True)
class Unparsed:
    """A sentence that seems to bind or to carry a threshold, and that gave no rule."""

    span: Span
    lines: tuple[int, int]
    quote: str
    file: str = ""
