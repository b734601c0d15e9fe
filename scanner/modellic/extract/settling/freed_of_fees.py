"""Whom a sentence frees of the fee that the one before it asks for.

"Commercial use requires a fee. However, firms below N may use it for free": no licence is implied
of those above N, it is they who pay.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from modellic.extract.clauses.conditions import conjoin, thresholds
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.spoken import Spoken, asks_licence
from modellic.rules import Duty, Span
from modellic.shapes import Shape

_AFTER_ALL = Shape(r"\W*(?:{FREED_AFTER_ALL})", re.IGNORECASE)


def with_freed_of_fees(
    spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]
) -> list[tuple[Deed, ...]]:
    """Return the deeds, such a fee with whom it is left of in place of an implied licence."""
    out = list(each)
    for at in range(1, len(out)):
        freed = out[at]
        if not (freed and spoken[at].follows and all(map(_is_implied, freed))):
            continue
        fees = [d for d in out[at - 1] if _is_plain_fee(d)]
        if not fees or not _AFTER_ALL.match(spoken[at].words):
            continue
        place = spoken[at].span
        out[at - 1] = tuple(_left_of(d, freed, place) if d in fees else d for d in out[at - 1])
        out[at] = ()
    return out


def _left_of(fee: Deed, freed: Sequence[Deed], place: Span) -> Deed:
    """Return a fee as due from those whom the next sentence does not free."""
    parts = [d.when for d in (fee, *freed) if d.when is not None]
    return replace(fee, when=conjoin(parts), also=(*fee.also, place))


def _is_implied(deed: Deed) -> bool:
    return asks_licence(deed) and deed.token is None and bool(thresholds(deed.when))


def _is_plain_fee(deed: Deed) -> bool:
    """Say whether a deed is a fee that hangs on no figure."""
    said = deed.action is Duty.PAY_ROYALTY and deed.token is not None
    return said and not thresholds(deed.when)
