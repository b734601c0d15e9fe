"""What counts as a breach, or ends the licence, is forbidden: 以下行为构成违约."""

from __future__ import annotations

from itertools import product

import pytest

from clauses import said, spaced

ZH_LEADS = (
    "以下行为构成违约：",
    "下列行为均视为违反本协议：",
    "以下情形构成侵权：",
    "有下列行为之一的，本公司有权终止授权：",
    "用户有下列情形之一的，我们有权终止本协议：",
    "如有以下行为，许可将自动终止：",
    "以下行为将导致本许可终止：",
)
ZH_LISTS = ("\n- {}\n- {}", "（一）{}；（二）{}。", "\n1. {}；\n2. {}。")
ZH_ACTS = {
    ("再分发模型权重", "对模型进行反向工程"): ["distribute", "reverse-engineer"],
    ("将本模型用于商业目的", "删除版权声明"): ["commercial-use", "retain-notices"],
}
JA_LEADS = (
    "以下の行為は著作権侵害とみなします：",
    "以下のいずれかに該当する場合、当社はライセンスを終了できます。",
    "次の行為があった場合、本ライセンスは終了します。",
    "利用者が次の各号のいずれかに該当した場合、当社は本契約を解除できる。",
)
JA_LISTS = ("\n・{}\n・{}", "\n(1) {}\n(2) {}")
JA_ACTS = {
    ("モデルを再配布した場合", "リバースエンジニアリングを行った場合"): [
        "distribute",
        "reverse-engineer",
    ],
    ("商用利用すること", "著作権表示を削除すること"): ["commercial-use", "retain-notices"],
}
FORBIDDEN = [
    *product(ZH_LEADS, ZH_LISTS, ZH_ACTS.items()),
    *product(JA_LEADS, JA_LISTS, JA_ACTS.items()),
]

HARMLESS = """
| 有下列情形之一的，本公司有权终止授权：
| - 您破产
| - 您未支付许可费

| 有下列情形之一的，本公司有权终止授权：（一）被许可方破产；（二）被许可方控制权变更。

| 以下行为不构成侵权：
| - 修改模型
| - 再分发模型

| 以下行为不视为违约：
| - 修改模型

| 下列情形属于合理使用：
| - 修改模型

| 以下行为构成商业使用：
| - 出售模型
| - 将模型用于付费服务

| 以下のいずれかに該当する場合、当社はライセンスを終了できます。
| ・利用者が破産した場合
| ・利用料を支払わない場合

| 以下の行為は著作権侵害とはなりません。
| ・モデルの改変
| ・モデルの再配布

| 以下の行為は違反とみなしません。
| ・モデルの改変

| 次の場合、本契約は終了します。
| ・契約期間が満了した場合
| ・利用者が死亡した場合
"""


@pytest.mark.parametrize(("lead", "listed", "acts"), FORBIDDEN)
def test_acts_of_a_breach_are_forbidden(
    lead: str, listed: str, acts: tuple[tuple[str, str], list[str]]
) -> None:
    words, rules = acts
    assert said(lead + listed.format(*words)) == rules


@pytest.mark.parametrize(("clause", "rules"), spaced(HARMLESS))
def test_events_are_not_forbidden(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
