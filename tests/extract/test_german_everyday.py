"""What German licences say in the words of everyday: read-me files, requests, nouns for verbs."""

from __future__ import annotations

import pytest

from clauses import said, table

CLAUSES = """
Bitte nennt uns auf eurer Webseite.
=> display-attribution if product

Wer das Modell in seiner App einsetzt, sollte uns bitte im Impressum erwähnen: „Läuft mit
Falke“.
=> display-attribution if product

Die Nutzung setzt voraus, dass auf der Produktseite ein Hinweis auf die Herkunft des Modells
(„Falke-Modell der Firma Rabe“) erfolgt.
=> display-attribution if product

Ein gut sichtbarer Verweis auf das Falke-Projekt gehört auf jede Website, die das Modell
einbindet.
=> display-attribution if product

Wir freuen uns nicht nur über eine Nennung, sie ist Pflicht: Setzt bitte einen Link auf unsere
Projektseite.
=> display-attribution if product

Wer mit dem Datensatz forscht und darüber publiziert, zitiert bitte unser Paper.
=> display-attribution if publish-research

Bei Publikationen bitten wir um Zitation der oben angegebenen Arbeit.
=> display-attribution if publish-research

Die Namensnennung hat in der Form „Falke von Rabe“ zu erfolgen.
=> display-attribution if product

Finetunes heißen bitte „Falke-irgendwas“.
=> name-derivative if modify

Für Bearbeitungen gilt: Der Modellname beginnt mit „Falke“.
=> name-derivative if modify

Bitte lasst die Copyright-Zeilen in den Dateien drin.
=> retain-notices if distribute

Die Beibehaltung aller Urheberhinweise ist Voraussetzung für die Weitergabe.
=> retain-notices if distribute

Finger weg von den Lizenz- und Copyright-Hinweisen im Code!
=> retain-notices if distribute

Die NOTICE-Datei wandert bei jeder Weitergabe mit.
=> retain-notices if distribute

Unser Copyright-Hinweis muss drinbleiben.
=> retain-notices if distribute

Jeder Empfänger bekommt eine Kopie dieser Lizenz.
=> include-license if distribute

Packt bitte die Datei LIZENZ mit ins Paket.
=> include-license if distribute

Der Lizenznehmer händigt jedem Abnehmer ein Exemplar dieses Vertrages aus.
=> include-license if distribute

Die Lizenzdatei gehört in jede Kopie.
=> include-license if distribute

Wenn du das Modell weitergibst, dann bitte samt Lizenz.
=> include-license if distribute

Wenn ihr etwas ändert, schreibt bitte dazu, was.
=> state-changes if modify

Veränderte Fassungen dürfen nicht als Original ausgegeben werden.
=> state-changes if modify

Macht klar, dass eure Fassung nicht das Original ist.
=> state-changes if modify

Sämtliche Modifikationen bedürfen einer Dokumentation.
=> state-changes if modify

Führt in der README auf, was ihr am Modell geändert habt.
=> state-changes if modify

Die Verbreitung abgeleiteter Modelle hat unter den Bedingungen dieser Lizenz zu erfolgen.
=> share-alike if (modify and distribute)

Wer das Modell abwandelt, muss das Ergebnis unter gleicher Lizenz freigeben.
=> share-alike if (modify and distribute)

Für Weiterentwicklungen gilt diese Lizenz ebenfalls, eine andere ist nicht zulässig.
=> share-alike if (modify and distribute)

Ableitungen dürfen nicht unter einer anderen Lizenz vertrieben werden.
=> share-alike if (modify and distribute)

Das Ergebnis deiner Bearbeitung bleibt unter dieser Lizenz.
=> share-alike if (modify and distribute)

Feinabgestimmte Fassungen erben diese Lizenz.
=> share-alike if (modify and distribute)

Wenn ihr euren Finetune verteilt, dann stellt bitte auch die Trainingsdaten bereit.
=> disclose-source if distribute

Die Offenlegung des Quellcodes von Bearbeitungen ist Pflicht.
=> disclose-source if distribute

Eure Änderungen am Code müsst ihr öffentlich machen.
=> disclose-source if distribute

Bitte tut nicht so, als würden wir euer Produkt unterstützen.
=> use-trademark

Sie dürfen unseren Namen nur verwenden, um auf die Herkunft des Modells hinzuweisen.
=> use-trademark

Jede werbliche Bezugnahme auf den Lizenzgeber ist zu unterlassen.
=> use-trademark

Bitte ladet die Gewichte nirgendwo anders hoch.
=> distribute

Der Lizenznehmer wird das Modell Dritten nicht zugänglich machen.
=> distribute

Eine Veröffentlichung der Modelldateien ist ausgeschlossen.
=> distribute

Darf ich das Modell an Kollegen außerhalb meiner Firma weitergeben? Nein.
=> distribute

Das Überlassen der Modelldateien an Dritte ist nicht gestattet.
=> distribute

Bitte macht daraus keinen SaaS-Dienst.
=> host-as-service

Darf ich das Modell für meine Kunden hosten? Nein.
=> host-as-service

Die Erstellung abgeleiteter Werke ist untersagt.
=> create-derivatives

Finetuning ist verboten.
=> create-derivatives

Veränderungen an den Gewichten sind zu unterlassen.
=> create-derivatives

Bitte nicht kommerziell nutzen.
=> commercial-use

Ihr dürft damit kein Geld verdienen.
=> commercial-use

Ein Einsatz im geschäftlichen Umfeld ist nicht gestattet.
=> commercial-use

Eine kommerzielle Verwertung bedarf unserer vorherigen schriftlichen Genehmigung.
=> obtain-license if commercial

Gewerbliche Anwender wenden sich für eine Lizenz an vertrieb@falke.example.
=> obtain-license if commercial

Für Unternehmen bieten wir eine kostenpflichtige Lizenz zur kommerziellen Nutzung an.
=> obtain-license if commercial

Geschäftliche Nutzung nur mit Lizenz.
=> obtain-license if commercial

Gebt uns bitte Bescheid, wenn ihr das Modell produktiv einsetzt.
=> register

Bitte schickt uns eine kurze Mail, sobald ihr das Modell in einem Produkt nutzt.
=> register if product

Wer das Modell kommerziell verwendet, füllt bitte das Formular auf unserer Seite aus.
=> register if commercial

Der Nutzer meldet jede Verwendung innerhalb eines Monats an das Institut.
=> register

Der Lizenznehmer schuldet eine jährliche Vergütung von 2.000 Euro.
=> pay-royalty

Ihr zahlt uns drei Prozent eurer Einnahmen.
=> pay-royalty

Gewerbliche Nutzer beteiligen uns mit 2 % am Erlös.
=> pay-royalty if commercial

Die Ergebnisse nicht zum Training eigener Modelle benutzen.
=> train-other-models

Das Destillieren des Modells ist untersagt.
=> train-other-models

Bitte trainiert mit den Outputs keine Konkurrenzmodelle.
=> train-other-models

Ihr dürft nicht versuchen, die Trainingsdaten aus dem Modell herauszuholen.
=> reverse-engineer

Das Modell nicht zerlegen, um an die Trainingsdaten zu kommen.
=> reverse-engineer

Bitte baut die Filter nicht aus.
=> remove-safeguards

Jailbreaks sind verboten.
=> remove-safeguards

Die eingebauten Schutzvorkehrungen bleiben aktiv und dürfen nicht verändert werden.
=> remove-safeguards

Haltet euch bitte an die Gesetze.
=> comply-with-law

Der Lizenznehmer ist für die Einhaltung der Exportvorschriften verantwortlich.
=> comply-with-law

Nutzen Sie das Modell nur im Rahmen der Gesetze.
=> comply-with-law

Verstöße gegen geltendes Recht sind zu unterlassen.
=> comply-with-law

Für die Einhaltung datenschutzrechtlicher Vorgaben ist der Nutzer selbst verantwortlich.
=> comply-with-law

Sagt euren Leuten, dass die Texte von einer KI kommen.
=> disclose-ai-generated if publish-outputs

Werden Ausgaben veröffentlicht, ist ihre maschinelle Herkunft anzugeben.
=> disclose-ai-generated if publish-outputs

Gebt die Ausgaben nicht als menschengemacht aus.
=> disclose-ai-generated if publish-outputs

Endnutzer sind darüber zu informieren, dass die Antworten automatisch erzeugt werden.
=> disclose-ai-generated if publish-outputs

Wenn die Lizenz ausläuft, löscht bitte alles.
=> delete-on-termination if terminated

Mit Beendigung dieses Vertrages verpflichtet sich der Nutzer zur Löschung sämtlicher Dateien.
=> delete-on-termination if terminated

Sie werden uns für alle Schäden entschädigen, die aus Ihrer Nutzung entstehen.
=> indemnify

Wenn uns jemand wegen eures Einsatzes verklagt, übernehmt ihr die Kosten.
=> indemnify

Sie werden den Lizenzgeber von Schadensersatz befreien.
=> indemnify

Technische Maßnahmen, die andere an den erlaubten Nutzungen hindern, sind unzulässig.
=> add-restrictions if distribute

Die Rechte der Empfänger dürfen nicht weiter eingeschränkt werden.
=> add-restrictions if distribute

Bitte kein DRM um das Modell herum bauen.
=> add-restrictions if distribute

Gebt die Nutzungsbeschränkungen an alle weiter, denen ihr das Modell gebt.
=> pass-through-restrictions if distribute

Bei Weitergabe sind die Verbote aus Abschnitt 4 vertraglich auf den Erwerber zu übertragen.
=> pass-through-restrictions if distribute

Bitte haltet euch an unsere Spielregeln unter falke.example/regeln.
=> follow-acceptable-use

Der Nutzer unterwirft sich der Richtlinie zur zulässigen Nutzung.
=> follow-acceptable-use

Jede Nutzung muss mit unserer Nutzungsrichtlinie vereinbar sein.
=> follow-acceptable-use

Ihre Nutzung darf nicht gegen die Nutzungsrichtlinie verstoßen.
=> follow-acceptable-use

Kein Einsatz in Waffen.
=> restricted-use

Nicht zulässig sind Massenüberwachung, Desinformation und Betrug.
=> restricted-use

Wir wollen nicht, dass das Modell zur Überwachung von Menschen verwendet wird.
=> restricted-use

Bitte setzt immer die neueste Version ein.
=> use-latest-version

Veraltete Fassungen sind durch die aktuelle Version zu ersetzen.
=> use-latest-version

Ihr dürft die Lizenz-, Marken- oder sonstigen Hinweise in der Software weder verändern noch
verdecken.
=> retain-notices

Es ist nicht erlaubt, Hinweise in der Software zu entfernen.
=> retain-notices
"""

