"""Conditions of rules, as Hypothesis draws them."""

from __future__ import annotations

from collections.abc import Collection
from decimal import Decimal

from hypothesis import strategies as st

from modellic.rules import (
    AllOf,
    AnyOf,
    AsOf,
    Condition,
    InTerritory,
    InUse,
    IsParty,
    Metric,
    Not,
    Operator,
    Party,
    Period,
    Threshold,
    Use,
    Whose,
)


def thresholds(
    values: st.SearchStrategy[Decimal],
    metrics: Collection[Metric] = tuple(Metric),
    currencies: Collection[str] = ("USD", "EUR", "CNY"),
) -> st.SearchStrategy[Threshold]:
    return st.builds(
        Threshold,
        metric=st.sampled_from(list(metrics)),
        op=st.sampled_from(Operator),
        value=values,
        currency=st.none() | st.sampled_from(list(currencies)),
        period=st.none() | st.sampled_from(Period),
        of=st.none() | st.sampled_from(Whose),
        as_of=st.none() | st.sampled_from(AsOf),
        attributable=st.booleans(),
    )


def atoms(
    figures: st.SearchStrategy[Threshold],
    uses: Collection[Use] = tuple(Use),
    places: Collection[tuple[str, ...]] = (("EU",), ("EU", "GB")),
) -> st.SearchStrategy[Condition]:
    return (
        figures
        | st.builds(InUse, st.sampled_from(list(uses)))
        | st.builds(IsParty, st.sampled_from(Party))
        | st.builds(InTerritory, st.sampled_from(list(places)))
    )


def trees(
    leaves: st.SearchStrategy[Condition], *, fewest: int = 1, most: int = 8
) -> st.SearchStrategy[Condition]:
    """Conditions of about `most` leaves; each group has `fewest` to three parts."""

    def grown(inner: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
        parts = st.lists(inner, min_size=fewest, max_size=3).map(tuple)
        return st.builds(Not, inner) | st.builds(AllOf, parts) | st.builds(AnyOf, parts)

    return st.recursive(leaves, grown, max_leaves=most)
