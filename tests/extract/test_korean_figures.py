"""Korean figures: each noun, comparator, period and duty in one frame of a clause."""

from __future__ import annotations

import pytest

from clauses import framed, said

# A frame of a clause, what its one rule must say, and the words that fill it: where these differ
# in meaning, each with its own.
FRAMES = [
    (
        "{0}가 1,000만 {1}을 초과하는 경우 회사의 허가를 받아야 합니다.",
        "",
        """
        연매출 | 원 | revenue
        연간 총매출 | 원 | revenue
        매출 총액 | 원 | revenue
        연간 거래액 | 원 | revenue
        거래액 | 원 | revenue
        영업수익 | 원 | revenue
        사업 수입 | 원 | revenue
        연 수익 | 원 | revenue
        월 평균 매출 | 원 | revenue
        분기 매출 | 원 | revenue
        ARR | 원 | revenue
        월간 활성 유저 | 명 | monthly-active-users
        월간활성이용자수 | 명 | monthly-active-users
        월 이용자 수 | 명 | monthly-active-users
        월간 순 이용자 수 | 명 | monthly-active-users
        MAU | 명 | monthly-active-users
        일간활성이용자 | 명 | daily-active-users
        하루 이용자 수 | 명 | daily-active-users
        DAU | 명 | daily-active-users
        가입자 수 | 명 | users
        누적 가입자 | 명 | users
        등록 사용자 | 명 | users
        회원 수 | 명 | users
        전체 이용자 | 명 | users
        구독자 수 | 명 | users
        계정 수 | 개 | users
        직원 | 명 | employees
        임직원 수 | 명 | employees
        상시 근로자 | 명 | employees
        종업원 수 | 명 | employees
        구성원 | 명 | employees
        직원 규모 | 명 | employees
        탑재 기기 | 대 | devices
        설치 대수 | 대 | devices
        기기 판매량 | 대 | devices
        출하 대수 | 대 | devices
        누적 투자금 | 원 | funding
        투자 유치 총액 | 원 | funding
        누적 투자유치금 | 원 | funding
        기업가치 | 원 | valuation
        시가총액 | 원 | valuation
        월 방문자 수 | 명 | visits
        페이지뷰 | 회 | visits
        조회수 | 회 | visits
        다운로드 수 | 회 | visits
        누적 다운로드 | 건 | visits
        API 호출 횟수 | 회 | api-calls
        월 호출량 | 건 | api-calls
    """,
    ),
    (
        "연 매출이 {0} 회사의 허가를 받아야 합니다.",
        "",
        """
        1억 원을 초과하는 경우 | revenue gt 100000000 KRW
        1억 원을 초과할 경우 | revenue gt 100000000 KRW
        1억 원을 초과하면 | revenue gt 100000000 KRW
        1억 원을 넘는 경우 | revenue gt 100000000 KRW
        1억 원을 넘을 때 | revenue gt 100000000 KRW
        1억 원을 넘으면 | revenue gt 100000000 KRW
        1억 원을 넘어선 경우 | revenue gt 100000000 KRW
        1억 원 초과인 경우 | revenue gt 100000000 KRW
        1억 원 초과 시 | revenue gt 100000000 KRW
        1억 원보다 많은 경우 | revenue gt 100000000 KRW
        1억 원을 상회하는 경우 | revenue gt 100000000 KRW
        1억 원을 돌파한 경우 | revenue gt 100000000 KRW
        1억 원 이상인 경우 | revenue gteq 100000000 KRW
        1억 원 이상일 경우 | revenue gteq 100000000 KRW
        1억 원 이상이면 | revenue gteq 100000000 KRW
        1억 원 이상이 되는 경우 | revenue gteq 100000000 KRW
        1억 원에 달하는 경우 | revenue gteq 100000000 KRW
        1억 원에 도달한 때에는 | revenue gteq 100000000 KRW
        1억원 이상인 경우 | revenue gteq 100000000 KRW
        일억 원 이상인 경우 | revenue gteq 100000000 KRW
        100,000,000원 이상인 경우 | revenue gteq 100000000 KRW
        1억 원(부가세 별도) 이상인 경우 | revenue gteq 100000000 KRW
        ₩100,000,000 이상인 경우 | revenue gteq 100000000 KRW
        1억 원 이상의 기업은 | revenue gteq 100000000 KRW
        1억 원 초과 기업은 | revenue gt 100000000 KRW
        1억 원 이상인 법인이 이용하려면 | revenue gteq 100000000 KRW
    """,
    ),
    (
        "연 매출이 {0} 무료로 이용할 수 있습니다.",
        "",
        """
        1억 원 미만인 경우 | revenue gteq 100000000 KRW
        1억 원 미만일 경우 | revenue gteq 100000000 KRW
        1억 원 미만이면 | revenue gteq 100000000 KRW
        1억 원 이하인 경우 | revenue gt 100000000 KRW
        1억 원 이하의 기업은 | revenue gt 100000000 KRW
        1억 원을 넘지 않는 경우 | revenue gt 100000000 KRW
        1억 원을 초과하지 않는 한 | revenue gt 100000000 KRW
        1억 원을 초과하지 않으면 | revenue gt 100000000 KRW
        1억 원에 미치지 못하는 경우 | revenue gteq 100000000 KRW
        1억 원까지는 | revenue gt 100000000 KRW
        1억 원 이내인 경우 | revenue gt 100000000 KRW
        1억 원보다 적은 경우 | revenue gteq 100000000 KRW
    """,
    ),
    (
        "연 매출이 1억 원을 초과하는 경우 {0}.",
        "obtain-license if revenue gt 100000000 KRW",
        """
        회사의 허가를 받아야 합니다
        별도의 라이선스를 구매해야 합니다
        상업용 라이선스가 필요합니다
        회사와 계약을 체결하여야 합니다
        사전 서면 동의를 얻어야 합니다
        별도 라이선스 계약을 맺어야 합니다
        회사에 라이선스를 요청하여야 합니다
        사전에 회사의 승인을 받아야 한다
        유료 라이선스를 구입하셔야 합니다
        회사에 문의하여야 합니다
        기업용 라이선스를 취득하십시오
        무료로 이용할 수 없습니다
        이용 허락을 받으시기 바랍니다
        상업 라이선스 대상입니다
        별도 협의가 필요합니다
        유상 계약을 체결해야 한다
    """,
    ),
    (
        "연 매출이 1억 원을 초과하는 경우 {0}.",
        "register if revenue gt 100000000 KRW",
        """
        회사에 통지하여야 합니다
        회사에 신고하여야 합니다
        이용 사실을 등록하여야 합니다
        회사에 알려야 합니다
        회사에 보고해야 한다
        등록 양식을 제출하여야 합니다
        이메일로 통보하여야 합니다
        사전에 등록을 마쳐야 합니다
        이용 신고를 하여야 합니다
        당사에 알려 주시기 바랍니다
        홈페이지에서 등록하여야 합니다
        신청서를 작성하여야 합니다
    """,
    ),
    (
        "연 매출이 1억 원을 초과하는 경우 {0}.",
        "pay-royalty if revenue gt 100000000 KRW",
        """
        매출의 5%를 로열티로 지급하여야 합니다
        매출액의 5%에 해당하는 사용료를 납부하여야 합니다
        로열티를 내야 합니다
        초과분의 3%를 지급한다
        이용료를 지불해야 합니다
        로열티가 발생합니다
    """,
    ),
    (
        "{0}이 1억 원을 초과하는 경우 회사의 허가를 받아야 합니다.",
        "",
        """
        연 매출 | revenue gt 100000000 KRW year
        연간 매출액 | revenue gt 100000000 KRW year
        직전 연도 매출 | revenue gt 100000000 KRW year
        직전 사업연도 매출액 | revenue gt 100000000 KRW year
        전년도 매출 | revenue gt 100000000 KRW year
        최근 1년간 매출 | revenue gt 100000000 KRW year
        지난해 매출 | revenue gt 100000000 KRW year
        1년 매출 | revenue gt 100000000 KRW year
        회계연도 기준 매출액 | revenue gt 100000000 KRW year
        최근 12개월 매출 | revenue gt 100000000 KRW 12-months
        직전 12개월간의 매출액 | revenue gt 100000000 KRW 12-months
        연속된 12개월 동안의 매출 | revenue gt 100000000 KRW 12-months
        월 매출 | revenue gt 100000000 KRW month
        월간 매출 | revenue gt 100000000 KRW month
        월평균 매출 | revenue gt 100000000 KRW month
        매월 매출 | revenue gt 100000000 KRW month
        어느 한 달의 매출 | revenue gt 100000000 KRW month
        분기 매출 | revenue gt 100000000 KRW quarter
        분기별 매출액 | revenue gt 100000000 KRW quarter
        한 해 매출 | revenue gt 100000000 KRW year
    """,
    ),
    (
        "{0} 회사로부터 별도의 라이선스를 취득하여야 한다.",
        "obtain-license if revenue gt 100000000 KRW year",
        """
        귀하의 연간 매출액이 1억 원을 초과하는 경우
        연간 매출액 1억 원을 초과하는 법인은
        연간 매출액이 1억 원을 초과하는 기업의 경우
        1억 원을 초과하는 연간 매출을 올리는 기업은
        귀하 및 계열사의 연간 매출액 합계가 1억 원을 초과하는 때에는
        연간 매출액 1억 원 초과 기업은
        연간 매출액이 금 1억 원을 초과하면
        연 매출 규모가 1억 원을 넘는 회사는
        연간 1억 원을 초과하는 매출이 발생하는 경우
        연간 매출액(연결 기준)이 1억 원을 초과하는 경우
        매출액이 연간 1억 원을 초과하는 경우
    """,
    ),
    (
        "{0} 회사로부터 별도의 라이선스를 취득하여야 한다.",
        "obtain-license if monthly-active-users gt 100000",
        """
        월간 활성 이용자 수가 10만 명을 초과하는 서비스에 모델을 이용하는 경우
        월간 활성 이용자가 10만 명을 초과하는 경우
        월간 활성 이용자 10만 명을 초과하는 서비스는
        10만 명을 초과하는 월간 활성 이용자를 보유한 서비스는
        월간 활성 이용자 수(MAU)가 10만 명을 초과하는 때에는
        직전 달의 월간 활성 이용자 수가 10만 명을 초과하는 경우
        모든 제품과 서비스의 월간 활성 사용자 수를 합산하여 10만 명을 초과하는 경우
    """,
    ),
    (
        "연간 매출액이 1억 원을 초과하는 경우 이용자는 {0}.",
        "register if revenue gt 100000000 KRW",
        """
        신고서를 제출하여야 한다
        이용 사실을 회사에 통지하여야 한다
        회사에 서면으로 알려야 한다
        30일 이내에 회사에 신고하여야 합니다
        회사의 홈페이지를 통해 등록하여야 합니다
        이용 등록을 하여야 한다
        사용 신고를 해야 합니다
        회사에 이용 현황을 제출하여야 합니다
        양식을 작성하여 회사에 보내야 합니다
        이메일로 사전에 알려주시기 바랍니다
        사전 등록이 필요합니다
        회사에 그 사실을 통보하여야 한다
    """,
    ),
]


@pytest.mark.parametrize(("clause", "expected"), framed(FRAMES))
def test_a_figure_is_read_in_its_frame(clause: str, expected: str) -> None:
    (line,) = said(clause)
    assert expected in line
