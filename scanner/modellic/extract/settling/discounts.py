"""Who pays less: "special prices for start-ups: revenue must be below N" asks for no licence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from modellic.extract.clauses.conditions import is_limit
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.spoken import Spoken, asks_licence


def without_discounts(
    spoken: Sequence[Spoken], each: Iterable[tuple[Deed, ...]]
) -> list[tuple[Deed, ...]]:
    """Drop the licences that a limit implies where it is one of a discount.

    It stands right behind the words for that, and grants nothing itself. Nor is whoever may write
    for a discount asked for a licence. The figure is reported.
    """
    out: list[tuple[Deed, ...]] = []
    behind = False
    for said, deeds in zip(spoken, each, strict=True):
        cheaper = "DISCOUNTS" in said.kinds
        limited = (behind or cheaper) and "GRANT" not in said.kinds
        asked = cheaper and "GAPPED" not in said.kinds
        kept = (d for d in deeds if not (limited and d.token is None))
        out.append(tuple(d for d in kept if not (cheaper and _is_cheaper(d, needed=not asked))))
        behind = cheaper
    return out


def _is_cheaper(deed: Deed, *, needed: bool) -> bool:
    """Say whether a licence is but had for less: "firms below N pay half and still need it".

    `needed` is true where the sentence names the licence that it asks for.
    """
    below = deed.when is not None and is_limit(deed.when)
    return asks_licence(deed) and (below or (not needed and bool(deed.option("needs"))))