NOTHING = """
Die Nutzung unserer Marken unterliegt deutschem Recht.

Bei Fragen wendet euch bitte an uns.

Wenn ihr Fragen habt, schickt uns bitte eine Mail.

Bei Problemen gebt uns bitte Bescheid.

Bitte lest die Dokumentation.

Bitte beachten Sie, dass wir keine Gewähr für die Richtigkeit übernehmen.

Wir freuen uns über jede Rückmeldung.

Ihr dürft das Modell kommerziell nutzen.

Ihr dürft das Modell frei nutzen, verändern und weitergeben.

Ihr müsst uns nicht nennen.

Eine Nennung auf eurer Webseite ist nicht nötig, wir freuen uns aber darüber.

Du musst deinen Quellcode nicht öffentlich machen.

Der Lizenzgeber wird den Lizenznehmer von Ansprüchen Dritter freistellen.

Wir werden Sie von Schadensersatz befreien.

Der Lizenzgeber ist nicht verpflichtet, Aktualisierungen bereitzustellen.

Der Anbieter ist für die Einhaltung der Gesetze durch Dritte nicht verantwortlich.

„Abgeleitetes Werk“ bezeichnet ein Werk, das auf dem Modell beruht.

„Verbreitung“ meint die Weitergabe von Kopien an Dritte.

Dieses Modell wurde mit öffentlich zugänglichen Daten trainiert.

Wir haben das Modell mit Daten aus dem Internet trainiert und die Filter abgeschaltet.

Bitte installiert zuerst Python und ladet dann die Gewichte herunter.

Um das Modell zu nutzen, ladet die Gewichte herunter und startet das Skript.

Der Lizenzgeber behält sich vor, den Namen zu ändern.

Jeder Empfänger erhält vom ursprünglichen Lizenzgeber automatisch eine Lizenz.

Der Nutzer erhält das Recht, das Modell zu verbreiten.

Dem Lizenznehmer wird ein einfaches Recht eingeräumt, das Modell zu nutzen.

Die Ausgaben gehören euch.

Wir erheben keinen Anspruch auf die Ausgaben.

Das Modell ist nicht für medizinische Entscheidungen getestet.

Das Modell kann falsche oder beleidigende Inhalte erzeugen.

Ihr könnt das Modell auch als Dienst für eure Kunden betreiben.

Eigene Änderungen könnt ihr unter beliebiger Lizenz veröffentlichen.

Ihr dürft das Modell feinabstimmen und daraus eigene Modelle entwickeln.

Die Gewichte liegen auf unserer Seite bereit.

Falls ihr einen Fehler findet, schreibt uns bitte.

Wenn Sie das Modell nützlich finden, würden wir uns über ein Zitat freuen.

Die Nutzung geschieht auf eigene Gefahr.

Bitte habt Verständnis, dass wir keinen Support anbieten.

Beiträge zum Projekt sind willkommen; bitte beachtet unsere Regeln für Pull Requests.

Wir geben eure Daten nicht an Dritte weiter.

Wir verwenden Ihre Daten nicht zum Training eigener Modelle.

Der Anbieter verarbeitet keine personenbezogenen Daten.

Uns ist bekannt, dass das Modell nicht für alle Sprachen geeignet ist.

Die Namensnennung ist freiwillig.

Der Modellname setzt sich aus Größe und Version zusammen.

Diese Lizenz berechtigt Sie zur Weitergabe von Kopien.

Für die Nutzung fallen keine Gebühren an.

Ihr braucht keine Lizenz, um das Modell kommerziell zu nutzen.

Eine Registrierung ist nicht erforderlich.
"""


@pytest.mark.parametrize(("clause", "expected"), table(CLAUSES))
def test_german_of_everyday(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(("clause", "expected"), table(NOTHING))
def test_what_german_of_everyday_asks_of_nobody(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected
