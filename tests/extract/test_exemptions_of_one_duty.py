"""Whom a sentence frees of one duty it frees of no other, whatever stands beside it."""

from __future__ import annotations

import pytest

from clauses import answered

NEIGHBOURS = {
    "en": (
        "You must comply with all applicable laws.",
        "You must include a copy of this licence with each copy.",
    ),
    "de": (
        "Sie müssen alle anwendbaren Gesetze einhalten.",
        "Jeder Kopie ist eine Abschrift dieser Lizenz beizufügen.",
    ),
    "zh": ("您应遵守一切适用的法律法规。", "再分发时须随附本许可证全文。"),
    "ja": (
        "お客様は適用されるすべての法令を遵守しなければなりません。",
        "再配布する場合は本ライセンスの全文を添付しなければなりません。",
    ),
    "ko": (
        "귀하는 관련 법령을 준수하여야 합니다.",
        "재배포하는 경우 본 라이선스 전문을 첨부하여야 합니다.",
    ),
}
FREED = {
    "en": (
        "Companies with fewer than 50 employees need not show the badge.",
        "Companies with fewer than 50 employees are exempt from the fee.",
        "Companies with fewer than 50 employees are excused from paying.",
        "We waive the fee for companies with fewer than 50 employees.",
        "Attribution is not required of companies with fewer than 50 employees.",
        "Companies with fewer than 50 employees may skip the registration.",
    ),
    "de": (
        "Unternehmen mit weniger als 50 Mitarbeitern zahlen nichts.",
        "Die Namensnennung entfällt bei Unternehmen mit weniger als 50 Mitarbeitern.",
        "Unternehmen mit weniger als 50 Mitarbeitern müssen sich nicht registrieren.",
    ),
    "zh": (
        "员工少于50人的企业可免于标注。",
        "员工少于50人的企业无需付费。",
        "员工少于50人的企业不必申请授权。",
        "员工少于50人的企业免于登记。",
        "员工少于50人的企业豁免许可费。",
    ),
    "ja": (
        "従業員50人未満の企業は、登録は不要です。",
        "従業員50人未満の企業については、使用料を免除します。",
        "従業員50人未満の企業は、クレジット表記を省略できます。",
    ),
    "ko": ("직원 50명 미만의 기업은 사용료가 면제됩니다.",),
}
KINDS_FREED = {
    "en": (
        "Universities need not show the badge.",
        "The fee is waived for universities.",
        "Attribution is not required of universities.",
    ),
    "de": ("Hochschulen zahlen nichts.", "Die Namensnennung entfällt bei Hochschulen."),
    "zh": ("高校无需标注。", "高校无需付费。", "高校无需取得授权。"),
    "ja": ("大学は、登録は不要です。", "大学については、使用料を免除します。"),
    "ko": ("대학은 사용료가 면제됩니다.",),
}
CASES = [
    (language, freed)
    for told in (FREED, KINDS_FREED)
    for language, each in told.items()
    for freed in each
]


@pytest.mark.parametrize(("language", "freed"), CASES)
@pytest.mark.parametrize("gap", ["\n\n", " "])
def test_an_exemption_of_one_duty_limits_no_other(language: str, freed: str, gap: str) -> None:
    for neighbour in NEIGHBOURS[language]:
        alone = [line for line in answered(neighbour) if line[0] != "?"]
        assert alone
        assert set(alone) <= set(answered(f"{neighbour}{gap}{freed}"))


LOOKING_BACK = (
    "You must show the badge. Companies with fewer than 50 employees are exempt from this.",
    "You must show the badge. This requirement does not apply to companies with fewer than 50"
    " employees.",
    "您须标注“基于水獭模型构建”。员工少于50人的企业不受此要求限制。",
)


@pytest.mark.parametrize("text", LOOKING_BACK)
def test_what_looks_back_still_limits_the_sentence_before(text: str) -> None:
    assert any("employees gteq 50" in line for line in answered(text) if line[0] != "?")


def test_a_duty_behind_its_exemption_is_limited_by_it() -> None:
    text = (
        "再分发时，须随附本许可证全文。\n\n月活不超过3000万的产品可免于标识。除此以外的产品，均须在"
        "“关于”页面注明“基于水獭模型构建”。"
    )
    told = answered(text)
    assert "include-license if distribute" in told
    assert any(
        line.startswith("display-attribution") and "monthly-active-users gt 30000000" in line
        for line in told
    )


def test_a_duty_far_above_is_the_one_that_an_exemption_names() -> None:
    text = (
        "Commercial users must pay a royalty of 2%.\n\nYou must comply with all applicable laws."
        "\n\nUniversities are exempt from the fee."
    )
    told = answered(text)
    assert "comply-with-law" in told
    assert any(line.startswith("pay-royalty") and "not academic" in line for line in told)
