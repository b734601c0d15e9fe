"""French figures and whom they bind: behind "interdit aux", in the present tense, by exceptions."""

from __future__ import annotations

import pytest

from clauses import answered, lines, said, table

SAID = table("""
Il est interdit aux éditeurs d'un service comptant plus de 3 millions d'abonnés de revendre le
modèle.
=> distribute if users gt 3000000 product

La redistribution des poids est défendue aux sociétés de plus de 90 salariés.
=> distribute if employees gt 90 licensee

Il est fait interdiction aux plateformes rassemblant plus de 7 millions d'utilisateurs mensuels de
modifier le modèle.
=> create-derivatives if monthly-active-users gt 7000000 product

Nulle société de plus de 90 salariés ne peut redistribuer les poids.
=> distribute if employees gt 90 licensee

Les sociétés de plus de 90 salariés ne peuvent pas redistribuer les poids.
=> distribute if employees gt 90 licensee

Les sociétés de plus de 90 salariés n'ont pas le droit de revendre le modèle.
=> distribute if employees gt 90 licensee

Toute société dont les recettes annuelles passent la barre des 4 millions d'euros doit acheter une
licence.
=> obtain-license if revenue gt 4000000 EUR year licensee

Si, l'an passé, votre chiffre d'affaires a franchi le seuil de 4 millions d'euros, une licence est
requise.
=> obtain-license if revenue gt 4000000 EUR year licensee

À moins que son chiffre d'affaires de l'année écoulée n'ait été inférieur à 4 millions d'euros,
l'exploitant se dote d'une licence payante.
=> obtain-license if revenue gteq 4000000 EUR year licensee preceding

L'agrément de l'éditeur est requis de toute société dont la capitalisation boursière dépasse 3
milliards d'euros.
=> obtain-license if valuation gt 3000000000 EUR licensee

La société qui emploie plus de 90 personnes sollicite et obtient notre accord avant tout
déploiement.
=> obtain-license if employees gt 90 licensee

Les exploitants de services traitant chaque mois 2 millions d'appels d'API ou plus nous déclarent
leur usage.
=> register if api-calls gteq 2000000 month product

Une société dont les ventes annuelles dépassent 4 millions d'euros procède à son enregistrement
sur notre site.
=> register if revenue gt 4000000 EUR year licensee

Le client qui retire plus de 80 000 euros par an du modèle nous adresse une déclaration.
=> register if revenue gt 80000 EUR year licensee

À l'exception des collectivités territoriales, toute entité de plus de 90 salariés doit acheter
une licence.
=> obtain-license if (not government and employees gt 90 licensee)

Hors établissements d'enseignement, toute entité de plus de 90 salariés doit acheter une licence.
=> obtain-license if (not academic and employees gt 90 licensee)

Toute entreprise de plus de 90 salariés doit acheter une licence, à moins d'être un organisme de
recherche.
=> obtain-license if (employees gt 90 licensee and not academic)

Toute entité de plus de 90 salariés doit acheter une licence. Cette exigence ne vise pas les
administrations publiques.
=> obtain-license if (employees gt 90 licensee and not government)

Formule découverte : jusqu'à 800 abonnés. Au-delà, il faut une licence payante.
=> obtain-license if users gt 800 product

Pas de licence à acheter si votre société compte moins de 20 salariés. Sinon, l'achat est
obligatoire.
=> obtain-license if employees gteq 20 licensee

Les droits ci-dessus ne sont concédés qu'aux sociétés dont le chiffre d'affaires annuel n'excède
pas 4 millions d'euros.
=> obtain-license if revenue gt 4000000 EUR year licensee

La gratuité prend fin à 4 millions d'euros de chiffre d'affaires annuel ; au-delà, prenez une
licence.
=> obtain-license if revenue gt 4000000 EUR year licensee

Le modèle est mis à la disposition des sociétés réalisant moins de 4 millions d'euros de chiffre
d'affaires par an. Les autres s'adressent à nous pour acquérir une licence.
=> obtain-license if revenue gteq 4000000 EUR year licensee

Une licence est nécessaire si vous remplissez cumulativement les conditions suivantes :
| - vous employez plus de 90 personnes ;
| - votre chiffre d'affaires annuel dépasse 4 millions d'euros.
=> obtain-license if (employees gt 90 licensee and revenue gt 4000000 EUR year licensee)

Un robot utilisé par plus de 30 000 personnes laisse voir le nom « Sizerin » dans son profil.
=> display-attribution if users gt 30000 product

Au-dessous de 30 000 abonnés, votre service doit arborer « Conçu avec Sizerin ».
=> display-attribution if users lt 30000 product

Un modèle dérivé ne peut être distribué que sous un nom débutant par « Sizerin ».
=> name-derivative if (modify and distribute)

Les boutiques affichent le nom « Sizerin » sur leur site.
=> display-attribution if product

Celui qui met à disposition un service intégrant les poids affiche « Sizerin » sur son site.
=> display-attribution if product

L'usage est gratuit si le nombre de vos salariés ne franchit pas 90.
=> obtain-license if employees gt 90 licensee

L'usage est gratuit si le nombre de vos salariés se limite à 90.
=> obtain-license if employees gt 90 licensee

Toute société réalisant plus de 4 millions d'euros de recettes sur un an doit obtenir une licence.
=> obtain-license if revenue gt 4000000 EUR year licensee

Toute société réalisant plus de 4 millions d'euros de recettes pendant l'année précédente doit
obtenir une licence.
=> obtain-license if revenue gt 4000000 EUR year licensee preceding

Toute personne dont les recettes annuelles dépassent 4 millions d'euros, exception faite des
particuliers, doit obtenir une licence.
=> obtain-license if (revenue gt 4000000 EUR year licensee and not individual)

Toute personne dont les recettes annuelles dépassent 4 millions d'euros, à l'exclusion des
universités, doit obtenir une licence.
=> obtain-license if (revenue gt 4000000 EUR year licensee and not academic)

L'usage est gratuit jusqu'à 4 millions d'euros de recettes par an. Au-delà, il faut une licence.
=> obtain-license if revenue gt 4000000 EUR year licensee

Les articles issus de travaux sur ce corpus doivent remercier l'équipe « Sizerin ».
=> display-attribution if publish-research

En cas de publication d'images générées, vous devez y accoler la mention « Créé avec Sizerin ».
=> display-attribution if publish-outputs
""")

QUIET = lines("""
Même si votre effectif dépasse 90 personnes, aucun agrément n'est requis.
Le modèle a été utilisé par plus de 30 000 personnes depuis sa sortie.
L'entreprise demande et obtient chaque année la certification ISO.
Le profil indique la date de la dernière connexion.
""")


@pytest.mark.parametrize(("clause", "rules"), SAID)
def test_french_bounds_are_read(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


@pytest.mark.parametrize("clause", QUIET)
def test_french_figures_that_bind_nobody(clause: str) -> None:
    assert said(clause) == []
