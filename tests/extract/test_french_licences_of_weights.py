"""What French licences of weights say of figures, and of whom they are."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

CANADIAN_SUMS = spaced("""
Les entreprises dont le chiffre d'affaires dépasse 40 000 000 $ CA doivent obtenir une licence.
=> obtain-license if revenue gt 40000000 CAD licensee

Les entreprises dont le chiffre d'affaires dépasse 40 M$ CA doivent obtenir une licence.
=> obtain-license if revenue gt 40000000 CAD licensee

Les entreprises dont le chiffre d'affaires dépasse 40 000 $ doivent obtenir une licence.
=> obtain-license if revenue gt 40000 USD licensee
""")

ONCE_MORE = spaced("""
Si le chiffre d'affaires annuel excède 3 millions d'euros, une licence est requise. Il en va de
même si vos produits comptent plus de 7 millions d'utilisateurs actifs par mois.
=> obtain-license if monthly-active-users gt 7000000 product
=> obtain-license if revenue gt 3000000 EUR year licensee

Si le chiffre d'affaires annuel excède 3 millions d'euros, une licence est requise. Il en est de
même lorsqu'un produit compte plus de 7 millions d'utilisateurs actifs par mois.
=> obtain-license if monthly-active-users gt 7000000 product
=> obtain-license if revenue gt 3000000 EUR year licensee

Si le chiffre d'affaires annuel excède 3 millions d'euros, une licence est requise. Il en va de
même lorsque, à la date de publication de la version, vos services comptaient plus de 7 millions
d'utilisateurs actifs par mois.
=> obtain-license if monthly-active-users gt 7000000 product release-date
=> obtain-license if revenue gt 3000000 EUR year licensee

Le modèle est gratuit, même si vous avez plus de 90 salariés.
""")

FIGURES_BY_NAME = spaced("""
| « Recettes » : le chiffre d'affaires brut du Licencié pour l'exercice financier précédent.
| ¶
| Si les Recettes excèdent 8 000 000 $ CA, une licence est requise.
=> obtain-license if revenue gt 8000000 CAD year licensee preceding

Le « Volume » désigne le chiffre d'affaires brut du Licencié pour l'exercice précédent. Si le
Volume excède 8 000 000 euros, une licence est requise.
=> obtain-license if revenue gt 8000000 EUR year licensee preceding
""")

SMALL_FIRMS = spaced("""
| Une *petite entreprise*, ici, c'est une entreprise qui remplit les deux critères suivants :
| ¶
| 1. moins de 35 équivalents temps plein en moyenne sur la dernière année civile ;
| 2. moins de 6 millions d'euros de chiffre d'affaires annuel hors TVA.
| ¶
| Les entreprises qui ne sont pas de petites entreprises doivent prendre un abonnement.
=> obtain-license if (employees gteq 35 licensee preceding or revenue gteq 6000000 EUR year
licensee)

| Une petite société, pour nous, est une société de moins de 35 salariés.
| ¶
| Les sociétés qui ne sont pas des petites sociétés doivent prendre une licence.
=> obtain-license if employees gteq 35 licensee

Les entreprises de plus de 35 salariés doivent souscrire un abonnement.
=> obtain-license if employees gt 35 licensee

Toute utilisation commerciale requiert un abonnement.
=> obtain-license if commercial

L'abonnement à notre lettre est gratuit.
""")

CLAUSES_THAT_SPARE = spaced("""
| 4.1 Si le chiffre d'affaires annuel excède 3 millions d'euros, une licence est requise.
| ¶
| 4.2 Si vos produits comptent plus de 7 millions d'utilisateurs actifs par mois, une licence
est requise.
| ¶
| 4.3 Les paragraphes 4.1 et 4.2 ne visent pas les ministères et organismes publics ni les
établissements d'enseignement.
=> obtain-license if (monthly-active-users gt 7000000 product and not government and not
academic)
=> obtain-license if (revenue gt 3000000 EUR year licensee and not government and not academic)

| 4. Si le chiffre d'affaires annuel excède 3 millions d'euros, une licence est requise.
| ¶
| 5. L’article 4 ne concerne pas les universités.
=> obtain-license if (revenue gt 3000000 EUR year licensee and not academic)

Une entreprise est « petite » si elle compte moins de 35 salariés. Les autres prennent une
licence.
=> obtain-license if employees gteq 35 licensee

Les entreprises de 35 salariés et plus doivent s'abonner.
=> obtain-license if employees gteq 35 licensee
""")

PERIODS_BY_NAME = spaced("""
La période de référence est le dernier exercice clos. Si le chiffre d'affaires de la période de
référence dépasse 5 millions d'euros, une licence est requise.
=> obtain-license if revenue gt 5000000 EUR year licensee preceding

« Période de référence » : les douze derniers mois. Si le chiffre d'affaires sur la période de
référence dépasse 5 millions d'euros, une licence est requise.
=> obtain-license if revenue gt 5000000 EUR 12-months licensee preceding
""")

CLOUDS_AND_MONEY = spaced("""
Les fournisseurs d'informatique en nuage qui proposent le modèle en tant que service doivent
obtenir une licence.
=> obtain-license if (cloud-provider and hosted-service)

Quiconque propose le modèle à titre onéreux doit obtenir une licence.
=> obtain-license if commercial

Une filiale compte avec son groupe. À partir de 35 salariés, une licence est requise.
=> obtain-license if employees gteq 35 licensee-and-affiliates
""")


@pytest.mark.parametrize(("clause", "rules"), CANADIAN_SUMS)
def test_canadian_sums(clause: str, rules: list[str]) -> None:
    """Sums in the currency of Canada, whose name stands behind the sign."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), ONCE_MORE)
def test_once_more(clause: str, rules: list[str]) -> None:
    """The same duty in another case."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), FIGURES_BY_NAME)
def test_figures_by_name(clause: str, rules: list[str]) -> None:
    """What a word for a figure means behind a colon."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), SMALL_FIRMS)
def test_small_firms(clause: str, rules: list[str]) -> None:
    """What a small firm is, and what all others owe."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), CLAUSES_THAT_SPARE)
def test_clauses_that_spare(clause: str, rules: list[str]) -> None:
    """Whom clauses that are told by their numbers are not for."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), PERIODS_BY_NAME)
def test_periods_by_name(clause: str, rules: list[str]) -> None:
    """A word for the time over which a figure is counted."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), CLOUDS_AND_MONEY)
def test_clouds_and_money(clause: str, rules: list[str]) -> None:
    """Who offers clouds, and who offers it for money."""
    assert answered(clause) == rules
