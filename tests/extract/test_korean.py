"""Korean clauses: the verb last, numbers in 만 and 억."""

from __future__ import annotations

import pytest

from clauses import flagged, rule_of, said


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
    assert (said(clause), flagged(clause)) == ([], False)


def test_what_binds_and_is_not_understood_is_reported() -> None:
    assert flagged("이용자는 서버를 파란색으로 칠하여야 한다.")
