"""Korean clauses: the verb last, numbers in 만 and 억."""

from __future__ import annotations

import pytest

from clauses import answered, flagged, rule_of, said


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        pytest.param(
            "월간 활성 사용자가 1억 명 이상이거나 월 매출이 2,000만 달러 이상인 제품은 "
            "사용자 인터페이스에 “Kimi K2”를 명확하게 표시하여야 한다.",
            [
                "display-attribution if (monthly-active-users gteq 100000000 product"
                " or revenue gteq 20000000 USD month product)"
            ],
            id="two figures",
        ),
        pytest.param(
            "연간 매출이 10억 원을 초과하는 회사는 당사로부터 별도의 라이선스를 취득해야 합니다.",
            ["obtain-license if revenue gt 1000000000 KRW year licensee"],
            id="over",
        ),
        pytest.param(
            "임직원 수가 100명 미만인 기업은 본 모델을 무료로 사용할 수 있습니다.",
            ["obtain-license if employees gteq 100 licensee"],
            id="free below",
        ),
        pytest.param(
            "상업적 목적으로 이용하는 경우 저작권자의 허락을 받아야 합니다.",
            ["obtain-license if commercial"],
            id="commercial use needs leave",
        ),
        pytest.param(
            "본 모델을 상업적 목적으로 사용할 수 없습니다.",
            ["commercial-use"],
            id="a commercial ban",
        ),
        pytest.param(
            "본 모델은 연구 목적으로만 사용할 수 있습니다.", ["commercial-use"], id="research only"
        ),
        pytest.param(
            "모든 사본에 저작권 표시를 포함하여야 한다.",
            ["retain-notices if distribute"],
            id="notices",
        ),
        pytest.param(
            "저작권 고지를 삭제해서는 안 됩니다.", ["retain-notices"], id="notices, as a ban"
        ),
    ],
)
def test_clauses(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


def test_the_phrase_and_its_place() -> None:
    rule = rule_of("귀하는 제품의 웹사이트에 “Powered by Alpha”를 명확히 표시하여야 합니다.")
    assert (rule.text, rule.place) == (("Powered by Alpha",), ("website",))


@pytest.mark.parametrize(
    "clause",
    [
        "당사는 본 모델의 사용으로 발생한 손해에 대하여 책임을 지지 않습니다.",
        "본 모델은 있는 그대로 제공되며 어떠한 보증도 하지 않습니다.",
        "“파생물”이란 본 모델을 수정한 것을 의미합니다.",
    ],
)
def test_what_binds_nobody_gives_no_rule_and_is_not_reported(clause: str) -> None:
    assert answered(clause) == []


def test_what_binds_and_is_not_understood_is_reported() -> None:
    assert flagged("이용자는 서버를 파란색으로 칠하여야 한다.")


REGISTERS = (
    (
        "직전 사업연도 매출액이 50억 원을 초과하는 사업자는 회사와 별도의 "
        "계약을 체결하여야 합니다.",
        ["obtain-license if revenue gt 5000000000 KRW year licensee preceding"],
    ),
    (
        "상시근로자 100명 이상인 기업은 사용료를 납부해야 합니다.",
        ["pay-royalty if employees gteq 100 licensee"],
    ),
    (
        "상업적 이용을 위해서는 회사의 사전 서면 승인이 필요합니다.",
        ["obtain-license if commercial"],
    ),
    ("모델을 영리 목적으로 이용할 수 없습니다.", ["commercial-use"]),
    ("본 모델은 비상업적 목적으로만 이용할 수 있습니다.", ["commercial-use"]),
    ("배포 시 본 라이선스 사본을 첨부하여야 합니다.", ["include-license if distribute"]),
    ("저작권 표시를 삭제하여서는 아니 됩니다.", ["retain-notices"]),
    ("변경한 파일에는 변경 사실을 기재하여야 한다.", ["state-changes if modify"]),
    ('파생 모델의 이름은 "SORI"로 시작하여야 합니다.', ["name-derivative if modify"]),
    (
        "생성물을 공개할 때에는 인공지능으로 생성되었음을 표시해야 합니다.",
        ["disclose-ai-generated if publish-outputs"],
    ),
    ("회사의 상표를 사용할 권리를 부여하지 않습니다.", ["use-trademark"]),
    (
        "라이선스가 종료되면 이용자는 모든 사본을 폐기하여야 합니다.",
        ["delete-on-termination if terminated"],
    ),
    ("이용자는 회사에 발생한 손해를 배상하여야 합니다.", ["indemnify"]),
    ("이용자는 관련 법령을 준수하여야 합니다.", ["comply-with-law"]),
    ("모델을 군사 목적이나 대량 감시에 이용하여서는 아니 됩니다.", ["restricted-use"]),
    ("출력물로 다른 인공지능 모델을 학습시켜서는 안 됩니다.", ["train-other-models"]),
    ("워터마크를 제거하거나 안전장치를 우회하여서는 아니 됩니다.", ["remove-safeguards"]),
    ("이용권을 제3자에게 양도하거나 재허락할 수 없습니다.", ["sublicense"]),
    ("파생물은 동일한 라이선스로 배포하여야 합니다.", ["share-alike if (modify and distribute)"]),
    (
        "연 매출 10억 원 미만인 개인은 무상으로 상업적으로 이용할 수 있습니다.",
        ["obtain-license if (commercial and revenue gteq 1000000000 KRW year licensee)"],
    ),
    (
        "수령자에게 제5조의 제한을 준수하도록 하여야 합니다.",
        ["pass-through-restrictions if distribute"],
    ),
    ('웹사이트에 "Made with SORI"라는 문구를 표시할 것', ["display-attribution if product"]),
    (
        "매출액이 연 100억 원 이하인 기업에 한하여 무상으로 이용할 수 있다.",
        ["obtain-license if revenue gt 10000000000 KRW year licensee"],
    ),
    (
        "일일 활성 이용자 5만 명 이상인 서비스는 별도 허가를 받아야 한다.",
        ["obtain-license if daily-active-users gteq 50000 product"],
    ),
    ("영리 목적의 이용은 금지한다.", ["commercial-use"]),
)
"""Contracts, statutes, notices and plain talk: every clause of its own wording."""


@pytest.mark.parametrize(("clause", "expected"), REGISTERS)
def test_clauses_of_many_registers(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    "clause",
    [
        "이용자는 모델을 자유롭게 이용하고 수정할 수 있습니다.",
        "회사는 본 계약을 변경할 수 있습니다.",
    ],
)
def test_what_a_licence_allows_or_tells_is_no_rule(clause: str) -> None:
    assert answered(clause) == []


def test_a_figure_without_a_rule_is_never_silent() -> None:
    assert flagged("연 매출이 30억 원을 초과하면 별표 2에 따른다.")


def test_a_defined_term_stands_for_its_figures() -> None:
    text = (
        "“대기업”이란 직전 사업연도 매출액이 100억 원을 초과하는 기업을 말한다.\n\n"
        "대기업은 회사와 별도의 계약을 체결하여야 한다."
    )
    assert said(text) == ["obtain-license if revenue gt 10000000000 KRW year licensee preceding"]
