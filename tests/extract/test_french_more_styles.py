"""French duties and bans by other hands: contracts, notices and plain talk."""

from __future__ import annotations

import pytest

from clauses import answered, said, table

CLAUSES = """
Toute redistribution comporte le texte intégral de la licence.
=> include-license if distribute

Le destinataire doit recevoir une copie de la présente licence.
=> include-license if distribute

Vous devez communiquer la présente licence à toute personne à qui vous remettez le Modèle.
=> include-license if distribute

La présente licence accompagne toute copie du Modèle.
=> include-license if distribute

Le nom d'un modèle dérivé comporte la mention « Sizerin ».
=> name-derivative if modify

Tout modèle dérivé porte un nom débutant par « Sizerin ».
=> name-derivative if modify

Les modèles dérivés sont nommés en commençant par « Sizerin ».
=> name-derivative if modify

Vous faites précéder de « Sizerin » le nom de tout modèle dérivé.
=> name-derivative if modify

Vous publiez les poids de toute version modifiée que vous distribuez.
=> disclose-source if distribute

Le code source complet doit être fourni aux destinataires.
=> disclose-source if distribute

Le Licencié met à disposition du public les poids et le code d'entraînement des modèles dérivés.
=> disclose-source if distribute

L'accès au code source doit être garanti aux destinataires.
=> disclose-source if distribute

Aucun droit n'est concédé aux personnes établies dans l'Union européenne.
=> use-in-territory if EU

Le Modèle ne peut être utilisé sur le territoire de la Chine ou de la Russie.
=> use-in-territory if CN RU

Les personnes domiciliées en Iran ou en Corée du Nord ne peuvent utiliser le Modèle.
=> use-in-territory if IR KP

La présente licence ne s'étend pas au territoire des États-Unis.
=> use-in-territory if US

L'utilisation au sein de l'Union européenne est exclue.
=> use-in-territory if EU

Le bénéfice de la licence est exclu pour les résidents de l'Union européenne.
=> use-in-territory if EU

Les modifications sont datées et signalées.
=> state-changes if modify

Le Licencié mentionne « Sizerin » dans la documentation de son produit.
=> display-attribution if product

Le Licencié cite l'auteur du Modèle.
=> display-attribution if product

Le Modèle ne peut être modifié.
=> create-derivatives

Si vous assignez le Concédant en contrefaçon, vos droits cessent.
=> litigate
"""

NOTHING = """
Le Concédant peut résilier la licence en cas de modification du Modèle contraire à la loi.

Vous pouvez modifier le Modèle sans autorisation.

Le Licencié peut reproduire, modifier et distribuer le Modèle sans redevance.

Le Modèle est fourni en l'état, sans garantie d'aucune sorte.

Vous êtes libre d'utiliser les résultats à toute fin, y compris commerciale.

Le présent contrat prend effet à la date du téléchargement.

Si une clause est déclarée nulle, les autres clauses restent en vigueur.

Le modèle comporte 7 milliards de paramètres.

« Modèle dérivé » désigne tout modèle obtenu par affinage du Modèle.

Vous pouvez concéder des sous-licences.

Le Licencié peut utiliser le logo du projet pour indiquer la compatibilité.
"""


@pytest.mark.parametrize(("clause", "expected"), table(CLAUSES))
def test_french_more_styles(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(("clause", "expected"), table(NOTHING))
def test_what_binds_nobody_in_french_more_styles(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected
