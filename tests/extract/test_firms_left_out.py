"""Whom a grant or a licence leaves out by the name that the text has given to a figure."""

from __future__ import annotations

import pytest

from clauses import flagged, said

SMALL = '"Small Shop" means a company with fewer than 60 employees.\n\n'
BIG = (
    '\n\n"Big Shop" means any entity that:\n   (i) has annual revenue above USD 7,000,000; or\n'
    "   (ii) employs more than 60 people.\n"
)
OTHERS = "employees gteq 60 licensee"
LARGE = "obtain-license if (revenue gt 7000000 USD year licensee or employees gt 60 licensee)"


@pytest.mark.parametrize(
    "clause",
    [
        'Production use by firms not qualifying as a "Small Shop" requires a license from us.',
        'Use by organizations other than a "Small Shop" requires a license.',
        "Use by organizations other than Small Shops requires a license.",
        'Any firm that is not a "Small Shop" must buy a license.',
        "A license is required for everyone except a Small Shop.",
    ],
)
def test_all_but_those_below_a_figure(clause: str) -> None:
    assert said(SMALL + clause) == [f"obtain-license if {OTHERS}"]
    assert not flagged(SMALL + clause)


@pytest.mark.parametrize(
    "clause",
    [
        "Commercial use by any entity which is not a Small Shop requires a license.",
        "Any commercial use by an entity other than a Small Shop requires a license.",
    ],
)
def test_their_commercial_use(clause: str) -> None:
    assert said(SMALL + clause) == [f"obtain-license if ({OTHERS} and commercial)"]


@pytest.mark.parametrize(
    "clause",
    [
        "You may use the Work in production, provided that it is not by or for a Big Shop.",
        "You may use it provided that you are not a Big Shop, unless you hold a license from us.",
        "You may make production use of the Work, provided that your use:\n\n  (a) is not for "
        "running a rival service; and\n\n  (b) is not by or on behalf of a Big Shop, unless you "
        "hold a separate license from us.",
    ],
)
def test_a_grant_that_leaves_the_large_out(clause: str) -> None:
    assert LARGE in said(clause + BIG)
    assert not flagged(clause + BIG)


def test_a_license_that_frees_is_not_asked_of_those_below() -> None:
    clause = (
        "Production use is permitted provided that the use is not by a firm with annual revenue "
        "above USD 7,000,000, unless you hold a license from us."
    )
    assert said(clause) == ["obtain-license if revenue gt 7000000 USD year licensee"]


def test_a_quoted_term_is_not_turned_round_in_its_own_definition() -> None:
    text = (
        'Companies with fewer than 60 employees (each a "Small Shop") may use it free of charge. '
        "All others must obtain a license."
    )
    assert said(text) == [f"obtain-license if {OTHERS}"]


def test_a_no_at_the_end_of_one_case_leaves_the_next_as_it_is() -> None:
    text = (
        "You may use the model free of charge, provided that you are one of the following:\n\n"
        " (a) somebody with no revenue;\n\n (b) a school or university;\n\n"
        " (c) a company, startup, or individual whose annual revenue is below USD 3,000,000.\n"
    )
    assert said(text) == [
        "obtain-license if (not academic and revenue gteq 3000000 USD year licensee)"
    ]
