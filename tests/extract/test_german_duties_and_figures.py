"""Duties that German licences name by nouns, and figures they tell in a roundabout way."""

from __future__ import annotations

from itertools import product

import pytest

from clauses import answered, said, spaced

USES = {
    "Die kommerzielle Nutzung": "commercial",
    "Jede gewerbliche Verwendung des Modells": "commercial",
    "Die Weitergabe der Gewichte": "distribute",
    "Die Nutzung in einem Produkt": "product",
    "Der Betrieb als Dienst für Dritte": "hosted-service",
}
ASKS = [
    "{use} erfordert {acc}.",
    "{use} setzt {acc} voraus.",
    "{use} bedarf {gen}.",
    "{use} verlangt {acc}.",
    "{use} ist an {acc} gebunden.",
    "{use} ist nur mit {dat} erlaubt.",
    "{use} ist kostenlos, erfordert aber {acc}.",
    "{use} hängt von {dat} ab.",
    "{use} macht {acc} erforderlich.",
    "{use} steht unter der Bedingung {gen}.",
    "{use} verpflichtet zu {dat}.",
]
DUTIES = {
    ("eine Namensnennung", "einer Namensnennung", "einer Namensnennung"): "display-attribution",
    ("die Nennung der Urheber",) + ("der Nennung der Urheber",) * 2: "display-attribution",
    ("die Anzeige von „Mit Otter“",) + ("der Anzeige von „Mit Otter“",) * 2: "display-attribution",
    (
        "einen Link auf unsere Webseite",
        "eines Links auf unsere Webseite",
        "einem Link auf unsere Webseite",
    ): "display-attribution",
    ("eine Registrierung", "einer Registrierung", "einer Registrierung"): "register",
    ("eine Meldung an uns", "einer Meldung an uns", "einer Meldung an uns"): "register",
    ("die Zahlung von 2 % des Umsatzes",)
    + ("der Zahlung von 2 % des Umsatzes",) * 2: "pay-royalty",
    ("eine gesonderte Lizenz",) + ("einer gesonderten Lizenz",) * 2: "obtain-license",
    ("die Beigabe dieses Lizenztextes",)
    + ("der Beigabe dieses Lizenztextes",) * 2: "include-license",
    ("die Offenlegung des Quellcodes",)
    + ("der Offenlegung des Quellcodes",) * 2: "disclose-source",
}


@pytest.mark.parametrize(("asks", "duty"), list(product(ASKS, DUTIES)))
def test_a_noun_is_a_duty(asks: str, duty: tuple[str, str, str]) -> None:
    acc, gen, dat = duty
    action = DUTIES[duty]
    for use, case in USES.items():
        rules = said(asks.format(use=use, acc=acc, gen=gen, dat=dat))
        of_copies = action in ("include-license", "disclose-source")
        assert rules in (
            [f"{action} if {case}"],
            [f"{action} if distribute"] if of_copies else None,
        ), use


NOUNS = """
Die kommerzielle Nutzung erfordert eine Namensnennung, eine Registrierung und die Zahlung von 2 %
des Umsatzes.
=> display-attribution if commercial
=> pay-royalty if commercial
=> register if commercial

Die Weitergabe ist nur unter Nennung der Urheber und Beifügung dieser Lizenz gestattet.
=> display-attribution if distribute
=> include-license if distribute

Die kommerzielle Nutzung ist an eine Registrierung und unsere Zustimmung gebunden.
=> obtain-license if commercial
=> register if commercial

Für die kommerzielle Nutzung sind eine Namensnennung und eine Registrierung erforderlich.
=> display-attribution if commercial
=> register if commercial

Sie dürfen das Modell unter Namensnennung kommerziell nutzen.
=> display-attribution if commercial

Kommerzielle Nutzung nur mit Namensnennung.
=> display-attribution if commercial

Die kommerzielle Nutzung durch Unternehmen mit mehr als 60 Mitarbeitern ist nur gegen Zahlung von
2 % des Umsatzes gestattet.
=> pay-royalty if (commercial and employees gt 60 licensee)

Die kommerzielle Nutzung setzt voraus:
| - Namensnennung
| - Registrierung bei uns
| - Zahlung von 2 % des Umsatzes
=> display-attribution if commercial
=> pay-royalty if commercial
=> register if commercial

Bedingungen für die Weitergabe:
| (a) eine Kopie dieser Lizenz;
| (b) Erhalt der Urheberrechtshinweise;
| (c) ein Link auf unsere Webseite.
=> display-attribution if distribute
=> include-license if distribute
=> retain-notices if distribute

Erforderlich für die kommerzielle Nutzung:
| 1. der Abschluss eines Lizenzvertrags
| 2. eine Lizenzgebühr von 300 Euro im Jahr
=> obtain-license if commercial
=> pay-royalty if commercial

Sie dürfen das Modell kommerziell nutzen unter folgenden Bedingungen:
| - Nennung der Urheber
| - Anmeldung bei uns
=> display-attribution if commercial
=> register if commercial

Bedingungen für Unternehmen mit mehr als 60 Mitarbeitern:
| - Abschluss eines Vertrags
| - Nennung der Urheber
=> display-attribution if employees gt 60 licensee
=> obtain-license if employees gt 60 licensee

Die kommerzielle Nutzung erfordert eine Lizenz; die Weitergabe erfordert eine Namensnennung.
=> display-attribution if distribute
=> obtain-license if commercial

Die kommerzielle Nutzung erfordert eine Lizenz, die Weitergabe eine Namensnennung.
=> display-attribution if distribute
=> obtain-license if commercial

Die Nutzung in der EU erfordert eine Registrierung.
=> register if EU

Die Verwendung des Logos ist nur mit unserer Genehmigung gestattet.
=> use-trademark

Die Nutzung unserer Marken ist an eine schriftliche Genehmigung gebunden.
=> use-trademark

Die Weitergabe personenbezogener Daten ist nur mit Einwilligung der Betroffenen zulässig.

Änderungen dieser Lizenz bedürfen der Schriftform und unserer Zustimmung.

Die kommerzielle Nutzung hängt nicht von der Zahlung einer Gebühr ab.

Die kommerzielle Nutzung ist auch ohne Namensnennung gestattet.

Die Weitergabe erfordert keine Registrierung.

Die kommerzielle Nutzung bedarf keiner Anmeldung.

Die kommerzielle Nutzung setzt weder eine Registrierung noch eine Zahlung voraus.

Die Nutzung erfordert die Angabe eines API-Schlüssels.

Die Nutzung der Demo erfordert Python 3.10.
"""
FIGURES = """
Alle außer Unternehmen mit weniger als 60 Mitarbeitern müssen uns die Nutzung melden.
=> register if employees gteq 60 licensee

Mit Ausnahme von Unternehmen mit weniger als 60 Mitarbeitern müssen alle eine Gebühr zahlen.
=> pay-royalty if employees gteq 60 licensee

Wer nicht zu den Unternehmen mit einem Jahresumsatz bis 6 Mio. Euro gehört, braucht eine Lizenz.
=> obtain-license if revenue gt 6000000 EUR year licensee

Einer Lizenz bedarf nicht, wer zu den Unternehmen mit bis zu 60 Mitarbeitern zählt; jeder andere
muss sie erwerben.
=> obtain-license if employees gt 60 licensee

Bis 6 Mio. Euro Jahresumsatz kostenlos, darüber nur mit Lizenz.
=> obtain-license if revenue gt 6000000 EUR year licensee

Die Lizenzpflicht greift ab einem Jahresumsatz von 6 Mio. Euro.
=> obtain-license if revenue gteq 6000000 EUR year licensee

Die Pflicht zum Lizenzerwerb greift bei einem Jahresumsatz von mehr als 6 Mio. Euro.
=> obtain-license if revenue gt 6000000 EUR year licensee

Bleibt Ihr Jahresumsatz unter 6 Mio. Euro, brauchen Sie keine Lizenz.
=> obtain-license if revenue gteq 6000000 EUR year licensee

Eine Lizenz ist nur dann nicht nötig, wenn Sie weniger als 60 Mitarbeiter haben.
=> obtain-license if employees gteq 60 licensee

Der Lizenznehmer darf das Modell nutzen, bis er 60 Mitarbeiter hat.
=> obtain-license if employees gteq 60 licensee

Sie verlieren das Recht zur freien Nutzung, wenn Ihr Jahresumsatz 6 Mio. Euro übersteigt.
=> obtain-license if revenue gt 6000000 EUR year licensee

Sie verlieren das Recht zur Nutzung, wenn Sie gegen diese Lizenz verstoßen.

Die Schwelle von 6 Mio. Euro Jahresumsatz darf ohne Lizenz nicht überschritten werden.
=> obtain-license if revenue gt 6000000 EUR year licensee

Hat das Unternehmen insgesamt mehr als 6 Mio. € an Fremdmitteln erhalten, ist eine Lizenz zu
erwerben.
=> obtain-license if funding gt 6000000 EUR licensee

Unternehmen mit mehr als 60 Angestellten ist die Nutzung nur gegen Entgelt gestattet.
=> pay-royalty if employees gt 60 licensee

Für Unternehmen mit weniger als 60 Mitarbeitern genügt eine Registrierung. Alle anderen schließen
einen Lizenzvertrag.
=> obtain-license if employees gteq 60 licensee
=> register if employees lt 60 licensee

Unternehmen mit 51 bis 250 Mitarbeitern melden sich an.
=> register if (employees gteq 51 licensee and employees lteq 250 licensee)

Teams bis 6 Personen nutzen das Modell gratis, größere Teams brauchen eine Lizenz.
=> obtain-license if users gt 6 product

Ab 60 Mitarbeitern gelten folgende Pflichten:
| (a) die Urheber sind zu nennen,
| (b) es ist eine Gebühr zu zahlen.
=> display-attribution if employees gteq 60 licensee
=> pay-royalty if employees gteq 60 licensee

Kostenlos ist die Nutzung für:
| - Forschung und Lehre
| - Unternehmen mit höchstens 60 Mitarbeitern
| ¶
| In allen anderen Fällen brauchen Sie eine Lizenz.
=> obtain-license if (not research and employees gt 60 licensee)

Kostenlos für Forschung und Unternehmen mit höchstens 60 Mitarbeitern. Alle anderen brauchen eine
Lizenz.
=> obtain-license if (not research and employees gt 60 licensee)
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(NOUNS + FIGURES))
def test_clause(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize(
    "clause",
    [
        "Die Nutzung unserer Server erfordert die Zahlung der Stromkosten durch uns.",
        "Die Verwendung im Browser erfordert die Anzeige von Cookies.",
    ],
)
def test_other_nouns(clause: str) -> None:
    assert answered(clause) == [f"? {clause}"]


SEVERAL = """
Sie dürfen das Modell nicht zu kommerziellen Zwecken vervielfältigen, verbreiten oder bearbeiten.
=> commercial-use

