"""German of small projects: contracts that are missing, contributions that are fees, versions.

"…, wenn dafür kein Vertrag mit uns besteht", "leisten einen Beitrag, dessen Höhe wir festlegen",
"der Übergang zu neuen Versionen muss … abgeschlossen sein".
"""

from __future__ import annotations

import pytest

from clauses import answered, said, spaced

CLAUSES = """
| Folgendes ist untersagt:
| ¶
| - das Anbieten als öffentlicher Dateispeicher, wenn dafür kein Hosting-Vertrag mit uns besteht;
| - die Weitergabe der Software, sofern keine Vereinbarung mit dem Lizenzgeber vorliegt.
=> obtain-license if hosted-service
=> obtain-license if distribute

Das Anbieten der Software als öffentlicher Cloud-Speicher ist untersagt, solange hierfür kein
gesonderter Vertrag mit uns geschlossen wurde.
=> obtain-license if hosted-service

Das Betreiben der Software als Online-Speicher für Dritte ist untersagt.
=> host-as-service

Der Weiterverkauf ist nur Partnern gestattet, die mit uns einen Partnervertrag abgeschlossen haben.
=> obtain-license if distribute

Das Anbieten als Hosting-Dienstleistung ist nur geprüften Anbietern (Otter Hosting Partner)
gestattet, die einen gesonderten Vertrag mit uns geschlossen haben.
=> obtain-license if hosted-service

| Wenn Sie ein Unternehmen sind:
| ¶
| 1. Sie können finanziell zur Pflege beitragen, in einer Höhe, die der Lizenzgeber festlegt.
| 2. Wenn Sie keinen Beitrag leisten, müssen Sie die Anwendung unter dieser Lizenz veröffentlichen.
=> pay-royalty if company
=> share-alike if company

Firmen mit mehr als 70 Mitarbeitern leisten einen finanziellen Beitrag, dessen Höhe wir festlegen.
=> pay-royalty if employees gt 70 licensee

Firmen mit mehr als 70 Mitarbeitern leisten einen Beitrag von 300 Euro im Jahr.
=> pay-royalty if employees gt 70 licensee

Firmen mit mehr als 70 Mitarbeitern müssen einen jährlichen Beitrag von 300 Euro leisten.
=> pay-royalty if employees gt 70 licensee

Der Übergang zu neuen Versionen muss binnen vier Monaten nach ihrer Bekanntgabe abgeschlossen sein.
=> use-latest-version

Veraltete Fassungen dürfen nach Erscheinen einer neuen Fassung nicht weiter verwendet werden.
=> use-latest-version

Die Anforderungen an die Namensnennung sind gemäß den Richtlinien des Lizenzgebers zu erfüllen.
=> retain-notices if distribute

Bitte schreiben Sie uns kurz, wenn Sie das Modell kommerziell einsetzen.
=> register if commercial

Für die kommerzielle Nutzung muss jeder Nutzer die folgenden Angaben auf www.otter.example/melden
veröffentlichen: Name, Anschrift, Zweck.
=> register if commercial

Sie müssen dem verteilten ausführbaren Code eine Datei oder andere Anlage beifügen, die die
Bedingungen aus Abschnitt 4 und die Lizenzbenachrichtigung enthält.
=> include-license if distribute
=> retain-notices if distribute

Sie müssen in dem von Ihnen verteilten Quellcode die Bedingungen aus Abschnitt 4, die
Lizenzbenachrichtigung und die Haftungsausschlusserklärung beibehalten.
=> retain-notices if distribute

| 3. Pflichten bei der Verbreitung
| ¶
| 3.2 Der Vermerk „© Otter GmbH, lizenziert unter der Otter-Lizenz“ darf nicht entfernt werden.
=> retain-notices if distribute
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(CLAUSES))
def test_says(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


@pytest.mark.parametrize(
    "clause",
    [
        "Sie dürfen die Software als Dateispeicher im eigenen Haus betreiben.",
        "Sie können finanziell zur Entwicklung des Werks beitragen.",
        "Sie können uns finanziell unterstützen, in einer Höhe, die Sie selbst bestimmen.",
        "Wer einen Beitrag zum Quellcode leisten möchte, schickt uns einen Pull Request.",
        "Ältere Versionen dürfen weiter genutzt werden.",
        "KI-generierte Beiträge müssen die Tests bestehen.",
    ],
)
def test_neighbours_ask_for_nothing(clause: str) -> None:
    assert said(clause) == []
