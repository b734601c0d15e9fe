"""Lists of duties below lead-ins that lawyers and developers write."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, said

BOTH = ["include-license if distribute", "retain-notices if distribute"]
LEADS = [
    "Copies may be handed out by a Licensee who does all of this:",
    "You may share copies if you stick to these rules:",
    "Passing copies on is fine. Two things, though:",
    "In return, we ask two things of you when you share copies:",
    "Sharing copies is allowed, on observing what follows:",
    "When it hands out copies, the Licensee:",
    "Sharing of copies. The Licensee:",
]


@pytest.mark.parametrize("lead", LEADS)
def test_what_stands_below_is_asked_for(lead: str) -> None:
    clause = f"{lead}\n\n(1) encloses this licence with each copy;\n(2) keeps all notices.\n"
    if "Licensee:" not in lead:
        clause = clause.replace("encloses", "enclose").replace("keeps", "keep")
    assert said(clause + IN_ENGLISH) == BOTH


@pytest.mark.parametrize(
    "items",
    [
        "- This licence goes along.\n- Copyright notices stay.",
        "- This licence is enclosed with each copy.\n- The copyright notices are kept.",
    ],
)
def test_so_in_the_present_tense(items: str) -> None:
    assert said(f"Conditions for sharing copies:\n\n{items}\n" + IN_ENGLISH) == BOTH


def test_what_a_thing_holds_is_no_duty() -> None:
    clause = "The package holds:\n\n(a) a copy of these terms;\n(b) the copyright notices.\n"
    assert not said(clause + IN_ENGLISH)


def test_the_words_of_a_notice_in_a_file_are_not_shown_to_people() -> None:
    clause = (
        'Copies must contain a text file called "Notice" with the sentence '
        '"Otter is licensed under the Otter License".'
    )
    assert said(clause + IN_ENGLISH) == ["retain-notices if distribute"]
