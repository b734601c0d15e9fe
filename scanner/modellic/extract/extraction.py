"""The way from a text to its rules."""

from __future__ import annotations

from dataclasses import dataclass

from modellic.rules import Rule, Span
from modellic.text import Text


@dataclass(frozen=True, slots=True)
class Unparsed:
    """A sentence that seems to bind or to carry a threshold, and that gave no rule."""

    span: Span
    lines: tuple[int, int]
    quote: str
    file: str = ""


@dataclass(frozen=True, slots=True)
class Extraction:
    """What a text says: its language (ISO 639-1, `und` where it is not known) and its rules."""

    language: str
    rules: tuple[Rule, ...]
    unparsed: tuple[Unparsed, ...]


def extract(text: Text) -> Extraction:
    """Read the rules of a licence text. Never raises on any text."""
    return Extraction("und", (), (Unparsed((0, len(text)), text.lines((0, len(text))), ""),))
