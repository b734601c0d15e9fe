"""German clauses: points and commas in numbers, Mio. and Mrd., infinitives at the end."""

from __future__ import annotations

import pytest

from clauses import answered, flagged, rule_of, said


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        pytest.param(
            "Wenn die monatlich aktiven Nutzer des Produkts 100 Millionen überschreiten oder der "
            "Monatsumsatz mehr als 20 Mio. US-Dollar beträgt, muss der Name „Kimi K2“ deutlich auf "
            "der Benutzeroberfläche angezeigt werden.",
            [
                "display-attribution if (monthly-active-users gt 100000000 product"
                " or revenue gt 20000000 USD month product)"
            ],
            id="two figures",
        ),
        pytest.param(
            "Unternehmen mit einem Jahresumsatz von mindestens 1,5 Mrd. Euro "
            "müssen eine gesonderte "
            "Lizenz beim Lizenzgeber einholen.",
            ["obtain-license if revenue gteq 1500000000 EUR year licensee"],
            id="a comma before the fraction",
        ),
        pytest.param(
            "Die kostenlose Nutzung ist Unternehmen gestattet, deren Jahresumsatz "
            "1.000.000 € nicht "
            "übersteigt.",
            ["obtain-license if revenue gt 1000000 EUR year licensee"],
            id="free up to",
        ),
        pytest.param(
            "Ab 50 Mitarbeitern benötigt Ihr Unternehmen die schriftliche "
            "Zustimmung des Lizenzgebers.",
            ["obtain-license if employees gteq 50 licensee"],
            id="from",
        ),
        pytest.param(
            "Sie dürfen das Modell kostenlos nutzen, sofern Ihr Unternehmen weniger als 250 "
            "Mitarbeiter beschäftigt.",
            ["obtain-license if employees gteq 250 licensee"],
            id="free below",
        ),
        pytest.param(
            "Für die kommerzielle Nutzung ist eine Lizenz zu erwerben.",
            ["obtain-license if commercial"],
            id="commercial use needs a licence",
        ),
        pytest.param(
            "Ohne vorherige schriftliche Zustimmung dürfen Sie das Modell nicht "
            "kommerziell nutzen.",
            ["obtain-license if commercial"],
            id="not without leave",
        ),
        pytest.param(
            "Sie dürfen das Modell nicht für kommerzielle Zwecke nutzen.",
            ["commercial-use"],
            id="a commercial ban",
        ),
        pytest.param(
            "Das Modell darf ausschließlich zu nichtkommerziellen Zwecken verwendet werden.",
            ["commercial-use"],
            id="only",
        ),
        pytest.param(
            "Urheberrechtshinweise dürfen nicht entfernt werden.",
            ["retain-notices"],
            id="notices, as a ban",
        ),
        pytest.param(
            "Bei der Weitergabe ist eine Kopie dieser Lizenz beizufügen.",
            ["include-license if distribute"],
            id="the licence",
        ),
        pytest.param(
            "Geänderte Dateien müssen deutlich als verändert gekennzeichnet werden.",
            ["state-changes if modify"],
            id="changes",
        ),
        pytest.param(
            "Der Lizenznehmer verpflichtet sich, alle geltenden Gesetze einzuhalten.",
            ["comply-with-law"],
            id="the law",
        ),
        pytest.param(
            "Es ist untersagt, mit den Ausgaben andere KI-Modelle zu trainieren.",
            ["train-other-models"],
            id="other models",
        ),
    ],
)
def test_clauses(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


def test_the_phrase_and_its_place() -> None:
    rule = rule_of(
        "Ab einem Monatsumsatz von 20 Millionen Euro müssen Sie auf der Website gut sichtbar "
        "„Basiert auf Alpha“ anzeigen."
    )
    assert (rule.text, rule.place) == (("Basiert auf Alpha",), ("website",))


def test_banned_fields_are_one_rule() -> None:
    clause = "Sie dürfen das Modell nicht für militärische Zwecke oder zur Überwachung einsetzen."
    assert rule_of(clause).fields == ("military", "surveillance")


@pytest.mark.parametrize(
    "clause",
    [
        "Der Lizenzgeber haftet nicht für Schäden, die aus der Nutzung des Modells entstehen.",
        "Der Lizenzgeber gewährt Ihnen eine weltweite, unentgeltliche Lizenz an dem Modell.",
        "„Modell“ bezeichnet die Gewichte und den Code, die zu dieser Lizenz gehören.",
        "Es gilt das Recht der Bundesrepublik Deutschland.",
    ],
)
def test_what_binds_nobody_gives_no_rule_and_is_not_reported(clause: str) -> None:
    assert answered(clause) == []


def test_what_binds_and_is_not_understood_is_reported() -> None:
    assert flagged("Der Lizenznehmer muss den Server vor der Nutzung blau streichen.")


REGISTERS = (
    (
        "Unternehmen mit mehr als 250 Beschäftigten brauchen vorab eine Genehmigung der "
        "Herausgeberin.",
        ["obtain-license if employees gt 250 licensee"],
    ),
    (
        "Der Einsatz in Unternehmen mit einem Jahresumsatz von mehr als 5 Mio. Euro bedarf der "
        "vorherigen Erlaubnis.",
        ["obtain-license if revenue gt 5000000 EUR year licensee"],
    ),
    (
        "Übersteigt Ihr Jahresumsatz 2 Mio. €, so schulden Sie uns 5 % des Mehrbetrags.",
        ["pay-royalty if revenue gt 2000000 EUR year licensee"],
    ),
    (
        "Erreicht Ihr Dienst mehr als 50.000 monatlich aktive Nutzer, haben Sie bei uns eine "
        "Lizenz zu erwerben.",
        ["obtain-license if monthly-active-users gt 50000 product"],
    ),
    (
        "Sobald Ihr Umsatz im Kalenderjahr 300.000 Euro überschreitet, ist eine Abgabe von 2 % "
        "zu entrichten.",
        ["pay-royalty if revenue gt 300000 EUR year licensee"],
    ),
    (
        "Angebote mit über 20.000 täglich aktiven Nutzern sind dem Verein zu melden.",
        ["register if daily-active-users gt 20000 product"],
    ),
    (
        "Wer einen Dienst mit mehr als 1.000 registrierten Nutzern betreibt, hat auf der "
        "Startseite den Vermerk „Läuft mit Specht“ anzubringen.",
        ["display-attribution if users gt 1000 product"],
    ),
    (
        "Wird Ihre Seite monatlich mindestens 200.000-mal aufgerufen, ist uns das mitzuteilen.",
        ["register if visits gteq 200000 month product"],
    ),
    ("Die Nutzung ist ausschließlich zu nicht kommerziellen Zwecken zulässig.", ["commercial-use"]),
    ("Erlaubt ist die Nutzung zu nicht kommerziellen Zwecken.", ["commercial-use"]),
    ("Die gewerbliche Nutzung ist untersagt.", ["commercial-use"]),
    ("Eine kommerzielle Verwertung ist nicht gestattet.", ["commercial-use"]),
    ("Legen Sie jeder Kopie den Lizenztext bei.", ["include-license if distribute"]),
    ("Fügen Sie der Kopie diese Bedingungen bei.", ["include-license if distribute"]),
    ("Kopien ist ein Verweis auf diese Lizenz beizulegen.", ["include-license if distribute"]),
    (
        "Haben Sie etwas geändert, vermerken Sie das in der Dokumentation.",
        ["state-changes if modify"],
    ),
    ("Bearbeitungen sind als solche zu kennzeichnen.", ["state-changes if modify"]),
    ("Veränderungen sind mit einem Änderungshinweis zu versehen.", ["state-changes if modify"]),
    (
        "Abgeleitete Modelle sind unter dieselbe Lizenz zu stellen.",
        ["share-alike if (modify and distribute)"],
    ),
    (
        "Der Quellcode von Bearbeitungen ist öffentlich zugänglich zu machen.",
        ["disclose-source if distribute"],
    ),
    (
        "Sie dürfen Empfängern keine strengeren Bedingungen auferlegen.",
        ["add-restrictions if distribute"],
    ),
    (
        "Texte, die mit dem Modell erzeugt wurden, sind als KI-generiert zu kennzeichnen.",
        ["disclose-ai-generated if publish-outputs"],
    ),
    (
        "Veröffentlichte Ausgaben müssen als maschinell erzeugt erkennbar sein.",
        ["disclose-ai-generated if publish-outputs"],
    ),
    ("Das Wasserzeichen darf nicht abgeschaltet werden.", ["remove-safeguards"]),
    (
        "Der Name und das Logo sind geschützt; diese Lizenz gibt Ihnen daran keine Rechte.",
        ["use-trademark"],
    ),
    (
        "Diese Vereinbarung räumt kein Recht zur Nutzung der Marken der Anbieterin ein.",
        ["use-trademark"],
    ),
    (
        "Mit den Ausgaben dürfen keine anderen Sprachmodelle trainiert werden.",
        ["train-other-models"],
    ),
    (
        "Der Nutzer hat nach Beendigung sämtliche Kopien zu löschen.",
        ["delete-on-termination if terminated"],
    ),
    (
        "Endet die Lizenz, so sind alle Kopien unverzüglich zu vernichten.",
        ["delete-on-termination if terminated"],
    ),
    ("Der Nutzer stellt die Anbieterin von allen Ansprüchen Dritter frei.", ["indemnify"]),
    (
        "Untersagt ist die Verwendung für militärische Zwecke, zur Überwachung sowie für "
        "Diskriminierung.",
        ["restricted-use"],
    ),
    ("Unterlizenzen dürfen nicht erteilt werden.", ["sublicense"]),
    (
        "Der Name eines abgeleiteten Modells muss mit „Specht“ beginnen.",
        ["name-derivative if modify"],
    ),
    ("Wer die Anbieterin wegen Patentverletzung verklagt, verliert die Lizenz.", ["litigate"]),
    (
        "Vor einer kommerziellen Nutzung haben Sie sich bei uns zu registrieren.",
        ["register if commercial"],
    ),
    ("Das Angebot als gehosteter Dienst für Dritte ist nicht gestattet.", ["host-as-service"]),
    ("Dekompilieren oder Zurückentwickeln ist verboten.", ["reverse-engineer"]),
    ("Beim Export sind die geltenden Ausfuhrvorschriften zu beachten.", ["comply-with-law"]),
    ("Die Weitergabe der Gewichte an Dritte ist untersagt.", ["distribute"]),
    (
        "Innerhalb der Europäischen Union darf das Modell nicht genutzt werden.",
        ["use-in-territory if EU"],
    ),
    (
        "Sie müssen Ihre Nutzer zur Einhaltung der Nutzungsbeschränkungen verpflichten.",
        ["pass-through-restrictions if distribute"],
    ),
    (
        "Die Lizenz ist für Betriebe mit höchstens 10 Beschäftigten unentgeltlich.",
        ["obtain-license if employees gt 10 licensee"],
    ),
    (
        "Mittelständische Betriebe mit bis zu 500 Arbeitnehmern können die Software ohne "
        "Entgelt einsetzen, alle anderen schließen mit uns einen Vertrag.",
        ["obtain-license if employees gt 500 licensee"],
    ),
    (
        "Die unentgeltliche Nutzung steht nur Unternehmen offen, die im Vorjahr nicht mehr als "
        "10 Millionen Euro Umsatz erzielt haben.",
        ["obtain-license if revenue gt 10000000 EUR year licensee preceding"],
    ),
    (
        "Liegt der Jahresumsatz über 1 Mio. Euro, ist vor der Nutzung ein Lizenzvertrag "
        "abzuschließen.",
        ["obtain-license if revenue gt 1000000 EUR year licensee"],
    ),
    (
        "Unternehmen, die mehr als 249 Personen beschäftigen oder deren Jahresumsatz 50 Mio. "
        "EUR übersteigt, haben eine kostenpflichtige Lizenz zu erwerben.",
        ["obtain-license if (employees gt 249 licensee or revenue gt 50000000 EUR year licensee)"],
    ),
    (
        "Für Einrichtungen, die mehr als 1.000 Mitarbeitende zählen, gilt diese Lizenz nicht.",
        ["obtain-license if employees gt 1000 licensee"],
    ),
    (
        "Das Modell darf nur für Zwecke der wissenschaftlichen Forschung und Lehre genutzt werden.",
        ["commercial-use"],
    ),
    ("Gestattet ist allein die Nutzung zu Forschungszwecken.", ["commercial-use"]),
    (
        "Jede Nutzung, die mittelbar auf Erwerb gerichtet ist, ist ausgeschlossen.",
        ["commercial-use"],
    ),
    ("Eine Nutzung zu Erwerbszwecken ist nicht Gegenstand dieser Lizenz.", ["commercial-use"]),
    ("Das Modell darf nicht für entgeltliche Angebote verwendet werden.", ["commercial-use"]),
    ("Kommerzielle Zwecke sind von der Lizenz nicht umfasst.", ["commercial-use"]),
    ("Die Lizenz erstreckt sich nicht auf die gewerbliche Nutzung.", ["commercial-use"]),
    (
        "Nutzer aus der Wirtschaft wenden sich für eine gewerbliche Lizenz an "
        "lizenz@beispiel.example.",
        ["obtain-license if commercial"],
    ),
)
"""Contracts, statutes, notices and plain talk: every clause of its own wording."""


@pytest.mark.parametrize(("clause", "expected"), REGISTERS)
def test_clauses_of_many_registers(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    "clause",
    [
        "Die Anbieterin kann diese Bedingungen jederzeit ändern und veröffentlicht sie auf "
        "ihrer Website.",
        "Sie dürfen das Modell kostenlos nutzen, verändern und weitergeben.",
        "Das Modell wird ohne Gewähr bereitgestellt; die Haftung ist auf Vorsatz beschränkt.",
        "Der Umsatz der Anbieterin betrug im Vorjahr 5 Mio. Euro.",
    ],
)
def test_what_a_licence_allows_or_tells_is_no_rule(clause: str) -> None:
    assert answered(clause) == []


def test_a_figure_without_a_rule_is_never_silent() -> None:
    assert flagged("Bei einem Jahresumsatz über 3 Mio. Euro gilt Anhang B.")


def test_a_defined_term_stands_for_its_figures() -> None:
    text = (
        "„Kleinbetrieb“ bezeichnet ein Unternehmen mit höchstens 20 Beschäftigten.\n\n"
        "Das Modell darf von Kleinbetrieben kostenlos genutzt werden."
    )
    assert said(text) == ["obtain-license if employees gt 20 licensee"]


def test_one_of_several_conditions_in_a_list_is_enough() -> None:
    text = (
        "Ein Lizenzvertrag ist abzuschließen, wenn mindestens eine der folgenden "
        "Voraussetzungen erfüllt ist:\n"
        "- der Jahresumsatz übersteigt 10 Mio. Euro;\n- mehr als 250 Beschäftigte.\n"
    )
    assert said(text) == [
        "obtain-license if (revenue gt 10000000 EUR year licensee or employees gt 250 licensee)"
    ]


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Ab einem Jahresumsatz von mehr als 8 Millionen Euro ist eine Lizenz zu erwerben. "
            "Dasselbe gilt, wenn mehr als 300 Mitarbeiter beschäftigt werden.",
            [
                "obtain-license if employees gt 300 licensee",
                "obtain-license if revenue gt 8000000 EUR year licensee",
            ],
        ),
        (
            "Die Nutzung ist für Unternehmen mit mehr als 120 Beschäftigten kostenpflichtig.",
            ["pay-royalty if employees gt 120 licensee"],
        ),
        (
            "Die kommerzielle Nutzung setzt den Abschluss eines eigenen Lizenzvertrags mit uns "
            "voraus.",
            ["obtain-license if commercial"],
        ),
        (
            "Wer im letzten Geschäftsjahr 90 Personen oder mehr beschäftigt oder einen Umsatz von "
            "mehr als 6 Mio. Euro erzielt hat, muss eine Lizenz erwerben.",
            [
                "obtain-license if (employees gteq 90 licensee preceding"
                " or revenue gt 6000000 EUR year licensee preceding)"
            ],
        ),
        (
            "Diese Lizenz erlaubt nicht:\n- die Unterlizenzierung der Software,\n"
            "- die Entfernung von Urheberrechts- oder Lizenzhinweisen.\n",
            ["retain-notices", "sublicense"],
        ),
        ("Die Daten dürfen für kommerzielle und nicht kommerzielle Zwecke genutzt werden.", []),
    ],
)
def test_the_wording_of_other_hands(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Bei mehr als 70.000 monatlichen Nutzern ist eine Lizenz nötig.",
            ["obtain-license if monthly-active-users gt 70000 product"],
        ),
        (
            "Großunternehmen (> 400 Mitarbeiter) benötigen eine gesonderte Vereinbarung.",
            ["obtain-license if employees gt 400 licensee"],
        ),
    ],
)
def test_signs_and_small_words_compare_too(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    "clause",
    [
        "Erreicht Ihr Produkt 2 Mio. Downloads, kontaktieren Sie uns.",
        "Organisationen, deren Jahresbudget 3 Millionen Euro übersteigt, müssen sich registrieren.",
        "Sie müssen:\n- die Pflanzen im Büro täglich gießen,\n- den Lizenztext beifügen.\n",
    ],
)
def test_a_figure_or_an_order_that_no_word_names_is_reported(clause: str) -> None:
    assert flagged(clause)


def test_umlauts_that_are_spelled_out_are_read() -> None:
    clause = (
        "Fuer Betriebe mit mehr als 30 Beschaeftigten ist vor der Nutzung eine Lizenz zu "
        "erwerben. Schutzmassnahmen duerfen nicht umgangen werden."
    )
    assert said(clause) == ["obtain-license if employees gt 30 licensee", "remove-safeguards"]


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("Der Schutzfilter darf nicht umgangen werden.", ["remove-safeguards"]),
        (
            "Ab einem Konzernjahresumsatz von 3 Mio. Euro ist eine Lizenz zu erwerben.",
            ["obtain-license if revenue gteq 3000000 EUR year licensee"],
        ),
    ],
)
def test_a_compound_means_what_its_last_part_means(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Für das Modell dürfen keine zusätzlichen Bedingungen gestellt werden, die es ändern.",
            ["add-restrictions if distribute"],
        ),
        ("Die Abtretung der Lizenz bedarf unserer vorherigen Zustimmung.", ["sublicense"]),
        (
            "Der Quelltext von Bearbeitungen ist offenzulegen.",
            ["disclose-source if distribute"],
        ),
    ],
)
def test_words_that_serve_another_rule_make_none(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


def test_a_use_told_twice_before_figures_is_one() -> None:
    clause = (
        "Wird das Modell in einem gewerblichen Produkt oder einem gewerblichen Dienst eingesetzt, "
        "der mehr als 40.000 monatlich aktive Nutzer hat oder dessen Umsatz 2 Mio. Euro im Monat "
        "übersteigt, so ist eine Lizenz zu erwerben."
    )
    assert said(clause) == [
        "obtain-license if (commercial and (monthly-active-users gt 40000 product"
        " or revenue gt 2000000 EUR month product))"
    ]


def test_orders_below_a_heading_that_orders_are_found_or_reported() -> None:
    text = (
        "## Was du tun musst\n\n- Lege jeder Kopie diese Regeln bei.\n"
        "- Gieße die Pflanzen im Büro.\n"
    )
    assert said(text) == ["include-license if distribute"]
    assert flagged(text)


def test_a_ban_within_words_of_permission_is_not_passed_over() -> None:
    assert flagged("Mieter im Haus dürfen den Aufzug nachts nicht verwenden, um Klaviere zu heben.")


def test_fields_alone_make_a_list_of_bans() -> None:
    clause = "Verboten sind: Massenüberwachung, Waffenbau und Desinformation."
    assert rule_of(clause).fields == ("surveillance", "disinformation", "weapons")
