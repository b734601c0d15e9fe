"""A royalty that a summary tells once more: "costs nothing until you make N" beside "once you make
more than N, 2 % are due". Both are of one figure, and who makes exactly N pays as the second says.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from modellic.extract.clauses.deeds import Deed
from modellic.rules import Condition, Duty, Operator, Threshold


def without_summary(each: Sequence[tuple[Deed, ...]]) -> list[tuple[Deed, ...]]:
    """Return the deeds without a royalty from N on where another is owed above N."""
    above = {
        _figure(d.when)
        for deeds in each
        for d in deeds
        if d.action is Duty.PAY_ROYALTY and _is_one(d.when, Operator.GT)
    }
    return [tuple(d for d in deeds if not _is_summary(d, above)) for deeds in each]


def _is_summary(deed: Deed, above: set[Condition | None]) -> bool:
    royalty = deed.action is Duty.PAY_ROYALTY and _is_one(deed.when, Operator.GTEQ)
    return royalty and _figure(deed.when) in above


def _is_one(when: Condition | None, op: Operator) -> bool:
    return isinstance(when, Threshold) and when.op is op


def _figure(when: Condition | None) -> Condition | None:
    """Return a figure without how it is compared, and whose it is."""
    if not isinstance(when, Threshold):
        return None
    return replace(when, op=Operator.GT, of=None, as_of=None, attributable=False)
