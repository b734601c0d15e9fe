"""Rows of bans in German lose no member: "nicht weitergeben, hosten oder verändern"."""

from __future__ import annotations

from itertools import combinations

import pytest

from clauses import said, table

# Infinitive, with "zu", participle, noun.
ACTS = {
    "distribute": ("verkaufen", "zu verkaufen", "verkauft", "die Weitergabe"),
    "host-as-service": ("hosten", "zu hosten", "gehostet", "das Hosting"),
    "create-derivatives": ("verändern", "zu verändern", "verändert", "die Veränderung"),
    "sublicense": (
        "unterlizenzieren",
        "zu unterlizenzieren",
        "unterlizenziert",
        "die Unterlizenzierung",
    ),
}
FRAMES = (
    ("Sie dürfen die Software nicht {}.", 0, "oder"),
    ("Sie dürfen das Modell nutzen, aber nicht {}.", 0, "oder"),
    ("Niemand darf das Modell {}.", 0, "oder"),
    ("Es ist verboten, die Software {}.", 1, "oder"),
    ("Der Lizenznehmer ist nicht berechtigt, das Modell {}.", 1, "oder"),
    ("Das Modell darf nicht {} werden.", 2, "oder"),
    ("Die Nutzung ist erlaubt, nicht jedoch {}.", 3, "und"),
    ("Verboten sind {}.", 3, "und"),
)


def _row(form: int, joint: str, actions: tuple[str, ...]) -> str:
    words = [ACTS[action][form] for action in actions]
    return f"{', '.join(words[:-1])} {joint} {words[-1]}"


ROWS = [
    (frame.format(_row(form, joint, order)), sorted(order))
    for frame, form, joint in FRAMES
    for size in (2, 3)
    for chosen in combinations(ACTS, size)
    for order in (chosen, chosen[::-1])
]

MORE = """
Es ist verboten, das Modell kommerziell zu nutzen oder weiterzugeben.
=> commercial-use
=> distribute

Niemand darf das Modell gewerblich nutzen, weitergeben oder verändern.
=> commercial-use
=> create-derivatives
=> distribute

Sie dürfen das Modell geschäftlich nutzen, aber nicht weitergeben oder für Dritte hosten.
=> distribute
=> host-as-service

Mit Ausnahme der Weitergabe ist jede Nutzung erlaubt.
=> distribute

Alles außer gewerblicher Nutzung ist gestattet.
=> commercial-use

Mit Ausnahme des Verkaufs und des Hostings sind alle Nutzungen gestattet.
=> distribute
=> host-as-service

Mit Ausnahme militärischer Zwecke ist jede Nutzung erlaubt.
=> restricted-use

Die Rechte sind weder abtretbar noch unterlizenzierbar, und dabei bleibt es.
=> sublicense

| Verboten sind
| a) der Verkauf,
| b) das Reverse Engineering.
=> distribute
=> reverse-engineer

Die Weitergabe durch Hochschulen ist untersagt.
=> distribute if academic

Die gewerbliche Nutzung ist Studierenden nicht gestattet.
=> commercial-use if academic

Behörden ist das Hosting der Software untersagt.
=> host-as-service if government

Sie dürfen das Modell nicht gewerblich weitergeben oder verkaufen.
=> distribute if commercial

Sie dürfen das Modell hosten, aber nicht weitergeben.
=> distribute

Sie dürfen die Lizenz nicht unterlizenzieren oder verkaufen.
=> sublicense

Für das Hosting ist eine Registrierung erforderlich.
=> register if hosted-service

Hosting, Weitergabe und Veränderung sind gestattet.

Die Software wird von uns gehostet.

Sie dürfen das Modell selbst hosten.

Es ist nicht verboten, das Modell zu hosten oder zu verändern.

Alles außer dem Logo ist frei.
"""


@pytest.mark.parametrize(("clause", "actions"), ROWS)
def test_every_member_is_forbidden(clause: str, actions: list[str]) -> None:
    assert said(clause) == actions


@pytest.mark.parametrize(("clause", "rules"), table(MORE))
def test_what_else_is_forbidden_or_not(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
