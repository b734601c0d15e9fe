"""Which sentences only tell why: a preamble orders nothing, though it says "must"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from modellic.extract.clauses.conditions import thresholds
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.readings import Reading
from modellic.rules import Rule, Span

_LONGEST = 60
"""Sentences of a preamble; a longer one is a heading that the text does not take seriously."""


def without_recitals(readings: Sequence[Reading]) -> Iterator[tuple[Deed, ...]]:
    """Yield each sentence's deeds; of a recital those alone that hang on a figure, for no preamble
    names one that the clauses do not."""
    for reading, recital in zip(readings, _recited(readings), strict=True):
        if recital:
            yield tuple(d for d in reading.deeds if thresholds(d.when))
        else:
            yield reading.deeds


def recited_alone(readings: Sequence[Reading], rules: Iterable[Rule]) -> Iterator[Span]:
    """Yield the recitals that ask for what no clause of the text asks for: a person must read them,
    for some put a clause of their own there."""
    asked = {rule.action for rule in rules}
    for reading, recital in zip(readings, _recited(readings), strict=True):
        if recital and any(d.token and d.action not in asked for d in reading.deeds):
            yield reading.sentence.span


def _recited(readings: Iterable[Reading]) -> Iterator[bool]:
    """Yield for each sentence whether it is a recital.

    A preamble ends with its section, or where numbered clauses begin; a list inside it is none.
    """
    section, left = "", 0
    for reading in readings:
        sentence = reading.sentence
        if sentence.section != section:
            section = sentence.section
            left = _LONGEST if any(t.type == "RECITAL" for t in reading.heading) else 0
        clause = sentence.item and sentence.lead is None
        left = 0 if clause else max(0, left - 1)
        yield left > 0
