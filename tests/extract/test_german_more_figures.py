"""German clauses with figures, by other hands: contracts, notices and plain talk."""

from __future__ import annotations

import pytest

from clauses import said, table

CLAUSES = """
Die Nutzung durch Unternehmen ist unentgeltlich, sofern deren Jahresumsatz weniger als 10 Mio.
Euro beträgt.
=> obtain-license if revenue gteq 10000000 EUR year licensee

Wird der Dienst von mehr als 1.000.000 Personen monatlich genutzt, ist eine Lizenz einzuholen.
=> obtain-license if monthly-active-users gt 1000000 product

Unternehmen, deren Mitarbeiterzahl 200 übersteigt, benötigen eine Enterprise-Lizenz.
=> obtain-license if employees gt 200 licensee

Ein gesonderter Lizenzvertrag ist erforderlich, sobald der Lizenznehmer mehr als 5 Mio. € Umsatz
pro Jahr erwirtschaftet.
=> obtain-license if revenue gt 5000000 EUR year licensee

Ist der Jahresumsatz größer als 1 Million Euro, fallen 2 % Lizenzgebühren an.
=> pay-royalty if revenue gt 1000000 EUR year licensee

Kostenlos für Firmen bis 20 Mitarbeiter.
=> obtain-license if employees gt 20 licensee

Für Unternehmen ab 50 Mio. Euro Umsatz: bitte Lizenz anfragen.
=> obtain-license if revenue gteq 50000000 EUR licensee

Die Lizenz berechtigt nur solche Unternehmen zur Nutzung, die im Vorjahr nicht mehr als 1 Mio.
Euro umgesetzt haben.
=> obtain-license if revenue gt 1000000 EUR year licensee preceding

Ein Unternehmen, das gemeinsam mit seinen Konzerngesellschaften mehr als 1.000 Mitarbeitende
beschäftigt, darf das Modell nur mit unserer schriftlichen Zustimmung einsetzen.
=> obtain-license if employees gt 1000 licensee-and-affiliates

Sie dürfen die Software ohne Lizenzgebühr nutzen, wenn Ihr Unternehmen höchstens 100 Beschäftigte
und höchstens 20 Mio. Euro Jahresumsatz hat.
=> obtain-license if (employees gt 100 licensee or revenue gt 20000000 EUR year licensee)

Hochschulen nutzen das Modell kostenfrei; Unternehmen mit mehr als 250 Beschäftigten schließen
zuvor einen Lizenzvertrag.
=> obtain-license if employees gt 250 licensee

Ihr braucht eine Lizenz, wenn ihr mehr als 1 Mio. Euro Umsatz macht oder mehr als 50 Leute
beschäftigt.
=> obtain-license if (revenue gt 1000000 EUR licensee or employees gt 50 licensee)

Die Vergütung beträgt 5 % des Nettoumsatzes, der 500.000 Euro im Quartal übersteigt.
=> pay-royalty if revenue gt 500000 EUR quarter licensee

Anbieter mit einer Bewertung von mehr als 1 Milliarde US-Dollar sind von dieser Lizenz
ausgeschlossen.
=> obtain-license if valuation gt 1000000000 USD licensee

Bei einem Umsatz von nicht mehr als 100.000 CHF pro Jahr ist keine Lizenz nötig.
=> obtain-license if revenue gt 100000 CHF year licensee

Nutzung nur, wenn der Umsatz im letzten Geschäftsjahr unter 2 Mio. Euro lag.
=> obtain-license if revenue gteq 2000000 EUR year licensee preceding

Kleine Unternehmen im Sinne dieser Lizenz sind Unternehmen mit weniger als 50 Beschäftigten.
Kleine Unternehmen dürfen das Modell kostenlos nutzen.
=> obtain-license if employees gteq 50 licensee

Großunternehmen (Jahresumsatz > 100 Mio. EUR) haben vorab eine Lizenz zu beantragen.
=> obtain-license if revenue gt 100000000 EUR year licensee

Solange euer Jahresumsatz unter 1 Mio. € bleibt, zahlt ihr nichts.
=> obtain-license if revenue gteq 1000000 EUR year licensee

Mehr als 10.000 aktive Nutzer pro Monat? Dann braucht ihr eine Business-Lizenz.
=> obtain-license if monthly-active-users gt 10000 product

Der Lizenznehmer ist zur Zahlung von 4 % der mit dem Modell erzielten Umsatzerlöse verpflichtet,
sobald diese 200.000 Euro im Kalenderjahr überschreiten.
=> pay-royalty if revenue gt 200000 EUR year licensee

Kostenfrei nutzbar für Betriebe mit bis einschließlich 80 Angestellten.
=> obtain-license if employees gt 80 licensee

Wer zu einem Verbund gehört, dessen Konzernumsatz 15 Mio. EUR im Geschäftsjahr übersteigt, muss mit
uns einen Vertrag schließen.
=> obtain-license if revenue gt 15000000 EUR year licensee-and-affiliates

Die Nutzung ist frei, es sei denn, der Jahresumsatz des Lizenznehmers übersteigt 6 Mio. Euro; in
diesem Fall müssen Sie eine Lizenz erwerben.
=> obtain-license if revenue gt 6000000 EUR year licensee

Betriebe, deren Umsatz in dem der Nutzung vorangehenden Geschäftsjahr 9 Mio. Euro überstieg,
benötigen eine Lizenz.
=> obtain-license if revenue gt 9000000 EUR year licensee preceding

Bei mehr als 70 Angestellten kontaktieren Sie uns für eine Lizenz.
=> obtain-license if employees gt 70 licensee
"""


@pytest.mark.parametrize(("clause", "expected"), table(CLAUSES))
def test_german_more_figures(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


def test_short_items_with_a_figure_are_no_titles() -> None:
    text = """Eine Lizenz ist erforderlich, wenn eine der folgenden Bedingungen erfüllt ist:
a) Ihr Jahresumsatz übersteigt 30 Mio. EUR.
b) Mehr als 90 Mitarbeiter
"""
    assert said(text) == [
        "obtain-license if (revenue gt 30000000 EUR year licensee or employees gt 90 licensee)"
    ]
