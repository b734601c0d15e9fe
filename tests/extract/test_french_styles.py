"""French duties and bans as lawyers, vendors, universities and public funders write them."""

from __future__ import annotations

import pytest

from clauses import answered, said, table

CLAUSES = """
Conserver les mentions de droit d'auteur dans toute copie.
=> retain-notices if distribute

Toute copie distribuée conserve les mentions de copyright d'origine.
=> retain-notices if distribute

Les avis de droit d'auteur doivent être reproduits sans modification.
=> retain-notices if distribute

Vous devez joindre un exemplaire de la présente licence à chaque copie.
=> include-license if distribute

Une copie de la licence est remise à chaque destinataire.
=> include-license if distribute

Les modifications apportées doivent être clairement signalées.
=> state-changes if modify

Les fichiers modifiés portent une mention indiquant leur modification.
=> state-changes if modify

Les œuvres dérivées ne peuvent être distribuées que sous la présente licence.
=> share-alike if (modify and distribute)

Toute version modifiée doit être diffusée sous la même licence.
=> share-alike if (modify and distribute)

Le code source des versions modifiées doit être mis à la disposition du public.
=> disclose-source if distribute

Le Licencié fait figurer la mention « Créé avec Mésange » sur son site internet.
=> display-attribution if product

Les publications scientifiques citent l'équipe du projet Mésange.
=> display-attribution if publish-research

Le nom du modèle dérivé doit commencer par « Mésange- ».
=> name-derivative if modify

Les contenus générés doivent être identifiés comme produits par une intelligence artificielle.
=> disclose-ai-generated if publish-outputs

Informer les utilisateurs qu'ils interagissent avec un système d'IA est obligatoire.
=> disclose-ai-generated if publish-outputs

Le Licencié impose à ses clients des restrictions au moins équivalentes.
=> pass-through-restrictions if distribute

Le Licencié respecte la politique d'utilisation acceptable.
=> follow-acceptable-use

Le Licencié s'engage à respecter les lois et règlements en vigueur.
=> comply-with-law

Le Licencié indemnise le Concédant de toute réclamation de tiers.
=> indemnify

Vous garantissez l'éditeur contre tout recours lié à votre utilisation.
=> indemnify

À l'expiration du contrat, le Licencié détruit toutes les copies du Modèle.
=> delete-on-termination if terminated

En cas de résiliation, vous devez supprimer les poids du modèle.
=> delete-on-termination if terminated

Le Licencié s'efforce d'utiliser la version la plus récente du Modèle.
=> use-latest-version

Toute exploitation commerciale nécessite l'accord écrit préalable du titulaire.
=> obtain-license if commercial

Pour un usage commercial, veuillez nous contacter à licence@mesange.example.
=> obtain-license if commercial

Il est interdit de supprimer le filigrane apposé sur les images.
=> remove-safeguards

Le Licencié s'interdit de contourner les filtres de sécurité.
=> remove-safeguards

Toute décompilation ou ingénierie inverse est interdite.
=> reverse-engineer

La sous-licence est interdite.
=> sublicense

La cession du contrat est soumise à l'accord préalable du Concédant.
=> sublicense

La redistribution des poids est strictement interdite.
=> distribute

Vous ne pouvez ni vendre ni louer le Modèle.
=> distribute

Toute modification du Modèle est interdite.
=> create-derivatives

Les sorties ne peuvent servir à entraîner d'autres modèles.
=> train-other-models

Il est interdit d'offrir le Modèle à des tiers sous forme de service en ligne.
=> host-as-service

La licence ne confère aucun droit sur les marques du Concédant.
=> use-trademark

L'utilisation du nom ou du logo de l'université est soumise à autorisation préalable.
=> use-trademark

Vous ne devez imposer aucune restriction supplémentaire aux destinataires.
=> add-restrictions if distribute

Toute action en contrefaçon de brevet contre le Concédant met fin à la licence.
=> litigate

Le Modèle ne peut être utilisé à des fins militaires, de surveillance de masse ou de
désinformation.
=> restricted-use

Sont prohibés les usages militaires et la reconnaissance faciale dans l'espace public.
=> restricted-use

Il est interdit d'utiliser le Modèle dans l'Union européenne.
=> use-in-territory if EU

L'utilisation est limitée à des fins de recherche non commerciale.
=> commercial-use

Tout usage commercial est exclu.
=> commercial-use

Le Modèle ne peut être utilisé qu'à des fins non commerciales.
=> commercial-use

Les mentions légales ne doivent pas être supprimées ni altérées.
=> retain-notices
"""

NOTHING = """
Les collectivités de plus de 20 000 habitants sont invitées à nous écrire.

Le Concédant peut modifier les présentes conditions à tout moment.

Le Licencié est autorisé à modifier et à distribuer le Modèle, y compris à des fins commerciales.

Le capital social de la société est de 50 000 euros.

La responsabilité de l'éditeur est limitée à 100 euros.

Le présent contrat est soumis au droit français.

Aucune attribution n'est requise.
"""


@pytest.mark.parametrize(("clause", "expected"), table(CLAUSES))
def test_french_styles(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(("clause", "expected"), table(NOTHING))
def test_what_binds_nobody_in_french_styles(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected
