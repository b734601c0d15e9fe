"""What French licences of weights order and forbid, in words of their own."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

TABLES_OF_BANS = spaced("""
| | Interdit | Pourquoi |
| |---|---|
| | Écouter des gens à leur insu | C'est laid |
| | Alimenter un système militaire | Nous ne voulons pas |
| | Revendre le modèle sous forme d'API | Nous en vivons |
=> host-as-service
=> restricted-use

| | Usage | Statut |
| |---|---|
| | Recherche | autorisé |
| | Revente | interdit |
=> distribute
""")

WHAT_IS_EXCLUDED = spaced("""
Sont exclus l'usage du modèle à des fins militaires, la reproduction de la voix d'une personne,
ainsi que tout usage contraire aux lois.
=> restricted-use

Hors des cas prévus par la loi, l'Utilisateur ne procède à aucune décompilation des composants.
=> reverse-engineer
""")

DUTIES = spaced("""
Si vous distribuez le modèle, joignez ce fichier.
=> include-license if distribute

Si vous publiez une version affinée, publiez-la sous cette même licence et avec ce fichier.
=> include-license if (distribute and modify)
=> share-alike if (distribute and modify)

Les voix diffusées au public sont accompagnées d'une indication précisant qu'elles ont été
produites par synthèse.
=> disclose-ai-generated if publish-outputs

L'Utilisateur informe les Titulaires de tout dysfonctionnement.
=> register

Le Licencié qui se sert des Sorties pour créer, entraîner ou améliorer un modèle d'IA qu'il
distribue doit placer « Otarie » au début du nom de ce modèle.
=> name-derivative if (train-model and distribute)

Ce fichier est lisible.
""")

WHO_MAY_FOR_FREE = spaced("""
| Qui peut l'utiliser gratuitement ?
| ¶
| - les particuliers
| - les écoles
| ¶
| Toute autre personne doit prendre une licence.
=> obtain-license if (not individual and not academic)
""")


@pytest.mark.parametrize(("clause", "rules"), TABLES_OF_BANS)
def test_tables_of_bans(clause: str, rules: list[str]) -> None:
    """What a table bans beside the reason."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), WHAT_IS_EXCLUDED)
def test_what_is_excluded(clause: str, rules: list[str]) -> None:
    """Uses that are excluded, some of them unlawful."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), DUTIES)
def test_duties(clause: str, rules: list[str]) -> None:
    """Duties of whoever publishes, hands on or uses."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), WHO_MAY_FOR_FREE)
def test_who_may_for_free(clause: str, rules: list[str]) -> None:
    """A question who may use it for free, and what all others owe."""
    assert answered(clause) == rules
