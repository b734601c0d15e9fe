"""Bans of those who are beyond a figure, which is told as the subject or between ban and deed."""

from __future__ import annotations

import pytest

from clauses import answered, said, table

CLAUSES = table("""
You must not, if you have more than 90 employees, redistribute the model.
=> distribute if employees gt 90 licensee

Il est interdit, si vous employez plus de 90 personnes, de redistribuer le modèle.
=> distribute if employees gt 90 licensee

Les sociétés de plus de 90 salariés ne peuvent pas modifier le modèle.
=> create-derivatives if employees gt 90 licensee

Les sociétés de plus de 90 salariés ne doivent pas proposer le modèle sous forme de service.
=> host-as-service if employees gt 90 licensee

Aucune entreprise dont le chiffre d'affaires annuel excède 4 millions d'euros ne peut redistribuer
le modèle.
=> distribute if revenue gt 4000000 EUR year licensee

Aucun utilisateur ne peut redistribuer le modèle.
=> distribute
""")


@pytest.mark.parametrize(("clause", "rules"), CLAUSES)
def test_the_ban_is_of_those(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


def test_what_is_but_supposed_is_not_forbidden() -> None:
    assert said("We are not liable if you have more than 90 users and redistribute it.") == []
