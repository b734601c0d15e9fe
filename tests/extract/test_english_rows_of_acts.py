"""Each act of a row that one ban is of is forbidden, wherever in the row it stands."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clauses import flagged, said

ACTS = {
    "create-derivatives": ("modify", "modified", "modifying", "modification"),
    "distribute": ("sell", "sold", "selling", "sale"),
    "reverse-engineer": ("decompile", "decompiled", "decompiling", "decompilation"),
    "sublicense": ("sublicense", "sublicensed", "sublicensing", "sublicensing"),
}
FRAMES = [
    ("You may not {} the app.", 0),
    ("You must not {} the software.", 0),
    ("You agree not to {} the SDK.", 0),
    ("It is forbidden to {} the weights.", 0),
    ("You may use the model, but you may not {} it.", 0),
    ("The CLI must not be {}.", 1),
    ("The weights may be used but not {}.", 1),
    ("The engine may not be copied, {} in whole or in part.", 1),
    ("{} the library is prohibited.", 2),
    ("Users are prohibited from {} the model.", 2),
    ("{} of the software is not permitted.", 3),
    ("No {} of the tool is permitted.", 3),
]


def row(members: list[str], *, comma: bool = False) -> str:
    *first, last = members
    return f"{', '.join(first)}{',' if comma and len(first) > 1 else ''} or {last}"


@pytest.mark.parametrize(("frame", "form"), FRAMES)
@pytest.mark.parametrize("acts", list(permutations(ACTS, 2)))
def test_two_acts(frame: str, form: int, acts: tuple[str, ...]) -> None:
    words = row([ACTS[act][form] for act in acts])
    words = words[0].upper() + words[1:] if frame.startswith("{}") else words
    assert said(frame.format(words)) == sorted(acts)


@settings(max_examples=40, deadline=None)
@given(
    st.sampled_from(FRAMES),
    st.lists(st.sampled_from(sorted(ACTS)), min_size=3, max_size=4, unique=True),
    st.booleans(),
)
def test_longer_rows(frame: tuple[str, int], acts: list[str], comma: bool) -> None:
    words = row([ACTS[act][frame[1]] for act in acts], comma=comma)
    words = words[0].upper() + words[1:] if frame[0].startswith("{}") else words
    assert said(frame[0].format(words)) == sorted(acts)


@pytest.mark.parametrize(
    "thing", ["app", "CLI", "SDK", "API", "extension", "template", "engine", "platform"]
)
@pytest.mark.parametrize(
    ("frame", "rule"),
    [
        ("You may not alter the {}.", "create-derivatives"),
        ("The {} must not be published.", "distribute"),
        ("Leasing of the {} is prohibited.", "distribute"),
        ("Translating this {} is forbidden.", "create-derivatives"),
    ],
)
def test_whatever_the_work_is_called(thing: str, frame: str, rule: str) -> None:
    assert said(frame.format(thing)) == [rule]


def test_leave_lifts_the_ban_of_all() -> None:
    assert said("You may not modify or sell the model without our permission.") == [
        "obtain-license if (modify or distribute)"
    ]


def test_a_row_that_is_allowed_is_no_ban() -> None:
    text = "You may modify, rent or decompile the software, and must not violate the law."
    assert "create-derivatives" not in said(text)


def test_no_row_of_verdicts_is_made_of_what_a_no_denies() -> None:
    text = "No resale, sharing or modification of the weights is permitted."
    assert said(text) == ["create-derivatives", "distribute"]
    assert not flagged(text)
