"""German orders in the present tense, and by nouns: "alle anderen schließen … ab"."""

from __future__ import annotations

import pytest

from clauses import said, table

CASES = """
Überschreitet Ihre Anwendung 500 Nutzer, fällt eine Gebühr von 100 Euro an.
=> pay-royalty if users gt 500 product

Ab 1.000 Nutzern fällt monatlich ein Entgelt von 20 Euro an.
=> pay-royalty if users gteq 1000 product

Hat Ihr Dienst mehr als 1.000 Nutzer, so fallen Lizenzgebühren in Höhe von 3 % des Umsatzes an.
=> pay-royalty if users gt 1000 product

Übersteigt der Jahresumsatz 2 Mio. Euro, wird für jeden weiteren Euro eine Abgabe von 2 Cent
fällig.
=> pay-royalty if revenue gt 2000000 EUR year licensee

Wenn Ihre App mehr als 5.000 Nutzer hat, melden Sie uns das; eine Erlaubnis brauchen Sie dafür
nicht.
=> register if users gt 5000 product

Eine Lizenz ist nicht nötig; melden müssen Sie sich ab 5.000 Nutzern.
=> register if users gteq 5000 licensee

Für die Weitergabe müssen Sie den Lizenztext beilegen; eine Genehmigung benötigen Sie nicht.
=> include-license if distribute

Spielt Ihr Produkt mehr als 3 Mio. Euro im Jahr ein, benötigen Sie eine Lizenz.
=> obtain-license if revenue gt 3000000 EUR year product

Wirft eine Anwendung mehr als 500.000 Franken im Jahr ab, ist eine Lizenz zu erwerben.
=> obtain-license if revenue gt 500000 CHF year product

Bringt die App jährlich mehr als 100.000 Euro ein, brauchst du eine Lizenz.
=> obtain-license if revenue gt 100000 EUR year product

Nimmst du mit der App mehr als 100.000 Euro im Jahr ein, brauchst du eine Lizenz.
=> obtain-license if revenue gt 100000 EUR year product

Betriebe mit über 100 Mitarbeitern müssen eine Lizenz kaufen; Schulen sind davon ohne Rücksicht
auf ihre Größe befreit.
=> obtain-license if (employees gt 100 licensee and not academic)

Betriebe mit über 100 Mitarbeitern müssen eine Lizenz kaufen. Hochschulen sind hiervon stets
ausgenommen.
=> obtain-license if (employees gt 100 licensee and not academic)

Betriebe mit über 100 Mitarbeitern müssen eine Lizenz kaufen; gemeinnützige Vereine bleiben
hiervon unabhängig von ihrem Umsatz befreit.
=> obtain-license if employees gt 100 licensee

Ab 500 Mitarbeitern ist der Anbieter um eine Genehmigung zu bitten.
=> obtain-license if employees gteq 500 licensee

Unternehmen mit mehr als 500 Mitarbeitern ersuchen den Rechteinhaber um eine Lizenz.
=> obtain-license if employees gt 500 licensee

Ab 500 Beschäftigten müssen Sie bei uns um eine Einzellizenz nachsuchen.
=> obtain-license if employees gteq 500 licensee

Die Nutzung ist Unternehmen verwehrt, die mehr als 500 Mitarbeiter beschäftigen.
=> obtain-license if employees gt 500 licensee

Firmen, die mehr als 500 Mitarbeiter beschäftigen, ist die Nutzung verwehrt.
=> obtain-license if employees gt 500 licensee

Der Weiterverkauf ist allen Anbietern versagt, deren Jahresumsatz 10 Mio. Euro übersteigt.
=> distribute if revenue gt 10000000 EUR year licensee

Das Hosting ist denjenigen Firmen untersagt, die mehr als 1 Million Nutzer haben.
=> host-as-service if users gt 1000000 licensee

Die Nutzung bleibt Konzernen verschlossen, die mehr als 5.000 Personen beschäftigen.
=> obtain-license if employees gt 5000 licensee-and-affiliates

Hat Ihre App mehr als 1.000 Nutzer, nennen Sie "Blaufuchs 3" im Impressum.
=> display-attribution if users gt 1000 product

Nennen Sie "Blaufuchs 3" deutlich sichtbar auf der Startseite.
=> display-attribution if product

Sie nennen "Blaufuchs 3" gut lesbar im Abspann.
=> display-attribution if product

Wer das Modell verändert, stellt das Ergebnis unter genau diese Lizenz.
=> share-alike if modify

Wer Bearbeitungen weitergibt, muss sie unter exakt dieselbe Lizenz stellen.
=> share-alike if (modify and distribute)

Veröffentlichst du ein feinabgestimmtes Modell, musst du es unter eben diese Lizenz stellen.
=> share-alike if (modify and distribute)

Der Lizenznehmer unternimmt angemessene Anstrengungen, immer die aktuelle Fassung zu verwenden.
=> use-latest-version

Wer mehr als 1.000 Nutzer hat, muss binnen 30 Tagen auf die neueste Version umsteigen.
=> use-latest-version if users gt 1000 licensee

Die Befolgung der Datenschutzgesetze obliegt Ihnen.
=> comply-with-law

Die Einhaltung der Gesetze und Vorschriften ist Sache des Nutzers.
=> comply-with-law

Die Beachtung aller Exportvorschriften ist Aufgabe des Lizenznehmers.
=> comply-with-law

Für die Einhaltung der Gesetze ist allein der Nutzer verantwortlich.
=> comply-with-law

Machen Sie kenntlich, dass das Modell von "Elster-NLP" stammt.
=> display-attribution if product

Machen Sie deutlich, dass die Software von der Hochschule Musterstadt kommt.
=> display-attribution if product

Es ist anzugeben, dass das Modell von "Elster-NLP" entwickelt wurde.
=> display-attribution if product

Für ein öffentliches Hosting hat der Betreiber eine Erlaubnis von uns zu erwirken.
=> obtain-license if hosted-service

Wer das Modell als API anbietet, muss vorher eine Genehmigung des Herausgebers erwirken.
=> obtain-license if hosted-service

Es ist nicht gestattet, das Modell oder hieraus abgeleitete Modelle zu verkaufen.
=> distribute

Sie dürfen die Gewichte oder davon abgeleitete Modelle nicht weitergeben.
=> distribute

Ihnen ist untersagt, das Modell oder bearbeitete Fassungen davon zu veröffentlichen.
=> distribute

Sie geben Ihren Kunden bekannt, dass Ihre Anwendung mit "Blaufuchs" arbeitet.
=> display-attribution if product

Die Herkunft des Modells geben Sie an.
=> retain-notices if distribute

Im Impressum nennen Sie die Forschungsgruppe als Urheberin.
=> display-attribution if product

Tragen Sie dafür Sorge, dass der Hinweis "Powered by Blaufuchs" sichtbar bleibt.
=> display-attribution if product

Was Sie am Modell ändern, dokumentieren Sie.
=> state-changes if modify

Jede Änderung am Quelltext vermerken Sie mit Datum.
=> state-changes if modify

Wer Kopien verteilt, sorgt dafür, dass jeder Empfänger den Lizenztext erhält.
=> include-license if distribute

Der Empfänger bekommt von Ihnen auch diese Lizenz.
=> include-license if distribute

Sie lassen sich vor der Nutzung registrieren.
=> register

Vor Inbetriebnahme bitten wir um eine kurze Meldung.
=> register

Eine Anmeldung unter unserem Portal ist Voraussetzung.
=> register

Die Nutzung setzt eine Registrierung voraus.
=> register

Voraussetzung jeder gewerblichen Nutzung ist ein Lizenzvertrag.
=> obtain-license if commercial

Das Modell kommerziell zu nutzen, setzt unsere Zustimmung voraus.
=> obtain-license if commercial

Geschäftliche Anwender kommen um eine Lizenz nicht herum.
=> obtain-license if commercial

Von kommerziellen Anwendern erheben wir eine Gebühr.
=> pay-royalty if commercial

Der Verkauf von Kopien ist keine Option.
=> distribute

Sie verzichten darauf, die Gewichte weiterzugeben.
=> distribute

Sie sehen davon ab, das Modell zu dekompilieren.
=> reverse-engineer

Es steht Ihnen nicht zu, die Lizenz auf andere zu übertragen.
=> sublicense

Eine Übertragung der Lizenz scheidet aus.
=> sublicense

Die Unterlizenzierung ist Ihnen versagt.
=> sublicense

Reverse Engineering hat zu unterbleiben.
=> reverse-engineer

Jegliche Umgehung der Schutzfilter hat zu unterbleiben.
=> remove-safeguards

Für Zwecke der Überwachung geben wir das Modell nicht her.
=> restricted-use

Sie halten das Modell von militärischen Anwendungen fern.
=> restricted-use

Missbrauch, etwa durch Spam oder Betrug, führt zum Verlust der Lizenz.
=> restricted-use

Der Einsatz in sicherheitskritischen Systemen wie Kernkraftwerken ist nicht zulässig.
=> restricted-use

KI-erzeugte Texte tragen einen entsprechenden Hinweis.
=> disclose-ai-generated if publish-outputs

Dass ein Bild von der KI stammt, muss für den Betrachter erkennbar sein.
=> disclose-ai-generated if publish-outputs

Läuft die Lizenz aus, sind die Gewichte von allen Rechnern zu entfernen.
=> delete-on-termination if terminated

Nach Vertragsende behalten Sie keine Kopien.
=> delete-on-termination if terminated

Sie handeln stets im Einklang mit den geltenden Exportvorschriften.
=> comply-with-law

Werden wir wegen Ihrer Nutzung verklagt, kommen Sie für die Kosten auf.
=> indemnify

Wer seine Ableitung veröffentlicht, wählt dafür dieselbe Lizenz.
=> share-alike if (modify and distribute)

Bearbeitungen erscheinen unter denselben Bedingungen.
=> share-alike if (modify and distribute)

Sie nutzen immer die neueste Version.
=> use-latest-version

Veraltete Fassungen ersetzen Sie durch die aktuelle.
=> use-latest-version

Ein Weiterbetrieb alter Versionen ist nicht gestattet.
=> use-latest-version

Nutzer aus Russland und Belarus sind ausgeschlossen.
=> use-in-territory if RU BY

Die Lizenz erstreckt sich nicht auf Nordkorea.
=> use-in-territory if KP
"""


@pytest.mark.parametrize(("clause", "expected"), table(CASES))
def test_says(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected
