"""German terms as vendors of software and models put them: both kinds of ends, plans, leave."""

from __future__ import annotations

import pytest

from clauses import answered, said
from modellic.extract import extract
from modellic.text import Text

_SEATS = "Sie dürfen das Programm auf bis zu drei Rechnern installieren und "


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            _SEATS + "sowohl privat als auch geschäftlich nutzen.",
            ["obtain-license if devices gt 3 licensee"],
        ),
        (
            "Der Anwender darf die Software auf höchstens zehn Arbeitsplätzen für private und "
            "gewerbliche Zwecke einsetzen.",
            ["obtain-license if devices gt 10 licensee"],
        ),
        (
            "Sie dürfen die App auf zwei Geräten für private Zwecke nutzen.",
            ["obtain-license if (non-commercial and devices gt 2 product)"],
        ),
    ],
)
def test_private_and_commercial_ends_together_limit_nothing(
    clause: str, expected: list[str]
) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Es ist verboten, die Software zu kopieren oder an Dritte weiterzugeben, außer zu "
            "Sicherungszwecken.",
            ["distribute"],
        ),
        (
            "Der Kunde darf das Programm nicht weitergeben, ausgenommen zur Datensicherung.",
            ["distribute"],
        ),
        (
            "Die Software ist Dritten weder gegen Geld noch unentgeltlich zu überlassen.",
            ["distribute"],
        ),
        ("Sie dürfen die Software nicht auf rechtswidrige Weise verwenden.", ["comply-with-law"]),
        ("Zugangsdaten zur Software dürfen nicht an Dritte weitergegeben werden.", []),
        ("Der Lizenzschlüssel darf nicht an Dritte weitergegeben werden.", []),
        (
            "Unzulässig ist es, das Programm selbst als Download, Abonnement oder Kopie zu "
            "vermieten.",
            ["distribute"],
        ),
        (
            "Wir liefern die Software wie besehen, und die Haftung für leichte Fahrlässigkeit ist "
            "ausgeschlossen.",
            [],
        ),
        (
            "Ausschließlicher Gerichtsstand für Streitigkeiten aus dieser Lizenz ist Deutschland.",
            [],
        ),
        ("Die Datei LICENSE.fr enthält eine französische Übersetzung.", []),
        (
            "Der Nutzer sichert zu, dass er keinem Embargo unterliegt und auf keiner "
            "Sanktionsliste steht.",
            ["comply-with-law"],
        ),
    ],
)
def test_bans_and_what_only_looks_like_one(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("Für jede weitere Website wird eine Zusatzlizenz benötigt.", ["obtain-license"]),
        (
            "Mit Zahlung des Preises erwirbt der Nutzer eine Lizenz im Umfang der bestellten "
            "Plätze.",
            [],
        ),
        (
            "Für neue Versionen gelten die Bedingungen dieser Lizenz, soweit ihnen keine anderen "
            "Lizenzbedingungen beigefügt sind.",
            [],
        ),
        (
            "Die freie Version darf unentgeltlich genutzt werden; dies gilt für Privatpersonen. "
            "Alle übrigen Nutzer müssen eine Lizenz kaufen.",
            ["obtain-license if not individual"],
        ),
        (
            "Kostenlos ist die Software für Schulen. Sonstige Betreiber haben eine "
            "kostenpflichtige Lizenz zu erwerben.",
            ["obtain-license if not academic"],
        ),
        (
            "Für private Webseiten ist die Nutzung kostenlos. Alle anderen müssen eine Lizenz "
            "erwerben.",
            ["obtain-license if not non-commercial"],
        ),
        (
            "Vor jeder gewerblichen Nutzung haben Sie die Annahme dieser Bedingungen schriftlich "
            "zu erklären.",
            ["register if commercial"],
        ),
        (
            "Schreiben Sie uns, um auf eine kommerzielle Lizenz umzusteigen.",
            [],
        ),
        (
            "Jede Nutzung gegen Entgelt bedarf einer schriftlichen Lizenz.",
            ["obtain-license if commercial"],
        ),
    ],
)
def test_who_needs_a_licence_more(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("Die Weitergabe zu kommerziellen Zwecken ist untersagt.", ["distribute if commercial"]),
        (
            "Die Software darf nicht als Cloud-Dienst für gewerbliche Zwecke angeboten werden.",
            ["host-as-service if commercial"],
        ),
        (
            "Es ist nicht gestattet, das Modell gegen Entgelt als Dienst anzubieten.",
            ["host-as-service if commercial"],
        ),
        (
            "Sie dürfen das Modell nicht zu gewerblichen Zwecken verändern.",
            ["create-derivatives if commercial"],
        ),
        (
            "You may not offer the software as a hosted service for commercial purposes.",
            ["host-as-service if commercial"],
        ),
        (
            "You may not use, copy or distribute the model for commercial purposes.",
            ["commercial-use"],
        ),
        (
            "Untersagt sind die Weitergabe und die Nutzung zu gewerblichen Zwecken.",
            ["commercial-use", "distribute"],
        ),
    ],
)
def test_a_deed_that_is_forbidden_for_commerce(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Die Nutzung durch ein Unternehmen oder eine Behörde bedarf einer Lizenz.",
            ["obtain-license if (company or government)"],
        ),
        (
            "Unternehmen und öffentliche Einrichtungen benötigen eine Lizenz.",
            ["obtain-license if (company or government)"],
        ),
        (
            "Unternehmen, Behörden und Hochschulen brauchen eine kostenpflichtige Lizenz.",
            ["obtain-license if (company or government or academic)"],
        ),
        (
            "Any use by a company or a government body requires a licence.",
            ["obtain-license if (company or government)"],
        ),
        (
            "Companies that compete with us need a licence from us to use the model.",
            ["obtain-license if licensor-competitor"],
        ),
    ],
)
def test_companies_beside_another_kind_are_bound_too(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    "clause",
    [
        "Wenn Sie die Ausgaben verwenden, um ein Modell zu erstellen, zu trainieren, zu feintunen "
        "oder zu verbessern, das Sie weitergeben, müssen Sie „Otter“ anzeigen.",
        "Wer Ausgaben zum Training oder zur Verbesserung eines Modells verwendet, das öffentlich "
        "zugänglich gemacht wird, hat „Otter“ anzuzeigen.",
    ],
)
def test_a_model_made_and_given_away(clause: str) -> None:
    assert said(clause) == ["display-attribution if (train-model and distribute)"]


@pytest.mark.parametrize(
    "clause",
    [
        "Auf der Webseite ist „Made of Otter“ oder „Better by Otter“ anzuzeigen.",
        "Sie müssen „Made of Otter“ oder „Better by Otter“ in der Dokumentation anzeigen.",
        "製品には「Made of Otter」または「Better by Otter」を表示しなければなりません。",
    ],
)
def test_either_phrase_before_the_verb_will_do(clause: str) -> None:
    (rule,) = extract(Text(clause, "LICENSE")).rules
    assert rule.text == ("Made of Otter", "Better by Otter")
