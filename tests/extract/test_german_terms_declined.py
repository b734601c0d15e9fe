"""German terms of two words in any case and number: "Neuer Betrieb", "Neue Betriebe", "Neuen".

And definitions that one sentence holds together.
"""

from __future__ import annotations

import pytest

from clauses import answered, table

CLAUSES = """
„Großer Nutzer“ bezeichnet ein Unternehmen mit mehr als 300 Mitarbeitern. Große Nutzer benötigen
eine Lizenz.
=> obtain-license if employees gt 300 licensee

„Großer Nutzer“ ist ein Unternehmen mit mehr als 300 Mitarbeitern. Von Großen Nutzern ist eine
Lizenz zu erwerben.
=> obtain-license if employees gt 300 licensee

„Gewerblicher Abnehmer“ bezeichnet ein Unternehmen mit mehr als 300 Mitarbeitern. Jeder Gewerbliche
Abnehmer benötigt eine Lizenz.
=> obtain-license if employees gt 300 licensee

„Großer Nutzer“ bezeichnet ein Unternehmen mit mehr als 300 Mitarbeitern und „Kleiner Nutzer“ jedes
andere Unternehmen. Große Nutzer benötigen eine Lizenz.
=> obtain-license if employees gt 300 licensee

Das Modell darf nicht einsetzen, wer zusammen mit verbundenen Unternehmen mehr als 2 Mio. monatlich
aktive Nutzer hat, es sei denn, er hat von uns eine gesonderte Lizenz erhalten.
=> obtain-license if monthly-active-users gt 2000000 licensee-and-affiliates
"""


@pytest.mark.parametrize(("clause", "rules"), table(CLAUSES))
def test_says(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


def test_a_balance_that_no_condition_can_say_is_reported() -> None:
    defined = (
        "Als Kleinstbetriebe gelten Unternehmen mit weniger als 12 Beschäftigten, deren"
        " Jahresumsatz oder Jahresbilanzsumme 3 Mio. EUR nicht überschreitet."
    )
    freed = " Kleinstbetriebe sind von der Gebühr befreit."
    assert answered(defined + freed) == [
        "obtain-license if (employees gteq 12 licensee or revenue gt 3000000 EUR year licensee)",
        f"? {defined}",
    ]
