"""German: who pays and who is spared, how copies are handed on, and business by leave."""

from __future__ import annotations

import pytest

from clauses import said, spaced

SPARED = """
Unternehmen mit mehr als 30 Beschäftigten müssen eine Lizenz erwerben. Hochschulen dürfen die
Software unabhängig von ihrer Größe kostenlos nutzen.
=> obtain-license if (employees gt 30 licensee and not academic)

Unternehmen mit mehr als 30 Beschäftigten müssen eine Lizenz erwerben. Für Bund, Länder und
Gemeinden ist die Nutzung stets kostenlos.
=> obtain-license if (employees gt 30 licensee and not government)

Unternehmen mit mehr als 30 Beschäftigten müssen eine Lizenz erwerben. Nicht erforderlich ist die
Lizenz für Schulen und Universitäten.
=> obtain-license if (employees gt 30 licensee and not academic)

Unternehmen mit mehr als 30 Beschäftigten müssen eine Lizenz erwerben. Nicht lizenzpflichtig sind
Privatpersonen.
=> obtain-license if (employees gt 30 licensee and not individual)

Unternehmen mit mehr als 30 Beschäftigten müssen eine Lizenz erwerben. Behörden gelten nicht als
Unternehmen im Sinne dieser Bestimmung.
=> obtain-license if (employees gt 30 licensee and not government)

Unternehmen mit mehr als 30 Beschäftigten müssen eine Lizenz erwerben. Schulen sind von dieser
Pflicht ausgenommen, sofern sie das Modell nicht weitergeben.
=> obtain-license if (employees gt 30 licensee and not academic)

Behörden und Unternehmen benötigen eine Lizenz, Privatpersonen nicht.
=> obtain-license if (government or company)

Die Nutzung ist für Hochschulen kostenfrei. Außerhalb von Hochschulen ist eine Lizenz
erforderlich.
=> obtain-license if not academic

Die Nutzung ist nur Hochschulen gestattet, alle anderen benötigen eine Lizenz.
=> obtain-license if not academic

Die Nutzung ist für öffentliche Körperschaften kostenfrei. Eine kommerzielle Nutzung außerhalb
dieses Kreises bedarf einer gesonderten Vereinbarung.
=> obtain-license if (not government and commercial)

Für Hochschulen ist die Nutzung kostenlos. Der Verkauf ist untersagt.
=> distribute
"""

WHO = """
Unternehmen und Behörden zahlen eine Lizenzgebühr von 80 Euro.
=> pay-royalty if (company or government)

Firmen zahlen 80 Euro pro Arbeitsplatz.
=> pay-royalty if company

Vereine zahlen keine Gebühr.

Gewerbliche Anwender müssen 80 Euro zahlen.
=> pay-royalty if commercial

Für Firmen kostet die Nutzung 80 Euro.
=> pay-royalty if company

Großkunden haben mehr als 70 Beschäftigte. Großkunden melden ihre Nutzung jährlich.
=> register if employees gt 70 licensee

Kleinbetrieb ist, wer weniger als 15 Beschäftigte hat. Wer kein Kleinbetrieb ist, benötigt eine
Lizenz.
=> obtain-license if employees gteq 15 licensee

„Kleinunternehmen“ bezeichnet ein Unternehmen, das weniger als 15 Beschäftigte hat. Andere als
Kleinunternehmen benötigen eine Lizenz.
=> obtain-license if employees gteq 15 licensee

Unternehmen, die einzeln oder im Konzernverbund mehr als 70 Mitarbeiter haben, benötigen eine
Lizenz.
=> obtain-license if employees gt 70 licensee-and-affiliates

Kleine Unternehmen sind Unternehmen mit weniger als 15 Beschäftigten. Alle übrigen Unternehmen
benötigen für die gewerbliche Nutzung einen Lizenzvertrag mit der Universität.
=> obtain-license if (employees gteq 15 licensee and commercial)

Die Nutzungsrechte nach Nummer 3 stehen nur Lizenznehmern zu, deren Jahresumsatz 4 Mio. Euro nicht
übersteigt.
=> obtain-license if revenue gt 4000000 EUR year licensee

Bis 4 Mio. Euro Jahresumsatz kostenlos, darüber 3 % vom Umsatz.
=> pay-royalty if revenue gt 4000000 EUR year licensee

Die ersten 60.000 Euro Umsatz sind frei, danach fallen 6 % an.
=> pay-royalty if revenue gt 60000 EUR licensee

Anwendungen mit mehr als 40.000 registrierten Nutzern zeigen auf der Startseite „Mit Otter“.
=> display-attribution if users gt 40000 product

Wer das Modell auf mehr als 6 Servern nutzt, hat dies dem Lizenzgeber anzuzeigen.
=> register if devices gt 6 licensee

Der Kunde hat eine Vertragsstrafe von 900 Euro zu zahlen.
"""

