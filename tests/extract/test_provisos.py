"""What a permission hangs on: "you may use it as long as you do not sell it"."""

from __future__ import annotations

import pytest

from clauses import flagged, said, table

CLAUSES = """
Sie dürfen das Modell nutzen, sofern Sie es nicht verkaufen.
=> distribute

Sie dürfen das Modell nutzen, solange Sie das Modell nicht an Dritte weitergeben.
=> distribute

Du darfst das Modell verwenden, wenn du die Urhebervermerke nicht entfernst.
=> retain-notices

Die Nutzung ist gestattet, soweit das Modell nicht als Dienst für Dritte angeboten wird.
=> host-as-service

Sie dürfen das Modell kostenlos nutzen, sofern Sie es nicht kommerziell nutzen.
=> commercial-use

Die Nutzung ist erlaubt, sofern du es nicht verkaufst und uns als Urheber nennst.
=> display-attribution if product
=> distribute

Sie dürfen das Modell nutzen, sofern Sie es nicht Dritten als Cloud-Dienst anbieten und in Ihrem
Konzern nicht mehr als 60 Personen beschäftigt sind.
=> obtain-license if (employees gt 60 licensee-and-affiliates or hosted-service)

Die Nutzung ist kostenlos, solange du nicht mehr als 12 Mitarbeiter beschäftigst.
=> obtain-license if employees gt 12 licensee

Die Nutzung ist kostenlos, wenn Sie das Modell nicht kommerziell nutzen und weniger als 12
Mitarbeiter haben.
=> obtain-license if (commercial and employees gteq 12 licensee)

Vous pouvez utiliser le modèle à condition de ne pas supprimer les mentions de copyright.
=> retain-notices

L'usage est libre pourvu que vous ne proposiez pas le modèle à des tiers comme service hébergé.
=> host-as-service

Du darfst das Modell verwenden, soweit gesetzlich nichts anderes bestimmt ist.

Das Modell dürfen Sie frei verwenden, auch wenn Sie es nicht verändern.
"""

UNKNOWN = """
Vous pouvez utiliser le modèle tant que vous ne dérangez pas nos voisins.
Du darfst Änderungen für dich behalten, solange du unsere Nachbarn nicht störst.
"""


@pytest.mark.parametrize(("clause", "rules"), table(CLAUSES))
def test_clause_says(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


def test_choice_between_a_use_and_a_figure_is_reported() -> None:
    assert flagged(
        "Die Nutzung ist kostenlos, wenn Sie das Modell nicht kommerziell nutzen oder weniger als "
        "12 Mitarbeiter haben."
    )


@pytest.mark.parametrize("clause", UNKNOWN.strip().splitlines())
def test_proviso_that_is_not_understood_is_reported(clause: str) -> None:
    assert said(clause) == []
    assert flagged(clause)
