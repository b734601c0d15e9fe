"""A figure behind "not", told once more the other way round in a bracket."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, flagged, said

RESTATED = [
    (
        'Wenn Ihre Firma nicht "≤20 Personen" erfüllt (≥21 Personen), müssen Sie eine Lizenz '
        "erwerben.",
        "obtain-license if employees gt 20 licensee",
    ),
    (
        "If your company does not have at most 20 employees (21 or more employees), you must "
        "obtain a licence." + IN_ENGLISH,
        "obtain-license if employees gt 20 licensee",
    ),
]


@pytest.mark.parametrize(("clause", "rule"), RESTATED)
def test_a_bracket_that_says_the_same_adds_no_figure(clause: str, rule: str) -> None:
    assert said(clause) == [rule]
    assert not flagged(clause)


def test_a_condition_that_always_holds_is_reported() -> None:
    clause = "Companies with more than 20 employees or fewer than 21 employees need a licence."
    assert flagged(clause + IN_ENGLISH)
