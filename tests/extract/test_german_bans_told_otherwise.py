"""German bans, policies and laws told otherwise: fronted, in nouns, in rows, by purpose."""

from __future__ import annotations

import pytest

from clauses import said, table

IN_GERMAN = "\n\nDas ist der Text der Regeln für alle, die es nutzen und mit dem Werk arbeiten."

CLAUSES = """
Der Einsatz hat gesetzeskonform zu erfolgen.
=> comply-with-law

Tabu ist ebenso jeder Gebrauch, der geltendem Recht widerspricht.
=> comply-with-law

Richten Sie sich bei der Nutzung nach den Gesetzen Ihres Landes.
=> comply-with-law

Unsere Nutzungsrichtlinie ist Bestandteil dieses Vertrags.
=> follow-acceptable-use

Ferner gilt die Richtlinie zur zulässigen Verwendung, welche der Kunde zu befolgen hat.
=> follow-acceptable-use

Tabu sind alle Verwendungen, welche die Richtlinie über verbotene Nutzungen nennt.
=> follow-acceptable-use

Anlage B nennt die Zwecke, für die das Werk nicht genutzt werden darf; daran sind Sie gebunden.
=> follow-acceptable-use

Für die dort aufgeführten Zwecke darf das Werk nicht eingesetzt werden.
=> follow-acceptable-use

Halten Sie auch alle Nutzer zur Einhaltung dieser Regeln an.
=> pass-through-restrictions if distribute

Weisen Sie die nachgelagerten Nutzer auf die Verbote der Nummer 4 hin.
=> pass-through-restrictions if distribute

Die Verbote nach § 4 müssen in jedem Vertrag mit Abnehmern stehen.
=> pass-through-restrictions if distribute

Verträge über das Werk erhalten eine durchsetzbare Klausel mit den Beschränkungen aus § 3.
=> pass-through-restrictions if distribute

Personen, an die Sie verbreiten, ist mitzuteilen, dass § 4 gilt.
=> pass-through-restrictions if distribute

Kein anderes Sprachmodell darf mit dem Werk oder dessen Ausgaben verbessert werden.
=> train-other-models

Untersagt ist es, mit den Ausgaben ein großes Sprachmodell zu entwickeln.
=> train-other-models

Ergebnisse des Werks sind nicht zum Training konkurrierender KI zu verwenden.
=> train-other-models

Die Dateien sind unverändert zu lassen.
=> create-derivatives

Modifikationen sind nicht gestattet.
=> create-derivatives

Als gehosteter Dienst, bei dem Dritte auf die Funktionen zugreifen können, darf das Werk nicht
angeboten werden.
=> host-as-service

Weder die Übertragung der Lizenz auf Dritte noch die Erteilung von Unterlizenzen ist zulässig.
=> sublicense

Mit dem Namen des Herstellers darf nicht geworben werden.
=> use-trademark

Namen und Logos des Anbieters sind in keinem Fall ohne dessen Zustimmung zu verwenden.
=> use-trademark

Marken und Namen des Instituts stehen für Werbung nicht zur Verfügung.
=> use-trademark

Das Werk darf genutzt und verändert werden, aber die Gewichte dürfen nicht verkauft werden.
=> distribute

Die Verbreitung in kommerziellen Produkten ist untersagt.
=> distribute if commercial

Eine Weitergabe der Dateien als Teil kostenpflichtiger Software oder kommerzieller Dienste ist
nicht gestattet.
=> distribute if commercial

Zu gewerblichen Zwecken darf das Werk erst eingesetzt werden, wenn Sie eine Lizenz erworben haben.
=> obtain-license if commercial

Erlaubt ist allein der Gebrauch zu Studienzwecken.
=> commercial-use

Mit dem Werk darf nur geforscht und gelehrt werden.
=> commercial-use

Gewerbliche Verwertung und der Einbau in Produkte gehören nicht dazu.
=> commercial-use

Gewerbliche Zwecke sind von dieser Lizenz nicht gedeckt.
=> commercial-use

Die Nutzung ist nur gestattet, wenn Ihnen daraus kein Geld zufließt.
=> commercial-use

Es gilt das Recht der Bundesrepublik Deutschland.

Die Richtlinien der EU gelten für den Anbieter.

Anhang A zählt die Dateien des Werks auf.

Dieser Anhang ist Bestandteil des Vertrags.

Das Werk darf verändert werden.

Die Marken des Anbieters bleiben dessen Eigentum.

Das Werk wurde für Forschungszwecke entwickelt, kann aber auch gewerblich genutzt werden.

Sie erhalten die Rechte, die Sie zum Gebrauch des Werks benötigen, dazu eine Lizenz an Patenten.
"""


@pytest.mark.parametrize(("clause", "rules"), table(CLAUSES))
def test_says(clause: str, rules: list[str]) -> None:
    assert said(clause + IN_GERMAN) == rules
