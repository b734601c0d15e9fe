"""What German licences say in words of their own: whom a sentence spares, and for whom it holds."""

from __future__ import annotations

from itertools import product

import pytest

from clauses import said

ASKED = [
    "Ein Unternehmen mit mehr als 50 Mitarbeitern muss eine Lizenz erwerben.",
    "Wer mehr als 50 Mitarbeiter beschäftigt, braucht eine Lizenz von uns.",
    "Hat der Lizenznehmer mehr als 50 Mitarbeiter, so ist eine Lizenz einzuholen.",
]
KINDS = {
    "Hochschulen": "academic",
    "Behörden": "government",
    "Privatpersonen": "individual",
    "Schulen in öffentlicher Trägerschaft": "academic",
}
CLAUSES = ["Diese Klausel", "Abschnitt 3", "Das Vorstehende", "Satz 1", "Diese Bestimmung", "§ 12"]
SPARES = [
    "gilt nicht für {kind}.",
    "findet auf {kind} keine Anwendung.",
    "ist auf {kind} nicht anzuwenden.",
    "betrifft {kind} nicht.",
    "trifft {kind} nicht.",
    "erstreckt sich nicht auf {kind}.",
    "richtet sich nicht an {kind}.",
    "ist für {kind} nicht verbindlich.",
]
ALONE = [
    "Ausgenommen sind {kind}.",
    "Nicht betroffen sind {kind}.",
    "Für {kind} gilt das nicht.",
    "Für {kind} gilt das alles nicht.",
    "Für {kind} machen wir eine Ausnahme.",
    "Für {kind} entfällt diese Pflicht.",
    "Nichts davon gilt für {kind}.",
    "Auf {kind} findet dies keine Anwendung.",
]
THEY = [
    "{kind} bleiben außen vor.",
    "{kind} müssen das nicht.",
    "{kind} trifft diese Pflicht nicht.",
    "{kind} brauchen keine.",
    "{kind} brauchen nie eine Lizenz.",
    "{kind} schulden nichts.",
    "{kind} fallen nicht unter diese Regelung.",
    "{kind} sind hieran nicht gebunden.",
    "{kind} unterliegen dieser Pflicht nicht.",
    "{kind} kommen ohne aus.",
    "{kind} nehmen wir davon aus.",
    "{kind} dürfen es auch ohne Vertrag einsetzen.",
    "{kind} bekommen es kostenlos, unabhängig von ihrer Größe.",
]
SPARED = [
    *(f"{c} {s.format(kind=k)}|{k}" for c, s, k in product(CLAUSES, SPARES, KINDS)),
    *(f"{a.format(kind=k)}|{k}" for a, k in product(ALONE, KINDS)),
    *(f"{t.format(kind=k)}|{k}" for t, k in product(THEY, ["Hochschulen", "Behörden"])),
]


@pytest.mark.parametrize(("number", "spared"), list(enumerate(SPARED)))
def test_spared(number: int, spared: str) -> None:
    sentence, kind = spared.split("|")
    party = KINDS[kind]
    assert said(f"{ASKED[number % 3]} {sentence}") in (
        [f"obtain-license if (not {party} and employees gt 50 licensee)"],
        [f"obtain-license if (employees gt 50 licensee and not {party})"],
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "Diese Klausel erfasst Bestandteile Dritter nicht.",
        "Hochschulen sind von Preisänderungen nicht betroffen.",
        "Gesetzliche Rechte von Privatpersonen bleiben unberührt.",
        "Hochschulen sind davon nicht ausgenommen.",
        "Auch für Hochschulen machen wir keine Ausnahme.",
    ],
)
def test_not_spared(sentence: str) -> None:
    assert said(f"{ASKED[0]} {sentence}") == ["obtain-license if employees gt 50 licensee"]


@pytest.mark.parametrize(
    ("kinds", "parties"),
    [
        ("Gebietskörperschaften und staatlich anerkannte Hochschulen", {"government", "academic"}),
        ("staatlich anerkannte Filmschulen", {"academic"}),
        ("Kommunen und Behörden", {"government"}),
    ],
)
def test_kinds(kinds: str, parties: set[str]) -> None:
    (rule,) = said(f"{ASKED[0]} Dies gilt nicht für {kinds}.")
    assert {party for party in ("academic", "government") if party in rule} == parties
