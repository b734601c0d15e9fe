"""French terms as lawyers word them: thresholds, definitions used later, duties in the passive."""

from __future__ import annotations

import pytest

from clauses import flagged, said, table

CLAUSES = """
On entend par « petite entreprise » toute entreprise employant moins de 50 salariés et
réalisant un chiffre d'affaires annuel hors taxes inférieur à 10 M€. L'utilisation est
gratuite pour les petites entreprises. Les autres entreprises doivent souscrire une licence.
=> obtain-license if (employees gteq 50 licensee or revenue gteq 10000000 EUR year licensee)

Le Licencié dont le chiffre d'affaires consolidé, au titre du dernier exercice clos, excède 50
millions d'euros est tenu de conclure un contrat de licence distinct avec le Concédant.
=> obtain-license if revenue gt 50000000 EUR year licensee-and-affiliates preceding

La présente licence est consentie à titre gratuit, sous réserve que l'effectif du Licencié
n'excède pas 20 salariés.
=> obtain-license if employees gt 20 licensee

Sauf accord écrit préalable de l'Éditeur, l'utilisation du Logiciel est interdite aux
entreprises de plus de 500 salariés.
=> obtain-license if employees gt 500 licensee

À moins que le Licencié n'ait obtenu une licence commerciale, il ne peut exploiter le Modèle
dès lors que son chiffre d'affaires annuel dépasse 1 M€.
=> obtain-license if revenue gt 1000000 EUR year licensee

Dès lors que le Produit compte plus de 100 000 utilisateurs actifs mensuels, le Licencié
s'engage à en informer le Concédant par écrit.
=> register if monthly-active-users gt 100000 product

L'utilisation est libre à condition que l'entreprise réalise moins de 500 k€ de chiffre
d'affaires annuel.
=> obtain-license if revenue gteq 500000 EUR year licensee

Toute entreprise dont l'effectif atteint ou dépasse 250 salariés doit obtenir une licence
entreprise.
=> obtain-license if employees gteq 250 licensee

Au-delà de 10 000 requêtes par mois, une licence payante est requise.
=> obtain-license if api-calls gt 10000 month product

Est considérée comme grande entreprise toute société qui, avec ses filiales, emploie plus de 1
000 personnes. Les grandes entreprises ne peuvent utiliser le Modèle qu'après signature d'un
contrat spécifique.
=> obtain-license if employees gt 1000 licensee-and-affiliates

Une redevance de 5 % est due dès que les revenus générés par le Modèle excèdent 100 000 € par
exercice.
=> pay-royalty if revenue gt 100000 EUR year licensee

Le Licencié s'engage à souscrire une licence commerciale si :
| (i) son chiffre d'affaires annuel hors taxes est supérieur à 2 000 000 € ; ou
| (ii) il emploie au moins 50 salariés (équivalent temps plein).
=> obtain-license if (revenue gt 2000000 EUR year licensee or employees gteq 50 licensee)

Il est interdit d'utiliser le Logiciel sans licence payante si votre organisation compte plus
de 10 collaborateurs.
=> obtain-license if employees gt 10 licensee

Vous pouvez utiliser le Logiciel gratuitement tant que votre chiffre d'affaires annuel (groupe
compris) reste inférieur à 1 million d'euros.
=> obtain-license if revenue gteq 1000000 EUR year licensee-and-affiliates

Lorsque le nombre d'utilisateurs dépasse 5 000, l'exploitant est tenu d'afficher la mention «
Propulsé par Mistral-Nord » sur la page d'accueil.
=> display-attribution if users gt 5000 product

Les entreprises de moins de 10 salariés sont dispensées de redevance ; les autres acquittent
une redevance annuelle de 300 €.
=> pay-royalty if employees gteq 10 licensee

Quiconque exploite le Modèle dans un service comptant plus de 10 millions d'utilisateurs doit
solliciter une autorisation auprès de l'Éditeur.
=> obtain-license if users gt 10000000 product

La gratuité ne bénéficie qu'aux structures dont les recettes annuelles n'excèdent pas 200 000
euros.
=> obtain-license if revenue gt 200000 EUR year licensee

Si, à la date de publication, vous comptez plus de 700 millions d'utilisateurs actifs
mensuels, vous devez demander une licence au Concédant.
=> obtain-license if monthly-active-users gt 700000000 licensee release-date

Les personnes morales ayant réalisé, lors du dernier exercice clos, un chiffre d'affaires
supérieur ou égal à 5 millions d'euros ne sont pas autorisées à utiliser le Logiciel sans
l'accord préalable et écrit de l'Auteur.
=> obtain-license if revenue gteq 5000000 EUR year licensee preceding

Le seuil est fixé à 3 millions d'euros de chiffre d'affaires annuel. Au-delà de ce seuil, le
Licencié doit prendre une licence.
=> obtain-license if revenue gt 3000000 EUR year licensee

« Seuil » : chiffre d'affaires annuel hors taxes du groupe de 20 M€. Tout Licencié dépassant
le Seuil doit obtenir un accord écrit.
=> obtain-license if revenue gt 20000000 EUR year licensee-and-affiliates

La Licence est accordée exclusivement aux entités dont l'effectif est inférieur à 100 salariés
et dont le chiffre d'affaires n'excède pas 10 M€.
=> obtain-license if (employees gteq 100 licensee or revenue gt 10000000 EUR licensee)

Les entités dont la valorisation dépasse 1 milliard d'euros sont tenues de contacter l'Éditeur
avant toute utilisation.
=> obtain-license if valuation gt 1000000000 EUR licensee

Les présentes conditions ne s'appliquent pas aux sociétés dont le chiffre d'affaires annuel
excède 50 M€, lesquelles doivent conclure un contrat séparé.
=> obtain-license if revenue gt 50000000 EUR year licensee

Aucune licence n'est requise pour les entreprises de 20 salariés au plus.
=> obtain-license if employees gt 20 licensee

Si votre entreprise, y compris ses sociétés affiliées, réalise plus de 10 millions de dollars
de revenus annuels, la présente licence prend fin.
=> obtain-license if revenue gt 10000000 USD year licensee-and-affiliates

L'Utilisateur dont l'activité génère un chiffre d'affaires annuel supérieur à 100 000 € HT
s'oblige à régulariser sa situation en acquérant une licence professionnelle.
=> obtain-license if revenue gt 100000 EUR year licensee

Les startups ayant levé moins de 2 M€ et employant moins de 15 personnes bénéficient d'une
utilisation gratuite.
=> obtain-license if (funding gteq 2000000 EUR licensee or employees gteq 15 licensee)

Le Licencié est tenu de déclarer chaque année son chiffre d'affaires à l'Éditeur.
=> register

Ne peuvent se prévaloir de la gratuité les entreprises dont l'effectif moyen sur les douze
derniers mois est supérieur à 30 salariés.
=> obtain-license if employees gt 30 licensee preceding

Le Modèle peut être utilisé librement, excepté par les entreprises dont le chiffre d'affaires
excède 10 millions d'euros.
=> obtain-license if revenue gt 10000000 EUR licensee

L'utilisation par une société de plus de 100 employés nécessite l'accord exprès de l'auteur.
=> obtain-license if employees gt 100 licensee

En cas de franchissement du seuil de 1 000 000 d'utilisateurs actifs par mois, le Licencié est
tenu de notifier l'Éditeur dans un délai de 30 jours.
=> register if monthly-active-users gt 1000000 product

Les collectivités et entreprises employant 50 personnes ou plus sont soumises à l'obtention
préalable d'une licence.
=> obtain-license if employees gteq 50 licensee

Seules les entreprises réalisant moins de 2 M$ de revenus annuels peuvent exploiter
commercialement le Modèle.
=> obtain-license if (commercial and revenue gteq 2000000 USD year licensee)

Si le Licencié appartient à un groupe employant plus de 5 000 salariés, il doit obtenir
l'autorisation expresse du Concédant.
=> obtain-license if employees gt 5000 licensee-and-affiliates

Tout exploitant d'un service dépassant 100 millions d'utilisateurs actifs mensuels ou 20
millions de dollars de revenus mensuels doit afficher de manière visible « Lune K2 » dans
l'interface.
=> display-attribution if (monthly-active-users gt 100000000 product or revenue gt 20000000 USD
month product)

Les PME (moins de 250 salariés et chiffre d'affaires inférieur à 50 M€) bénéficient d'une
licence gratuite.
=> obtain-license if (employees gteq 250 licensee or revenue gteq 50000000 EUR licensee)

Si vous dépassez l'un des seuils suivants, vous devez nous contacter pour obtenir une licence
:
| - 50 salariés
| - 5 M€ de chiffre d'affaires annuel
=> obtain-license if (employees gt 50 licensee or revenue gt 5000000 EUR year licensee)

Sous réserve des stipulations de l'article 4, les entreprises dont le chiffre d'affaires
mondial excède 1 Md€ ne disposent d'aucun droit au titre des présentes.
=> obtain-license if revenue gt 1000000000 EUR licensee

Le Licencié verse au Concédant 2 % de son chiffre d'affaires dès lors que celui-ci dépasse 500
000 € par an.
=> pay-royalty if revenue gt 500000 EUR year licensee

Toute société dont les revenus bruts annuels sont supérieurs à 1 million de francs suisses
doit, avant la mise en production, signer un accord.
=> obtain-license if revenue gt 1000000 CHF year licensee

Le présent droit d'usage est consenti aux seules entreprises employant au plus dix salariés.
=> obtain-license if employees gt 10 licensee

Les entreprises employant deux cent cinquante salariés ou plus doivent s'acquitter d'une
licence.
=> obtain-license if employees gteq 250 licensee

Si votre chiffre d'affaires annuel n'atteint pas cinq cent mille euros, aucune licence n'est
nécessaire.
=> obtain-license if revenue gteq 500000 EUR year licensee

Au titre des présentes, une « Grande Entreprise » s'entend de toute société réalisant plus de
50 M€ de chiffre d'affaires ou employant plus de 250 personnes. Toute Grande Entreprise doit
conclure un accord avec l'Éditeur.
=> obtain-license if (revenue gt 50000000 EUR licensee or employees gt 250 licensee)

Lorsque le service compte plus d'un million d'utilisateurs actifs mensuels, l'Exploitant en
informe l'Éditeur sans délai.
=> register if monthly-active-users gt 1000000 product

Il est interdit aux entreprises de plus de 100 salariés d'utiliser le Modèle, sauf
autorisation écrite.
=> obtain-license if employees gt 100 licensee

Toute utilisation par une entité dont le chiffre d'affaires dépasse 5 M€ requiert une licence
payante.
=> obtain-license if revenue gt 5000000 EUR licensee

La redevance est fixée à 3 % du chiffre d'affaires au-delà de 200 000 € par an.
=> pay-royalty if revenue gt 200000 EUR year licensee

Les structures de moins de onze salariés et réalisant un chiffre d'affaires inférieur ou égal
à 2 M€ sont exemptées de licence.
=> obtain-license if (employees gteq 11 licensee or revenue gt 2000000 EUR licensee)

À compter de 20 postes installés, le Client doit acquérir une licence volume.
=> obtain-license if devices gteq 20 licensee

Les sociétés dont l'effectif excède 50 personnes ou dont le bilan excède 10 M€ contactent
l'auteur pour obtenir une licence.
=> obtain-license if employees gt 50 licensee

L'accès à l'API est gratuit dans la limite de 1 000 requêtes par mois.
=> obtain-license if api-calls gt 1000 month product

Si vous êtes une entreprise de plus de 10 personnes, merci de nous contacter pour une licence
commerciale.
=> obtain-license if employees gt 10 licensee

Toute entreprise ayant levé plus de 5 millions d'euros auprès d'investisseurs doit obtenir
notre accord préalable.
=> obtain-license if funding gt 5000000 EUR licensee

L'exploitation est libre pour les particuliers ; elle est soumise à licence pour les
entreprises de plus de 10 salariés.
=> obtain-license if employees gt 10 licensee

Vous n'êtes pas autorisé à utiliser le Modèle si votre service dépasse 700 millions
d'utilisateurs actifs par mois.
=> obtain-license if monthly-active-users gt 700000000 product

Toute exploitation financière du Logiciel est interdite sans accord écrit préalable de
l'auteur.
=> obtain-license if commercial

L'hébergement du Logiciel en mode SaaS pour des tiers nécessite une licence commerciale.
=> obtain-license if hosted-service

Le Licencié est tenu de faire figurer la mention « Fondé sur Aube » sur la page d'accueil de
son site.
=> display-attribution if product

Il est interdit de décompiler, désassembler ou soumettre le Modèle à une ingénierie inverse.
=> reverse-engineer

Le Licencié s'engage à joindre une copie de la présente licence à toute redistribution.
=> include-license if distribute

Les mentions relatives au droit d'auteur ne peuvent être ni supprimées ni altérées.
=> retain-notices

Toute sous-licence est exclue.
=> sublicense

Le Licencié garantit le Concédant contre toute réclamation de tiers résultant de l'utilisation
du Modèle.
=> indemnify

À l'expiration du contrat, le Licencié est tenu de détruire toutes les copies du Modèle.
=> delete-on-termination if terminated

Il n'est pas permis d'utiliser les sorties du Modèle pour entraîner d'autres modèles.
=> train-other-models

Les fichiers modifiés doivent porter une mention indiquant les changements apportés.
=> state-changes if modify

Les œuvres dérivées ne peuvent être distribuées que sous la présente licence.
=> share-alike if (modify and distribute)

Le Licencié veille à ce que ses utilisateurs finaux respectent les restrictions d'usage
figurant en annexe.
=> pass-through-restrictions if distribute

L'Utilisateur s'engage à respecter la réglementation applicable en matière de contrôle des
exportations.
=> comply-with-law

Le nom de tout modèle dérivé doit commencer par « Aube ».
=> name-derivative if modify

Il est interdit de contourner les mesures de sécurité ou les filtres du Modèle.
=> remove-safeguards

L'usage des marques et logos de l'Éditeur est subordonné à son accord écrit.
=> use-trademark

Le Licencié est tenu d'informer les utilisateurs que le contenu a été généré par une
intelligence artificielle.
=> disclose-ai-generated if publish-outputs

La création d'œuvres dérivées est interdite.
=> create-derivatives

Le Client s'interdit de mettre le Modèle à disposition de tiers sous forme de service hébergé.
=> host-as-service

L'exploitation commerciale est soumise à l'autorisation préalable et écrite de l'auteur.
=> obtain-license if commercial

Le Modèle est destiné exclusivement à un usage de recherche non commercial.
=> commercial-use

Quiconque modifie et redistribue le Modèle doit en publier le code source.
=> disclose-source if (modify and distribute)

Il est interdit d'utiliser le Modèle à des fins militaires ou de surveillance de masse.
=> restricted-use

L'utilisation du Modèle sur le territoire de l'Union européenne est interdite.
=> use-in-territory if EU

Le Licencié se conforme à la politique d'utilisation acceptable.
=> follow-acceptable-use

Le Licencié s'efforce d'utiliser la dernière version du Modèle.
=> use-latest-version

Si le Licencié engage une action en contrefaçon de brevet contre le Concédant, la présente
licence prend fin de plein droit.
=> litigate

Aucune restriction supplémentaire ne peut être imposée aux destinataires.
=> add-restrictions if distribute

Toute publication scientifique issue de l'utilisation du Modèle doit citer l'article de
référence.
=> display-attribution if publish-research

Avant toute mise en production, l'exploitant doit remplir le formulaire d'enregistrement
disponible sur notre site.
=> register

Il appartient au Client de se conformer au RGPD.
=> comply-with-law

La cession de la présente licence à un tiers est interdite sans l'accord du Concédant.
=> sublicense

Le Licencié tient l'Éditeur indemne de tout recours de tiers.
=> indemnify

En cas de résiliation, l'Utilisateur cesse toute utilisation et efface les copies en sa
possession.
=> delete-on-termination if terminated

L'exploitation du Logiciel en mode SaaS nécessite une licence distincte.
=> obtain-license if hosted-service

Sauf dans les cas prévus par la loi, la décompilation est prohibée.
=> reverse-engineer

L'Utilisateur s'interdit de recourir au Modèle pour créer des logiciels malveillants.
=> restricted-use

Le Licencié est tenu :
| 1. de fournir le texte de la licence ;
| 2. de signaler ses modifications ;
| 3. d'indiquer « Contient Aube » dans les mentions légales.
=> display-attribution if product
=> include-license if distribute
=> state-changes if modify

Le nom « Aube » ne peut être utilisé à des fins promotionnelles sans notre accord.
=> use-trademark

Les produits intégrant le Modèle comportent dans leur documentation une mention d'« Aube ».
=> display-attribution if product

La redistribution est autorisée sous réserve de conserver l'avis de droit d'auteur et le texte
de la présente licence.
=> include-license if distribute
=> retain-notices if distribute

Le Licencié ne communiquera pas le Modèle à des tiers.
=> distribute

Le Logiciel est réservé à un usage strictement personnel et privé.
=> commercial-use

Les présentes n'autorisent pas l'Utilisateur à proposer le Modèle en tant que service à des
tiers.
=> host-as-service

L'Utilisateur s'abstient de toute utilisation susceptible de porter atteinte aux mineurs.
=> restricted-use

Il est fait interdiction au Licencié d'apposer ou d'utiliser la marque de l'Éditeur.
=> use-trademark

Toute exploitation commerciale du Logiciel est interdite sans accord écrit préalable de
l'auteur.
=> obtain-license if commercial

Sauf accord écrit de l'auteur, toute utilisation commerciale est interdite.
=> obtain-license if commercial

L'usage commercial est interdit.
=> commercial-use

La redistribution n'est permise qu'à titre gratuit.
=> distribute if commercial

L'outil est gratuit pour les entreprises de 4 salariés ou moins ; au-delà, une licence
entreprise est requise.
=> obtain-license if employees gt 4 licensee

Gratuit pour les équipes de 6 personnes ou moins.
=> obtain-license if employees gt 6 licensee

Le Licencié fait son affaire du respect de la législation applicable.
=> comply-with-law

L'Utilisateur s'engage au respect de la charte d'utilisation.
=> follow-acceptable-use

Le Licencié dégage le Concédant de toute responsabilité à l'égard des tiers.
=> indemnify

Les contenus générés par IA doivent être identifiables comme tels.
=> disclose-ai-generated if publish-outputs

Le nom de l'auteur doit toujours être cité.
=> display-attribution if product

L'auteur doit être crédité dans toute publication.
=> display-attribution if publish-research

En cas de dépassement du plafond de 220 salariés, une licence doit être acquise dans le mois.
=> obtain-license if employees gt 220 licensee
"""

