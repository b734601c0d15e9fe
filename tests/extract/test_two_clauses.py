"""Two clauses in one sentence: a rule of one of them does not make the other read."""

from __future__ import annotations

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
