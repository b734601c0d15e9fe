"""Worked cases: a rule, the company's facts, and what follows from them. No Python to read.

Each case has the rule's condition in the published JSON form, the company file, the expected status
and words of the reason. The rule is the duty to show a name unless the case says otherwise.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from modellic.company import load_company
from modellic.evaluate import Judgement, judge
from modellic.rules import Rule

MODEL = "org/model"


@dataclass(frozen=True)
class Case:
    """`says` is the sentence for a person; `missing` the facts that could still decide."""

    about: str
    when: str
    company: str
    status: str
    says: str
    missing: tuple[str, ...] = ()
    rule: str = '{"type": "duty", "action": "display-attribution"}'


KIMI = """
{"all": [{"use": "commercial"},
         {"any": [{"metric": "monthly-active-users", "op": "gt", "value": 100000000,
                   "of": "product"},
                  {"metric": "revenue", "op": "gt", "value": 20000000, "currency": "USD",
                   "period": "month", "of": "product"}]}]}
"""
LLAMA = """
{"metric": "monthly-active-users", "op": "gt", "value": 700000000,
 "of": "licensee-and-affiliates", "as_of": "release-date"}
"""
GROUP_USERS = """
{"metric": "monthly-active-users", "op": "gt", "value": 100000000, "of": "licensee"}
"""
MONTHLY_REVENUE = """
{"metric": "revenue", "op": "gt", "value": 20000000, "currency": "USD", "period": "month",
 "of": "licensee"}
"""
ANNUAL_REVENUE = """
{"metric": "revenue", "op": "gteq", "value": 10000000, "currency": "USD", "period": "year",
 "of": "licensee"}
"""
COHORTS = """
{"any": [{"metric": "monthly-active-users", "op": "gt", "value": 100000000, "of": "product"},
         {"metric": "employees", "op": "gt", "value": 50, "of": "licensee"}]}
