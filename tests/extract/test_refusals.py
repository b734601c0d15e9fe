"""What the licensor or the licence refuses, and what nobody has to have, in any order of words."""

from __future__ import annotations

from itertools import product

import pytest

from clauses import answered, lines, said

GERMAN = {
    "die gewerbliche Nutzung": "commercial-use",
    "eine Weitergabe an Dritte": "distribute",
    "das Reverse Engineering": "reverse-engineer",
    "das Training anderer Modelle mit den Ausgaben": "train-other-models",
    "die Verwendung unserer Marken": "use-trademark",
}
REFUSED = lines("""
    {0} gestatten wir nicht.
    {0} erlauben wir Ihnen ausdrücklich nicht.
    {0} lassen wir nicht zu.
    {0} untersagen wir.
    {0} schließt der Lizenzgeber aus.
    {0} erlaubt diese Lizenz nicht.
    {0} deckt diese Lizenz nicht ab.
    {0} kommt nicht in Betracht.
    Wir gestatten {1} nicht.
    Der Lizenzgeber untersagt {1}.
    Ebenso wenig gestatten wir {1}.
    Ebenso wenig erlaubt ist {1}.
    Zur Nutzung gehört nicht {1}.
""")
NOT_REFUSED = lines("""
    Wir untersagen {1} nicht.
    {0} untersagen wir nicht.
    Diese Lizenz schließt {1} nicht aus.
    {0} schließt der Lizenzgeber nicht aus.
""")


@pytest.mark.parametrize(("frame", "act"), list(product(REFUSED, GERMAN)))
def test_what_the_licensor_refuses_is_forbidden(frame: str, act: str) -> None:
    assert answered(frame.format(act[0].upper() + act[1:], act)) == [GERMAN[act]]


@pytest.mark.parametrize(("frame", "act"), list(product(NOT_REFUSED, GERMAN)))
def test_what_he_does_not_refuse_is_not(frame: str, act: str) -> None:
    assert answered(frame.format(act[0].upper() + act[1:], act)) == []


@pytest.mark.parametrize(
    "clause",
    lines("""
    Einer Genehmigung bedürfen Sie nicht.
    Einer gesonderten Erlaubnis bedarf es dafür nicht.
    Eine Lizenz müssen Sie nicht haben.
    Eine Lizenz wird nicht vorausgesetzt.
    Sie brauchen eine Lizenz nicht.
    Eine Registrierung ist dafür nicht nötig.
    Dafür benötigen Sie keine Registrierung.
    """),
)
def test_what_nobody_has_to_have_is_not_asked_for(clause: str) -> None:
    assert answered(f"Sie dürfen das Modell verändern und weitergeben. {clause}") == []


@pytest.mark.parametrize(
    ("exempt", "left"),
    [
        ("Hochschulen benötigen eine Lizenz nicht.", "not academic"),
        (
            "Unternehmen mit weniger als 50 Mitarbeitern benötigen eine Lizenz nicht.",
            "employees gteq 50 licensee",
        ),
    ],
)
def test_who_needs_no_licence_is_left_out(exempt: str, left: str) -> None:
    text = f"Für die gewerbliche Nutzung benötigen Sie eine Lizenz. {exempt}"
    assert said(text) == [f"obtain-license if (commercial and {left})"]
