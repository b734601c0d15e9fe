"""What German and French terms of small works say of leave, fees, private use and other objects."""

from __future__ import annotations

import pytest

from clauses import flagged, said

GERMAN = "\n\nDas ist der Text der Bedingungen für alle, die es nutzen, und für dich.\n"
FRENCH = "\n\nCeci est le texte des conditions pour tous ceux qui l'utilisent et pour vous.\n"
CHANGE, SHARE = "create-derivatives", "distribute"
ASKS = "obtain-license if "

SAID = [
    ("Das Skript darf nicht weitergegeben werden.", [SHARE]),
    ("Ihr dürft die Schriftart nicht verändern oder verkaufen.", [CHANGE, SHARE]),
    ("Die Erweiterung darf weder verändert noch weitergegeben werden.", [CHANGE, SHARE]),
    ("Die App darf nicht vermietet oder unterlizenziert werden.", [SHARE, "sublicense"]),
    ("Die Nutzung ist allein auf den privaten Bereich beschränkt.", ["commercial-use"]),
    (
        "Jede Nutzung außerhalb des privaten Rahmens ist ohne Zustimmung der Autorin untersagt.",
        [ASKS + "commercial"],
    ),
    ("Die Nutzung zu gewinnorientierten Zwecken ist untersagt.", ["commercial-use"]),
    (
        "Die gewerbliche Nutzung ist erst nach Zahlung einer Gebühr gestattet.",
        ["pay-royalty if commercial"],
    ),
    ("Bei gewerblicher Nutzung fallen Lizenzgebühren an.", ["pay-royalty if commercial"]),
    (
        "Die Nutzung im gewerblichen Umfeld ist nur nach Rücksprache gestattet.",
        [ASKS + "commercial"],
    ),
    ("Jede Weitergabe bedarf der vorherigen Genehmigung.", [ASKS + "distribute"]),
    ("Eine Namensnennung ist erforderlich.", ["display-attribution if product"]),
    ("Kopien sind verboten und verletzen das Urheberrecht des Autors.", [SHARE]),
]
SAID_IN_FRENCH = [
    ("Vous ne devez pas redistribuer le script.", [SHARE]),
    ("Vous ne pouvez ni modifier ni revendre la police.", [CHANGE, SHARE]),
    ("Il est interdit de revendre ce thème.", [SHARE]),
    ("L'utilisation est strictement limitée au cadre privé.", ["commercial-use"]),
    (
        "Toute utilisation en dehors du cadre privé est interdite sans l'accord de l'autrice.",
        [ASKS + "commercial"],
    ),
    (
        "Une utilisation commerciale n'est permise qu'après paiement d'une redevance.",
        ["pay-royalty if commercial"],
    ),
    (
        "L'utilisation commerciale n'est possible qu'après consultation de l'auteur.",
        [ASKS + "commercial"],
    ),
    ("Pas de redistribution sans autorisation.", [ASKS + "distribute"]),
    ("La mention de l'auteur est obligatoire.", ["display-attribution if product"]),
    (
        "Toute autre utilisation, notamment la copie, la modification, la distribution ou"
        " l'utilisation commerciale, est interdite sans l'autorisation écrite de l'auteur.",
        [ASKS + "(modify or distribute or commercial)"],
    ),
]


@pytest.mark.parametrize(("clause", "expected"), SAID)
def test_german(clause: str, expected: list[str]) -> None:
    assert said(clause + GERMAN) == expected


@pytest.mark.parametrize(("clause", "expected"), SAID_IN_FRENCH)
def test_french(clause: str, expected: list[str]) -> None:
    assert said(clause + FRENCH) == expected


NOTHING = [
    "Die Software unterliegt dem deutschen Urheberrecht.",
    "Jede Nutzung der Marken unterliegt dem geltenden Recht.",
    "Das Nutzungsrecht ist einfach, nicht übertragbar und gilt für diese Version.",
    "Verluste dürfen nicht in andere Jahre übertragen werden.",
    "Die Weitergabe von Zugangsdaten an Dritte ist untersagt.",
    "Die Nutzung ist ohne Gebühr gestattet.",
]
NOTHING_IN_FRENCH = [
    "Aucun droit de propriété n'est transféré au licencié.",
    "L'utilisation et la modification ne nécessitent aucune licence.",
    "Toute modification du présent contrat requiert l'accord écrit des parties.",
    "La communication de vos identifiants est interdite.",
]


@pytest.mark.parametrize(
    "clause", [*(c + GERMAN for c in NOTHING), *(c + FRENCH for c in NOTHING_IN_FRENCH)]
)
def test_what_is_none_of_the_licensees_deeds_is_no_rule(clause: str) -> None:
    assert said(clause) == []


def test_keys_that_must_stay_secret_are_reported() -> None:
    assert flagged("Die Weitergabe von Zugangsdaten an Dritte ist untersagt." + GERMAN)


def test_whom_to_ask_about_the_terms_is_no_copy_of_them() -> None:
    clause = (
        "Bei gewerblicher Nutzung ist mit uns Kontakt bezüglich der Nutzungsbedingungen"
        " aufzunehmen."
    )
    assert said(clause + GERMAN) == [ASKS + "commercial"]


MORE = [
    ("Die Nutzerin verpflichtet sich, das Werk weder ganz noch in Teilen weiterzugeben.", [SHARE]),
    (
        "Bearbeitete Fassungen müssen gekennzeichnet und unter dieser Lizenz weitergegeben werden.",
        ["share-alike if (modify and distribute)", "state-changes if modify"],
    ),
    ("Ausgeschlossen sind Vermietung und Verleih der Software.", [SHARE]),
    ("Jede Form der Weiterveräußerung ist ausgeschlossen.", [SHARE]),
    (
        "Es ist untersagt, die Software zu dekompilieren oder Hinweise zu entfernen.",
        ["retain-notices", "reverse-engineer"],
    ),
]
MORE_IN_FRENCH = [
    (
        "Le licencié s'interdit de copier, modifier, décompiler ou désassembler le logiciel et de"
        " le louer.",
        [CHANGE, SHARE, "reverse-engineer"],
    ),
    (
        "Sans l'accord de l'auteur, le logiciel ne peut être ni vendu ni modifié.",
        [ASKS + "(modify or distribute)"],
    ),
    ("Pour un usage professionnel, une licence est requise.", [ASKS + "commercial"]),
    ("Toute revente ou location est interdite sans accord écrit.", [ASKS + "distribute"]),
]


@pytest.mark.parametrize(("clause", "expected"), MORE)
def test_more_german(clause: str, expected: list[str]) -> None:
    assert said(clause + GERMAN) == expected


@pytest.mark.parametrize(("clause", "expected"), MORE_IN_FRENCH)
def test_more_french(clause: str, expected: list[str]) -> None:
    assert said(clause + FRENCH) == expected


def test_liability_that_is_excluded_is_no_ban() -> None:
    assert said("Ausgeschlossen sind Schadensersatzansprüche aus der Weitergabe." + GERMAN) == []
