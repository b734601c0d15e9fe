"""What a text says that gave no rule. Apart from the grammar, so that kept passages need none."""

from __future__ import annotations

from dataclasses import dataclass

from modellic.rules import Span
from modellic.text import Text


@dataclass(frozen=True, slots=True)
class Unparsed:
    """A sentence that seems to bind or to carry a threshold, and that gave no rule."""

    span: Span
    lines: tuple[int, int]
    quote: str
    file: str = ""

    @classmethod
    def of(cls, text: Text, span: Span) -> Unparsed:
        """Return a passage of a text as not understood."""
        return cls(span, text.lines(span), text.quote(span), text.name)
