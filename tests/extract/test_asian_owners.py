"""Whose figure a Chinese, Japanese or Korean clause means, and how its conditions are joined."""

from __future__ import annotations

import pytest

from clauses import flagged, framed, said, table

OWNERS = [
    (
        "{0}",
        "",
        """
        若月活跃用户数超过100万，您必须另行取得许可。 | product
        若产品的月活跃用户数超过100万，您及您的关联方必须另行取得许可。 | product
        您的月活跃用户数超过100万的，您必须另行取得许可。 | licensee
        月活跃用户超过100万的企业，须另行取得许可。 | licensee
        月間アクティブユーザーが100万人を超える場合、利用者は許諾を得てください。 | product
        利用者の月間アクティブユーザーが100万人を超える場合、利用者は許諾を得てください。 | licensee
        월간 활성 이용자가 100만 명을 초과하는 경우, 이용자는 계약을 맺어야 한다. | product
        이용자의 월간 활성 이용자가 100만 명을 넘는 경우, 계약을 맺어야 한다. | licensee
        If the monthly active users exceed 1,000,000, you must obtain a separate license. | product
    """,
    ),
]


@pytest.mark.parametrize(("clause", "owner"), framed(OWNERS))
def test_those_who_must_ask_own_no_figure_of_the_condition(clause: str, owner: str) -> None:
    assert said(clause) == [f"obtain-license if monthly-active-users gt 1000000 {owner}"]


def test_people_who_are_counted_are_no_group() -> None:
    clause = (
        '1. "이용자"란 모델을 쓰는 법인을 말하며, 그 계열회사를 포함한다.\n\n'
        "2. 모델을 적용한 서비스의 월간 활성 이용자가 30만 명을 넘는 경우, "
        "이용자는 회사에 통지하여야 한다."
    )
    (line,) = said(clause)
    assert line.endswith("monthly-active-users gt 300000 product")


JOINED = """
如果您或者您的关联方的产品的月活跃用户数超过2亿，或者如果您或者您的关联方的上一年度收入超过3亿元的，您须申请商业许可。
=> obtain-license if (monthly-active-users gt 200000000 licensee-and-affiliates
 or revenue gt 300000000 CNY year licensee-and-affiliates preceding)
"""


def test_a_second_if_joins_what_it_opens() -> None:
    clause, rules = table(JOINED)[0]
    assert said(clause) == rules


def test_a_definition_is_met_by_any_of_its_cases() -> None:
    clause = (
        '1. "기준 규모"란 다음 각 목의 어느 하나에 해당하는 상태를 말한다.\n'
        "   가. 연간 매출액이 90억 원 이상인 경우\n"
        "   나. 상시 근로자 수가 200명을 초과하는 경우\n\n"
        "2. 기준 규모에 이른 이용자는 미리 회사와 서면 계약을 맺어야 한다."
    )
    assert (
        "obtain-license if (revenue gteq 9000000000 KRW year licensee or employees gt 200 licensee)"
        in said(clause)
    )


CONFIRMED = """若您打算将模型用于商业用途，请确认您的企业符合以下情况：
1. 您的产品的日活跃用户低于70万。
2. 您的企业不是软件服务提供商、云服务提供商。

在满足上述条件的前提下，您需要向我们申请商用许可。"""


def test_a_licence_for_those_who_meet_all_conditions_is_theirs() -> None:
    met, missed = sorted(said(CONFIRMED), key=lambda line: " or " in line)
    assert "daily-active-users lt 700000" in met
    assert " and not cloud-provider" in met
    assert missed.startswith("obtain-license if (commercial and (daily-active-users gteq 700000")
    assert flagged(CONFIRMED)


def test_any_one_of_such_conditions_still_suffices() -> None:
    clause = "符合以下情况之一的，须申请商用许可：\n1. 员工超过70人。\n2. 年收入超过300万元。"
    (line,) = said(clause)
    assert " or " in line


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("員工未滿三十人之公司，須上網登錄。", ["register if employees lt 30 licensee"]),
        ("用户登录后可以查看文档。", []),
    ],
)
def test_to_sign_up_on_a_page_is_to_register(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


NEXT = """
商用利用や再配布を行う場合は、事前に許諾を得てください。
=> obtain-license if (commercial or distribute)

商用利用または再配布を行う場合は、事前に許諾を得てください。
=> obtain-license if (commercial or distribute)

月間アクティブユーザーや従業員が多い企業を歓迎します。

一会計年度における売上高が700万円以上の場合、当社へ届け出てください。
=> register if revenue gteq 7000000 JPY year licensee

最近一年营业额超过600万元的企业，须取得书面授权。
=> obtain-license if revenue gt 6000000 CNY year licensee preceding

最近一年级学生较多。

一般ユーザーの年間売上高が700万円を超えたときは「特別契約書」を締結するものとします。
=> obtain-license if revenue gt 7000000 JPY year licensee

月間アクティブユーザーが60万人を超える法人が商用利用する場合は、当社の許諾を得てください。
=> obtain-license if (monthly-active-users gt 600000 licensee and commercial)

월간 활성 사용자가 60만 명 이상인 서비스에 적용하려면 당사와 계약을 맺어야 합니다.
=> obtain-license if monthly-active-users gteq 600000 product

许可方不得将被许可方提交的资料提供给第三方。

被许可方不得将模型权重提供给第三方。
=> distribute

작품에 쓰려고 생성한 음성을 공개할 때는 "음성: 파도"라고 출처를 표시해야 합니다.
=> display-attribution if publish-outputs

出力結果を公開・販売する場合は「Hinode使用」とクレジット表記をお願いします。
=> display-attribution if publish-outputs

再配布の際は著作権表示とライセンス文を同梱してください。
=> include-license if distribute
=> retain-notices if distribute

配布物には「無保証」である旨の免責文を含めてください。
=> retain-notices if distribute
"""


@pytest.mark.parametrize(("clause", "expected"), table(NEXT))
def test_uses_and_promises(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


def test_a_fee_beside_a_limit_is_no_doubt() -> None:
    assert not flagged("年收入超过700万元的企业，应支付10万元的授权费。")
    assert flagged("年收入超过700万元的企业，应支付10万元以上的授权费。")
