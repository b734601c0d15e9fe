"""Figures of German licences in their own words: who needs a licence, who pays, who reports."""

from __future__ import annotations

import pytest

from clauses import said, spaced

CLAUSES = """
Zu gewerblichen Zwecken ist sie kostenfrei erlaubt, wenn Ihr Unternehmen weniger als 250
Beschäftigte hat und einen Jahresumsatz von weniger als zehn Millionen US-Dollar (oder den
Gegenwert in Landeswährung) erzielt.
=> obtain-license if (commercial and (employees gteq 250 licensee or revenue gteq 10000000 USD
year licensee))

| Zu kommerziellen Zwecken ist sie unentgeltlich gestattet, wenn Ihr Unternehmen weniger als 90
Beschäftigte hat.
| ¶
| Für kommerzielle Zwecke, die über die vorstehenden Grenzen hinausgehen, ist eine kommerzielle
Lizenz einzuholen.
=> obtain-license if (commercial and employees gteq 90 licensee)

| ## Beschränkungen
| ¶
| 1. Für eigene interne Zwecke ist die Nutzung der Software unentgeltlich gestattet.
| 2. Zu kommerziellen Zwecken ist sie unentgeltlich gestattet, wenn Ihr Unternehmen weniger als
90 Beschäftigte hat.
=> obtain-license if (commercial and employees gteq 90 licensee)

| ## Brauche ich eine Lizenz?
| ¶
| Nein, solange Sie auf höchstens 5 Beschäftigte und unter 2 Mio. Euro Umsatz kommen.
=> obtain-license if (employees gt 5 licensee or revenue gteq 2000000 EUR licensee)

| Brauchen wir eine Lizenz?
| Nein, solange ihr nicht mehr als 5 Leute seid und unter 2 Mio. Euro Umsatz macht.
=> obtain-license if (employees gt 5 licensee or revenue gteq 2000000 EUR licensee)

| Brauche ich eine Lizenz?
| Nein, sofern Ihr Unternehmen nicht mehr als 50 Mitarbeiter hat.
=> obtain-license if employees gt 50 licensee

| Brauche ich eine Lizenz?
| Nein, solange der Umsatz 10.000 Euro nicht übersteigt.
=> obtain-license if revenue gt 10000 EUR licensee

| Brauche ich eine Lizenz?
| Nein, nur wenn Sie mehr als 50 Mitarbeiter haben.
=> obtain-license if employees gt 50 licensee

| Do I need a license?
| No, as long as you have fewer than 5 employees.
=> obtain-license if employees gteq 5 licensee

| Do I need a license?
| No, only if you have more than 50 employees.
=> obtain-license if employees gt 50 licensee

| 2.1 Übersteigen die Erlöse aus den Spielen 50.000 Euro im Jahr nicht, so fallen keine
Lizenzgebühren an.
| ¶
| 2.2 Übersteigen die Erlöse aus den Spielen 50.000 Euro im Jahr, so hat der Lizenznehmer eine
Lizenzgebühr zu entrichten.
=> pay-royalty if revenue gt 50000 EUR year product

Übersteigen die Erlöse 50.000 Euro nicht, fallen keine Gebühren an.
=> obtain-license if revenue gt 50000 EUR licensee

Überschreitet der Umsatz 50.000 Euro nicht, sind keine Gebühren zu zahlen.
=> obtain-license if revenue gt 50000 EUR licensee

Erreicht der Umsatz 50.000 Euro nicht, ist keine Lizenz nötig.
=> obtain-license if revenue gteq 50000 EUR licensee

Überschreitet der Umsatz 50.000 Euro nicht, dürfen Sie das Modell kostenlos nutzen.
=> obtain-license if revenue gt 50000 EUR licensee

Wenn die Zahl der monatlichen Einzelnutzer (Monthly Unique Users) Ihrer Dienste im
vorangegangenen Kalendermonat zwei Millionen übersteigt, haben Sie eine Lizenz zu beantragen.
=> obtain-license if monthly-active-users gt 2000000 product preceding

Sofern die Gesamtzahl der monatlichen Einzelnutzer der hierfür vom Lizenznehmer oder von dessen
verbundenen Unternehmen bereitgestellten Produkte im vorangegangenen Kalendermonat eine Million
übersteigt, haben Sie unverzüglich eine Lizenz bei Otter zu beantragen.
=> obtain-license if monthly-active-users gt 1000000 licensee-and-affiliates preceding

Wer mehr als 100.000 eindeutige Besucher pro Monat hat, braucht eine Lizenz.
=> obtain-license if monthly-active-users gt 100000 licensee

Hast du in einem Jahr mehr als 80.000 Euro eingenommen, schickst du uns innerhalb von 30 Tagen
eine schriftliche Abrechnung.
=> register if revenue gt 80000 EUR year licensee

Haben Sie in einem Jahr mehr als 80.000 Euro eingenommen, senden Sie uns binnen 30 Tagen eine
Abrechnung.
=> register if revenue gt 80000 EUR year licensee

Nimmst du mehr als 80.000 Euro im Jahr ein, musst du uns einmal im Quartal eine Aufstellung
deiner Einnahmen schicken.
=> register if revenue gt 80000 EUR year licensee

Für Spiele, deren Einnahmen 200.000 Euro übersteigen, sind vierteljährliche Umsatzmeldungen an
spiele@example.org zu übermitteln.
=> register if revenue gt 200000 EUR product

Bei Einnahmen von mehr als 200.000 Euro sind uns Umsatzberichte vorzulegen.
=> register if revenue gt 200000 EUR licensee

| Der kommerziellen Lizenz bedürfen:
| ¶
| - Firmen mit einem Jahresumsatz von 3 Mio. Euro oder mehr,
| - Anbieter gehosteter Dienste.
=> obtain-license if (revenue gteq 3000000 EUR year licensee or hosted-service)

| Einer kommerziellen Lizenz bedürfen
| ¶
| - Kapital- und Personengesellschaften sowie sonstige Organisationen mit einem Umsatz von 3
Mio. Euro oder mehr,
| - Behörden.
=> obtain-license if (revenue gteq 3000000 EUR licensee or government)

| Einer kommerziellen Lizenz bedarf, wer
| ¶
| 1. mehr als 50 Mitarbeiter beschäftigt,
| 2. mit dieser Software einen gehosteten Dienst betreibt.
=> obtain-license if (employees gt 50 licensee or hosted-service)

| Einer kommerziellen Lizenz bedarf, wer
| ¶
| 1. unter Verwendung dieser Software eine SaaS-Plattform oder einen gehosteten Dienst betreibt
oder
| 2. diese Software in ein kommerzielles Produkt einbettet.
=> obtain-license if (hosted-service or product)

| Firmen ab 20 Beschäftigten bedürfen einer kommerziellen Lizenz.
| ¶
| Der Erwerb der Kommerziellen Lizenz ist unter kauf@example.org zu beantragen.
=> obtain-license if employees gteq 20 licensee

| „Kleinbetrieb“ ist jedes Unternehmen mit weniger als 20 Beschäftigten.
| ¶
| Firmen, die die Voraussetzungen eines Kleinbetriebs nicht erfüllen, müssen eine kommerzielle
Lizenz erwerben.
=> obtain-license if employees gteq 20 licensee

| Eine kommerzielle Lizenz ist einzuholen, wenn die Organisation EINES der beiden folgenden
Merkmale erfüllt:
| ¶
| * Der Jahresumsatz belief sich im vorangegangenen Geschäftsjahr auf mindestens 100.000 Euro.
| * Die Haupttätigkeit der Organisation besteht in der Herstellung oder dem Vertrieb von Spielen.
=> obtain-license if revenue gteq 100000 EUR year licensee preceding

| Kostenlos ist das Modell für:
| ¶
| - Kleinbetriebe mit höchstens 3 Beschäftigten
| - Firmen, die im Jahr weniger als 1 Mio. Euro umsetzen
| - private Zwecke, auch im Heimnetz
=> obtain-license if (employees gt 3 licensee and revenue gteq 1000000 EUR year licensee and
commercial)

| Die Nutzung ist unentgeltlich für:
| ¶
| - Privatpersonen zum persönlichen, nicht kommerziellen Gebrauch;
| - Organisationen mit einem Jahresumsatz von unter 20 Mio. Rubel.
=> obtain-license if ((not individual or commercial) and revenue gteq 20000000 RUB year
licensee)

| ### Preise
| ¶
| | Stufe | Preis | Server |
| |---|---|---|
| | Monatlich | 5 € pro Monat | 1 |
| | Jährlich | 50 € pro Jahr | 5 |

| ### Preise
| ¶
| | Stufe | Preis |
| |---|---|
| | bis 50 Nutzer | 5 € pro Monat |
| | ab 51 Nutzern | 50 € pro Monat |
=> pay-royalty if users gteq 51 product
=> pay-royalty if users lteq 50 product

| ### Preise
| ¶
| | Stufe | Preis |
| |---|---|
| | Basis | 5 € pro Monat |
| | Kommerzielle Nutzung | 50 € pro Monat |
=> pay-royalty if commercial

| Alles andere ist frei:
| ¶
| - produktiver Einsatz in einer Organisation mit höchstens 10 Leuten;
| - Einsatz durch Bildungseinrichtungen.
=> obtain-license if (employees gt 10 licensee and not academic)

| Alles andere ist frei, dauerhaft und ohne Registrierung:
| ¶
| - Einsatz in einer Organisation mit höchstens 10 Leuten.
=> obtain-license if employees gt 10 licensee

| Firmen ab 1 Mio. Euro Umsatz brauchen eine Lizenz.
| ¶
| ### Beispiele lizenzpflichtiger Nutzung
| ¶
| - Sie verwenden die Software als Unternehmen mit mindestens 10 Mio. Euro Umsatz als Teil eines
Produkts.
=> obtain-license if revenue gteq 1000000 EUR licensee

| Companies with revenue above $1 million need a license.
| ¶
| ### Examples of use that needs a license
| ¶
| - A company with at least $10 million in revenue uses it as part of a product.
=> obtain-license if revenue gt 1000000 USD licensee

| Der Betrieb kostet nichts, bis du damit 80.000 € im Jahr einnimmst. Danach zahlst du 3 % auf
das, was darüber liegt.
| ¶
| ### Ab wann muss ich zahlen?
| ¶
| Erst wenn die Einnahmen aus allen deinen Spielen in einem Kalenderjahr 80.000 Euro
übersteigen. Dann gehen 3 % an uns.
=> pay-royalty if revenue gt 80000 EUR year product

Erst wenn die Einnahmen in einem Kalenderjahr 80.000 Euro übersteigen, gehen 3 % an uns.
=> pay-royalty if revenue gt 80000 EUR year licensee

| Firmen ab 20 Mitarbeitern brauchen eine Lizenz.
| ¶
| ## Namensnennung
| ¶
| Bei der Nutzung der Software haben Sie mindestens folgende Angaben zu machen: „Powered by
Otter“.
=> display-attribution if product
=> obtain-license if employees gteq 20 licensee

| „Großfirma“ ist eine Organisation mit einem Jahresumsatz von mehr als 5 Mio. Euro.
| ¶
| Wenn Sie eine Großfirma sind:
| ¶
| 1. Sie können beitragen.
| ¶
| 2. Wenn nicht, müssen Sie die Anwendung unter dieser Lizenz veröffentlichen. Sie müssen auch
den Quellcode offenlegen.
=> disclose-source if revenue gt 5000000 EUR year licensee
=> share-alike if revenue gt 5000000 EUR year licensee

| "Enterprise" means an organization with annual revenue of more than $5 million.
| ¶
| If you are an Enterprise:
| ¶
| 1. You must release the application under this license. You must also disclose the source code.
| 2. You must display "Powered by Otter".
=> disclose-source if revenue gt 5000000 USD year licensee
=> display-attribution if revenue gt 5000000 USD year licensee
=> share-alike if revenue gt 5000000 USD year licensee

Ihre Firma braucht eine Lizenz ab 5 Beschäftigten. Betreibt der Kunde die Server selbst, braucht
er seine eigene Lizenz.
=> obtain-license if employees gteq 5 licensee

Wer mindestens eine Million Nutzer hat, braucht eine Lizenz.
=> obtain-license if users gteq 1000000 licensee

Firmen mit weniger als 50 Beschäftigten und weniger als 1 Mio. Euro Umsatz sind frei. Wer eine
der genannten Grenzen überschreitet, braucht eine Lizenz.
=> obtain-license if (employees gteq 50 licensee or revenue gteq 1000000 EUR licensee)

Firmen mit mehr als 20 Beschäftigten brauchen eine Lizenz. Die Mitarbeiter werden für verbundene
Unternehmen aggregiert.
=> obtain-license if employees gt 20 licensee-and-affiliates

Firmen mit einem Umsatz von 5 Mio. Euro oder mehr brauchen eine Lizenz. Maßgeblich ist der
Umsatz des letzten Geschäftsjahres. Er umfasst die Erlöse aus Tochtergesellschaften.
=> obtain-license if revenue gteq 5000000 EUR year licensee-and-affiliates preceding

Spezifische Metriken werden vom Lizenzgeber bereitgestellt und müssen regelmäßig vom Nutzer
gemeldet werden.
=> register

Das Modell fasst die Umsätze verbundener Unternehmen in Tabellen zusammen.

3. **Keine Weitergabe von Modifikationen**: Modifizierte Versionen des Werkes dürfen nicht
weitergegeben werden.
=> distribute if modify
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(CLAUSES))
def test_clause_says(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