"""

CASES = [
    Case(
        "one true side of an 'or' is enough, though the other is not known",
        KIMI,
        """
        [products.chat]
        models = ["org/model"]
        uses = ["commercial"]
        monthly-active-users = "120M"
        """,
        "triggered",
        "chat uses the model commercially; chat has 120M monthly active users, more than 100M",
    ),
    Case(
        "exactly at a threshold of 'more than' is not more",
        KIMI,
        """
        [products.chat]
        models = ["org/model"]
        uses = ["commercial"]
        monthly-active-users = "100M"
        monthly-revenue = "20M USD"
        """,
        "clear",
        "chat has 100M monthly active users, not more than 100M; "
        "chat has a monthly revenue of 20M USD, not more than 20M USD",
    ),
    Case(
        "one user more is more",
        KIMI,
        """
        [products.chat]
        models = ["org/model"]
        uses = ["commercial"]
        monthly-active-users = 100_000_001
        """,
        "triggered",
        "chat uses the model commercially; "
        "chat has 100,000,001 monthly active users, more than 100M",
    ),
    Case(
        "a false side of an 'or' leaves the other side to decide",
        KIMI,
        """
        [products.chat]
        models = ["org/model"]
        uses = ["commercial"]
        monthly-active-users = "80M"
        """,
        "unknown",
        "not known: chat's monthly revenue",
        missing=("chat's monthly revenue",),
    ),
    Case(
        "a false side of an 'and' decides, and nothing is missing",
        KIMI,
        """
        [products.chat]
        models = ["org/model"]
        excluded-uses = ["commercial"]
        """,
        "clear",
        "chat does not use the model commercially",
    ),
    Case(
        "a product of which nothing is stated",
        KIMI,
        """
        [products.chat]
        models = ["org/model"]
        """,
        "unknown",
        "not known: whether chat uses the model commercially; chat's monthly active users; "
        "chat's monthly revenue",
        missing=(
            "whether chat uses the model commercially",
            "chat's monthly active users",
            "chat's monthly revenue",
        ),
    ),
    Case(
        "a bound decides as well as a number",
        KIMI,
        """
        [products.chat]
        models = ["org/model"]
        uses = ["commercial"]
        monthly-active-users = "< 5M"
        monthly-revenue = "< 5M USD"
        """,
        "clear",
        "chat has less than 5M monthly active users, not more than 100M; "
        "chat has a monthly revenue of less than 5M USD, not more than 20M USD",
    ),
    Case(
        "a range over both sides of the threshold does not decide",
        KIMI,
        """
        [products.chat]
        models = ["org/model"]
        uses = ["commercial"]
        monthly-active-users = "80M..120M"
        monthly-revenue = "1M USD"
        """,
        "unknown",
        "not known: chat's monthly active users "
        "(80M to 120M does not decide whether it is more than 100M)",
        missing=("chat's monthly active users",),
    ),
    Case(
        "a figure in a currency without a rate is not compared",
        KIMI,
        """
        [products.chat]
        models = ["org/model"]
        uses = ["commercial"]
        monthly-active-users = "1M"
        monthly-revenue = "500M AED"
        """,
        "unknown",
        "not known: chat's monthly revenue (there is no exchange rate for AED)",
        missing=("chat's monthly revenue",),
    ),
    Case(
        "a threshold without a currency is not compared",
        '{"metric": "revenue", "op": "gt", "value": 5, "period": "month", "of": "product"}',
        """
        [products.chat]
        models = ["org/model"]
        monthly-revenue = "25M USD"
        """,
        "unknown",
        "not known: chat's monthly revenue (the text states no currency)",
        missing=("chat's monthly revenue",),
    ),
    Case(
        "a threshold fixed on the release date is never judged on today's figure",
        LLAMA,
        """
        [products.chat]
        models = ["org/model"]
        monthly-active-users = "2B"
        """,
        "unknown",
        "not known: the company and its affiliates' monthly active users in the month before "
        "the version's release (a later figure does not count)",
        missing=(
            "the company and its affiliates' monthly active users in the month before "
            "the version's release",
        ),
    ),
    Case(
        "one product's users prove that the company has at least as many",
        GROUP_USERS,
        """
        [products.chat]
        models = ["org/model"]
        monthly-active-users = "10M"
        [products.search]
        monthly-active-users = "120M"
        """,
        "triggered",
        "the company has at least 120M monthly active users (by search's monthly active users), "
        "more than 100M",
    ),
    Case(
        "the users of two products may be the same people and are not added",
        GROUP_USERS,
        """
        [products.chat]
        models = ["org/model"]
        monthly-active-users = "60M"
        [products.search]
        monthly-active-users = "70M"
        """,
        "unknown",
        "not known: the company's monthly active users "
        "(at least 70M does not decide whether it is more than 100M; "
        "by search's monthly active users)",
        missing=("the company's monthly active users",),
    ),
    Case(
        "the products' revenues add up to a lower bound of the company's",
        MONTHLY_REVENUE,
        """
        [products.chat]
        models = ["org/model"]
        monthly-revenue = "12M USD"
        [products.search]
        monthly-revenue = ">= 9M USD"
        """,
        "triggered",
        "the company has a monthly revenue of at least 21M USD "
        "(by chat's monthly revenue and search's monthly revenue), more than 20M USD",
    ),
    Case(
        "revenue in a currency without a rate is left out of the lower bound",
        MONTHLY_REVENUE,
        """
        [products.chat]
        models = ["org/model"]
        monthly-revenue = "12M USD"
        [products.search]
        monthly-revenue = "9M AED"
        """,
        "unknown",
        "not known: the company's monthly revenue "
        "(at least 12M USD does not decide whether it is more than 20M USD; "
        "by chat's monthly revenue)",
        missing=("the company's monthly revenue",),
    ),
    Case(
        "small products do not prove a small company",
        MONTHLY_REVENUE,
        """
        [products.chat]
        models = ["org/model"]
        monthly-revenue = "1 USD"
        """,
        "unknown",
        "not known: the company's monthly revenue "
        "(at least 1 USD does not decide whether it is more than 20M USD; "
        "by chat's monthly revenue)",
        missing=("the company's monthly revenue",),
    ),
    Case(
        "one month over the threshold of a year proves the year",
        ANNUAL_REVENUE,
        """
        [products.chat]
        models = ["org/model"]
        monthly-revenue = "10M USD"
        """,
        "triggered",
        "the company has an annual revenue of at least 10M USD (by chat's monthly revenue), "
        "at least 10M USD",
    ),
    Case(
        "one month under the threshold of a year proves nothing",
        ANNUAL_REVENUE,
        """
        [products.chat]
        models = ["org/model"]
        monthly-revenue = "1M USD"
        """,
        "unknown",
        "not known: the company's annual revenue "
        "(at least 1M USD does not decide whether it is at least 10M USD; "
        "by chat's monthly revenue)",
        missing=("the company's annual revenue",),
    ),
    Case(
        "the last month need not lie in the year before",
        '{"metric": "revenue", "op": "gteq", "value": 10000000, "currency": "USD",'
        ' "period": "year", "of": "product", "as_of": "preceding"}',
        """
        [products.chat]
        models = ["org/model"]
        monthly-revenue = "100M USD"
        """,
        "unknown",
        "not known: chat's annual revenue of the preceding year",
        missing=("chat's annual revenue of the preceding year",),
    ),
    Case(
        "the last month lies in the twelve months before",
        '{"metric": "revenue", "op": "gteq", "value": 10000000, "currency": "USD",'
        ' "period": "12-months", "of": "product", "as_of": "preceding"}',
        """
        [products.chat]
        models = ["org/model"]
        monthly-revenue = "100M USD"
        """,
        "triggered",
        "chat has a twelve-month revenue of at least 100M USD (by chat's monthly revenue), "
        "at least 10M USD",
    ),
    Case(
        "a text that does not say whose figure counts means the wider one",
        '{"metric": "monthly-active-users", "op": "gt", "value": 100000000}',
        """
        [products.chat]
        models = ["org/model"]
        monthly-active-users = "90M"
        [products.search]
        monthly-active-users = "101M"
        """,
        "triggered",
        "the company and its affiliates have at least 101M monthly active users "
        "(by search's monthly active users; the text leaves open whose figure counts), "
        "more than 100M",
    ),
    Case(
        "revenue with the model is at most all revenue",
        '{"metric": "revenue", "op": "gt", "value": 20000000, "currency": "USD",'
        ' "period": "month", "of": "product", "attributable": true}',
        """
        [products.chat]
        models = ["org/model"]
        monthly-revenue = "19M USD"
        """,
        "clear",
        "chat has a monthly revenue generated with the model of at most 19M USD "
        "(by chat's monthly revenue), not more than 20M USD",
    ),
    Case(
        "all revenue over the threshold does not prove revenue with the model",
        '{"metric": "revenue", "op": "gt", "value": 20000000, "currency": "USD",'
        ' "period": "month", "of": "product", "attributable": true}',
        """
        [products.chat]
        models = ["org/model"]
        monthly-revenue = "30M USD"
        """,
        "unknown",
        "not known: chat's monthly revenue generated with the model "
        "(at most 30M USD does not decide whether it is more than 20M USD; "
        "by chat's monthly revenue)",
        missing=("chat's monthly revenue generated with the model",),
    ),
    Case(
        "revenues of products prove nothing of the company's revenue with the model",
        '{"metric": "revenue", "op": "gt", "value": 20000000, "currency": "USD",'
        ' "period": "month", "of": "licensee", "attributable": true}',
        """
        [products.chat]
        models = ["org/model"]
        monthly-revenue = "30M USD"
        """,
        "unknown",
        "not known: the company's monthly revenue generated with the model",
        missing=("the company's monthly revenue generated with the model",),
    ),
    Case(
        "the two-sided 'or' with one figure missing",
        COHORTS,
        """
        [products.chat]
        models = ["org/model"]
        monthly-active-users = "5M"
        """,
        "unknown",
        "not known: the company's employees",
        missing=("the company's employees",),
    ),
    Case(
        "'not' turns what is stated around",
        '{"not": {"use": "non-commercial"}}',
        """
        [products.chat]
        models = ["org/model"]
        uses = ["commercial"]
        """,
        "triggered",
        "chat does not use the model non-commercially",
    ),
    Case(
        "place and party that are not stated are not known",
        '{"any": [{"territory": ["EU", "GB"]}, {"party": "cloud-provider"}]}',
        """
        [products.chat]
        models = ["org/model"]
        """,
        "unknown",
        "not known: whether chat is used in EU or GB, or by someone domiciled there; "
        "whether the licensee is a cloud provider",
        missing=(
            "whether chat is used in EU or GB, or by someone domiciled there",
            "whether the licensee is a cloud provider",
        ),
    ),
    Case(
        "a prohibited act that the product does",
        "null",
        """
        [products.chat]
        models = ["org/model"]
        uses = ["train-model"]
        """,
        "triggered",
        "chat uses the model or its outputs to make another model",
        rule='{"type": "prohibition", "action": "train-other-models"}',
    ),
    Case(
        "a prohibited act that the product does not do",
        "null",
        """
        [products.chat]
        models = ["org/model"]
        excluded-uses = ["hosted-service"]
        """,
        "clear",
        "chat gives nobody else hosted access to the model",
        rule='{"type": "prohibition", "action": "host-as-service"}',
    ),
    Case(
        "a prohibited act under a condition needs both",
        '{"use": "modify"}',
        """
        [products.chat]
        models = ["org/model"]
        uses = ["modify"]
        """,
        "unknown",
        "not known: whether chat distributes the model or a derivative",
        missing=("whether chat distributes the model or a derivative",),
        rule='{"type": "prohibition", "action": "distribute"}',
    ),
    Case(
        "a prohibited act that is its own condition is said once",
        '{"use": "commercial"}',
        """
        [products.chat]
        models = ["org/model"]
        uses = ["commercial"]
        """,
        "triggered",
        "chat uses the model commercially",
        rule='{"type": "prohibition", "action": "commercial-use"}',
    ),
    Case(
        "a rule without a condition holds whenever the licence is relied on",
        "null",
        """
        [products.chat]
        models = ["org/model"]
        """,
        "triggered",
        "holds whenever the licence is relied on",
        rule='{"type": "prohibition", "action": "use-trademark"}',
    ),
    Case(
        "no product lists the model",
        KIMI,
        """
        [products.chat]
        models = ["other/*"]
        monthly-active-users = "120M"
        """,
        "unknown",
        "no product of modellic.toml lists org/model",
        missing=("which product uses org/model",),
    ),
]


def judged(case: Case, folder: Path) -> tuple[Judgement, ...]:
    path = folder / "modellic.toml"
    path.write_text(case.company, "utf-8")
    form: dict[str, Any] = json.loads(case.rule) | {"when": json.loads(case.when)}
    return judge(Rule.from_json(form), load_company(path), MODEL)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.about)
def test_worked_case(case: Case, tmp_path: Path) -> None:
    [judgement] = judged(case, tmp_path)
    assert judgement.sentence == case.says
    assert judgement.status == case.status
    assert judgement.missing == case.missing
