"""Duties and bans in the fewest words that say them, below each way to order or forbid."""

from __future__ import annotations

from itertools import product

import pytest

from clauses import flagged, said

DUTIES = {
    "give credit": "display-attribution",
    "provide attribution": "display-attribution",
    "mention us": "display-attribution",
    "keep notices": "retain-notices",
    "ship the license": "include-license",
    "ask us first": "obtain-license",
}
ORDERS = ("You must {}.", "If you use the model, you must {}.", "You must:\n- {}\n- pay a fee\n")

CHINESE_DUTIES = {
    "在应用中标明使用了本模型": "display-attribution",
    "保留版权声明": "retain-notices",
    "附上本许可证副本": "include-license",
    "遵守可接受使用政策": "follow-acceptable-use",
    "向我们登记": "register",
    "在许可终止时删除所有副本": "delete-on-termination",
}
CHINESE_ORDERS = ("本许可证要求使用者{}。", "本协议还要求您{}。", "我们要求用户{}。")

CHINESE_BANS = {
    "将模型用于商业目的": "commercial-use",
    "转售本模型": "distribute",
    "使用输出训练其他模型": "train-other-models",
    "对本模型进行反向工程": "reverse-engineer",
    "使用我们的商标": "use-trademark",
}
CHINESE_REFUSALS = ("您不会{}。", "我们不希望您{}。", "{}均属违约。", "本许可不包括{}的权利。")


@pytest.mark.parametrize(("duty", "order"), list(product(DUTIES, ORDERS)))
def test_a_duty_is_read(duty: str, order: str) -> None:
    assert DUTIES[duty] in _actions(order.format(duty))


@pytest.mark.parametrize(("duty", "order"), list(product(CHINESE_DUTIES, CHINESE_ORDERS)))
def test_a_license_that_asks_is_obeyed_in_chinese(duty: str, order: str) -> None:
    assert _actions(order.format(duty)) == [CHINESE_DUTIES[duty]]


@pytest.mark.parametrize(("ban", "refusal"), list(product(CHINESE_BANS, CHINESE_REFUSALS)))
def test_what_is_unwanted_is_banned_in_chinese(ban: str, refusal: str) -> None:
    assert _actions(refusal.format(ban)) == [CHINESE_BANS[ban]]


@pytest.mark.parametrize(
    "items", [("frob it",), ("pay up", "water plants"), ("panic",), ("守法",), ("遵守", "开源")]
)
def test_an_item_of_few_words_is_reported_where_it_is_not_read(items: tuple[str, ...]) -> None:
    lead = "You must:" if items[0].isascii() else "您须："
    assert flagged("\n- ".join((lead, *items)) + "\n")


def _actions(clause: str) -> list[str]:
    return [rule.split(" if ")[0] for rule in said(clause)]
