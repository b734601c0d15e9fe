"""French clauses with figures, as lawyers, vendors, universities and public funders write them."""

from __future__ import annotations

import pytest

from clauses import said, table

CLAUSES = """
Les organisations de plus de 300 salariés ne peuvent exploiter le Modèle qu'après conclusion d'un
contrat spécifique.
=> obtain-license if employees gt 300 licensee

Si votre chiffre d'affaires annuel excède 5 millions d'euros, vous devez obtenir une licence
commerciale.
=> obtain-license if revenue gt 5000000 EUR year licensee

L'utilisation est gratuite tant que le chiffre d'affaires annuel du Licencié n'excède pas 1 M€.
=> obtain-license if revenue gt 1000000 EUR year licensee

Au-delà de 100 000 utilisateurs actifs mensuels, une licence doit être négociée avec l'éditeur.
=> obtain-license if monthly-active-users gt 100000 product

Toute société dont l'effectif atteint ou dépasse 250 personnes doit solliciter une autorisation
écrite préalable.
=> obtain-license if employees gteq 250 licensee

Les entreprises réalisant un chiffre d'affaires supérieur à dix millions d'euros sont tenues de
souscrire une licence payante.
=> obtain-license if revenue gt 10000000 EUR licensee

Lorsque les revenus tirés du Modèle dépassent 50 k€ par an, le Licencié verse une redevance de 3
%.
=> pay-royalty if revenue gt 50000 EUR year licensee

Seules les entreprises de moins de 50 salariés peuvent utiliser gratuitement le logiciel.
=> obtain-license if employees gteq 50 licensee

Tout service comptant plus d'un million d'utilisateurs par mois affiche la mention « Propulsé par
Mésange ».
=> display-attribution if monthly-active-users gt 1000000 product

Les produits comptant plus de 10 000 utilisateurs inscrits doivent être déclarés à l'éditeur.
=> register if users gt 10000 product

La présente licence ne s'applique pas aux entreprises dont le chiffre d'affaires annuel dépasse
100 millions d'euros.
=> obtain-license if revenue gt 100000000 EUR year licensee

Si le Licencié et ses sociétés affiliées emploient plus de 500 personnes ou réalisent plus de 50
M€ de chiffre d'affaires annuel, une licence entreprise est requise.
=> obtain-license if (employees gt 500 licensee-and-affiliates or revenue gt 50000000 EUR year
   licensee-and-affiliates)

L'usage commercial est libre pour les structures dont les recettes annuelles ne dépassent pas 200
000 €.
=> obtain-license if (commercial and revenue gt 200000 EUR year licensee)

Une start-up ayant levé plus de 2 millions d'euros doit acquérir une licence.
=> obtain-license if funding gt 2000000 EUR licensee

Au cours de l'exercice précédent, un chiffre d'affaires d'au moins 3 millions d'euros oblige le
Licencié à conclure un accord séparé.
=> obtain-license if revenue gteq 3000000 EUR year licensee preceding

La licence est réservée aux entreprises employant au plus 10 salariés.
=> obtain-license if employees gt 10 licensee

Une licence commerciale est exigée dans l'un des cas suivants :
| a) plus de 250 salariés ;
| b) chiffre d'affaires annuel supérieur à 50 millions d'euros.
=> obtain-license if (employees gt 250 licensee or revenue gt 50000000 EUR year licensee)

Toute société dont le chiffre d'affaires annuel est supérieur ou égal à 4 M€ doit conclure un
contrat de licence avec l'éditeur.
=> obtain-license if revenue gteq 4000000 EUR year licensee

Si le produit génère plus de 60 milliers d'euros de recettes par mois, une licence doit être
demandée à l'auteur.
=> obtain-license if revenue gt 60000 EUR month product
"""


@pytest.mark.parametrize(("clause", "expected"), table(CLAUSES))
def test_french_figures(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected
