"""What French vendors of weights write: kinds of firms, their figures, and what is due."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

FIGURES = spaced("""
| Une petite entreprise est une société qui remplit les deux conditions suivantes :
| - elle emploie moins de 40 salariés ;
| - son chiffre d'affaires annuel ne dépasse pas 8 M€.
| ¶
| Une société qui n'est pas une petite entreprise doit souscrire une licence avant toute
utilisation commerciale.
=> obtain-license if ((employees gteq 40 licensee or revenue gt 8000000 EUR year licensee) and
commercial)

| Une société est petite, au sens de ces conditions, si elle emploie moins de 30 personnes.
| ¶
| Une société qui n'est pas (ou plus) petite doit obtenir une licence. Elle verse alors une
redevance de 2 %.
=> obtain-license if employees gteq 30 licensee
=> pay-royalty if employees gteq 30 licensee

| Une société est dite grande lorsqu'elle compte plus de 400 salariés.
| ¶
| Une grande société doit demander une licence commerciale.
=> obtain-license if employees gt 400 licensee

| Par petite entreprise, on entend une entreprise employant moins de 25 personnes.
| ¶
| Une entreprise qui n'est plus petite doit conclure une licence.
=> obtain-license if employees gteq 25 licensee

| Une entreprise qui remplit l'une des trois conditions ci-dessous doit conclure une licence :
| - elle emploie plus de 60 salariés ;
| - son chiffre d'affaires annuel dépasse 12 M€ ;
| - elle a levé plus de 4 M€.
=> obtain-license if (employees gt 60 licensee or revenue gt 12000000 EUR year licensee or
funding gt 4000000 EUR licensee)

Une société dont le chiffre d'affaires annuel dépasse 9 M€ doit obtenir une licence. Les
filiales et la société mère comptent avec elle.
=> obtain-license if revenue gt 9000000 EUR year licensee-and-affiliates

La présente licence ne vous permet d'utiliser les poids à des fins commerciales que si votre
chiffre d'affaires annuel est inférieur à 3 M€.
=> obtain-license if (commercial and revenue gteq 3000000 EUR year licensee)

Aucune licence n'est accordée aux sociétés dont les applications comptent plus de 4 millions
d'utilisateurs actifs mensuels.
=> obtain-license if monthly-active-users gt 4000000 product

La version libre s'adresse aux structures réalisant moins de 6 M€ de revenus annuels. Les
structures plus importantes doivent acquérir une licence.
=> obtain-license if revenue gteq 6000000 EUR year licensee

Utilisation commerciale : gratuite jusqu'à 2 M€ de revenus annuels.
=> obtain-license if (commercial and revenue gt 2000000 EUR year licensee)

Les poids sont mis à votre disposition pour un usage interne au sein d'organisations de 150
personnes au maximum.
=> obtain-license if employees gt 150 licensee

Si vos revenus mensuels tirés du modèle atteignent 40 000 €, signalez-le à l'adresse
compta@aurore.example.
=> register if revenue gteq 40000 EUR month licensee

Vous devez afficher « Propulsé par Aurore » sur votre site. Les sociétés réalisant moins de 90
000 € de chiffre d'affaires annuel sont exemptées de l'obligation d'affichage.
=> display-attribution if (product and revenue gteq 90000 EUR year licensee)

| Particuliers et chercheurs : c'est gratuit.
| ¶
| Une entreprise de plus de 70 salariés doit souscrire une licence.
=> obtain-license if (employees gt 70 licensee and not individual and not academic)

Les fournisseurs de services d'informatique en nuage réalisant plus de 80 M€ de chiffre
d'affaires annuel doivent obtenir notre accord.
=> obtain-license if (cloud-provider and revenue gt 80000000 EUR year licensee)

Les entreprises dont le chiffre d'affaires moyen des trois derniers exercices dépasse 7 M€
doivent obtenir une licence.
=> obtain-license if revenue gt 7000000 EUR year licensee
=> ? Les entreprises dont le chiffre d'affaires moyen des trois derniers exercices dépasse 7 M€
doivent obtenir une licence.

Les sites recevant plus de 20 000 visiteurs par jour doivent nous en informer.
=> register if visits gt 20000 product
=> ? Les sites recevant plus de 20 000 visiteurs par jour doivent nous en informer.

Le licencié dispose de deux mois pour se mettre en conformité avec le contrat.
=> ? Le licencié dispose de deux mois pour se mettre en conformité avec le contrat.
""")

DUTIES = spaced("""
Le preneur qui redistribue les poids, ou qui met à disposition un service les intégrant, remet
aux destinataires une copie de la licence.
=> include-license if (distribute or product)

Si le licencié publie les poids, ou propose un produit qui les contient, il remet une copie de
la licence.
=> include-license if (distribute or product)

Si vous publiez une variante modifiée, vous devez le signaler dans la fiche du modèle.
=> state-changes if (distribute and modify)

Le licencié fait accepter par ses clients les interdictions de l'annexe B.
=> pass-through-restrictions if distribute

