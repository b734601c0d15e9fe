"""A figure that a sentence but names, where the next compares with it.

"What counts is revenue. If it exceeds $1 million, you need a license."
"""

from __future__ import annotations

import pytest

from clauses import lines, said, table

CASES = """
What counts is annual revenue. If it exceeds $5 million, you need a license.
=> obtain-license if revenue gt 5000000 USD year licensee

Maßgeblich ist der Jahresumsatz. Übersteigt er 5 Mio. Euro, ist eine Lizenz nötig.
=> obtain-license if revenue gt 5000000 EUR year licensee

Es zählen die monatlich aktiven Nutzer Ihrer App. Sind es mehr als 10.000, brauchen Sie eine
Lizenz.
=> obtain-license if monthly-active-users gt 10000 product

Ausschlaggebend ist die Zahl der Mitarbeiter. Übersteigt sie 100, ist eine Lizenz nötig.
=> obtain-license if employees gt 100 licensee
"""


@pytest.mark.parametrize(("clause", "expected"), table(CASES))
def test_is_taken_up(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


NOTHING = """
Unsere Nutzer sind zufrieden. Mehr als 5.000 haben das Modell heruntergeladen.
Ihre Nutzer haben Rechte. Beträgt der Schaden mehr als 5.000 Euro, haften Sie.
Our users are happy. More than 5,000 have downloaded the model.
"""


@pytest.mark.parametrize("clause", lines(NOTHING))
def test_is_of_nothing_else(clause: str) -> None:
    assert said(clause) == []
