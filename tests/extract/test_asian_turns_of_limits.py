"""Limits of Chinese, Japanese and Korean that are told in a roundabout way, and tables without bars
at the ends of their rows."""

from __future__ import annotations

import pytest

from clauses import said, spaced

SAYS = """
算定の対象は利用者が得た収益のみとする。その額が四半期に200万円以上となった場合、利用者は当該収益の3%を当社に支払う。
=> pay-royalty if revenue gteq 2000000 JPY quarter licensee

従業員数がちょうど70名の会社は無償利用の範囲に含まれる。これを1名でも超える会社は、当社から許諾を得るものとする。
=> obtain-license if employees gt 70 licensee

アプリの月間売上が30万円以下であれば報告は不要、30万円を超えるなら売上報告フォームの提出が必要です。
=> register if revenue gt 300000 JPY month product

三百万，是我们对一款应用的月活跃用户设定的上限。超过上限仍想继续运营的应用，必须取得许可。
=> obtain-license if monthly-active-users gt 3000000 product

公开分发修改版本时，应当采用与本协议相同的条款。
=> share-alike if (modify and distribute)

位于韩国境内的个人和公司无权依据本协议使用本数据集。
=> use-in-territory if KR

在伊朗和叙利亚境内，不允许下载或使用数据集。
=> use-in-territory if IR SY

무상 이용 한도는 회사의 연 매출 20억 원이다.
한도를 넘긴 회사는 그 사실을 당사에 통지하고
60일 안에 유상 라이선스 계약을 체결하여야 한다.
=> obtain-license if revenue gt 2000000000 KRW year licensee
=> register if revenue gt 2000000000 KRW year licensee

연 매출 10억 원 이하, 직원 20명 이하 중 하나만 충족해도
별도 허락이 필요 없습니다.
두 요건 중 어느 것도 충족하지 못하는 회사는 허락을 얻으셔야 합니다.
=> obtain-license if (revenue gt 1000000000 KRW year licensee and employees gt 20 licensee)

기기 500대까지는 무료이며, 500대를 초과하는 기기에 대해서는 제조사가 대당 3,000원을 지급합니다.
=> pay-royalty if devices gt 500 licensee
"""
TABLES = """
类别 | 年收入 | 条件
| 小企业 | 3亿元以下 | 免费
| 大企业 | 3亿元以上 | 须购买授权
=> obtain-license if revenue gteq 300000000 CNY year licensee

Kind | Annual revenue | Terms
| Small | below $30 million | free
| Large | $30 million or more | licence required
=> obtain-license if revenue gteq 30000000 USD year licensee
"""


@pytest.mark.parametrize(("clause", "expected"), spaced(SAYS))
def test_a_limit_is_read(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(("clause", "expected"), spaced(TABLES))
def test_rows_without_bars_at_their_ends(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


def test_a_licence_that_is_named_shares_nothing_alike() -> None:
    assert said("使用代码须遵循 MIT 开源协议。") == []
