"""Sentences of their own that say whose figures count, and over which time."""

from __future__ import annotations

import pytest

from clauses import said

CLAUSES = {
    "en": "Companies with more than 50 employees or more than $1M in revenue need a license. ",
    "de": "Unternehmen mit mehr als 50 Mitarbeitern oder mehr als 1 Million Euro Umsatz benötigen "
    "eine Lizenz. ",
    "zh": "员工超过50人或者营业收入超过1000万元的企业须取得授权。",
    "ja": "従業員が50人を超える企業または売上高が1億円を超える企業は、許諾を得なければなりません。",
}
GROUPED = """
en Payroll and turnover are to be reckoned across the whole group of companies.
en Figures are those of the whole group.
en Affiliates count too.
en For companies in a group, the figures of the group decide.
en The limits apply to the corporate group, not to the individual company.
en We look at the whole group, not the single entity.
en Parent and sister companies have to be added.
en To determine these numbers, aggregate all entities under common control.
de Verbundene Unternehmen im Sinne der §§ 15 ff. AktG sind einzurechnen.
de Die Zahlen beziehen sich auf den gesamten Konzern.
de Verbundene Unternehmen zählen mit.
de Bei Konzernunternehmen ist auf den Konzern abzustellen.
de Mitarbeiterzahl und Umsatz werden konzernweit ermittelt.
de Konzernunternehmen gelten als ein Unternehmen.
zh 企业有控股股东或者实际控制人的，前述数字按集团合并口径计算。
zh 上述数据以集团合并报表为准。
zh 关联公司的员工和收入一并计算。
zh 子公司、母公司的数字也要算进来。
zh 关联企业视为同一企业。
ja 上記の数値には関係会社の数値を含みます。
ja 親会社および子会社の従業員数と売上高も含めます。
ja 上記はグループ全体で判断します。
"""
ALONE = """
en Affiliates do not count.
en Figures of affiliates are not included.
en These figures are not those of the group.
en This license applies to you and your affiliates.
de Verbundene Unternehmen werden nicht mitgezählt.
de Maßgeblich ist allein das einzelne Unternehmen, nicht der Konzern.
de Diese Lizenz gilt für Sie und verbundene Unternehmen.
zh 关联公司不计算在内。
zh 上述数字不含关联企业。
zh 本许可适用于您及您的关联公司。
ja 関係会社の数値は含みません。
ja グループ会社は合算しません。
"""
YEARLY = """
en What counts is the revenue of the last financial year.
en The relevant figure is your revenue in the previous calendar year.
en Revenue is calculated per calendar year.
de Massgebend ist der Umsatz Ihrer Firma im letzten Geschäftsjahr.
de Maßgebend ist der Umsatz (ohne Tochtergesellschaften) im letzten Kalenderjahr.
de Der Umsatz bezieht sich auf das letzte Geschäftsjahr.
zh 收入以上一会计年度为准。
ja 売上高は直前の事業年度のものとします。
"""


def lines(table: str) -> list[tuple[str, str]]:
    """Return the language and the sentence of each line."""
    return [(line[:2], line[3:]) for line in table.strip().splitlines()]


@pytest.mark.parametrize(("language", "sentence"), lines(GROUPED))
def test_the_group_counts_together(language: str, sentence: str) -> None:
    (rule,) = said(CLAUSES[language] + sentence)
    assert rule.count("licensee-and-affiliates") == 2


@pytest.mark.parametrize(("language", "sentence"), lines(ALONE))
def test_the_licensee_counts_alone(language: str, sentence: str) -> None:
    (rule,) = said(CLAUSES[language] + sentence)
    assert "affiliates" not in rule


@pytest.mark.parametrize(("language", "sentence"), lines(YEARLY))
def test_a_figure_rests_on_a_year(language: str, sentence: str) -> None:
    (rule,) = said(CLAUSES[language] + sentence)
    assert " year licensee" in rule
    assert "affiliates" not in rule


@pytest.mark.parametrize(
    "sentence",
    [
        "The royalty is calculated on monthly revenue.",
        "We report revenue monthly.",
        "The revenue of the last financial year is not decisive.",
    ],
)
def test_what_is_told_of_another_sum_changes_no_figure(sentence: str) -> None:
    assert said(CLAUSES["en"] + sentence) == said(CLAUSES["en"])
