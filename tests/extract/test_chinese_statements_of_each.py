"""Chinese sentences of several statements, each with whom it is of, and turns of who is free."""

from __future__ import annotations

import pytest

from clauses import flagged, said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("高校须登记，企业须取得授权。", ["obtain-license if company", "register if academic"]),
        (
            "商用须登记，月活超过1亿的须取得授权。",
            [
                "obtain-license if monthly-active-users gt 100000000 product",
                "register if commercial",
            ],
        ),
        ("个人无需登记，企业须登记。", ["register if (company and not individual)"]),
        ("研究使用无需授权，其他使用均须取得授权。", ["obtain-license if not research"]),
        (
            "您须：（1）保留声明；（2）登记；（3）如月活超过1亿，取得授权。",
            [
                "obtain-license if monthly-active-users gt 100000000 product",
                "register",
                "retain-notices if distribute",
            ],
        ),
        (
            "如员工超过50人，须取得授权，托管本模型须登记。",
            ["obtain-license if employees gt 50 licensee", "register if hosted-service"],
        ),
        (
            "提供托管服务的，须登记，商业使用须取得授权。",
            ["obtain-license if commercial", "register if hosted-service"],
        ),
        (
            "禁止用于军事用途，托管本模型须登记。",
            ["register if hosted-service", "restricted-use"],
        ),
        ("如您是企业，须取得授权，如您是个人，无需授权。", ["obtain-license if company"]),
        (
            "如月活超过1亿，您须显示“Foo”，并须登记。",
            [
                "display-attribution if monthly-active-users gt 100000000 product",
                "register if monthly-active-users gt 100000000 product",
            ],
        ),
        ("如您不是高校或个人，须登记。", ["register if (not academic and not individual)"]),
        ("企业须购买授权（个人除外）。", ["obtain-license if (company and not individual)"]),
        ("除托管服务外，所有商业用途均免费。", ["obtain-license if hosted-service"]),
        ("不得将本模型用于商业、军事用途。", ["commercial-use", "restricted-use"]),
        ("您没有分发的权利。", ["distribute"]),
        ("不得分发、出租或出售。", ["distribute"]),
        ("不得在欧盟分发本模型。", ["use-in-territory if EU"]),
        ("仅经授权的合作伙伴可以提供托管服务。", ["host-as-service"]),
    ],
)
def test_what_each_statement_asks_for(text: str, expected: list[str]) -> None:
    assert sorted(said(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("企业须购买授权（初创企业除外）。", ["obtain-license if company"]),
        ("不得商用。此限制不适用于欧盟用户。", ["commercial-use"]),
        ("不得商用。本条不适用于欧盟用户。", ["commercial-use"]),
    ],
)
def test_an_exemption_that_cannot_be_said_is_reported_and_frees_nobody(
    text: str, expected: list[str]
) -> None:
    assert said(text) == expected
    assert flagged(text)
