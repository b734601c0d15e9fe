"""German clauses: points and commas in numbers, Mio. and Mrd., infinitives at the end."""

from __future__ import annotations

import pytest

from clauses import flagged, rule_of, said


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
    assert (said(clause), flagged(clause)) == ([], False)


def test_what_binds_and_is_not_understood_is_reported() -> None:
    assert flagged("Der Lizenznehmer muss den Server vor der Nutzung blau streichen.")
