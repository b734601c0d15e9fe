"""Figures of Chinese and Japanese beside words that once hid them, or changed what they say."""

from __future__ import annotations

import pytest

from clauses import framed, said, table

FRAMES = [
    (
        "{}以上{}的产品须取得授权。",
        "",
        """
        70万 | 月活 | monthly-active-users gteq 700000 product
        3000万 | 月活跃用户 | monthly-active-users gteq 30000000 product
        """,
    ),
    (
        "具有{}以上{}的企业应当另行取得授权。",
        "",
        """
        300万元 | 年收入 | revenue gteq 3000000 CNY year licensee
        7亿元 | 年度营收 | revenue gteq 700000000 CNY year licensee
        70万美元 | 年营业收入 | revenue gteq 700000 USD year licensee
        """,
    ),
    (
        "{}的企业须取得授权。",
        "",
        """
        收入超过每年300万元 | revenue gt 3000000 CNY year licensee
        营收达到每月70万美元 | revenue gteq 700000 USD month licensee
        销售额不低于每个财年300万元 | revenue gteq 3000000 CNY year licensee
        """,
    ),
    (
        "{}年收入超过300万元的企业须取得授权。",
        "revenue gt 3000000 CNY year licensee",
        """
        2027年12月31日之后，
        截至2026年12月31日，
        2026年12月1日后，
        许可期限为12个月，
        本协议有效期自签署之日起12个月，
        """,
    ),
    (
        "{}年商3億円以上の企業は許諾を要する。",
        "revenue gteq 300000000 JPY year licensee",
        """
        2027年12月31日以降、
        契約期間は12か月とし、
        ライセンス期間は12ヶ月であり、
        """,
    ),
    (
        "売上高が{}を超える企業は許諾が必要です。",
        "",
        """
        3億円/年 | revenue gt 300000000 JPY year licensee
        700万円／月 | revenue gt 7000000 JPY month licensee
        """,
    ),
    (
        "{}の製品は許諾が必要です。",
        "",
        """
        MAU≧70万 | monthly-active-users gteq 700000 product
        MAU ≥ 70万 | monthly-active-users gteq 700000 product
        月間アクティブユーザー≧70万 | monthly-active-users gteq 700000 product
        """,
    ),
    (
        "年間売上高{}3億円：無償",
        "",
        """
        ≦ | revenue gt 300000000 JPY year licensee
        ≤ | revenue gt 300000000 JPY year licensee
        ＜ | revenue gteq 300000000 JPY year licensee
        """,
    ),
    (
        "{}的企业须取得授权。",
        "",
        """
        年收入超过300万（人民币） | revenue gt 3000000 CNY year licensee
        年收入超过300万（美元） | revenue gt 3000000 USD year licensee
        年收入超过300万（单位：元） | revenue gt 3000000 CNY year licensee
        年收入（美元）超过300万 | revenue gt 3000000 USD year licensee
        以人民币计年收入超过300万 | revenue gt 3000000 CNY year licensee
        人民币年收入达到300万 | revenue gteq 3000000 CNY year licensee
        """,
    ),
    (
        "{}企業は許諾が必要です。",
        "",
        """
        年間売上高（円）が3億を超える | revenue gt 300000000 JPY year licensee
        円換算の年間売上高が3億を超える | revenue gt 300000000 JPY year licensee
        年商300万（USD）以上の | revenue gteq 3000000 USD year licensee
        """,
    ),
]


@pytest.mark.parametrize(("clause", "figure"), framed(FRAMES))
def test_the_figure_is_read_whole(clause: str, figure: str) -> None:
    assert said(clause) == [f"obtain-license if {figure}"]


NEIGHBOURS = """
过去12个月内，年收入超过300万元的企业须取得授权。
=> obtain-license if revenue gt 3000000 CNY 12-months licensee preceding

许可期限内任意12个月收入超过300万元的企业须取得授权。
=> obtain-license if revenue gt 3000000 CNY 12-months licensee

上月月活超过70万的产品须取得授权。
=> obtain-license if monthly-active-users gt 700000 product preceding

以上年度收入计，年收入超过300万元的企业须取得授权。
=> obtain-license if revenue gt 3000000 CNY year licensee preceding

許諾期間は12か月とする。

许可期限为12个月，期满自动续期。

年收入超过300万（含税）的企业须取得授权。
=> obtain-license if revenue gt 3000000 year licensee

员工超过7千（人）的企业须取得授权。
=> obtain-license if employees gt 7000 licensee

月活超过70万（MAU）的产品须取得授权。
=> obtain-license if monthly-active-users gt 700000 product

直近12か月間の売上高が3億円を超える企業は許諾が必要です。
=> obtain-license if revenue gt 300000000 JPY 12-months licensee preceding

2026年12月のMAUが70万人を超える場合は許諾が必要です。
=> obtain-license if monthly-active-users gt 700000 product

授权费为每年3000元。
=> pay-royalty
"""


@pytest.mark.parametrize(("clause", "rules"), table(NEIGHBOURS))
def test_other_words_stay_what_they_are(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
