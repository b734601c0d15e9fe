"""Who does not have to do something is left out of the duty; where no other sentence has it, the
duty is that of everybody else."""

from __future__ import annotations

import pytest

from clauses import flagged, said

BADGE = 'You must show the badge "Powered by Oriole" in your product. '


@pytest.mark.parametrize(
    ("clause", "rules"),
    [
        (
            BADGE
            + "If your product has at most 1 million users, you do not have to show the badge.",
            ["display-attribution if (product and users gt 1000000 product)"],
        ),
        (
            'If your product has at most 1 million users, you do not have to show "Oriole Inside".',
            ["display-attribution if users gt 1000000 product"],
        ),
        (
            "You need not register if you have fewer than 50 employees.",
            ["register if employees gteq 50 licensee"],
        ),
        (
            "You must pay 5% of your revenue. You are not required to pay royalties while your"
            " annual revenue is below $100,000.",
            ["pay-royalty if revenue gteq 100000 USD year licensee"],
        ),
        (
            "You do not have to obtain a licence if you have fewer than 50 employees.",
            ["obtain-license if employees gteq 50 licensee"],
        ),
        ("There is no need to credit us.", []),
        (
            "You must keep this notice in copies. You do not need to publish your changes.",
            ["retain-notices if distribute"],
        ),
    ],
)
def test_who_is_free_of_a_duty_is_left_out(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize(
    "clause",
    [
        "You do not have to water the plants while your revenue is below $1 million.",
        "You do not need to back up the data if you have fewer than 50 employees.",
    ],
)
def test_what_nobody_knows_as_a_duty_is_no_licence(clause: str) -> None:
    assert said(clause) == []
    assert flagged(clause)
