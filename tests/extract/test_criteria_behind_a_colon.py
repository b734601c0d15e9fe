"""Criteria of a list within a sentence that but commas part, and limits told in brackets."""

from __future__ import annotations

import pytest

from clauses import answered, said, table

CRITERIA = table("""
You need a license if you meet any of the following: more than 70 employees, more than $6M in
revenue.
=> obtain-license if (employees gt 70 licensee or revenue gt 6000000 USD licensee)

You need a license if you meet any of: more than 70 employees, more than $6M in revenue, or more
than 2,000,000 users.
=> obtain-license if (employees gt 70 licensee or revenue gt 6000000 USD licensee or users gt
2000000 product)

The engine is free for companies that meet all of the following criteria: fewer than 70 employees,
less than $6,000,000 in revenue.
=> obtain-license if (employees gteq 70 licensee or revenue gteq 6000000 USD licensee)

You qualify if you meet one of: < 7 employees, < $90k revenue/yr. Non-qualifying users purchase a
license.
=> obtain-license if (employees gteq 7 licensee and revenue gteq 90000 USD year licensee)

If any of these is true: more than 70 employees, more than $6M in revenue, you need to ask, buy and
hold a license.
=> obtain-license if (employees gt 70 licensee or revenue gt 6000000 USD licensee)

Above the limit ($30,000 in yearly revenue), you need a license.
=> obtain-license if revenue gt 30000 USD year licensee
""")

TWO = (
    "You need a license if you meet two of: more than 70 employees, more than $6M in revenue, more "
)
TWO += "than 2 million users."


@pytest.mark.parametrize(("clause", "meant"), CRITERIA)
def test_commas_part_criteria(clause: str, meant: list[str]) -> None:
    assert answered(clause) == meant


def test_two_of_several_within_a_sentence_are_asked_for() -> None:
    staff, sales, users = (
        "employees gt 70 licensee",
        "revenue gt 6000000 USD licensee",
        "users gt 2000000 product",
    )
    pairs = [f"({a} and {b})" for a, b in ((staff, sales), (staff, users), (sales, users))]
    assert answered(TWO) == [f"obtain-license if ({' or '.join(pairs)})"]


@pytest.mark.parametrize(
    "clause",
    [
        "You need a license if you have more than 70 employees, more than $6M in revenue.",
        "Companies with more than 70 employees, more than 6,000,000 users, need a license.",
    ],
)
def test_commas_without_such_words_join_no_alternatives(clause: str) -> None:
    assert " or " not in said(clause)[0]
