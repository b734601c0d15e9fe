"""What Korean vendors of weights write: kinds of firms, their figures, and what is due."""

from __future__ import annotations

import pytest

from clauses import answered, flagged, spaced

FIGURES = spaced("""
| 다음 요건을 모두 갖춘 회사를 소기업이라고 합니다.
| 1. 직전 사업연도 매출액이 80억 원 미만일 것
| 2. 상시근로자 수가 40인 미만일 것
| ¶
| 매출액과 근로자 수는 모회사와 자회사를 합하여 계산합니다.
| ¶
| 소기업에 해당하지 않는 회사가 모델을 상업적으로 이용하려면 라이선스 계약을 맺어야 합니다.
=> obtain-license if ((revenue gteq 8000000000 KRW year licensee-and-affiliates preceding or
employees gteq 40 licensee-and-affiliates) and commercial)

직원이 150명을 넘는 회사를 대기업이라 부릅니다. 대기업은 라이선스를 구매해야 합니다.
=> obtain-license if employees gt 150 licensee

본 계약에서 연 매출 60억 원 이상인 기업은 대규모 이용자로 봅니다. 대규모 이용자는 별도 계약을
체결하여야 합니다.
=> obtain-license if revenue gteq 6000000000 KRW year licensee

| 다음 중 어느 하나에 해당하는 이용자는 회사에 별도의 라이선스를 신청하여야 합니다.
| (가) 월간 활성 이용자가 2천만 명을 초과하는 경우
| (나) 연 매출이 300억 원을 초과하는 경우
=> obtain-license if (monthly-active-users gt 20000000 licensee or revenue gt 30000000000 KRW
year licensee)

| 다음 각 호의 어느 하나에 해당하는 자는 허락을 받아야 한다.
| 가) 직원 수가 400명을 초과하는 기업
| 나) 연 매출이 200억 원을 초과하는 기업
=> obtain-license if (employees gt 400 licensee or revenue gt 20000000000 KRW year licensee)

| 이용자가 다음 각 호의 어느 하나에 해당하는 경우에는 별도의 허락을 받아야 하며, 허락을 받기
전까지는 본 계약에 따른 권리를 행사할 수 없다.
| ① 직전 사업연도 매출액이 900억 원을 초과하는 경우
| ② 월간 활성 이용자 수가 600만 명을 초과하는 경우
=> obtain-license if (revenue gt 90000000000 KRW year licensee preceding or monthly-active-users
gt 6000000 licensee)

| 다음의 경우에는 무료로 이용할 수 있습니다.
| 가. 개인이 이용하는 경우
| 나. 연 매출 20억 원 미만인 기업이 이용하는 경우
=> obtain-license if (not individual and revenue gteq 2000000000 KRW year licensee)

이 모델로 만든 서비스의 월간 이용자가 30만 명을 넘으면 라이선스를 취득하여야 합니다.
=> obtain-license if monthly-active-users gt 300000 product

모델을 만든 회사와 그 임직원을 제3자의 청구로부터 면책하여야 합니다.
=> indemnify

직원이 만 명을 초과하는 회사는 라이선스를 취득하여야 합니다.
=> obtain-license if employees gt 10000 licensee

본 라이선스는 연간 매출액이 30억 원 미만인 이용자에게만 상업적 이용을 허용합니다.
=> obtain-license if (commercial and revenue gteq 3000000000 KRW year licensee)

상업적 이용은 허용되나, 연 매출이 400억 원을 초과하는 기업은 그러하지 아니합니다.
=> obtain-license if (revenue gt 40000000000 KRW year licensee and commercial)

본 모델을 API 형태로 2,000명 이상의 고객에게 제공하는 자는 해당 매출의 4%를 로열티로 지급하여야
한다.
=> pay-royalty if (hosted-service and users gteq 2000 product)

80명을 초과하는 직원을 고용한 회사는 라이선스를 취득하여야 합니다.
=> obtain-license if employees gt 80 licensee

개인, 교육기관 및 직원 30명 미만의 기업은 상업용 라이선스가 면제됩니다.
=> obtain-license if (not individual and not academic and employees gteq 30 licensee)

상업적 이용: 연 매출 20억 원까지 허용
=> obtain-license if (commercial and revenue gt 2000000000 KRW year licensee)

이 모델은 임직원 150명 이하 조직의 내부 용도로만 제공됩니다.
=> obtain-license if employees gt 150 licensee

연매출 70억을 넘는 회사는 라이선스를 구매해야 합니다.
=> obtain-license if revenue gt 7000000000 KRW year licensee

매출 20억 원 이상이고 회원 3억 이상인 기업은 라이선스를 구매해야 합니다.
=> obtain-license if (revenue gteq 2000000000 KRW licensee and users gteq 300000000 licensee)

매출 20억 원 이상 90억 미만인 기업은 로열티 3%를 지급하여야 합니다.
=> pay-royalty if (revenue gteq 2000000000 KRW licensee and revenue lt 9000000000 KRW licensee)

연 매출이 20억 원 이상 90억 원 미만인 기업은 매출의 1%를 로열티로 지급한다.
=> pay-royalty if (revenue gteq 2000000000 KRW year licensee and revenue lt 9000000000 KRW year
licensee)

200만 명이 넘는 이용자를 보유한 서비스라면 사용 전에 저희에게 알려 주셔야 합니다.
=> register if users gt 2000000 licensee

제품에 "Dalbit"을 표시하여야 합니다. 연 매출 2억 원 미만인 기업은 출처 표시 의무가 면제됩니다.
=> display-attribution if (product and revenue gteq 200000000 KRW year licensee)

하루 API 호출이 20만 건을 넘는 서비스는 사전에 신고해야 합니다.
=> register if api-calls gt 200000 product
=> ? 하루 API 호출이 20만 건을 넘는 서비스는 사전에 신고해야 합니다.

무상 이용은 직전 3개 사업연도의 평균 매출액이 40억 원 이하인 기업에 한한다.
=> obtain-license if revenue gt 4000000000 KRW year licensee
=> ? 무상 이용은 직전 3개 사업연도의 평균 매출액이 40억 원 이하인 기업에 한한다.

손해배상책임은 20만 원을 넘지 않습니다.

| 다음 각 호의 어느 하나에 해당하는 경우 허락을 받아야 합니다.
| (가) 연 매출이 500억 원을 초과하는 경우
| (나) 회사와 경쟁하는 사업을 영위하는 경우
=> obtain-license if (revenue gt 50000000000 KRW year licensee or licensor-competitor)
""")

