"""Rows of a table that are all beyond what another row leaves free.

"| up to 10 users | up to $1 million | free |" and "| more than 10 users | more than $1 million |
licence |": who exceeds either figure is not free, so the licence is due where any is exceeded.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from modellic.extract.clauses.conditions import conjoin, disjoin, negate, parts_of, thresholds
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.readings import Reading
from modellic.extract.lexing.token import OWED
from modellic.extract.tables.tables import is_row
from modellic.rules import LOWER, Condition, Operator, Threshold

_PAIR = 2


def beyond_free_rows(readings: Sequence[Reading]) -> list[tuple[Deed, ...]]:
    """Return the deeds of a text's sentences, those of such rows joined as they are meant."""
    free: dict[str, list[frozenset[Condition]]] = {}
    for r in readings:
        if _is_row(r) and r.stated is not None and not any(map(_is_named, r.deeds)):
            free.setdefault(r.sentence.section, []).append(_beyond(r.stated))
    return [
        tuple(_joined(d, free[r.sentence.section]) for d in r.deeds)
        if _is_row(r) and r.sentence.section in free
        else r.deeds
        for r in readings
    ]


def _is_row(reading: Reading) -> bool:
    return is_row(reading.sentence.text, reading.sentence.section)


def _is_named(deed: Deed) -> bool:
    """Say whether a row asks for a licence by its words; a limited grant implies one."""
    return deed.action in OWED and deed.token is not None


def _beyond(stated: Condition) -> frozenset[Condition]:
    """Return what lies beyond each figure that must not be exceeded."""
    return _named(negate(p) for p in parts_of(stated) if isinstance(p, Threshold))


def _named(figures: Iterable[Condition]) -> frozenset[Condition]:
    """Return figures that are exceeded, whether or not the figure itself is: "50 or more" lies
    beyond "50 or fewer"."""
    return frozenset(
        replace(f, op=Operator.GT) for f in figures if isinstance(f, Threshold) and f.op in LOWER
    )


def _joined(deed: Deed, free: Sequence[frozenset[Condition]]) -> Deed:
    if deed.action not in OWED or deed.when is None:
        return deed
    parts = parts_of(deed.when)
    figures = [p for p in parts if isinstance(p, Threshold)]
    if len(figures) < _PAIR or len(thresholds(deed.when)) != len(figures):
        return deed
    if len(_named(figures)) < len(figures) or _named(figures) not in free:
        return deed
    rest = [p for p in parts if not isinstance(p, Threshold)]
    return replace(deed, when=conjoin([*rest, disjoin(figures)]))
