"""What the sentences of a text seem to ask for beyond a figure or for a use, where none says so.

A rule that is told in words of the lists goes before: what else is said of its figures may only
explain it. Such sentences are reported all the same.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.readings import Reading
from modellic.rules import Span


def guessed(readings: Sequence[Reading], reported: Collection[Span]) -> list[tuple[Deed, ...]]:
    """Return the deeds that sentences without any seem to ask for.

    One that tells of a figure and is not `reported` was explained by another.
    """
    told = {d.action for r in readings for d in r.deeds if d.when is not None}
    odd = {start for start, _ in reported}
    return [
        tuple(d for d in r.guessed if d.action not in told)
        if r.guessed and not r.deeds and (r.stated is None or r.sentence.span[0] in odd)
        else ()
        for r in readings
    ]
