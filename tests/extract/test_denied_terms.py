"""Whoever is not what a defined term means: denied before the term or behind it."""

from __future__ import annotations

import pytest

from clauses import answered, said

ENGLISH = '"Qualified Company" means a company with fewer than 50 employees. '
CHINESE = "“合格企业”指员工少于50人的企业。"
GERMAN = "„Kleinbetrieb“ ist ein Unternehmen mit weniger als 50 Mitarbeitern. "
JAPANESE = "「小規模事業者」とは、従業員が50人未満の企業をいう。"
KOREAN = '"소규모사업자"란 직원이 50명 미만인 기업을 말한다. '
FRENCH = "« Petite Entreprise » désigne une société de moins de 50 salariés. "


@pytest.mark.parametrize(
    "clause",
    [
        ENGLISH + "Non-Qualified Companies must obtain a licence.",
        ENGLISH + "Companies failing to be a Qualified Company must obtain a licence.",
        ENGLISH + "A company that no longer is a Qualified Company must obtain a licence.",
        CHINESE + "非合格企业须取得授权。",
        CHINESE + "不符合合格企业条件的须取得授权。",
        GERMAN + "Wer kein Kleinbetrieb ist, muss eine Lizenz erwerben.",
        GERMAN + "Unternehmen, die keine Kleinbetriebe sind, müssen eine Lizenz erwerben.",
        JAPANESE + "小規模事業者に該当しない企業は、ライセンスを取得しなければならない。",
        JAPANESE + "小規模事業者でない場合、ライセンスの取得が必要です。",
        KOREAN + "소규모사업자에 해당하지 않는 기업은 라이선스를 취득하여야 한다.",
        FRENCH + "Toute société qui n'est pas une Petite Entreprise doit obtenir une licence.",
    ],
)
def test_who_is_not_small_needs_the_licence(clause: str) -> None:
    assert answered(clause) == ["obtain-license if employees gteq 50 licensee"]


@pytest.mark.parametrize(
    "clause",
    [
        "“合格企业”是指同时满足下列条件的企业：（一）员工少于50人；（二）上一会计年度收入低于500万美元。"
        "仅合格企业可将模型用于商业目的。",
        "“合格企业”是指同时满足下列条件的企业：1. 员工少于50人；2. 上一会计年度收入低于500万美元。"
        "仅合格企业可将模型用于商业目的。",
    ],
)
def test_a_definition_has_all_criteria_of_the_list_in_its_line(clause: str) -> None:
    revenue = "revenue gteq 5000000 USD year licensee preceding"
    assert answered(clause) == [
        f"obtain-license if (commercial and (employees gteq 50 licensee or {revenue}))"
    ]


@pytest.mark.parametrize(
    "clause",
    ["只有月活用户少于1万的应用才可以不标注来源。", "月活用户少于1万的应用方可不标注来源。"],
)
def test_who_alone_need_not_do_it_leaves_it_to_the_others(clause: str) -> None:
    assert said(clause) == ["retain-notices if monthly-active-users gteq 10000 product"]
