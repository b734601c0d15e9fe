"""Licences by size in one sentence: the verb of the second left out, and nobody above lost."""

from __future__ import annotations

import pytest

from clauses import answered, flagged, lines, said, table

READ = table("""
From 50 employees you need the Team licence, from 500 employees the Business licence.
=> obtain-license if employees gteq 50 licensee
=> obtain-license if employees gteq 500 licensee

With between $1M and $10M in revenue you must buy the Growth licence.
=> obtain-license if (revenue gteq 1000000 USD licensee and revenue lteq 10000000 USD licensee)
""")

MORE_BEYOND = """
You need the Growth licence if your revenue is between $1M and $10M, and the Large licence above it.
Companies with 50 to 200 employees need the Team licence; larger ones the Business licence.
Unternehmen mit 10 bis 50 Mitarbeitern benötigen die kleine Lizenz, größere die große Lizenz.
年收入100万至1000万元的企业须购买标准版授权，更大规模的企业须购买企业版授权。
"""


@pytest.mark.parametrize(("clause", "rules"), READ)
def test_a_licence_by_size_is_read(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


@pytest.mark.parametrize("clause", lines(MORE_BEYOND))
def test_whoever_is_larger_is_bound_or_reported(clause: str) -> None:
    assert said(clause)
    assert flagged(clause)


def test_an_indemnity_for_a_warranty_of_ones_own_is_no_rule() -> None:
    clause = (
        "If you choose to offer support or a warranty for your copies, you do so at your own risk "
        "and must indemnify us from claims that result."
    )
    assert said(clause) == []


def test_rules_of_arbitration_are_passed_on_to_nobody() -> None:
    clause = (
        "Any dispute arising from this agreement, including its existence, validity and end, shall "
        "be referred to and finally resolved by arbitration under the rules of the chamber, which "
        "rules are deemed to be incorporated by reference in this clause."
    )
    assert answered(clause) == []
