"""A question and its answer in German and French: what was asked is forbidden by "no"."""

from __future__ import annotations

import pytest

from clauses import said

ANSWERS = [
    ("Darf ich das Modell für meine Kunden hosten? Nein.", ["host-as-service"]),
    ("### Darf ich die Gewichte weiterverkaufen?\n\nNein, so ist das nicht.", ["distribute"]),
    ("### Darf ich die Gewichte weiterverkaufen?\n\nJa, gern.", []),
    ("Darf ich die Gewichte weiterverkaufen? Klar.", []),
    ("Peut-on redistribuer les poids du modèle ? Non, renvoyez vers cette page.", ["distribute"]),
    ("Puis-je proposer le modèle sous forme de service en ligne ? Non.", ["host-as-service"]),
    ("Puis-je utiliser le modèle commercialement ? Oui.", []),
]


@pytest.mark.parametrize(("words", "rules"), ANSWERS)
def test_a_question_means_what_its_answer_makes_of_it(words: str, rules: list[str]) -> None:
    assert said(words) == rules
