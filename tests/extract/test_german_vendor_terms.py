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
            ["obtain-license if (devices gt 2 product or commercial)"],
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


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Der Lizenznehmer darf das Modell nicht kommerziell nutzen, wenn er nicht zuvor eine "
            "Lizenz erworben hat.",
            ["obtain-license if commercial"],
        ),
        (
            "Sie dürfen die Software nicht weitergeben, wenn Sie nicht zuvor unsere Zustimmung "
            "eingeholt haben.",
            ["obtain-license if distribute"],
        ),
        (
            "Voraussetzung dafür, dass Sie das Modell kommerziell nutzen dürfen, ist, dass Sie "
            "eine Lizenz erwerben.",
            ["obtain-license if commercial"],
        ),
        (
            "Voraussetzung dafür, dass Sie die Software weitergeben dürfen, ist, dass Sie den "
            "Lizenztext beifügen.",
            ["include-license if distribute"],
        ),
        (
            "Voraussetzung der kommerziellen Nutzung ist eine gültige Lizenz.",
            ["obtain-license if commercial"],
        ),
        (
            "Erforderlich für jede gewerbliche Nutzung ist der Abschluss eines Lizenzvertrags.",
            ["obtain-license if commercial"],
        ),
        ("Voraussetzung für die Nutzung der Software ist die Annahme dieser Lizenz.", []),
        (
            "Sind Sie weder ein Unternehmen noch eine Behörde, dürfen Sie die Software kostenlos "
            "nutzen.",
            ["obtain-license if (company or government)"],
        ),
        (
            "Benchmark-Ergebnisse dürfen nur mit unserer vorherigen schriftlichen Zustimmung "
            "veröffentlicht werden.",
            ["obtain-license if publish-research"],
        ),
        (
            "Bis zu einem Gruppenumsatz von 5 Mio. Euro ist die Nutzung frei, darüber ist eine "
            "Lizenz Pflicht.",
            ["obtain-license if revenue gt 5000000 EUR licensee-and-affiliates"],
        ),
        (
            "Bis 5 Mio. Euro Konzernumsatz ist die Nutzung kostenlos, darüber braucht es eine "
            "Lizenz.",
            ["obtain-license if revenue gt 5000000 EUR licensee-and-affiliates"],
        ),
    ],
)
def test_what_leave_hangs_on_in_german(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


_PLANS = "| Tarif | Nutzer | Preis pro Monat |\n|---|---|---|\n| S | bis 5 | 0 € |\n"


def test_the_time_of_a_price_is_none_of_the_users_beside_it() -> None:
    assert answered(_PLANS + "| M | 6 bis 50 | 49 € |\n| L | mehr als 50 | auf Anfrage |\n") == [
        "obtain-license if users gt 50 product",
        "pay-royalty if (users gteq 6 product and users lteq 50 product)",
    ]


@pytest.mark.parametrize("endless", ["unbegrenzt", "beliebig viele", "Unbegrenzt"])
def test_a_row_without_end_is_for_those_beyond_the_one_before(endless: str) -> None:
    found = said(_PLANS + f"| M | bis 50 | 49 € |\n| L | {endless} | auf Anfrage |\n")
    assert "obtain-license if users gt 50 product" in found


def test_a_row_with_two_endless_figures_is_for_those_who_pass_either_end() -> None:
    text = (
        "| Stufe | Umsatz im Jahr | Mitarbeiter | Preis |\n|---|---|---|---|\n"
        "| A | bis 1 Mio. € | bis 10 | 100 € |\n| B | unbegrenzt | unbegrenzt | 900 € |\n"
    )
    assert (
        "pay-royalty if (revenue gt 1000000 EUR year licensee or employees gt 10 licensee)"
        in said(text)
    )


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Sie dürfen die Software nutzen, jedoch nicht kommerziell und nicht zu militärischen "
            "Zwecken.",
            ["commercial-use", "restricted-use"],
        ),
        (
            "Sie dürfen die Software nutzen, aber weder kommerziell noch militärisch.",
            ["commercial-use", "restricted-use"],
        ),
        (
            "Die Nutzung ist frei, ausgenommen zu kommerziellen und militärischen Zwecken.",
            ["commercial-use", "restricted-use"],
        ),
        ("Sie dürfen das Modell privat oder kommerziell nutzen.", []),
        (
            "Weder darf das Modell verkauft werden, noch dürfen seine Ausgaben zum Training "
            "anderer Modelle dienen.",
            ["distribute", "train-other-models"],
        ),
        (
            "Der Urheber ist zu nennen; die militärische Nutzung ist stets untersagt.",
            ["display-attribution if product", "restricted-use"],
        ),
        (
            "Sie müssen den Urheber nennen, und jeder Weiterverkauf ist verboten.",
            ["display-attribution if product", "distribute"],
        ),
        (
            "Der Urheberrechtshinweis ist beizubehalten, eine Weitergabe ist verboten.",
            ["distribute", "retain-notices if distribute"],
        ),
        (
            "Sie müssen eine Lizenz erwerben, die Weitergabe ist untersagt.",
            ["distribute", "obtain-license"],
        ),
        (
            "You must keep the copyright notices, and sublicensing is not permitted.",
            ["retain-notices if distribute", "sublicense"],
        ),
        (
            "Sie müssen den Quellcode nicht veröffentlichen, aber Änderungen kennzeichnen.",
            ["state-changes if modify"],
        ),
        (
            "Sie müssen uns nicht informieren, wohl aber den Urheber nennen.",
            ["display-attribution if product"],
        ),
        (
            "Sie brauchen keine Lizenzgebühr zu zahlen, sondern nur den Urheber zu nennen.",
            ["display-attribution if product"],
        ),
        (
            "Privatpersonen müssen keine Lizenz erwerben, aber Unternehmen müssen eine Lizenz "
            "erwerben.",
            ["obtain-license if company"],
        ),
        (
            "Sie verpflichten sich, die Richtlinie zur zulässigen Nutzung einzuhalten und deren "
            "Einhaltung durch Ihre Nutzer sicherzustellen.",
            ["follow-acceptable-use", "pass-through-restrictions if distribute"],
        ),
    ],
)
def test_both_halves_of_a_sentence_are_heard(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Ab 50 Nutzern müssen Sie sich registrieren, ab 500 Nutzern müssen Sie eine Lizenz "
            "erwerben.",
            ["obtain-license if users gteq 500 product", "register if users gteq 50 product"],
        ),
        (
            "Bei mehr als 1.000 Nutzern ist der Hinweis „Otter“ anzuzeigen, bei mehr als 10.000 "
            "Nutzern eine Lizenz zu erwerben.",
            [
                "display-attribution if users gt 1000 product",
                "obtain-license if users gt 10000 product",
            ],
        ),
        (
            "Ab 10 Nutzern ist der Hinweis „Otter“ anzuzeigen, ab 100 Nutzern ist eine Gebühr zu "
            "zahlen und ab 1.000 Nutzern ist eine Lizenz zu erwerben.",
            [
                "display-attribution if users gteq 10 product",
                "obtain-license if users gteq 1000 product",
                "pay-royalty if users gteq 100 product",
            ],
        ),
        (
            "From 50 users you must register with us, from 500 users you must obtain a licence.",
            ["obtain-license if users gteq 500 product", "register if users gteq 50 product"],
        ),
        (
            "Unternehmen mit mehr als 50 Mitarbeitern, mehr als 2 Mio. Euro Umsatz oder mehr als "
            "9.000 Nutzern müssen eine Lizenz erwerben.",
            [
                "obtain-license if (employees gt 50 licensee or revenue gt 2000000 EUR licensee"
                " or users gt 9000 licensee)"
            ],
        ),
    ],
)
def test_steps_of_one_sentence_have_orders_of_their_own(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(
    "left_out",
    [
        "Alle Nutzer außer gemeinnützigen Organisationen müssen eine Lizenz erwerben.",
        "Wer keine gemeinnützige Organisation ist, muss eine Lizenz erwerben.",
    ],
)
def test_those_left_out_whom_no_condition_names_are_reported(left_out: str) -> None:
    assert answered(left_out)[-1] == f"? {left_out}"


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Der Nutzer darf das Modell nicht weitergeben, wenn er nicht zuvor alle "
            "Urheberrechtsvermerke anbringt.",
            ["retain-notices if distribute"],
        ),
        (
            "Der Nutzer darf das Modell nicht kommerziell nutzen, wenn er nicht zuvor sich bei "
            "uns registriert.",
            ["register if commercial"],
        ),
        (
            "Wer keine Hochschule ist, muss eine Lizenz erwerben.",
            ["obtain-license if not academic"],
        ),
        (
            "Von jedem Nutzer, der die Software gewerblich einsetzt, erbitten wir eine kurze "
            "E-Mail an info@otter.example.",
            ["register if commercial"],
        ),
    ],
)
def test_what_lifts_a_ban_and_whom_an_order_spares(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Nutzern, deren Jahresumsatz 1.000.000 USD übersteigt, wird durch diese Vereinbarung "
            "keine kommerzielle Lizenz gewährt.",
            ["obtain-license if revenue gt 1000000 USD year licensee"],
        ),
        (
            "Die Community-Lizenz darf nutzen, wer\n- weniger als 10 Mitarbeiter hat und\n"
            "- das Produkt nicht als Dienst für Dritte anbietet.",
            ["obtain-license if (employees gteq 10 licensee or hosted-service)"],
        ),
        (
            "Sie dürfen die Software kostenlos nutzen, wenn Sie weniger als 10 Mitarbeiter haben "
            "und die Software nicht weitergeben.",
            ["obtain-license if (employees gteq 10 licensee or distribute)"],
        ),
        (
            "Sie benötigen dann keine Lizenz, wenn Sie weniger als 20 Mitarbeiter beschäftigen.",
            ["obtain-license if employees gteq 20 licensee"],
        ),
        (
            "Unternehmen mit über 100 Mitarbeitern müssen eine Lizenz erwerben und zudem jährlich "
            "über ihre Nutzung berichten.",
            [
                "obtain-license if employees gt 100 licensee",
                "register if employees gt 100 licensee",
            ],
        ),
        ("Der Lizenznehmer wird die Software weder vermieten noch verleasen.", ["distribute"]),
        (
            "Es ist untersagt, das Programm zu vermieten oder Benchmark-Ergebnisse ohne Zustimmung "
            "zu veröffentlichen.",
            ["distribute", "obtain-license if publish-research"],
        ),
        (
            "Dem Empfänger dürfen keine über diese Lizenz hinausgehenden Beschränkungen auferlegt "
            "werden.",
            ["add-restrictions if distribute"],
        ),
        (
            "Das Programm darf nicht in Staaten ausgeführt werden, gegen die ein Embargo besteht.",
            ["comply-with-law"],
        ),
        (
            "Nutzern mit Sitz in Japan werden keine Rechte an dem multimodalen Modell eingeräumt.",
            ["use-in-territory if JP"],
        ),
        (
            "Sie dürfen Ergebnisse nur unter Nennung der Autoren veröffentlichen.",
            ["display-attribution if publish-research"],
        ),
        ("Eine Registrierung ist freiwillig.", []),
    ],
)
def test_more_of_what_vendors_ask_and_forbid(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("Die Software ist kostenlos, außer für Behörden.", ["obtain-license if government"]),
        (
            "Die Nutzung ist für jeden frei, ausgenommen Cloud-Anbieter.",
            ["obtain-license if cloud-provider"],
        ),
        (
            "Sie dürfen das Modell kommerziell nutzen, es sei denn, Sie stehen mit uns im "
            "Wettbewerb.",
            ["obtain-license if (commercial and licensor-competitor)"],
        ),
        (
            "The software is free of charge for everyone, except for cloud providers.",
            ["obtain-license if cloud-provider"],
        ),
        (
            "Unternehmen mit mehr als 100 Mitarbeitern sowie Behörden benötigen eine Lizenz.",
            ["obtain-license if (employees gt 100 licensee or government)"],
        ),
        (
            "Für Unternehmen mit mehr als 100 Mitarbeitern und für Cloud-Anbieter ist eine Lizenz "
            "erforderlich.",
            ["obtain-license if (employees gt 100 licensee or cloud-provider)"],
        ),
        (
            "Der Einsatz durch Landes- und Kommunalbehörden erfordert einen Rahmenvertrag.",
            ["obtain-license if government"],
        ),
        (
            "Die Nutzung ist kostenlos, sofern der Nutzer weniger als 10 Mitarbeiter hat und das "
            "Modell nicht Dritten als Dienst anbietet.",
            ["obtain-license if (employees gteq 10 licensee or hosted-service)"],
        ),
        ("Private Projekte müssen weder eine Lizenz erwerben noch den Urheber nennen.", []),
        (
            "Hat der Lizenznehmer mehr als 50 Nutzer, so hat er die Nutzerzahl zu melden und eine "
            "Lizenz zu erwerben.",
            ["obtain-license if users gt 50 licensee", "register if users gt 50 licensee"],
        ),
        (
            "Der Kunde darf die Software ohne Zustimmung des Anbieters weder ganz noch zu einem "
            "noch so kleinen Teil an Dritte weitergeben oder als Dienst anbieten.",
            ["obtain-license if (distribute or hosted-service)"],
        ),
    ],
)
def test_who_is_left_out_and_who_is_bound_besides(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


def test_a_line_answered_with_no_is_no_case() -> None:
    text = (
        "## Wer braucht eine Lizenz?\n\n- Unternehmen bis 10 Mitarbeiter: nein\n"
        "- Unternehmen ab 11 Mitarbeitern: ja\n- Behörden: ja\n"
    )
    assert said(text) == [
        "obtain-license if employees gteq 11 licensee",
        "obtain-license if government",
    ]


def test_a_criterion_on_closed_source_is_reported_and_leaves_the_others_apart() -> None:
    text = (
        "Eine kommerzielle Lizenz benötigen Sie, wenn Sie:\n\n"
        "- die Software in ein geschlossenes Produkt einbauen,\n"
        "- den Quellcode Ihrer Änderungen nicht veröffentlichen möchten oder\n"
        "- mehr als 1 Mio. € Jahresumsatz erzielen.\n"
    )
    found = answered(text)
    assert found[0] == "obtain-license if (product or revenue gt 1000000 EUR year licensee)"
    assert any("Quellcode" in line for line in found[1:])


def test_a_clause_on_what_is_meant_hides_no_ban() -> None:
    ban = "Der Nutzer darf Kopien des Modells, die er selbst gemacht hat, nicht weiterverkaufen"
    assert answered(ban + ".") == ["distribute"]
    lifted = ban + ", es sei denn, er zahlt uns eine Lizenzgebühr."
    assert answered(lifted) == ["pay-royalty if distribute"]
