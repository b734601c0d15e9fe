"""Frames, uses and deeds of Chinese whose meaning together is known, in any combination."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis.strategies import sampled_from

from clauses import answered

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
