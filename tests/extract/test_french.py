"""French clauses: numbers in millions and milliards, negation in two words."""

from __future__ import annotations

import pytest

from clauses import answered, flagged, rule_of, said


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        pytest.param(
            "Si le produit compte plus de 100 millions d'utilisateurs actifs "
            "mensuels ou plus de 20 "
            "millions de dollars de chiffre d'affaires mensuel, vous devez afficher clairement "
            "« Kimi K2 » dans l'interface utilisateur.",
            [
                "display-attribution if (monthly-active-users gt 100000000 product"
                " or revenue gt 20000000 USD month product)"
            ],
            id="two figures",
        ),
        pytest.param(
            "Les entreprises dont le chiffre d'affaires annuel dépasse 20 millions d'euros doivent "
            "obtenir une licence commerciale auprès du concédant.",
            ["obtain-license if revenue gt 20000000 EUR year licensee"],
            id="over",
        ),
        pytest.param(
            "L'utilisation est gratuite pour les entreprises de moins de 50 salariés.",
            ["obtain-license if employees gteq 50 licensee"],
            id="free below",
        ),
        pytest.param(
            "Toute utilisation commerciale nécessite une autorisation écrite de l'auteur.",
            ["obtain-license if commercial"],
            id="commercial use needs leave",
        ),
        pytest.param(
            "Vous ne pouvez pas utiliser le modèle à des fins commerciales.",
            ["commercial-use"],
            id="a commercial ban",
        ),
        pytest.param(
            "Le modèle est réservé exclusivement à un usage non commercial.",
            ["commercial-use"],
            id="only",
        ),
        pytest.param(
            "Vous devez conserver les mentions de droit d'auteur dans toutes les copies.",
            ["retain-notices if distribute"],
            id="notices",
        ),
        pytest.param(
            "Il est interdit de supprimer les mentions de copyright.",
            ["retain-notices"],
            id="notices, as a ban",
        ),
        pytest.param(
            "Vous devez fournir aux destinataires une copie de cette licence.",
            ["include-license if distribute"],
            id="the licence",
        ),
    ],
)
def test_clauses(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


def test_the_phrase_and_its_place() -> None:
    rule = rule_of("Vous devez afficher « Basé sur Alpha » sur votre site web.")
    assert (rule.text, rule.place) == (("Basé sur Alpha",), ("website",))


@pytest.mark.parametrize(
    "clause",
    [
        "Le concédant n'est pas responsable des dommages qui résultent de l'utilisation du modèle.",
        "Le modèle est fourni en l'état, sans garantie d'aucune sorte.",
        "Dans cette licence, « modèle » désigne les poids et le code qui sont fournis.",
    ],
)
def test_what_binds_nobody_gives_no_rule_and_is_not_reported(clause: str) -> None:
    assert answered(clause) == []


def test_what_binds_and_is_not_understood_is_reported() -> None:
    assert flagged("Vous devez peindre le serveur en bleu avant de lancer le modèle.")


REGISTERS = (
    (
        "Les entreprises de plus de 250 salariés doivent obtenir une licence auprès de l'éditeur.",
        ["obtain-license if employees gt 250 licensee"],
    ),
    (
        "Toute société dont le chiffre d'affaires annuel excède 2 millions d'euros est tenue "
        "de conclure un contrat avec le donneur de licence.",
        ["obtain-license if revenue gt 2000000 EUR year licensee"],
    ),
    (
        "Si votre service dépasse 100 000 utilisateurs actifs par mois, il faut nous en informer.",
        ["register if monthly-active-users gt 100000 product"],
    ),
    (
        "Au-delà de 50 000 € de revenus annuels, une redevance de 3 % est due.",
        ["pay-royalty if revenue gt 50000 EUR year licensee"],
    ),
    (
        "L'usage commercial est subordonné à l'accord écrit préalable de l'éditeur.",
        ["obtain-license if commercial"],
    ),
    ("Le modèle ne peut être utilisé qu'à des fins non commerciales.", ["commercial-use"]),
    ("Toute exploitation commerciale est interdite.", ["commercial-use"]),
    ("Joignez à chaque copie le texte de la présente licence.", ["include-license if distribute"]),
    ("Conservez les mentions de droit d'auteur.", ["retain-notices if distribute"]),
    ("Il est interdit de retirer les mentions de paternité.", ["retain-notices"]),
    ("Les modifications apportées doivent être signalées.", ["state-changes if modify"]),
    (
        "Les œuvres dérivées doivent être diffusées sous la même licence.",
        ["share-alike if (modify and distribute)"],
    ),
    ("Le nom du modèle dérivé commence par « Garance ».", ["name-derivative if modify"]),
    (
        "Affichez de façon visible « Propulsé par Garance » sur votre site.",
        ["display-attribution if product"],
    ),
    (
        "La mention « Propulsé par Garance » doit figurer sur la page d'accueil.",
        ["display-attribution if product"],
    ),
    (
        "Les contenus générés et publiés doivent être signalés comme produits par une "
        "intelligence artificielle.",
        ["disclose-ai-generated if publish-outputs"],
    ),
    ("La présente licence ne confère aucun droit sur les marques de l'éditeur.", ["use-trademark"]),
    (
        "À l'expiration du contrat, le licencié détruit toutes les copies.",
        ["delete-on-termination if terminated"],
    ),
    (
        "En cas de résiliation, vous devez cesser d'utiliser le modèle et supprimer les copies.",
        ["delete-on-termination if terminated"],
    ),
    ("Le licencié garantit l'éditeur contre toute réclamation de tiers.", ["indemnify"]),
    ("Il est interdit d'entraîner un autre modèle avec les sorties.", ["train-other-models"]),
    ("Vous ne pouvez ni contourner ni désactiver les filtres de sécurité.", ["remove-safeguards"]),
    (
        "Le modèle ne doit pas servir à la surveillance, à la désinformation ou à des fins "
        "militaires.",
        ["restricted-use"],
    ),
    ("Vous devez respecter la réglementation applicable.", ["comply-with-law"]),
    ("Les sous-licences sont interdites.", ["sublicense"]),
    (
        "Vous devez imposer ces restrictions à vos utilisateurs.",
        ["pass-through-restrictions if distribute"],
    ),
    (
        "La licence est gratuite pour les organismes de moins de 10 salariés.",
        ["obtain-license if employees gteq 10 licensee"],
    ),
    ("Toute action en contrefaçon de brevet met fin à la licence.", ["litigate"]),
    ("Mentionnez la source et la date de mise à jour.", ["display-attribution"]),
    (
        "L'utilisation gratuite est réservée aux entreprises réalisant moins de 5 millions "
        "d'euros de chiffre d'affaires par an.",
        ["obtain-license if revenue gteq 5000000 EUR year licensee"],
    ),
    (
        "Dès lors que le nombre d'utilisateurs inscrits atteint 1 million, une autorisation "
        "écrite est nécessaire.",
        ["obtain-license if users gteq 1000000 product"],
    ),
    ("Le modèle est mis à disposition pour la recherche uniquement.", ["commercial-use"]),
)
"""Contracts, statutes, notices and plain talk: every clause of its own wording."""


@pytest.mark.parametrize(("clause", "expected"), REGISTERS)
def test_clauses_of_many_registers(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    "clause",
    [
        "Vous pouvez utiliser, copier et modifier le modèle librement.",
        "L'éditeur peut modifier les présentes conditions à tout moment.",
        "Le présent contrat est soumis au droit français.",
    ],
)
def test_what_a_licence_allows_or_tells_is_no_rule(clause: str) -> None:
    assert answered(clause) == []


def test_a_figure_without_a_rule_is_never_silent() -> None:
    assert flagged(
        "Si le chiffre d'affaires annuel excède 3 millions d'euros, l'annexe 2 s'applique."
    )


def test_french_marks_of_quotation_have_blanks_inside() -> None:
    clause = (
        "Toute copie conserve, dans le fichier « NOTICE », la mention suivante : "
        "« Mésange 3 est concédé par Mésange SA, © Mésange SA. »"
    )
    rule = rule_of(clause)
    assert rule.text == ("Mésange 3 est concédé par Mésange SA, © Mésange SA.",)


def test_bullets_below_headings_order_and_forbid() -> None:
    text = (
        "## 4. OBLIGATIONS\n\n- Conserver les mentions de copyright dans les copies\n\n"
        "## 5. INTERDICTIONS\n\n- Sous-licencier le Modèle\n- Retirer le filigrane des images\n"
    )
    assert said(text) == ["remove-safeguards", "retain-notices if distribute", "sublicense"]


def test_data_that_this_licence_does_not_cover_ask_for_no_other() -> None:
    clause = (
        "Une « Information dérivée » : toute donnée nouvelle créée à partir d'informations non "
        "soumises à cette licence."
    )
    assert said(clause) == []
