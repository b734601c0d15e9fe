"""A licence that ends above a figure asks for another; one that ends is but a time elsewhere."""

from __future__ import annotations

import pytest

from clauses import flagged, said

ABOVE = "revenue gt 5000000 USD year licensee"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        (
            "If your annual revenue exceeds $5 million, the licence ends.",
            f"obtain-license if {ABOVE}",
        ),
        (
            "You must notify us when the licence ends because your annual revenue exceeds "
            "$5 million.",
            f"obtain-license if {ABOVE}",
        ),
        (
            "Once your annual revenue exceeds $5 million, you must notify us when the licence "
            "ends.",
            f"register if {ABOVE}",
        ),
        (
            "If your annual revenue exceeds $5 million, you must delete all copies when this "
            "agreement is terminated.",
            "delete-on-termination if terminated",
        ),
    ],
)
def test_an_end_above_a_figure_is_told_from_an_end_as_such(text: str, meant: str) -> None:
    assert said(text) == [meant]


def test_an_end_in_an_item_below_a_figure_asks_for_no_licence() -> None:
    text = """
If your annual revenue exceeds $5 million, you must:

(a) register with us; and
(b) delete all copies when the licence ends.
"""
    assert said(text) == [f"register if {ABOVE}"]
    assert flagged(text)
