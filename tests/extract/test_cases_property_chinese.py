"""Frames, uses and deeds of Chinese whose meaning together is known, in any combination."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis.strategies import sampled_from

from clauses import answered, rows

USES = {
    "将本模型用于商业用途": "commercial",
    "分发本模型": "distribute",
    "以托管服务的形式向第三方提供本模型": "hosted-service",
    "公开发布本模型的输出内容": "publish-outputs",
    "在产品中使用本模型": "product",
}
DEEDS = {
    "向我们登记": "register",
    "向我们支付许可费": "pay-royalty",
    "显示“由水獭驱动”字样": "display-attribution",
    "公开源代码": "disclose-source",
    "告知用户其正在与人工智能交互": "disclose-ai-generated",
}
WHEN = (
    "如果您{u}，您必须{d}。",
    "{u}的，应当{d}。",
    "凡{u}者，均须{d}。",
    "任何{u}的人都必须{d}。",
    "在{u}之前，您必须{d}。",
    "为{u}，您须{d}。",
    "每次{u}，均应{d}。",
    "谁{u}，谁就要{d}。",
    "只有{d}，方可{u}。",
    "除非您{d}，否则不得{u}。",
    "未{d}的，不得{u}。",
    "不{d}的，不得{u}。",
    "在{d}之前，不得{u}。",
    "您必须{d}，如果您{u}。",
)
PARTIES = {
    "高校": "academic",
    "政府机构": "government",
    "个人": "individual",
    "云服务提供商": "cloud-provider",
}
OTHERS = (
    "除{p}外，所有人都必须{d}。",
    "除{p}以外的被许可人均须{d}。",
    "{p}以外的用户须{d}。",
    "您必须{d}，但{p}除外。",
    "如果您不是{p}，则须{d}。",
)
COUNTRIES = {"欧盟": "EU", "美国": "US", "中国": "CN", "日本": "JP"}
ABROAD = ("{t}以外的用户必须{d}。", "如果您不在{t}境内，您必须{d}。")


@settings(deadline=None)
@given(sampled_from(WHEN), sampled_from(sorted(USES)), sampled_from(sorted(DEEDS)))
def test_a_deed_is_due_for_the_use_that_its_frame_names(frame: str, use: str, deed: str) -> None:
    assert answered(frame.format(u=use, d=deed)) == [f"{DEEDS[deed]} if {USES[use]}"]


@settings(deadline=None)
@given(sampled_from(OTHERS), sampled_from(sorted(PARTIES)), sampled_from(sorted(DEEDS)))
def test_a_deed_is_due_from_all_but_those_who_are_left_out(
    frame: str, party: str, deed: str
) -> None:
    assert answered(frame.format(p=party, d=deed)) == [f"{DEEDS[deed]} if not {PARTIES[party]}"]


@settings(deadline=None)
@given(sampled_from(ABROAD), sampled_from(sorted(COUNTRIES)), sampled_from(sorted(DEEDS)))
def test_a_deed_is_due_outside_a_country(frame: str, country: str, deed: str) -> None:
    assert answered(frame.format(t=country, d=deed)) == [
        f"{DEEDS[deed]} if not {COUNTRIES[country]}"
    ]


CASES = {
    "register if not academic": "高校无需向我们登记。其他所有人都必须向我们登记。",
    "pay-royalty if not company": "企业无需向我们支付许可费。其他所有人都必须向我们支付许可费。",
    "state-changes if (not academic and modify)": """
        高校无需标明所修改的文件。其他所有人都必须标明所修改的文件。
    """,
    "register if commercial": "本模型的商业使用要求您向我们登记。",
    "pay-royalty if distribute": "本模型的分发须向我们支付许可费。",
    "disclose-source if modify": """
        您可以修改本模型，但须公开源代码。
        您可以修改本模型，前提是您公开源代码。
    """,
    "register if not government": "非政府机构须向我们登记。",
    "distribute": """
        不得单独销售。
        本字体可供下载，但不得单独出售。
    """,
    "obtain-license if (commercial and distribute)": """
        未经许可，不得以商业方式再分发本插件。
        未获作者同意，禁止以营利目的传播本模型。
    """,
    "obtain-license if (commercial and modify)": "未经授权，不得以商业目的修改本软件。",
    "obtain-license if devices gt 1 licensee": """
        每一许可仅限1台，超过1台的须另行购买许可。
        每份授权仅限在一台设备上使用，超过一台的须另行购买授权。
    """,
}


@pytest.mark.parametrize(("clause", "rule"), rows(CASES))
def test_a_case_is_heard_whole(clause: str, rule: str) -> None:
    assert answered(clause) == [rule]


@pytest.mark.parametrize(
    "clause",
    [
        "除符合第三条免费条件者外，商业用户均须支付许可费。",
        "除满足上述条件的用户以外，使用本模型均须支付许可费。",
    ],
)
def test_an_exception_that_another_clause_tells_is_reported(clause: str) -> None:
    assert f"? {clause}" in answered(clause)


@pytest.mark.parametrize(
    "clause",
    ["我们并不要求您登记。", "作为在线服务，本模型运行稳定。", "无需登记即可使用本模型。"],
)
def test_what_asks_for_nothing_is_no_rule(clause: str) -> None:
    assert answered(clause) == []
