"""German terms as lawyers word them: definitions used later, lists, verbs at the end."""

from __future__ import annotations

import pytest

from clauses import flagged, said, table

CLAUSES = """
Kleinunternehmen im Sinne dieser Lizenz ist, wer im letzten abgeschlossenen Geschäftsjahr
weniger als 50 Mitarbeitende beschäftigt und höchstens 10 Mio. € Umsatz erzielt hat.
Kleinunternehmen dürfen die Software unentgeltlich nutzen. Alle anderen Unternehmen benötigen
eine kostenpflichtige Lizenz.
=> obtain-license if (employees gteq 50 licensee preceding or revenue gt 10000000 EUR year
licensee preceding)

Die unentgeltliche Nutzung ist ausgeschlossen, sofern der Lizenznehmer gemeinsam mit seinen
verbundenen Unternehmen (§ 15 AktG) einen Jahresumsatz von mehr als EUR 5.000.000,00
erwirtschaftet.
=> obtain-license if revenue gt 5000000 EUR year licensee-and-affiliates

Übersteigt der konsolidierte Konzernumsatz im jeweils letzten Geschäftsjahr 50 Mio. EUR, so
ist vor Aufnahme der Nutzung ein gesonderter Lizenzvertrag mit dem Anbieter zu schließen.
=> obtain-license if revenue gt 50000000 EUR year licensee-and-affiliates preceding

Der Lizenznehmer ist zur Nutzung berechtigt, es sei denn, er beschäftigt mehr als 250
Arbeitnehmer oder sein Jahresumsatz überschreitet 50 Millionen Euro.
=> obtain-license if (employees gt 250 licensee or revenue gt 50000000 EUR year licensee)

Die Einräumung der Nutzungsrechte erfolgt unentgeltlich, soweit der Lizenznehmer in den
letzten zwölf Monaten nicht mehr als 100.000 Euro Umsatz mit der Software erzielt hat.
=> obtain-license if revenue gt 100000 EUR 12-months licensee preceding

Ausgenommen von der freien Nutzung sind Unternehmen, deren Bilanzsumme 20 Mio. Euro oder deren
Umsatzerlöse 40 Mio. Euro übersteigen.
=> obtain-license if revenue gt 40000000 EUR licensee

Für Unternehmen mit 500 oder mehr Beschäftigten gelten diese AGB nicht; sie haben mit uns eine
Einzelvereinbarung zu treffen.
=> obtain-license if employees gteq 500 licensee

Sofern die Zahl der monatlich aktiven Nutzer des Produkts 1 Mio. überschreitet, hat der
Lizenznehmer dies dem Lizenzgeber unverzüglich in Textform anzuzeigen.
=> register if monthly-active-users gt 1000000 product

Nur wenn Ihr Unternehmen weniger als 25 Mitarbeitende hat, ist der produktive Einsatz
kostenfrei.
=> obtain-license if employees gteq 25 licensee

Die Community-Edition darf kostenlos eingesetzt werden, solange der Jahresumsatz des
Unternehmens (einschließlich aller Konzerngesellschaften) unter 1 Mio. € bleibt.
=> obtain-license if revenue gteq 1000000 EUR year licensee-and-affiliates

Eine Lizenzgebühr in Höhe von 3 % der Nettoumsätze ist zu entrichten, sobald die mit dem
Modell erzielten Umsätze 250 Tsd. Euro im Kalenderjahr übersteigen.
=> pay-royalty if revenue gt 250000 EUR year licensee

"Schwellenwert" bezeichnet einen Konzernumsatz von 100 Mio. EUR im vorangegangenen
Geschäftsjahr. Überschreitet der Lizenznehmer den Schwellenwert, bedarf die weitere Nutzung
der Zustimmung des Lizenzgebers.
=> obtain-license if revenue gt 100000000 EUR year licensee-and-affiliates preceding

Nicht zur Nutzung berechtigt sind: (a) Unternehmen mit mehr als 1.000 Beschäftigten; (b)
Unternehmen mit einem Jahresumsatz von über 200 Mio. EUR.
=> obtain-license if (employees gt 1000 licensee or revenue gt 200000000 EUR year licensee)

Wer mehr als 100 Arbeitsplätze mit der Software ausstattet, ist verpflichtet, eine
Unternehmenslizenz zu erwerben.
=> obtain-license if devices gt 100 licensee

Gewerbliche Nutzer mit einem Vorjahresumsatz ab 500.000 Euro benötigen eine Lizenz.
=> obtain-license if (commercial and revenue gteq 500000 EUR year licensee preceding)

Eine kommerzielle Nutzung ohne gesonderten Vertrag ist nur zulässig, wenn der Lizenznehmer
weniger als 10 Mitarbeitende beschäftigt.
=> obtain-license if (commercial and employees gteq 10 licensee)

Unternehmen, die 50 Mitarbeitende oder mehr haben, müssen vor der Nutzung mit dem Hersteller
in Kontakt treten und eine Lizenz erwerben.
=> obtain-license if employees gteq 50 licensee

Die kostenlose Nutzung ist auf Organisationen mit höchstens 3 Nutzern beschränkt.
=> obtain-license if users gt 3 licensee

Es ist untersagt, das Modell ohne vorherige schriftliche Zustimmung in Produkten einzusetzen,
die von mehr als 10 Millionen Menschen monatlich genutzt werden.
=> obtain-license if monthly-active-users gt 10000000 product

Hat der Lizenznehmer am Tag der Veröffentlichung mehr als 700 Mio. monatlich aktive Nutzer, so
erlischt das Nutzungsrecht, sofern nicht der Lizenzgeber eine ausdrückliche Genehmigung
erteilt hat.
=> obtain-license if monthly-active-users gt 700000000 licensee release-date

Ab einem Umsatz von 1 Mio. Euro p. a. wird die Nutzung kostenpflichtig.
=> pay-royalty if revenue gteq 1000000 EUR year licensee

Lizenznehmer, deren Jahresumsatz 30.000 € nicht übersteigt, sind von der Zahlung der
Lizenzgebühr befreit.
=> obtain-license if revenue gt 30000 EUR year licensee

Als „Großabnehmer“ gilt jedes Unternehmen, das allein oder zusammen mit verbundenen
Unternehmen mehr als 500 Beschäftigte hat. Großabnehmern ist die Nutzung nur nach Abschluss
eines gesonderten Vertrags gestattet.
=> obtain-license if employees gt 500 licensee-and-affiliates

Die vorstehenden Rechte stehen nicht zu: Unternehmen, die im Durchschnitt der letzten zwölf
Monate mehr als 100.000 täglich aktive Nutzer hatten.
=> obtain-license if daily-active-users gt 100000 licensee preceding

Der Anbieter räumt dem Kunden ein einfaches Nutzungsrecht ein, vorausgesetzt, der Kunde zählt
nicht mehr als zehn Beschäftigte.
=> obtain-license if employees gt 10 licensee

Sie benötigen eine Unternehmenslizenz, falls (i) Ihr Jahresumsatz größer als 1 Mio. USD ist
oder (ii) Sie mehr als 2 Mio. USD Risikokapital aufgenommen haben.
=> obtain-license if (revenue gt 1000000 USD year licensee or funding gt 2000000 USD licensee)

Verfügt die Organisation über mehr als 250 PCs oder mehr als 1 Million US-Dollar Jahresumsatz,
gilt sie als Unternehmen; Unternehmen dürfen die Software nicht ohne Lizenz einsetzen.
=> obtain-license if (devices gt 250 licensee or revenue gt 1000000 USD year licensee)

Der kostenlose Tarif umfasst bis zu 1.000 API-Aufrufe pro Monat; darüber hinaus ist ein
kostenpflichtiger Tarif zu buchen.
=> obtain-license if api-calls gt 1000 month product

Diese Bedingungen gelten ausschließlich für Unternehmen mit einem jährlichen Gesamtumsatz von
weniger als 2 Mio. CHF.
=> obtain-license if revenue gteq 2000000 CHF year licensee

Ab dem 51. Mitarbeitenden ist die Software lizenzpflichtig.
=> obtain-license if employees gteq 51 licensee

Sollte Ihr Unternehmen während der Vertragslaufzeit die Grenze von 100 Mitarbeitenden
überschreiten, haben Sie binnen 30 Tagen eine kommerzielle Lizenz zu erwerben.
=> obtain-license if employees gt 100 licensee

Die Nutzung durch Konzerne mit einem weltweiten Umsatz von mehr als einer Milliarde Euro
bedarf der schriftlichen Einwilligung des Rechteinhabers.
=> obtain-license if revenue gt 1000000000 EUR licensee-and-affiliates

Soweit Ihr Unternehmen nicht mehr als 2 Mio. Euro Umsatz jährlich erzielt und nicht mehr als
10 Personen beschäftigt, fallen keine Lizenzkosten an.
=> obtain-license if (revenue gt 2000000 EUR year licensee or employees gt 10 licensee)

Der Lizenznehmer hat dem Lizenzgeber jährlich bis zum 31. März mitzuteilen, ob er die
Umsatzschwelle von 10 Mio. Euro überschritten hat.
=> register if revenue gt 10000000 EUR year licensee

Lizenznehmer mit einem Jahresumsatz zwischen 1 Mio. und 10 Mio. Euro zahlen 500 Euro im Jahr.
=> pay-royalty if (revenue gteq 1000000 EUR year licensee and revenue lteq 10000000 EUR year
licensee)

Freiberufler und Unternehmen bis einschließlich neun Beschäftigte nutzen das Produkt ohne
Entgelt, alle anderen nur mit Jahreslizenz.
=> obtain-license if employees gt 9 licensee

Der Einsatz des Modells in Diensten mit mehr als 50.000 registrierten Nutzern setzt den
Abschluss einer Lizenzvereinbarung voraus.
=> obtain-license if users gt 50000 product

Wird das Modell Dritten als Dienst bereitgestellt und übersteigen die hierdurch erzielten
Einnahmen 20.000 EUR monatlich, bedarf es einer gesonderten Lizenz.
=> obtain-license if (hosted-service and revenue gt 20000 EUR month product)

Die Nutzung ist für Unternehmen mit einer Finanzierung von insgesamt mehr als 3 Mio. Euro
ausgeschlossen.
=> obtain-license if funding gt 3000000 EUR licensee

Sofern nicht schriftlich anders vereinbart, dürfen Unternehmen mit mehr als 1.000
Mitarbeitenden das Modell nicht verwenden.
=> obtain-license if employees gt 1000 licensee

Das Recht zur kostenlosen Nutzung steht ausschließlich Unternehmen zu, die im Kalenderjahr vor
der Nutzung einen Umsatz von höchstens 750.000 Euro erzielt haben.
=> obtain-license if revenue gt 750000 EUR year licensee preceding

Großunternehmen (Jahresumsatz > 50 Mio. €) haben vor dem Einsatz eine schriftliche Genehmigung
einzuholen.
=> obtain-license if revenue gt 50000000 EUR year licensee

Liegt die Nutzeranzahl der Anwendung über 100.000, muss der Betreiber auf der Startseite den
Hinweis „Erstellt mit Falke“ anbringen.
=> display-attribution if users gt 100000 product

Betreiber von Diensten mit mehr als 100 Mio. monatlich aktiven Nutzern oder mit mehr als 20
Mio. US-Dollar Monatsumsatz haben „Falke K2“ in der Benutzeroberfläche deutlich sichtbar
anzuzeigen.
=> display-attribution if (monthly-active-users gt 100000000 product or revenue gt 20000000 USD
month product)

Keiner Lizenz bedürfen Unternehmen, deren Belegschaft 15 Personen nicht übersteigt.
=> obtain-license if employees gt 15 licensee

Ein Unternehmen gilt als klein, wenn sein Jahresumsatz unter 500 TEUR liegt. Nur kleine
Unternehmen sind von der Lizenzpflicht ausgenommen.
=> obtain-license if revenue gteq 500000 EUR year licensee

Im Falle der Überschreitung von 10.000 Nutzern ist der Lizenzgeber zu informieren.
=> register if users gt 10000 product

Ist der Lizenznehmer Teil eines Konzerns, der mehr als 1.000 Mitarbeitende beschäftigt, so ist
eine Konzernlizenz erforderlich.
=> obtain-license if employees gt 1000 licensee-and-affiliates

Von der Kostenfreiheit ausgenommen sind Unternehmen ab 100 Beschäftigten.
=> obtain-license if employees gteq 100 licensee

Sofern der Jahresumsatz Ihres Unternehmens zweihundertfünfzigtausend Euro nicht übersteigt,
können Sie die Software ohne Lizenz nutzen.
=> obtain-license if revenue gt 250000 EUR year licensee

Die Gratislizenz endet automatisch, sobald Ihr Unternehmen die Marke von einer halben Million
Euro Umsatz überschreitet.
=> obtain-license if revenue gt 500000 EUR licensee

Für den Einsatz in Organisationen, die mehr als zwanzig (20) Personen beschäftigen, ist eine
schriftliche Vereinbarung mit dem Urheber zu treffen.
=> obtain-license if employees gt 20 licensee

Beträgt die Zahl der registrierten Nutzer mehr als 5.000, so ist der Lizenznehmer
verpflichtet, dies dem Lizenzgeber binnen vierzehn Tagen schriftlich mitzuteilen.
=> register if users gt 5000 product

Nutzungsberechtigt sind ausschließlich Unternehmen, deren konsolidierter Jahresumsatz 10 Mio.
Euro nicht erreicht.
=> obtain-license if revenue gteq 10000000 EUR year licensee-and-affiliates

Wir erheben keine Lizenzgebühren, wenn Ihr Umsatz weniger als 100.000 Euro jährlich beträgt.
=> obtain-license if revenue gteq 100000 EUR year licensee

Ab 25 Arbeitsplätzen gilt die Software als Unternehmensinstallation und ist zu lizenzieren.
=> obtain-license if devices gteq 25 licensee

Bei einem Jahresumsatz von mindestens 5 Mio. Euro oder mindestens 50 Beschäftigten ist vor der
Nutzung die Zustimmung des Lizenzgebers einzuholen.
=> obtain-license if (revenue gteq 5000000 EUR year licensee or employees gteq 50 licensee)

Unternehmen mit einer Bewertung von mehr als 1 Mrd. US-Dollar sind von dieser Lizenz
ausgeschlossen.
=> obtain-license if valuation gt 1000000000 USD licensee

Lizenznehmer, die weder mehr als 10 Beschäftigte haben noch einen Jahresumsatz von über 1 Mio.
Euro erzielen, zahlen keine Gebühr.
=> obtain-license if (employees gt 10 licensee or revenue gt 1000000 EUR year licensee)

Der Betrieb von mehr als drei Servern erfordert eine kostenpflichtige Lizenz.
=> obtain-license if devices gt 3 licensee

Die Lizenzpflicht besteht nicht für Unternehmen, die höchstens neun Personen beschäftigen.
=> obtain-license if employees gt 9 licensee

Erzielt der Nutzer mit dem Modell Einnahmen von über 50.000 Euro im Jahr, so hat er 4 % dieser
Einnahmen an den Lizenzgeber abzuführen.
=> pay-royalty if revenue gt 50000 EUR year licensee

Das Modell darf nur dann kommerziell genutzt werden, wenn das nutzende Unternehmen nicht mehr
als 5 Mio. Euro Jahresumsatz erwirtschaftet.
=> obtain-license if (commercial and revenue gt 5000000 EUR year licensee)

Unternehmen, die zum Stichtag 31. Dezember mehr als 250 Arbeitnehmer beschäftigten, benötigen
eine Lizenz.
=> obtain-license if employees gt 250 licensee

Die Anzahl der gleichzeitigen Nutzer darf 10 nicht übersteigen; andernfalls ist eine
Erweiterungslizenz zu erwerben.
=> obtain-license if users gt 10 product

Die Bereitstellung als SaaS-Dienst erfordert eine gesonderte Lizenz.
=> obtain-license if hosted-service

Für Hosting-Dienste müssen Sie eine kommerzielle Lizenz erwerben.
=> obtain-license if hosted-service

Auf der Startseite jeder Anwendung, die das Modell verwendet, ist der Hinweis „Basiert auf
Falke“ gut sichtbar anzugeben.
=> display-attribution if product

Der Lizenznehmer hat bei jeder Weitergabe des Modells den Lizenztext beizufügen.
=> include-license if distribute

Urheberrechtsvermerke dürfen weder entfernt noch unkenntlich gemacht werden.
=> retain-notices

Es ist untersagt, das Modell zurückzuentwickeln, zu dekompilieren oder zu disassemblieren.
=> reverse-engineer

Eine Unterlizenzierung ist ausgeschlossen.
=> sublicense

Der Lizenznehmer verpflichtet sich, den Lizenzgeber von sämtlichen Ansprüchen Dritter
freizustellen.
=> indemnify

Nach Beendigung des Vertrags sind sämtliche Kopien des Modells unverzüglich zu löschen.
=> delete-on-termination if terminated

Die Ausgaben des Modells dürfen nicht zum Training anderer KI-Modelle herangezogen werden.
=> train-other-models

Geänderte Dateien sind mit einem deutlichen Änderungsvermerk zu versehen.
=> state-changes if modify

Abgeleitete Werke dürfen nur unter den Bedingungen dieser Lizenz weitergegeben werden.
=> share-alike if (modify and distribute)

Der Kunde hat sicherzustellen, dass seine Endnutzer die Nutzungsbeschränkungen gemäß Anlage A
einhalten.
=> pass-through-restrictions if distribute

Bei der Nutzung sind die geltenden Exportkontrollvorschriften einzuhalten.
=> comply-with-law

Die Bezeichnung eines abgeleiteten Modells muss mit „Falke-“ beginnen.
=> name-derivative if modify

Es ist nicht gestattet, die Sicherheitsmechanismen des Modells zu umgehen oder zu
deaktivieren.
=> remove-safeguards

Die Verwendung der Marken und Logos des Anbieters bedarf der vorherigen schriftlichen
Zustimmung.
=> use-trademark

Der Lizenznehmer hat Dritte darauf hinzuweisen, dass die Inhalte von einer KI erzeugt wurden.
=> disclose-ai-generated if publish-outputs

Die Software darf nicht vermietet, verleast oder weiterverkauft werden.
=> distribute

Es dürfen keine abgeleiteten Werke erstellt werden.
=> create-derivatives

Die Bereitstellung des Modells als gehosteter Dienst für Dritte ist nicht zulässig.
=> host-as-service

Die kommerzielle Nutzung ist nur nach vorheriger schriftlicher Zustimmung des Rechteinhabers
gestattet.
=> obtain-license if commercial

Das Modell darf ausschließlich zu nicht-kommerziellen Forschungszwecken verwendet werden.
=> commercial-use

Wer das Modell verändert und weitergibt, hat den Quellcode der Änderungen offenzulegen.
=> disclose-source if (modify and distribute)

Der Lizenznehmer darf das Modell nicht für militärische Zwecke oder zur Überwachung von
Personen einsetzen.
=> restricted-use

Die Nutzung in der Europäischen Union ist nicht gestattet.
=> use-in-territory if EU

Die Nutzungsrichtlinie des Anbieters ist zu beachten.
=> follow-acceptable-use

Der Lizenznehmer hat stets die aktuelle Version des Modells einzusetzen.
=> use-latest-version

Erhebt der Lizenznehmer Klage wegen Patentverletzung gegen den Lizenzgeber, enden alle ihm
eingeräumten Rechte.
=> litigate

Den Empfängern dürfen keine weitergehenden Beschränkungen auferlegt werden.
=> add-restrictions if distribute

Vor der produktiven Nutzung ist das Registrierungsformular auf unserer Website auszufüllen.
=> register

Dem Nutzer obliegt es, die Vorschriften der DSGVO einzuhalten.
=> comply-with-law

Die Übertragung der Lizenz auf Dritte ist ohne Zustimmung des Lizenzgebers unzulässig.
=> sublicense

Der Lizenznehmer hält den Lizenzgeber schadlos gegenüber Forderungen Dritter, die aus der
Nutzung entstehen.
=> indemnify

Mit der Kündigung erlischt das Nutzungsrecht; der Kunde hat die Software zu deinstallieren und
alle Kopien zu vernichten.
=> delete-on-termination if terminated

Für den Betrieb als SaaS-Angebot wird eine gesonderte Lizenz benötigt.
=> obtain-license if hosted-service

Soweit nicht gesetzlich zwingend erlaubt, ist das Dekompilieren untersagt.
=> reverse-engineer

Der Nutzer stimmt zu, das Modell nicht zur Erzeugung von Schadsoftware zu verwenden.
=> restricted-use

Der Lizenznehmer ist verpflichtet,
| 1. diesen Lizenztext mitzuliefern;
| 2. Änderungen kenntlich zu machen;
| 3. im Impressum den Satz „Enthält Falke“ anzugeben.
=> display-attribution if product
=> include-license if distribute
=> state-changes if modify

Der Name „Falke“ darf ohne unsere Einwilligung nicht zu Werbezwecken benutzt werden.
=> use-trademark

Produkte, in denen das Modell enthalten ist, müssen im Handbuch einen Hinweis auf „Falke“
tragen.
=> display-attribution if product

Die Weitergabe ist nur zulässig, wenn der Copyright-Vermerk und dieser Lizenztext unverändert
beigefügt werden.
=> include-license if distribute
=> retain-notices if distribute

Der Lizenznehmer wird die Software nicht an Dritte weitergeben.
=> distribute

Die Software ist ausschließlich für den privaten Gebrauch bestimmt.
=> commercial-use

Jede kommerzielle Nutzung ist verboten, sofern keine Lizenz erworben wurde.
=> obtain-license if commercial

Dem Lizenznehmer ist es nicht gestattet, die Gewichte des Modells öffentlich zugänglich zu
machen.
=> distribute

Der Lizenznehmer unterlässt es, das Modell zu dekompilieren.
=> reverse-engineer

Der Kunde darf die Software weder verkaufen noch vermieten.
=> distribute

Es dürfen keine zusätzlichen Nutzungsbeschränkungen vereinbart werden.
=> add-restrictions if distribute

Die Verbreitung darf nur unentgeltlich erfolgen.
=> distribute if commercial

Die Nutzung ist kostenlos. Ausgenommen sind Unternehmen mit mehr als 80 Beschäftigten.
=> obtain-license if employees gt 80 licensee

Sie dürfen das Modell weitergeben, sofern der Urheberrechtshinweis erhalten bleibt.
=> retain-notices if distribute

Die Verbreitung ist erlaubt, solange der Lizenzhinweis nicht entfernt wird.
=> retain-notices if distribute

Nur wer die Software auf 40 oder mehr Geräten ausrollt, meldet sich vorher bitte über das
Formular auf unserer Seite.
=> register if devices gteq 40 licensee

Unternehmen ab einer Größe von 60 MA benötigen eine Lizenz.
=> obtain-license if employees gteq 60 licensee

Bis zu einer Betriebsgröße von 12 Personen ist keine Lizenz erforderlich.
=> obtain-license if employees gt 12 licensee
"""

