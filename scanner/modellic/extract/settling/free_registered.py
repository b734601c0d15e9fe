"""Who registers to have it free: "firms below N may use it free of charge. Please register first".

Such an order is of those whom the sentence before it frees, unless it names others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from modellic.extract.clauses.conditions import conjoin, negate, parts_of, thresholds
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.readings import Reading
from modellic.extract.clauses.spoken import asks_licence
from modellic.rules import Condition, Duty, InUse, Span
from modellic.shapes import Shape

_OF_OTHERS = frozenset(("PARTY", "UNLESS", "EXEMPTS", "REFERS"))
_NAMES_OTHERS = Shape(r"(?:\b|(?<=[^\x00-\x7f])){OF_ALL}", re.IGNORECASE)
_EMPHASIS = "*_>"
"""Marks that may stand between the sentences of a paragraph; those of items may not."""


def with_free_registered(readings: Sequence[Reading], source: str) -> Iterator[tuple[Deed, ...]]:
    """Yield the deeds of each, a registration told right behind a leave of the small as theirs."""
    if readings:
        yield readings[0].deeds
    for before, reading in pairwise(readings):
        asked = any(map(_is_plain, reading.deeds)) and all(map(_is_implied, before.deeds))
        small = _left_out(before.deeds) if asked and _is_of_the_same(reading) else None
        place = before.sentence.span
        if small is None or not _goes_on(source[place[1] : reading.sentence.span[0]]):
            yield reading.deeds
            continue
        yield tuple(_of(d, small, place) if _is_plain(d) else d for d in reading.deeds)


def _goes_on(between: str) -> bool:
    """Say whether two sentences stand in one paragraph."""
    return between.count("\n") < 2 and not between.strip().strip(_EMPHASIS)


def _is_of_the_same(reading: Reading) -> bool:
    lead = reading.sentence.lead
    if (lead and not lead.heading) or _OF_OTHERS & reading.kinds or reading.stated:
        return False
    return _NAMES_OTHERS.search(reading.sentence.text) is None


def _is_implied(deed: Deed) -> bool:
    """Say whether a licence is needed by whoever a leave leaves out."""
    return asks_licence(deed) and deed.token is None and bool(thresholds(deed.when))


def _is_plain(deed: Deed) -> bool:
    uses = all(isinstance(part, InUse) for part in parts_of(deed.when))
    return deed.action is Duty.REGISTER and deed.token is not None and uses


def _left_out(freed: Sequence[Deed]) -> Condition | None:
    """Return who needs no licence, and for which use: "below N" of "those above it need one"."""
    if len(freed) != 1:
        return None
    parts = parts_of(freed[0].when)
    uses = [p for p in parts if isinstance(p, InUse)]
    sizes = [p for p in parts if not isinstance(p, InUse)]
    larger = conjoin(sizes)
    if larger is None or any(not thresholds(p) for p in sizes):
        return None
    return conjoin([negate(larger), *uses])


def _of(deed: Deed, small: Condition, place: Span) -> Deed:
    parts = [*([deed.when] if deed.when is not None else []), small]
    return replace(deed, when=conjoin(parts), also=(*deed.also, place))
