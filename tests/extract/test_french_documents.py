"""What ends with a French licence."""

from __future__ import annotations

import pytest

from clauses import answered, table

CLAUSES = """
Le défaut de paiement entraîne la résiliation de la licence et l'interdiction d'utiliser le modèle.
=> delete-on-termination if terminated

La résiliation de la licence entraîne l'interdiction d'utiliser le modèle.
=> delete-on-termination if terminated

La résiliation du contrat emporte cessation de toute utilisation du logiciel.
=> delete-on-termination if terminated

La résiliation peut être demandée par courrier.
"""


@pytest.mark.parametrize(("clause", "expected"), table(CLAUSES))
def test_french_documents(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected
