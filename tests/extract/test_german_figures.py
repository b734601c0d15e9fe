"""German clauses with figures, as lawyers, vendors, universities and public funders write them."""

from __future__ import annotations

import pytest

from clauses import said, table

CLAUSES = """
Sofern der Jahresumsatz des Lizenznehmers 5 Mio. EUR nicht überschreitet, ist die Nutzung
unentgeltlich.
=> obtain-license if revenue gt 5000000 EUR year licensee

Die Nutzung ist kostenfrei, es sei denn, Ihr Unternehmen erzielt Umsatzerlöse von mehr als
2.500.000 € im Geschäftsjahr.
=> obtain-license if revenue gt 2500000 EUR year licensee

Bis zu einem Jahresumsatz von 750.000 Euro dürfen Sie das Modell unentgeltlich verwenden.
=> obtain-license if revenue gt 750000 EUR year licensee

Unternehmen mit mindestens 500 Vollzeitäquivalenten bedürfen der vorherigen schriftlichen
Zustimmung des Rechteinhabers.
=> obtain-license if employees gteq 500 licensee

Hat der Dienst des Lizenznehmers mehr als 3 Mio. monatlich aktive Nutzer, ist eine gesonderte
Vereinbarung mit uns zu treffen.
=> obtain-license if monthly-active-users gt 3000000 product

Ab 1.000 TEUR Umsatzerlösen pro Jahr fällt eine Lizenzgebühr von 1,5 % an.
=> pay-royalty if revenue gteq 1000000 EUR year licensee

Bei Umsatzerlösen über TEUR 500 im abgelaufenen Geschäftsjahr hat der Anwender eine
Unternehmenslizenz zu erwerben.
=> obtain-license if revenue gt 500000 EUR year licensee preceding

Konzerne, deren konsolidierter Umsatz 1 Mrd. € erreicht oder überschreitet, müssen vor dem Einsatz
einen Rahmenvertrag abschließen.
=> obtain-license if revenue gteq 1000000000 EUR licensee-and-affiliates

Beschäftigt das Unternehmen einschließlich verbundener Unternehmen (§ 15 AktG) mehr als 250
Mitarbeitende, so ist die Zustimmung des Instituts einzuholen.
=> obtain-license if employees gt 250 licensee-and-affiliates

Liegt die Zahl der monatlich aktiven Nutzerinnen und Nutzer unter 10.000, entfällt die
Lizenzpflicht; andernfalls ist eine Lizenz zu beantragen.
=> obtain-license if monthly-active-users gteq 10000 product

Die Lizenz gilt nicht für Unternehmen, die höchstens drei Jahre alt sind und mehr als 50
Beschäftigte haben.
=> obtain-license if employees gt 50 licensee

Kleinstunternehmen mit weniger als 10 Beschäftigten und einem Jahresumsatz von höchstens 2 Mio.
Euro sind von der Lizenzgebühr befreit.
=> obtain-license if (employees gteq 10 licensee or revenue gt 2000000 EUR year licensee)

Wer mit dem Modell jährlich mehr als 100 T€ umsetzt, hat 3 % des Mehrbetrags an den Lizenzgeber
abzuführen.
=> pay-royalty if revenue gt 100000 EUR year licensee

Überschreiten die monatlichen Einnahmen aus dem Produkt 50.000 EUR, so ist der Schriftzug
„Erstellt mit Amsel“ in der Anwendung einzublenden.
=> display-attribution if revenue gt 50000 EUR month product

Produkte mit über 1 Million monatlich aktiven Nutzern müssen im Impressum den Hinweis „Auf Basis
von Falke“ führen.
=> display-attribution if monthly-active-users gt 1000000 product

Lizenznehmer, deren Jahresumsatz im vorangegangenen Geschäftsjahr mehr als 20 Mio. Euro betrug,
sind verpflichtet, einen kostenpflichtigen Lizenzvertrag abzuschließen.
=> obtain-license if revenue gt 20000000 EUR year licensee preceding

Für Organisationen mit bis zu 25 Mitarbeitenden ist die Verwendung gebührenfrei.
=> obtain-license if employees gt 25 licensee

Eine Lizenz ist nur dann erforderlich, wenn der Jahresumsatz 10 Millionen Euro übersteigt.
=> obtain-license if revenue gt 10000000 EUR year licensee

Betriebe mit 100 oder mehr Beschäftigten wenden sich vor der Nutzung an uns, um eine Lizenz zu
vereinbaren.
=> obtain-license if employees gteq 100 licensee

Start-ups dürfen die Gewichte gratis einsetzen, solange sie nicht mehr als 1 Mio. Euro an
Wagniskapital eingesammelt haben.
=> obtain-license if funding gt 1000000 EUR licensee

Bei mehr als 10.000 API-Aufrufen pro Monat ist ein Vertrag mit dem Anbieter abzuschließen.
=> obtain-license if api-calls gt 10000 month product

Die Installation auf mehr als 20 Geräten bedarf einer Zusatzlizenz.
=> obtain-license if devices gt 20 licensee

Das Modell kann von Unternehmen mit weniger als 50 Mio. EUR Jahresumsatz und weniger als 250
Beschäftigten ohne gesonderte Lizenz genutzt werden.
=> obtain-license if (revenue gteq 50000000 EUR year licensee or employees gteq 250 licensee)

Erzielt der Lizenznehmer gemeinsam mit seinen verbundenen Unternehmen Umsatzerlöse in Höhe von
mehr als 8 Mio. Euro je Geschäftsjahr, endet diese Lizenz.
=> obtain-license if revenue gt 8000000 EUR year licensee-and-affiliates

Keiner Lizenz bedürfen Unternehmen, deren Jahresumsatz unter 500.000 Euro liegt.
=> obtain-license if revenue gteq 500000 EUR year licensee

Nicht berechtigt sind Unternehmen mit mehr als 1.000 Beschäftigten.
=> obtain-license if employees gt 1000 licensee

Diese Lizenz erhalten nur Unternehmen, die weniger als 200 Personen beschäftigen.
=> obtain-license if employees gteq 200 licensee

Zur Nutzung berechtigt sind ausschließlich Unternehmen mit einem Jahresumsatz von unter 3 Mio.
Euro.
=> obtain-license if revenue gteq 3000000 EUR year licensee

Von der Nutzung ausgeschlossen sind Unternehmen, deren Jahresumsatz 100 Mio. Euro überschreitet.
=> obtain-license if revenue gt 100000000 EUR year licensee

Wenn Ihr Produkt mehr als 500.000 Nutzer im Monat hat, braucht ihr eine Lizenz von uns.
=> obtain-license if monthly-active-users gt 500000 product

Der Einsatz ist anzeigepflichtig, sobald mehr als 5.000 Endnutzer auf das System zugreifen.
=> register if users gt 5000 product

Sie dürfen das Modell nicht nutzen, wenn Ihr Unternehmen mehr als 700 Mio. monatlich aktive Nutzer
hat, ohne zuvor unsere Genehmigung eingeholt zu haben.
=> obtain-license if monthly-active-users gt 700000000 licensee

Hatte Ihr Angebot am Tag der Veröffentlichung der Modellversion mehr als 700 Millionen monatlich
aktive Nutzer, so müssen Sie bei uns eine Lizenz beantragen.
=> obtain-license if monthly-active-users gt 700000000 product release-date

Übersteigt am Veröffentlichungsdatum des Modells die Zahl der monatlich aktiven Nutzer der
Produkte, die der Lizenznehmer oder ein mit ihm verbundenes Unternehmen anbietet, bezogen auf
den vorangegangenen Kalendermonat 45 Millionen, so bedarf er einer gesonderten Lizenz.
=> obtain-license if monthly-active-users gt 45000000 licensee-and-affiliates release-date

Liegt Ihr Umsatz, bezogen auf das letzte abgeschlossene Geschäftsjahr, über 2 Millionen Euro,
benötigen Sie eine Lizenz.
=> obtain-license if revenue gt 2000000 EUR year licensee preceding

"Vollzeitstellen" sind auf 100 Prozent umgerechnete Stellen im ganzen Konzern. Sie benötigen eine
Lizenz, sobald das Unternehmen mehr als 20 Vollzeitstellen zählt.
=> obtain-license if employees gt 20 licensee-and-affiliates

Übersteigt weder der Jahresumsatz 1 Mio. Euro noch die Zahl der Beschäftigten 20, ist die Nutzung
kostenlos.
=> obtain-license if (revenue gt 1000000 EUR year licensee or employees gt 20 licensee)

Eine kommerzielle Nutzung durch Unternehmen mit einem Jahresumsatz von mehr als 10 Mio. EUR ist
nur mit gesonderter Lizenz gestattet.
=> obtain-license if (commercial and revenue gt 10000000 EUR year licensee)

Gewerbliche Nutzer mit einem Vorjahresumsatz ab 250.000 Euro melden den Einsatz beim Projektbüro
an.
=> register if (revenue gteq 250000 EUR year licensee preceding and commercial)

Der Lizenznehmer zahlt eine Vergütung von 2 % seiner Nettoerlöse, soweit diese 1 Mio. Euro im
Kalenderjahr übersteigen.
=> pay-royalty if revenue gt 1000000 EUR year licensee

Für Nutzer, die im Jahresdurchschnitt mehr als 49 Arbeitnehmer beschäftigen, ist die Nutzung
lizenzpflichtig.
=> obtain-license if employees gt 49 licensee

Voraussetzung der kostenlosen Nutzung ist, dass der Jahresumsatz nicht mehr als 1 Mio. Euro
beträgt.
=> obtain-license if revenue gt 1000000 EUR year licensee

Wird der Schwellenwert von 100.000 monatlich aktiven Nutzern überschritten, ist der Lizenzgeber
unverzüglich zu unterrichten.
=> register if monthly-active-users gt 100000 product

Behörden mit mehr als 500 Bediensteten zeigen die Nutzung der Geschäftsstelle an.
=> register if (government and employees gt 500 licensee)

Eine Gesellschaft, deren Marktkapitalisierung 2 Mrd. Euro übersteigt, muss eine gesonderte Lizenz
erwerben.
=> obtain-license if valuation gt 2000000000 EUR licensee

Websites mit mehr als 1 Mio. Besuchern pro Monat müssen einen Backlink zum Projekt setzen.
=> display-attribution if visits gt 1000000 month product

Eine entgeltliche Lizenz ist zu erwerben von Unternehmen, die
| a) mehr als 250 Personen beschäftigen oder
| b) einen Jahresumsatz von mehr als 50 Mio. Euro erzielen.
=> obtain-license if (employees gt 250 licensee or revenue gt 50000000 EUR year licensee)

Die unentgeltliche Nutzung steht Lizenznehmern offen, die
| (1) nicht mehr als 50 Mitarbeiter beschäftigen und
| (2) im letzten Geschäftsjahr einen Umsatz von höchstens 10 Mio. Euro erzielt haben.
=> obtain-license if (employees gt 50 licensee or revenue gt 10000000 EUR year licensee preceding)

Der Lizenznehmer hat vor Aufnahme der Nutzung eine Einzellizenz einzuholen, wenn eine der
folgenden Voraussetzungen vorliegt:
| 1. Jahresumsatz von mindestens 25 Mio. EUR,
| 2. mehr als 1 Mio. registrierte Nutzer.
=> obtain-license if (revenue gteq 25000000 EUR year licensee or users gt 1000000 licensee)
"""


@pytest.mark.parametrize(("clause", "expected"), table(CLAUSES))
def test_german_figures(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    ("clause", "period"),
    [
        ("Ab 100.000 \u20ac/Jahr Umsatz ist eine Lizenz erforderlich.", "year"),
        ("Ab 100.000 Euro/Monat Umsatz ist eine Lizenz erforderlich.", "month"),
        (
            "Une licence est requise au-del\u00e0 d'un chiffre d'affaires de 9 000 \u20ac/an.",
            "year",
        ),
        (
            "Une licence est requise au-del\u00e0 d'un chiffre d'affaires de 9 000 \u20ac/mois.",
            "month",
        ),
    ],
)
def test_a_slash_stands_before_a_period(clause: str, period: str) -> None:
    assert f" EUR {period} " in said(clause)[0]
