"""What French licences say in the words of everyday: read-me files, requests, nouns for verbs."""

from __future__ import annotations

import pytest

from clauses import said, table

CLAUSES = """
Merci de nous citer sur votre site.
=> display-attribution if product

Pensez à nous créditer dans votre documentation.
=> display-attribution if product

L'apposition de la mention « Fait avec Hibou » est obligatoire.
=> display-attribution if product

Toute publication scientifique devra faire mention du modèle.
=> display-attribution if publish-research

Appelez votre version « Hibou-quelque chose ».
=> name-derivative if modify

Laissez les mentions de copyright en place.
=> retain-notices if distribute

Le maintien des mentions de propriété intellectuelle est obligatoire.
=> retain-notices if distribute

Merci de ne pas toucher aux mentions de copyright.
=> retain-notices

Toute distribution s'accompagne d'une copie de la présente licence.
=> include-license if distribute

La distribution est permise à condition que la licence soit jointe.
=> include-license if distribute

Chaque destinataire reçoit un exemplaire du présent contrat.
=> include-license if distribute

N'oubliez pas de fournir le texte de la licence avec le modèle.
=> include-license if distribute

Le fichier LICENCE doit accompagner le modèle.
=> include-license if distribute

Si vous modifiez le modèle, dites-le.
=> state-changes if modify

Une version modifiée ne peut être présentée comme l'original.
=> state-changes if modify

Précisez ce que vous avez changé.
=> state-changes if modify

Les versions modifiées restent soumises à la présente licence.
=> share-alike if (modify and distribute)

Toute œuvre dérivée est diffusée aux mêmes conditions.
=> share-alike if (modify and distribute)

Vous ne pouvez pas diffuser de version dérivée sous une autre licence.
=> share-alike if (modify and distribute)

Le modèle dérivé hérite de la présente licence.
=> share-alike if (modify and distribute)

Vos modifications doivent être rendues publiques.
=> disclose-source if distribute

Ne laissez pas entendre que nous soutenons votre produit.
=> use-trademark

Notre nom ne peut servir à promouvoir vos produits.
=> use-trademark

Merci de ne pas redistribuer les poids.
=> distribute

Le modèle ne peut être communiqué à des tiers.
=> distribute

Il vous est interdit de mettre les poids en ligne.
=> distribute

Ne partagez pas les fichiers du modèle.
=> distribute

Puis-je revendre le modèle ? Non.
=> distribute

Ne proposez pas le modèle comme service payant en ligne.
=> host-as-service

Interdiction d'héberger le modèle pour le compte de tiers.
=> host-as-service

L'affinage du modèle n'est pas autorisé.
=> create-derivatives

Usage commercial interdit.
=> commercial-use

Réservé à un usage non commercial.
=> commercial-use

Vous ne pouvez pas gagner d'argent avec le modèle.
=> commercial-use

Pas d'utilisation commerciale.
=> commercial-use

Merci de ne pas utiliser ce modèle à des fins commerciales.
=> commercial-use

Usage commercial : sur licence uniquement.
=> obtain-license if commercial

Une licence commerciale est disponible sur demande.
=> obtain-license if commercial

Prévenez-nous si vous utilisez le modèle en production.
=> register

L'utilisateur s'inscrit préalablement sur notre site.
=> register

Toute mise en service est déclarée au concédant sous trente jours.
=> register

Envoyez-nous un courriel si vous utilisez le modèle.
=> register

L'exploitant s'acquitte d'une redevance annuelle.
=> pay-royalty

La distillation du modèle est interdite.
=> train-other-models

Ne cherchez pas à extraire les données d'entraînement.
=> reverse-engineer

Ne désactivez pas les filtres.
=> remove-safeguards

L'utilisateur est responsable du respect de la réglementation applicable.
=> comply-with-law

Il vous appartient de veiller au respect des règles d'exportation.
=> comply-with-law

Dites à vos utilisateurs que les textes viennent d'une IA.
=> disclose-ai-generated if publish-outputs

Ne présentez pas les résultats comme l'œuvre d'un humain.
=> disclose-ai-generated if publish-outputs

Les utilisateurs sont informés qu'ils dialoguent avec une machine.
=> disclose-ai-generated if publish-outputs

Si un tiers nous poursuit à cause de votre usage, vous prenez les frais à votre charge.
=> indemnify

N'ajoutez pas de DRM.
=> add-restrictions if distribute

Suivez nos règles de bonne conduite.
=> follow-acceptable-use

Aucun usage militaire.
=> restricted-use

N'utilisez pas le modèle pour fabriquer des armes.
=> restricted-use

Quiconque nous attaque pour contrefaçon de brevet perd sa licence.
=> litigate

Utilisez toujours la dernière version.
=> use-latest-version

La modification du modèle n'est pas autorisée.
=> create-derivatives

Il n'est pas permis de redistribuer le modèle.
=> distribute

| Ne sont pas permis :
|
| - la revente du modèle ;
| - l'ingénierie inverse.
=> distribute
=> reverse-engineer

| L'utilisateur reste seul responsable :
|
| - du respect des réglementations applicables ;
| - de ses sauvegardes.
=> comply-with-law

Toute version modifiée demeure soumise à la présente licence.
=> share-alike if (modify and distribute)
"""

NOTHING = """
En cas de question, écrivez-nous un message.

Pour toute question, merci de nous contacter.

Si vous avez un problème, envoyez-nous un courriel.

Vous pouvez utiliser, modifier et redistribuer le modèle librement.

Vous n'êtes pas obligé de nous citer.

Nous serions heureux d'être cités, mais rien ne vous y oblige.

« Modèle dérivé » désigne tout modèle issu d'une modification du modèle.

Le concédant garantit le licencié contre toute réclamation de tiers.

Le concédant n'est pas responsable du respect de la loi par les utilisateurs.

Nous ne partageons pas vos données.

Nous n'utilisons pas vos données pour entraîner d'autres modèles.

Aucune modification n'a été apportée aux données.

Le modèle n'a pas été entraîné sur des données personnelles.

Le modèle peut produire des informations fausses ou offensantes.

Vous pouvez proposer le modèle sous forme de service hébergé.

L'utilisation commerciale est permise.

Merci à tous les contributeurs.

Merci de votre intérêt pour le projet.

Téléchargez les poids puis lancez le script.

N'hésitez pas à partager le modèle autour de vous.

N'hésitez pas à nous écrire.

Ce modèle ne doit pas nécessairement être cité.

Vous n'avez pas besoin de publier votre code source.

La mention de notre nom est facultative.

Les sorties vous appartiennent.

Le logiciel est fourni en l'état, sans garantie d'aucune sorte.

Chaque destinataire reçoit automatiquement une licence du concédant initial.

Suivez les instructions d'installation.

Utilisez Python 3.10 ou une version plus récente.

Les utilisateurs sont informés que le modèle peut se tromper.

Puis-je utiliser le modèle commercialement ? Oui.

L'utilisateur est responsable des dommages qu'il cause.
"""


@pytest.mark.parametrize(("clause", "expected"), table(CLAUSES))
def test_french_of_everyday(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(("clause", "expected"), table(NOTHING))
def test_what_french_of_everyday_asks_of_nobody(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected
