"""What a licence costs: "firms above N need a licence. The licence costs 2% of their revenue".

Such a royalty is due of those who need the licence, and of nobody else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from modellic.extract.clauses.conditions import thresholds
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.readings import Reading
from modellic.extract.clauses.spoken import asks_licence
from modellic.rules import Condition, Duty, Span
from modellic.shapes import Shape

_FEE = Shape(
    r"(?:\b|(?<=[^\x00-\x7f]))(?:{FEE_OF_LICENSE})|\A\W*(?:{LABELS_PRICE})[*_\s]{0,4}[:\uff1a]",
    re.IGNORECASE,
)
_REACH = 2
"""How many sentences before the fee the licence may be told."""


def with_licence_fees(readings: Sequence[Reading], source: str) -> Iterator[tuple[Deed, ...]]:
    """Yield the deeds of each reading, a royalty for the licence in the case of the licence."""
    told: list[tuple[Condition, Span]] = []
    left = 0
    for reading in readings:
        fees = [d for d in reading.deeds if _is_plain(d)]
        if fees and told and _FEE.search(source[slice(*reading.sentence.span)]):
            case, place = told[-1]
            yield tuple(
                replace(d, when=case, also=(*d.also, place)) if d in fees else d
                for d in reading.deeds
            )
            continue
        yield reading.deeds
        needed = [d.when for d in reading.deeds if asks_licence(d) and thresholds(d.when)]
        left = _REACH if needed else left - 1
        told = [(needed[-1], reading.sentence.span)] if needed and needed[-1] else told
        told = told if left > 0 else []


def _is_plain(deed: Deed) -> bool:
    """Say whether a deed is a royalty of which no case is told."""
    return deed.action is Duty.PAY_ROYALTY and deed.token is not None and deed.when is None
