"""Who is free of a duty, told in a sentence of its own, whatever words tell it."""

from __future__ import annotations

from itertools import product

import pytest

from clauses import answered

CASES = {
    "you have fewer than 50 employees": "employees gteq 50 licensee",
    "your revenue is below $1 million a year": "revenue gteq 1000000 USD year licensee",
    "you use it only for research": "not research",
    "you do not sell it": "distribute",
    "you do not host it for others": "hosted-service",
}
"""Who is free, and whose duty it is therefore."""
FRAMES = (
    "{o} This does not apply if {c}.",
    "{o} If {c}, this does not apply.",
    "{o} You are exempt from this if {c}.",
    "{o} This is not required where {c}.",
    "{o} This obligation is waived if {c}.",
    "{o} You need not do so if {c}.",
    "{o} You do not have to if {c}.",
    "{o} The above does not apply as long as {c}.",
    "{o} Section 4 does not apply if {c}.",
    "4. {o}\n\n5. Section 4 does not apply if {c}.",
)
ORDERS = {
    "obtain-license": "You must obtain a licence from us.",
    "register": "You shall register with us.",
    "pay-royalty": "You must pay us a fee.",
}


@pytest.mark.parametrize("frame", FRAMES)
def test_the_duty_is_of_all_others(frame: str) -> None:
    wrong = {}
    for (case, when), (action, order) in product(CASES.items(), ORDERS.items()):
        told = answered(text := frame.format(o=order, c=case))
        if told != [f"{action} if {when}"]:
            wrong[text] = told
    assert wrong == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "You must register with us, unless you use it only for research.",
            ["register if not research"],
        ),
        (
            "You must register with us. This does not apply unless you host the model.",
            ["register if hosted-service"],
        ),
        ("You may use it for research only.", ["commercial-use"]),
        (
            "For research only; section 4 does not apply if you are a university.",
            ["commercial-use if not academic"],
        ),
        (
            "You must register with us (except academic institutions).",
            ["register if not academic"],
        ),
    ],
)
def test_the_words_of_a_case_are_no_ban(text: str, expected: list[str]) -> None:
    assert answered(text) == expected


@pytest.mark.parametrize(
    "exemption",
    [
        "Das gilt nicht, wenn Sie {c}.",
        "Davon sind Sie befreit, wenn Sie {c}.",
        "Diese Pflicht entfällt, wenn Sie {c}.",
        "Das ist nicht nötig, wenn Sie {c}.",
        "Ausgenommen sind Sie, wenn Sie {c}.",
    ],
)
def test_exemptions_in_german(exemption: str) -> None:
    cases = {
        "weniger als 50 Mitarbeiter haben": "employees gteq 50 licensee",
        "es nur für die Forschung nutzen": "not research",
        "es nicht verkaufen": "distribute",
        "Student sind": "not academic",
    }
    for case, when in cases.items():
        text = f"Sie müssen sich bei uns registrieren. {exemption.format(c=case)}"
        assert answered(text) == [f"register if {when}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("您必须向我们登记。如您不出售本模型，则免除该义务。", "register if distribute"),
        ("您必须向我们登记。您仅用于研究时，本条不适用。", "register if not research"),
        (
            "利用者は当社に登録しなければなりません。研究目的でのみ使用する場合、この義務は適用"
            "されません。",
            "register if not research",
        ),
    ],
)
def test_exemptions_in_chinese_and_japanese(text: str, expected: str) -> None:
    assert answered(text) == [expected]


def test_a_ban_beside_an_exemption_stays_one() -> None:
    text = "Section 3 does not apply if your program is small, and you must not sell it."
    assert "distribute" in answered(text)
