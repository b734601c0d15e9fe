"""German sentences that exempt, charge or forbid in turns of their own."""

from __future__ import annotations

import pytest

from clauses import flagged, said

REGISTER = "Sie müssen sich registrieren. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            REGISTER + "Die Pflicht zur Registrierung gilt nicht für Privatpersonen.",
            ["register if not individual"],
        ),
        (
            REGISTER + "Die Registrierungspflicht entfällt für Privatpersonen.",
            ["register if not individual"],
        ),
        (
            REGISTER + "Behörden sind von der Pflicht zur Registrierung befreit.",
            ["register if not government"],
        ),
        (
            REGISTER + "Die Registrierungspflicht entfällt bei weniger als 1.000 Nutzern.",
            ["register if users gteq 1000 product"],
        ),
        (
            "Alle Nutzer müssen sich registrieren, wobei Privatpersonen ausgenommen sind.",
            ["register if not individual"],
        ),
        (
            "Die Registrierung ist für Privatpersonen freiwillig, sonst verpflichtend.",
            ["register if not individual"],
        ),
        (
            "Sie müssen die Lizenz beifügen und bei mehr als 1 Million Nutzern „Foo“ anzeigen.",
            [
                "display-attribution if users gt 1000000 licensee",
                "include-license if distribute",
            ],
        ),
        (
            "Sie müssen sich registrieren und ab 50 Mitarbeitern eine Lizenz erwerben.",
            ["obtain-license if employees gteq 50 licensee", "register"],
        ),
        (
            "Sie dürfen das Modell nutzen, wenn Sie (1) sich registrieren und (2) „Foo“ anzeigen.",
            ["display-attribution if product", "register"],
        ),
        (
            "Sie dürfen das Modell nicht verkaufen und nicht als Dienst anbieten.",
            ["distribute", "host-as-service"],
        ),
        ("Das Modell ist nicht für den kommerziellen Einsatz freigegeben.", ["commercial-use"]),
        ("Das Modell ist für den kommerziellen Einsatz freigegeben.", []),
        ("Kostenlos ist nur die private Nutzung.", ["obtain-license if not non-commercial"]),
        ("Nur die akademische Nutzung ist kostenlos.", ["obtain-license if not research"]),
        (
            "Kommerzielle Nutzung ist gegen Zahlung einer Gebühr gestattet.",
            ["pay-royalty if commercial"],
        ),
        (
            "Sie dürfen das Modell weltweit mit Ausnahme der EU nutzen.",
            ["use-in-territory if EU"],
        ),
    ],
)
def test_what_is_due_or_forbidden(text: str, expected: list[str]) -> None:
    assert sorted(said(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Die Anzeigepflicht gilt nicht, wenn Ihr Produkt weniger als 1.000 Nutzer hat.",
        "Die Pflicht zur Registrierung gilt nicht für Firmen mit weniger als 50 Mitarbeitern.",
    ],
)
def test_an_exemption_alone_asks_for_nothing_and_is_reported(text: str) -> None:
    assert said(text) == []
    assert flagged(text)


def test_a_turn_is_found_where_a_text_spells_its_words_without_a_sharp_s() -> None:
    text = "Die Weitergabe ist verboten. Ausser für Hochschulen ist gemaess Ziffer 1 nichts frei. "
    text += "Kostenlos ist nur die private Nutzung."
    assert "obtain-license if not non-commercial" in said(text)


def test_a_turn_is_found_where_a_text_writes_its_umlauts_out() -> None:
    text = "Sie duerfen dieses Modell nicht kommerziell nutzen, bevor wir zugestimmt haben. "
    text += "Fuer Hochschulen gilt dies gemaess Ziffer 2."
    assert "obtain-license if commercial" in said(text)
