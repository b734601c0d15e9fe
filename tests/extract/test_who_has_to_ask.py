"""Answers to questions and other sentences that tell who needs a licence, and who does not."""

from __future__ import annotations

import pytest

from clauses import said, table

SAYS = """
**Can I use it in a commercial product?** Only if we have agreed to it beforehand in writing.
=> obtain-license if commercial

**May we use it commercially?** Not without a license from us.
=> obtain-license if commercial

**Can my company use it commercially?** Yes, once you have bought a license.
=> obtain-license if commercial

**What about commercial use?** That takes a license; write to sales@acme.com.
=> obtain-license if commercial

**Can I redistribute it?** Ask us first.
=> obtain-license if distribute

**Can I use it commercially?** I'm afraid not.
=> commercial-use

**Is commercial use allowed?** Nope.
=> commercial-use

**Do I have to pay?** Not if you have 10 employees or fewer. Otherwise you need a license.
=> obtain-license if employees gt 10 licensee

**Who needs a license?** Any company that has more than ten people on its payroll.
=> obtain-license if employees gt 10 licensee

**When do I need a license?** As soon as there are more than ten of you.
=> obtain-license if employees gt 10 licensee

**Is it free?** Up to ten employees, yes. Beyond that you buy a license.
=> obtain-license if employees gt 10 licensee

Free for teams of ten or fewer. Bigger teams: ask us for a license.
=> obtain-license if employees gt 10 licensee

Fewer than ten employees? You owe us nothing. Ten or more? Please buy a license.
=> obtain-license if employees gteq 10 licensee

You don't need a license from us unless your yearly revenue is $1M or higher.
=> obtain-license if revenue gteq 1000000 USD year licensee

Only companies with yearly revenue of $1M and up need a license.
=> obtain-license if revenue gteq 1000000 USD year licensee

Nobody needs a license, except companies that make more than $1M a year.
=> obtain-license if revenue gt 1000000 USD year licensee

The software is free. The exception: companies that make more than $1M a year need a license.
=> obtain-license if revenue gt 1000000 USD year licensee

This licence is not available to companies with yearly revenue above $1M.
=> obtain-license if revenue gt 1000000 USD year licensee

Companies with yearly revenue above $1M are not entitled to rely on this licence.
=> obtain-license if revenue gt 1000000 USD year licensee

Companies with yearly revenue above $1M get no rights from this licence and have to turn to the
Publisher.
=> obtain-license if revenue gt 1000000 USD year licensee

The permission lapses as soon as yearly revenue exceeds $1M.
=> obtain-license if revenue gt 1000000 USD year licensee

The permission ends for a licensee on the day its yearly revenue exceeds $1M, after which use
hinges on a paid licence.
=> obtain-license if revenue gt 1000000 USD year licensee

Should the yearly revenue of the Customer and its affiliates together exceed USD 1M, then each
permission hereunder ends and the Customer has to apply for another licence.
=> obtain-license if revenue gt 1000000 USD year licensee-and-affiliates

Startups that have raised more than $5M from investors need a license.
=> obtain-license if funding gt 5000000 USD licensee

You may install it for up to 25 users. For more, order seats from us.
=> obtain-license if users gt 25 licensee

Past a million API calls a month, talk to us about a plan.
=> obtain-license if api-calls gt 1000000 month product

Companies that compete with us must get our permission.
=> obtain-license if licensor-competitor

Public authorities need a separate agreement with us.
=> obtain-license if government

Companies need a license; individuals don't.
=> obtain-license if company
"""

NOTHING = """
**Is commercial use allowed?** Absolutely, go ahead.
"""


@pytest.mark.parametrize(("clause", "rules"), [*table(SAYS), *table(NOTHING)])
def test_whoever_is_meant_needs_a_licence(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


def test_a_definition_may_count_remote_use_as_handing_on() -> None:
    clause = (
        '"Supply" stands for giving the weights to others; running a hosted service is Supply too.'
        "\n\nIf you distribute the weights, include this license."
    )
    assert said(clause) == ["include-license if (distribute or hosted-service)"]


def test_a_person_is_no_figure() -> None:
    clause = (
        'This license is for any person who runs or passes on the weights (the "Recipient").\n\n'
        "A Recipient whose products have more than 500 monthly active users needs a license."
    )
    assert said(clause) == ["obtain-license if monthly-active-users gt 500 product"]


def test_of_two_criteria_that_must_both_be_true_one_may_name_commerce() -> None:
    clause = (
        "A separate license is required where both of the following are true: your yearly turnover "
        "is above EUR 5 million; and you make the code or a part of it an element of a commercial "
        "product."
    )
    when = "(revenue gt 5000000 EUR year licensee and commercial)"
    assert said(clause) == [f"obtain-license if {when}"]
