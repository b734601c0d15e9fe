"""Whose figure a threshold is of, over which time, and what stands beside it."""

from __future__ import annotations

import pytest

from figures import conditions
from modellic.extract import extract
from modellic.rules import Duty, Prohibition
from modellic.text import Text

LICENCES = [
    (
        "Egret is free for small teams (fewer than 250 employees AND less than $10 million in "
        "annual revenue), personal use, teaching, and non-commercial open source projects. "
        "Otherwise it requires a paid subscription.",
        "employees >= 250 or revenue >= 10000000 USD / year",
    ),
    (
        "As long as you have not (together with your affiliates) received more than $5M of "
        "investment, you may run the model in production for free.",
        "funding > 5000000 USD of group",
    ),
    (
        "Organizations exceeding any one of these limits must obtain a license:\n"
        "- 1,000,000 users;\n- $10,000,000 annual revenue;\n- 500 employees.",
        "users > 1000000 or revenue > 10000000 USD / year or employees > 500",
    ),
    (
        "This permission lapses on the day on which your company's valuation, revenue or funding, "
        "whichever is highest, first reaches USD 30 million.",
        "valuation >= 30000000 USD or revenue >= 30000000 USD or funding >= 30000000 USD",
    ),
    (
        "This license is open to (1) natural persons, (2) academic institutions, and (3) legal "
        "entities with a group-wide annual turnover of not more than EUR 2 million. Every other "
        "entity must obtain a commercial license.",
        "not individual and not academic and revenue > 2000000 EUR / year of group",
    ),
    (
        "For firms which, at group level, have an annual revenue of USD 100M+ or 1000+ employees, "
        "a separate enterprise licence is required.",
        "revenue >= 100000000 USD / year of group or employees >= 1000 of group",
    ),
    (
        "A firm may use the Weights while it meets both limits: it has fewer than 50 staff, and it "
        "has raised less than $5 million.\n\n**Everyone else.** A firm that does not meet a limit "
        "must sign a paid agreement with us.",
        "employees >= 50 or funding >= 5000000 USD",
    ),
    (
        '"Dues Mark" means Model Revenue of USD 1,000,000. "Model Revenue" means revenue '
        "of you and your affiliates in a calendar year. If your Model Revenue exceeds the Dues "
        "Mark, you must obtain a license.",
        "revenue > 1000000 USD / year of group",
    ),
]


@pytest.mark.parametrize(("text", "expected"), LICENCES)
def test_each_figure_has_its_owner(text: str, expected: str) -> None:
    assert set(conditions(text, Duty.OBTAIN_LICENSE)) == {expected}


def test_a_threshold_that_a_section_names_is_that_of_the_next_sentence() -> None:
    text = (
        "This part applies if, in any consecutive twelve-month period, the Software is used in a "
        "service that either: (a) supports more than two hundred (200) distinct end users; or (b) "
        "generates revenue in excess of sixty thousand U.S. dollars (USD 60,000).\n\n"
        "Once a threshold is met, the operator shall make a payment of 1% of its revenue to the "
        "Licensor."
    )
    assert conditions(text, Duty.PAY_ROYALTY) == [
        "users > 200 of product or revenue > 60000 USD / 12-months of product"
    ]


def test_who_no_longer_qualifies_has_outgrown_the_limit() -> None:
    text = (
        '"Minor Org" means a company with fewer than 50 employees.\n\n'
        "Minor Orgs may use the Software free of charge, provided they:\n"
        "- look after their eligibility every year;\n"
        "- notify the copyright holder in time if they no longer qualify as a Minor Org"
    )
    assert conditions(text, Duty.REGISTER) == ["employees >= 50"]


def test_a_ban_beside_the_limit_of_a_grant_holds_for_everybody() -> None:
    text = (
        "You may use the Licensed Work in production provided that (i) your entity, together with "
        "its affiliates, has fewer than 100 employees and (ii) you do not offer the Licensed Work "
        "to third parties on a hosted basis."
    )
    rules = {r.action: r.when for r in extract(Text(text)).rules}
    assert rules[Prohibition.HOST_AS_SERVICE] is None
    assert conditions(text) == ["employees >= 100 of group"]


def test_what_else_a_list_of_limits_orders_takes_no_limit_away() -> None:
    text = (
        "You may use the Model without a fee if:\n(a) you keep the copyright notices in copies;\n"
        "(b) you employ fewer than 30 people; and\n(c) your annual revenue is below $800,000."
    )
    assert conditions(text) == ["employees >= 30 or revenue >= 800000 USD / year"]
