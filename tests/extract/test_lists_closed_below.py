"""A list amid a sentence: what the line below its last item says is due in each of its cases."""

from __future__ import annotations

import pytest

from clauses import said

SHOWN = "display-attribution if (monthly-active-users gt 100000000 product or {})"
DOLLARS = SHOWN.format("revenue gt 20000000 USD month product")
EUROS = SHOWN.format("revenue gt 20000000 EUR month product")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "(1) If your product has\n   a) more than 100 million monthly active users or\n"
            "   b) monthly revenue of more than $20 million,\nyou must display “Foo”.",
            DOLLARS,
        ),
        (
            "Hat Ihr Produkt\na) mehr als 100 Millionen monatlich aktive Nutzer oder\n"
            "b) einen Monatsumsatz von mehr als 20 Mio. Euro,\n"
            "so müssen Sie den Hinweis „Foo“ anzeigen.",
            EUROS,
        ),
        (
            "Wenn Ihr Produkt\na) mehr als 100 Millionen monatlich aktive Nutzer oder\n"
            "b) einen Monatsumsatz von mehr als 20 Mio. Euro hat,\n"
            "müssen Sie den Hinweis „Foo“ anzeigen.",
            EUROS,
        ),
        (
            "如果您的产品\n（1）月活超过1亿；或\n（2）月收入超过2000万美元，\n则须在界面显示“Foo”。",
            DOLLARS,
        ),
        (
            "如果您的产品：\n（1）月活超过1亿；或\n（2）月收入超过2000万美元，\n\n您须显示“Foo”。",
            DOLLARS,
        ),
    ],
)
def test_the_line_below_a_list_is_due_in_each_of_its_cases(text: str, expected: str) -> None:
    assert said(text) == [expected]


def test_should_and_a_verb_open_a_list_of_cases() -> None:
    text = (
        "Should your product or service reach\n(a) 100 million monthly active users, or\n"
        "(b) 20 million US dollars in monthly revenue,\nyou shall prominently display “Foo”."
    )
    assert said(text) == [DOLLARS.replace("gt", "gteq")]


def test_an_item_that_is_a_case_of_its_own_keeps_what_is_due_in_it() -> None:
    text = (
        "1. If you are an enterprise,\nyou must buy a license.\n"
        "2. If you are an individual,\nyou must register."
    )
    assert said(text) == ["obtain-license if company", "register if individual"]


def test_universities_are_exempt_whatever_fees_they_charge() -> None:
    text = (
        "(1) Wird die Software in einem Produkt mit mehr als 1 Million Nutzern eingesetzt, so ist "
        "der Hinweis „Foo“ anzubringen.\n\n"
        "(2) Absatz 1 gilt nicht für Behörden und nicht für Hochschulen, auch wenn sie Gebühren "
        "erheben."
    )
    expected = "(users gt 1000000 product and not government and not academic)"
    assert said(text) == [f"display-attribution if {expected}"]


@pytest.mark.parametrize(
    "text",
    [
        "A “Large User” is a licensee that meets either of the following:\n"
        "(a) on the release date, its products have more than 80 million monthly active users;\n"
        "(b) its revenue in the preceding fiscal year exceeds $700 million.\n\n"
        "Large Users must obtain a separate license.",
        "“规模用户”指符合下列任一情形的被许可方：\n"
        "（a）在许可材料发布之日，您的全部产品的月活跃用户数合计超过8000万；\n"
        "（b）您最近一个财务年度的营业收入超过7亿美元。\n\n规模用户须另行取得本公司的书面许可。",
    ],
)
def test_the_release_date_of_one_item_is_not_that_of_another(text: str) -> None:
    assert said(text) == [
        "obtain-license if (monthly-active-users gt 80000000 product release-date or "
        "revenue gt 700000000 USD year licensee preceding)"
    ]


def test_a_product_is_no_figure_though_its_definition_tells_of_users() -> None:
    text = (
        "先说清楚两个词：“产品或服务”指最终用户能直接打开的东西；“月活跃用户”指一个自然月内至少"
        "使用过一次该产品或服务的去重用户数。\n\n您的产品或服务用到本模型，并且月活跃用户超过"
        "5000万，请在产品界面显示“Foo”。"
    )
    assert said(text) == ["display-attribution if monthly-active-users gt 50000000 product"]


EITHER = "obtain-license if (employees gt 10 licensee or funding gt 1000000 USD licensee)"


@pytest.mark.parametrize(
    "lead",
    [
        "If you are:\n- a company with more than 10 employees; or\n- a company with {}",
        "If your organization has:\n- more than 10 employees\n- {}",
        "If any of these applies:\n- more than 10 employees\n- {}",
        "If you meet one of the following conditions:\n1. You have more than 10 employees.\n2. {}",
    ],
)
@pytest.mark.parametrize(
    "closing", ["You must obtain a commercial license.", "A commercial license is required."]
)
def test_what_is_due_stands_in_a_sentence_of_its_own(lead: str, closing: str) -> None:
    last = "You have more than $1,000,000 in funding."
    last = last if lead.endswith(". {}") else "more than $1,000,000 in funding"
    assert said(f"{lead.format(last)}\n\n{closing}") == [EITHER]


def test_what_has_a_case_of_its_own_closes_no_list() -> None:
    text = (
        "If you are a company:\n- with more than 10 employees\n\n"
        "If you distribute the Model, you must keep all copyright notices."
    )
    assert said(text) == ["retain-notices if distribute"]
