"""Duties that name a figure of their own — a price for each user, a share of the revenue — hang on
the case that stands before them, whatever that counts."""

from __future__ import annotations

import pytest

from clauses import answered, table

LANGUAGES = {
    "en": (
        "If {case}, {due}.",
        {
            "you employ more than 50 people": "employees gt 50",
            "the model answers more than 1 million requests a month": "api-calls gt 1000000",
            "your app has over 10,000 active users a month": "monthly-active-users gt 10000",
            "a million people use your product every month": "monthly-active-users gteq 1000000",
            "you have raised more than $1 million": "funding gt 1000000",
        },
        {
            "you pay us 2% of your revenue": "pay-royalty",
            "you must pay a fee for each user": "pay-royalty",
            "you must buy a license for every employee": "obtain-license",
            "you must report your revenue to us": "register",
        },
    ),
    "de": (
        "Sobald {case}, {due}.",
        {
            "Sie mehr als 50 Mitarbeiter beschäftigen": "employees gt 50",
            "Ihr Dienst mehr als 10.000 Nutzer hat": "users gt 10000",
            "das Modell auf mehr als 1.000 Geräten läuft": "devices gt 1000",
            "Ihr Produkt mehr als 1 Million Euro eingebracht hat": "revenue gt 1000000",
        },
        {
            "zahlen Sie uns 2 % Ihres Umsatzes": "pay-royalty",
            "müssen Sie uns Ihren Umsatz melden": "register",
            "müssen Sie Ihren Nutzern sagen, dass das Produkt das Modell verwendet": (
                "display-attribution"
            ),
        },
    ),
    "zh": (
        "如{case}，{due}。",
        {
            "您的员工超过50人": "employees gt 50",
            "模型每月处理的请求超过100万次": "api-calls gt 1000000",
            "每月有100万人使用您的产品": "monthly-active-users gteq 1000000",
            "产品收益超过100万美元": "revenue gt 1000000",
        },
        {
            "您须向我们支付收入的2%": "pay-royalty",
            "我方收取收入的5%": "pay-royalty",
            "须为每名员工购买授权": "obtain-license",
            "您须告知用户产品使用了本模型": "display-attribution",
        },
    ),
    "ja": (
        "{case}場合、{due}。",
        {
            "従業員が50人を超える": "employees gt 50",
            "毎月100万人が製品を利用する": "monthly-active-users gteq 1000000",
            "モデルを動かす端末が1000台を超える": "devices gt 1000",
        },
        {
            "売上の2%を当社に支払わなければならない": "pay-royalty",
            "従業員ごとにライセンスを購入しなければならない": "obtain-license",
            "当社に売上を報告しなければならない": "register",
        },
    ),
}
EACH = [
    (frame.format(case=case, due=due), action, condition)
    for frame, cases, dues in LANGUAGES.values()
    for case, condition in cases.items()
    for due, action in dues.items()
]


@pytest.mark.parametrize(("clause", "action", "condition"), EACH)
def test_duty_hangs_on_its_case(clause: str, action: str, condition: str) -> None:
    (rule,) = answered(clause)
    assert rule.startswith(f"{action} if {condition} ")


A_DAY = """
调用收费：日调用量≤2万次免费，>2万次按量计费。
=> pay-royalty if api-calls gt 20000 product
=> ? 调用收费：日调用量≤2万次免费，>2万次按量计费。

如果模型每天处理超过100万个请求，您须取得商业授权。
=> obtain-license if api-calls gt 1000000 product
=> ? 如果模型每天处理超过100万个请求，您须取得商业授权。

モデルへのリクエストが1日100万件を超える場合、商用ライセンスを取得しなければならない。
=> obtain-license if api-calls gt 1000000 product
=> ? モデルへのリクエストが1日100万件を超える場合、商用ライセンスを取得しなければならない。
"""


@pytest.mark.parametrize(("clause", "rules"), table(A_DAY))
def test_calls_of_a_day_are_reported(clause: str, rules: list[str]) -> None:
    assert sorted(answered(clause)) == sorted(rules)
