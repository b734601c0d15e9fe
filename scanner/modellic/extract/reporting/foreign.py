"""Passages in a language without word lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from modellic.extract.clauses.readings import Reading
from modellic.extract.reporting.addresses import is_address
from modellic.rules import Span
from modellic.text import Text


def foreign_passages(text: Text, readings: Iterable[Reading]) -> Iterator[Span]:
    """Yield the passages in a language without word lists, whole rather than by the sentence."""
    passage: Span | None = None
    foreign = (r.sentence for r in readings if r.foreign)
    for span in (s.span for s in foreign if not is_address(s.text)):
        if passage and not text.source[passage[1] : span[0]].strip():
            passage = (passage[0], span[1])
            continue
        if passage:
            yield passage
        passage = span
    if passage:
        yield passage
