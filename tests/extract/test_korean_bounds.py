"""Korean figures and whom they bind: in questions, by what looks back, by exceptions."""

from __future__ import annotations

import pytest

from clauses import answered, lines, said, table

SAID = table("""
회사의 직원이 70명을 넘었다면 라이선스를 취득해야 합니다.
=> obtain-license if employees gt 70 licensee

귀사의 직원이 70명을 넘습니까? 그렇다면 라이선스가 필요합니다.
=> obtain-license if employees gt 70 licensee

연 매출이 6억 원을 넘겼나요? 이 경우 라이선스를 구매하셔야 합니다.
=> obtain-license if revenue gt 600000000 KRW year licensee

모델을 설치한 컴퓨터가 40대를 초과하는 회사는 라이선스를 취득해야 한다.
=> obtain-license if devices gt 40 licensee

컴퓨터 40대까지만 설치하는 경우에는 무료로 사용할 수 있습니다.
=> obtain-license if devices gt 40 licensee

기준은 월 이용자 8만 명입니다. 이 기준을 초과하면 라이선스를 취득해야 합니다.
=> obtain-license if monthly-active-users gt 80000 product

월간 활성 사용자 8만 명까지는 무료이고, 그 이상은 유료 라이선스가 필요합니다.
=> obtain-license if monthly-active-users gt 80000 product

월 API 호출 8만 건까지는 무료이며, 그보다 많이 호출하는 회사는 라이선스를 구매해야 합니다.
=> obtain-license if api-calls gt 80000 month product

연 매출이 6억 원 미만이면 무료로 사용할 수 있고, 그렇지 않으면 라이선스를 구매해야 합니다.
=> obtain-license if revenue gteq 600000000 KRW year licensee

연 매출이 6억 원 미만인 기업 외에는 모두 라이선스를 구매해야 합니다.
=> obtain-license if revenue gteq 600000000 KRW year licensee

무료 라이선스는 월 방문자가 8만 명을 넘는 회사에는 적용되지 않습니다.
=> obtain-license if visits gt 80000 month product

직원이 70명을 넘는 단체는 라이선스를 구매해야 하나, 교육기관은 그러하지 아니하다.
=> obtain-license if (employees gt 70 licensee and not academic)

직원이 70명을 넘는 기관(공공기관 제외)은 라이선스를 구매해야 한다.
=> obtain-license if (employees gt 70 licensee and not government)

정부기관을 제외하고, 연 매출이 6억 원을 초과하는 단체는 라이선스를 취득해야 한다.
=> obtain-license if (not government and revenue gt 600000000 KRW year licensee)

직원이 70명 이하인 회사는 라이선스를 구매하지 않아도 됩니다. 넘는 회사는 반드시 구매해야 합니다.
=> obtain-license if employees gt 70 licensee

가입자가 8만 명을 넘기 전까지는 비용이 들지 않습니다.
=> obtain-license if users gt 80000 product

직원 수가 70명에 미달하는 회사라면 자유롭게 모델을 활용할 수 있습니다.
=> obtain-license if employees gteq 70 licensee

투자자로부터 6억 원 이상을 유치한 회사는 라이선스를 구매해야 합니다.
=> obtain-license if funding gteq 600000000 KRW licensee

연 매출이 6억 원 이상인 회사는 당사와 서면 합의가 선행되어야 한다.
=> obtain-license if revenue gteq 600000000 KRW year licensee

어느 달이든 매출이 6억 원 이상이면 라이선스를 취득해야 합니다.
=> obtain-license if revenue gteq 600000000 KRW month licensee

월 8만 건 이상의 API 요청을 처리하는 서비스의 운영자는 당사에 이용 현황을 보고하여야 합니다.
=> register if api-calls gteq 80000 month product

개인 용도이든 상업 용도이든, 직원이 70명 이상인 단체에는 모델 재배포가 허용되지 않습니다.
=> distribute if employees gteq 70 licensee

앱의 회원 수가 8만 명을 넘겼을 때는 소개 화면에 ‘솔바람’이라는 이름이 보이게 해야 합니다.
=> display-attribution if users gt 80000 product

월 방문 횟수가 8만 회를 넘는 웹사이트라면 하단에 ‘솔바람 사용’이라고 밝혀야 합니다.
=> display-attribution if visits gt 80000 month product

이용자가 전 세계적으로 8만 명을 넘는 앱은 설명서에 “솔바람 기반”이라는 출처를 명기하여야 합니다.
=> display-attribution if users gt 80000 product

가중치를 제품에 담아 제공하는 사업자는 소개 페이지에 ‘솔바람’을 게시하여야 합니다.
=> display-attribution if product

파생 모델을 배포하려면 그 이름이 ‘솔바람’으로 시작하도록 지으십시오.
=> name-derivative if (modify and distribute)

직원 수가 70명을 밑도는 경우 무료로 이용할 수 있습니다.
=> obtain-license if employees gteq 70 licensee

연 매출이 6억 원을 하회하면 무료로 이용할 수 있습니다.
=> obtain-license if revenue gteq 600000000 KRW year licensee

월간 활성 사용자 수가 8만 명까지는 무료로 이용할 수 있습니다.
=> obtain-license if monthly-active-users gt 80000 product
""")

QUIET = lines("""
직원이 70명을 넘더라도 라이선스는 필요하지 않습니다.
화면에 이용자의 이름이 보이게 됩니다.
서버 300대로 학습한 모델입니다.
""")


@pytest.mark.parametrize(("clause", "rules"), SAID)
def test_korean_bounds_are_read(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


@pytest.mark.parametrize("clause", QUIET)
def test_korean_figures_that_bind_nobody(clause: str) -> None:
    assert said(clause) == []
