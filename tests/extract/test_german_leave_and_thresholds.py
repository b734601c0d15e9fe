"""German: what needs leave, thresholds and duties in ordinary words."""

from __future__ import annotations

import pytest

from clauses import said, spaced

LEAVE = """
Soweit nicht ausdrücklich durch diese Lizenz oder eine gesonderte Erlaubnis des Urhebers
gestattet, dürfen Sie nicht:
| ¶
| - das Programm vermieten oder als gehosteten Dienst anbieten;
| - das Programm abändern.
=> obtain-license if (hosted-service or distribute or modify)

Soweit nicht durch diese Lizenz oder zwingendes Recht gestattet, dürfen Sie nicht:
| ¶
| - das Programm vermieten;
| - das Programm abändern.
=> create-derivatives
=> distribute

Nur mit schriftlicher Freigabe erlaubt:
| ¶
| - Verkauf des Modells
| - Bearbeitung der Gewichte
=> obtain-license if (distribute or modify)

Folgendes ist nur nach Rücksprache zulässig:
| ¶
| - Weiterverkauf
=> obtain-license if distribute

# Lizenz
| ¶
| ## Ohne schriftliche Erlaubnis nicht gestattet
| ¶
| - Veröffentlichung und Verbreitung des Datensatzes
=> obtain-license if distribute

# Lizenz
| ¶
| ## Nicht gestattet
| ¶
| - Verbreitung des Datensatzes
=> distribute

# Terms
| ¶
| ## Not allowed without our written permission
| ¶
| - Redistribution of the data
| - Modification of the data
=> obtain-license if distribute
=> obtain-license if modify

Verboten sind:
| ¶
| - Bearbeitung, Weitergabe oder öffentliche Zugänglichmachung ohne Genehmigung;
| - Entfernen von Urhebervermerken.
=> obtain-license if (modify or distribute)
=> retain-notices

Verboten sind:
| - Vertrieb der App
| - Vermietung der App
| ¶
| Ausnahmen davon bedürfen unserer vorherigen Zustimmung.
=> obtain-license if distribute

Abweichungen von dieser Vereinbarung bedürfen der Zustimmung beider Seiten.

Du darfst das Werkzeug nicht weiterverbreiten, es sei denn, du hast eine Erlaubnis von uns.
=> obtain-license if distribute

Untersagt ist das Anbieten des Programms als kostenpflichtiger Dienst ohne Absprache.
=> obtain-license if hosted-service

Untersagt ist das Anbieten des Programms als entgeltlicher Dienst.
=> host-as-service

Sie dürfen nicht:
| - den Quellcode ändern oder abgeleitete Werke erstellen.
=> create-derivatives

Sie dürfen den Quellcode nicht aus dem Binärprogramm ableiten.
=> reverse-engineer

Es ist nicht erlaubt, das Modell in eigene kommerzielle Produkte einzubauen.
=> commercial-use

Die Einbindung in fremde Produkte ist ohne Zustimmung der Autorin nicht gestattet.
=> obtain-license if product

Sie dürfen keine Kopien an Dritte abgeben, es sei denn, dies wurde vorher vereinbart.
=> obtain-license if distribute
"""

EXEMPT = """
Firmen mit mehr als 40 Beschäftigten benötigen eine Genehmigung. Behörden sind von der
Bewilligungspflicht befreit.
=> obtain-license if (employees gt 40 licensee and not government)

Firmen mit mehr als 40 Beschäftigten benötigen eine Genehmigung. Von der Lizenzpflicht sind
Hochschulen ausgenommen.
=> obtain-license if (employees gt 40 licensee and not academic)

Firmen mit mehr als 40 Beschäftigten benötigen eine Genehmigung. Für Privatpersonen gilt dies nicht.
=> obtain-license if (employees gt 40 licensee and not individual)

Firmen mit mehr als 40 Beschäftigten benötigen eine Genehmigung. Für Behörden besteht keine
Lizenzpflicht.
=> obtain-license if (employees gt 40 licensee and not government)

Firmen mit mehr als 40 Beschäftigten benötigen eine Genehmigung. Behörden bleiben von Satz 1
ausgenommen, auch wenn sie Gebühren erheben.
=> obtain-license if (employees gt 40 licensee and not government)

Firmen mit mehr als 40 Beschäftigten benötigen eine Genehmigung. Hochschulen stehen außerhalb
dieser Regelung.
=> obtain-license if (employees gt 40 licensee and not academic)

Große Unternehmen sind solche mit mehr als 40 Beschäftigten. Große Unternehmen benötigen eine
Genehmigung. Kommunen gelten nie als große Unternehmen.
=> obtain-license if (employees gt 40 licensee and not government)

Wer das Modell kommerziell nutzt, braucht eine Lizenz. Davon ausgenommen sind Betriebe mit
weniger als 30 Vollzeitstellen, deren Jahresumsatz unter 3 Millionen Euro liegt.
=> obtain-license if (commercial and (employees gteq 30 licensee or revenue gteq 3000000 EUR
year licensee))

Wer das Modell auf mehr als 500 Rechnern betreibt, zeigt dies dem Institut an. Für Behörden
besteht keine Anzeigepflicht.
=> register if (devices gt 500 licensee and not government)
"""