NOTHING = """
Für die Ermittlung des Umsatzes nach Ziffer 3 sind die Umsätze verbundener Unternehmen
zusammenzurechnen.

Die Haftung ist auf 5.000 Euro je Schadensfall begrenzt.

Der Anbieter beschäftigt mehr als 100 Mitarbeitende und betreut über 1 Mio. Nutzer.

Im Falle eines Verstoßes verwirkt der Lizenznehmer eine Vertragsstrafe von 10.000 Euro.

Unsere Plattform wird von mehr als 2 Millionen Nutzern im Monat verwendet.

Maßgeblich ist der Umsatz des Konzerns, dem der Lizenznehmer angehört.

Unser Support antwortet innerhalb von 48 Stunden.

Das Modell wurde auf mehr als 2 Billionen Token trainiert.

Der Streitwert übersteigt 10.000 Euro.

Der Lizenznehmer kann das Modell frei verwenden, verändern und weitergeben.

Der Anbieter ist berechtigt, die Nutzungsbedingungen jederzeit zu ändern.

Es besteht kein Anspruch auf Support.

Für Schäden, die aus der Nutzung entstehen, wird keine Haftung übernommen.

Es gilt das Recht der Bundesrepublik Deutschland.

Eine Nennung des Namens ist nicht erforderlich, wird aber begrüßt.

Es ist nicht verboten, die Ausgaben kommerziell zu verwerten.

Sie müssen den Quellcode Ihrer Anwendung nicht veröffentlichen.

Der Anbieter verpflichtet sich, die Daten des Kunden vertraulich zu behandeln.

Gerichtsstand ist, soweit gesetzlich zulässig, Hamburg.
"""

