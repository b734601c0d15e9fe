"""Limits of two kinds of offering, and what the cases of a list require besides a fee."""

from __future__ import annotations

import pytest

from clauses import said

EITHER = "(devices gt 200 product or daily-active-users gteq 9000 product)"
BOTH = "(devices gt 200 product and daily-active-users gteq 9000 product)"


@pytest.mark.parametrize(
    ("free", "beyond"),
    [
        (
            "Whoever deploys the weights on no more than 200 devices, or provides an app with "
            "fewer than 9,000 daily active users, may use them at no charge.",
            EITHER,
        ),
        (
            "You may use the weights at no charge if your product runs on up to 200 devices or "
            "has fewer than 9,000 daily active users.",
            BOTH,
        ),
        (
            "若您的产品部署在不超过200台设备，或提供日活跃用户低于9000的应用，可免费使用本模型。",
            EITHER,
        ),
    ],
    ids=["each with a verb of its own", "two limits of one product", "the same in Chinese"],
)
def test_otherwise_behind_limits_of_two_offerings_is_beyond_either(free: str, beyond: str) -> None:
    otherwise = (
        "Otherwise, you must obtain a licence from us."
        if free.isascii()
        else "否则须向我们申请授权。"
    )
    text = f"{free} {otherwise}"
    assert [rule for rule in said(text) if "gt" in rule] == [f"obtain-license if {beyond}"]


def test_a_limit_beside_somebody_who_is_free_stays_one_of_two() -> None:
    text = (
        "If you deploy it on up to 200 devices, or provide an app with fewer than 9,000 daily "
        "active users, or are an individual, you may use it for free. Otherwise, you must obtain "
        "a licence."
    )
    assert [rule for rule in said(text) if "not individual" in rule] == said(text)


def test_limits_of_a_company_are_those_of_one_company() -> None:
    text = (
        "If you employ fewer than 40 people, or run a shop with a yearly revenue below "
        "2 million euros, you may use the weights for free. Otherwise, you must obtain a licence."
    )
    assert all(" or " not in rule for rule in said(text))


def test_a_case_that_names_a_fee_requires_the_licence_of_its_lead_in_too() -> None:
    text = (
        "The following cases require a commercial licence:\n\n"
        "1. If the annual revenue of your company is at least 3 million euros and less than "
        "8 million euros, you must pay a fee of 900 euros.\n"
        "2. If the annual revenue of your company is at least 8 million euros, "
        "terms must be agreed with us.\n"
    )
    assert said(text) == [
        "obtain-license if revenue gteq 3000000 EUR year licensee",
        "pay-royalty if (revenue gteq 3000000 EUR year licensee and "
        "revenue lt 8000000 EUR year licensee)",
    ]


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "本许可对下列企业不适用：年营业收入超过1亿元的企业、员工超过500人的企业。",
            "obtain-license if "
            "(revenue gt 100000000 CNY year licensee or employees gt 500 licensee)",
        ),
        (
            "Ausgenommen von der freien Nutzung sind Unternehmen mit mehr als 50 Mitarbeitern; "
            "sie benötigen eine Lizenz.",
            "obtain-license if employees gt 50 licensee",
        ),
        (
            "年营业收入超过1亿元的企业须签署付费协议。",
            "obtain-license if revenue gt 100000000 CNY year licensee",
        ),
    ],
    ids=["either of two kinds", "who is left out of a free use", "who must sign a paid contract"],
)
def test_kinds_of_companies_that_a_licence_leaves_out(clause: str, expected: str) -> None:
    assert said(clause) == [expected]
