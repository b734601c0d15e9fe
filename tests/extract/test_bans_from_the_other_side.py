"""Bans told by what is kept out, by the thing that is done to, or by nouns."""

from __future__ import annotations

import pytest

from clauses import flagged, rows, said

BANS = {
    "train-other-models": """
        No other language model may be improved with its answers.
        Neither the weights nor anything they produce may serve to build a competing model.
        The making or the improvement of another foundation model with the outputs is not allowed.
        It is forbidden to make a rival model better by means of the results.
        Outputs must not be fed into any other model.
    """,
    "remove-safeguards": """
        Nobody may switch the content filter off, weaken it or work around it.
        The technical measures are to be left in operation.
        The safety filter must stay in place.
        You may not get around the safety checks.
        Leave the content filter alone.
    """,
    "reverse-engineer": """
        The user will make no attempt at uncovering the algorithms of the program.
        You promise to refrain from working out the inner workings of the tool.
    """,
    "add-restrictions if distribute": """
        The rights that recipients have in the code must not be curtailed.
        You may not narrow the freedoms of those who get it as recipients.
    """,
    "use-trademark": """
        This licence is not to be read as consent to employ our trade marks.
        These terms carry no entitlement to our logos.
        Our trade names and logos remain outside this licence.
        We license no trade marks.
        You must not create the impression that we stand behind your product.
        You may not hint that the publisher backs you.
    """,
    "create-derivatives": """
        You may not patch or otherwise alter it.
        It may not be reworked.
        Not permitted: patching it, remixing it.
    """,
    "distribute": """
        You must not lend the model to anybody.
        Passing the software on to anyone is off limits.
        You may not give copies to others.
    """,
    "sublicense": "You may not make this licence over to anybody else.",
}
FREE = [
    "You may build other models with it.",
    "You may make another model available beside it.",
    "The watermark is an invisible pattern in the pixels.",
    "Our logos are shown on our website.",
    "Everyone may copy this licence document, but changing it is not allowed.",
    "You may patch it or otherwise alter it.",
]


@pytest.mark.parametrize(("clause", "rule"), rows(BANS))
def test_a_ban_is_read_from_the_other_side(clause: str, rule: str) -> None:
    assert said(clause) == [rule]
    assert not flagged(clause)


@pytest.mark.parametrize("clause", FREE)
def test_what_bans_nothing(clause: str) -> None:
    assert said(clause) == []


def test_a_use_that_a_law_forbids_is_illegal() -> None:
    clause = "You may not use it for:\n- a purpose that the law forbids\n- building weapons\n"
    assert said(clause) == ["restricted-use"]


def test_changes_that_get_round_a_key_are_no_ban_of_changes() -> None:
    clause = "You may not modify or reverse engineer the program to bypass, or disable, its key."
    assert said(clause) == []
    assert flagged(clause)
    assert said("You may not alter it in order to disable the content filter.") == [
        "remove-safeguards"
    ]
    assert said("You may not modify the model.") == ["create-derivatives"]
