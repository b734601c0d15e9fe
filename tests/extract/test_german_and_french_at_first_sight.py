"""Ways of German and French to name a figure, to free somebody, and to order in the present."""

from __future__ import annotations

import pytest

from clauses import flagged, said

GERMAN = (
    # A figure that the sentence before names, and a pronoun compares.
    (
        "Gezählt wird der Umsatz der Gruppe. Beläuft er sich auf über 9 Mio. Euro, ist eine Lizenz "
        "nötig.",
        ["obtain-license if revenue gt 9000000 EUR licensee-and-affiliates"],
    ),
    (
        "Es zählt der Umsatz der Gruppe. Beträgt er in zwölf Monaten mindestens 9 Mio. Euro, "
        "bedarf die Nutzung einer Lizenz.",
        ["obtain-license if revenue gteq 9000000 EUR 12-months licensee-and-affiliates"],
    ),
    # Whoever is free however large, and all others.
    (
        "Behörden bleiben unabhängig von der Nutzerzahl befreit. Alle übrigen Lizenznehmer "
        "benötigen eine Lizenz, sobald ihr Dienst 4.000 Nutzer erreicht.",
        ["obtain-license if (not government and users gteq 4000 product)"],
    ),
    (
        "Schulen haben keine Obergrenze. Für alle anderen ist ab 4.000 Nutzern eine Lizenz nötig.",
        ["obtain-license if (users gteq 4000 product and not academic)"],
    ),
    (
        "Die Gratislizenz setzt voraus, dass der Jahresumsatz 90.000 € nicht erreicht. Ist das "
        "nicht der Fall, wird eine Lizenz benötigt.",
        ["obtain-license if revenue gteq 90000 EUR year licensee"],
    ),
    # Orders in the present tense to many.
    (
        "Portale, die im Monat mehr als 70.000 Besuche haben, führen im Fuß den "
        "Hinweis „Mit Otter“.",
        ["display-attribution if visits gt 70000 month product"],
    ),
    (
        "Spiele mit über 6.000 Nutzern tragen im Abspann die Angabe „Mit Otter“.",
        ["display-attribution if users gt 6000 product"],
    ),
    ("Unternehmen tragen sich vor der Nutzung in das Register ein.", ["register if company"]),
    ("Firmen melden sich über das Formular an.", ["register if company"]),
    (
        "Hosting-Anbieter haben eine eigene Lizenz auszuhandeln.",
        ["obtain-license if cloud-provider"],
    ),
    ("Ohne Vertrag mit uns kein Zugriff auf die Gewichte.", ["obtain-license"]),
    (
        "Bearbeitungen jeder Art, namentlich Feinabstimmungen, sind unzulässig.",
        ["create-derivatives"],
    ),
    # A mark that is passed is no trade mark, and a licence that does not end is not lost.
    (
        "Diese Lizenz endet nicht von selbst, doch hat jeder Anbieter, dessen Dienst die Marke von "
        "3 Mio. Nutzern überschreitet, uns zu unterrichten.",
        ["register if users gt 3000000 product"],
    ),
    (
        "Diese Lizenz begründet für Personen mit Sitz in der Schweiz keine Rechte.",
        ["use-in-territory if CH"],
    ),
    (
        "Bei kommerzieller Nutzung ist auf der Website der Hinweis „Mit Otter“ anzuzeigen.",
        ["display-attribution if commercial"],
    ),
    ("Alle sonst geltenden Gesetze sind zu beachten.", ["comply-with-law"]),
)
FRENCH = (
    (
        "On retient le chiffre d'affaires du groupe. Supérieur à 9 millions d'euros, il oblige à "
        "prendre une licence.",
        ["obtain-license if revenue gt 9000000 EUR licensee-and-affiliates"],
    ),
    (
        "Si vos revenus n'ont pas dépassé 2 millions d'euros, vous n'avez rien à signer. Au-delà, "
        "une licence est requise.",
        ["obtain-license if revenue gt 2000000 EUR licensee"],
    ),
    (
        "Les écoles n'ont aucune limite de taille. Pour tout autre licencié, une licence est "
        "requise au-delà de 4 000 utilisateurs.",
        ["obtain-license if (users gt 4000 product and not academic)"],
    ),
    (
        "Les sociétés de moins de 30 salariés s'enregistrent sur le portail.",
        ["register if employees lt 30 licensee"],
    ),
    (
        "Les éditeurs préviendront le concédant dès que leur service dépasse 7 000 utilisateurs.",
        ["register if users gt 7000 product"],
    ),
    ("Apposez « Conçu avec Loutre » sur la page d'accueil.", ["display-attribution if product"]),
    (
        "Le crédit « Conçu avec Loutre » est inséré dans la documentation.",
        ["display-attribution if product"],
    ),
    (
        "En cas d'usage commercial, vous devez afficher la mention « Conçu avec Loutre ».",
        ["display-attribution if commercial"],
    ),
)


@pytest.mark.parametrize(("text", "rules"), [*GERMAN, *FRENCH])
def test_what_is_said_in_other_ways(text: str, rules: list[str]) -> None:
    assert said(text) == rules


@pytest.mark.parametrize(
    "text",
    [
        "Websites zeigen Bilder, die mit dem Modell erstellt wurden.",
        "Apps mit vielen Nutzern nennen oft mehrere Quellen.",
        "Die Marke von 3 Mio. Nutzern haben wir im Mai erreicht.",
        "Les développeurs qui s'enregistrent reçoivent un courriel.",
        "Pour installer le paquet, aucune licence n'est requise.",
    ],
)
def test_what_binds_nobody(text: str) -> None:
    assert said(text) == []


def test_a_row_is_read_as_the_sentence_in_it() -> None:
    text = "In Russland, Belarus, Iran und Nordkorea ist der Einsatz des Modells nicht zulässig."
    assert said(f"| Nr. | Regel |\n|---|---|\n| 1 | {text} |\n") == said(text) != []


def test_a_word_keeps_its_hyphen_at_the_end_of_a_line() -> None:
    text = "Firmen mit einem Umsatz von über 9 Millionen US-\nDollar müssen eine Lizenz erwerben."
    assert any("revenue gt 9000000 USD" in rule for rule in said(text))
    assert not flagged(text)