DUTIES = spaced("""
| ## 모두가 지켜야 할 것
| ¶
| - 모델을 쓴 제품에는 화면에 "Built with Dalbit"라고 적습니다.
| - 고친 모델을 다른 사람에게 줄 때는 이 문서를 함께 줍니다.
| - 저작권 표시를 지우지 않습니다.
| - 모델이 만든 글을 게시할 때는 인공지능이 생성했다는 사실을 알립니다.
=> disclose-ai-generated if publish-outputs
=> display-attribution if product
=> include-license if (modify and distribute)
=> retain-notices

| ## 하면 안 되는 것
| ¶
| - 모델의 출력으로 다른 언어 모델을 학습시키는 일
| - 모델을 API 상품으로 만들어 판매하는 일
=> host-as-service
=> train-other-models

| 이용자는 다음 요건을 모두 갖추어 모델 또는 파생 모델을 배포하거나 이를 포함한 제품을 제공할 수
있습니다.
| 1. 계약서의 사본을 제공할 것
| 2. 웹사이트에 "Powered by Dalbit"를 표시할 것
| 3. 이용 제한을 수령인과의 약정에 조항으로 포함할 것
=> display-attribution if (distribute or product)
=> include-license if (distribute or product)
=> pass-through-restrictions if (distribute or product)

모델의 출력을 이용하여 학습 또는 개선한 AI 모델을 배포하는 경우, 그 모델의 이름 앞에 "Dalbit"를
붙여야 합니다.
=> name-derivative if (train-model and distribute)

이용자는 「AI 윤리 강령」을 따라야 합니다.
=> follow-acceptable-use

이용자는 모델의 이용 또는 배포로 인한 제3자의 청구로부터 회사를 방어하고 면책하여야 합니다.
=> indemnify

이용자는 본 모델을 재판매하지 않습니다.
=> distribute

당사는 개인정보를 판매하지 않습니다.

이용자는 모델을 역설계하려고 시도하지 않습니다.
=> reverse-engineer

비상업적 용도로만 사용할 수 있습니다. 상업적 이용 문의: license@dalbit.example
=> obtain-license if commercial

계약을 위반하면 라이선스는 끝납니다. 그때는 모델을 모두 삭제해야 합니다.
=> delete-on-termination if terminated

월간 이용자가 200만 명을 넘으면 stats@dalbit.example 로 알려 주세요.
=> register if monthly-active-users gt 2000000 product

귀하가 자료(또는 그 파생물)나 이를 사용하는 제품 또는 서비스를 배포하거나 제공하는 경우, 본
계약의 사본을 제공해야 합니다.
=> include-license if (distribute or product)

연 매출이 70억 원 미만인 기업에게는 무상으로 제공됩니다.
=> obtain-license if revenue gteq 7000000000 KRW year licensee

모델의 이용 또는 배포와 관련하여 발생하는 청구로부터 당사를 면책하여야 합니다.
=> indemnify
""")


