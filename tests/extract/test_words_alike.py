"""Words of German and French that mean the same give the same rules."""

from __future__ import annotations

import pytest

from clauses import said

ALIKE = (
    (
        "Firmen mit mehr als 40 Angestellten benötigen eine Nutzungslizenz.",
        "Firmen mit mehr als 40 Angestellten benötigen eine Lizenz.",
    ),
    (
        "Ab 3.000 täglich aktiven Usern ist eine Lizenz erforderlich.",
        "Ab 3.000 täglich aktiven Nutzern ist eine Lizenz erforderlich.",
    ),
    (
        "Firmen mit einem Umsatz von zumindest 7 Mio. Euro dürfen das Modell nicht verkaufen.",
        "Firmen mit einem Umsatz von mindestens 7 Mio. Euro dürfen das Modell nicht verkaufen.",
    ),
    (
        "Eine Lizenz ist obligatorisch, es sei denn, der Jahresumsatz liegt unter 2 Mio. Euro.",
        "Eine Lizenz ist erforderlich, es sei denn, der Jahresumsatz liegt unter 2 Mio. Euro.",
    ),
    (
        "Es ist nicht statthaft, das Modell zu verkaufen.",
        "Es ist untersagt, das Modell zu verkaufen.",
    ),
    ("Eine Registrierung ist nicht zwingend erforderlich.", "Eine Registrierung ist nicht nötig."),
    (
        "Nach Kündigung sind alle Kopien der Gewichte zu löschen und jeder Gebrauch einzustellen.",
        "Nach Kündigung sind alle Kopien der Gewichte zu löschen und jeder Gebrauch zu beenden.",
    ),
    (
        "Bei Ueberschreitung von 5.000 Nutzern benoetigen Sie eine Lizenz.",
        "Bei Überschreitung von 5.000 Nutzern benötigen Sie eine Lizenz.",
    ),
    (
        "Uebersteigt der Umsatz 3 Mio. Euro im Geschaeftsjahr, benoetigen Sie eine Lizenz.",
        "Übersteigt der Umsatz 3 Mio. Euro im Geschäftsjahr, benötigen Sie eine Lizenz.",
    ),
    (
        "Nutzer haben sich an unsere Richtlinie zur zulässigen Nutzung zu halten.",
        "Anwender haben sich an unsere Richtlinie zur zulässigen Nutzung zu halten.",
    ),
    (
        "Si votre service compte plus de 2 000 utilisateur·rices, il vous faut une licence.",
        "Si votre service compte plus de 2 000 utilisateurs, il vous faut une licence.",
    ),
    (
        "Les sociétés de plus de 60 salarié·es doivent obtenir une licence d'utilisation.",
        "Les sociétés de plus de 60 salariés doivent obtenir une licence.",
    ),
    (
        "Quiconque gagne plus de 80 000 euros chaque année doit obtenir une licence.",
        "Quiconque gagne plus de 80 000 euros par an doit obtenir une licence.",
    ),
    (
        "L'utilisateur doit obtenir l'approbation écrite du concédant.",
        "L'utilisateur doit obtenir l'autorisation écrite du concédant.",
    ),
    (
        "A l'exception des universités, tous les utilisateurs doivent obtenir une licence.",
        "À l'exception des universités, tous les utilisateurs doivent obtenir une licence.",
    ),
)


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_words_of_one_meaning_give_the_same_rules(one: str, other: str) -> None:
    assert said(one) == said(other)


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        (
            "Bei gewerblicher Nutzung dürfen Sie die Gewichte nicht verändern.",
            ["create-derivatives if commercial"],
        ),
        (
            "Les clients sont tenus d'obtenir une licence dès 300 000 euros de recettes par an.",
            ["obtain-license if revenue gteq 300000 EUR year licensee"],
        ),
        (
            "Au-delà de 3 000 appareils, l'utilisateur doit s'enregistrer, "
            "sans qu'une licence soit nécessaire.",
            ["register if devices gt 3000 licensee"],
        ),
        (
            "Dès 9 000 utilisateurs, il faut vous enregistrer ; aucune licence n'est requise.",
            ["register if users gteq 9000 product"],
        ),
        ("Aucune autorisation n'est requise.", []),
        (
            "Vous pouvez modifier l'œuvre, à condition que les auteurs soient crédités.",
            ["display-attribution if modify"],
        ),
        ("Lizenzhinweise müssen mit übernommen werden.", ["retain-notices if distribute"]),
        ("Derjenige, der das Modell verkauft, muss sich registrieren.", ["register if distribute"]),
    ],
)
def test_what_else_such_words_hid(text: str, rules: list[str]) -> None:
    assert said(text) == rules
