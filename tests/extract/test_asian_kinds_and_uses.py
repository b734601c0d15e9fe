"""Who does what in Chinese and Japanese: both are the case, and neither alone."""

from __future__ import annotations

import pytest

from clauses import flagged, framed, said, table

FRAMES = [
    (
        "{}免费，其余须授权。",
        "",
        """
        个人非商业用途 | (not individual or not non-commercial)
        高校研究用途 | (not academic or not research)
        学术研究 | not research
        研究用途 | not research
        """,
    ),
    (
        "{}可免费使用，其他用途须取得授权。",
        "",
        """
        个人的非商业使用 | (not individual or not non-commercial)
        """,
    ),
    (
        "{}は無償、その他は許諾が必要です。",
        "",
        """
        個人の非商用利用 | (not individual or not non-commercial)
        教育機関による研究目的での利用 | (not academic or not research)
        """,
    ),
    (
        "{}以外は許諾が必要です。",
        "",
        """
        個人の非商用利用 | (not individual or not non-commercial)
        """,
    ),
    (
        "{}须取得授权。",
        "",
        """
        高校的商业使用 | (academic and commercial)
        政府机构的商用 | (government and commercial)
        大学再分发 | (academic and distribute)
        """,
    ),
    (
        "{}には許諾が必要です。",
        "",
        """
        大学の商用利用 | (academic and commercial)
        企業による再配布 | (company and distribute)
        官公庁の商用利用 | (government and commercial)
        """,
    ),
]


@pytest.mark.parametrize(("clause", "case"), framed(FRAMES))
def test_both_are_the_case(clause: str, case: str) -> None:
    assert said(clause) == [f"obtain-license if {case}"]


ASKED = """
Q：可以再分发吗？ A：需要书面授权。
=> obtain-license if distribute

Q：能否修改本模型？A：必须事先取得许可。
=> obtain-license if modify

Q：高校可以使用吗？ A：需要授权。
=> obtain-license if academic

Q. 再配布できますか？ A. 書面による許諾が必要です。
=> obtain-license if distribute

Q. APIとして外部に提供できますか？ A. 別途契約が必要です。
=> obtain-license if hosted-service

Q: May I host it as a service? A: You must obtain a license.
=> obtain-license if hosted-service

可以商用吗？年收入超过300万元的企业须取得授权。
=> obtain-license if revenue gt 3000000 CNY year licensee

高校的商业使用可免费。

大学の商用利用は自由です。
"""


@pytest.mark.parametrize(("clause", "rules"), table(ASKED))
def test_the_question_is_the_case_of_its_answer(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize(
    "clause", ["非营利组织的商业使用须登记。", "非営利団体による商用利用には届出が必要です。"]
)
def test_a_kind_that_no_condition_names_is_reported(clause: str) -> None:
    assert flagged(clause)
