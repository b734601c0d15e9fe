"""Plain bans and orders in nouns, in gerunds and in the passive, and figures that stand in them."""

from __future__ import annotations

import pytest

from clauses import answered, flagged, lines, said

BANS = {
    "create-derivatives": """
        You shall refrain from adapting, translating or making derivative works of the Weights.
        Remixes and modified versions of the model must not be produced.
        """,
    "distribute": """
        You may use modified copies in-house, but passing such copies on is prohibited.
        """,
    "sublicense": """
        Transferring or assigning this agreement is not allowed.
        An assignment of your rights is prohibited.
        """,
    "host-as-service": """
        Serving the model to outsiders through a hosted inference endpoint is prohibited.
        You must not put the weights behind a paid API.
        Offering the software to others as a managed service is excluded from this license.
        """,
    "restricted-use": """
        Automated decisions on loans may not be taken with the help of the model.
        Erotic content must not be generated with this tool.
        """,
    "add-restrictions if distribute": """
        Technical measures that stop recipients from using their rights must not be imposed.
        """,
}
ORDERS = {
    "pass-through-restrictions if distribute": """
        Your customers must be bound by contract to the use restrictions of Annex B.
        Every contract under which you distribute it must contain the use restrictions.
        """,
    "obtain-license": """
        A separate agreement with us is compulsory.
        """,
    "disclose-source if employees gt 30 licensee": """
        The obligation to publish the source code of changes applies if you have over 30 employees.
        """,
    "retain-notices if employees gt 30 licensee": """
        Retention of our copyright notice is mandatory for licensees with over 30 employees.
        """,
    "display-attribution if employees gt 30 licensee": """
        Wir verlangen von Ihnen, „Heron“ anzuzeigen, wenn Sie mehr als 30 Mitarbeiter haben.
        """,
    "display-attribution if monthly-active-users gteq 5000000 product": """
        Attribution becomes mandatory once the product has reached 5 million monthly active users.
        """,
    "obtain-license if devices gt 3 licensee": """
        Use of the software on more than 3 screens requires a license.
        """,
    "obtain-license if (employees gt 20 licensee or revenue gt 1000000 USD licensee)": """
        No free use if you have more than 20 employees or your revenue exceeds $1 million.
        """,
    "obtain-license if (employees gt 20 licensee and revenue gteq 1000000 USD licensee)": """
        If you do not employ over 20 people or revenue is below $1 million, you need no license.
        """,
}
CLAUSES = [
    (clause, rule) for told in (BANS, ORDERS) for rule in told for clause in lines(told[rule])
]


@pytest.mark.parametrize(("clause", "rule"), CLAUSES)
def test_what_a_plain_clause_says(clause: str, rule: str) -> None:
    assert [r for r in said(clause) if r != "follow-acceptable-use"] == [rule]


def test_both_nouns_of_neither_are_forbidden() -> None:
    clause = "Neither redistribution of the weights nor their modification is permitted."
    assert answered(clause) == ["create-derivatives", "distribute"]


def test_whom_a_ban_binds_for_competing_has_no_field_banned() -> None:
    clause = "Anyone competing with the licensor is prohibited from hosting the model for others."
    assert answered(clause) == ["host-as-service if licensor-competitor"]


@pytest.mark.parametrize(
    "clause",
    lines("""
    Companies with a revenue SEK 2 million may not use the model commercially.
    Whoever books a revenue EUR 5 million must not distribute the model.
    """),
)
def test_a_sum_that_nothing_compares_is_reported(clause: str) -> None:
    assert flagged(clause)
