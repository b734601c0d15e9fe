"""Lists of Chinese that their sentence closes below, and standards that somebody does not meet."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

CLOSED = """
| 只要您是小型企业：
| - 员工不超过 18 人；且
| - 年营收低于 600 万元
| ¶
| 即可免费商用。
=> obtain-license if (employees gt 18 licensee or revenue gteq 6000000 CNY year licensee)

| 只要满足以下条件：
| - 员工不超过 18 人；且
| - 年营收低于 600 万元
| ¶
| 即可免费商用。
=> obtain-license if (employees gt 18 licensee or revenue gteq 6000000 CNY year licensee)

| 若满足以下全部条件：
| - 员工不超过 18 人；
| - 年营收低于 600 万元；
| ¶
| 您可免费商用本模型。
=> obtain-license if (commercial and (employees gt 18 licensee
   or revenue gteq 6000000 CNY year licensee))

| 若您满足下列条件之一：
| - 员工超过 18 人
| - 年营收超过 600 万元
| ¶
| 请联系我们获取授权。
=> obtain-license if (employees gt 18 licensee or revenue gt 6000000 CNY year licensee)

| 同时满足以下条件：
| （1）员工不超过 18 人；
| （2）年营收低于 600 万元；
| 方可免费商用。
=> obtain-license if (commercial and (employees gt 18 licensee
   or revenue gteq 6000000 CNY year licensee))

| 若满足以下条件：
| - 员工不超过 18 人
| ¶
| 您可以免费使用。否则须取得授权。
=> obtain-license if employees gt 18 licensee

| 当您的产品满足以下条件时：
| - 月活超过 30 万
| ¶
| 您必须在 30 天内取得商业授权。
=> obtain-license if monthly-active-users gt 300000 product

| 满足以下条件：
| - 保留版权声明
| - 附上许可证
| ¶
| 您可以自由分发本软件。
=> include-license if distribute
=> retain-notices if distribute

| 只要您是**小型企業**：
| - 員工不超過 18 人；且
| - 年營收低於新台幣 600 萬元
| ¶
| 即可免費商用。
=> obtain-license if (employees gt 18 licensee or revenue gteq 6000000 TWD year licensee)

| ## 需要商業授權的情況
| ¶
| - 您要將本軟體整合至銷售的產品中
| - 公司年營收超過新台幣 900 萬元時
=> obtain-license if (product or revenue gt 9000000 TWD year licensee)

須標示原作者姓名。
=> retain-notices if distribute

公司行號須付費。
=> pay-royalty if company
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(CLOSED))
def test_list_closed_below_is_read(clause: str, rules: list[str]) -> None:
    assert sorted(answered(clause)) == rules


STANDARDS = """
如果您不符合小团队标准（即员工 ≤ 12 人且年营收 ≤ 130 万元），请购买授权。
=> obtain-license if (employees gt 12 licensee or revenue gt 1300000 CNY year licensee)

如果您不满足年营收不超过 130 万元，须购买授权。
=> obtain-license if revenue gt 1300000 CNY year licensee

如果您不符合上述条件，须购买授权。
=> obtain-license
=> ? 如果您不符合上述条件，须购买授权。

| - 1-12 人：免费
| - 13-50 人：999 元/年
| - 51 人以上：联系我们
=> obtain-license if employees gteq 51 licensee
=> pay-royalty if (employees gteq 13 licensee and employees lteq 50 licensee)

| ## 商用条件
| ¶
| 1. 年营收不超过 130 万元
| 2. 保留版权声明
=> obtain-license if (commercial and revenue gt 1300000 CNY year licensee)
=> retain-notices if distribute

| ## 商用条件
| ¶
| - 保留版权声明
| - 附上许可证
=> include-license if distribute
=> retain-notices if distribute

| ## 免费使用条件
| ¶
| - 团队不超过 12 人
| - 年收入低于 60 万元
=> obtain-license if (employees gt 12 licensee or revenue gteq 600000 CNY year licensee)

| 1. 定义
| 本软件是指本仓库的代码。
| 2. 许可
| 您可以使用本软件。
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(STANDARDS))
def test_standard_is_read(clause: str, rules: list[str]) -> None:
    assert sorted(answered(clause)) == rules


ALLOWED = """
| ## 允许
| ¶
| - 个人使用
| - 商业使用（年收入 ≤ 40 万元）
=> obtain-license if (commercial and revenue gt 400000 CNY year licensee)

| ## 您可以
| ¶
| - 修改源代码
| - 分发副本

| 商业使用须取得授权。
| ¶
| 如需商业授权，请提供以下信息：
| - 登记编号与联系人
=> obtain-license if commercial
=> ? 登记编号与联系人

本模型仅供中国大陆境内使用。
=> use-in-territory if not CN
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(ALLOWED))
def test_what_is_allowed_is_read(clause: str, rules: list[str]) -> None:
    assert sorted(answered(clause)) == rules
