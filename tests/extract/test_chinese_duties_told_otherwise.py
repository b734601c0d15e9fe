"""Duties as vendors of Chinese draft them, and a second order of a sentence that was not read."""

from __future__ import annotations

import pytest

from clauses import answered, said, table

DUTIES = """
您同意遵守我方不时公布的《可接受使用政策》，并确保您的最终用户也遵守该政策。
=> follow-acceptable-use
=> pass-through-restrictions if distribute

授权费按净收入的4%计，每季度结算一次。
=> pay-royalty

使用本数据集发表论文的，请引用我们的论文，并将论文链接发送至我们的邮箱。
=> display-attribution if publish-research
=> register if publish-research

分发修改版时，应显著声明该版本并非官方版本。
=> state-changes if (modify and distribute)

如在网页中使用，请保留页脚链接。
=> display-attribution if product

复制本软件的，必须一并复制 LICENSE 文件与 NOTICE 文件。
=> include-license if distribute
=> retain-notices if distribute

如您将本模型提供给第三方，应与第三方签订不低于本协议保护水平的书面协议。
=> pass-through-restrictions if distribute

您应当在软件的“关于我们”中列出本组件的名称和版本。
=> display-attribution if product

公开演示时须口头或书面提及本项目名称。
=> display-attribution if product

被许可方应妥善保管授权码，不得泄露给第三方，并在发现泄露后五日内通知许可方。
=> register
"""


@pytest.mark.parametrize(("clause", "rules"), table(DUTIES))
def test_a_duty_is_read(clause: str, rules: list[str]) -> None:
    assert said(clause) == sorted(rules)


@pytest.mark.parametrize(
    ("clause", "rest"),
    [
        ("您不得出售模型，也不得将权重涂成蓝色。", "也不得将权重涂成蓝色。"),
        (
            "使用者应自行承担一切法律责任，同时须保存运行日志。",
            "同时须保存运行日志。",
        ),
    ],
)
def test_a_further_order_that_was_not_read_is_reported(clause: str, rest: str) -> None:
    assert f"? {rest}" in answered(clause)


HANGING = """
对水獭模型的再分发，以随附本许可证全文及保留版权声明为条件。
=> include-license if distribute
=> retain-notices if distribute

您可以改动水獭模型，以公开改动后的权重为条件。
=> disclose-source if distribute

商业使用权，以您的年收入低于90万元为条件。
=> obtain-license if (commercial and revenue gteq 900000 CNY year licensee)

未保留版权声明的，构成侵权。
=> retain-notices if distribute

未按期支付许可费的，视为违约。
=> pay-royalty

未经授权商用的，视为侵权。
=> obtain-license if commercial

未经许可擅自转载的，均构成侵权。
=> obtain-license if distribute

署名是使用水獭模型的必要条件。
=> display-attribution

商业发行的游戏，其开场画面中须出现我方徽标。
=> display-attribution if product

您应将对模型所作的改进以相同许可证回馈社区。
=> share-alike if (modify and distribute)
"""


@pytest.mark.parametrize(("clause", "rules"), table(HANGING))
def test_what_leave_hangs_on_or_a_breach_leaves_undone(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules
