"""German clauses with their verb in front: "teilst du es, legst du den Text bei"."""

from __future__ import annotations

import pytest

from clauses import answered, said, table

CLAUSES = """
Wenn du das Modell weitergibst, legst du eine Abschrift dieser Lizenz bei.
=> include-license if distribute

Du legst jeder Weitergabe des Modells eine Kopie dieser Lizenz bei.
=> include-license if distribute

Gibst du das Modell weiter, behältst du die Urhebervermerke bei und kennzeichnest deine Änderungen.
=> retain-notices if distribute
=> state-changes if (distribute and modify)

Wer das Modell weitergibt, behält alle Copyright-Vermerke bei.
=> retain-notices if distribute

Wer am Modell etwas ändert, vermerkt in einer Datei, was er wann geändert hat.
=> state-changes if modify

Du bietest das Modell nicht als Dienst für Dritte an.
=> host-as-service

Wenn du das Modell weitergibst, verpflichtest du deine Kunden, die Nutzungsbeschränkungen dieser
Lizenz einzuhalten.
=> pass-through-restrictions if distribute

Gibst du das Modell anderen weiter, so
| a) legst du eine Kopie dieser Lizenz bei,
| b) machst du geänderte Dateien als solche kenntlich und
| c) behältst du sämtliche Urhebervermerke bei.
=> include-license if distribute
=> retain-notices if distribute
=> state-changes if (distribute and modify)

Wenn du das Modell weitergibst, erhältst du von uns eine Kopie dieser Lizenz.

Legst du eine Kopie dieser Lizenz bei?

Wenn du das Modell nutzt, akzeptierst du diese Bedingungen.

Du kannst eine Kopie dieser Lizenz beilegen.
"""

UNKNOWN = "Wenn du das Modell weitergibst, klebst du unser Emblem auf die Packung."
"""Orders something that the lists do not know."""


@pytest.mark.parametrize(("clause", "rules"), table(CLAUSES))
def test_clause_with_its_verb_in_front(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


def test_what_is_ordered_so_and_not_understood_is_reported() -> None:
    assert answered(UNKNOWN) == [f"? {UNKNOWN}"]


FRONTED = """
Vor der Nutzung registrieren sich die Nutzenden über das Webformular des Archivs.
=> register

Nach Vertragsende löscht der Lizenznehmer alle Kopien des Modells.
=> delete-on-termination if terminated

Verklagt uns jemand wegen deiner Nutzung, stellst du uns von allen Kosten frei.
=> indemnify

Gibst du das Modell weiter (auch verändert), gilt:
| 1. Du legst diese Lizenz bei.
| 2. Du schreibst dazu, was du geändert hast.
=> include-license if distribute
=> state-changes if (distribute and modify)

Preis: Kontaktieren Sie uns für ein Angebot.

Mit der Installation akzeptiert der Nutzer diese Bedingungen.

In der Regel findet der Nutzer eine Kopie dieser Lizenz im Paket.

Mängel der Software sind binnen einer Woche anzuzeigen.
"""


@pytest.mark.parametrize(("clause", "rules"), table(FRONTED))
def test_clause_that_opens_with_when_or_where(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
