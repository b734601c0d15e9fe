"""A fee that "there is no fee below N" implies, where a licence is what is due beyond it."""

from __future__ import annotations

import pytest

from clauses import said, table

SAYS = """
There is no royalty for companies with up to $1 million in annual revenue.
Companies above $1 million in annual revenue must purchase a license.
=> obtain-license if revenue gt 1000000 USD year licensee

No fee is due from companies with annual revenue below $1 million.
All other companies must obtain a license from us.
=> obtain-license if revenue gteq 1000000 USD year licensee

No fee is due from companies with annual revenue below $1 million.
=> pay-royalty if revenue gteq 1000000 USD year licensee

年营收不超过100万元的公司不收取费用。超过的公司须购买许可证。
=> obtain-license if revenue gt 1000000 CNY year licensee

年商1000万円以下の会社には料金はかかりません。それを超える会社は、ライセンスを購入してください。
=> obtain-license if revenue gt 10000000 JPY year licensee
"""

FREED = """
Commercial use requires payment of a license fee.
However, companies with less than $1 million in annual revenue may use it for free.
=> pay-royalty if (commercial and revenue gteq 1000000 USD year licensee)

商业使用须付费。但年收入不足100万元的企业免费。
=> pay-royalty if (commercial and revenue gteq 1000000 CNY year licensee)

商用利用は有料です。ただし年商100万円未満の方は無料です。
=> pay-royalty if (commercial and revenue gteq 1000000 JPY year licensee)

Commercial use requires a license.
However, companies with less than $1 million in annual revenue may use it for free.
=> obtain-license if (commercial and revenue gteq 1000000 USD year licensee)

You may pay us a visit.
However, companies with less than $1 million in annual revenue may use it for free.
=> obtain-license if revenue gteq 1000000 USD year licensee
"""


@pytest.mark.parametrize(("text", "rules"), table(SAYS))
def test_a_licence_takes_the_place_of_an_implied_fee(text: str, rules: list[str]) -> None:
    assert said(text) == rules


@pytest.mark.parametrize(("text", "rules"), table(FREED))
def test_a_fee_is_not_due_from_those_whom_the_next_sentence_frees(
    text: str, rules: list[str]
) -> None:
    assert said(text) == rules
