"""Exemptions that a sentence adds to its own order, and those that name the duty they are from."""

from __future__ import annotations

import pytest

from clauses import said

SHOWN = "display-attribution if (product and monthly-active-users gteq 100000000 product)"


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            'Your product must display "Foo" in the UI (exception: fewer than 100 million monthly '
            "active users).",
            [SHOWN],
        ),
        (
            'All products must display "Foo" in the UI; those with fewer than 100 million monthly '
            "active users are exempt.",
            [SHOWN],
        ),
        (
            'All products must display "Foo" in the UI, but those with fewer than 100 million '
            "monthly active users may omit it.",
            [SHOWN],
        ),
        (
            "You must obtain a license (this does not apply to companies with fewer than 50 "
            "employees).",
            ["obtain-license if employees gteq 50 licensee"],
        ),
        (
            "Companies must register with us (universities are exempt).",
            ["register if (company and not academic)"],
        ),
        (
            "Companies must register with us, but universities need not.",
            ["register if (company and not academic)"],
        ),
        ("You must pay us 5%, although individuals are exempt.", ["pay-royalty if not individual"]),
        (
            "You must obtain a license (exception: individuals).",
            ["obtain-license if not individual"],
        ),
        (
            "If you have more than 50 employees, you must register with us (public authorities are "
            "exempt).",
            ["register if (employees gt 50 licensee and not government)"],
        ),
    ],
)
def test_an_exemption_is_of_the_order_beside_it(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "You must obtain a license. You must register with us. The obligation to register does "
            "not apply to academic institutions.",
            ["obtain-license", "register if not academic"],
        ),
        (
            "You must obtain a license. The obligation to obtain a license does not apply to "
            "companies with fewer than 50 employees.",
            ["obtain-license if employees gteq 50 licensee"],
        ),
        (
            'The requirement to display "Foo" does not apply to products with fewer than 1 million '
            "users.",
            ["display-attribution if users gteq 1000000 product"],
        ),
    ],
)
def test_an_exemption_is_of_the_duty_that_it_names(text: str, expected: list[str]) -> None:
    assert sorted(said(text)) == expected
