"""Clauses of Chinese and Japanese that a comma parts, each with an order and a case of its own."""

from __future__ import annotations

from itertools import permutations

import pytest

from clauses import flagged, said

CHINESE = (
    "您必须保留版权声明",
    "您必须随每份副本附上本许可证",
    "您不得出售本模型",
    "您不得为他人托管本模型",
    "您必须向我们登记",
    "员工超过60人的企业必须取得许可",
    "您不得将本模型用于武器",
    "许可终止后您必须删除所有副本",
    "年收入超过200万美元的企业应当向我们支付费用",
    "产品月活跃用户超过1亿的，应当在界面上标注“Heron”",
)
JAPANESE = (
    "著作権表示を保持しなければな",
    "製品に「Heron」と表示しなければな",
    "本モデルを販売してはな",
    "本モデルを改変してはな",
    "従業員が60人を超える企業はライセンスを取得しなければな",
    "本モデルを兵器に使用してはな",
    "ライセンスの終了後はすべての複製物を削除しなければな",
)


@pytest.mark.parametrize(("first", "second"), list(permutations(CHINESE, 2)))
def test_no_case_of_a_chinese_clause_is_one_of_the_next(first: str, second: str) -> None:
    rules = sorted({*said(f"{first}。"), *said(f"{second}。")})
    assert rules
    for joint in ("，", "，并且", "，但", "，同时"):
        assert said(f"{first}{joint}{second}。") == rules


@pytest.mark.parametrize(("first", "second"), list(permutations(JAPANESE, 2)))
def test_no_case_of_a_japanese_clause_is_one_of_the_next(first: str, second: str) -> None:
    rules = sorted({*said(f"{first}りません。"), *said(f"{second}りません。")})
    if "60人" in first and "後" not in second:
        return  # Whoever is the subject of the first is that of the second.
    assert said(f"{first}らず、{second}りません。") == rules
    assert said(f"{first}らず、かつ{second}りません。") == rules


MORE = {
    "您应当保留版权声明，员工超过60人的，您还应当向我们登记。": [
        "register if employees gt 60 licensee",
        "retain-notices if distribute",
    ],
    "月活跃用户超过1亿的，应当在界面上标注“Heron”，您还应当通知我们。": [
        "display-attribution if monthly-active-users gt 100000000 product",
        "register if monthly-active-users gt 100000000 product",
    ],
    "您必须保留版权声明，并且在您的员工超过60人时，向我们登记。": [
        "register if employees gt 60 licensee",
        "retain-notices if distribute",
    ],
    "如果您的员工超过60人，您必须：（1）保留版权声明；（2）向我们支付许可费。": [
        "pay-royalty if employees gt 60 licensee",
        "retain-notices if employees gt 60 licensee",
    ],
    "如果您的员工超过60人，您必须随每份副本附上本许可证。": [
        "include-license if employees gt 60 licensee",
    ],
    "従業員が60人を超える場合、（1）著作権表示を残すこと、（2）登録することを要します。": [
        "register if employees gt 60 licensee",
        "retain-notices if employees gt 60 licensee",
    ],
    "著作権表示を保持し、製品の画面に「Heron」と表示しなければなりません。": [
        "display-attribution if product",
        "retain-notices if distribute",
    ],
    "従業員が60人を超える場合は、各複製物に本ライセンスを添付する必要があります。": [
        "include-license if employees gt 60 licensee",
    ],
    "产品月活跃用户超过1亿的企业必须取得许可。": [
        "obtain-license if monthly-active-users gt 100000000 product",
    ],
    "製品の月間アクティブユーザーが1億人を超える企業は、ライセンスを取得するものとします。": [
        "obtain-license if monthly-active-users gt 100000000 product",
    ],
    "ソースコードを公開すること。": ["disclose-source if distribute"],
    "不得为客户部署或托管本软件。": ["host-as-service"],
    "本モデルを第三者のためにホストしてはなりません。": ["host-as-service"],
}


@pytest.mark.parametrize(("text", "rules"), list(MORE.items()))
def test_what_is_due_in_a_clause_of_its_own(text: str, rules: list[str]) -> None:
    assert said(text) == rules
    assert not flagged(text)
