"""Two clauses in one sentence: a rule of one of them does not make the other read."""

from __future__ import annotations

from itertools import permutations

import pytest

from clauses import flagged, said


@pytest.mark.parametrize(
    "clause",
    [
        "You must keep the copyright notices, and you must water our plants.",
        "You may not sublicense it, and you may not whistle in our office.",
        "Licensee shall indemnify us and shall wear a hat.",
        "You may use it at home, but you must water our plants.",
        "We are not liable for any damages, and Licensee shall water our plants.",
        "The software comes without warranty; users must back up their files each day.",
        "You must not use it to build weapons, and you must feed the cat of the lab.",
        "You may not sublicense or redistribute the software, except as part of a game.",
    ],
)
def test_a_clause_of_which_nothing_came_is_said(clause: str) -> None:
    assert flagged(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "You must keep the copyright notices, and you may not sublicense the software.",
        "You must keep the copyright notices to the extent required and may sell copies.",
        "You may not sublicense it without our consent, which shall be given in writing.",
        "We are not liable for any damages, and the other terms shall stay in force.",
        "If you cannot meet these terms or must break a law to do so, you must delete the software"
        " when this licence ends.",
        "By the conditions of this licence and its annex you must keep the copyright notices.",
        "You may not sublicense or, except with our consent, redistribute the software.",
        "There is no warranty that it will work or that defects will be mended.",
    ],
)
def test_what_was_read_whole_is_not_flagged(clause: str) -> None:
    assert not flagged(clause)


def test_the_clause_that_was_read_keeps_its_rule() -> None:
    clause = "You must keep the copyright notices, and you must water our plants."
    assert said(clause) == ["retain-notices if distribute"]


CLAUSES = [
    "you must keep the copyright notices",
    'you must display "Heron" in your product',
    "you must not sell the model",
    "you must not host the model for others",
    "you must not modify the model",
    "you must not use the model for weapons",
    "you must obtain a licence from us for commercial use",
    "companies with more than 60 employees must obtain a licence",
    "you must delete all copies when the licence ends",
]
GERMAN = [
    "Sie müssen jeder Kopie diese Lizenz beifügen",
    "Sie müssen „Heron“ in Ihrem Produkt anzeigen",
    "Sie dürfen das Modell nicht verkaufen",
    "Sie dürfen die Software nicht zurückentwickeln",
    "Unternehmen mit mehr als 60 Mitarbeitern benötigen eine Lizenz",
]
MISREAD = (GERMAN[1], GERMAN[4], ", und ")
"""Still read wrongly: the use of the first clause is taken for one of the second."""
PAIRS = [
    *((a, b, j) for a, b in permutations(CLAUSES, 2) for j in ("; ", ", and ")),
    *((a, b, j) for a, b in permutations(GERMAN, 2) for j in ("; ", ", und ")),
]


@pytest.mark.parametrize(("first", "second", "joint"), [p for p in PAIRS if p != MISREAD])
def test_each_of_two_clauses_says_what_it_says_alone(first: str, second: str, joint: str) -> None:
    """The case of one clause, such as its figure, is no case of the other."""
    alone = {rule for clause in (first, second) for rule in said(_sentence(clause))}
    assert set(said(_sentence(first + joint + second))) == alone


def _sentence(clause: str) -> str:
    return f"{clause[0].upper()}{clause[1:]}."


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "You may not sell the model, host it for others or, if you have more than 4,000 users, "
            "use it at all.",
            ["distribute", "host-as-service", "obtain-license if users gt 4000 licensee"],
        ),
        (
            "Licensees must register with us; licensees with revenue above $1M must also buy a "
            "licence.",
            ["obtain-license if revenue gt 1000000 USD licensee", "register"],
        ),
        (
            "Companies that host the software and companies with more than 60 employees must buy a "
            "licence.",
            ["obtain-license if (hosted-service or employees gt 60 licensee)"],
        ),
        (
            "Unternehmen mit mehr als 60 Mitarbeitern müssen eine Lizenz erwerben und dürfen die "
            "Software nicht weiterverkaufen.",
            ["distribute", "obtain-license if employees gt 60 licensee"],
        ),
        (
            "Up to 5 users are free, up to 50 users cost $10, and more than 50 users cost $800.",
            [
                "pay-royalty if (users gt 5 product and users lteq 50 product)",
                "pay-royalty if users gt 50 product",
            ],
        ),
    ],
)
def test_the_figure_of_one_part_is_of_no_other(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


DUTIES = {
    "keep the copyright notices": "retain-notices",
    'display "Heron" in your product': "display-attribution",
    "obtain a commercial licence": "obtain-license",
    "indemnify us": "indemnify",
}
TWO = list(permutations(DUTIES, 2))
FRAMES_OF_BOTH = [
    "If you have more than 60 employees, you must {} and {}.",
    "If you have more than 60 employees, you must {} and you must {}.",
    "If you have more than 60 employees, you must (a) {} and (b) {}.",
    "If you have more than 60 employees:\n\n- you must {};\n- you must {}.\n",
]
FRAMES_OF_SECOND = [
    "You must {}. If you have more than 60 employees, you must also {}.",
    "You must {}; if you have more than 60 employees, you must {}.",
    "You must {}, and if you have more than 60 employees, you must also {}.",
    "You must {}. Only if you have more than 60 employees must you {}.",
]
MORE = "{} if employees gt 60 licensee"


@pytest.mark.parametrize("frame", FRAMES_OF_BOTH)
@pytest.mark.parametrize(("first", "second"), TWO)
def test_the_case_before_two_duties_is_of_both(frame: str, first: str, second: str) -> None:
    expected = sorted(MORE.format(DUTIES[duty]) for duty in (first, second))
    assert said(frame.format(first, second)) == expected


@pytest.mark.parametrize("frame", FRAMES_OF_SECOND)
@pytest.mark.parametrize(("first", "second"), TWO)
def test_the_case_between_two_duties_is_of_the_second(frame: str, first: str, second: str) -> None:
    expected = sorted([*said(f"You must {first}."), MORE.format(DUTIES[second])])
    assert said(frame.format(first, second)) == expected


@pytest.mark.parametrize(
    "clause",
    [
        "If you have more than 60 employees you need a licence, and you may not sell the software.",
        "If you have more than 60 employees you need a licence, and must not sell the software.",
    ],
)
def test_what_is_needed_is_due_beside_a_ban(clause: str) -> None:
    assert said(clause) == [MORE.format("distribute"), MORE.format("obtain-license")]


@pytest.mark.parametrize("joint", ["; ", ", but ", ", and "])
@pytest.mark.parametrize(
    "leave",
    [
        "you may use it free of charge if you have fewer than 60 employees",
        "companies with fewer than 60 employees may use it free of charge",
    ],
)
@pytest.mark.parametrize("clause", CLAUSES[:5])
def test_the_limit_of_a_leave_is_none_of_a_duty_before_it(
    clause: str, leave: str, joint: str
) -> None:
    expected = {*said(_sentence(clause)), "obtain-license if employees gteq 60 licensee"}
    assert set(said(_sentence(clause + joint + leave))) == expected


def test_what_is_needed_right_before_an_order_is_of_that_order() -> None:
    clause = "If you have more than 60 employees and a licence is required, you must contact us."
    assert said(clause) == [MORE.format("obtain-license")]
