"""Numbers of things that no list knows are none of the figures beside them, and are reported."""

from __future__ import annotations

import pytest

from clauses import flagged, said

CLAUSES = {
    "You need a license if you have (a) 20 or more employees or (b) 500 or more widgets.": (
        "obtain-license if employees gteq 20 licensee"
    ),
    "A license is needed beyond 100 employees or more than 30 widgets.": (
        "obtain-license if employees gt 100 licensee"
    ),
    "You need a license if any of these is true:\n- annual revenue of $1 million or more\n"
    "- ten or more widgets\n": "obtain-license if revenue gteq 1000000 USD year licensee",
    "Sie benötigen eine Lizenz bei (a) 20 oder mehr Beschäftigten oder (b) zehn oder mehr "
    "Gießkannen.": "obtain-license if employees gteq 20 licensee",
}


@pytest.mark.parametrize("clause", CLAUSES)
def test_a_number_of_an_unknown_thing_is_no_figure_of_another(clause: str) -> None:
    assert said(clause) == [CLAUSES[clause]]
    assert flagged(clause)


@pytest.mark.parametrize(
    "sentence",
    [
        "The project is run by more than 40 enthusiasts.",
        "Das Projekt wird von mehr als 40 Freiwilligen betreut.",
    ],
)
def test_what_binds_nobody_counts_what_it_likes(sentence: str) -> None:
    assert said(sentence) == []
    assert not flagged(sentence)
