"""Orders and bans of Korean, however they end."""

from __future__ import annotations

import pytest

from clauses import flagged, lines, said

MUST = lines(
    """
    받아야 한다
    받아야 됩니다
    받아야만 합니다
    받으셔야 됩니다
    받아야 할 것입니다
    받아야 함
    받아야 함을 알려드립니다
    받아야 한다는 점에 유의하시기 바랍니다
    받아야 한다는 데 동의합니다
    받아야 함에 동의합니다
    받아야 한다는 사실을 이해하고 동의합니다
    """
)
MUST_NOT = lines(
    """
    해서는 안 됩니다
    하지 않기로 합니다
    할 권리가 없습니다
    하지 말아야 합니다
    할 수 없음을 알려드립니다
    할 수 없다는 점에 유의하십시오
    해서는 안 된다는 데 동의합니다
    """
)


@pytest.mark.parametrize("end", MUST)
def test_however_an_order_ends(end: str) -> None:
    clause = "회원이 40만 명을 넘는 서비스의 운영자는 당사의 승인을 {}."
    assert said(clause.format(end)) == ["obtain-license if users gt 400000 product"]


@pytest.mark.parametrize("end", MUST_NOT)
def test_however_a_ban_ends(end: str) -> None:
    assert said(f"이용자는 모델의 사본을 재배포{end}.") == ["distribute"]


@pytest.mark.parametrize(
    "clause",
    lines(
        """
        직원 60명 이상인 회사는 기업용 라이센스를 취득하여야 한다.
        직원 60명 이상인 회사는 기업용 라이선스를 취득하여야 한다.
        직원 60명 이상인 회사에는 기업용 라이선스 취득이 필수입니다.
        """
    ),
)
def test_both_spellings_of_a_licence_are_one(clause: str) -> None:
    assert said(clause) == ["obtain-license if employees gteq 60 licensee"]


@pytest.mark.parametrize(
    "sentence",
    lines(
        """
        제공자는 어떠한 보증도 하지 않으며, 이용자는 이 점에 동의합니다.
        어떠한 경우에도 당사의 손해배상 책임은 이용자가 지급한 금액을 넘지 아니한다.
        이 모델은 잘못된 내용을 만들 수 있음을 알려드립니다.
        가중치를 공개한다.
        """
    ),
)
def test_what_binds_nobody(sentence: str) -> None:
    assert said(sentence) == []


def test_what_is_told_of_the_model_is_not_reported() -> None:
    assert not flagged("이 모델은 연구팀이 개발하였음을 알려드립니다.")
