"""Duties that a sentence or a list names by a noun: "commercial use requires registration"."""

from __future__ import annotations

from itertools import product

import pytest

from clauses import said, spaced

USES = {
    "Commercial use": "commercial",
    "Any commercial use of the model": "commercial",
    "Redistribution of the weights": "distribute",
    "Hosting the model for others": "hosted-service",
    "Any use in a product": "product",
}
ASKS = [
    "{use} requires {duty}.",
    "{use} also requires {duty}.",
    "{use} is subject to {duty}.",
    "{use} is permitted only with {duty}.",
    "{use} is allowed with {duty}.",
    "{use} is conditional on {duty}.",
    "{use} is free but requires {duty}.",
    "{use} calls for {duty}.",
]
DUTIES = {
    "attribution": "display-attribution",
    "a clear credit to Otter Labs": "display-attribution",
    'the display of "Built with Otter"': "display-attribution",
    "a visible link to our website": "display-attribution",
    "registration": "register",
    "prior notice to us by email": "register",
    "payment of 2% of revenue": "pay-royalty",
    "a licence from us": "obtain-license",
    "our prior consent": "obtain-license",
    "retention of all copyright notices": "retain-notices",
    "the full text of this licence": "include-license",
}
OWN = {"retain-notices": "distribute", "include-license": "distribute"}
"""Duties of copies, whatever else the sentence names."""


@pytest.mark.parametrize(("asks", "duty"), list(product(ASKS, DUTIES)))
def test_a_noun_is_a_duty(asks: str, duty: str) -> None:
    for use, case in USES.items():
        rules = said(asks.format(use=use, duty=duty) + " These are the terms for all of you.")
        action = DUTIES[duty]
        cases = {f"{action} if {case}", f"{action} if {OWN.get(action, case)}"}
        assert len(rules) == 1, use
        assert rules[0] in cases, use


SEVERAL = """
Commercial use requires attribution and registration.
=> display-attribution if commercial
=> register if commercial

Commercial use requires attribution, registration and payment of 2% of revenue.
=> display-attribution if commercial
=> pay-royalty if commercial
=> register if commercial

Redistribution is permitted with attribution, a link to our website and a copy of this licence.
=> display-attribution if distribute
=> include-license if distribute

Commercial use requires a license from us and payment of 2% of revenue.
=> obtain-license if commercial
=> pay-royalty if commercial

You may use the model commercially with attribution.
=> display-attribution if commercial

For commercial use, attribution is required.
=> display-attribution if commercial

Registration is a condition of commercial use.
=> register if commercial

Commercial use requires:
| - attribution to the authors
| - registration with us
| - payment of 2% of revenue
=> display-attribution if commercial
=> pay-royalty if commercial
=> register if commercial

Conditions for redistribution:
| - a copy of this licence;
| - retention of the notices; and
| - a link to our website.
=> display-attribution if distribute
=> include-license if distribute
=> retain-notices if distribute

The following is required for commercial use:
| (a) a license from us,
| (b) notification of the authors.
=> obtain-license if commercial
=> register if commercial

You may use the model commercially under the following conditions:
| - you credit the authors
| - you have fewer than 50 employees
=> display-attribution if commercial
=> obtain-license if (commercial and employees gteq 50 licensee)

For redistribution of the weights, you must:
| - pay 2% of revenue
| - register with us
=> pay-royalty if distribute
=> register if distribute

The model comes with:
| - registration of its trademark
| - a link to the paper

Any commercial use requires:
| - Clear attribution to Foo in the documentation
| - Notification to the authors
| - For projects with revenue exceeding $100,000 annually, 2% of it must be paid to us.
=> display-attribution if commercial
=> pay-royalty if (commercial and revenue gt 100000 USD year product)
=> register if commercial

Access to the demo requires:
| - Python 3.10
| - a link to the data
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(SEVERAL))
def test_several_nouns(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


BY_LICENCE = """
If you don't have a valid commercial license agreement, the following is prohibited:
| - offering the model as a service
| - selling copies
=> obtain-license if (distribute or hosted-service)

You can't, without a deal:
| - host the model
| - sell copies
=> obtain-license if (distribute or hosted-service)
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(BY_LICENCE))
def test_lists_that_a_licence_opens(clause: str, rules: list[str]) -> None:
    assert [
        rule.replace("hosted-service or distribute", "distribute or hosted-service")
        for rule in said(clause)
    ] == rules


@pytest.mark.parametrize(
    "clause",
    [
        "Publishing requires patience.",
        "Running the demo requires a browser.",
        "Use does not require attribution.",
        "Use never requires attribution.",
        "No use requires a licence.",
    ],
)
def test_what_is_no_duty(clause: str) -> None:
    assert said(f"{clause} These are the terms of this model for all who use it.") == []
