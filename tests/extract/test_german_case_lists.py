"""German lists of cases, questions with their answers, bans of which one has a leave of its own."""

from __future__ import annotations

import pytest

from clauses import flagged, said, spaced

LISTS = """
Wer benötigt eine kommerzielle Lizenz?
| - **Hoster**: Hosting als kostenpflichtige Dienstleistung
| - **Werkstätten**: Integration in kommerzielle Produkte
| - **Händler**: Weiterverkauf mit eigenen Zutaten
=> obtain-license if (hosted-service and commercial)
=> obtain-license if product
=> obtain-license if distribute

Eine kommerzielle Lizenz benötigen Sie für:
| - Hosting der Anwendung
| - Weiterverkauf
=> obtain-license if (hosted-service or distribute)

Genehmigungspflichtig ist: a) die Weitergabe, b) die Bearbeitung, c) der Einsatz als Dienst.
=> obtain-license if (distribute or modify or hosted-service)

In folgenden Fällen benötigen Sie unsere Zustimmung:
| a) Weitergabe des Modells an Dritte
| b) Einsatz in einem gehosteten Dienst
| c) Nutzung zum Training anderer Modelle
=> obtain-license if (distribute or hosted-service or train-model)

Wer benötigt keine Lizenz?
| - Privatpersonen
| - Schulen

Wer muss nichts bezahlen?
| - Vereine
| - Betriebe bis 70.000 Euro Jahresumsatz
=> obtain-license if revenue gt 70000 EUR year licensee

Nicht erlaubt: Verkauf der Dateien, Bearbeitung.
=> distribute
=> create-derivatives

Verboten:
| - Verkauf der Gewichte
| - Nutzung zum Training von KI
| - Entfernen von Hinweisen
=> distribute
=> retain-notices
=> train-other-models
"""

ANSWERS = """
Brauche ich als Unternehmen eine Lizenz? Ja.
=> obtain-license if company

Brauche ich für die gewerbliche Nutzung der Software eine Lizenz? Ja.
=> obtain-license if commercial

Brauche ich als Privatperson eine Lizenz? Nein.

Darf ich das Modell für Kunden hosten? Nein, dafür ist eine Firmenlizenz nötig.
=> obtain-license if hosted-service

Darf ich das Modell verkaufen? Nein.
=> distribute

Wann brauchst du eine Commercial License?
| - Du möchtest das Werk als **SaaS anbieten**
| - Du verkaufst Kopien
=> obtain-license if hosted-service
=> obtain-license if distribute
"""

LEAVES = """
Sie dürfen das Modell nicht zurückentwickeln und nicht ohne Zustimmung weitergeben.
=> reverse-engineer
=> obtain-license if distribute

Die Software darf nicht verändert und nicht ohne Zustimmung des Anbieters verbreitet werden.
=> create-derivatives
=> obtain-license if distribute

Sie dürfen die Software weder verkaufen noch ohne Zustimmung verändern.
=> distribute
=> obtain-license if modify

Sie dürfen die Software ohne Zustimmung weder verkaufen noch verändern.
=> obtain-license if (distribute or modify)

Diese Lizenz gilt nicht für Behörden.
=> obtain-license if government

Die Lizenz gilt nicht für öffentliche Einrichtungen; diese benötigen eine eigene Vereinbarung.
=> obtain-license if government

Diese Lizenz gilt nicht für Bestandteile anderer.

Danach ist das Stimmprofil zu löschen.

Ausgenommen von dieser Lizenz ist die Nutzung durch Wettbewerber.
=> obtain-license if licensor-competitor

Sie dürfen die Ausgaben nutzen, jedoch nicht, um damit andere Sprachmodelle zu trainieren.
=> train-other-models

Verkauf, Vermietung und Unterlizenzierung bedürfen unserer Zustimmung.
=> obtain-license if distribute
=> sublicense

Veröffentlichungen, die auf dem Modell beruhen, müssen auf unseren Aufsatz verweisen.
=> display-attribution if publish-research

Abgeleitete Modelle dürfen nicht unter dem Namen „Otter“ verbreitet werden.
=> use-trademark

Sie müssen diese Lizenz gut sichtbar auf jeder Kopie des Werks anbringen.
=> include-license if distribute

Alle Kopien des ursprünglichen und des geänderten Werks unterliegen dieser Lizenz.
=> share-alike if modify

Sie dürfen das Werk produktiv nutzen, sofern Sie es Dritten nicht als gehosteten Dienst anbieten,
der mit unseren kostenpflichtigen Angeboten konkurriert.
=> host-as-service

Diese Lizenz berechtigt zur Nutzung auf höchstens vier Servern.
=> obtain-license if devices gt 4 licensee

Die Bearbeitung der Software ist untersagt, es sei denn, der Hersteller hat ihr zuvor zugestimmt.
=> obtain-license if modify

Eine Nutzung als SaaS ist ausgeschlossen, sofern keine gesonderte Vereinbarung besteht.
=> obtain-license if hosted-service

Jede Weitergabe setzt voraus, dass der Empfänger dieser Lizenz zustimmt.
=> pass-through-restrictions if distribute

Sie dürfen die Bilder nicht ohne Namensnennung veröffentlichen.
=> display-attribution if distribute

Bedingungen, die über diese Lizenz hinausgehen, dürfen den Empfängern nicht auferlegt werden.
=> add-restrictions if distribute
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(LISTS))
def test_a_list_says(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), spaced(ANSWERS))
def test_an_answer_says(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), spaced(LEAVES))
def test_a_ban_of_some_says(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


def test_what_only_a_part_may_be_done_with_is_reported() -> None:
    assert flagged("Der Kunde darf das Modell nur als Bestandteil eigener Produkte überlassen.")


def test_an_english_licence_that_leaves_somebody_out() -> None:
    text = "This license does not apply to government bodies. You may not modify the software."
    assert said(text) == ["create-derivatives", "obtain-license if government"]
    more = "You may neither sell the software nor, without our prior consent, modify it."
    assert said(more) == ["distribute", "obtain-license if modify"]
