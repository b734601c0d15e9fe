"""Bans as whole documents set them: inline lists, policies under headings, READMEs."""

from __future__ import annotations

import pytest

from modellic.extract import extract
from modellic.rules import Prohibition, Rule
from modellic.text import Text

AGREEMENT = """
2. Restrictions. Except as expressly permitted by this Agreement, Licensee shall not: (i) modify
or create derivative works of the Software; (ii) rent, lease, sell, sublicense, distribute or
otherwise make available the Software to any third party; (iii) reverse engineer or disassemble
the Software; (iv) remove or obscure any trademarks or any copyright or proprietary notices; (v)
bypass or breach any security device of the Software; or (vi) use the Software for purposes of
competitive analysis.
"""
POLICY = """
# Prohibited Uses

We want the model to be used for good. The following uses are prohibited:

## Disinformation
* Generating fake news or propaganda

## Malware
Writing viruses, ransomware or exploit code.

# Allowed uses

* Research on safety
* Fighting fraud and gambling
"""
SECTIONS = """
Acceptable Use Policy

1. Weapons
You may not use our services to develop weapons.

2. Children
Do not create content that sexualises minors.

3. Critical systems
Our services must not be used in critical infrastructure.

4. Safeguards
Attempts to get round our safety systems are prohibited.
"""


def actions(text: str) -> set[str]:
    return {str(r.action) for r in extract(Text(text)).rules}


def banned(text: str) -> Rule:
    (rule,) = [r for r in extract(Text(text)).rules if r.action is Prohibition.RESTRICTED_USE]
    return rule


def test_an_exception_at_the_head_of_a_list_leaves_every_item_a_ban() -> None:
    assert actions(AGREEMENT) == {
        "create-derivatives",
        "distribute",
        "remove-safeguards",
        "restricted-use",
        "retain-notices",
        "reverse-engineer",
        "sublicense",
    }


def test_a_field_in_one_part_of_a_list_is_not_that_of_another() -> None:
    text = "You may not: (i) modify the software; (ii) use the software for military purposes."
    assert actions(text) == {"create-derivatives", "restricted-use"}
    text = "You may not use or modify the software for military purposes."
    assert actions(text) == {"restricted-use"}


def test_uses_below_a_heading_that_allows_them_are_not_banned() -> None:
    assert set(banned(POLICY).fields) == {"disinformation", "malware"}
    assert not extract(Text(POLICY)).unparsed


def test_every_section_of_a_policy_adds_its_field() -> None:
    assert {"weapons", "harm-minors", "critical-infrastructure"} <= set(banned(SECTIONS).fields)
    assert "remove-safeguards" in actions(SECTIONS)


@pytest.mark.parametrize(
    ("clause", "field"),
    [
        ("No military use.", "military"),
        ("No weapons, no spying.", "weapons"),
        ("No illegal purposes.", "illegal"),
        ("No weapons or surveillance use.", "surveillance"),
    ],
)
def test_a_ban_in_a_word(clause: str, field: str) -> None:
    readme = "You may use and change the weights as you like, if you keep to this list:\n\n- "
    assert field in banned(readme + clause).fields


def test_the_end_of_the_licence_told_in_the_lead_in_holds_for_its_items() -> None:
    text = "Upon termination you must:\n\n- stop using the model;\n- delete all copies of it."
    (rule,) = extract(Text(text)).rules
    assert str(rule.action) == "delete-on-termination"
    assert rule.when is not None


@pytest.mark.parametrize(
    ("clause", "said"),
    [
        (
            "You may not use the model for any purpose that breaks the laws of your country "
            "(including, without limitation, spreading false news or hateful content).",
            "comply-with-law",
        ),
        ("You may not use the model for surveillance (including of faces).", "restricted-use"),
        ("You may not sell or rent, with or without charge, the software.", "distribute"),
    ],
)
def test_examples_in_brackets_are_of_what_stands_before_them(clause: str, said: str) -> None:
    assert actions(clause + " These are the terms of the model for you.") == {said}
