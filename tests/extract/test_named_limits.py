"""Limits that a text gives a name, in German and French, and what they are called later."""

from __future__ import annotations

import pytest

from clauses import said

BEYOND = "obtain-license if revenue gt 2000000 EUR year licensee"
GERMAN = (
    "Der „Schwellenwert“ beträgt 2 Millionen Euro Jahresumsatz.",
    "„Schwellenwert“ bezeichnet einen Jahresumsatz von 2 Millionen Euro.",
)
FRENCH = (
    "« Seuil » désigne un chiffre d'affaires annuel de 2 millions d'euros.",
    "Le « Seuil » est un chiffre d'affaires annuel de 2 millions d'euros.",
    "Le « Seuil » est fixé à 2 millions d'euros de chiffre d'affaires annuel.",
)


@pytest.mark.parametrize("named", GERMAN)
@pytest.mark.parametrize(
    "later",
    [
        "Bei Überschreiten des Schwellenwerts ist eine Lizenz einzuholen.",
        "Bei Überschreitung des Schwellenwertes ist eine Lizenz einzuholen.",
        "Wird der Schwellenwert überschritten, ist eine Lizenz einzuholen.",
        "Wer den Schwellenwert überschreitet, muss eine Lizenz einholen.",
        "Oberhalb des Schwellenwerts müssen Sie eine Lizenz erwerben.",
    ],
)
def test_a_german_limit_by_its_name(named: str, later: str) -> None:
    assert said(f"{named}\n\n{later}") == [BEYOND]


@pytest.mark.parametrize("named", FRENCH)
@pytest.mark.parametrize(
    "later",
    [
        "En cas de dépassement du Seuil, vous devez obtenir une licence commerciale.",
        "Si vous dépassez le Seuil, vous devez obtenir une licence commerciale.",
        "Lorsque le Seuil est dépassé, vous devez obtenir une licence commerciale.",
        "Au-delà du Seuil, une licence commerciale est requise.",
    ],
)
def test_a_french_limit_by_its_name(named: str, later: str) -> None:
    assert said(f"{named}\n\n{later}") == [BEYOND]
