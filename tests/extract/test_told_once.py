"""One limit told in several places: in a heading, a label, a summary, a grant, an exception."""

from __future__ import annotations

import pytest

from figures import conditions
from modellic.extract import extract
from modellic.rules import Duty
from modellic.text import Text

OBTAIN = [
    (
        "**Yearly turnover of 3 million EUR or less:** You are granted a royalty-free licence for "
        "any purpose.\n\n**Yearly turnover greater than 3 million EUR:** You are granted a licence "
        "for tests only. Any other use is prohibited.",
        "revenue > 3000000 EUR / year",
    ),
    (
        '- "**Your Yearly Turnover**" means the revenue of you and your affiliates in a year.\n\n'
        "You need a paid licence once Your Yearly Turnover exceeds 2 million USD.",
        "revenue > 2000000 USD / year of group",
    ),
    (
        "COMPANY USE (REVENUE >= 7,000,000 USD):\n\nCompanies and corporate users whose yearly "
        "revenue or funding exceeds 7,000,000 USD must buy a corporate licence.",
        "revenue > 7000000 USD / year or funding > 7000000 USD",
    ),
    (
        "### Larger organisations (>= 25 employees)\n\nYou need a commercial licence.",
        "employees >= 25",
    ),
    (
        "**Production use by organisations with a yearly revenue of 8 million USD or more requires "
        "a commercial licence from us.**",
        "revenue >= 8000000 USD / year",
    ),
    (
        "When do you need a paid licence?\n\nYou need one if you are:\n\n1. A larger team (15 or "
        "more employees)\n2. A school that has 15 or more employees",
        "employees >= 15",
    ),
    (
        "To qualify you must have a yearly revenue of less than 2 million USD or have never "
        "received more than 4 million USD in capital from an outside investor. Whoever does not "
        "qualify can buy a commercial licence.",
        "revenue >= 2000000 USD / year and funding > 4000000 USD",
    ),
    (
        "Corporate licences are only required for firms whose yearly turnover exceeds 70,000 EUR.",
        "revenue > 70000 EUR / year",
    ),
    (
        "You may run it if you and those under common control with you satisfy all of these:\n\n"
        "1. your valuation or, if publicly traded, market capitalisation is less than or equal to "
        "9 million EUR; and\n2. your group's staff size is below or equal to 40.",
        "valuation > 9000000 EUR of group or employees > 40 of group",
    ),
    (
        "You may use it free of charge if your gross revenue is less than 6,000,000 USD in 2025 "
        "dollars.",
        "revenue >= 6000000 USD",
    ),
    (
        '"Small Shop" means a shop with a yearly revenue of less than 2 million USD. If you do not '
        "qualify as a Small Shop, you may not use the software without a commercial licence.",
        "revenue >= 2000000 USD / year",
    ),
    (
        "A commercial licence is required for firms with a yearly turnover of 30 million RUB "
        "(~$300K USD) or more.",
        "revenue >= 30000000 RUB / year",
    ),
    (
        "The free plan is for teams that have fewer than 60 total individuals.",
        "employees >= 60",
    ),
]
PAY = [
    (
        "The engine is free until your game earns 50,000 USD, after which a royalty of 4% is due.",
        "revenue >= 50000 USD of product",
    ),
    ("Our share: 3% of revenue above 20,000 USD per month.", "revenue > 20000 USD / month"),
    (
        "If your gross revenue exceeds 80,000 USD per year, you agree to pay us a 5% royalty on "
        "the part exceeding 80,000 USD.",
        "revenue > 80000 USD / year",
    ),
    (
        "All gross revenue above 3 million USD will be subject to a 6% royalty.",
        "revenue > 3000000 USD",
    ),
]


@pytest.mark.parametrize(
    ("duty", "text", "expected"),
    [(Duty.OBTAIN_LICENSE, *case) for case in OBTAIN] + [(Duty.PAY_ROYALTY, *case) for case in PAY],
)
def test_a_limit_has_one_condition(duty: Duty, text: str, expected: str) -> None:
    assert conditions(text, duty) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Commercial use requires a commercial licence. It is free of charge for firms with a "
        "yearly revenue of up to 2 million USD.",
        "A corporate licence is required for companies of a certain size. Companies with a yearly "
        "revenue above 2 million USD must buy a licence.",
        "You may use it if your yearly revenue is below 2 million USD. Companies with a yearly "
        "revenue of 2 million USD or more need a commercial licence.",
    ],
)
def test_what_is_said_twice_is_one_duty(text: str) -> None:
    rules = extract(Text.decode(text.encode(), "LICENSE")).rules
    assert [rule.action for rule in rules] == [Duty.OBTAIN_LICENSE]


def test_a_question_asks_for_nothing() -> None:
    text = "Do you need a commercial licence?"
    assert extract(Text.decode(text.encode(), "LICENSE")).rules == ()


UNKNOWN = (
    "You must:\n\n(a) water the office plants every week;\n(b) keep all copyright notices;\n",
    "You may not:\n\n- dance to the outputs on Sundays\n- sublicense the model\n",
)


@pytest.mark.parametrize("text", UNKNOWN)
def test_an_ordered_item_that_no_word_list_knows_is_told(text: str) -> None:
    found = extract(Text.decode(text.encode(), "LICENSE"))
    assert len(found.rules) == 1
    assert [u.quote.split()[0] for u in found.unparsed] in (["water"], ["dance"])


@pytest.mark.parametrize(
    "text",
    [
        "You must retain the following, as far as it is supplied with the material:\n\n"
        "- the names of the creators of the material\n- a copyright notice\n",
        "You may:\n\n- water the office plants every week\n",
    ],
)
def test_an_item_that_completes_a_clause_or_is_allowed_is_not(text: str) -> None:
    assert extract(Text.decode(text.encode(), "LICENSE")).unparsed == ()
