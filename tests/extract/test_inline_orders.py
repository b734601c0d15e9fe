"""Orders that a sentence numbers mean what each means in a sentence of its own."""

from __future__ import annotations

import pytest

from clauses import flagged, said

BANS = (
    "create derivative works of the model",
    "host the model as a service for third parties",
    "use the model in Peru",
    "sublicense the software",
    "share the weights with third parties",
    "use the outputs to train other models",
    "build a competing product with the model",
)
DUTIES = (
    "keep all copyright notices",
    "mark the files that you have changed",
    "register your use with us",
    "pay us a royalty of 5% of your revenue",
    "bind recipients to these use restrictions",
    "comply with all applicable laws",
)


def numbered(lead: str, members: tuple[str, ...], form: str) -> str:
    """Return one sentence with the members numbered, as contracts do it."""
    colon, comma = (":", ";") if form == "colon" else ("", ",")
    marks = {"roman": ("i", "ii", "iii"), "letters": ("a", "b", "c"), "colon": ("1", "2", "3")}[
        form
    ]
    first, second, third = (f"({m}) {words}" for m, words in zip(marks, members, strict=True))
    return f"{lead}{colon} {first}{comma} {second}{comma} and {third}."


def apart(lead: str, members: tuple[str, ...]) -> list[str]:
    return sorted({rule for words in members for rule in said(f"{lead} {words}.")})


@pytest.mark.parametrize("form", ["roman", "letters", "colon"])
@pytest.mark.parametrize("lead", ["You shall not", "You are not allowed to", "Users may not"])
@pytest.mark.parametrize("first", range(len(BANS)))
def test_each_of_several_numbered_bans_is_read(lead: str, form: str, first: int) -> None:
    members = tuple(BANS[(first + n) % len(BANS)] for n in range(3))
    assert sorted(said(numbered(lead, members, form))) == apart(lead, members)
    assert len(apart(lead, members)) == 3


@pytest.mark.parametrize("form", ["roman", "letters", "colon"])
@pytest.mark.parametrize(
    "lead",
    ["You must", "The Licensee shall", "If your annual revenue exceeds $5 million, you must"],
)
@pytest.mark.parametrize("first", range(len(DUTIES)))
def test_what_one_numbered_duty_hangs_on_is_said_of_no_other(
    lead: str, form: str, first: int
) -> None:
    members = tuple(DUTIES[(first + n) % len(DUTIES)] for n in range(3))
    assert sorted(said(numbered(lead, members, form))) == apart(lead, members)


@pytest.mark.parametrize(
    "behind",
    [
        ", unless you have our prior written consent",
        ", in each case if your annual revenue exceeds $5 million",
    ],
)
@pytest.mark.parametrize("form", ["roman", "letters", "colon"])
def test_what_stands_behind_the_last_member_is_said_of_all(form: str, behind: str) -> None:
    members = ("distribute the weights", "modify the model", "host the model for third parties")
    case = behind.replace("in each case ", "").lstrip(",")
    each = sorted({r for words in members for r in said(f"You may not {words}{case}.")})
    text = numbered("You may not", members, form).replace(".", f"{behind}.")
    assert sorted(said(text)) == each
    assert len(each) == 3


def test_a_list_of_what_is_not_allowed_is_no_list_of_cases() -> None:
    text = """
You are not allowed to:

(a) rent, lease or lend the software;
(b) sublicense the software; or
(c) remove any copyright notices.
"""
    assert said(text) == ["distribute", "retain-notices", "sublicense"]
    assert not flagged(text)
