"""What Korean licences of weights order and forbid, in words of their own."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

HANDED_ON_OR_OFFERED = spaced("""
자료나 파생 모델, 또는 이를 포함하는 제품을 제3자에게 배포하거나 제공하는 경우 계약서 사본을
함께 제공해야 합니다.
=> include-license if (distribute or product)

가중치를 옮겨 올릴 때는 이 조건 전문을 같이 올려 주세요.
=> include-license if distribute

모델 또는 그 산출물을 이용하여 인공지능 모델을 제작, 학습하거나 개선하여 배포하는 경우, 해당
모델 이름의 맨 앞에 “Nalgae”를 붙여야 합니다.
=> name-derivative if (train-model and distribute)

저작권 표시 ‘© 나래소프트’는 지우지 마세요.
=> retain-notices

나래는 귀하에게 자료를 사용, 복제, 수정하고 파생 모델을 제작할 수 있는 양도 불가능한 라이선스를
부여합니다.

**프로그램을 외부에 제공하는 경우 소스코드 공개가 의무화**됩니다.
=> disclose-source if distribute

소스코드 공개가 `의무화`됩니다.
=> ? 소스코드 공개가 `의무화`됩니다.

원 모형에서 바뀐 점을 설명서에 적어야 한다.
=> state-changes if modify
""")

POLICIES_AND_SUITS = spaced("""
귀하는 나래 활용 정책(https://narae.example/policy)을 준수해야 합니다.
=> follow-acceptable-use

귀하가 자료가 귀하의 지식재산권을 침해한다고 주장하며 제3자를 상대로 소송을 제기하는 경우,
라이선스는 소 제기일에 종료됩니다.
=> litigate
""")

BANS = spaced("""
인식 결과로 다른 OCR 모델을 학습시키는 것도 금지합니다.
=> train-other-models

위조 문서를 만드는 데 쓰는 것, 남의 신분증을 모으는 데 쓰는 것은 금지합니다.
=> restricted-use

이용자는 개인을 재식별하려고 해서는 안 된다.
=> restricted-use
""")

REPORTS = spaced("""
이용자는 연구가 끝난 날부터 30일 이내에 활용 결과 보고서를 제출하여야 한다.
=> register

신고하지 않은 상업적 이용은 허용되지 않습니다.
=> register if commercial

인식이 틀려서 생긴 손해는 고의가 아닌 한 책임지지 않습니다.
""")

ABROAD = spaced("""
국외에 소재하는 기관이나 개인은 재단의 사전 서면 승인을 받은 경우에 한하여 자료를 이용할 수
있다.
=> obtain-license if not KR
""")

OTHER_FIRMS = spaced("""
| | 구분 | 기준 | 비용 |
| |---|---|---|
| | 작은 회사 | 연 매출 20억 원 미만이고 상시근로자 40인 미만 | 무료 |
| | 그 밖의 회사 | 위 기준을 하나라도 넘는 경우 | 유료 |
| ¶
| ‘그 밖의 회사’가 업무에 사용하려면 유료 라이선스 계약을 먼저 체결해야 합니다.
=> obtain-license if (revenue gteq 2000000000 KRW year licensee or employees gteq 40 licensee)
""")

EXEMPTED_FIGURES_OF_GROUPS = spaced("""
자료를 영리 목적으로 이용하고자 하는 자는 별도의 협약을 체결하여야 한다. 다만, 직전 사업연도
매출액이 60억 원 이하인 기업은 그러하지 아니하다. 매출액은 관계기업의 매출액을 합산하여
산정한다.
=> obtain-license if (commercial and revenue gt 6000000000 KRW year licensee-and-affiliates
preceding)
""")


@pytest.mark.parametrize(("clause", "rules"), HANDED_ON_OR_OFFERED)
def test_handed_on_or_offered(clause: str, rules: list[str]) -> None:
    """Copies that are handed on, and products that hold the work."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), POLICIES_AND_SUITS)
def test_policies_and_suits(clause: str, rules: list[str]) -> None:
    """Policies to keep to, and suits that end the licence."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), BANS)
def test_bans(clause: str, rules: list[str]) -> None:
    """What is not to be done with it or its outputs."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), REPORTS)
def test_reports(clause: str, rules: list[str]) -> None:
    """What is to be told to the licensor."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), ABROAD)
def test_abroad(clause: str, rules: list[str]) -> None:
    """Leave that is needed outside the country."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), OTHER_FIRMS)
def test_other_firms(clause: str, rules: list[str]) -> None:
    """All other firms, in a table and below it."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), EXEMPTED_FIGURES_OF_GROUPS)
def test_exempted_figures_of_groups(clause: str, rules: list[str]) -> None:
    """Figures of an exemption that count for the group."""
    assert answered(clause) == rules
