"""German bans and duties told in a roundabout way: "verstößt gegen diese Lizenz", "stehen uns 5 %
zu", "erwerben keinerlei Rechte".
"""

from __future__ import annotations

import pytest

from clauses import lines, said, spaced

CASES = """
Wer eine bearbeitete Fassung weitergibt, schuldet den Empfängern den vollständigen Quelltext.
=> disclose-source if (modify and distribute)

Geben Sie das Programm weiter, schulden Sie den Empfängern den Quellcode.
=> disclose-source if distribute

Vom Umsatz jedes Produkts, das auf dem Modell aufbaut, stehen uns 5 % zu, zahlbar zum Jahresende.
=> pay-royalty

Von den Einnahmen aus dem Verkauf stehen dem Lizenzgeber 3 Prozent zu.
=> pay-royalty

In Fachartikeln, deren Ergebnisse mit dem Modell erzielt wurden, muss »Otter 2« angeführt werden.
=> display-attribution if publish-research

Ein Modell, das mit den Ausgaben von Otter trainiert und veröffentlicht wird, muss einen Namen
tragen, der mit „Otter“ beginnt.
=> name-derivative if (train-model and distribute)

Abgeleitete Modelle müssen einen mit „Otter“ beginnenden Namen erhalten.
=> name-derivative if modify

Das Entfernen der Schutzfilter verletzt diese Lizenz.
=> remove-safeguards

Die Umgehung der Sicherheitsmechanismen verstößt gegen diese Bedingungen.
=> remove-safeguards

Der Weiterverkauf der Gewichte verstößt gegen diese Lizenz.
=> distribute

Die Nutzung für Waffen ist ein Verstoß gegen diese Lizenz.
=> restricted-use

Unternehmen mit Sitz in China erhalten keine Rechte aus dieser Lizenz.
=> use-in-territory if CN

Nutzern in der EU werden keine Rechte eingeräumt.
=> use-in-territory if EU

Wer seinen Wohnsitz in Russland hat, erwirbt keine Nutzungsrechte.
=> use-in-territory if RU

Personen aus Nordkorea und dem Iran steht kein Nutzungsrecht zu.
=> use-in-territory if KP IR

Sie dürfen Empfängern keine weiteren Bedingungen aufzwingen.
=> add-restrictions if distribute

Untersagt ist es, Dritten zusätzliche Auflagen zu machen, die ihre Rechte aus dieser Lizenz
einschränken.
=> add-restrictions if distribute

Überwachung und Glücksspiel gehören zu den Zwecken, für die Otter-Chat nicht herangezogen
werden darf.
=> restricted-use

Zu den Zwecken, für die Otter nicht verwendet werden darf, gehören Glücksspiel und
Massenüberwachung.
=> restricted-use

| Die folgenden Regeln gelten für alle Nutzer.
| ¶
| Ausgeschlossene Anwendungsfelder des Systems:
| - medizinische Diagnosen
| - Glücksspiel
=> restricted-use

Gefälschte Nachrichten dürfen mit Otter keinesfalls erzeugt werden.
=> restricted-use

Spam darf mit dem Textgenerator unter keinen Umständen verfasst werden.
=> restricted-use

Firmen dürfen die Parameterdateien nicht weitergeben.
=> distribute if company

Niemand darf die Parameter weiterverbreiten.
=> distribute
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(CASES))
def test_is_read(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


NOTHING = """
Wer gegen diese Lizenz verstößt, verliert alle Rechte.
Verstößt ein Nutzer gegen diese Bedingungen, können wir kündigen.
Keine Bestimmung dieser Vereinbarung verstößt gegen die Lizenz.
Personen mit Sitz in Deutschland haben ein Widerrufsrecht.
Der Lizenzgeber schuldet dem Nutzer keinen Quellcode.
Die Rechte stehen dem Lizenzgeber zu.
Uns stehen 12 % der Rechenzeit zu.
In Publikationen, deren Ergebnisse auf Zufall beruhen, ist das Modell nicht gemeint.
Die Checkpoints sind Parameterdateien.
"""


@pytest.mark.parametrize("clause", lines(NOTHING))
def test_says_nothing(clause: str) -> None:
    assert said(clause) == []