THRESHOLDS = """
Zur gewerblichen Nutzung ist nur berechtigt, wer weniger als 3 Mio. Euro Jahresumsatz hat.
=> obtain-license if (commercial and revenue gteq 3000000 EUR year licensee)

Zur kommerziellen Nutzung sind nur Vereine mit weniger als 30 Mitarbeitern berechtigt.
=> obtain-license if (commercial and employees gteq 30 licensee)

Übersteigt die Zahl der Menschen, die Ihre Angebote im Monat aktiv nutzen, drei Millionen, so
brauchen Sie eine Lizenz.
=> obtain-license if monthly-active-users gt 3000000 product

Die Nutzung ist frei, solange in Ihrer Firma nicht mehr als 12 Personen mit der Software arbeiten.
=> obtain-license if users gt 12 licensee

Die Nutzung ist frei, solange in Ihrer Firma nicht mehr als 12 Personen arbeiten.
=> obtain-license if employees gt 12 licensee

Interne Nutzung durch mehr als 20 User erfordert eine kommerzielle Lizenz.
=> obtain-license if users gt 20 licensee

Der Produktivbetrieb ist gestattet, solange weder der Jahresumsatz noch die eingeworbenen Mittel
2 Mio. Euro übersteigen.
=> obtain-license if (revenue gt 2000000 EUR year licensee or funding gt 2000000 EUR licensee)

Unternehmen, die das Modell auf mehr als 16 Grafikkarten betreiben, haben dies über das Formular
anzuzeigen.
=> register if devices gt 16 licensee

Wird ein kommerzielles Produkt monatlich von mehr als 300.000 Menschen aktiv genutzt, gehört gut
sichtbar „Mit Otter“ in die Oberfläche.
=> display-attribution if (commercial and monthly-active-users gt 300000 product)

Ein Betrieb ist groß im Sinne dieses Vertrags, wenn er mehr als 90 Beschäftigte hat. Große
Betriebe benötigen eine Lizenz.
=> obtain-license if employees gt 90 licensee

Grenzbetrag ist ein Jahresumsatz von 3 Millionen Euro. Wer den Grenzbetrag erreicht, benötigt
eine Lizenz.
=> obtain-license if revenue gteq 3000000 EUR year licensee
"""

ORDINARY = """
Weitergeben ist erlaubt, solange der Lizenztext dabeibleibt.
=> include-license if distribute

Die Weitergabe ist ohne Quellenangabe untersagt.
=> display-attribution if distribute

Die Weitergabe ist ohne Erlaubnis untersagt.
=> obtain-license if distribute

Sie dürfen die Bilder weitergeben, sofern Erika Muster korrekt genannt wird.
=> display-attribution if distribute

Ich werde nicht versuchen, die Identität der Teilnehmenden herauszufinden.
=> restricted-use

Untersagt ist:
| - Umgehung technischer Sicherungs- oder Kontrollmaßnahmen
=> remove-safeguards

Schaltet den Jugendschutzfilter nicht ab.
=> remove-safeguards

Bei Nutzung musst du:
| ¶
| - Namensnennung gut sichtbar beibehalten
| - Urheber- und Lizenzhinweise in den Quelldateien nicht entfernen
=> display-attribution
=> retain-notices if distribute

Auf jeder Kopie muss der Lizenztext wiedergegeben werden.
=> include-license if distribute

Forks müssen dieselbe Lizenz tragen.
=> share-alike if modify

Für den kommerziellen Einsatz gibt es eine Freigabe auf Anfrage.
=> obtain-license if commercial

Das Spiel vermieten oder als gehosteten Dienst betreiben – das geht nur mit einer Vereinbarung.
=> obtain-license if (distribute or hosted-service)

Bitte verkauft diese Schriften nicht weiter.
=> distribute

Mein Wunsch: Verkauf die Vorlagen bitte nicht als eigene Arbeit weiter.
=> distribute

Was nicht geht:
| - Einen Dienst betreiben, der mit unserem konkurriert.
=> host-as-service
=> restricted-use

Untersagt ist es, veränderte Versionen zu verbreiten.
=> distribute if modify

Bei der Verbreitung muss das Archiv vollständig und unverändert bleiben.
=> distribute if modify

Andere Fassungen dürfen nicht als offizielle Versionen bezeichnet werden.
=> use-trademark

Sie erklären sich damit einverstanden, uns von allen Ansprüchen Dritter freizustellen.
=> indemnify

Rechte an Logos räumt dieser Vertrag nicht ein.
=> use-trademark

Das abgeleitete Modell muss das Wort „Otter“ im Namen führen.
=> name-derivative if modify

Es ist untersagt, aus dem Modell Trainingsbeispiele zu rekonstruieren.
=> reverse-engineer
"""

NOTHING = """
Sie dürfen die Modelle weltweit, unentgeltlich und nicht exklusiv nutzen, kopieren, verbreiten
und verändern.

Es werden keine Rechte übertragen, außer dem einfachen, nicht übertragbaren Recht zur Nutzung.

Der Quelltext ist öffentlich einsehbar, um Vertrauen zu schaffen.

Der Quelltext ist öffentlich zugänglich zu machen.
=> disclose-source if distribute

Die Rechte liegen bei der Firma, und Patente sind angemeldet.

Die Autorin muss für Schäden und Ansprüche Dritter nicht einstehen.

Lizenzieren Sie Ihren Beitrag unter dieser Lizenz.

Lassen Sie alle Vermerke sichtbar stehen.

Marken darf keine Partei führen; ausgenommen ist die übliche Weitergabe der Unterlagen.
=> use-trademark
"""


@pytest.mark.parametrize(
    ("clause", "rules"),
    [*spaced(LEAVE), *spaced(EXEMPT), *spaced(THRESHOLDS), *spaced(ORDINARY), *spaced(NOTHING)],
)
def test_clause(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
