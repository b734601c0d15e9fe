"""Statements on uses, figures and people that stand in one sentence, each read as its own."""

from __future__ import annotations

from itertools import permutations

import pytest

from clauses import answered, table

STATEMENTS = {
    "resale is free of charge": [],
    "resale is prohibited": ["distribute"],
    "commercial use is subject to a fee": ["pay-royalty if commercial"],
    "modification is allowed": [],
    "training other models is prohibited": ["train-other-models"],
    "hosting the model for others requires a licence from us": ["obtain-license if hosted-service"],
    "you may use the model commercially": [],
    "you may not modify the model": ["create-derivatives"],
    "before you embed the model in a product you must register with us": ["register if product"],
    "if you offer the model as SaaS, you must pay us a fee": ["pay-royalty if hosted-service"],
    "companies with more than 60 employees must obtain a licence from us": [
        "obtain-license if employees gt 60 licensee"
    ],
    "if your annual revenue exceeds $2M, you must register with us": [
        "register if revenue gt 2000000 USD year licensee"
    ],
    "universities need no licence": [],
}
JOINTS = ("; ", ", but ", ", while ", ", whereas ", ", and ", ". However, ", ", ")
PAIRS = [
    (a, b)
    for a, b in permutations(STATEMENTS, 2)
    if not (a.startswith("resale") and b.startswith("resale"))
    # Who is spared, and what all of a kind owe, is one rule.
    and not ("universities" in a + b and ("employees" in a + b or "licence from us" in a + b))
]


@pytest.mark.parametrize("joint", JOINTS)
def test_each_of_two_statements_says_what_it_says_alone(joint: str) -> None:
    wrong = {}
    for a, b in PAIRS:
        if joint == ", " and b.startswith("if"):
            continue  # Of which of the two that case is no comma tells.
        told = answered(clause := f"{a[0].upper()}{a[1:]}{joint}{b}.")
        if sorted(told) != sorted(STATEMENTS[a] + STATEMENTS[b]):
            wrong[clause] = told
    assert wrong == {}


WHOLE = """
You must obtain a licence if you have more than 60 employees, if your revenue exceeds $2M, or if you
sell the model.
=> obtain-license if (employees gt 60 licensee or revenue gt 2000000 USD licensee or distribute)

You must not sell the model, and you must not host it for others, unless you have a licence from us.
=> obtain-license if (distribute or hosted-service)

You may modify and redistribute the software, but must retain this license in all copies.
=> include-license if distribute

You may use the model for free if your revenue is below $1M, you have fewer than 50 employees and
you do not sell it.
=> obtain-license if (revenue gteq 1000000 USD licensee or employees gteq 50 licensee or distribute)
"""


@pytest.mark.parametrize(("clause", "expected"), table(WHOLE))
def test_what_hangs_together_is_not_parted(clause: str, expected: list[str]) -> None:
    assert sorted(answered(clause)) == sorted(expected)


def test_an_exemption_that_names_nobody_leaves_nobody_out() -> None:
    assert answered("The model is free for everyone. This does not apply.") == []


def test_the_use_that_a_licence_is_told_to_be_for_twice_is_one() -> None:
    told = answered("Commercial use requires a licence for commercial use.")
    assert told == ["obtain-license if commercial"]


def test_a_fee_that_lifts_a_ban_without_a_use_is_told_and_reported() -> None:
    clause = (
        "Jede Nutzung auf eigenen oder fremden Maschinen ist untersagt, es sei denn, es liegt eine "
        "Genehmigung und die Zahlung der Nutzungsgebühr vor."
    )
    assert answered(clause) == ["pay-royalty", f"? {clause}"]


def test_a_sentence_that_breaks_off_before_its_row_is_read() -> None:
    told = answered(
        "If you distribute the software in executable form then: or the following components "
        "require a commercial licence."
    )
    assert told == ["obtain-license if distribute"]
