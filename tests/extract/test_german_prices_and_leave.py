"""What has its price in German, sums with a dash for pence, and licences of one use only."""

from __future__ import annotations

import pytest

from clauses import answered, table

CLAUSES = """
Die Anwendung **Ernte** ist kostenpflichtig.
=> pay-royalty

Die Nutzung des Programms ist gebührenpflichtig.
=> pay-royalty

Das Programm ist kostenpflichtig, wenn Sie mehr als 5 Nutzer haben.
=> pay-royalty if users gt 5 licensee

Das Programm ist nicht kostenpflichtig.

Der Support für das Programm ist kostenpflichtig.

Für einmalig 90 EUR können Sie eine Lizenz erwerben.
=> pay-royalty

Du kannst für einmalig 49,- EUR eine Lizenz auf Lebenszeit erwerben.
=> pay-royalty

Eine Lizenz kann für einmalig 90 € erworben werden.
=> pay-royalty

Die Lizenzgebühr beträgt 99,- EUR im Jahr.
=> pay-royalty

Firmen mit einem Jahresumsatz von mehr als 50.000,- EUR benötigen eine Lizenz.
=> obtain-license if revenue gt 50000 EUR year licensee

Ab 20.000,-- € Umsatz im Jahr ist eine Lizenz zu erwerben.
=> obtain-license if revenue gteq 20000 EUR year licensee

Diese Lizenz gilt nur für den privaten, nichtkommerziellen Gebrauch.
=> commercial-use

Diese Freigabe gilt ausschließlich für private, nichtkommerzielle Nutzung.
=> commercial-use

Diese Lizenz gilt nur für den privaten Gebrauch.
=> commercial-use

Diese Lizenz gilt nur für Firmen mit weniger als 50 Mitarbeitern.
=> obtain-license if employees gteq 50 licensee

Nicht erlaubt: Bearbeitung der Dateien.
=> create-derivatives

Nicht erlaubt: Verkauf des Inhalts, Ableitung von Werken daraus.
=> distribute
=> create-derivatives

Es ist verboten, daraus Werke abzuleiten.
=> create-derivatives

Die Ableitung von Werken ist erlaubt.
"""


@pytest.mark.parametrize(("clause", "rules"), table(CLAUSES))
def test_clause(clause: str, rules: list[str]) -> None:
    """Each clause says what is below it, and nothing is reported."""
    assert answered(clause) == rules