COPIES = """
Das Spiel darf nur vollständig und unverändert weitergegeben werden.
=> distribute if modify

Weitergabe nur komplett und unverändert.
=> distribute if modify

Das Paket darf frei kopiert werden, solange alle Dateien unverändert bleiben.
=> distribute if modify

Das Modell darf weitergegeben werden, wenn diese Bedingungen beigefügt werden und die
Urheberangaben unverändert bleiben.

Das Programm darf unverändert weitergegeben werden.

Für die Weitergabe darf kein Entgelt verlangt werden.
=> distribute if commercial

Eine Weitergabe gegen Gebühr, die über die Kopierkosten hinausgeht, ist verboten.
=> distribute if commercial

Die Aufnahme in Software-Sammlungen bedarf der Zustimmung des Autors.
=> obtain-license if distribute

Veröffentlichung geänderter Versionen nur mit Genehmigung.
=> obtain-license if (modify and distribute)

Der Freischaltcode darf nicht an Dritte weitergegeben werden.

Bei Weitergabe bitte das ganze Archiv zusammen mit dieser Datei weitergeben.
=> include-license if distribute

Leg diesen Text bei, wenn du das Spiel weitergibst.
=> include-license if distribute

Der Verkauf ist untersagt. Ausnahmeregelungen und kommerzielle Lizenzen bedürfen der Zustimmung
des Urhebers.
=> distribute
=> obtain-license

Ihr dürft die Karten nicht weitergeben, sofern wir dem nicht schriftlich zugestimmt haben.
=> obtain-license if distribute

Eine Veröffentlichung, Umgestaltung, Übersetzung oder Verbreitung ist nur mit Erlaubnis gestattet.
=> obtain-license if (distribute or modify)

Ohne schriftliche Genehmigung sind Veränderung und Einbindung in andere Produkte untersagt.
=> obtain-license if (modify or product)
"""

TRADE = """
Die Karten dürfen nicht kommerziell genutzt werden. Lizenzen auf Anfrage unter post@otter.example.
=> obtain-license if commercial

Nur für nichtkommerzielle Zwecke. Eine gewerbliche Lizenz kann beim Autor erworben werden.
=> obtain-license if commercial

Die Karten dürfen nicht kommerziell genutzt werden. Dafür gibt es eine eigene Lizenz.
=> obtain-license if commercial

Die Karten dürfen nicht kommerziell genutzt werden. Für den Code gibt es eine eigene Lizenz.
=> commercial-use

Wollt ihr die Karten gewerblich nutzen, sprecht mich bitte vorher an.
=> obtain-license if commercial

Falls Sie die Daten kommerziell verwerten wollen, wenden Sie sich an die Hochschule.
=> obtain-license if commercial

Bei Interesse an einer gewerblichen Nutzung bitte melden.
=> obtain-license if commercial

Für den gewerblichen Einsatz ist Rücksprache zu halten.
=> obtain-license if commercial

Für jede andere als private Nutzung ist eine Lizenz zu erwerben.
=> obtain-license if commercial

Eine über den Eigengebrauch hinausgehende Nutzung bedarf einer Genehmigung.
=> obtain-license if commercial

Der Einsatz im Rahmen einer Erwerbstätigkeit setzt eine Lizenz voraus.
=> obtain-license if commercial

Das Werkzeug ist für den Heimgebrauch gedacht, gewerblich nur mit Lizenz.
=> obtain-license if commercial
"""

