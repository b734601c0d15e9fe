"""Licences that stand in the comments of a program, as they do at the head of its files."""

from __future__ import annotations

import pytest

from figures import conditions
from modellic.extract import extract
from modellic.rules import Duty
from modellic.text import Text

CLAUSE = (
    "You may run this network for free if your company has annual",
    "revenue of less than $1,000,000. Above that, you must obtain",
    "a commercial license.",
    "",
    "You must also:",
    "- keep this notice in every copy that you distribute; and",
    "- give every recipient a copy of this license.",
)
STYLES = {
    "plain": ("", "", ""),
    "stars": ("/*\n", " * ", "\n */"),
    "doc": ("/**\n", " * ", "\n **/"),
    "block": ("/*\n", "   ", "\n*/"),
    "slashes": ("", "// ", ""),
    "indented": ("", "    // ", ""),
    "hashes": ("#!/usr/bin/env python\n", "# ", ""),
    "dashes": ("", "-- ", ""),
    "stars alone": ("", " * ", ""),
    "semicolons": ("", ";; ", ""),
    "batch": ("", "REM ", ""),
    "quotation": ("", "> ", ""),
}


def commented(style: str) -> str:
    head, mark, tail = STYLES[style]
    return head + "\n".join(f"{mark}{line}".rstrip() for line in CLAUSE) + tail


@pytest.mark.parametrize("style", STYLES)
def test_a_comment_says_what_its_words_say(style: str) -> None:
    plain = extract(Text(commented("plain"))).rules
    found = extract(Text(commented(style))).rules
    assert [(r.action, r.when) for r in found] == [(r.action, r.when) for r in plain]
    assert conditions(commented(style)) == ["revenue >= 1000000 USD / year"]


@pytest.mark.parametrize("style", STYLES)
def test_the_evidence_is_the_words_as_they_stand(style: str) -> None:
    text = commented(style)
    for rule in extract(Text(text)).rules:
        for start, end in rule.evidence.spans:
            assert text[start:end] in rule.evidence.quote
            assert not text[start:end].lstrip().startswith(("/", "#", "*", ";", ">", "REM"))


def test_headings_of_a_page_stay_headings() -> None:
    text = "# No Commercial Use\n# Grant\n\nYou must give every recipient a copy of this license."
    assert [r.action for r in extract(Text(text)).rules] == [Duty.INCLUDE_LICENSE]


def test_a_row_of_items_with_stars_is_no_comment() -> None:
    text = "You must:\n* keep this copyright notice\n* give every recipient a copy of the license\n"
    found = {r.action for r in extract(Text(text)).rules}
    assert found == {Duty.RETAIN_NOTICES, Duty.INCLUDE_LICENSE}


BOXED = """
┏━━━━━━━━━━━━━━━━━━━━━┓
┃ 版权声明                              ┃
┃ 可以进行必要的修改，但不得删除版     ┃
┃ 权标识，不得分发修改后的版本。        ┃
┗━━━━━━━━━━━━━━━━━━━━━┛
"""


def test_a_text_in_a_drawn_box_is_read_without_its_sides() -> None:
    rules = extract(Text(BOXED, "LICENSE")).rules
    assert [str(rule.action) for rule in rules] == ["retain-notices", "distribute"]
