"""Worked cases for a lawyer: a clause, a company, the verdict, and why. No Python to read.

Each case has a clause in the tests' own words, its condition in the published JSON form, the
company file, and the sentence that a report shows. The day of the judgement is 25 November 2026
unless the case says otherwise: the last full month is October 2026, the last full year 2025.
"""

from __future__ import annotations

import datetime
import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from modellic.company import load_company
from modellic.evaluate import judge
from modellic.rules import Rule

MODEL = "org/model"
TODAY = datetime.date(2026, 11, 25)


@dataclass(frozen=True)
class Case:
    """`because` is the lawyer's reason; `says` what modellic says."""

    clause: str
    when: str
    company: str
    status: str
    because: str
    says: str
    as_of: datetime.date = TODAY
    released: datetime.date | None = None
    duty: str = "obtain-license"
    kind: str = "duty"


# Fixed on the release date: Llama 2, 3, 3.1, 3.2, 3.3; the Hunyuan family.

LLAMA = """{"metric": "monthly-active-users", "op": "gt", "value": 700000000,
            "of": "licensee-and-affiliates", "as_of": "release-date"}"""
LLAMA_CLAUSE = (
    "Whoever had, with all affiliates, over 700 million monthly active users in the calendar month "
    "before this version came out has to ask for a licence."
)
JULY_23 = datetime.date(2024, 7, 23)

# Two sides of an 'or', one of users and one of revenue: Kimi K2 and K2.5.

KIMI = """{"all": [{"use": "commercial"}, {"any": [
            {"metric": "monthly-active-users", "op": "gt", "value": 100000000, "of": "product"},
            {"metric": "revenue", "op": "gt", "value": 20000000, "currency": "USD",
             "period": "month", "of": "product"}]}]}"""
KIMI_CLAUSE = (
    "A commercial product with over 100 million users a month, or over 20 million dollars of "
    "revenue in a month, shows the model's name on its screen."
)
MONTHLY = """{"metric": "revenue", "op": "gt", "value": 20000000, "currency": "USD",
              "period": "month", "of": "licensee"}"""
MONTHLY_CLAUSE = "Whoever takes in more than 20 million dollars in a month asks for a licence."

# Per year: Stability AI, LFM, TiRex, PolyForm Small Business, Big Time, and others.

ANNUAL = """{"metric": "revenue", "op": "gt", "value": 1000000, "currency": "USD",
             "period": "year", "of": "licensee-and-affiliates"}"""
ANNUAL_CLAUSE = "You and your affiliates pay once your yearly revenue is over a million dollars."
EURO_YEAR = """{"all": [{"metric": "revenue", "op": "gt", "value": 100000000, "currency": "EUR",
                         "period": "year", "of": "licensee-and-affiliates"},
                        {"use": "commercial"}, {"use": "product"}]}"""
PRECEDING = """{"any": [
  {"metric": "employees", "op": "gteq", "value": 100, "of": "licensee-and-affiliates"},
  {"metric": "revenue", "op": "gteq", "value": 1000000, "currency": "USD", "period": "year",
   "of": "licensee-and-affiliates", "as_of": "preceding"}]}"""
TRAILING = """{"metric": "revenue", "op": "gt", "value": 5000000, "currency": "USD",
               "period": "12-months", "of": "licensee-and-affiliates", "as_of": "preceding"}"""
ANY_TWELVE = TRAILING.replace(', "as_of": "preceding"', "")

VISITS = """{"all": [{"use": "commercial"},
              {"metric": "visits", "op": "gt", "value": 1000000, "period": "month",
               "of": "product"}]}"""
BAND = """{"all": [
  {"metric": "revenue", "op": "gteq", "value": 10000000, "currency": "CNY", "of": "product",
   "attributable": true},
  {"metric": "revenue", "op": "lt", "value": 50000000, "currency": "CNY", "of": "product",
   "attributable": true}]}"""

# Territories: Llama 3.2's use policy, the Hunyuan family.

NOT_IN_EU = """{"territory": ["EU"]}"""
NOT_THERE = """{"territory": ["EU", "GB", "KR"]}"""

