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
            "You must register with us (except academic institutions).",
            ["register if not academic"],
        ),
    ],
)
def test_the_words_of_a_case_are_no_ban(text: str, expected: list[str]) -> None:
    assert answered(text) == expected
