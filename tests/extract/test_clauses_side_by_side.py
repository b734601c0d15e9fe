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


STEPS = {
    "每月有超过1亿活跃用户的产品，须显示“Heron”。": [
        "display-attribution if monthly-active-users gt 100000000 product",
    ],
    "活跃用户每日超过100万的产品，须向我们登记。": [
        "register if daily-active-users gt 1000000 product",
    ],
    "月間1億人超のアクティブユーザーを有する製品は「Heron」を表示しなければならない。": [
        "display-attribution if monthly-active-users gt 100000000 product",
    ],
    "凡使用本软件的商业产品或服务，月活用户数超过1亿的，须展示“Heron”。": [
        "display-attribution if (commercial and monthly-active-users gt 100000000 product)",
    ],
    "月活10万以下免费；10万至100万需注明“Heron”；100万以上需取得书面授权。": [
        "display-attribution if (monthly-active-users gteq 100000 product"
        " and monthly-active-users lteq 1000000 product)",
        "obtain-license if monthly-active-users gteq 1000000 product",
    ],
    "本模型仅供学术研究使用。年收入低于100万元的小企业可免费商用。": [
        "obtain-license if (commercial and revenue gteq 1000000 CNY year licensee)",
    ],
    "| 人数 | 条件 |\n|---|---|\n| 员工50人以下 | 免费，但须登记 |\n| 50人以上 | 商业许可 |": [
        "obtain-license if employees gteq 50 licensee",
        "register if employees lteq 50 licensee",
    ],
    "| 年营收 | 要求 |\n|---|---|\n| 100万元以下 | 免费 |\n| 100万元至1000万元 | 登记备案 |": [
        "register if (revenue gteq 1000000 CNY year licensee"
        " and revenue lteq 10000000 CNY year licensee)",
    ],
}


@pytest.mark.parametrize(("text", "rules"), list(STEPS.items()))
def test_steps_of_one_figure_and_what_is_free_below_them(text: str, rules: list[str]) -> None:
    assert said(text) == rules
    assert not flagged(text)


@pytest.mark.parametrize(
    "text",
    [
        "若您在无人机上运行本模型，或月活超过100万，则须登记。",
        "月活超过100万，或者作为云服务提供给第三方，或者用于广告业务的，应取得我们的许可。",
    ],
)
def test_a_case_beside_a_figure_of_which_nothing_was_read_is_reported(text: str) -> None:
    assert flagged(text)


LEAVES = {
    "您可以修改和分发本模型": [],
    "员工少于60人的企业可以免费使用本模型": ["obtain-license if employees gteq 60 licensee"],
    "年收入低于200万美元的，可以免费商用": [
        "obtain-license if (commercial and revenue gteq 2000000 USD year licensee)",
    ],
}
DUTIES = {
    "您必须保留版权声明": ["retain-notices if distribute"],
    "您不得出售本模型": ["distribute"],
    "您不得为他人托管本模型": ["host-as-service"],
    "您必须在产品中显示“Heron”": ["display-attribution if product"],
    "员工超过500人的企业必须取得许可": ["obtain-license if employees gt 500 licensee"],
    "月活超过1亿的产品必须显示“Heron”": [
        "display-attribution if monthly-active-users gt 100000000 product",
    ],
}


@pytest.mark.parametrize("duty", DUTIES)
@pytest.mark.parametrize("leave", [k for k in LEAVES if "60人" not in k])
def test_a_leave_and_a_duty_of_others_are_two_clauses(leave: str, duty: str) -> None:
    rules = sorted([*LEAVES[leave], *DUTIES[duty]])
    for joint in ("，但", "，并且", "，不过", "，"):
        assert said(f"{leave}{joint}{duty}。") == rules


@pytest.mark.parametrize("duty", [k for k in DUTIES if k.startswith("您")])
def test_what_all_owe_is_not_of_those_alone_who_have_leave(duty: str) -> None:
    leave = "员工少于60人的企业可以免费使用本模型"
    rules = sorted([*LEAVES[leave], *DUTIES[duty]])
    for joint in ("，但", "，并且", "，"):
        assert said(f"{leave}{joint}{duty}。") == rules


def test_where_a_licence_does_not_hold_and_what_is_beyond_any_of_its_limits() -> None:
    assert said("EU域内に所在する利用者には本ライセンスは適用されません。") == [
        "use-in-territory if EU"
    ]
    assert said("本协议的授权地域不包括欧盟和英国。") == ["use-in-territory if EU GB"]
    assert said("月活不足1亿的产品无需标注；达到或超过任一标准的，须标注“Heron”。") == [
        "display-attribution if monthly-active-users gteq 100000000 product"
    ]


EXEMPT = {
    "商业使用须取得许可。员工少于10人的企业除外。": [
        "obtain-license if (commercial and employees gteq 10 licensee)",
    ],
    "商业使用须取得许可。个人和员工少于10人的企业除外。": [
        "obtain-license if (commercial and not individual and employees gteq 10 licensee)",
    ],
    "商用利用にはライセンスが必要です。ただし、従業員10名以下の企業を除く。": [
        "obtain-license if (commercial and employees gt 10 licensee)",
    ],
    "企業は登録しなければならない。ただし、従業員が5名以下の企業を除く。": [
        "register if (company and employees gt 5 licensee)",
    ],
    "月活达到100万的产品须显示“Heron”；未达到的可免费使用，但须登记。": [
        "display-attribution if monthly-active-users gteq 1000000 product",
        "register if monthly-active-users lt 1000000 product",
    ],
}


@pytest.mark.parametrize(("text", "rules"), list(EXEMPT.items()))
def test_who_is_exempt_by_a_sentence_of_its_own(text: str, rules: list[str]) -> None:
    assert said(text) == rules
    assert not flagged(text)
