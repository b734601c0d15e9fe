"""A licence that is due in cases which a sentence does not name: "certain uses need a licence, see
below". What the rest of the text says of the cases stands; without that, everybody is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from modellic.extract.clauses.conditions import COMMERCIAL
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.readings import Reading
from modellic.rules import Duty
from modellic.shapes import Shape

_SOME_CASES = Shape(r"{SOME_CASES}")


def without_some_cases(readings: Sequence[Reading]) -> Iterator[tuple[Deed, ...]]:
    """Yield each sentence's deeds, without a licence for "some" that others say for whom it is."""
    cases = {d.when for r in readings for d in r.deeds if _is_due(d)} - {None, COMMERCIAL}
    for reading in readings:
        open_ended = any(map(_names_no_case, reading.deeds))
        if cases and open_ended and _SOME_CASES.search(reading.sentence.text.lower()):
            yield tuple(d for d in reading.deeds if not _names_no_case(d))
        else:
            yield reading.deeds


def _is_due(deed: Deed) -> bool:
    return deed.action is Duty.OBTAIN_LICENSE


def _names_no_case(deed: Deed) -> bool:
    return _is_due(deed) and deed.when in (None, COMMERCIAL)