Gardez le fichier MENTIONS.txt dans toutes les copies que vous distribuez.
=> retain-notices if distribute

Vous devez joindre un fichier texte « Notice » comportant la mention : « Aurore est concédé par
Otarie SAS selon la Licence Aurore. »
=> retain-notices if distribute

Vous devez apposer sur les fichiers une mention bien visible indiquant que les poids ont été
modifiés.
=> state-changes if modify

Avertissez vos lecteurs lorsqu'ils lisent un texte rédigé par une machine.
=> disclose-ai-generated if publish-outputs

Si vous affinez le modèle et le distribuez, vous devez placer « Aurore » en tête du nom du modèle.
=> name-derivative if (modify and distribute)

Vous nous indemniserez de toute réclamation de tiers née de votre usage du modèle.
=> indemnify

Votre utilisation doit être conforme aux lois applicables et à la charte d'utilisation du projet.
=> comply-with-law
=> follow-acceptable-use

À la fin du contrat, le licencié efface sans délai tous les modèles et leurs dérivés.
=> delete-on-termination if terminated

Les textes générés doivent être identifiés comme produits par une IA lorsqu'ils sont publiés.
=> disclose-ai-generated if publish-outputs

Pour tout usage commercial, écrivez à licences@otarie.example.
=> obtain-license if commercial

Il est interdit d'utiliser le modèle ou ses sorties pour entraîner des modèles de traduction
autres que les œuvres dérivées.
=> train-other-models

| Il est interdit d'utiliser le modèle :
| - pour enfreindre toute loi ;
| - pour délivrer une consultation juridique ;
| - pour concevoir des programmes malveillants ;
| - pour produire des contenus pédopornographiques.
=> restricted-use

N'est pas un usage de recherche, notamment, l'utilisation par une société à but lucratif.

Les entreprises de plus de 90 salariés et de plus de 6 M€ de chiffre d'affaires doivent obtenir
une licence. Les deux seuils s'apprécient au niveau du groupe.
=> obtain-license if (employees gt 90 licensee-and-affiliates and revenue gt 6000000 EUR
licensee-and-affiliates)

Au-delà d'un million de requêtes par mois, prévenez-nous à stats@otarie.example.
=> register if api-calls gt 1000000 month product

| Ce modèle est publié sous la licence Aurore :
| - Entreprises de moins de 80 salariés : usage commercial libre.
| - Autres entreprises : licence commerciale requise.
=> obtain-license if (commercial and employees gteq 80 licensee)

Nous vous concédons une licence non exclusive, mondiale, non transférable et gratuite pour
utiliser les poids.

Si le nombre d'utilisateurs actifs mensuels de vos produits dépasse 40 millions, vous devez nous
demander une licence, et vous n'êtes pas autorisé à exercer les droits prévus tant que nous ne
les avons pas accordés.
=> obtain-license if monthly-active-users gt 40000000 product

Si vous utilisez les sorties pour entraîner un modèle que vous distribuez, son nom doit
commencer par « Aurore ».
=> name-derivative if (train-model and distribute)

En utilisant les poids, vous acceptez d'être lié par le présent contrat.
""")


@pytest.mark.parametrize(("clause", "expected"), FIGURES)
def test_whom_a_figure_binds_is_read(clause: str, expected: list[str]) -> None:
    assert sorted(answered(clause)) == sorted(expected)


@pytest.mark.parametrize(("clause", "expected"), DUTIES)
def test_what_is_due_or_banned_is_read(clause: str, expected: list[str]) -> None:
    assert sorted(answered(clause)) == sorted(expected)


@pytest.mark.parametrize(
    ("words", "action"),
    [
        ("de conserver les avis de droit d'auteur", "retain-notices"),
        ("de joindre une copie de la licence à toute copie du modèle", "include-license"),
        ("de publier les poids des modèles dérivés", "disclose-source"),
        ("d'indiquer les modifications apportées au modèle", "state-changes"),
        ("d'informer l'éditeur de tout déploiement", "register"),
        ("de ne pas décompiler le modèle", "reverse-engineer"),
        ("de ne pas transmettre les poids à des tiers", "distribute"),
        ("de ne pas utiliser le modèle à des fins commerciales", "commercial-use"),
        ("de ne pas utiliser le modèle pour surveiller des personnes", "restricted-use"),
    ],
)
@pytest.mark.parametrize("opening", ["Vous acceptez", "Le licencié convient", "Merci"])
def test_what_somebody_agrees_to_is_due(opening: str, words: str, action: str) -> None:
    (line,) = answered(f"{opening} {words}.")
    assert line.split(" if ")[0] == action


@pytest.mark.parametrize(
    "clause",
    [
        "En téléchargeant le modèle, vous acceptez les termes de cette licence.",
        "Nous nous réservons le droit de publier une nouvelle version du modèle.",
        "L'éditeur pourra demander au licencié de justifier de son chiffre d'affaires.",
    ],
)
def test_what_binds_nobody_is_no_duty(clause: str) -> None:
    assert not [line for line in answered(clause) if not line.startswith("?")]
