"""A clause that says to whom another one applies limits what that one asks for."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, said

CLAUSES = [
    (
        "Section 4 applies to you if your annual revenue exceeds 10 million US dollars.\n\n"
        "4. Terms of trade. You must obtain a licence from us before using it in any product.",
        ["obtain-license if (product and revenue gt 10000000 USD year licensee)"],
    ),
    (
        "Sections 3 and 4 apply to companies with more than 100 employees.\n\n"
        '3. You must register with us.\n\n4. You must display "Powered by Otter" on your product.',
        [
            "display-attribution if (product and employees gt 100 licensee)",
            "register if employees gt 100 licensee",
        ],
    ),
    (
        "4. You must pay a licence fee.\n\n"
        "Section 4 applies where your revenue exceeds $2 million per year.",
        ["pay-royalty if revenue gt 2000000 USD year licensee"],
    ),
    (
        "Section 2 applies to all users.\n\n2. You must register with us.",
        ["register"],
    ),
]


@pytest.mark.parametrize(("clause", "rules"), CLAUSES)
def test_a_clause_asks_only_those_to_whom_it_applies(clause: str, rules: list[str]) -> None:
    assert said(clause + IN_ENGLISH) == rules
