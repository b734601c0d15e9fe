"""What has its price in German, sums with a dash for pence, licences of one use, money made."""

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

Sobald mit dem Modell Geld verdient wird, ist eine Lizenz nötig.
=> obtain-license if commercial

Wer mit der Software Geld verdient, muss eine Lizenz kaufen.
=> obtain-license if commercial

Mit dem Modell darf Geld verdient werden.

Wer mehr als 10.000 Euro mit dem Modell verdient, braucht eine Lizenz.
=> obtain-license if revenue gt 10000 EUR licensee

An den Hersteller werden keine Daten übertragen.

Personenbezogene Daten werden nicht an Dritte übertragen.

Es dürfen keine Daten an Dritte weitergegeben werden.
=> distribute

Du brauchst eine Lizenz, wenn du den Code in einem kommerziellen Produkt nutzt, ohne den Quelltext
offenzulegen.
=> obtain-license if (commercial and product)

Das Modell darf nicht verkauft werden, ohne den Quelltext offenzulegen.
=> disclose-source if distribute

Anbieten des Werks als verwalteter oder cloudbasierter Dienst ist verboten.
=> host-as-service
"""


@pytest.mark.parametrize(("clause", "rules"), table(CLAUSES))
def test_clause(clause: str, rules: list[str]) -> None:
    """Each clause says what is below it, and nothing is reported."""
    assert answered(clause) == rules