NOTHING = """
Notre plateforme compte plus de 2 millions d'utilisateurs.

La responsabilité de l'Éditeur est plafonnée à 10 000 euros.

Une pénalité de 500 euros par jour de retard pourra être appliquée.

L'Éditeur emploie plus de 200 salariés et réalise un chiffre d'affaires de 30 M€.

Pour l'appréciation du chiffre d'affaires, sont pris en compte les revenus de l'ensemble des
sociétés affiliées.

L'effectif s'apprécie à l'échelle du groupe.

Le Modèle a été entraîné sur plus de 500 milliards de jetons.

Nos serveurs traitent plus de 10 millions de requêtes par mois.

Le Licencié peut utiliser, modifier et distribuer librement le Modèle.

L'Éditeur se réserve le droit de modifier les présentes conditions.

Le Logiciel est fourni en l'état, sans garantie d'aucune sorte.

Le présent contrat est soumis au droit français.

La mention du nom de l'auteur n'est pas obligatoire mais appréciée.

Rien n'interdit d'exploiter commercialement les résultats.

Vous n'êtes pas tenu de publier votre code source.

L'Éditeur s'engage à préserver la confidentialité des données du Client.

Tout litige relève de la compétence exclusive des tribunaux de Paris.

L'Éditeur ne saurait être tenu responsable des dommages indirects.

Le nom de l'auteur du site est mentionné ici.

L'Éditeur dégage sa responsabilité.
"""

FLAGGED = """
Le Licencié déclare que son chiffre d'affaires n'excède pas 1 M€.

Vous n'avez pas besoin de licence si vous êtes moins de 5.
"""


@pytest.mark.parametrize(("clause", "expected"), table(CLAUSES))
def test_french_contracts(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize("clause", [clause for clause, _ in table(NOTHING)])
def test_french_contracts_that_bind_nobody(clause: str) -> None:
    assert said(clause) == []


@pytest.mark.parametrize("clause", [clause for clause, _ in table(FLAGGED)])
def test_french_contracts_that_a_person_must_read(clause: str) -> None:
    assert said(clause) == []
    assert flagged(clause)