FLAGGED = """
Die Schonzeit ist vorbei, wenn
| (a) der Lizenznehmer mehr als 20 Personen beschäftigt, oder
| (b) der Jahresumsatz
|   (aa) im Inland 2 Mio. Euro oder
|   (bb) weltweit 5 Mio. Euro übersteigt.

Der Lizenznehmer versichert, dass sein Jahresumsatz 1 Mio. Euro nicht übersteigt.

Ohne Angabe der Quelle ist die Veröffentlichung von Ergebnissen nicht zulässig.

Bei Verwendung in Veröffentlichungen bitten wir um Nennung der Quelle.

Die Software ist vertraulich zu behandeln.
"""


@pytest.mark.parametrize(("clause", "expected"), table(CLAUSES))
def test_german_contracts(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize("clause", [clause for clause, _ in table(NOTHING)])
def test_german_contracts_that_bind_nobody(clause: str) -> None:
    assert said(clause) == []


@pytest.mark.parametrize("clause", [clause for clause, _ in table(FLAGGED)])
def test_german_contracts_that_a_person_must_read(clause: str) -> None:
    assert said(clause) == []
    assert flagged(clause)


def test_a_right_that_costs_nothing_asks_for_no_royalty() -> None:
    clause = "Das Recht wird eingeräumt, ohne dass hierfür Lizenzgebühren erhoben werden."
    assert said(clause) == []


def test_shortened_compounds_are_notices_too() -> None:
    clause = (
        "Sie müssen alle Urheberrechts-, Marken- und Attributionshinweise des Werks beibehalten."
    )
    assert said(clause) == ["retain-notices if distribute"]
