"""Rows of people, and of firms that a figure tells of: each of them is free, or bound."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product

import pytest

from clauses import flagged, said, table

FREE = {
    "ja": (
        "{}は無償、それ以外は許諾が必要です。",
        "{}は無料ですが、その他の方は有料です。",
        "{}は無償で利用できます。それ以外の方は許諾が必要です。",
        "{}のみが本モデルを利用できる。",
        "{}に限り、本モデルを無償で利用できる。",
        "許諾が不要なのは、{}です。",
        "無償の対象：{}",
        "{}以外は許諾が必要です。",
        "{}を除き、許諾が必要です。",
    ),
    "zh": (
        "{}免费，其他须授权。",
        "{}均无需授权，其余用户应当取得授权。",
        "{}可免费使用，其他用户须取得授权。",
        "只有{}可以使用本模型。",
        "本许可仅授予{}。",
        "仅限{}免费使用。",
        "免费授权：适用于{}。",
        "除{}外，均须取得授权。",
    ),
}
BOUND = {
    "ja": (
        "{}は許諾が必要です。",
        "{}は、当社の許諾を得なければならない。",
        "{}が本モデルを利用する場合は、別途ライセンスが必要です。",
        "許諾が必要なのは、{}です。",
        "ライセンスの取得が必要な方：{}",
    ),
    "zh": (
        "{}须取得授权。",
        "{}，均须取得授权。",
        "{}使用本模型的，应当另行取得授权。",
        "须取得授权的主体：{}。",
    ),
}
FREED = {
    "ja": (
        ("教育機関と個人", "not academic and not individual"),
        ("個人、教育機関および官公庁", "not individual and not academic and not government"),
        ("年商3億円未満の企業や個人", "{ja} and not individual"),
        ("大学および年商3億円未満の企業", "not academic and {ja}"),
        (
            "年商3億円未満の企業、大学と個人",
            "{ja} and not academic and not individual",
        ),
    ),
    "zh": (
        ("高校和个人", "not academic and not individual"),
        ("个人、高校以及政府机关", "not individual and not academic and not government"),
        ("年收入低于300万元的企业及个人", "{zh} and not individual"),
        ("高校和年收入低于300万元的企业", "not academic and {zh}"),
        ("年收入低于300万元的企业、高校、个人", "{zh} and not academic and not individual"),
    ),
}
FIGURE = {
    "ja": "revenue gteq 300000000 JPY year licensee",
    "zh": "revenue gteq 3000000 CNY year licensee",
}
OWED = {
    "ja": (
        ("年商3億円以上の企業と官公庁", "{ja} or government"),
        ("官公庁、クラウド事業者", "government or cloud-provider"),
        ("大学と年商3億円以上の企業", "academic or {ja}"),
        (
            "年商3億円以上の企業、従業員70人以上の会社、大学",
            "{ja} or employees gteq 70 licensee or academic",
        ),
    ),
    "zh": (
        ("年收入300万元以上的企业和政府机关", "{zh} or government"),
        ("政府机关、云服务提供商", "government or cloud-provider"),
        ("年收入300万元以上的企业以及托管服务提供商", "{zh} or hosted-service"),
        (
            "年收入300万元以上的企业、员工70人以上的公司、高校",
            "{zh} or employees gteq 70 licensee or academic",
        ),
    ),
}


def _rows(
    frames: Mapping[str, tuple[str, ...]], people: Mapping[str, tuple[tuple[str, str], ...]]
) -> list[tuple[str, str]]:
    return [
        (frame.format(who), meant.format(**FIGURE))
        for language, told in frames.items()
        for frame, (who, meant) in product(told, people[language])
    ]


@pytest.mark.parametrize(("clause", "meant"), [*_rows(FREE, FREED), *_rows(BOUND, OWED)])
def test_each_of_a_row_is_meant(clause: str, meant: str) -> None:
    assert said(clause) == [f"obtain-license if ({meant})"]
    assert not flagged(clause)


REPEATED = """
月活超过70万的产品须取得授权，年收入超过300万元的企业也一样。
=> obtain-license if monthly-active-users gt 700000 product
=> obtain-license if revenue gt 3000000 CNY year licensee

月活超过70万的产品须取得授权，对云服务提供商同样要求。
=> obtain-license if monthly-active-users gt 700000 product
=> obtain-license if cloud-provider

年商3億円を超える企業は許諾が必要であり、官公庁も同様とする。
=> obtain-license if revenue gt 300000000 JPY year licensee
=> obtain-license if government

年商3億円を超える企業は許諾が必要で、従業員70人を超える企業も同様です。
=> obtain-license if revenue gt 300000000 JPY year licensee
=> obtain-license if employees gt 70 licensee
"""


@pytest.mark.parametrize(("clause", "rules"), table(REPEATED))
def test_the_same_holds_for_the_case_before_the_words(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


NEIGHBOURS = """
个人和高校可以自由使用本模型。

企业和个人均可免费使用本模型。

本许可面向全球的企业、高校和个人。

用户和企业、高校共同建设本社区。

企業と個人は本モデルを自由に利用できます。

教育機関と企業の共同研究を歓迎します。

年收入超过300万元的企业和个人须取得授权。
=> obtain-license if revenue gt 3000000 CNY year licensee

年收入超过300万元的企业及其关联公司须取得授权。
=> obtain-license if revenue gt 3000000 CNY year licensee

月活超过70万的产品、服务、平台须取得授权。
=> obtain-license if monthly-active-users gt 700000 product

年商3億円以上の企業および個人は許諾が必要です。
=> obtain-license if revenue gteq 300000000 JPY year licensee

年收入超过300万元且员工超过70人的企业须取得授权。
=> obtain-license if (revenue gt 3000000 CNY year licensee and employees gt 70 licensee)
"""


@pytest.mark.parametrize(("clause", "rules"), table(NEIGHBOURS))
def test_no_row_is_made_of_other_words(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
