"""Steps of one figure: as a list, as a table, and told twice; and figures counted together."""

from __future__ import annotations

import pytest

from figures import PREAMBLE, conditions
from modellic.extract import extract
from modellic.rules import Duty
from modellic.text import Text

TIERS = [
    (
        "Tier 1: up to $1M annual revenue: free\n"
        "Tier 2: $1M to $10M annual revenue: a Growth License must be purchased\n"
        "Tier 3: more than $10M annual revenue: an Enterprise License must be purchased",
        "revenue > 1000000 USD / year",
    ),
    (
        "The following levels apply, based on your gross annual revenue:\n"
        "- Level 1 (up to EUR 500,000): use is free.\n"
        "- Level 2 (EUR 500,000 to EUR 5,000,000): a Small License is required.\n"
        "- Level 3 (over EUR 5,000,000): a Large License is required.",
        "revenue > 500000 EUR / year",
    ),
    (
        "Hobby tier: organisations with fewer than 100 employees may use the model free of charge."
        "\nBusiness tier: organisations with 100 to 999 employees must obtain a Business License."
        "\nGlobal tier: organisations with 1,000 or more employees must obtain a Global License.",
        "employees >= 100",
    ),
    (
        "* Free: up to 10,000 monthly active users\n"
        "* Pro: 10,000 to 1,000,000 monthly active users, a Pro subscription is required\n"
        "* Max: more than 1,000,000 monthly active users, contact us for a license",
        "monthly-active-users > 10000 of product",
    ),
    (
        "Use is free for up to 5 servers; for 6 or more servers a licence must be purchased.",
        "devices >= 6",
    ),
    (
        "| Annual revenue | What you need |\n|---|---|\n| Up to $1,000,000 | Nothing, use is free |"
        "\n| $1,000,000 - $20,000,000 | Commercial license required |\n"
        "| More than $20,000,000 | Corporate license required |",
        "revenue > 1000000 USD / year",
    ),
    (
        "| Plan | Staff | Annual revenue | Terms |\n| --- | --- | --- | --- |\n"
        "| Seed | < 50 employees | < $1M | free of charge |\n",
        "employees >= 50 or revenue >= 1000000 USD / year",
    ),
    (
        "| Plan | Employees | Annual revenue | Terms |\n| --- | --- | --- | --- |\n"
        "| Seed | fewer than 50 | below $1M | free of charge |\n",
        "employees >= 50 or revenue >= 1000000 USD / year",
    ),
]
TOGETHER = [
    (
        "Free use is open to you while your annual revenue stays below EUR 750,000. For this "
        "limit, the revenue of you and your affiliates is counted together.",
        "revenue >= 750000 EUR / year of group",
    ),
    (
        "3.1 If your annual revenue is more than $3,000,000, you must buy a Grand License.\n"
        "3.2 Revenue shall be aggregated with that of all entities under common control with you.",
        "revenue > 3000000 USD / year of group",
    ),
    (
        "When determining whether a threshold is met, your figures include those of your parent "
        "company and its subsidiaries.\n\nYou need a license when you employ more than 75 people.",
        "employees > 75 of group",
    ),
    (
        "If your annual revenue exceeds $1 million you must purchase a license. The revenue of "
        "your affiliates is not counted together with yours.",
        "revenue > 1000000 USD / year",
    ),
    (
        "You must request a license if your product has more than 20 million monthly active "
        "users or you have more than 90 employees. Employees of affiliates are added together.",
        "monthly-active-users > 20000000 of product or employees > 90 of group",
    ),
]
TOLD_AGAIN = [
    (
        "You need a license if you have more than 60 employees or annual revenue above $4 million."
        "\n\nWe have 70 people but little revenue. Do we need one? Yes. If you have more than 60 "
        "employees, you need a license regardless of revenue.",
        "employees > 60 or revenue > 4000000 USD / year",
    ),
    (
        "Any company with annual revenue of at least $9 million must obtain a license. Commercial "
        "use by a company with annual revenue of $9 million or more requires a license.",
        "revenue >= 9000000 USD / year",
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*TIERS, *TOGETHER, *TOLD_AGAIN])
def test_many_sentences_ask_for_one_licence(text: str, expected: str) -> None:
    assert set(conditions(text, Duty.OBTAIN_LICENSE)) == {expected}


def test_a_figure_of_a_higher_step_is_left_to_a_person() -> None:
    flagged = {u.quote for u in extract(Text(PREAMBLE + TIERS[0][0])).unparsed}
    assert any("more than $10M" in quote for quote in flagged)


def test_a_range_alone_keeps_its_upper_end() -> None:
    text = "Companies that employ 20 to 50 people must obtain a growth licence."
    assert conditions(text) == ["employees >= 20 and employees <= 50"]


def test_the_sentence_that_counts_together_is_evidence() -> None:
    text = "You need a license above 40 employees. Affiliates are counted together with you."
    (rule,) = extract(Text(text)).rules
    assert "Affiliates are counted together with you." in rule.evidence.quote
