"""German that looks back at a limit, or names one: "Kommen mehr hinzu, …", "Zwei Schwellen: …".

Whoever is beyond it is bound, never those who are exempt.
"""

from __future__ import annotations

import pytest

from clauses import flagged, lines, said, table

CASES = """
Bis zu 200 Mitarbeiter können das Modell kostenlos nutzen. Kommen weitere hinzu, ist eine Lizenz
zu erwerben.
=> obtain-license if employees gt 200 licensee

Sie dürfen das Modell auf bis zu 20 Servern betreiben. Sollen es mehr sein, benötigen Sie eine
Lizenz von uns.
=> obtain-license if devices gt 20 licensee

Auf höchstens zehn Rechnern ist der Einsatz frei. Werden es mehr, müssen Sie eine Lizenz kaufen.
=> obtain-license if devices gt 10 licensee

Die ersten 10.000 Nutzer sind kostenlos. Produkte, die mehr haben, brauchen eine Lizenz.
=> obtain-license if users gt 10000 product

100.000 monatlich aktive Nutzer sind frei. Angebote, die diesen Wert übersteigen, benötigen eine
gesonderte Lizenz.
=> obtain-license if monthly-active-users gt 100000 product

Ein Jahresumsatz bis 2 Mio. Euro ist unschädlich. Wer mehr umsetzt, muss bei uns eine Lizenz
erwerben.
=> obtain-license if revenue gt 2000000 EUR year licensee

Bis 50 Mitarbeiter ist die Nutzung kostenlos. Bei mehr Beschäftigten ist ein Vertrag mit uns zu
schließen.
=> obtain-license if employees gt 50 licensee

Bis zu 1.000 Nutzer sind frei. Wächst deine App darüber hinaus, schließt du einen Lizenzvertrag
mit uns.
=> obtain-license if users gt 1000 product

Firmen mit höchstens 25 Beschäftigten nutzen das Modell gratis. Größere Betriebe erwerben eine
Lizenz.
=> obtain-license if employees gt 25 licensee

Haben Sie mehr als 5 Mio. Euro Kapital eingesammelt oder liegt Ihr Jahresumsatz über demselben
Betrag, benötigen Sie eine kommerzielle Lizenz.
=> obtain-license if (funding gt 5000000 EUR licensee or revenue gt 5000000 EUR year licensee)

Wer einen Jahresumsatz von mehr als 3 Millionen Euro erzielt oder mehr als diesen Betrag an
Finanzierung eingeworben hat, braucht eine Lizenz.
=> obtain-license if (revenue gt 3000000 EUR year licensee or funding gt 3000000 EUR licensee)

Zwei Schwellen lösen die Lizenzpflicht aus: 500 Mitarbeiter oder ein Jahresumsatz von 5
Millionen Euro.
=> obtain-license if (employees gteq 500 licensee or revenue gteq 5000000 EUR year licensee)

Die Lizenzpflicht wird durch zwei Schwellen ausgelöst: 500 Mitarbeiter oder ein Jahresumsatz von
5 Millionen Euro.
=> obtain-license if (employees gteq 500 licensee or revenue gteq 5000000 EUR year licensee)

Die Grenzen liegen bei 500 Mitarbeitern und 5 Millionen Euro Jahresumsatz. Wer eine davon
überschreitet, braucht eine Lizenz.
=> obtain-license if (employees gt 500 licensee or revenue gt 5000000 EUR year licensee)

Schulen und Hochschulen brauchen keine Erlaubnis; alle anderen holen vorher eine Lizenz ein.
=> obtain-license if not academic

Privatpersonen nutzen das Modell ohne Weiteres. Alle anderen erwerben zuvor eine Lizenz.
=> obtain-license if not individual

Forschungseinrichtungen steht das Modell offen, alle übrigen Nutzer schließen einen
Lizenzvertrag mit uns.
=> obtain-license if not academic

Behörden dürfen das Modell frei nutzen. Wer keine Behörde ist, schließt mit uns einen Vertrag.
=> obtain-license if not government

Die ersten 50 Installationen sind frei. Für jede weitere brauchen Sie eine Lizenz.
=> obtain-license if devices gt 50 licensee

Bis 10 Entwickler arbeiten Sie lizenzfrei. Wächst Ihr Team darüber hinaus, kaufen Sie bitte eine
Teamlizenz.
=> obtain-license if employees gt 10 licensee

Ihr Unternehmen darf das Modell nutzen, solange es nicht mehr als 100 Mitarbeiter hat. Ist es
größer, wenden Sie sich wegen einer Lizenz an uns.
=> obtain-license if employees gt 100 licensee

Die Grenze liegt bei 250 Mitarbeitern. Unternehmen darüber benötigen eine Lizenz, Unternehmen
darunter nicht.
=> obtain-license if employees gt 250 licensee

Maßgeblich ist eine Schwelle von 1 Mio. Euro Jahresumsatz. Oberhalb davon ist eine Lizenz zu
erwerben.
=> obtain-license if revenue gt 1000000 EUR year licensee

Unser Limit: 5.000 Nutzer. Mehr nur mit Lizenz.
=> obtain-license if users gt 5000 product

Das Freikontingent umfasst 100.000 API-Aufrufe im Monat; was darüber hinausgeht, ist
kostenpflichtig.
=> pay-royalty if api-calls gt 100000 month product

Monatlich sind 100.000 API-Aufrufe frei. Jeder weitere kostet 0,1 Cent.
=> pay-royalty if api-calls gt 100000 month product

Kleine Unternehmen (bis 20 Mitarbeiter) nutzen das Modell kostenlos. Alle größeren benötigen
eine Lizenz.
=> obtain-license if employees gt 20 licensee

Mit weniger als 1.000 Nutzern müssen Sie nichts tun. Ab dieser Schwelle melden Sie sich bei uns
an.
=> register if users gteq 1000 product

Verdienen Sie mit dem Modell nicht mehr als 50.000 Euro im Jahr, ist es für Sie kostenlos.
Verdienen Sie mehr, werden 5 % des Umsatzes fällig.
=> pay-royalty if revenue gt 50000 EUR year licensee

Haben Sie 500 Mitarbeiter oder weniger, dürfen Sie das Modell nutzen. Haben Sie mehr, fragen Sie
uns.
=> obtain-license if employees gt 500 licensee

Bei bis zu fünf Servern ist keine Lizenz erforderlich. Wer mehr betreibt, erwirbt eine.
=> obtain-license if devices gt 5 licensee

Ein Server ist frei. Für weitere Server wird je eine Lizenz benötigt.
=> obtain-license if devices gt 1 licensee

Für Firmen mit unter 50 Beschäftigten kostet das Modell nichts. Größere zahlen 1.000 Euro pro
Jahr.
=> pay-royalty if employees gteq 50 licensee

Die Nutzung ist bis zu einem Umsatz von 500.000 Euro im Jahr unentgeltlich; liegt er höher, ist
eine Lizenz zu vereinbaren.
=> obtain-license if revenue gt 500000 EUR year licensee

Ihr Vorjahresumsatz darf 10 Mio. Euro nicht überschritten haben. Andernfalls brauchen Sie eine
Lizenz.
=> obtain-license if revenue gt 10000000 EUR year licensee preceding

Diese Lizenz gilt nur für Unternehmen, deren Umsatz 10 Mio. Euro nicht übersteigt. Alle übrigen
wenden sich an uns.
=> obtain-license if revenue gt 10000000 EUR licensee

Solange Sie unter 10.000 Nutzern bleiben, fallen keine Gebühren an. Danach sind 200 Euro
monatlich zu entrichten.
=> pay-royalty if users gteq 10000 licensee

Zwei Kennzahlen zählen: 100 Mitarbeiter und 10 Mio. Euro Jahresumsatz. Wer beide überschreitet,
benötigt eine Lizenz.
=> obtain-license if (employees gt 100 licensee and revenue gt 10000000 EUR year licensee)

Private Nutzer zahlen nichts. Der Rest holt sich bitte eine Lizenz.
=> obtain-license if not individual

Studierende arbeiten mit dem Modell, ohne uns zu fragen. Jeder andere holt unsere Zustimmung
ein.
=> obtain-license if not academic

Jeder, der keine Hochschule ist, erwirbt vor der Nutzung eine Lizenz.
=> obtain-license if not academic

Unser Limit liegt bei 100 Servern. Wird es überschritten, brauchen Sie eine Lizenz.
=> obtain-license if devices gt 100 licensee

Wir ziehen die Grenze bei 2 Mio. Euro Jahresumsatz. Darüber ist ein Vertrag nötig.
=> obtain-license if revenue gt 2000000 EUR year licensee

Privatpersonen zahlen nichts. Alle anderen müssen eine Lizenz einholen.
=> obtain-license if not individual

Private Nutzer zahlen nichts. Alle anderen müssen eine Lizenz einholen.
=> obtain-license if not individual

Private Nutzer brauchen keine Lizenz. Alle anderen müssen eine einholen.
=> obtain-license if not individual

Wer eine Hochschule ist, nutzt das Modell gratis. Wer nicht, kauft eine Lizenz.
=> obtain-license if not academic

Nutzerzahlen bis 10.000 sind unproblematisch; bei höheren ist eine Lizenz nötig.
=> obtain-license if users gt 10000 product

Die Lizenz deckt 25 Arbeitsplätze ab. Benötigen Sie mehr Arbeitsplätze, erwerben Sie weitere
Lizenzen.
=> obtain-license if devices gt 25 licensee

Diese Lizenz ist auf 1.000 Nutzer begrenzt. Eine Ausweitung bedarf unserer Zustimmung.
=> obtain-license if users gt 1000 product

Teams mit maximal acht Personen brauchen keine Lizenz, größere schon.
=> obtain-license if employees gt 8 licensee

Unternehmen mit höchstens 50 Beschäftigten brauchen keine Genehmigung, alle größeren hingegen
schon.
=> obtain-license if employees gt 50 licensee

Kleinere Organisationen mit weniger als 100 Mitarbeitenden müssen nicht zahlen; bei größeren
beträgt die Gebühr 2.000 Euro pro Jahr.
=> pay-royalty if employees gteq 100 licensee

Ihre Plattform erreicht im Monat nicht mehr als 50 Mio. aktive Nutzer? Dann brauchen Sie nichts
zu tun. Sind es mehr, brauchen Sie eine Lizenz.
=> obtain-license if monthly-active-users gt 50000000 product

Beschäftigt ein Konzern weltweit mehr als 2.000 Menschen, so bedarf jede seiner Gesellschaften
einer Lizenz.
=> obtain-license if employees gt 2000 licensee-and-affiliates

Unterhalb von 100 Mitarbeitern ist das Modell frei, darüber kostenpflichtig.
=> pay-royalty if employees gteq 100 licensee

Weniger als 50 Mitarbeiter? Dann ist die Nutzung frei. Andernfalls benötigen Sie eine Lizenz.
=> obtain-license if employees gteq 50 licensee

Betriebe, die im vergangenen Geschäftsjahr über 10 Mio. Euro umgesetzt haben, dürfen die
Software nur mit unserer Zustimmung einsetzen.
=> obtain-license if revenue gt 10000000 EUR year licensee preceding

Nicht ohne unsere Zustimmung verwenden dürfen das Modell Firmen mit mehr als 250 Angestellten.
=> obtain-license if employees gt 250 licensee

Großunternehmen, also solche mit mehr als 1.000 Beschäftigten, schließen einen Rahmenvertrag.
=> obtain-license if employees gt 1000 licensee

Übersteigen die Einnahmen aus Ihrem Produkt 1 Mio. US-Dollar pro Jahr, führen Sie 3 % davon an
uns ab.
=> pay-royalty if revenue gt 1000000 USD year product

Hat Ihr Dienst täglich mehr als 5.000 aktive Nutzer, weisen Sie auf der Startseite auf
"Blaufuchs 3" hin.
=> display-attribution if daily-active-users gt 5000 product

Produkte mit über 10.000 monatlichen Nutzern führen den Namen "Blaufuchs" in der Fußzeile.
=> display-attribution if monthly-active-users gt 10000 product

Bei einem Umsatz von mehr als 20 Millionen Schweizer Franken melden Sie sich vor dem Einsatz bei
uns.
=> register if revenue gt 20000000 CHF licensee

Wurden in Ihr Unternehmen mehr als 5 Mio. Dollar investiert, holen Sie unsere Genehmigung ein.
=> obtain-license if funding gt 5000000 USD licensee

Unternehmen mit einem Börsenwert von mehr als 1 Milliarde Euro erhalten keine Rechte aus dieser
Lizenz.
=> obtain-license if valuation gt 1000000000 EUR licensee

Ausschließlich Firmen unter 1 Mio. Euro Jahresumsatz steht diese Lizenz offen.
=> obtain-license if revenue gteq 1000000 EUR year licensee

Diese Lizenz richtet sich an Firmen mit höchstens 500 Mitarbeitern; für größere bieten wir eine
Konzernlizenz an.
=> obtain-license if employees gt 500 licensee

Die Gebühr von 2 % entfällt bei Umsätzen unter 100.000 Euro im Jahr.
=> pay-royalty if revenue gteq 100000 EUR year licensee

Für jeden angefangenen 1.000 Nutzer jenseits der ersten 10.000 zahlen Sie 5 Euro.
=> pay-royalty if users gt 10000 product

Konzerne ab 500 Millionen Euro Jahresumsatz bleiben außen vor: Für sie gilt diese Lizenz nicht.
=> obtain-license if revenue gteq 500000000 EUR year licensee-and-affiliates

Wer weder mehr als 100 Mitarbeiter noch mehr als 10 Mio. Euro Umsatz hat, braucht keine Lizenz.
=> obtain-license if (employees gt 100 licensee or revenue gt 10000000 EUR licensee)

Haben Sie über 100 Mitarbeiter und setzen mehr als 10 Mio. Euro um, brauchen Sie eine Lizenz.
=> obtain-license if (employees gt 100 licensee and revenue gt 10000000 EUR licensee)

Ob Sie eine Lizenz brauchen, hängt von der Größe ab: bis 20 Mitarbeiter nein, darüber ja.
=> obtain-license if employees gt 20 licensee

Bis einschließlich 100 Nutzern gilt: keine Lizenz nötig. Darüber gilt: Lizenz nötig.
=> obtain-license if users gt 100 product

Das Modell ist gratis für alle mit weniger als 10.000 Euro Monatsumsatz; wer mehr macht, zahlt
10 % an uns.
=> pay-royalty if revenue gteq 10000 EUR month licensee

Hochschulen dürfen frei nutzen. Unternehmen ab 50 Mitarbeitern hingegen schließen mit uns einen
Vertrag.
=> obtain-license if employees gteq 50 licensee

Entscheidend ist Ihr Jahresumsatz. Beträgt dieser mehr als 5 Mio. Euro, ist eine Lizenz nötig.
=> obtain-license if revenue gt 5000000 EUR year licensee

Wir schauen auf den Umsatz Ihres Konzerns. Übersteigt dieser 5 Mio. Euro im Jahr, ist eine
Lizenz nötig.
=> obtain-license if revenue gt 5000000 EUR year licensee-and-affiliates

Es zählen die monatlich aktiven Nutzer Ihrer App. Sind es mehr als 10.000, brauchen Sie eine
Lizenz.
=> obtain-license if monthly-active-users gt 10000 product

Entscheidend ist die Zahl Ihrer Server. Betreiben Sie mehr als 10, ist eine Lizenz nötig.
=> obtain-license if devices gt 10 licensee

Ausschlaggebend ist die Zahl der Mitarbeiter. Bei mehr als 100 ist eine Lizenz nötig.
=> obtain-license if employees gt 100 licensee

Die Nutzung ist gratis bis 10.000 Euro Monatsumsatz; liegt der Umsatz darüber, zahlen Sie uns
eine Gebühr.
=> pay-royalty if revenue gt 10000 EUR month licensee

Bis 50 Nutzer ist alles frei, wer mehr hat, kauft eine Lizenz.
=> obtain-license if users gt 50 licensee

Bis 50 Nutzer ist alles frei; wer über diese Zahl hinauskommt, meldet sich bei uns an.
=> register if users gt 50 product

Bis zu 10 Server sind gratis, für jeden weiteren sind 20 Euro zu zahlen.
=> pay-royalty if devices gt 10 licensee

Bis zu 10 Server sind gratis. Pro weiterem Server fallen 20 Euro an.
=> pay-royalty if devices gt 10 licensee
"""


