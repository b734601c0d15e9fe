"""Celui dont on exige quelque chose parce qu'il fait quelque chose."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

READ = spaced("""
En cas d'usage non commercial, vous devez citer les auteurs.
=> display-attribution if non-commercial

Si vous distribuez le modèle à des fins non commerciales, vous devez inclure la licence.
=> include-license if (distribute and non-commercial)

Toute personne qui utilise le logiciel à des fins non commerciales doit citer les auteurs.
=> display-attribution if non-commercial

Toute entreprise qui modifie ce logiciel doit publier le code source de ses modifications.
=> disclose-source if modify

Toute entreprise de plus de 50 salariés qui modifie ce logiciel doit publier le code source.
=> disclose-source if (employees gt 50 licensee and modify)

« Entreprise » désigne toute entité ayant plus de 5 employés. Toute Entreprise qui modifie ce
logiciel doit publier son code source.
=> disclose-source if (employees gt 5 licensee and modify)

Vous devez utiliser la même licence pour vos modifications.
=> share-alike if (modify and distribute)
""")


@pytest.mark.parametrize(("clause", "expected"), READ)
def test_what_is_read(clause: str, expected: list[str]) -> None:
    assert sorted(answered(clause)) == sorted(expected)
