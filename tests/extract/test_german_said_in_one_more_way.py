"""Plain duties, bans and thresholds of German licences, said in one more way."""

from __future__ import annotations

import pytest

from clauses import answered, flagged, lines, said, table

FIGURES = """
Ab 8 Millionen kanadischen Dollar Jahresumsatz benötigen Sie eine Lizenz.
=> obtain-license if revenue gteq 8000000 CAD year licensee

Bei einem Jahresumsatz von mehr als 40 Millionen schwedischen Kronen benötigen Sie eine Lizenz.
=> obtain-license if revenue gt 40000000 SEK year licensee

Ab einem Umsatz von 3 Millionen Euro oder darüber benötigen Sie eine Lizenz.
=> obtain-license if revenue gteq 3000000 EUR licensee

Wenn Ihr Produkt die API täglich mehr als 20.000 Mal aufruft, benötigen Sie eine Lizenz.
=> obtain-license if api-calls gt 20000 product

Wer das Modell im Monat mehr als 50.000 Mal über die API abfragt, muss eine Gebühr zahlen.
=> pay-royalty if api-calls gt 50000 month licensee

Rufst du die API mehr als 10.000 Mal im Monat auf, brauchst du eine Lizenz.
=> obtain-license if api-calls gt 10000 month licensee

Ruft der Lizenznehmer unsere Schnittstelle jährlich 1.000.000 Mal oder häufiger auf, ist eine
Lizenz erforderlich.
=> obtain-license if api-calls gteq 1000000 year licensee

Wer mehr als 10^26 Rechenoperationen für das Training aufwendet, muss uns dies melden.
=> register if model-compute gt 100000000000000000000000000

Erreicht die Börsenkapitalisierung 2 Milliarden Dollar, ist eine Lizenz zu erwerben.
=> obtain-license if valuation gteq 2000000000 USD licensee

Hatte Ihr Dienst am Tag der Veröffentlichung mehr als 5 Millionen monatlich aktive Nutzer,
benötigen Sie eine Lizenz.
=> obtain-license if monthly-active-users gt 5000000 product release-date

Beschäftigte der Lizenznehmer im Vorjahr mehr als 250 Personen, so muss er eine Lizenz erwerben.
=> obtain-license if employees gt 250 licensee preceding

Bis zu 3 Geräte sind frei. Werden es mehr, ist eine Gebühr zu zahlen.
=> pay-royalty if devices gt 3 licensee

Bis zu 40.000 Nutzer ist die Nutzung gratis. Sind es mehr, brauchen Sie eine Lizenz von uns.
=> obtain-license if users gt 40000 product

Umsätze bis 50.000 Euro im Jahr sind gebührenfrei. Liegen sie höher, benötigen Sie eine Lizenz.
=> obtain-license if revenue gt 50000 EUR year licensee

Die Grenze liegt bei 40.000 Nutzern. Wird sie überschritten, hängt die weitere Nutzung von einer
gesonderten Lizenz ab.
=> obtain-license if users gt 40000 product

Bis 80 Mitarbeiter entstehen keine Kosten; darüber ist eine Gebühr zu zahlen.
=> pay-royalty if employees gt 80 licensee

Eine Gebühr wird nicht erhoben, es sei denn, der Umsatz übersteigt 9 Mio. Franken im Jahr.
=> obtain-license if revenue gt 9000000 CHF year licensee

Ab 10 Mitarbeitern müssen Sie sich registrieren, ab 50 Mitarbeitern außerdem eine Lizenz erwerben.
=> obtain-license if employees gteq 50 licensee
=> register if employees gteq 10 licensee

Die freie Ausgabe richtet sich an Teams mit höchstens 12 Mitarbeitern. Größere Teams benötigen die
kostenpflichtige Ausgabe.
=> obtain-license if employees gt 12 licensee

Die Pflicht zur Nennung von „Eiche“ greift erst ab 50.000 Nutzern.
=> display-attribution if users gteq 50000 product

Die Lizenzpflicht beginnt ab einem Jahresumsatz von 1 Mio. Euro.
=> obtain-license if revenue gteq 1000000 EUR year licensee

Wird die Grenze von 900 Nutzern überschritten, so ist eine Gebühr zu zahlen.
=> pay-royalty if users gt 900 product

Nicht mehr frei ist die Nutzung, sobald Ihr Unternehmen 100 Leute beschäftigt.
=> obtain-license if employees gteq 100 licensee

Die kostenlose Nutzung endet, wenn Ihr Umsatz 2 Mio. Euro übersteigt.
=> obtain-license if revenue gt 2000000 EUR licensee

Ab 300 Nutzern ist das Modell nicht länger kostenlos.
=> obtain-license if users gteq 300 product

Eine Lizenz ist entbehrlich, solange Sie weniger als 3 Mio. Euro umsetzen.
=> obtain-license if revenue gteq 3000000 EUR licensee

Ab 1 Mio. Euro Umsatz steht uns eine Beteiligung von 3 % zu.
=> pay-royalty if revenue gteq 1000000 EUR licensee
"""
LEAVE = """
Ab 100 Nutzern kommt der Lizenznehmer um eine Lizenz nicht herum.
=> obtain-license if users gteq 100 product

Ab 50 Mitarbeitern kommt kein Betrieb um eine Lizenz herum.
=> obtain-license if employees gteq 50 licensee

Um eine Lizenz kommen Sie ab 100 Nutzern nicht herum.
=> obtain-license if users gteq 100 product

Ab 1 Mio. Euro Umsatz führt kein Weg an einer Lizenz vorbei.
=> obtain-license if revenue gteq 1000000 EUR licensee

Ab 2 Mio. Euro Umsatz im Jahr steht die Nutzung unter Genehmigungsvorbehalt.
=> obtain-license if revenue gteq 2000000 EUR year licensee

Der kommerzielle Einsatz steht unter dem Vorbehalt unserer Zustimmung.
=> obtain-license if commercial

Übersteigt die Bewertung 100 Mio. Euro, ist die Nutzung vorab vom Lizenzgeber zu genehmigen.
=> obtain-license if valuation gt 100000000 EUR licensee

Ab 10.000 Kunden hängt die weitere Nutzung von unserer Zustimmung ab.
=> obtain-license if users gteq 10000 product

Ab 2 Mio. Euro Umsatz im Jahr musst du dir unser Okay holen.
=> obtain-license if revenue gteq 2000000 EUR year licensee

Wer mehr als 500 Nutzer hat, braucht unser Okay.
=> obtain-license if users gt 500 licensee

Für Firmen mit mehr als 80 Mitarbeitern gilt: zuerst eine Genehmigung einholen, dann installieren.
=> obtain-license if employees gt 80 licensee

Für Firmen mit mehr als 80 Mitarbeitern gilt: keine Nutzung ohne Vertrag mit uns.
=> obtain-license if employees gt 80 licensee

Mit mehr als 80 Mitarbeitern nur auf Grundlage einer Vereinbarung mit uns.
=> obtain-license if employees gt 80 licensee

Organisationen mit mehr als 40 Beschäftigten benötigen die Enterprise-Edition.
=> obtain-license if employees gt 40 licensee

Solange Ihr Unternehmen weniger als 20 Mitarbeiter hat, brauchen Sie von uns keine
Unternehmenslizenz; sonst schon.
=> obtain-license if employees gteq 20 licensee

Ausgaben dürfen erst veröffentlicht werden, wenn das Institut zugestimmt hat.
=> obtain-license

Das Modell darf erst verwendet werden, nachdem Sie sich registriert haben.
=> register

Das Modell darf erst eingesetzt werden, sobald Sie die Lizenzgebühr bezahlt haben.
=> pay-royalty
"""
WHO = """
Hochschulen trifft keine Registrierungspflicht. Alle anderen haben sich vor der Nutzung bei uns zu
registrieren.
=> register if not academic

Für Schulen gilt keine Obergrenze; ansonsten muss, wer mehr als 300 Nutzer hat, eine Lizenz
erwerben.
=> obtain-license if (not academic and users gt 300 licensee)

Behörden müssen sich nicht registrieren, alle anderen schon.
=> register if not government

Studierende brauchen keine Lizenz zu erwerben, alle übrigen schon.
=> obtain-license if not academic

Ministerien benötigen eine Lizenz.
=> obtain-license if government

Akademische Einrichtungen mit mehr als 500 Nutzern müssen sich registrieren.
=> register if (academic and users gt 500 licensee)

Unternehmen, die über 2 Mio. Euro Umsatz im Jahr erzielen, melden ihre Nutzung bei uns an.
=> register if revenue gt 2000000 EUR year licensee

Nutzer, die mehr als 40 Angestellte haben, holen vor dem Einsatz unsere Genehmigung ein.
=> obtain-license if employees gt 40 licensee

Unternehmen, deren Jahresumsatz über 3 Mio. Euro liegt, erwerben vor dem Einsatz eine Lizenz.
=> obtain-license if revenue gt 3000000 EUR year licensee

Betreiber, deren Dienst mehr als 300.000 Nutzer hat, geben „Föhre“ als Quelle an.
=> display-attribution if users gt 300000 product

Betriebe, die mehr als 200 Personen beschäftigen, weisen in ihrer App auf „Fjordmodell“ hin.
=> display-attribution if employees gt 200 licensee
"""
BANS = """
Eine Weitergabe der Gewichte ist Unternehmen verboten, die mehr als 1.000 Mitarbeiter beschäftigen.
=> distribute if employees gt 1000 licensee

Die Bearbeitung des Modells bleibt Anbietern untersagt, deren Dienst mehr als 10.000 Nutzer zählt.
=> create-derivatives if users gt 10000 product

Firmen, deren Umsatz 50 Millionen Euro im Jahr übersteigt, dürfen das Modell nicht als Dienst
anbieten.
=> host-as-service if revenue gt 50000000 EUR year licensee

Wettbewerber mit mehr als 50 Mitarbeitern dürfen die Gewichte nicht verändern.
=> create-derivatives if (licensor-competitor and employees gt 50 licensee)

Hosting-Anbieter mit einem Jahresumsatz von mehr als 10 Millionen Euro dürfen das Modell nicht
weitergeben.
=> distribute if (cloud-provider and revenue gt 10000000 EUR year licensee)

Nicht genutzt werden darf die Software für Massenüberwachung oder zum Bau von Waffen.
=> restricted-use

Verwendet werden darf das Modell nicht, um Menschen zu täuschen.
=> restricted-use

Vom Einsatz zur Gesichtserkennung hat der Nutzer Abstand zu nehmen.
=> restricted-use

Mit dem Modell dürfen keine Waffen entwickelt werden.
=> restricted-use

Sie dürfen das Modell nicht für Sportwetten verwenden.
=> restricted-use

In Kuba und Syrien ist der Betrieb der Software nicht gestattet.
=> use-in-territory if CU SY

Für Unternehmen mit Sitz in der Türkei gilt diese Lizenz nicht.
=> use-in-territory if TR

Ein Patentprozess gegen den Lizenzgeber führt zum Verlust aller Rechte aus dieser Lizenz.
=> litigate

Eine Klage des Nutzers gegen uns wegen Patentverletzung bewirkt den Wegfall seiner Lizenz.
=> litigate

Sublizenzen darf der Lizenznehmer nicht vergeben.
=> sublicense

Kunden darf kein Onlinezugriff auf das Modell gewährt werden.
=> host-as-service

Wer die Gewichte verkauft, verliert alle Rechte.
=> distribute

Wer unsere Filter abschaltet, verliert die Lizenz.
=> remove-safeguards

Für Waffen lizenzieren wir das Modell nicht.
=> restricted-use

Unterlizenzierungen sind unzulässig.
=> sublicense

Laden Sie die Gewichte nirgends hoch.
=> distribute

Geben Sie die Gewichte an niemanden weiter.
=> distribute
"""
DUTIES = """
5 % des mit dem Modell erzielten Umsatzes stehen dem Lizenzgeber zu.
=> pay-royalty

Bei jedem Verkauf werden 2 Euro je Stück an uns fällig.
=> pay-royalty

Für den gewerblichen Gebrauch ist bei uns eine Lizenz zu lösen.
=> obtain-license if commercial

Der Anwender hält die Stiftung für alle Forderungen klag- und schadlos.
=> indemnify

Bilder sind als Erzeugnis einer Maschine zu kennzeichnen.
=> disclose-ai-generated if publish-outputs

Der Chatbot hat zu Beginn klarzustellen, dass er eine Maschine ist.
=> disclose-ai-generated if product

Erscheint eine neue Version, haben Sie innerhalb von 30 Tagen auf diese umzusteigen.
=> use-latest-version

Wenn Sie das Werk verändern und weitergeben, müssen Sie hierfür die gleiche Lizenz wählen.
=> share-alike if (modify and distribute)

Die Gewichte dürfen nur so weitergegeben werden, dass der Lizenztext beiliegt.
=> include-license if distribute

Bei einer Weitergabe gehen der Lizenztext und Copyright-Vermerke mit.
=> include-license if distribute
=> retain-notices if distribute

Dies ist dem Verein schriftlich anzuzeigen.
=> register

Überschreitet Ihr Dienst 10.000 Nutzer, ist dies der Stiftung unverzüglich mitzuteilen.
=> register if users gt 10000 product

Nach Ende der Lizenz sind die Modellgewichte zu löschen und deren Nutzung einzustellen.
=> delete-on-termination if terminated

Eine Namensnennung ist Pflicht: Nennen Sie „Werkstatt Elbe“ in der Dokumentation.
=> display-attribution if product

Apps, die das Modell nutzen, müssen „Läuft mit Kiefer“ anzeigen.
=> display-attribution if product
"""


