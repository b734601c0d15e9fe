"""Rows of cases, and of those who are meant, in Chinese and Japanese: any member will do."""

from __future__ import annotations

import pytest

from clauses import answered, spaced, table

ROWS = """
如果您的员工超过60人、销售本模型或将其用于商业用途，您必须取得许可。
=> obtain-license if (employees gt 60 licensee or distribute or commercial)

若您的员工超过60人，您修改本模型，或您销售本模型，则您必须向我们登记。
=> register if (employees gt 60 licensee or modify or distribute)

如果您修改、分发、托管或销售本模型，须向我们登记。
=> register if (modify or distribute or hosted-service)

如果（1）您的员工超过60人；（2）您修改本模型；或（3）您为他人托管本模型，您必须向我们登记。
=> register if (employees gt 60 licensee or modify or hosted-service)

如果（1）您为他人托管本模型；且（2）您销售本模型，您必须向我们支付费用。
=> pay-royalty if (hosted-service and distribute)

员工超过60人的企业和为他人托管本模型的服务商须取得许可。
=> obtain-license if (employees gt 60 licensee or hosted-service)

员工超过60人的企业、销售本模型的企业以及将本模型用于商业用途的用户均须取得许可。
=> obtain-license if (employees gt 60 licensee or distribute or commercial)

员工超过60人，且销售本模型的，应当向我们登记。
=> register if (employees gt 60 licensee and distribute)

员工超过60人的企业及其关联公司须取得许可。
=> obtain-license if employees gt 60 licensee

若您将本模型用于商业产品，员工超过60人，或设备超过5台的，须向我们登记。
=> register if (commercial and (employees gt 60 licensee or devices gt 5 product))

本モデルを改変、配布または販売する場合、当社に登録しなければなりません。
=> register if (modify or distribute)

従業員が60人を超える場合、本モデルを商用利用する場合、または本モデルを販売する場合は、当社からライセンスを取得しなければなりません。
=> obtain-license if (employees gt 60 licensee or commercial or distribute)

（1）従業員が60人を超える場合、または（2）本モデルを販売する場合、当社に登録しなければなりません。
=> register if (employees gt 60 licensee or distribute)

従業員が60人を超えるか売上高が年間200万米ドルを超える場合、当社に登録しなければなりません。
=> register if (employees gt 60 licensee or revenue gt 2000000 USD year licensee)

従業員が60人を超える企業および本モデルを第三者のためにホストする事業者は、当社に登録しなければなりません。
=> register if (employees gt 60 licensee or hosted-service)

本モデルを販売する者と従業員が60人を超える企業は、当社からライセンスを取得しなければなりません。
=> obtain-license if (distribute or employees gt 60 licensee)

従業員が60人を超える場合、本モデルを改変または配布するには、当社のライセンスを取得しなければなりません。
=> obtain-license if (employees gt 60 licensee and (modify or distribute))
"""


@pytest.mark.parametrize(("clause", "expected"), table(ROWS))
def test_any_member_of_a_row_will_do(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


SALES = """
如果您转售本模型，您必须取得许可。
=> obtain-license if distribute

转售或托管须取得许可。
=> obtain-license if (distribute or hosted-service)

将本模型作为SDK转售的，须取得商业许可。
=> obtain-license if distribute

您不得销售本模型。
=> distribute

您可以销售本模型，但须保留版权声明。
=> retain-notices if distribute

因销售本模型取得的年收入超过100万元的，须取得商业许可。
=> obtain-license if revenue gt 1000000 CNY year licensee

本モデルを販売しない場合であっても、従業員が60人を超える場合は、ライセンスを取得しなければなりません。
=> obtain-license if employees gt 60 licensee

本モデルを利用した製品を販売する場合、「Otter」と表示しなければなりません。
=> display-attribution if product

当社の競合である場合、当社に登録しなければなりません。
=> register if licensor-competitor
"""


@pytest.mark.parametrize(("clause", "expected"), table(SALES))
def test_sale_is_a_case(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


LISTS = """
| 有下列情形之一的，您应当支付许可费：
| ¶
| （一）您分发本模型；
| （二）您将本模型用于商业用途。
=> pay-royalty if (distribute or commercial)

| 如果有下列情形之一，您必须向我们登记：
| ¶
| （一）您销售本模型；
| （二）您是我们的竞争对手。
=> register if (distribute or licensor-competitor)

| 如果您：
| ¶
| （1）员工超过60人；
| （2）为他人托管本模型；或
| （3）将本模型用于商业用途，
| ¶
| 则您必须取得许可。
=> obtain-license if (employees gt 60 licensee or hosted-service or commercial)

| 员工超过60人的，您必须向我们登记；销售本模型的，同样如此。
=> register if (employees gt 60 licensee or distribute)

| 次のいずれかに該当するときは、当社に登録しなければなりません。
| ¶
| - 本モデルを販売する
| - 本モデルを改変する
=> register if (distribute or modify)

| 以下の条件をすべて満たす場合、当社からライセンスを取得しなければなりません。
| ¶
| 1. 従業員が60人を超えること
| 2. 本モデルを商用利用すること
| 3. 本モデルを販売すること
=> obtain-license if (employees gt 60 licensee and commercial and distribute)
"""


@pytest.mark.parametrize(("clause", "expected"), spaced(LISTS))
def test_items_are_cases_of_what_stands_before_or_behind_them(
    clause: str, expected: list[str]
) -> None:
    assert answered(clause) == expected


DENIED = """
如果您的员工少于60人且您不销售本模型，您可以免费使用本模型。
=> obtain-license if (employees gteq 60 licensee or distribute)

如果您不销售本模型且不为他人托管本模型，可以免费使用本模型。
=> obtain-license if (distribute or hosted-service)

无偿使用的前提是您不修改且不托管本模型。
=> obtain-license if (modify or hosted-service)

除非您销售或托管本模型，否则可以免费使用本模型。
=> obtain-license if (distribute or hosted-service)

同时满足以下条件的，可以免费使用本模型：（1）您的员工少于60人；（2）您不销售本模型。
=> obtain-license if (employees gteq 60 licensee or distribute)

| 除下列情形外，您可以免费使用本模型：
| ¶
| （1）您销售本模型；
| （2）您为他人托管本模型。
=> obtain-license if (distribute or hosted-service)

如果您不销售本模型，须保留版权声明。
=> retain-notices if not distribute

| 在下列情况下，您必须向我们登记：
| ¶
| (a) 您销售本模型；且
| (b) 您为他人托管本模型。
=> register if (distribute and hosted-service)

無償での利用は、本モデルを販売しない場合に限ります。
=> obtain-license if distribute

本モデルを販売しない限り、本モデルを無償で利用できます。
=> obtain-license if distribute

本モデルは無償で利用できます。ただし、本モデルを販売する場合を除きます。
=> obtain-license if distribute

本モデルは無償で利用できます。ただし、本モデルを販売する場合又は従業員が60人を超える場合は、この限りではありません。
=> obtain-license if (distribute or employees gt 60 licensee)

Unless you sell the model or host it for others, you may use the model free of charge.
=> obtain-license if (distribute or hosted-service)
"""


@pytest.mark.parametrize(("clause", "expected"), spaced(DENIED))
def test_whoever_does_what_a_leave_denies_needs_a_licence(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected
