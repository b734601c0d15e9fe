"""German notes on licences, price lists and contracts: limits, editions, installations."""

from __future__ import annotations

import pytest

from clauses import answered, table

CLAUSES = """
Eine Lizenz berechtigt zum Betrieb auf genau einem Server. Der Betrieb auf weiteren Servern
erfordert jeweils eine eigene Lizenz.
=> obtain-license if devices gt 1 licensee

Das Programm ist eine Einzelplatzlizenz.
=> obtain-license if devices gt 1 licensee

Otter ist kommerziell frei nur unter 8 Mio. EUR Jahresumsatz, darüber Enterprise-Vertrag nötig.
=> obtain-license if (commercial and revenue gteq 8000000 EUR year licensee)

Organisationen mit mehr als 30.000 EUR Jahresumsatz benötigen eine Sponsorschaft.
=> pay-royalty if revenue gt 30000 EUR year licensee

Otter ist kommerziell frei unter 8 Mio. EUR Jahresumsatz, darüber Enterprise-Vertrag nötig.
=> obtain-license if (commercial and revenue gteq 8000000 EUR year licensee)

Kommerziell frei nur unter 8 Mio. EUR Jahresumsatz.
=> obtain-license if (commercial and revenue gteq 8000000 EUR year licensee)

Kommerziell kostenlos nur bis 8 Mio. EUR Jahresumsatz, darüber Lizenz nötig.
=> obtain-license if (commercial and revenue gt 8000000 EUR year licensee)

Kostenlos nur für Firmen unter 8 Mio. EUR Jahresumsatz.
=> obtain-license if revenue gteq 8000000 EUR year licensee

Otter: kommerziell frei nur unter 8 Mio. EUR Jahresumsatz, darüber ist ein Enterprise-Vertrag
nötig.
=> obtain-license if (commercial and revenue gteq 8000000 EUR year licensee)

Frei nur unter 5 Mio. EUR Umsatz, darüber Lizenz erforderlich.
=> obtain-license if revenue gteq 5000000 EUR licensee

Frei nutzbar nur bei weniger als 50 Mitarbeitern, sonst Enterprise-Vertrag nötig.
=> obtain-license if employees gteq 50 licensee

Otter (Modell): gewerblich nutzbar nur bei weniger als 50 Mitarbeitern, darüber Firmenlizenz
erforderlich.
=> obtain-license if (commercial and employees gteq 50 licensee)

Kommerziell frei bis 2 Mio. Euro Jahresumsatz – darüber kostenpflichtige Lizenz nötig
=> obtain-license if (commercial and revenue gt 2000000 EUR year licensee)

Das Programm ist bis 5 Nutzer gratis; oberhalb Unternehmenslizenz notwendig.
=> obtain-license if users gt 5 product

Sie darf kommerziell frei verwendet werden.

Bis 3 Server kostenlos, sonst Genehmigung nötig.
=> obtain-license if devices gt 3 licensee

| Modell | Bedingung |
| | --- | --- |
| | Otter | kommerziell frei nur unter 8 Mio. EUR Jahresumsatz, darüber Enterprise-Vertrag nötig |
=> obtain-license if revenue gteq 8000000 EUR year licensee

Ist Otter kostenlos? Nur unter 1 Mio. Euro Jahresumsatz, darüber Lizenz nötig.
=> obtain-license if revenue gteq 1000000 EUR year licensee

Otter ist frei unter 5 Mio. Euro Jahresumsatz, darüber Enterprise-Lizenz.
=> obtain-license if revenue gteq 5000000 EUR year licensee

Otter ist frei nutzbar für Firmen unter 5 Mio. Euro Jahresumsatz, darüber nur mit Lizenz.
=> obtain-license if revenue gteq 5000000 EUR year licensee

Kostenlos bis 10 Nutzer, darüber kostenpflichtig.
=> pay-royalty if users gt 10 product

Otter ist kommerziell kostenlos unter 5 Mio. Euro Umsatz – darüber gegen Gebühr.
=> pay-royalty if (commercial and revenue gteq 5000000 EUR licensee)

Gratis bis 3 Geräte; darüber: kommerzielle Lizenz
=> obtain-license if devices gt 3 licensee

Bei weniger als 50 Mitarbeitern kostenlos, ab 50 Mitarbeitern Lizenz nötig.
=> obtain-license if employees gteq 50 licensee

Das Handbuch enthält 50 Seiten, darüber hinaus gibt es Beispiele.

Bis 10 Nutzer kostenlos, darüber ist eine Gebühr zu zahlen.
=> pay-royalty if users gt 10 product

Kostenlos bis 10 Nutzer; darüber ist eine Gebühr zu zahlen.
=> pay-royalty if users gt 10 product

Otter ist kostenlos für Firmen mit weniger als 50 Mitarbeitern; darüber ist eine Gebühr zu
zahlen.
=> pay-royalty if employees gteq 50 licensee

Firmen mit weniger als 50 Mitarbeitern zahlen nichts, größere zahlen 50 Euro.
=> pay-royalty if employees gteq 50 licensee

Diese Software ist eine Einzelplatzlizenz.
=> obtain-license if devices gt 1 licensee

Der Kunde erwirbt eine Einzelplatzlizenz.
=> obtain-license if devices gt 1 licensee

Die Lizenz berechtigt zur Installation in einer einzigen Instanz.
=> obtain-license if devices gt 1 licensee

Sie dürfen das Programm auf genau einem Webserver installieren.
=> obtain-license if devices gt 1 licensee

Die Lizenz gilt für genau eine Installation. Für den Betrieb auf zusätzlichen Servern ist
jeweils eine eigene Lizenz zu erwerben.
=> obtain-license if devices gt 1 licensee

Nutzung auf einem zweiten Rechner erfordert eine weitere Lizenz.
=> obtain-license if devices gteq 2 licensee

Es läuft genau eine Instanz des Dienstes auf dem Server.

Wir bieten Einzelplatzlizenzen und Mehrplatzlizenzen an.

Die Software darf nur in genau einer Installation betrieben werden.
=> obtain-license if devices gt 1 licensee

Jede weitere Installation benötigt eine eigene Lizenz.
=> obtain-license if devices gt 1 licensee

Jede Installation erfordert eine eigene Lizenz.
=> obtain-license if devices gt 1 licensee

Eine Lizenz gilt für einen einzigen Rechner.
=> obtain-license if devices gt 1 licensee

Jede Lizenz umfasst genau eine Installation.
=> obtain-license if devices gt 1 licensee

Sie erhalten mit dem Kauf eine Einzelplatzlizenz.
=> obtain-license if devices gt 1 licensee

Die Lizenz gilt für eine Installation.
=> obtain-license if devices gt 1 licensee

Die Lizenz gilt für bis zu 3 Rechner.
=> obtain-license if devices gt 3 licensee

Die Einzelplatzlizenz kostet 80 Euro, die Mehrplatzlizenz 180 Euro.

Für die Nutzung auf einem weiteren Gerät ist eine neue Lizenz erforderlich.
=> obtain-license if devices gt 1 licensee

Für die Nutzung auf einem weiteren Gerät ist eine eigene Lizenz zu erwerben.
=> obtain-license if devices gt 1 licensee

Für die Nutzung auf einem weiteren Gerät benötigen Sie eine eigene Lizenz.
=> obtain-license if devices gt 1 licensee

Für die Nutzung auf einem anderen Gerät ist der Erwerb einer neuen Lizenz erforderlich.
=> obtain-license if devices gt 1 licensee

Der Käufer erwirbt ein einfaches Nutzungsrecht zum Einsatz der Software auf genau einem Server.
=> obtain-license if devices gt 1 licensee

Ab 50 Mitarbeitern ist eine Sponsorschaft erforderlich.
=> pay-royalty if employees gteq 50 licensee

Firmen mit mehr als 100 Beschäftigten müssen Sponsor des Projekts werden.
=> pay-royalty if employees gt 100 licensee

Wir danken allen Sponsoren. Eine Sponsorschaft ist freiwillig.

Unternehmen mit weniger als 200.000 EUR Umsatz sind berechtigt, die Start-up-Lizenz zu erhalten.
=> obtain-license if revenue gteq 200000 EUR licensee

Firmen mit höchstens 10 Mitarbeitern können die Community-Edition nutzen.
=> obtain-license if employees gt 10 licensee

Teams mit weniger als 5 Entwicklern haben Anspruch auf die Indie-Lizenz.
=> obtain-license if employees gteq 5 licensee

Die Lizenz kostet 80 € (nur bei unter 2 Mio. € Umsatz) bzw. 290 € pro Website.
=> pay-royalty if revenue gteq 2000000 EUR licensee
=> pay-royalty if revenue lt 2000000 EUR licensee

Die Lizenz kostet 80 Euro für Firmen mit weniger als 1 Mio. Euro Umsatz und 290 Euro für alle
anderen.
=> pay-royalty if revenue gteq 1000000 EUR licensee
=> pay-royalty if revenue lt 1000000 EUR licensee

Otter kostet 50 Euro bei bis zu 10 Mitarbeitern, sonst 200 Euro.
=> pay-royalty if employees gt 10 licensee
=> pay-royalty if employees lteq 10 licensee

Otter kostet 50 € (bis zu 10 Mitarbeiter) und 200 € (ab 10 Mitarbeitern).
=> pay-royalty if employees gteq 10 licensee
=> pay-royalty if employees lteq 10 licensee

Kostenlos für Betriebe mit weniger als 80 Personen; größere Betriebe müssen sich registrieren.
=> register if employees gteq 80 licensee

Kostenlos für Teams bis 10 Mitarbeiter. Größere Teams registrieren sich beim Autor. Der
Weiterverkauf erfordert eine Lizenz.
=> obtain-license if distribute
=> register if employees gt 10 licensee

Frei für Firmen mit weniger als 50 Beschäftigten; größere Firmen melden sich bei uns an.
=> register if employees gteq 50 licensee

Verkauf, Hosting für Dritte oder konkurrierende Produkte erfordern eine kommerzielle Lizenz.
=> obtain-license if (distribute or hosted-service)
=> obtain-license if licensor-competitor

Verkauf und Konkurrenzprodukte benötigen eine kommerzielle Lizenz.
=> obtain-license if distribute
=> obtain-license if licensor-competitor

Der Verkauf erfordert eine kommerzielle Lizenz.
=> obtain-license if distribute

Free for companies with fewer than 50 employees; larger companies must register; resale requires
a commercial license.
=> obtain-license if distribute
=> register if employees gteq 50 licensee

Frei für Firmen mit weniger als 50 Mitarbeitern; größere Firmen zahlen 90 Euro im Jahr; der
Weiterverkauf ist verboten.
=> distribute
=> pay-royalty if employees gteq 50 licensee

Der Weiterverkauf ist verboten; Firmen mit mehr als 50 Mitarbeitern brauchen eine Lizenz; solche
Firmen müssen sich auch registrieren.
=> distribute
=> obtain-license if employees gt 50 licensee
=> register if employees gt 50 licensee

Bis 10 Nutzer frei; darüber ist eine Lizenz nötig; Hosting ist verboten.
=> host-as-service
=> obtain-license if users gt 10 product

Verkauf, Hosting oder Nutzung durch Wettbewerber erfordern eine kommerzielle Lizenz.
=> obtain-license if (distribute or hosted-service)
=> obtain-license if licensor-competitor

Der Verkauf, das Hosting und konkurrierende Produkte erfordern eine kommerzielle Lizenz.
=> obtain-license if (distribute or hosted-service)
=> obtain-license if licensor-competitor

Konkurrierende Produkte benötigen eine Lizenz.
=> obtain-license if licensor-competitor

Wer ein konkurrierendes Produkt anbietet, benötigt eine Lizenz.
=> obtain-license if licensor-competitor

Für konkurrierende Produkte ist eine Lizenz erforderlich.
=> obtain-license if licensor-competitor

| Edition | Bedingung |
| |---|---|
| | Community | bis 5 Nutzer und höchstens 1 Mio. USD Jahresumsatz |
| | Professional | nötig, sobald eine Schwelle überschritten wird |
=> obtain-license if (users gt 5 product or revenue gt 1000000 USD year licensee)

| Edition | Bedingung |
| |---|---|
| | Community | kostenlos bis 5 Nutzer |
| | Professional | nötig bei mehr als 5 Nutzern |
=> obtain-license if users gt 5 product

| Edition | Bedingung |
| |---|---|
| | Professional | nötig, sobald mehr als 5 Entwickler arbeiten |
=> obtain-license if employees gt 5 licensee

Die Professional-Edition ist nötig, sobald mehr als 5 Entwickler arbeiten.
=> obtain-license if employees gt 5 licensee

Professional ist erforderlich, wenn der Jahresumsatz 1 Mio. USD übersteigt.
=> obtain-license if revenue gt 1000000 USD year licensee

Eine Lizenz ist nötig bei mehr als 250 PCs/Nutzern.
=> obtain-license if (devices gt 250 licensee or users gt 250 product)

Eine Lizenz ist nötig, sobald mehr als 5 Entwickler arbeiten.
=> obtain-license if employees gt 5 licensee

Eine Lizenz ist nötig, sobald mehr als 5 Entwickler damit arbeiten.
=> obtain-license if employees gt 5 licensee

Frei bis 5 Nutzer und höchstens 1 Mio. USD Jahresumsatz. Eine Lizenz ist nötig, sobald eine
Schwelle überschritten wird.
=> obtain-license if (users gt 5 product or revenue gt 1000000 USD year licensee)

Frei bis 5 Nutzer und höchstens 1 Mio. USD Jahresumsatz. Eine Lizenz ist nötig, sobald eine
dieser Schwellen überschritten wird.
=> obtain-license if (users gt 5 product or revenue gt 1000000 USD year licensee)

Frei bis zu 10 Geräte/Nutzer.
=> obtain-license if (devices gt 10 licensee or users gt 10 product)

Die Pro-Version ist für Firmen mit mehr als 50 Mitarbeitern erforderlich.
=> obtain-license if employees gt 50 licensee

Das Kommando läuft auf PCs/Nutzern.

Die Community-Version ist auf 3 Benutzer limitiert.
=> obtain-license if users gt 3 product

Die Community-Edition ist auf 3 Benutzer beschränkt.
=> obtain-license if users gt 3 product

Die kostenlose Version ist auf 3 Benutzer limitiert.
=> obtain-license if users gt 3 product

Die kostenlose Version ist auf 3 Geräte begrenzt.
=> obtain-license if devices gt 3 licensee

Die Free-Edition ist limitiert auf 5 Nutzer.
=> obtain-license if users gt 5 product

Im Unternehmen dürfen höchstens fünf Entwickler mit der Community-Edition arbeiten.
=> obtain-license if employees gt 5 licensee

Bis zu fünf Entwickler dürfen die Community-Edition nutzen.
=> obtain-license if employees gt 5 licensee

In Organisationen dürfen bis zu 5 Nutzer die Community-Edition verwenden.
=> obtain-license if users gt 5 licensee

Pro Konto sind 1.000 Anfragen pro Monat enthalten; höhere Kontingente müssen beantragt werden.
=> obtain-license if api-calls gt 1000 month product

Maximal 1.000 Anfragen pro Monat sind kostenlos. Höhere Limits können Sie per E-Mail beantragen.
=> obtain-license if api-calls gt 1000 month product

Monatlich sind höchstens 1.000 Anfragen erlaubt. Für mehr Anfragen ist eine Genehmigung nötig.
=> obtain-license if api-calls gt 1000 month product

Firmen mit mehr als 50 Mitarbeitern zahlen 90 Euro im Jahr; der Weiterverkauf ist verboten.
=> distribute
=> pay-royalty if employees gt 50 licensee

Firmen mit mehr als 50 Mitarbeitern zahlen 90 Euro im Jahr, der Weiterverkauf ist verboten.
=> distribute
=> pay-royalty if employees gt 50 licensee

Firms with more than 50 employees pay $90 a year; resale is prohibited.
=> distribute
=> pay-royalty if employees gt 50 licensee

Firms with more than 50 employees must pay $90 a year, and resale is prohibited.
=> distribute if employees gt 50 licensee
=> pay-royalty if employees gt 50 licensee

Firmen mit mehr als 50 Mitarbeitern zahlen eine Gebühr; der Weiterverkauf ist verboten.
=> distribute
=> pay-royalty if employees gt 50 licensee

Sie dürfen das Modell nicht unter einer anderen Lizenz verbreiten.
=> share-alike if (modify and distribute)

Mit dem Kauf erwerben Sie das Recht, die Software auf zwei Rechnern gleichzeitig einzusetzen.
=> obtain-license if devices gt 2 licensee

Der Anbieter räumt dem Kunden das Recht ein, die Software auf einem Arbeitsplatz zu nutzen.
=> obtain-license if devices gt 1 licensee

Der Kunde erhält das Recht, die Software zu nutzen.

Eine Mehrplatznutzung bedarf einer gesonderten Vereinbarung.
=> obtain-license if devices gt 1 licensee

Die Netzwerkinstallation ist im Handbuch beschrieben.

| Edition | Bedingung |
| |---|---|
| | Community 2026 | In einer Organisation bis zu 8 Nutzer |
=> obtain-license if users gt 8 licensee

| Edition | Bedingung |
| |---|---|
| | Community | für Firmen mit weniger als 50 Mitarbeitern |
=> obtain-license if employees gteq 50 licensee
"""


@pytest.mark.parametrize(("clause", "expected"), table(CLAUSES))
def test_german_notes_on_licences(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected
