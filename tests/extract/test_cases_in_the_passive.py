"""Uses of a case told in the passive, with one object for several verbs, or by those who do it."""

from __future__ import annotations

from itertools import permutations, product

import pytest

from clauses import answered, table

PASSIVE = {
    "sold": "distribute",
    "hosted for others": "hosted-service",
    "offered as SaaS": "hosted-service",
    "used commercially": "commercial",
    "modified": "modify",
    "redistributed": "distribute",
}
FIGURES = {
    "you have more than 60 employees": "employees gt 60 licensee",
    "your annual revenue exceeds $2M": "revenue gt 2000000 USD year licensee",
}
WITH_FIGURES = (
    "If the model is {use} or {case}, you must obtain a licence from us.",
    "If {case} or the model is {use}, you must obtain a licence from us.",
    "You must obtain a licence from us if the model is {use} or {case}.",
    "When the model is {use}, or {case}, you must obtain a licence from us.",
)
ACTIVE = {
    "sell": "distribute",
    "host": "hosted-service",
    "modify": "modify",
}


@pytest.mark.parametrize("frame", WITH_FIGURES)
def test_what_is_done_beside_a_figure(frame: str) -> None:
    wrong = {}
    for (words, use), (case, figure) in product(PASSIVE.items(), FIGURES.items()):
        told = answered(clause := frame.format(use=words, case=case))
        if told not in _either(use, figure):
            wrong[clause] = told
    assert wrong == {}


@pytest.mark.parametrize("joint", ["or", "and"])
def test_two_participles_of_one_verb(joint: str) -> None:
    wrong = {}
    for a, b in permutations(PASSIVE, 2):
        if PASSIVE[a] == PASSIVE[b]:
            continue
        told = answered(
            clause := f"If the model is {a} {joint} {b}, you must obtain a licence from us."
        )
        if told not in _either(PASSIVE[a], PASSIVE[b], joint):
            wrong[clause] = told
    assert wrong == {}


def _either(a: str, b: str, joint: str = "or") -> list[list[str]]:
    return [[f"obtain-license if ({x} {joint} {y})"] for x, y in permutations((a, b))]


@pytest.mark.parametrize(("a", "b"), list(permutations(ACTIVE, 2)))
def test_two_verbs_of_one_object(a: str, b: str) -> None:
    told = answered(f"You must obtain a licence from us if you {a} or {b} the model for others.")
    assert told in _either(ACTIVE[a], ACTIVE[b])


OTHERS = """
If the data are altered, this must be clearly pointed out.
=> state-changes if modify

You must pay us a fee not only if you sell the model but also if you have more than 60 employees.
=> pay-royalty if (distribute or employees gt 60 licensee)

You must pay us a fee if you sell the model, as well as if you have more than 60 employees.
=> pay-royalty if (distribute or employees gt 60 licensee)

You must pay us a fee if you sell the model and also if you have more than 60 employees.
=> pay-royalty if (distribute or employees gt 60 licensee)

Companies with more than 60 employees as well as providers that host the model for others need a
licence from us.
=> obtain-license if (employees gt 60 licensee or hosted-service)

Companies that resell the model or offer it as SaaS need a commercial licence.
=> obtain-license if (distribute or hosted-service)

Anyone who sells the model needs a licence from us.
=> obtain-license if distribute

Companies with more than 60 employees that sell the model need a licence from us.
=> obtain-license if (employees gt 60 licensee and distribute)

A commercial licence is needed by companies that sell the model and have more than 60 employees.
=> obtain-license if (distribute and employees gt 60 licensee)

Anyone who sells, rents or hosts the model for others must obtain a licence from us.
=> obtain-license if (distribute or hosted-service)
"""


@pytest.mark.parametrize(("clause", "expected"), table(OTHERS))
def test_each_case_counts(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected
