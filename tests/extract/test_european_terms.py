"""Terms of German and French vendors: what binds nobody, and what a "without" orders."""

from __future__ import annotations

import pytest

from clauses import flagged, said, table

CLAUSES = """
Als Verbraucher haben Sie das Recht, den Vertrag binnen 14 Tagen zu widerrufen (Widerrufsrecht gemäß
Richtlinie 2011/83/EU).

Sofern nichts anderes vereinbart ist, unterliegen Streitigkeiten dem Recht Österreichs.

Bei der Nutzung ist das geltende Recht einzuhalten.
=> comply-with-law

Software, die nur für private Zwecke entwickelt wird, ist von der Veröffentlichungspflicht
ausgenommen.

Die Software darf nur für private Zwecke verwendet werden.
=> commercial-use

Im ersten Jahr ist keine Umsatzbeteiligung zu zahlen.

Welche Lizenz Sie benötigen, hängt von der Zahl Ihrer Filialen ab.

Für den Betrieb in Filialen benötigen Sie eine Lizenz.
=> obtain-license

Diese Lizenz endet, wenn Sie gegen sie verstoßen. Beenden Sie die Nutzung und deinstallieren Sie die
App.
=> delete-on-termination if terminated

Wie deinstallieren Sie die App?

Es ist verboten, das Modell ohne diese Lizenz weiterzugeben.
=> include-license if distribute

Das Modell darf nicht ohne Grund verbreitet werden.
=> distribute

Il est interdit de distribuer le modèle sans inclure la présente licence.
=> include-license if distribute

Il est interdit de distribuer le modèle sans raison.
=> distribute

Le jeu de données est mis à disposition par le laboratoire des mousses.

Le code source des versions modifiées doit être mis à disposition des utilisateurs.
=> disclose-source if distribute

La part de l'éditeur ne peut être inférieure à vingt pour cent (20 %) des revenus.

1. Pas de location – n'offrez pas le logiciel à des tiers sous forme de service.
=> host-as-service

Si vous nous attaquez pour contrefaçon de brevet, votre licence prend fin.
=> litigate
"""


@pytest.mark.parametrize(("clause", "rules"), table(CLAUSES))
def test_clause_says(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


def test_ban_that_something_unknown_lifts_is_reported() -> None:
    assert flagged("Ohne Verbeugung vor uns darf das Modell nicht verbreitet werden.")
    assert not flagged("Das Modell darf nicht verbreitet werden.")


FUTURE_AND_HEADINGS = """
Les publications utilisant le corpus citeront l'article de référence « Leroux 2021 ».
=> display-attribution if publish-research

Si vous partagez le modèle, vous gardez les mentions d'auteur et vous joignez cette licence.
=> include-license if distribute
=> retain-notices if distribute

L'utilisateur s'engage à ne pas redistribuer le modèle et à respecter la législation applicable.
=> comply-with-law
=> distribute

Vous ne supprimerez pas les mentions de droit d'auteur.
=> retain-notices

L'éditeur publiera le code source du modèle l'an prochain.

## Nicht erlaubt
| - Einsatz in Waffen
| - Betrieb als öffentliche API gegen Geld
=> host-as-service
=> restricted-use

## Erlaubt
| - Einsatz in der Waffenkunde
| - Betrieb als öffentliche API

Es ist untersagt, die Personen in den Aufnahmen zu identifizieren.
=> restricted-use
"""


@pytest.mark.parametrize(("clause", "rules"), table(FUTURE_AND_HEADINGS))
def test_clause_in_the_future_or_below_a_heading(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
