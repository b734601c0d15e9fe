"""Words to be shown that stand in a block of code: its fences are no part of them."""

from __future__ import annotations

import pytest

from clauses import flagged, rule_of
from modellic.rules import Duty

LEADS = (
    "You must display the following text in your application:",
    "Sie müssen in Ihrer Anwendung folgenden Text anzeigen:",
    "使用本模型的产品须显示以下文字：",
)
FENCES = ("```\n{}\n```\n", "```text\n{}\n```\n", "~~~\n{}\n~~~\n")


@pytest.mark.parametrize("lead", LEADS)
@pytest.mark.parametrize("fence", FENCES)
def test_the_phrase_is_what_stands_between_the_fences(lead: str, fence: str) -> None:
    rule = rule_of(f"{lead}\n\n{fence.format('Powered by Foo Show')}")
    assert (rule.action, rule.text) == (Duty.DISPLAY_ATTRIBUTION, ("Powered by Foo Show",))


@pytest.mark.parametrize(
    "lead",
    [
        "When you use the software you must provide at least the following details:",
        "使用本软件时，您至少须提供以下信息：",
    ],
)
def test_a_block_below_an_order_that_is_not_read_is_reported(lead: str) -> None:
    assert flagged(f"{lead}\n\n```\nPowered by Foo Show\n```\n")


@pytest.mark.parametrize(
    "clause",
    [
        'You must display our name in the "About" or "Credits" section.',
        "Sie müssen unseren Namen im Abschnitt „Über“ oder „Mitwirkende“ nennen.",
        "「クレジット」ページに当社の名称を表示しなければなりません。",
    ],
)
def test_the_name_of_a_page_is_not_the_phrase(clause: str) -> None:
    assert rule_of(clause).text == ()
