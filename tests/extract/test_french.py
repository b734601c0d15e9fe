"""French clauses: numbers in millions and milliards, negation in two words."""

from __future__ import annotations

import pytest

from clauses import flagged, rule_of, said


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
    assert (said(clause), flagged(clause)) == ([], False)


def test_what_binds_and_is_not_understood_is_reported() -> None:
    assert flagged("Vous devez peindre le serveur en bleu avant de lancer le modèle.")
