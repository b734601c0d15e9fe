"""German that names two limits, and then whoever exceeds one of them, or both."""

from __future__ import annotations

from itertools import product

import pytest

from clauses import lines, said

LIMITS = lines("""
Es gibt zwei Grenzen: 50 Mitarbeiter und 1 Mio. Euro Jahresumsatz.
Unsere Grenzen liegen bei 50 Mitarbeitern und 1 Mio. Euro Jahresumsatz.
Die Obergrenzen betragen 50 Mitarbeiter und 1 Mio. Euro Jahresumsatz.
Zwei Werte sind maßgeblich: 50 Mitarbeiter; 1 Mio. Euro Jahresumsatz.
Bis 50 Mitarbeiter und 1 Mio. Euro Jahresumsatz ist das Modell kostenlos.
""")

EITHER = lines("""
Wer eine davon überschreitet, muss sich registrieren.
Wird eine dieser Grenzen überschritten, müssen Sie sich registrieren.
Liegt Ihr Unternehmen über einer dieser Grenzen, müssen Sie sich registrieren.
Wer auch nur eine davon hinter sich lässt, muss sich registrieren.
""")

BOTH = lines("""
Wer beide überschreitet, muss sich registrieren.
Werden beide Grenzen überschritten, müssen Sie sich registrieren.
Erst wenn beide Grenzen überschritten sind, müssen Sie sich registrieren.
Liegt Ihr Unternehmen über beiden Grenzen, müssen Sie sich registrieren.
Wer über beiden Schwellen liegt, muss sich registrieren.
""")


def _registers(joint: str) -> list[str]:
    return [f"register if (employees gt 50 licensee {joint} revenue gt 1000000 EUR year licensee)"]


@pytest.mark.parametrize(("limits", "case"), list(product(LIMITS, EITHER)))
def test_one_of_them_will_do(limits: str, case: str) -> None:
    assert said(f"{limits} {case}") == _registers("or")


@pytest.mark.parametrize(("limits", "case"), list(product(LIMITS, BOTH)))
def test_both_have_to_be_exceeded(limits: str, case: str) -> None:
    assert said(f"{limits} {case}") == _registers("and")
