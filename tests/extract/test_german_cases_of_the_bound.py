"""German words for whom a duty binds, for when it is due, and for what lifts it."""

from __future__ import annotations

import pytest

from clauses import answered, table

CLAUSES = """
Wer Benchmarks des Modells veröffentlicht, muss sich bei uns registrieren.
=> register if publish-research

Die Veröffentlichung von Vergleichstests bedarf unserer vorherigen Zustimmung.
=> obtain-license if publish-research

Messergebnisse dürfen nur mit unserer Zustimmung veröffentlicht werden.
=> obtain-license if publish-research

Wer eine Forschungsarbeit veröffentlicht, muss uns eine Lizenzgebühr zahlen.
=> pay-royalty if publish-research

Der Einsatz im laufenden Geschäftsbetrieb ist lizenzpflichtig.
=> obtain-license if commercial

Sie dürfen das Modell verbreiten, wenn Sie die Vermerke nicht entfernen.
=> retain-notices

Nutzer, die keine Behörde sind, müssen sich bei uns registrieren.
=> register if not government

Nutzer in Japan müssen sich bei uns registrieren.
=> register if JP

Nutzer außerhalb der Europäischen Union müssen uns eine Lizenzgebühr zahlen.
=> pay-royalty if not EU

Die kommerzielle Nutzung des Modells verpflichtet den Nutzer, sich bei uns zu registrieren.
=> register if commercial

Das Recht, das Modell zu verändern, besteht nur, solange der Nutzer uns eine Lizenzgebühr zahlt.
=> pay-royalty if modify
"""
UNREAD = """
Sie müssen den Quellcode offenlegen, es sei denn, Sie setzen das Modell lediglich intern ein.
=> disclose-source if distribute

Der Nutzer muss eine Lizenz erwerben, sofern er keine gemeinnützige Einrichtung ist.
=> obtain-license
"""


@pytest.mark.parametrize(("clause", "rules"), table(CLAUSES))
def test_a_duty_is_of_those_and_of_the_case_that_are_named(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), table(UNREAD))
def test_a_case_that_no_list_knows_is_reported(clause: str, rules: list[str]) -> None:
    assert answered(clause) == [*rules, f"? {clause}"]