@pytest.mark.parametrize(("clause", "expected"), FIGURES)
def test_whom_a_figure_binds_is_read(clause: str, expected: list[str]) -> None:
    assert sorted(answered(clause)) == sorted(expected)


@pytest.mark.parametrize(("clause", "expected"), DUTIES)
def test_what_is_due_or_banned_is_read(clause: str, expected: list[str]) -> None:
    assert sorted(answered(clause)) == sorted(expected)


@pytest.mark.parametrize(
    "word", ["만든", "만들", "만료된", "만족하는", "억제한", "천천히 쓴", "백업한"]
)
def test_a_word_that_but_begins_like_a_number_is_none(word: str) -> None:
    (line,) = answered(
        f"{word} 서비스의 월간 이용자가 40만 명을 넘으면 라이선스를 취득해야 합니다."
    )
    assert line == "obtain-license if monthly-active-users gt 400000 product"


@pytest.mark.parametrize(
    ("number", "value"), [("만", 10000), ("백만", 1000000), ("천여", 1000), ("삼천", 3000)]
)
def test_a_number_in_words_still_is_one(number: str, value: int) -> None:
    (line,) = answered(f"직원이 {number} 명을 초과하는 회사는 라이선스를 취득하여야 합니다.")
    assert line == f"obtain-license if employees gt {value} licensee"


PROMISED = [
    ("배포하는 사본에 라이선스 전문을 첨부", "include-license"),
    ("모든 저작권 고지를 유지", "retain-notices"),
    ("수정한 파일에 변경 사실을 표시", "state-changes"),
    ("관련 법령을 준수", "comply-with-law"),
    ("파생 모델의 가중치를 공개", "disclose-source"),
    ("모델의 최신 버전을 사용", "use-latest-version"),
    ("회사에 이용 사실을 통지", "register"),
    ("매출의 3%를 로열티로 지급", "pay-royalty"),
]


@pytest.mark.parametrize(("words", "action"), PROMISED)
@pytest.mark.parametrize(
    "ending", ["한다", "합니다", "하기로 합니다", "하는 데 동의합니다", "할 것을 약속합니다"]
)
def test_what_a_licensee_does_in_a_contract_is_due(words: str, ending: str, action: str) -> None:
    (line,) = answered(f"이용자는 {words}{ending}.")
    assert line.split(" if ")[0] == action


@pytest.mark.parametrize(
    ("words", "action"),
    [
        ("모델을 변형", "create-derivatives"),
        ("모델을 디컴파일", "reverse-engineer"),
        ("라이선스를 재허락", "sublicense"),
        ("모델을 이용하여 경쟁 모델을 개발", "train-other-models"),
    ],
)
@pytest.mark.parametrize("ending", ["하지 않습니다", "하지 아니한다", "하지 않기로 합니다"])
def test_what_a_licensee_does_not_do_is_banned(words: str, ending: str, action: str) -> None:
    assert answered(f"이용자는 {words}{ending}.") == [action]


@pytest.mark.parametrize(
    "clause",
    [
        "당사는 매년 모델을 공개합니다.",
        "당사는 이용자에게 최신 버전을 제공합니다.",
        "이용자는 출력물에 대한 권리를 가집니다.",
    ],
)
def test_what_the_licensor_does_is_no_duty(clause: str) -> None:
    assert not answered(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "차량에 탑재하는 이용자는 회사로부터 별도의 라이선스를 취득하여야 합니다.",
        "의료기기를 만드는 회사는 당사로부터 별도의 라이선스를 취득하여야 합니다.",
    ],
)
def test_a_case_that_no_list_knows_is_still_reported(clause: str) -> None:
    assert flagged(clause)