@pytest.mark.parametrize(
    ("clause", "rules"), [row for t in (FIGURES, LEAVE, WHO, BANS, DUTIES) for row in table(t)]
)
def test_one_more_way_of_saying_it_is_read(clause: str, rules: list[str]) -> None:
    assert answered(clause) == sorted(rules)


@pytest.mark.parametrize(
    "clause",
    lines("""
    Sie brauchen von uns keine Lizenz.
    Sie müssen nicht dieselbe Lizenz verwenden.
    Sie müssen nicht auf die neue Version umsteigen.
    Sie dürfen die API beliebig oft aufrufen.
    Die Nutzung hängt nicht von einer Lizenz ab.
    Eine Gebühr wird nicht erhoben.
    Wir holen kein Okay ein.
    Wir bemühen uns, zeitnah auf die neue Version umzusteigen.
    Der Lizenzgeber hält den Lizenznehmer schadlos.
    Die Lizenzgeberin hat Fehler dem Lizenznehmer mitzuteilen.
    Mit dem Modell darf man Spiele entwickeln.
    Eingesetzt werden darf das Modell auch für medizinische Zwecke.
    In Deutschland ist der Einsatz des Modells gestattet.
    Unterlizenzierung ist erlaubt.
    Dem Lizenznehmer steht eine Vergütung von 3 % zu.
    Gebühren werden nicht fällig.
    Wer die Software kündigt, verliert die Lizenz nicht.
    Unterlizenzen dürfen vergeben werden.
    Fernzugriff auf das Modell darf Kunden gewährt werden.
    Es muss nicht mitgeteilt werden, dass eine KI antwortet.
    Das Modell darf verwendet werden, auch wenn Sie sich nicht registriert haben.
    Eine Namensnennung ist nicht Pflicht.
    Ein Gerichtsverfahren zwischen Dritten führt zu keinem Wegfall der Lizenz.
    Die kostenlose Edition enthält weniger Funktionen als die kostenpflichtige Edition.
    Forschungsberichte dürfen veröffentlicht werden, nachdem sie geprüft wurden.
    """),
)
def test_what_asks_for_nothing_says_no_rule(clause: str) -> None:
    assert said(clause) == []


@pytest.mark.parametrize(
    "clause",
    lines("""
    Eine Weitergabe ist Unternehmen nicht verboten, die mehr als 1.000 Mitarbeiter beschäftigen.
    Für Kunden, deren Umsatz unter 1 Mio. Euro liegt, melden wir die Nutzung an.
    """),
)
def test_what_is_not_understood_is_told_and_no_rule_is_made_of_it(clause: str) -> None:
    assert said(clause) == []
    assert flagged(clause)


def test_a_ban_behind_a_duty_does_not_have_its_figure() -> None:
    assert said(
        "Betriebe mit mehr als 70 Beschäftigten müssen eine Lizenz kaufen und dürfen die Gewichte "
        "nicht weitergeben."
    ) == ["distribute", "obtain-license if employees gt 70 licensee"]
