"""Steps of one figure in Asian languages: what is due in each, and what the next one leaves out."""

from __future__ import annotations

import pytest

from clauses import flagged, said, table

STEPS = """
注册用户不足五万的，无需登记；五万以上不足五十万的，应向许可方登记；五十万以上的，应取得许可方书面授权。
=> obtain-license if users gteq 500000 product
=> register if (users gteq 50000 product and users lt 500000 product)

若终端设备累计出货不超过2万台，则免交版税；超过2万台的，每台应缴纳0.3美元版税。
=> pay-royalty if devices gt 20000 licensee

年收入在三百万元以下的，免费；三百万元以上、三千万元以下的，须登记备案。
=> register if (revenue gteq 3000000 CNY year licensee and revenue lteq 30000000 CNY year licensee)

売上高が2億円以上6億円未満の場合は年額20万円、6億円以上の場合は年額80万円のライセンス料を支払うものとする。
=> pay-royalty if (revenue gteq 200000000 JPY licensee and revenue lt 600000000 JPY licensee)
=> pay-royalty if revenue gteq 600000000 JPY licensee

従業員が20名以上80名未満の場合は当社への届出を行い、80名以上の場合は当社の許諾を得るものとする。
=> obtain-license if employees gteq 80 licensee
=> register if (employees gteq 20 licensee and employees lt 80 licensee)

매출이 20억 원 이상 80억 원 미만인 경우 회사에 신고하고,
80억 원 이상인 경우 회사의 승인을 받아야 한다.
=> obtain-license if revenue gteq 8000000000 KRW licensee
=> register if (revenue gteq 2000000000 KRW licensee and revenue lt 8000000000 KRW licensee)

매출이 20억 원 이상 80억 원 미만인 경우 연 200만 원,
80억 원 이상인 경우 연 700만 원의 라이선스료를 지급한다.
=> pay-royalty if (revenue gteq 2000000000 KRW licensee and revenue lt 8000000000 KRW licensee)
=> pay-royalty if revenue gteq 8000000000 KRW licensee
"""


@pytest.mark.parametrize(("clause", "expected"), table(STEPS))
def test_each_step_has_its_own_ends(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "50人以上の企業は、当社の許諾を得るものとする。",
            ["obtain-license if employees gteq 50 licensee"],
        ),
        (
            "従業員が50名以上の企業は、当社の許諾を得るものとする。",
            ["obtain-license if employees gteq 50 licensee"],
        ),
        (
            "설치 대수가 300대 이상인 기업은 회사의 승인을 받아야 한다.",
            ["obtain-license if devices gteq 300 licensee"],
        ),
    ],
)
def test_a_counter_stands_between_a_number_and_its_comparator(
    clause: str, expected: list[str]
) -> None:
    assert said(clause) == expected or flagged(clause)


def test_two_sums_that_are_no_ends_of_one_step_take_up_no_figure() -> None:
    clause = "年收入超过300万元的，须登记。每份副本须支付5元，逾期加收10元。"
    assert not any("3000000" in rule for rule in said(clause) if rule.startswith("pay"))


def test_below_and_from_the_same_figure_on_is_nobody() -> None:
    clause = "员工少于50人且员工50人以上的企业应向我们登记。"
    assert said(clause) != ["register if (employees lt 50 licensee and employees gteq 50 licensee)"]