HEADED = """
# Otter
| ¶
| Die Software wird von der Otter GmbH für alle bereitgestellt.
| ¶
| ## Nur mit Genehmigung
| ¶
| - Kommerzielle Nutzung
| - Weitergabe
| - Bearbeitung
=> obtain-license if (commercial or distribute or modify)

# Otter
| ¶
| Die Software wird von der Otter GmbH für alle bereitgestellt.
| ¶
| ## Lizenz erforderlich für
| ¶
| - Einsatz in Unternehmen
| - Betrieb als Online-Dienst
=> obtain-license if (company or hosted-service)

# Otter
| ¶
| Die Software wird von der Otter GmbH für alle bereitgestellt.
| ¶
| ## Genehmigungspflichtige Nutzungen
| ¶
| - Weiterverkauf
| - Kommerzielle Nutzung
=> obtain-license if (distribute or commercial)

# Otter
| ¶
| Die Software wird von der Otter GmbH für alle bereitgestellt.
| ¶
| ## Genehmigungen
| ¶
| - Weiterverkauf
| - Kommerzielle Nutzung

Die Software wird von der Otter GmbH für alle bereitgestellt.
| ¶
| 🚫 Verboten:
| - Verkauf
| - Vermietung
| - Bereitstellung als SaaS ohne Genehmigung
=> distribute
=> obtain-license if hosted-service

Die Software wird von der Otter GmbH für alle bereitgestellt.
| ¶
| ✅ Erlaubt:
| - Private Nutzung
| ¶
| ⛔ Nicht erlaubt:
| - Vermietung
| ¶
| ⚠️ Nur mit Lizenz:
| - Kommerzielle Nutzung
=> distribute
=> obtain-license if commercial

Die Software wird von der Otter GmbH für alle bereitgestellt.
| ¶
| Bedingungen:
| - Namensnennung
| - Lizenztext beilegen
=> display-attribution if product
=> include-license if distribute

Wer benötigt eine Lizenz?
| ¶
| - Unternehmen mit mehr als 20 Mitarbeitern
| - SaaS-Anbieter
=> obtain-license if employees gt 20 licensee
=> obtain-license if hosted-service
"""

STUDIES = """
Wer Ergebnisse veröffentlicht, die mit den Daten gewonnen wurden, nennt darin „Otter, Institut für
Wasser“.
=> display-attribution if publish-research

Der Name einer angepassten Fassung enthält den Bestandteil „Otter“.
=> name-derivative if modify

Über Veröffentlichungen, die auf den Daten beruhen, ist das Institut zu informieren.
=> register if publish-research

Nach Projektende sind die Daten zu löschen.
=> delete-on-termination if terminated

Veröffentlichte Bilder sind mit dem Hinweis „KI-generiert“ zu versehen.
=> disclose-ai-generated if publish-outputs

Bei jeder Nutzung, Weitergabe oder Zitierung muss der Urheber sichtbar genannt werden.
=> display-attribution if product
"""

PLAIN = """
Bitte ladet die Karten nicht auf anderen Seiten hoch.
=> distribute

Ein erneutes Hochladen ist nur mit meiner Erlaubnis gestattet.
=> obtain-license if distribute

Ihr dürft die Dateien nicht auf eigenen Servern zum Download anbieten.
=> distribute

Es ist nicht gestattet, die Karten zu verkaufen oder gegen Entgelt zu vertreiben.
=> distribute

Sie dürfen das Programm nicht unterlizenzieren, vermieten oder verleasen.
=> distribute
=> sublicense

Wer das Modell als Online-Dienst anbieten will, braucht unsere Zustimmung.
=> obtain-license if hosted-service

Das Wasserzeichen muss in den Bildern verbleiben.
=> remove-safeguards

Der Footer mit dem Namen der Autorin muss sichtbar bleiben.
=> retain-notices

Nennt bitte meinen Namen, wenn ihr die Karten verwendet.
=> display-attribution if product

Die Karten dürfen von allen verwendet werden. Nachdruck, auch auszugsweise, nur mit Genehmigung.
=> obtain-license if distribute

Sie müssen den Namen der Autorin nennen.
=> display-attribution if product

Wir müssen den Namen des Kunden nennen.
"""


@pytest.mark.parametrize(
    ("clause", "rules"),
    [
        *spaced(SPARED),
        *spaced(WHO),
        *spaced(COPIES),
        *spaced(TRADE),
        *spaced(HEADED),
        *spaced(STUDIES),
        *spaced(PLAIN),
    ],
)
def test_clause(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