CASES = [
    Case(
        LLAMA_CLAUSE,
        LLAMA,
        """
        [products.chat]
        models = ["org/model"]
        [group]
        monthly-active-users = {"2024-06" = "650M", "2026-10" = "900M"}
        """,
        "clear",
        "June 2024 counts, the month before 23 July 2024; that there are more users today does not",
        "the company and its affiliates have 650M monthly active users in June 2024, the month "
        "before the version's release, not more than 700M",
        released=JULY_23,
    ),
    Case(
        LLAMA_CLAUSE,
        LLAMA,
        """
        [company]
        affiliates = []
        monthly-active-users = {"2024-06" = "710M", "2024-07" = "690M"}
        [products.chat]
        models = ["org/model"]
        """,
        "triggered",
        "a company without affiliates is the group; that it has shrunk since does not help",
        "the company and its affiliates have 710M monthly active users in June 2024, the month "
        "before the version's release, more than 700M",
        released=JULY_23,
    ),
    Case(
        LLAMA_CLAUSE,
        LLAMA,
        """
        [company]
        monthly-active-users = {"2024-06" = "5M"}
        [products.chat]
        models = ["org/model"]
        """,
        "unknown",
        "nothing says whether there are affiliates, and they count",
        "not known: the company and its affiliates' monthly active users in June 2024, the month "
        "before the version's release (at least 5M does not decide whether it is more than "
        "700M; by the company's monthly active users of June 2024)",
        released=JULY_23,
    ),
    Case(
        LLAMA_CLAUSE,
        LLAMA,
        """
        [group]
        monthly-active-users = {"2026-10" = "5M"}
        [products.chat]
        models = ["org/model"]
        """,
        "unknown",
        "a figure of another month does not count, however small it is",
        "not known: the company and its affiliates' monthly active users in June 2024, the month "
        "before the version's release",
        released=JULY_23,
    ),
    Case(
        KIMI_CLAUSE,
        KIMI,
        """
        [products.chat]
        models = ["org/model"]
        uses = ["commercial"]
        monthly-active-users = {"2026-09" = "98M", "2026-10" = "101M"}
        """,
        "triggered",
        "one side of the 'or' is true in the newest month, and the other need not be known",
        "chat uses the model commercially; chat has 101M monthly active users in October 2026, "
        "more than 100M",
    ),
    Case(
        KIMI_CLAUSE,
        KIMI,
        """
        [products.chat]
        models = ["org/model"]
        uses = ["commercial"]
        monthly-active-users = {"2026-10" = "3M"}
        """,
        "unknown",
        "one side of the 'or' is false, and the figure of the other is missing",
        "not known: chat's monthly revenue",
    ),
    Case(
        KIMI_CLAUSE,
        KIMI,
        """
        [products.chat]
        models = ["org/model"]
        uses = ["commercial"]
        monthly-active-users = {"2026-10" = "3M"}
        monthly-revenue = {"2026-08" = "17M EUR", "2026-09" = "18M EUR"}
        """,
        "triggered",
        "18 million euros were more than 20 million dollars on the last day of September 2026",
        "chat uses the model commercially; chat has a monthly revenue of 20,439,000 USD in "
        "September 2026 (1 EUR = 1.1355 USD, ECB 2026-09-30), more than 20M USD",
    ),
    Case(
        KIMI_CLAUSE,
        KIMI,
        """
        [products.chat]
        models = ["org/model"]
        uses = ["commercial"]
        monthly-active-users = "< 5M"
        monthly-revenue = {"2026-08" = "17M EUR"}
        """,
        "clear",
        "a month before, 17 million euros were less; the rate is that of the last working day",
        "chat has less than 5M monthly active users, not more than 100M; chat has a monthly "
        "revenue of 19,713,200 USD in August 2026 (1 EUR = 1.1596 USD, ECB 2026-08-31), "
        "not more than 20M USD",
    ),
    Case(
        MONTHLY_CLAUSE,
        MONTHLY,
        """
        [company]
        annual-revenue = {"2025" = "20M USD"}
        [products.chat]
        models = ["org/model"]
        """,
        "clear",
        "a year of 20 million has no month of more than 20 million",
        "the company has a monthly revenue of 1,666,666.67 to 20M USD in one month of 2025 "
        "(by the company's annual revenue of 2025), not more than 20M USD",
    ),
    Case(
        MONTHLY_CLAUSE,
        MONTHLY,
        """
        [company]
        annual-revenue = {"2025" = "240_000_012 USD"}
        [products.chat]
        models = ["org/model"]
        """,
        "triggered",
        "twelve months of at most 20 million are at most 240 million: one month was over it",
        "the company has a monthly revenue of 20,000,001 to 240,000,012 USD in one month of "
        "2025 (by the company's annual revenue of 2025), more than 20M USD",
    ),
    Case(
        MONTHLY_CLAUSE,
        MONTHLY,
        """
        [company]
        annual-revenue = {"2025" = "120M USD"}
        [products.chat]
        models = ["org/model"]
        """,
        "unknown",
        "it may have been 10 million every month, or 120 million in one",
        "not known: the company's monthly revenue in one month of 2025 (10M to 120M USD does not "
        "decide whether it is more than 20M USD; by the company's annual revenue of 2025)",
    ),
    Case(
        MONTHLY_CLAUSE,
        MONTHLY,
        """
        [company]
        annual-revenue = {"2025" = "120M USD"}
        quarterly-revenue = {"2025-Q4" = "61M USD"}
        [products.chat]
        models = ["org/model"]
        """,
        "triggered",
        "a quarter of more than 60 million has a month of more than 20 million",
        "the company has a monthly revenue of 20,333,333.33 to 61M USD in one month of "
        "Q4 2025 (by the company's quarterly revenue of Q4 2025), more than 20M USD",
    ),
    Case(
        ANNUAL_CLAUSE,
        ANNUAL,
        """
        [group]
        annual-revenue = {"2025" = "0.9M USD"}
        [products.chat]
        models = ["org/model"]
        """,
        "clear",
        "the last full year counts",
        "the company and its affiliates have an annual revenue of 900,000 USD in 2025, "
        "not more than 1M USD",
    ),
    Case(
        ANNUAL_CLAUSE,
        ANNUAL,
        """
        [company]
        affiliates = []
        annual-revenue = {"2025" = "0.9M USD"}
        monthly-revenue = {"2026-08" = "0.2M USD", "2026-09" = "0.4M USD", "2026-10" = "0.5M USD"}
        [products.chat]
        models = ["org/model"]
        """,
        "triggered",
        "the last full year was below, and the newest twelve months are over it already",
        "the company and its affiliates have an annual revenue of at least 1.1M USD in "
        "November 2025 to October 2026 (by the company's monthly revenue of August 2026 to "
        "October 2026), more than 1M USD",
    ),
    Case(
        ANNUAL_CLAUSE,
        ANNUAL,
        """
        [company]
        affiliates = ["Example Labs Ltd"]
        annual-revenue = {"2025" = "0.9M USD"}
        [products.chat]
        models = ["org/model"]
        """,
        "unknown",
        "the affiliates' revenue counts too and is not stated",
        "not known: the company and its affiliates' annual revenue in 2025 (at least 900,000 USD "
        "does not decide whether it is more than 1M USD; by the company's annual revenue of 2025)",
    ),
    Case(
        ANNUAL_CLAUSE,
        ANNUAL,
        """
        [company]
        affiliates = []
        fiscal-year-starts = 4
        annual-revenue = {"FY2026" = "0.9M USD"}
        [products.chat]
        models = ["org/model"]
        """,
        "clear",
        "the fiscal year that ended in March 2026 is the last full one",
        "the company and its affiliates have an annual revenue of 900,000 USD in April 2025 to "
        "March 2026, not more than 1M USD",
    ),
    Case(
        "A commercial product of a company that, with its affiliates, takes in over 100 million "
        "euros a year needs a licence.",
        EURO_YEAR,
        """
        [group]
        annual-revenue = {"2025" = "110M USD"}
        [products.chat]
        models = ["org/model"]
        uses = ["commercial", "product"]
        """,
        "clear",
        "110 million dollars were less than 100 million euros on the last working day of 2025",
        "the company and its affiliates have an annual revenue of 93,617,021.28 EUR in 2025 "
        "(1 USD = 0.85106 EUR, ECB 2025-12-31), not more than 100M EUR",
    ),
    Case(
        "Whoever has a hundred people or more, or took in a million dollars or more in the year "
        "before, with affiliates, needs a licence.",
        PRECEDING,
        """
        [company]
        affiliates = []
        employees = {value = 12, date = 2026-10-01}
        monthly-revenue = {"2025-01" = "0.2M USD", "2025-02" = "0.3M USD", "2025-12" = "0.5M USD"}
        [products.chat]
        models = ["org/model"]
        """,
        "triggered",
        "three months of the year before are a million together, and the others are not negative",
        "the company and its affiliates have an annual revenue of at least 1M USD in 2025 (by the "
        "company's monthly revenue of January 2025, February 2025 and December 2025), "
        "at least 1M USD",
    ),
    Case(
        "Whoever has a hundred people or more, or took in a million dollars or more in the year "
        "before, with affiliates, needs a licence.",
        PRECEDING,
        """
        [company]
        affiliates = []
        employees = {value = 12, date = 2026-10-01}
        annual-revenue = {"2024" = "0.1M USD"}
        [products.chat]
        models = ["org/model"]
        """,
        "unknown",
        "the year before is 2025; the revenue of 2024 does not count",
        "not known: the company and its affiliates' annual revenue in 2025",
    ),
    Case(
        "Production use needs a licence from 5 million dollars of revenue in the twelve months "
        "before on, affiliates counted in.",
        TRAILING,
        """
        [company]
        affiliates = []
        annual-revenue = {"2025" = "4M USD"}
        quarterly-revenue = {"2026-Q1" = "1M USD", "2026-Q2" = "1M USD", "2026-Q3" = "1M USD"}
        monthly-revenue = {"2025-11" = "0.5M USD", "2025-12" = "0.5M USD", "2026-10" = "0.4M USD"}
        [products.chat]
        models = ["org/model"]
        """,
        "clear",
        "two months, three quarters and one month make the twelve",
        "the company and its affiliates have a twelve-month revenue of 4.4M USD in November 2025 "
        "to October 2026 (by the company's monthly revenue of November 2025, December 2025 and "
        "October 2026 and the company's quarterly revenue of January 2026 to September 2026), "
        "not more than 5M USD",
    ),
    Case(
        "Production use needs a licence from 5 million dollars of revenue in any twelve months on, "
        "affiliates counted in.",
        ANY_TWELVE,
        """
        [company]
        affiliates = []
        currency = "EUR"
        [company.monthly-revenue]
        2025-11 = "0.3M"
        2025-12 = "0.3M"
        2026-01 = "0.3M"
        2026-02 = "0.3M"
        2026-03 = "0.3M"
        2026-04 = "0.3M"
        2026-05 = "0.3M"
        2026-06 = "0.3M"
        2026-07 = "0.3M"
        2026-08 = "0.3M"
        2026-09 = "0.3M"
        2026-10 = "0.3M"
        [products.chat]
        models = ["org/model"]
        """,
        "unknown",
        "the newest twelve months are below it, and of earlier ones too little is known",
        "not known: the company and its affiliates' twelve-month revenue in December 2024 to "
        "November 2025 (at least 4,166,580 USD, reached in November 2025 to October 2026, does not "
        "decide whether it is more than 5M USD; by the company's monthly revenue of November 2025 "
        "to October 2026; 1 EUR = 1.1172 to 1.1919 USD, 12 rates, ECB 2025-11-28 to 2026-10-30)",
    ),
    Case(
        "Nothing is granted in the European Union.",
        NOT_IN_EU,
        """
        [company]
        seat = "US"
        [products.chat]
        models = ["org/model"]
        territories = ["US", "FR"]
        """,
        "triggered",
        "France is a member state",
        "chat is offered in EU, or the company is seated there",
        duty="use-in-territory",
        kind="prohibition",
    ),
    Case(
        "Nothing is granted in the European Union.",
        NOT_IN_EU,
        """
        [company]
        seat = "DE"
        [products.chat]
        models = ["org/model"]
        territories = ["US"]
        """,
        "triggered",
        "the company is seated in a member state, though it sells elsewhere",
        "chat is offered in EU, or the company is seated there",
        duty="use-in-territory",
        kind="prohibition",
    ),
    Case(
        "Nothing is granted in the European Union, the United Kingdom and South Korea.",
        NOT_THERE,
        """
        [company]
        seat = "US"
        [products.chat]
        models = ["org/model"]
        territories = ["worldwide"]
        excluded-territories = ["EU", "GB", "KR"]
        """,
        "clear",
        "the product is closed to all three, and the company is seated elsewhere",
        "chat is not offered in EU or GB or KR, and the company is not seated there",
        duty="use-in-territory",
        kind="prohibition",
    ),
    Case(
        "Nothing is granted in the European Union.",
        NOT_IN_EU,
        """
        [products.chat]
        models = ["org/model"]
        territories = ["US"]
        """,
        "unknown",
        "the product is not offered there, and where the company is seated is not stated",
        "not known: whether chat is used in EU, or by someone domiciled there",
        duty="use-in-territory",
        kind="prohibition",
    ),
    Case(
        "Governments need no licence; others do from a million dollars in the year before on.",
        """{"all": [{"metric": "revenue", "op": "gteq", "value": 1000000, "currency": "USD",
                     "period": "year", "of": "licensee-and-affiliates", "as_of": "preceding"},
                    {"not": {"party": "government"}}]}""",
        """
        [company]
        affiliates = []
        parties = ["government"]
        annual-revenue = {"2025" = "9M USD"}
        [products.registry]
        models = ["org/model"]
        """,
        "clear",
        "a government body is let off, whatever it takes in",
        "the licensee is a government body",
    ),
    Case(
        "On more than 5,000 devices, or from a million daily users on, a licence is needed.",
        """{"any": [{"metric": "devices", "op": "gt", "value": 5000,
                     "of": "licensee-and-affiliates"},
                    {"metric": "daily-active-users", "op": "gteq", "value": 1000000,
                     "of": "licensee-and-affiliates"}]}""",
        """
        [company]
        affiliates = []
        all-products-listed = true
        [products.phone]
        models = ["org/model"]
        devices = 3000
        monthly-active-users = "0.6M"
        [products.watch]
        devices = 1500
        monthly-active-users = "0.3M"
        """,
        "clear",
        "all products together have at most 4,500 devices, and fewer users in a month, so on a day",
        "the company and its affiliates have 3,000 to 4,500 devices",
    ),
    # Visits in a month, and a band of revenue made with the model (CogVideoX, SwiFlow).
    Case(
        "A commercial product with over a million visits in a month asks for a licence.",
        VISITS,
        """
        [products.studio]
        models = ["org/model"]
        uses = ["commercial"]
        monthly-visits = {"2026-08" = 400_000, "2026-09" = 1_200_000}
        """,
        "triggered",
        "one month above is enough where the text names no month",
        "studio uses the model commercially; studio has 1.2M monthly visits in September 2026",
    ),
    Case(
        "A commercial product with over a million visits in a month asks for a licence.",
        VISITS,
        """
        [products.studio]
        models = ["org/model"]
        uses = ["commercial"]
        annual-visits = {"2025" = 900_000}
        """,
        "clear",
        "no month of a year is above what the whole year is below",
        "studio has 75,000 to 900,000 monthly visits in one month of 2025",
    ),
    Case(
        "From ten and below fifty million yuan of revenue made with the model a fee is due.",
        BAND,
        """
        [company]
        affiliates = []
        [products.clips]
        models = ["org/model"]
        annual-model-revenue = {"2025" = "12M CNY"}
        """,
        "unknown",
        "above the lower end for sure; the text names no period, so earlier years may count too",
        "not known: clips's revenue generated with the model in 2025 (at least 12M CNY does not",
        duty="pay-royalty",
    ),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.because)
def test_worked_case(case: Case, tmp_path: Path) -> None:
    path = tmp_path / "modellic.toml"
    path.write_text(case.company, "utf-8")
    form = {"type": case.kind, "action": case.duty, "when": json.loads(case.when)}
    [judgement] = judge(
        Rule.from_json(form),
        load_company(path),
        MODEL,
        as_of=case.as_of,
        released=case.released,
    )
    assert judgement.sentence.startswith(case.says)
    assert judgement.status == case.status
