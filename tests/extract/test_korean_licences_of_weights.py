"""What Korean licences of weights say of figures, and of whom they are."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

OF_THIS_ARTICLE = spaced("""
직원이 80명을 초과하는 회사는 라이선스를 구매해야 합니다. 본 조는 대학과 공공기관에는 적용되지
않는다.
=> obtain-license if (employees gt 80 licensee and not academic and not government)

| 제6조 (대규모 이용자)
| ① 월간 활성 이용자 수가 300만 명을 초과한 경우, 귀하는 별도의 라이선스를 요청하여야 합니다.
| ② 귀하가 회사와 경쟁하는 지도 서비스를 제공하는 경우에도 회사의 사전 서면 승인을 받아야
합니다.
| ③ 본 조는 대학이 사용하는 경우에는 적용하지 않습니다.
=> obtain-license if (licensor-competitor and not academic)
=> obtain-license if (monthly-active-users gt 3000000 product and not academic)
""")

WITH_AFFILIATES = spaced("""
연 매출 40억 원 이상인 회사는 라이선스 계약을 체결해야 합니다. 모회사와 자회사는 한 회사로 보고
합산합니다.
=> obtain-license if revenue gteq 4000000000 KRW year licensee-and-affiliates

연 매출 40억 원 이상인 회사는 라이선스 계약을 체결해야 합니다. 매출은 관계기업의 매출액을
합산하여 산정한다.
=> obtain-license if revenue gteq 4000000000 KRW year licensee-and-affiliates
""")

COUNTED_CALLS = spaced("""
회사 규모와 상관없이 한 달에 70만 건을 넘게 호출하는 서비스는 건당 0.3원의 이용료를 냅니다.
=> pay-royalty if api-calls gt 700000 month product

월 20만 회 이상 호출하는 서비스는 라이선스를 구매해야 합니다.
=> obtain-license if api-calls gteq 200000 month product

하루에 5만 건 이상 처리하는 서비스는 등록해야 합니다.
=> register if api-calls gteq 50000 product
""")

SPARED_WHILE_SMALL = spaced("""
앱 화면에 “나래 음성”이라고 적어 주셔야 합니다. 다만 하루 이용자가 700명 이하인 동안에는 적지
않아도 됩니다.
=> display-attribution if (product and daily-active-users gt 700 product)

앱 화면에 “나래 음성”이라고 표시해야 합니다. 다만, 직원이 15명 미만인 회사는 표시하지 않아도
됩니다.
=> display-attribution if (product and employees gteq 15 licensee)
""")

AGREEMENTS = spaced("""
자료를 영리 목적으로 이용하고자 하는 자는 재단과 별도의 이용 협약을 체결하여야 한다. 다만, 직전
사업연도 매출액이 60억 원 이하인 자가 이용하는 경우에는 그러하지 아니하다.
=> obtain-license if (commercial and revenue gt 6000000000 KRW year licensee preceding)

귀하가 회사 또는 그 계열회사와 경쟁하는 검색 서비스를 영위하는 경우 회사의 사전 승인을 받아야
합니다.
=> obtain-license if licensor-competitor

재단은 대학과 이용 협약을 체결하였다.
""")

CLOUDS_AND_COUNTS = spaced("""
클라우드 사업자가 모델을 API로 제공하려면 별도 계약이 필요합니다.
=> obtain-license if (cloud-provider and hosted-service)

월 처리 건수가 30만 건을 초과하는 경우 별도 계약을 체결하여야 한다.
=> obtain-license if api-calls gt 300000 month product
""")


@pytest.mark.parametrize(("clause", "rules"), OF_THIS_ARTICLE)
def test_of_this_article(clause: str, rules: list[str]) -> None:
    """The article that a sentence stands in, which is no number."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), WITH_AFFILIATES)
def test_with_affiliates(clause: str, rules: list[str]) -> None:
    """Whose figures count together."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), COUNTED_CALLS)
def test_counted_calls(clause: str, rules: list[str]) -> None:
    """Calls that are counted by what is done with them."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), SPARED_WHILE_SMALL)
def test_spared_while_small(clause: str, rules: list[str]) -> None:
    """What need not be done as long as somebody is small."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), AGREEMENTS)
def test_agreements(clause: str, rules: list[str]) -> None:
    """An agreement that is to be made, and who needs none."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), CLOUDS_AND_COUNTS)
def test_clouds_and_counts(clause: str, rules: list[str]) -> None:
    """Who offers clouds, and calls that are handled."""
    assert answered(clause) == rules
