"""French duties and bans as lawyers and public bodies draft them: each kind in several shapes."""

from __future__ import annotations

import pytest

from clauses import said, table

_CLAUSES = """
Le licencié est tenu de conserver intactes l'ensemble des mentions de droit d'auteur apposées
sur l'œuvre.
=> retain-notices if distribute

Il incombe au licencié de reproduire, sur chaque exemplaire, les mentions de propriété
intellectuelle d'origine.
=> retain-notices if distribute

Le licencié s'interdit de supprimer ou d'altérer les mentions de propriété intellectuelle.
=> retain-notices

Les copies diffusées doivent être accompagnées d'un exemplaire de la présente licence.
=> include-license if distribute

Le réutilisateur s'engage à remettre à tout destinataire le texte intégral du présent contrat.
=> include-license if distribute

Un exemplaire des présentes conditions est joint à toute redistribution.
=> include-license if distribute

Toute modification apportée au logiciel doit être signalée de façon apparente, avec l'indication
de sa date.
=> state-changes if modify

Le licencié est autorisé à modifier le logiciel sous réserve de signaler les modifications
apportées.
=> state-changes if modify

La diffusion d'une version modifiée n'est permise qu'à la condition que celle-ci soit placée
sous la présente licence.
=> share-alike if (modify and distribute)

Les œuvres dérivées ne sauraient être diffusées que selon les termes de la présente licence.
=> share-alike if (modify and distribute)

Le licencié qui redistribue le code objet met à la disposition des destinataires le code source
complet.
=> disclose-source if distribute

L'accès au code source des versions modifiées doit être garanti pendant toute la durée de leur
diffusion.
=> disclose-source if distribute

La réutilisation est subordonnée à la mention de la source et du nom de l'auteur.
=> display-attribution

Le réutilisateur est tenu de mentionner la source des données ainsi que la date de leur dernière
mise à jour.
=> display-attribution

Il est interdit de recourir à des mesures techniques limitant l'exercice des droits conférés par
la licence.
=> add-restrictions if distribute

Le licencié ne peut concéder de sous-licence.
=> sublicense

Le présent contrat ne saurait être cédé à un tiers.
=> sublicense

Toute exploitation commerciale doit faire l'objet d'une autorisation écrite préalable du
concédant.
=> obtain-license if commercial

L'utilisation à des fins commerciales est soumise à l'accord préalable de l'auteur.
=> obtain-license if commercial

L'œuvre ne peut être exploitée dans le but d'en tirer un avantage commercial.
=> commercial-use

Le licencié s'interdit toute utilisation du nom ou du logo du concédant.
=> use-trademark

La réutilisation ne doit pas suggérer que l'administration cautionne le produit.
=> use-trademark

Le licencié s'engage à respecter la réglementation applicable en matière de protection des
données.
=> comply-with-law

Le licencié garantit le concédant contre toute réclamation de tiers née de son utilisation.
=> indemnify

À l'expiration du contrat, le licencié est tenu de détruire l'ensemble des copies en sa
possession.
=> delete-on-termination if terminated

En cas de résiliation, le licencié devra cesser toute utilisation et supprimer les copies.
=> delete-on-termination if terminated

Le licencié informe le concédant de tout déploiement du logiciel.
=> register

Le licencié verse au concédant une redevance de 3 % du chiffre d'affaires.
=> pay-royalty

Le licencié s'interdit toute décompilation du logiciel, hors les cas prévus par la loi.
=> reverse-engineer

Il incombe au licencié d'imposer à ses propres utilisateurs les restrictions d'usage de la
présente licence.
=> pass-through-restrictions if distribute

Le licencié ne peut, sauf disposition impérative contraire, décompiler le logiciel.
=> reverse-engineer

Il revient au licencié de joindre à chaque copie le texte de la licence.
=> include-license if distribute

Le licencié a l'obligation de conserver les mentions de propriété intellectuelle figurant sur le
logiciel.
=> retain-notices if distribute

Le licencié a la charge d'informer les utilisateurs des modifications apportées au logiciel.
=> state-changes if modify

Sont interdites la revente et la location du logiciel.
=> distribute

La licence est consentie à charge pour le licencié de faire figurer sur chaque copie la mention
du titulaire des droits.
=> retain-notices if distribute

L'utilisateur s'engage à ne pas céder ses droits à un tiers.
=> sublicense

Toute diffusion d'une version adaptée est subordonnée à l'indication des changements effectués.
=> state-changes if modify

Le code source correspondant est tenu à la disposition de toute personne recevant le programme.
=> disclose-source if distribute

Le licencié n'est pas autorisé à apposer des mesures techniques de protection sur les copies.
=> add-restrictions if distribute

Nul ne peut se prévaloir du soutien de l'auteur sans son accord exprès.
=> use-trademark

Les mentions figurant sur l'œuvre et relatives aux droits de l'auteur ne sauraient être
retirées.
=> retain-notices

Toute personne qui adapte l'œuvre indique qu'il s'agit d'une version modifiée.
=> state-changes if modify

Le titulaire autorise la reproduction de l'œuvre, à l'exclusion de toute utilisation
commerciale.
=> commercial-use

La présente licence exclut tout usage à des fins lucratives.
=> commercial-use

L'exploitation commerciale requiert la conclusion d'un contrat distinct avec le concédant.
=> obtain-license if commercial

Le licencié fait son affaire du respect de la législation en vigueur.
=> comply-with-law

L'utilisation du logiciel à des fins de surveillance est proscrite.
=> restricted-use

Il est fait obligation au licencié de placer toute œuvre dérivée sous la même licence.
=> share-alike if (modify and distribute)

Le licencié doit veiller à ce que les destinataires soient liés par les mêmes restrictions
d'usage.
=> pass-through-restrictions if distribute

Le concédant n'accorde aucun droit sur ses marques.
=> use-trademark

À la cessation du contrat, quelle qu'en soit la cause, le licencié détruit toutes les copies.
=> delete-on-termination if terminated

Il ne saurait être fait usage du nom du concédant à des fins promotionnelles.
=> use-trademark

Les mentions légales portées sur les exemplaires ne peuvent être ni supprimées ni modifiées.
=> retain-notices

Le distributeur veille à ce que chaque exemplaire comporte la mention de copyright d'origine.
=> retain-notices if distribute

Le destinataire est informé de l'existence de la présente licence au moyen d'un lien vers son
texte.
=> include-license if distribute

Chaque copie est livrée avec le texte de la présente licence.
=> include-license if distribute

Le licencié documente, dans un fichier joint, les modifications qu'il apporte.
=> state-changes if modify

Les modifications apportées sont datées et leur auteur identifié.
=> state-changes if modify

Les œuvres dérivées demeurent soumises à la présente licence.
=> share-alike if (modify and distribute)

Toute version modifiée est placée sous une licence identique à la présente.
=> share-alike if (modify and distribute)

Le licencié donne accès au code source de sa version à toute personne qui en fait la demande.
=> disclose-source if distribute

La source des informations est mentionnée de manière visible.
=> display-attribution if product

Le licencié n'assortit la diffusion d'aucune condition supplémentaire.
=> add-restrictions if distribute

Aucune restriction additionnelle ne peut être imposée aux destinataires.
=> add-restrictions if distribute

Les droits concédés sont incessibles.
=> sublicense

Il est exclu que le licencié accorde des sous-licences.
=> sublicense

L'usage commercial est subordonné à la signature d'une convention avec l'établissement.
=> obtain-license if commercial

Le logiciel est réservé à un usage non commercial.
=> commercial-use

Tout usage lucratif est prohibé.
=> commercial-use

L'emploi de la marque de l'établissement n'est pas concédé.
=> use-trademark

Le réutilisateur ne peut laisser croire à un partenariat avec l'administration.
=> use-trademark

Le licencié se conforme aux lois relatives au contrôle des exportations.
=> comply-with-law

Le licencié relève et garantit l'éditeur de toute condamnation prononcée au profit de tiers.
=> indemnify

La résiliation emporte obligation de restituer ou de détruire les copies.
=> delete-on-termination if terminated

Le réutilisateur déclare son usage auprès de l'administration au moyen du formulaire prévu.
=> register

La réutilisation donne lieu au versement d'une redevance.
=> pay-royalty

Toute ingénierie inverse du logiciel est proscrite.
=> reverse-engineer

Les contenus générés doivent être identifiés comme produits par une intelligence artificielle.
=> disclose-ai-generated if publish-outputs

Il est interdit d'utiliser les sorties pour entraîner un modèle concurrent.
=> train-other-models

Les dispositifs de sécurité du modèle ne sauraient être désactivés.
=> remove-safeguards

Le modèle ne saurait être utilisé à des fins militaires.
=> restricted-use

L'adaptation de l'œuvre requiert l'accord de l'auteur.
=> obtain-license if modify
"""


@pytest.mark.parametrize(("clause", "expected"), table(_CLAUSES))
def test_a_drafted_clause_is_read(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected
