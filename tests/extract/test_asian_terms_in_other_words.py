"""Chinese and Japanese terms in other words: whom a licence leaves out by where they are, what is
named as a source, and uses that a licence is needed for."""

from __future__ import annotations

import pytest

from clauses import answered, table

CLAUSES = table(
    """
本许可不适用于注册地或主要经营地位于美国的企业。
=> use-in-territory if US

本许可不适用于日本企业。
=> use-in-territory if JP

本协议不适用于主要营业地在欧盟境内的个人或企业。
=> use-in-territory if EU

若需进行商业分发、SaaS托管或OEM集成，必须取得企业版许可证。
=> obtain-license if (distribute or hosted-service)

所有衍生作品必须继续遵循海狸协议。
=> share-alike if (modify and distribute)

之前按本协议授权的产品，可以按原协议履行。

使用者必須在著作中明確標示海狸資料集為資料來源。
=> display-attribution if product

使用者不得複製一份資料集到自己的網路服務上供他人下載。
=> distribute

发布研究成果时应注明模型名称及来源。
=> display-attribution if publish-research

将模型用作商业用途或提供给任何第三方使用的，均应事先获得许可方的书面授权。
=> obtain-license if (commercial or distribute)

年營收未達新臺幣六百萬元之事業得免費商用，逾此金額者應洽本公司取得商業授權。
=> obtain-license if (commercial and revenue gteq 6000000 TWD year licensee)

企業様のご利用は、規模・売上にかかわらず事前にお問い合わせください。
=> obtain-license if company
"""
)


@pytest.mark.parametrize(("clause", "rules"), CLAUSES)
def test_the_clause_says_this_and_no_more(clause: str, rules: list[str]) -> None:
    assert sorted(answered(clause)) == rules


def test_trade_that_copies_serve_is_no_ban_of_all_trade() -> None:
    clause = "您不得以获取商业利益为目的，重新分发或销售本软件。"
    assert "commercial-use" not in answered(clause)
