"""Clauses as many hands draft them, each of known meaning: what a grant hangs on, what opens it."""

from __future__ import annotations

import pytest

from clauses import answered, table

WHAT_A_GRANT_HANGS_ON = """
Use of the Model is conditional upon your having fewer than 100 employees.
=> obtain-license if employees gteq 100 licensee

Eligibility is contingent upon annual revenue below $1 million.
=> obtain-license if revenue gteq 1000000 USD year licensee

The license granted here is contingent on Licensee having at most 100 employees.
=> obtain-license if employees gt 100 licensee

This license is subject to the condition that you have fewer than 100 employees.
=> obtain-license if employees gteq 100 licensee
"""


@pytest.mark.parametrize(("clause", "expected"), table(WHAT_A_GRANT_HANGS_ON))
def test_what_a_grant_hangs_on(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


GERMAN_OPENINGS = (
    "Im Übrigen: Die kommerzielle Nutzung ist",
    "Abs. 2: Die kommerzielle Nutzung ist",
    "Absatz 2: Die kommerzielle Nutzung ist",
    "Ausdrücklich gilt: Die kommerzielle Nutzung ist",
    "Die kommerzielle Nutzung ist jedoch",
    "Die kommerzielle Nutzung ist daher",
)


@pytest.mark.parametrize("opening", GERMAN_OPENINGS)
def test_what_opens_a_sentence_in_german(opening: str) -> None:
    assert answered(f"{opening} nur Unternehmen mit weniger als 50 Mitarbeitern gestattet.") == [
        "obtain-license if (commercial and employees gteq 50 licensee)"
    ]


FROM_THEN_ON = """
You may no longer use the Model commercially once you have 50 or more employees.
=> obtain-license if (employees gteq 50 licensee and commercial)

Once you have 50 or more employees, you may no longer use the Model.
=> obtain-license if employees gteq 50 licensee

Once you have 50 or more employees, commercial use is no longer allowed.
=> obtain-license if (employees gteq 50 licensee and commercial)

Once you have 50 or more employees, you are no longer allowed to use the Model commercially.
=> obtain-license if (employees gteq 50 licensee and commercial)

Once you have 50 or more employees, you can't use the Model commercially any more.
=> obtain-license if (employees gteq 50 licensee and commercial)

A visible "Made with Heron" label is required once you have 50 or more employees.
=> display-attribution if employees gteq 50 licensee

If you have 50 or more employees, then attribution to Heron in the user interface is mandatory.
=> display-attribution if employees gteq 50 licensee

You shall show the Heron name conspicuously to end users.
=> display-attribution if product

Where your annual revenue exceeds $5 million, registration on our website is required.
=> register if revenue gt 5000000 USD year licensee

Für Unternehmen mit mehr als 250 Mitarbeitern ist eine Nennung von Reiher in der App Pflicht.
=> display-attribution if employees gt 250 licensee

Übersteigt Ihr Jahresumsatz 5 Mio. Euro, so erlischt diese Lizenz.
=> obtain-license if revenue gt 5000000 EUR year licensee
"""


@pytest.mark.parametrize(("clause", "expected"), table(FROM_THEN_ON))
def test_what_holds_from_a_figure_on(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


FRENCH_BANS_IN_A_CASE = """
Dès que vous employez 50 salariés ou plus, vous ne pouvez pas redistribuer le modèle.
=> distribute if employees gteq 50 licensee

Si vous employez plus de 50 salariés, vous ne devez pas proposer le modèle sous forme de service
hébergé.
=> host-as-service if employees gt 50 licensee
"""


@pytest.mark.parametrize(("clause", "expected"), table(FRENCH_BANS_IN_A_CASE))
def test_what_may_not_be_done_in_a_case_in_french(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected
