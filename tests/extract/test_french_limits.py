"""How limits are put in French: exemptions, exceptions, price lists, terms and plain talk."""

from __future__ import annotations

import pytest

from clauses import answered, flagged, said, table

CLAUSES = """
L'utilisation est gratuite, à l'exception des entreprises de plus de 250 salariés, qui doivent
obtenir une licence.
=> obtain-license if employees gt 250 licensee

Tu as levé plus de 5 millions d'euros ? Il te faut une licence.
=> obtain-license if funding gt 5000000 EUR licensee

Dispense de licence pour les entreprises de moins de 50 salariés.
=> obtain-license if employees gteq 50 licensee

Licence payante à partir de 50 salariés.
=> obtain-license if employees gteq 50 licensee

Les entreprises employant moins de 50 personnes sont dispensées de licence.
=> obtain-license if employees gteq 50 licensee

Toute société dont le chiffre d'affaires annuel excède 5 M€ doit conclure un contrat avec
l'éditeur.
=> obtain-license if revenue gt 5000000 EUR year licensee

Gratuit jusqu'à 100 000 € de chiffre d'affaires par an.
=> obtain-license if revenue gt 100000 EUR year licensee

Au-delà de 20 salariés, prenez une licence.
=> obtain-license if employees gt 20 licensee

Vous gagnez plus de 1 million d'euros par an ? Contactez-nous pour une licence.
=> obtain-license if revenue gt 1000000 EUR year licensee

Ne sont pas soumises à licence les entreprises de moins de 10 salariés.
=> obtain-license if employees gteq 10 licensee

Sont exclues du bénéfice de la présente licence les sociétés dont les effectifs dépassent 500
salariés.
=> obtain-license if employees gt 500 licensee

Par dérogation à l'article 2, le licencié dont le chiffre d'affaires consolidé est supérieur à dix
millions d'euros sollicite l'accord préalable du concédant.
=> obtain-license if revenue gt 10000000 EUR licensee-and-affiliates

L'usage est libre pour les structures réalisant moins de 2 M€ de chiffre d'affaires.
=> obtain-license if revenue gteq 2000000 EUR licensee

Petite entreprise : toute entreprise de moins de 50 salariés. Les petites entreprises utilisent le
modèle gratuitement.
=> obtain-license if employees gteq 50 licensee

Est considérée comme une grande entreprise toute société employant plus de 250 salariés. Les
grandes
entreprises doivent obtenir une licence.
=> obtain-license if employees gt 250 licensee

On entend par "Grand Compte" toute entité dont le chiffre d'affaires annuel dépasse 50 millions
d'euros. Tout Grand Compte doit signer un contrat de licence.
=> obtain-license if revenue gt 50000000 EUR year licensee

Si votre service compte plus d'un million d'utilisateurs mensuels, demandez-nous une licence.
=> obtain-license if monthly-active-users gt 1000000 product

Une redevance de 3 % est due dès que les revenus tirés du modèle dépassent 20 000 euros par mois.
=> pay-royalty if revenue gt 20000 EUR month licensee

Une licence est nécessaire si l'une des conditions suivantes est remplie :
| - plus de 100 salariés ;
| - plus de 10 millions d'euros de chiffre d'affaires annuel ;
| - plus de 5 millions d'euros levés.
=> obtain-license if (employees gt 100 licensee or revenue gt 10000000 EUR year licensee or funding
gt 5000000 EUR licensee)

L'utilisation est gratuite tant que votre entreprise ne dépasse pas 30 employés.
=> obtain-license if employees gt 30 licensee

Les organisations qui comptent 500 utilisateurs ou plus doivent nous le signaler.
=> register if users gteq 500 licensee

Sauf pour les entreprises de moins de 20 salariés, l'usage commercial nécessite une licence.
=> obtain-license if (employees gteq 20 licensee and commercial)

L'usage commercial est soumis à licence, sauf si votre chiffre d'affaires annuel est inférieur à
500 000 €.
=> obtain-license if (revenue gteq 500000 EUR year licensee and commercial)

Seules les entreprises de moins de 250 salariés peuvent utiliser le modèle sans licence.
=> obtain-license if employees gteq 250 licensee

La gratuité prend fin au-delà de 10 000 utilisateurs.
=> obtain-license if users gt 10000 product

Installation sur plus de 50 postes : licence obligatoire.
=> obtain-license if devices gt 50 licensee

Tarifs :
| - moins de 10 salariés : gratuit
| - 10 salariés et plus : licence payante
=> obtain-license if employees gteq 10 licensee

Les entreprises ayant levé plus de 3 millions d'euros ne peuvent utiliser ce modèle qu'avec notre
accord écrit.
=> obtain-license if funding gt 3000000 EUR licensee

Si tu as plus de 10 employés, il te faut une licence.
=> obtain-license if employees gt 10 licensee

Tu fais moins de 50 000 € par an ? C'est gratuit.
=> obtain-license if revenue gteq 50000 EUR year licensee

Aucune licence n'est requise pour les entreprises dont l'effectif est inférieur à 11 salariés.
=> obtain-license if employees gteq 11 licensee

Le licencié qui franchit le seuil de 100 000 utilisateurs actifs par mois en informe l'éditeur
sous
trente jours.
=> register if monthly-active-users gt 100000 licensee

Exception : les groupes de plus de 1 000 salariés doivent obtenir une autorisation.
=> obtain-license if employees gt 1000 licensee-and-affiliates

Le présent droit d'usage est réservé aux entreprises dont le chiffre d'affaires n'excède pas un
million d'euros.
=> obtain-license if revenue gt 1000000 EUR licensee

Lorsque le nombre de salariés du licencié est supérieur à 200, l'exploitation du modèle est
subordonnée à la signature d'un contrat.
=> obtain-license if employees gt 200 licensee

Jusqu'à 5 000 requêtes par mois, l'API est gratuite ; au-delà, une licence est requise.
=> obtain-license if api-calls gt 5000 month product

Vous pouvez utiliser le modèle librement, à moins que votre société ne soit valorisée à plus de
100 millions d'euros.
=> obtain-license if valuation gt 100000000 EUR licensee

Les PME (moins de 250 salariés) n'ont pas besoin de licence.
=> obtain-license if employees gteq 250 licensee

Vous n'avez besoin d'une licence que si votre entreprise compte plus de 50 personnes.
=> obtain-license if employees gt 50 licensee

Le seuil est fixé à 1 000 000 € de chiffre d'affaires annuel. Au-dessus de ce seuil, une licence
est
requise.
=> obtain-license if revenue gt 1000000 EUR year licensee

À partir de 100 utilisateurs, merci de nous contacter pour une licence.
=> obtain-license if users gteq 100 product

Licence obligatoire pour les boîtes de plus de 50 personnes.
=> obtain-license if employees gt 50 licensee

Les sociétés affiliées étant prises en compte, le licencié dont le chiffre d'affaires total
dépasse
20 millions d'euros doit acquérir une licence.
=> obtain-license if revenue gt 20000000 EUR licensee-and-affiliates

Vous êtes une entreprise de plus de 50 salariés ? Une licence commerciale est nécessaire.
=> obtain-license if employees gt 50 licensee

Le modèle est gratuit pour les particuliers et les entreprises de moins de 10 personnes.
=> obtain-license if (not individual and employees gteq 10 licensee)

Les sociétés dont la valorisation dépasse un milliard d'euros sont exclues de la présente licence.
=> obtain-license if valuation gt 1000000000 EUR licensee

Ne peuvent se prévaloir de la présente licence les entreprises réalisant plus de 50 millions
d'euros
de chiffre d'affaires annuel.
=> obtain-license if revenue gt 50000000 EUR year licensee

En deçà de 100 000 euros de recettes annuelles, l'usage est libre ; au-delà, une redevance de 2 %
est
due.
=> pay-royalty if revenue gteq 100000 EUR year licensee

Cette autorisation ne vaut pas pour les entreprises de plus de 1 000 salariés.
=> obtain-license if employees gt 1000 licensee

Toute entreprise employant au moins 250 personnes est tenue de conclure un contrat de licence avec
l'association.
=> obtain-license if employees gteq 250 licensee

Vous devez nous prévenir si votre application dépasse 10 000 utilisateurs.
=> register if users gt 10000 product

Si le chiffre d'affaires de votre entreprise est compris entre 1 et 5 millions d'euros, une
licence
est requise.
=> obtain-license if (revenue gteq 1000000 EUR licensee and revenue lteq 5000000 EUR licensee)

Usage gratuit, sauf pour les entreprises dont le chiffre d'affaires annuel dépasse 2 millions
d'euros.
=> obtain-license if revenue gt 2000000 EUR year licensee

L'utilisation par des structures de plus de vingt personnes est subordonnée à un accord écrit.
=> obtain-license if employees gt 20 licensee

Moins de 10 salariés : gratuit. Plus de 10 salariés : contactez-nous pour une licence.
=> obtain-license if employees gt 10 licensee

L'entreprise doit verser 5 % de ses revenus lorsque ceux-ci dépassent 1 million d'euros par an.
=> pay-royalty if revenue gt 1000000 EUR year licensee

Une licence entreprise est obligatoire dès 100 salariés.
=> obtain-license if employees gteq 100 licensee

"Petite structure" désigne toute entité comptant moins de 20 salariés et réalisant moins de 2
millions
d'euros de chiffre d'affaires annuel. Seules les Petites structures peuvent utiliser le modèle
gratuitement.
=> obtain-license if (employees gteq 20 licensee or revenue gteq 2000000 EUR year licensee)

Sont dispensées de redevance les entreprises ayant réalisé moins de 500 000 euros de chiffre
d'affaires au cours du dernier exercice.
=> obtain-license if revenue gteq 500000 EUR year licensee preceding

Au-delà de 500 appareils, l'utilisateur demande une autorisation à l'éditeur.
=> obtain-license if devices gt 500 licensee

Pour les boîtes qui ont levé plus de 10 M€, c'est licence payante.
=> obtain-license if funding gt 10000000 EUR licensee

Le licencié n'est autorisé à exploiter le modèle que si son effectif n'excède pas 100 salariés.
=> obtain-license if employees gt 100 licensee

Les entreprises de 250 salariés et plus doivent prendre contact avec nous avant tout usage.
=> obtain-license if employees gteq 250 licensee
"""


@pytest.mark.parametrize(("clause", "expected"), table(CLAUSES))
def test_french_limits(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(
    "clause",
    [
        "L'usage est gratuit et le restera.",
        "Aucune redevance n'est due par les associations.",
        "Le seuil d'entrée est bas.",
    ],
)
def test_french_words_without_a_limit(clause: str) -> None:
    assert answered(clause) == []


def test_what_limits_no_rule_of_a_french_text_is_flagged() -> None:
    clause = (
        "N'est pas concerné par cette obligation l'utilisateur dont le chiffre d'affaires est "
        "inférieur à 100 000 euros."
    )
    assert said(clause) == []
    assert flagged(clause)


def test_those_are_of_their_own_sentence() -> None:
    text = (
        "Une licence est requise au-delà de 80 salariés. Les laboratoires qui doivent publier "
        "leurs travaux citent la source."
    )
    assert "obtain-license if employees gt 80 licensee" in said(text)
    assert not any("employees" in rule for rule in said(text) if "obtain" not in rule)
