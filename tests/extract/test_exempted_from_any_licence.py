"""Whom a sentence spares a licence, a fee or a registration, whatever the words for these and
wherever the exception stands."""

from __future__ import annotations

import pytest

from clauses import said

LICENCE = "obtain-license"
DUE = [
    ("you need a license", LICENCE, ""),
    ("you need a license to use the software", LICENCE, ""),
    ("you need our permission to use the model", LICENCE, ""),
    ("you must obtain a license to use the model", LICENCE, ""),
    ("a license is required to use the model", LICENCE, ""),
    ("a license is required for commercial use", LICENCE, "commercial"),
    ("use of the model requires a license", LICENCE, ""),
    ("you may not use the model without a license", LICENCE, ""),
    ("you may not host the model without a license", LICENCE, "hosted-service"),
    ("hosting the model requires our permission", LICENCE, "hosted-service"),
    ("you must register with us", "register", ""),
    ("you must pay a fee", "pay-royalty", ""),
]
SPARED = [
    ("unless you are a student", ["not academic"]),
    ("except if you are a student", ["not academic"]),
    ("unless you are an individual or a school", ["not individual", "not academic"]),
    ("unless you have fewer than 10 employees", ["employees gteq 10 licensee"]),
    ("unless you use it for research", ["not research"]),
    ("if you are a company", ["company"]),
    ("if you have more than 10 employees", ["employees gt 10 licensee"]),
]
ORDERS = ["{due} {case}.", "{due}, {case}.", "{case}, {due}."]


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize(("case", "spared"), SPARED)
def test_nobody_is_asked_for_what_he_is_spared(order: str, case: str, spared: list[str]) -> None:
    wrong = {}
    for due, action, use in DUE:
        words = order.format(due=due, case=case)
        got = said(words[0].upper() + words[1:])
        if [sorted(_parts(rule)) for rule in got] != [
            sorted([action, *filter(None, [use]), *spared])
        ]:
            wrong[words] = got
    assert wrong == {}


def _parts(rule: str) -> list[str]:
    """The action of a rule and the conditions that must all hold."""
    action, _, when = rule.partition(" if ")
    return [action, *filter(None, when.removeprefix("(").removesuffix(")").split(" and "))]
