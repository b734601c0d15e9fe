"""German that tells in other words who is beyond a limit: "in allen anderen", "ab der tausendsten
Anfrage", "ist Unternehmen mit mehr als … nicht gestattet", and sums that are only named.
"""

from __future__ import annotations

import pytest

from clauses import lines, said, spaced

CASES = """
Otter kostet nichts, solange Ihr Betrieb im Jahr weniger als 3 Mio. Euro umsetzt. Allen anderen
bleibt der Weg über unsere Firmenlizenz, die vorher zu erwerben ist.
=> obtain-license if revenue gteq 3000000 EUR year licensee

Für Firmen mit weniger als 20 Mitarbeitern kostet das Modell nichts. Den anderen bleibt nur der Kauf
einer Lizenz.
=> obtain-license if employees gteq 20 licensee

Überschreitet der Lizenznehmer 20 Millionen US-Dollar Umsatz pro Geschäftsjahr, so ruht die Lizenz,
bis wir ihm eine eigene Lizenz erteilen.
=> obtain-license if revenue gt 20000000 USD year licensee

Ab 1.000 Nutzern ist die Lizenz ausgesetzt, bis der Lizenzgeber eine schriftliche Genehmigung
erteilt.
=> obtain-license if users gteq 1000 product

Firmen mit weniger als 50 Beschäftigten nutzen das Modell frei. Hat Ihre Firma ebenso viele oder
mehr, ist vorher eine Lizenz zu erwerben.
=> obtain-license if employees gteq 50 licensee

Start-ups mit einer Bewertung bis 10 Millionen Euro nutzen das SDK frei. Ist Ihr Unternehmen höher
bewertet, brauchen Sie eine Lizenz.
=> obtain-license if valuation gt 10000000 EUR licensee

Eine Lizenz fordert der Hersteller von jedem, der mehr als 1 Mio. Euro umsetzt.
=> obtain-license if revenue gt 1000000 EUR licensee

Den Abschluss eines Lizenzvertrags verlangt die Herausgeberin von allen, deren Dienst über 10.000
Nutzer hat.
=> obtain-license if users gt 10000 product

Von Firmen mit über 100 Beschäftigten verlangt der Anbieter eine Anmeldung.
=> register if employees gt 100 licensee

Wie viele Nutzer sind kostenlos? 500. Hat Ihr Dienst mehr Nutzer, zahlen Sie eine Gebühr.
=> pay-royalty if users gt 500 product

Wie viele Mitarbeiter darf meine Firma haben? Höchstens 50. Alle anderen brauchen eine Lizenz.
=> obtain-license if employees gt 50 licensee

Ab 10.000 Nutzern stellen wir Ihnen ein Entgelt in Rechnung.
=> pay-royalty if users gteq 10000 product

Apps mit höchstens 500 Nutzern brauchen keinen Hinweis; bei allen anderen ist der Hinweis „Otter“
anzuzeigen.
=> display-attribution if users gt 500 product

Angebote mit weniger als 1.000 Nutzern können die Namensnennung weglassen; in allen anderen muss
»Otter« genannt werden.
=> display-attribution if users gteq 1000 product

| Es gelten zwei Grenzen:
| - 5.000 Nutzer
| - 1 Mio. Euro Jahresumsatz
| Wer eine davon überschreitet, muss eine Lizenz erwerben.
=> obtain-license if (users gt 5000 product or revenue gt 1000000 EUR year licensee)

| Folgende Schwellen gelten:
| * 50 Mitarbeiter
| * 2 Millionen Euro Umsatz im Jahr
| ¶
| Wird eine dieser Schwellen überschritten, ist eine Lizenz erforderlich.
=> obtain-license if (employees gt 50 licensee or revenue gt 2000000 EUR year licensee)

| Diese Grenzwerte sind einzuhalten:
| - 100 Geräte
| - 10 Mio. Euro Jahresumsatz
| ¶
| Wer beide überschreitet, muss sich registrieren.
=> register if (devices gt 100 licensee and revenue gt 10000000 EUR year licensee)

Kunden, deren Team 50 Personen übersteigt, stellen den Anbieter von Ansprüchen Dritter aus der
Nutzung des Modells frei.
=> indemnify if employees gt 50 licensee

Sobald Ihre App mehr als 1.000 aktive Nutzer hat oder pro Monat über 2 Mio. Euro Umsatz einbringt,
müssen Sie eine Lizenz erwerben.
=> obtain-license if (users gt 1000 product or revenue gt 2000000 EUR month product)

Hat Ihre App mehr als 1.000 Nutzer, gehört der Name „Otter“ gut sichtbar auf die Startseite.
=> display-attribution if users gt 1000 product

Ein Produkt darf nicht mehr als 1 Mio. Euro Umsatz einbringen; für größere ist eine Lizenz zu
erwerben.
=> obtain-license if revenue gt 1000000 EUR product

Eine Firma darf höchstens 50 Mitarbeiter haben; größere brauchen die Firmenlizenz.
=> obtain-license if employees gt 50 licensee

Die Weitergabe der Gewichte ist Unternehmen mit mehr als 50 Mitarbeitern nicht gestattet.
=> distribute if employees gt 50 licensee

Das Hosting für Dritte ist Firmen, deren Umsatz 5 Mio. Euro übersteigt, verboten.
=> host-as-service if revenue gt 5000000 EUR licensee

Liegt die Nutzerzahl bei 500 oder darüber, ist eine Lizenz erforderlich.
=> obtain-license if users gteq 500 product

Liegt Ihr Umsatz bei oder über 3 Mio. Euro, müssen Sie sich registrieren.
=> register if revenue gteq 3000000 EUR licensee

Firmen unter 50 Mitarbeitern zahlen nichts. Wer anders einzuordnen ist, kauft eine Lizenz.
=> obtain-license if employees gteq 50 licensee

Umsätze bis 400.000 Euro bleiben gebührenfrei. Vom übersteigenden Teil zahlen Sie 3 %.
=> pay-royalty if revenue gt 400000 EUR licensee

Maßgeblich sind Nutzerzahl (mehr als 500) und Umsatz (mehr als 1 Mio. Euro im Jahr): Ist eines davon
erfüllt, ist eine Lizenz nötig.
=> obtain-license if (users gt 500 product or revenue gt 1000000 EUR year licensee)

Maßgeblich sind Nutzerzahl (mehr als 500) und Umsatz (mehr als 1 Mio. Euro im Jahr): Trifft beides
zu, ist eine Lizenz nötig.
=> obtain-license if (users gt 500 product and revenue gt 1000000 EUR year licensee)

Ab der tausendsten Anfrage im Monat brauchen Sie eine Lizenz.
=> obtain-license if api-calls gteq 1000 month product

Ab dem 1.001. Nutzer ist eine Gebühr zu zahlen.
=> pay-royalty if users gteq 1001 product

Der Schwellenwert beträgt 500.000 Euro. Wessen Jahresumsatz diesen Betrag übersteigt, muss sich
registrieren.
=> register if revenue gt 500000 EUR year licensee

Die Freigrenze liegt bei 1 Mio. Euro. Liegt Ihr Jahresumsatz darüber, müssen Sie eine Lizenz
erwerben.
=> obtain-license if revenue gt 1000000 EUR year licensee

Die Grenze beträgt 1 Mio. Euro. Erreicht Ihr Umsatz diese Grenze, brauchen Sie eine Lizenz.
=> obtain-license if revenue gteq 1000000 EUR licensee

Unsere Schwelle sind 50 Mitarbeiter. Unternehmen, die diese Schwelle erreichen, brauchen eine
Lizenz.
=> obtain-license if employees gteq 50 licensee

Muss eine Firma mit mehr als 50 Mitarbeitern eine Lizenz kaufen? Nein, erst ab 100 Mitarbeitern.
=> obtain-license if employees gteq 100 licensee

Muss ein Konzern mit über 2 Mrd. Euro Umsatz sich registrieren? Nein, das gilt für niemanden.
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(CASES))
def test_binds_those_beyond(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


NOTHING = """
Muss eine Firma mit mehr als 50 Mitarbeitern eine Lizenz erwerben? Nein.
Muss ein Konzern mit über 2 Mrd. Euro Umsatz sich registrieren? Nein, das gilt für niemanden.
Es werden bis zu 500 Nutzer unterstützt. Von allen anderen Anbietern wird das Format gelesen.
Ab der tausendsten Anfrage im Monat wird der Dienst langsamer.
Wie viele Nutzer hat der Dienst? Etwa 500.
Wie viel Speicher braucht das Modell? Bis zu 500 GB.
Die Grenze liegt bei 1 Mio. Euro. Unser Umsatz lag 2020 über diesem Betrag.
In allen anderen Fragen hilft das Forum.
Das Spiel darf nicht mehr als 4 GB Speicher belegen.
"""


@pytest.mark.parametrize("clause", lines(NOTHING))
def test_says_nothing(clause: str) -> None:
    assert said(clause) == []


ENGLISH = spaced("""
The threshold is $1 million. If your annual revenue exceeds this threshold, you must register.
=> register if revenue gt 1000000 USD year licensee

The limit is $1 million. If you earn more than this amount in revenue in a year, you need a licence.
=> obtain-license if revenue gt 1000000 USD year licensee

Must a company with more than 500 employees obtain a licence? No, the terms are the same for all.

The liability cap is $1 million. Our revenue is above that amount.
""")


@pytest.mark.parametrize(("clause", "rules"), ENGLISH)
def test_in_english(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
