"""German that frees by what is not needed: "für Schulen ist eine Anmeldung nicht erforderlich".

Those of a figure are left out of the duty that is named; a kind or a use is but free.
"""

from __future__ import annotations

from itertools import product

import pytest

from clauses import said, table

CASES = {
    "Bei weniger als 300 Nutzern": "if users gteq 300 product",
    "Für Betriebe mit weniger als 8 Mitarbeitern": "if employees gteq 8 licensee",
    "Für Schulen": "",
    "Bei nichtkommerzieller Nutzung": "",
}
NOUNS = {
    "eine Registrierung": "register",
    "eine Namensnennung": "display-attribution",
    "die Beifügung des Lizenztextes": "include-license",
    "die Offenlegung des Quellcodes": "disclose-source",
    "die Kennzeichnung von Änderungen": "state-changes",
    "die Zahlung einer Gebühr": "pay-royalty",
    "eine Lizenz": "obtain-license",
}


def _frames(case: str, noun: str) -> tuple[str, ...]:
    plain = noun.split(" ", 1)[1]
    later = case[0].lower() + case[1:]
    return (
        f"{case} ist {noun} nicht erforderlich.",
        f"{case} ist {noun} nicht vorgeschrieben.",
        f"{noun[0].upper()}{noun[1:]} ist {later} nicht nötig.",
        f"{case} ist keine {plain} notwendig.",
    )


FREED = [
    (clause, f"{action} {condition}" if condition else "")
    for (case, condition), (noun, action) in product(CASES.items(), NOUNS.items())
    for clause in _frames(case, noun)
]

MORE = """
Die Weitergabe bedarf nicht der Zustimmung.

Der gewerbliche Einsatz bedarf nicht der vorherigen Genehmigung der Firma.

Für Schulen bedarf es keiner Lizenz.

Bei weniger als 90 Nutzern bedarf es keiner Lizenz.
=> obtain-license if users gteq 90 product

Sofern der Umsatz zwei Millionen Euro nicht erreicht, bedarf es keiner Lizenz.
=> obtain-license if revenue gteq 2000000 EUR licensee

Firmen mit weniger als 40 Mitarbeitern bedürfen keiner Registrierung.
=> register if employees gteq 40 licensee

Sie brauchen keine Registrierung, solange Sie weniger als 70 Nutzer haben.
=> register if users gteq 70 licensee

Eine Namensnennung ist nicht erforderlich, es sei denn, das Modell wird weitergegeben.
=> display-attribution if distribute

Änderungen müssen nicht gekennzeichnet werden, außer wenn das Modell weitergegeben wird.
=> state-changes if (distribute and modify)

Eine Registrierung ist nicht nötig, außer bei kommerzieller Nutzung.
=> register if commercial

Sie müssen sich nicht registrieren, außer bei kommerzieller Nutzung.
=> register if commercial

"Otter inside" ist bei kommerzieller Nutzung anzuzeigen.
=> display-attribution if commercial

Die Anzeige des Logos "Otter inside" ist für die Nutzung der Software erforderlich.
=> display-attribution if product

Die Kennzeichnung von Änderungen ist Pflicht.
=> state-changes if modify

Eine Anzeige an uns ist erforderlich.
=> register

Eine Registrierung ist erforderlich.
=> register

Die Nutzung ist für Schulen frei; eine Registrierung ist nicht erforderlich.
"""


@pytest.mark.parametrize(("clause", "rule"), FREED)
def test_nobody_of_the_case_owes_it(clause: str, rule: str) -> None:
    assert said(clause) == ([rule] if rule else [])


@pytest.mark.parametrize(("clause", "rules"), table(MORE))
def test_what_is_needed_or_not(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
