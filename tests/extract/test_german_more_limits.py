"""German limits once more, by other hands: who may, who may not, and what an exception leaves."""

from __future__ import annotations

import pytest

from clauses import answered, table

CLAUSES = """
Nutzungsbedingungen
| Das Sprachmodell steht Ihnen zur freien Verfügung. Übersteigt die Bilanzsumme oder der Umsatz
Ihres
Unternehmens 20 Mio. EUR, so ist eine Lizenz einzuholen.
=> obtain-license if revenue gt 20000000 EUR licensee

Wer zum Zeitpunkt der Veröffentlichung dieses Modells mehr als 700 Millionen monatlich aktive
Nutzer
hatte, muss eine Lizenz beim Anbieter beantragen.
=> obtain-license if monthly-active-users gt 700000000 licensee release-date

Die Nutzung des Modells durch juristische Personen, deren Jahresabschluss einen Umsatz von mehr
als
fünf Millionen Euro ausweist, bedarf der vorherigen schriftlichen Zustimmung.
=> obtain-license if revenue gt 5000000 EUR licensee

Sie sind ein Unternehmen mit mehr als 50 Mitarbeitern? Dann benötigen Sie eine Lizenz.
=> obtain-license if employees gt 50 licensee

Eine Lizenz brauchst du nur, wenn deine Firma mehr als 25 Angestellte hat.
=> obtain-license if employees gt 25 licensee

Sie benötigen keine Lizenz, solange Ihr Unternehmen weniger als 25 Angestellte beschäftigt.
=> obtain-license if employees gteq 25 licensee

Ohne gesonderte Lizenz dürfen nur Unternehmen mit bis zu 25 Beschäftigten das Modell verwenden.
=> obtain-license if employees gt 25 licensee

Nur Unternehmen mit weniger als 10 Millionen Euro Jahresumsatz dürfen das Modell ohne Lizenz
einsetzen.
=> obtain-license if revenue gteq 10000000 EUR year licensee

Die Freistellung gilt bis zu einer Grenze von 1 Million Euro Jahresumsatz.
=> obtain-license if revenue gt 1000000 EUR year licensee

Der Lizenznehmer zahlt an den Lizenzgeber eine Lizenzgebühr von 4 % des Umsatzes, soweit dieser
100.000 Euro im Kalenderjahr übersteigt.
=> pay-royalty if revenue gt 100000 EUR year licensee

Einnahmen bis 20.000 € jährlich sind lizenzgebührenfrei, darüber hinausgehende Einnahmen
unterliegen
einer Lizenzgebühr von 5 %.
=> pay-royalty if revenue gt 20000 EUR year licensee

Unternehmen, die weder mehr als 50 Mitarbeiter noch mehr als 10 Mio. Euro Umsatz haben, nutzen das
Modell unentgeltlich.
=> obtain-license if (employees gt 50 licensee or revenue gt 10000000 EUR licensee)

Die kostenlose Nutzung setzt voraus, dass das Unternehmen nicht mehr als 50 Mitarbeiter hat und
sein
Jahresumsatz 10 Mio. Euro nicht überschreitet.
=> obtain-license if (employees gt 50 licensee or revenue gt 10000000 EUR year licensee)

Alle Firmen mit einer Belegschaft von über 500 Personen haben sich vor der Nutzung beim
Herausgeber
zu registrieren.
=> register if employees gt 500 licensee

Der Einsatz auf mehr als 100 Rechnern ist genehmigungspflichtig.
=> obtain-license if devices gt 100 licensee

Bei einer Mitarbeiterzahl von mehr als 20 ist die Nutzung nur mit Zustimmung der Autoren zulässig.
=> obtain-license if employees gt 20 licensee

Die Genehmigung gilt als erteilt, wenn der Nutzer weniger als 5.000 € Umsatz im Jahr macht.
=> obtain-license if revenue gteq 5000 EUR year licensee

Für Unternehmen, deren Finanzierung 5 Millionen Euro übersteigt, gelten diese Bedingungen nicht;
sie
müssen eine gesonderte Vereinbarung mit uns treffen.
=> obtain-license if funding gt 5000000 EUR licensee

Startups mit weniger als 2 Mio. € Finanzierung und weniger als 20 Mitarbeitern: kostenlos.
=> obtain-license if (funding gteq 2000000 EUR licensee or employees gteq 20 licensee)

Unternehmen mit 250 und mehr Beschäftigten sind verpflichtet, vor der Inbetriebnahme einen
Nutzungsvertrag mit der Stiftung zu schließen.
=> obtain-license if employees gteq 250 licensee

Dieses Modell ist kostenlos, außer für Unternehmen, die mehr als eine Million Euro Jahresumsatz
machen; diese benötigen eine Firmenlizenz.
=> obtain-license if revenue gt 1000000 EUR year licensee

Die Nutzung ist kostenfrei. Das gilt nicht für Unternehmen mit mehr als 250 Mitarbeitern.
=> obtain-license if employees gt 250 licensee

Kleine Firmen (unter 10 Leute) zahlen nichts.
=> obtain-license if employees gteq 10 licensee

Habt ihr unter 10 Leute, müsst ihr nichts zahlen.
=> obtain-license if employees gteq 10 licensee

Großunternehmen ist jedes Unternehmen, das im Durchschnitt des letzten Geschäftsjahres mehr als
250
Arbeitnehmer beschäftigt hat. Großunternehmen dürfen das Modell nicht ohne Lizenz nutzen.
=> obtain-license if employees gt 250 licensee preceding

Als Kleinstunternehmen gelten Unternehmen mit weniger als 10 Beschäftigten. Für
Kleinstunternehmen ist die Nutzung kostenlos.
=> obtain-license if employees gteq 10 licensee

Wird der Schwellenwert von 100 Mio. Anfragen pro Monat überschritten, ist der Anbieter zu
informieren.
=> register if api-calls gt 100000000 month product

Der Lizenzgeber ist zu benachrichtigen, wenn die Anzahl der Geräte 1.000 übersteigt.
=> register if devices gt 1000 licensee

Unentgeltlich nutzungsberechtigt sind natürliche Personen sowie Unternehmen, die nicht mehr als 20
Arbeitnehmer beschäftigen.
=> obtain-license if (not individual and employees gt 20 licensee)

Zur Nutzung berechtigt sind ausschließlich Unternehmen, deren Umsatz unter 2 Mio. Euro liegt.
=> obtain-license if revenue gteq 2000000 EUR licensee

Nicht zur Nutzung berechtigt sind Unternehmen, deren Umsatz 2 Mio. Euro übersteigt.
=> obtain-license if revenue gt 2000000 EUR licensee

Vereine und Schulen dürfen das Modell frei nutzen, Unternehmen hingegen nur, wenn sie höchstens 10
Mitarbeiter haben.
=> obtain-license if employees gt 10 licensee

Jenseits von 1.000 Nutzern wird es kostenpflichtig.
=> pay-royalty if users gt 1000 product

§ 2 Abs. 1 findet keine Anwendung auf Unternehmen mit mehr als 5.000 Beschäftigten; für diese ist
eine Individualvereinbarung erforderlich.
=> obtain-license if employees gt 5000 licensee
"""


@pytest.mark.parametrize(("clause", "expected"), table(CLAUSES))
def test_german_limits(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected
