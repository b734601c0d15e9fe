"""Rows of people and of firms that a figure tells of: each member is bound, in any order."""

from __future__ import annotations

from itertools import permutations, product

import pytest

from clauses import said

FIRMS = {
    "companies with more than 50 employees": "employees gt 50 licensee",
    "businesses that have over 10,000 users": "users gt 10000 licensee",
}
KINDS = {
    "resellers": "distribute",
    "hosting providers": "cloud-provider",
    "government agencies": "government",
    "competitors": "licensor-competitor",
}
FRAMES = (
    "{} must register with us.",
    "Registration is required for {}.",
    "The following must register: {}.",
)
ROWS = ("{0}, {1} and {2}", "{1}, {0} and {2}", "{1}, {2} and {0}")

GERMAN = {
    "Unternehmen mit mehr als 50 Mitarbeitern, Behörden und Wiederverkäufer": (
        "employees gt 50 licensee",
        "government",
        "distribute",
    ),
    "Behörden, Unternehmen mit mehr als 50 Mitarbeitern und Wettbewerber": (
        "employees gt 50 licensee",
        "government",
        "licensor-competitor",
    ),
}


@pytest.mark.parametrize(("frame", "row", "firm"), list(product(FRAMES, ROWS, FIRMS)))
def test_each_member_is_bound(frame: str, row: str, firm: str) -> None:
    for first, second in permutations(KINDS, 2):
        clause = frame.format(row.format(firm, first, second))
        (rule,) = said(clause[0].upper() + clause[1:])
        assert " and " not in rule
        assert all(what in rule for what in (FIRMS[firm], KINDS[first], KINDS[second]))


@pytest.mark.parametrize("row", GERMAN)
def test_so_it_is_in_german(row: str) -> None:
    (rule,) = said(f"{row} müssen sich registrieren.")
    assert " and " not in rule
    assert all(what in rule for what in GERMAN[row])


@pytest.mark.parametrize(
    ("clause", "rules"),
    [
        (
            "Companies with more than 50 employees and revenue above $1M must register.",
            ["register if (employees gt 50 licensee and revenue gt 1000000 USD licensee)"],
        ),
        (
            "Companies with more than 50 employees must buy a license from us or our resellers.",
            ["obtain-license if employees gt 50 licensee"],
        ),
    ],
)
def test_what_is_no_member_stays_what_it_is(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
