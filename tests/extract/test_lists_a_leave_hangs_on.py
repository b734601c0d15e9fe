"""Leave that hangs on the items of a list: each is a duty, and one that is not read is reported."""

from __future__ import annotations

from itertools import product

import pytest

from clauses import answered, flagged, said

LEADS = {
    "You may distribute the model if you": "en",
    "You may distribute the model provided that you:": "en",
    "You are granted a license to distribute the model, provided that you": "en",
    "Sie dürfen das Modell weitergeben, wenn Sie": "de",
    "Sie dürfen das Modell weitergeben, vorausgesetzt, dass Sie:": "de",
    "Ihnen wird eine Lizenz eingeräumt, das Modell zu verbreiten, sofern Sie": "de",
    "您可以分发本模型，前提是您：": "zh",
}
ITEMS = {
    "en": (
        "keep all copyright notices",
        "include a copy of this license",
        "water our plants daily",
    ),
    "de": (
        "alle Urheberrechtshinweise beibehalten",
        "diese Lizenz beifügen",
        "unsere Pflanzen gießen",
    ),
    "zh": ("保留所有版权声明", "附上本许可证副本", "给我们办公室的植物浇水"),
}
MARKS = ("- {}\n- {}\n- {}\n", "1. {};\n2. {};\n3. {}.\n", "(a) {};\n(b) {};\n(c) {}.\n")


@pytest.mark.parametrize(("lead", "marks"), list(product(LEADS, MARKS)))
def test_each_item_is_a_duty_or_reported(lead: str, marks: str) -> None:
    items = ITEMS[LEADS[lead]]
    lines = answered(f"{lead}\n{marks.format(*items)}")
    actions = [line.split(" if ")[0] for line in lines if not line.startswith("?")]
    assert actions == ["include-license", "retain-notices"]
    assert any(items[-1] in line for line in lines if line.startswith("?"))


def test_a_lead_in_that_ends_with_the_word_of_its_case() -> None:
    clause = (
        "Die Weitergabe ist gestattet, wenn\n- alle Urheberrechtshinweise erhalten bleiben,\n"
        "- diese Lizenz beigefügt wird,\n- Änderungen gekennzeichnet werden.\n"
    )
    actions = [line.split(" if ")[0] for line in said(clause)]
    assert actions == ["include-license", "retain-notices", "state-changes"]


@pytest.mark.parametrize(
    "sentence",
    [
        "You may distribute it if you water the plants in our office.",
        "Sie dürfen das Programm verbreiten, sofern Sie der Kopie Wasser beifügen.",
        "您可以分发本模型，如果您给植物浇水。",
    ],
)
def test_what_a_leave_hangs_on_is_reported_in_one_sentence_too(sentence: str) -> None:
    assert flagged(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "You may use the software if you agree to these terms.",
        "You may use it if you are a student.",
        "We may terminate this agreement if you are in breach of it.",
    ],
)
def test_a_leave_to_anybody_who_agrees_is_plain(sentence: str) -> None:
    assert not flagged(sentence)


def test_conditions_that_are_announced_are_no_licence_of_derivatives() -> None:
    clause = "Redistribution is allowed under these conditions:\n- keep all notices\n"
    assert said(clause) == ["retain-notices if distribute"]
