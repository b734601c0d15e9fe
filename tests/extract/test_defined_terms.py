"""Terms that are defined by other terms: whose figure, of when and how much they come to."""

from __future__ import annotations

import pytest

from clauses import said
from figures import conditions
from modellic.extract import extract
from modellic.rules import Duty
from modellic.text import Text

OBTAIN_LICENSE = [
    (
        '"Small Shop" means a firm whose Yearly Takings are below the Mark. "Yearly Takings" means '
        "the gross revenue of the Family in its last completed fiscal year. "
        '"Family" means a firm together with its parents and subsidiaries. '
        '"Mark" means US$2,000,000.\n\n'
        "A Small Shop may use the Weights free of charge. Everybody else must obtain a licence.",
        "revenue >= 2000000 USD / year of group before",
    ),
    (
        '"Revenue Limit" means five million euros (EUR 5,000,000).\n'
        '"Joint Revenue" means the annual revenue of You and all of Your affiliates.\n'
        '"Large Licensee" means any Licensee whose Joint Revenue exceeds the Revenue Limit.\n\n'
        "Large Licensees must obtain a separate license before they use the Model.",
        "revenue > 5000000 EUR / year of group",
    ),
    (
        "Big Player means a person whose Aggregate Income is at least the Trigger Sum. "
        "Aggregate Income means all revenue received by the person and its affiliates during the "
        "preceding calendar year. Trigger Sum means $20 million. "
        "Big Players must obtain a commercial license.",
        "revenue >= 20000000 USD / year of group before",
    ),
    (
        'In this licence the "Crowd Limit" is 3 million Counted Users. "Counted Users" are the '
        "monthly active users of all products of the Licensee and its affiliates. "
        "If the Crowd Limit is exceeded, the Licensee must request an extended license.",
        "monthly-active-users > 3000000 of group",
    ),
    (
        '"Household" means you and your subsidiaries. You need a license if the Household has '
        "more than 80 employees.",
        "employees > 80 of group",
    ),
    (
        "Use by any Organisation whose Headcount is above 1,000 requires a separate agreement "
        "with us.\n\nHeadcount: the number of full-time employees of the Organisation and its "
        "Affiliates, measured at the release date of the Model version.",
        "employees > 1000 of group at release",
    ),
    (
        '"Modest Firm" means a legal entity that:\n(a) has fewer than 30 employees; and\n'
        "(b) has annual revenue under CHF 900,000.\n\nOnly a Modest Firm may use the Model "
        "without charge; any other company must purchase a license.",
        "employees >= 30 or revenue >= 900000 CHF / year",
    ),
    (
        '"Major User" means any company that is not a Minor User. "Minor User" means a company '
        "with at most 60 employees. A Major User must obtain a commercial license.",
        "employees > 60",
    ),
    (
        "You are a Lean Entity if you have (together with your affiliates) (a) no more than 40 "
        "staff; (b) no more than $3,000,000 in gross revenue per year; and (c) no more than "
        "$5,000,000 in total funding. Lean Entities may use the Model for any purpose at no cost.",
        "employees > 40 of group or revenue > 3000000 USD / year of group "
        "or funding > 5000000 USD of group",
    ),
    (
        "### Income Cap\n\nTwo million euros (EUR 2,000,000) in annual gross revenue.\n\n"
        "### Grant\n\nYou may copy the Software as long as your revenue is within the law. If "
        "your yearly revenue exceeds the Income Cap, you must obtain a commercial license.",
        "revenue > 2000000 EUR / year",
    ),
    (
        "You must obtain a license if your annual gross revenue exceeds $3 million.\n\n"
        '"Annual Gross Revenue" means the revenue of your company and its affiliates for the most '
        "recently completed fiscal year.",
        "revenue > 3000000 USD / year of group before",
    ),
]


@pytest.mark.parametrize(("text", "expected"), OBTAIN_LICENSE)
def test_a_definition_may_use_others_in_any_order(text: str, expected: str) -> None:
    assert conditions(text, Duty.OBTAIN_LICENSE) == [expected]


def test_the_definitions_behind_a_definition_are_evidence_too() -> None:
    text = (
        '"Cap" means $2,000,000. "Wealthy Firm" means a firm whose annual revenue is above the '
        "Cap.\n\nA Wealthy Firm must obtain a license."
    )
    (rule,) = extract(Text(text)).rules
    assert '"Cap" means $2,000,000.' in rule.evidence.quote


def test_whoever_is_under_no_common_control_makes_nobody_a_group() -> None:
    text = (
        '"Third Party" means a legal entity that is not under common control with you. '
        "A Third Party with more than 70 employees must obtain a license."
    )
    assert conditions(text, Duty.OBTAIN_LICENSE) == ["employees > 70"]


KINDS = [
    (
        "Large Enterprises are:\n\n"
        "- companies with more than 1,200 employees;\n"
        "- companies with annual turnover above GBP 45 million.\n\n"
        "Large Enterprises may not use the Model without a commercial licence.",
        "employees > 1200 or revenue > 45000000 GBP / year",
    ),
    (
        "Excluded Users are:\n\n"
        "1. businesses that employ 400 people or more;\n"
        "2. businesses with annual sales above EUR 90 million.\n\n"
        "Excluded Users receive no rights under this licence.",
        "employees >= 400 or revenue > 90000000 EUR / year",
    ),
    (
        "2  Barred Users are:\n"
        "   2.1  any business which together with its group employs nine thousand people or "
        "more;\n"
        "   2.2  any business whose group reported net sales in excess of EUR 1,400 million.\n\n"
        "3  Barred Users receive no rights whatsoever under this licence.",
        "employees >= 9000 of group or revenue > 1400000000 EUR of group",
    ),
    (
        "Small Shops are:\n\n"
        "a) businesses with fewer than 8 employees and\n"
        "b) with less than $400,000 in annual sales.\n\n"
        "Only Small Shops may use the Software free of charge.",
        "employees >= 8 or revenue >= 400000 USD / year",
    ),
]


@pytest.mark.parametrize(("text", "expected"), KINDS)
def test_a_term_without_quotation_marks_is_what_the_list_below_it_names(
    text: str, expected: str
) -> None:
    assert conditions(text, Duty.OBTAIN_LICENSE) == [expected]


@pytest.mark.parametrize(
    "entry",
    [
        '- **"Enterprise"**\n    An organisation with more than 100 employees.\n',
        "- **Enterprise** (big):\n    An organisation with more than 100 employees.\n",
        "**Enterprise**\nAn organisation with more than 100 employees.\n",
    ],
)
def test_an_entry_of_a_glossary_defines_the_term_above_it(entry: str) -> None:
    terms = "## Terms\n\nIf you are an Enterprise, you must buy a licence.\n"
    text = f"## Definitions\n\n{entry}\n{terms}"
    assert said(text) == ["obtain-license if employees gt 100 licensee"]
