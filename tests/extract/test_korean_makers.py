"""Korean makers' clauses in the many ways in which they count, compare, ask and forbid."""

from __future__ import annotations

import pytest

from clauses import said

CLAUSES = [
    (
        "연 매출 10억 원 이상인 기업은 상업용 라이선스를 별도로 구매해야 합니다.",
        ["obtain-license if revenue gteq 1000000000 KRW year licensee"],
    ),
    (
        ("연간 매출액이 5억 원을 초과하는 경우 회사와 별도의 라이선스 계약을 체결하여야 합니다."),
        ["obtain-license if revenue gt 500000000 KRW year licensee"],
    ),
    (
        ("월간 활성 사용자 수가 100만 명을 초과하는 서비스는 사전에 라이선스를 신청해야 합니다."),
        ["obtain-license if monthly-active-users gt 1000000 product"],
    ),
    (
        "직전 사업연도 매출액이 1억 원 미만인 기업은 무료로 사용할 수 있습니다.",
        ["obtain-license if revenue gteq 100000000 KRW year licensee preceding"],
    ),
    (
        ("직원 수 50명 이하이고 연 매출 3억 원 이하인 회사는 무료로 상업적 이용이 가능합니다."),
        [
            (
                "obtain-license if (commercial and (employees gt 50 licensee or revenue gt "
                "300000000 KRW year licensee))"
            )
        ],
    ),
    (
        (
            "다음 중 하나에 해당하는 경우 유료 라이선스를 구매하여야 합니다.\n 1. 연 매출 "
            "20억 원 이상\n 2. 직원 수 100명 초과\n 3. 누적 투자 유치액 30억 원 이상\n"
        ),
        [
            (
                "obtain-license if (revenue gteq 2000000000 KRW year licensee or employees "
                "gt 100 licensee or funding gteq 3000000000 KRW licensee)"
            )
        ],
    ),
    (
        ("일일 활성 이용자 수가 5만 명 이상인 서비스를 운영하는 경우 당사에 통지하여야 합니다."),
        ["register if daily-active-users gteq 50000 product"],
    ),
    (
        "누적 다운로드 수가 10만 회를 넘는 앱은 별도 허가를 받아야 한다.",
        ["obtain-license if visits gt 100000 product"],
    ),
    (
        (
            "귀하와 귀하의 계열사의 월간 활성 이용자가 7억 명을 초과하는 경우, 귀하는 당"
            "사에 라이선스를 요청하여야 합니다."
        ),
        ["obtain-license if monthly-active-users gt 700000000 licensee-and-affiliates"],
    ),
    (
        (
            "등록 회원 수 1만 명 미만의 서비스는 무상으로 이용할 수 있으며, 그 이상인 경"
            "우 유상 라이선스가 필요합니다."
        ),
        ["obtain-license if users gteq 10000 product"],
    ),
    (
        "상업적 이용을 원하는 경우 이메일로 문의하여 허가를 받으시기 바랍니다.",
        ["obtain-license if commercial"],
    ),
    ("사전 서면 동의 없이 상업적 목적으로 사용할 수 없습니다.", ["obtain-license if commercial"]),
    ("본 모델은 비상업적 연구 목적으로만 사용할 수 있습니다.", ["commercial-use"]),
    ("상업적 이용을 금지합니다.", ["commercial-use"]),
    ("기업이 이용하려면 이용 신청서를 제출하여야 한다.", ["register if company"]),
    ("상업적으로 이용하려면 먼저 홈페이지에서 등록하여야 합니다.", ["register if commercial"]),
    ("재배포 시 본 라이선스 사본을 함께 제공해야 합니다.", ["include-license if distribute"]),
    ("저작권 고지를 삭제하거나 변경해서는 안 됩니다.", ["retain-notices"]),
    ("배포하는 모든 사본에 저작권 표시를 유지하여야 합니다.", ["retain-notices if distribute"]),
    ("모델을 수정한 경우 수정 사실을 명시하여야 합니다.", ["state-changes if modify"]),
    (
        "파생 모델은 동일한 라이선스로 배포하여야 합니다.",
        ["share-alike if (modify and distribute)"],
    ),
    ("파생 모델의 이름은 “Haneul”로 시작하여야 합니다.", ["name-derivative if modify"]),
    ("논문 발표 시 본 모델을 인용하여야 합니다.", ["display-attribution if publish-research"]),
    (
        "AI가 생성한 콘텐츠임을 이용자에게 알려야 합니다.",
        ["disclose-ai-generated if publish-outputs"],
    ),
    ("출력물을 다른 인공지능 모델의 학습에 이용할 수 없습니다.", ["train-other-models"]),
    ("모델을 제3자에게 재배포하거나 판매할 수 없습니다.", ["distribute"]),
    ("모델을 API 형태로 제3자에게 제공할 수 없습니다.", ["host-as-service"]),
    ("리버스 엔지니어링, 디컴파일을 금지합니다.", ["reverse-engineer"]),
    ("워터마크를 제거하거나 안전 장치를 우회하여서는 아니 됩니다.", ["remove-safeguards"]),
    ("본 계약은 회사의 상표를 사용할 권리를 부여하지 않습니다.", ["use-trademark"]),
    ("이용권을 제3자에게 양도할 수 없습니다.", ["sublicense"]),
    ("이용자는 관련 법령을 준수하여야 합니다.", ["comply-with-law"]),
    ("이용자는 회사에 발생한 손해를 배상하여야 합니다.", ["indemnify"]),
    ("계약이 종료되면 모델을 즉시 삭제하여야 합니다.", ["delete-on-termination if terminated"]),
    (
        "이용자는 제3자에게 본 조의 이용 제한을 준수하도록 하여야 합니다.",
        ["pass-through-restrictions if distribute"],
    ),
    ("추가적인 제한을 부과할 수 없습니다.", ["add-restrictions if distribute"]),
    ("회사를 상대로 특허 소송을 제기하는 경우 라이선스는 종료됩니다.", ["litigate"]),
    ("모델은 있는 그대로 제공되며 회사는 어떠한 보증도 하지 않습니다.", []),
    ("회사는 약관을 수시로 변경할 수 있습니다.", []),
    ("개인은 자유롭게 이용할 수 있습니다.", []),
    ("“파생 모델”이란 모델을 수정한 결과물을 말합니다.", []),
    (
        ("연 매출 1억 원 이상 10억 원 미만의 기업은 회사에 이용 사실을 신고하여야 합니다."),
        [
            (
                "register if (revenue gteq 100000000 KRW year licensee and revenue lt "
                "1000000000 KRW year licensee)"
            )
        ],
    ),
    (
        "연 매출 10억 원 이상의 기업은 회사와 개별 계약을 체결하여야 합니다.",
        ["obtain-license if revenue gteq 1000000000 KRW year licensee"],
    ),
    (
        ("직전 12개월간 매출이 미화 100만 달러를 넘는 법인은 상업용 라이선스를 취득해야 한다."),
        ["obtain-license if revenue gt 1000000 USD 12-months licensee preceding"],
    ),
    (
        "월간 활성 이용자 수가 50만 명에 도달하면 30일 이내에 당사에 알려야 합니다.",
        ["register if monthly-active-users gteq 500000 product"],
    ),
    (
        (
            "상시 근로자 수가 300명 이상이거나 연간 매출액이 1,000억 원 이상인 기업은 사"
            "전 승인을 받아야 합니다."
        ),
        [
            (
                "obtain-license if (employees gteq 300 licensee or revenue gteq 100000000000 "
                "KRW year licensee)"
            )
        ],
    ),
    (
        (
            "모델을 탑재한 기기의 누적 출하 대수가 1만 대를 초과하는 경우 라이선스료를 지"
            "급하여야 한다."
        ),
        ["pay-royalty if devices gt 10000 product"],
    ),
    (
        (
            "전년도 매출액이 50억 원을 초과하지 않는 기업에 한하여 무상으로 상업적 이용을"
            " 허락합니다."
        ),
        [("obtain-license if (commercial and revenue gt 5000000000 KRW year licensee preceding)")],
    ),
    (
        "월 API 호출 건수가 100만 건을 초과할 경우 유료 요금제에 가입하여야 합니다.",
        ["obtain-license if api-calls gt 1000000 month product"],
    ),
    (
        "누적 투자금이 100억 원을 넘는 스타트업은 라이선스 계약을 맺어야 합니다.",
        ["obtain-license if funding gt 10000000000 KRW licensee"],
    ),
    (
        "기업가치 1,000억 원 이상의 회사는 사전에 허가를 얻어야 합니다.",
        ["obtain-license if valuation gteq 100000000000 KRW licensee"],
    ),
    (
        (
            "가입자 100만 명 이상의 플랫폼에서 이용하려는 경우 사전에 문의하여 라이선스를"
            " 받아야 합니다."
        ),
        ["obtain-license if users gteq 1000000 product"],
    ),
    (
        "일 평균 방문자가 10만 명을 넘는 웹사이트는 사전 동의를 받아야 합니다.",
        ["obtain-license if visits gt 100000 product"],
    ),
    (
        "월 매출 1천만 원 초과분에 대하여 5%의 로열티를 납부하여야 합니다.",
        ["pay-royalty if revenue gt 10000000 KRW month licensee"],
    ),
    (
        (
            "다음 각 호의 요건을 모두 갖춘 경우 무료로 이용할 수 있다.\n 1. 연 매출 3억 원"
            " 미만일 것\n 2. 상시 근로자 10인 미만일 것\n"
        ),
        [
            (
                "obtain-license if (revenue gteq 300000000 KRW year licensee or employees "
                "gteq 10 licensee)"
            )
        ],
    ),
    ("회사의 상표나 로고를 무단으로 사용할 수 없습니다.", ["use-trademark"]),
    (
        "배포본에는 라이선스 전문과 저작권 표시를 포함하여야 합니다.",
        ["include-license if distribute", "retain-notices if distribute"],
    ),
    ("파생 모델의 이름에는 반드시 “하늘”을 포함해야 합니다.", ["name-derivative if modify"]),
    ("출력물로 다른 모델을 학습시키는 행위를 금합니다.", ["train-other-models"]),
    (
        "하위 이용자에게도 동일한 제한을 부과하여야 합니다.",
        ["pass-through-restrictions if distribute"],
    ),
    ("기술적 보호 조치를 무력화하는 행위는 금지됩니다.", ["remove-safeguards"]),
    ("본 라이선스를 제3자에게 재허락하거나 이전할 수 없다.", ["sublicense"]),
    ("모델을 수정한 파일에는 변경 일자를 기재하여야 한다.", ["state-changes if modify"]),
    ("이용 현황을 매년 1회 회사에 보고하여야 합니다.", ["register"]),
]


@pytest.mark.parametrize(("clause", "expected"), CLAUSES)
def test_clauses_as_makers_put_them(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected
