"""Who pays less: "special prices for start-ups: revenue must be below N" asks for no licence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.spoken import Spoken


def without_discounts(
    spoken: Sequence[Spoken], each: Iterable[tuple[Deed, ...]]
) -> list[tuple[Deed, ...]]:
    """Drop the licences that a limit implies where it is one of a discount.

    It stands right behind the words for that, and grants nothing itself. Its figure is reported.
    """
    out: list[tuple[Deed, ...]] = []
    behind = False
    for said, deeds in zip(spoken, each, strict=True):
        types = {t.type for t in said.own}
        cheaper = "DISCOUNTS" in types
        limited = (behind or cheaper) and "GRANT" not in types
        out.append(tuple(d for d in deeds if d.token is not None) if limited else deeds)
        behind = cheaper
    return out
