"""Rules of German that shut rivals out, bind recipients, or grant for some aims only."""

from __future__ import annotations

import pytest

from clauses import answered, said

RIVALS = ["obtain-license if licensor-competitor"]
HOSTED = ["host-as-service"]
KEPT = ["retain-notices"]
PASSED = ["pass-through-restrictions if distribute"]
POLICY = ["follow-acceptable-use"]
NO_SUIT = ["litigate"]
NO_TRADE = ["commercial-use"]
NO_RIVAL = ["restricted-use"]


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("Wettbewerber von Otter dürfen die Gewichte nicht nutzen.", RIVALS),
        ("Zweitens dürfen Mitbewerber das Modell nicht nutzen, da uns dies schaden würde.", RIVALS),
        ("Wettbewerber dürfen den Datensatz weder herunterladen noch verwenden.", RIVALS),
        ("Wettbewerbern ist jegliche Nutzung verboten.", RIVALS),
        ("Für Wettbewerber ist der Einsatz nicht gestattet.", RIVALS),
        ("Eine Nutzung durch Wettbewerber ist ausgeschlossen.", RIVALS),
        ("Keine Nutzung durch Wettbewerber.", RIVALS),
        ("Unsere Mitbewerber sind von der Nutzung ausgeschlossen.", RIVALS),
        ("Als Wettbewerber von Otter darfst du das Werkzeug nicht einsetzen.", RIVALS),
        ("Sind Sie Wettbewerber, so ist Ihnen die Nutzung nicht gestattet.", RIVALS),
        ("Sie dürfen das Modell nicht nutzen, wenn Sie ein Wettbewerber von uns sind.", RIVALS),
        (
            "Wenn Sie mehr als 60 Mitarbeiter haben oder ein Wettbewerber sind, dürfen Sie das"
            " Modell nicht nutzen.",
            ["obtain-license if (employees gt 60 licensee or licensor-competitor)"],
        ),
        (
            "Wettbewerber mit mehr als 70 Mitarbeitern dürfen das Modell nicht nutzen.",
            ["obtain-license if (licensor-competitor and employees gt 70 licensee)"],
        ),
        ("Wettbewerber sind Personen, die Werkzeuge für Sprache verkaufen.", []),
        ("Wir sind unseren Wettbewerbern einen Schritt voraus.", []),
    ],
)
def test_rivals_need_a_licence_of_their_own(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(
    "clause",
    [
        "Sie dürfen die Nutzung des Werkzeugs nicht im Rahmen eines Servicebüros bereitstellen.",
        "Der Einsatz im Timesharing-Betrieb ist nicht gestattet.",
        "Die Verwendung im Outsourcing ist ausgeschlossen.",
        "Die Software darf nicht zur Erbringung von Hosting-Leistungen eingesetzt werden.",
        "Das Bereitstellen der Stimmen über eine API ist untersagt.",
        "Nicht gestattet ist es, anderen das Modell aus der Ferne bereitzustellen.",
    ],
)
def test_a_bureau_is_a_service(clause: str) -> None:
    assert said(clause) == HOSTED


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("Sie werden Eigentumsvermerke, die sichtbar sind, erhalten und nicht entfernen.", KEPT),
        ("Hinweise auf Rechteinhaber dürfen nicht unterdrückt werden.", KEPT),
        ("Nicht entfernt werden dürfen Copyright-Vermerke und Markenhinweise.", KEPT),
        (
            "Marken-, Warn- und Haftungshinweise, die an der Software angebracht oder in sie"
            " aufgenommen sind, dürfen Sie weder entfernen noch verdecken oder beeinträchtigen.",
            KEPT,
        ),
        ("Es ist nicht gestattet, Eigentumskennzeichnungen vom Werk zu entfernen.", KEPT),
        ("Sie werden alle Schutzvermerke erhalten.", ["retain-notices if distribute"]),
        ("Sie werden eine Bestätigung per E-Mail erhalten.", []),
    ],
)
def test_notices_stay(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Sie dürfen die Bibliothek nur auf der Grundlage eines schriftlichen Vertrags"
            " verbreiten, der alle Beschränkungen dieser Lizenz enthält.",
            PASSED,
        ),
        (
            "Die Weitergabe ist nur auf Grundlage eines Vertrags gestattet, der dem Empfänger"
            " dieselben Beschränkungen auferlegt.",
            PASSED,
        ),
        (
            "Du darfst das Modell nur weitergeben, wenn der Empfänger sich denselben Bedingungen"
            " unterwirft.",
            PASSED,
        ),
        (
            "Verbreiten dürfen Sie die Software nur unter einem Endnutzervertrag, der mindestens"
            " so streng ist wie dieser.",
            PASSED,
        ),
        (
            "Ferner dürfen Sie die Otter-SDKs nur auf der Grundlage eines Vertrags verbreiten, der"
            " sämtliche Beschränkungen enthält.",
            PASSED,
        ),
        ("Eigene Nutzungsbedingungen müssen die Beschränkungen dieser Lizenz enthalten.", PASSED),
        (
            "Sie müssen dafür sorgen, dass die abgeleiteten Werke als Ganzes unter den Bedingungen"
            " dieser Lizenz lizenziert werden.",
            ["share-alike if (modify and distribute)"],
        ),
    ],
)
def test_recipients_are_bound(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("Sie sind an die Richtlinie zur zulässigen Nutzung gebunden.", POLICY),
        ("Die Acceptable Use Policy ist für alle Nutzer verbindlich.", POLICY),
        ("Verbindlich ist außerdem die Richtlinie über verbotene Nutzungen.", POLICY),
        ("Beachten Sie die Liste unzulässiger Nutzungen in Anlage A.", POLICY),
        ("Es gelten die Nutzungsbeschränkungen aus Anhang B.", POLICY),
        ("Du darfst die Patente von Otter weder angreifen noch anfechten.", NO_SUIT),
        ("Sie dürfen die Gültigkeit unserer Schutzrechte nicht in Frage stellen.", NO_SUIT),
        (
            "Die Lizenzrechte erlöschen, wenn Sie gegen jemanden einen Rechtsstreit mit der"
            " Behauptung anstrengen, das Modell stelle eine Verletzung von Patenten dar.",
            NO_SUIT,
        ),
        ("Die Rechte an der Software stehen dem Lizenzgeber zu.", []),
        ("Sie dürfen kein Produkt mit gleichem Funktionsumfang daraus erstellen.", NO_RIVAL),
        ("Sie dürfen damit kein Produkt entwickeln, das mit ihr im Wettbewerb steht.", NO_RIVAL),
        (
            "Wir behalten uns alle Rechte an der Software vor, insbesondere Rechte an Marken.",
            [],
        ),
    ],
)
def test_policies_rights_and_rival_products(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Der Lizenzgeber räumt Ihnen ein einfaches Recht ein, die Werke im Rahmen seines"
            " Urheberrechts für jeden nicht-kommerziellen Zweck zu nutzen und zu kopieren.",
            NO_TRADE,
        ),
        ("Das Modell darf für nichtkommerzielle Zwecke genutzt werden.", NO_TRADE),
        (
            "Dir wird das Recht erteilt, die Daten zu nicht kommerziellen Zwecken zu nutzen.",
            NO_TRADE,
        ),
        (
            "Sie erhalten das Recht, die Stimmen für nicht gewerbliche Projekte einzusetzen.",
            NO_TRADE,
        ),
        (
            "Sie dürfen das Modell für nicht kommerzielle Zwecke kostenlos nutzen; für kommerzielle"
            " Zwecke benötigen Sie eine Lizenz.",
            ["obtain-license if commercial"],
        ),
        ("Sie erhalten das Recht, es für nichtkommerzielle und kommerzielle Zwecke zu nutzen.", []),
        ("Die Lizenz für nicht-kommerzielle Zwecke finden Sie in der Datei LICENSE.", []),
        ("Sie dürfen das Werk für nicht kommerzielle Zwecke verbreiten.", []),
        ("Kommerzielle Nutzung ist unter dieser Lizenz nicht lizenziert.", NO_TRADE),
        (
            "Jede kommerzielle Nutzung des Werks durch Firmen mit mehr als 90"
            " Mitarbeitern ist nach dieser Vereinbarung nicht lizenziert.",
            ["obtain-license if (commercial and employees gt 90 licensee)"],
        ),
        ("Nicht-kommerzielle Nutzung ist frei.", []),
    ],
)
def test_rights_granted_for_no_trade(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Die Lizenz für die Community Edition gilt nur, wenn Ihr Jahresumsatz 20.000 Euro"
            " (oder den Gegenwert in einer anderen Währung) nicht übersteigt.",
            "obtain-license if revenue gt 20000 EUR year licensee",
        ),
        (
            "Voraussetzung für die freie Ausgabe ist, dass Ihr Jahresumsatz 20.000 Euro nicht"
            " überschreitet.",
            "obtain-license if revenue gt 20000 EUR year licensee",
        ),
        (
            "Entscheiden Sie sich für die Community Edition, so darf die Gesamtzahl der Lizenzen"
            " sieben (7) benannte Nutzer nicht übersteigen.",
            "obtain-license if users gt 7 product",
        ),
        (
            "Mehr als sieben benannte Nutzer sind in der freien Fassung nicht zulässig.",
            "obtain-license if users gt 7 product",
        ),
        (
            "Betragen die dem Modell zuzurechnenden Erlöse mehr als 2 Mio. Euro im Jahr, benötigen"
            " Sie eine kommerzielle Lizenz.",
            "obtain-license if revenue gt 2000000 EUR year product",
        ),
    ],
)
def test_limits_of_an_edition(clause: str, expected: str) -> None:
    assert said(clause) == [expected]


def test_a_phrase_to_show_stands_before_its_verb() -> None:
    clause = (
        "Bei der Verbreitung müssen Sie (a) auf der Website sichtbar „Built with Otter“ anzeigen"
        " und (b) dem Namen abgeleiteter Modelle „Otter“ voranstellen."
    )
    assert [line.split()[0] for line in said(clause)] == ["display-attribution", "name-derivative"]