@pytest.mark.parametrize(("clause", "expected"), table(CASES))
def test_says(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


REACHED = """
Es gelten zwei Grenzen: 10.000 Nutzer und 1 Million Euro Jahresumsatz. Wird eine davon erreicht,
ist eine Lizenz zu erwerben.
=> obtain-license if (users gteq 10000 product or revenue gteq 1000000 EUR year licensee)

Die Grenzen liegen bei 100 Mitarbeitern und 10 Mio. Euro Jahresumsatz. Werden beide erreicht,
ist eine Lizenz zu kaufen.
=> obtain-license if (employees gteq 100 licensee and revenue gteq 10000000 EUR year licensee)
"""


@pytest.mark.parametrize(("clause", "expected"), table(REACHED))
def test_is_of_all_who_reach_it(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


NOTHING = """
Eine Haftung für leichte Fahrlässigkeit scheidet aus.
Wir haften nicht, wenn Daten verloren gehen.
Bis zu 100 Zeichen sind frei. Werden es mehr, kürzt das Programm den Text.
Zwei Grenzen gibt es beim Kontext: 4.096 Token für die Eingabe und 2.048 Token für die Ausgabe.
Die Schwellenwerte sind 0,5 und 0,8.
Das Modell zählt zu den besten Sprachmodellen.
Deutsch und Englisch zählen zu den unterstützten Sprachen.
Das Skript bricht ab, wenn die Datei fehlt.
Wer das Modell nicht kennt, liest zuerst das Handbuch.
Du versprichst dir davon schnellere Antworten.
Die Garantie bleibt uns vorbehalten.
Der Betrieb auf einer Grafikkarte bleibt Nutzern mit 24 GB Speicher vorbehalten.
Mehr gibt es nur mit einem Neustart.
Oberhalb davon ist der Speicher knapp.
Ab diesem Wert wird das Training instabil.
Der Rest holt die Gewichte automatisch vom Server.
Die Nutzung auf zwei Servern ist unproblematisch.
Beides ist möglich.
Der Fehler ist uns bekannt; das müssen Sie nicht melden.
Für die Forschung steht das Modell zur Verfügung.
Unser Team beschäftigt 200 Mitarbeiter. Kommen mehr hinzu, freuen wir uns.
Die Software wird ohne Gewähr überlassen.
Diese Lizenz richtet sich an Entwickler und Forscher.
Das Kontingent umfasst 100 Anfragen pro Minute.
Die Mitarbeiterzahl des Instituts wächst. Über 100 Forscher arbeiten hier.
Maßgeblich ist der Umsatz. Er wird nach HGB ermittelt.
Unsere Nutzer sind zufrieden. Bei mehr als 90 % liegt die Zustimmung.
Hier zählen die Nutzer. Mehr als 5.000 haben das Modell heruntergeladen.
Nutzer aus Wissenschaft und Lehre sind herzlich eingeladen.
Die Gewichte sind frei.
Alle Rechte bleiben uns vorbehalten.
Änderungen dieser Bedingungen behalten wir uns vor.
Die Haftung für Vorsatz ist ausgeschlossen.
Gewährleistungsansprüche sind ausgeschlossen.
Sie dürfen das Modell nutzen. Mehr Informationen finden Sie auf unserer Website.
Wer das Modell herunterlädt, akzeptiert diese Lizenz.
Für weitere Server gilt die Anleitung im Handbuch.
Wer mehr braucht, findet im Handbuch weitere Beispiele.
Zwei Größen gelten für das Modell: 7 Milliarden und 70 Milliarden Parameter.
Die Installation ist unproblematisch.
Alle anderen Parameter bleiben unverändert.
Der Rest funktioniert wie gewohnt.
Die Ausgaben dienen nicht als Rechtsberatung.
Verletzt eine Partei diese Bedingungen, kann die andere kündigen.
Drei Modelle sind frei verfügbar.
"""


@pytest.mark.parametrize("clause", lines(NOTHING))
def test_says_nothing(clause: str) -> None:
    assert said(clause) == []
    assert not flagged(clause)