Die Vervielfältigung, Verbreitung und Bearbeitung zu gewerblichen Zwecken ist untersagt.
=> commercial-use

Die gewerbliche Vervielfältigung und Verbreitung ist untersagt.
=> commercial-use

Wer das Modell zu kommerziellen Zwecken nutzen, verändern oder verbreiten will, braucht unsere
Zustimmung.
=> obtain-license if commercial

Weder Änderungen noch die Weitergabe sind erlaubt.
=> create-derivatives
=> distribute

Der Lizenznehmer verpflichtet sich, das Modell weder zu verkaufen noch als Dienst anzubieten.
=> distribute
=> host-as-service

Das Modell darf kopiert und verändert, aber nicht verkauft oder als Dienst angeboten werden.
=> distribute
=> host-as-service

Sie dürfen das Modell nutzen und weitergeben, aber nicht verkaufen.
=> distribute if commercial

Von der Erlaubnis nicht umfasst sind Verkauf und Vermietung.
=> distribute

Nicht umfasst ist das Recht, das Modell zu verkaufen oder zu vermieten.
=> distribute

Das Modell darf nicht destilliert werden.
=> train-other-models

Wissensdestillation ist verboten.
=> train-other-models

Software-as-a-Service ist ausgeschlossen.
=> host-as-service

Sagen Sie Ihren Nutzern, dass sie mit einer Maschine sprechen.
=> disclose-ai-generated if publish-outputs

Bei Veröffentlichung der Ausgaben ist auf den Einsatz von KI hinzuweisen.
=> disclose-ai-generated if publish-outputs

Es darf nicht der Eindruck entstehen, die Ausgaben stammten von einem Menschen.
=> disclose-ai-generated if publish-outputs

Geben Sie die Texte nicht als Werk eines Menschen aus.
=> disclose-ai-generated if publish-outputs

Wird die Lizenz widerrufen, löschen Sie binnen 14 Tagen alle Dateien.
=> delete-on-termination if terminated

Veröffentlichen Sie veränderte Gewichte, beschreiben Sie die Änderungen in der README.
=> state-changes if (modify and distribute)

Die Destillation des Alkohols ist nicht Gegenstand dieser Lizenz.

Das Programm darf kopiert und verändert werden, wenn es nicht verkauft wird.
=> distribute
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(SEVERAL))
def test_several_acts(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize(
    ("clause", "rules"),
    [
        (
            "Für jede kommerzielle Nutzung ist vorab ein Vertrag mit uns abzuschließen. Abweichend"
            " davon dürfen Unternehmen, die weniger als 25 Beschäftigte haben, das Modell ohne"
            " Vertrag gewerblich einsetzen.",
            ["obtain-license if (commercial and employees gteq 25 licensee)"],
        ),
        (
            "Unternehmen mit weniger als 25 Beschäftigten dürfen das Modell ohne Vertrag gewerblich"
            " einsetzen, sofern sie dies dem Institut anzeigen.",
            [
                "obtain-license if (commercial and employees gteq 25 licensee)",
                "register if (commercial and employees lt 25 licensee)",
            ],
        ),
    ],
)
def test_some_need_no_contract_by_way_of_exception(clause: str, rules: list[str]) -> None:
    found = {
        r.replace(
            "(employees gteq 25 licensee and commercial)",
            "(commercial and employees gteq 25 licensee)",
        ).replace(
            "(employees lt 25 licensee and commercial)", "(commercial and employees lt 25 licensee)"
        )
        for r in said(clause)
    }
    assert found == set(rules)
