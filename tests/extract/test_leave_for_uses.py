"""Bans that somebody's leave lifts, and what is beyond a limit or hangs on another figure."""

from __future__ import annotations

import pytest

from clauses import said, table

CLAUSES = """
Dem Nutzer ist es ohne vorherige Zustimmung des Anbieters nicht gestattet, die Software
weiterzuverkaufen oder zu verändern.
=> obtain-license if (modify or distribute)

Ohne dass wir vorher schriftlich zugestimmt haben, darf niemand das Modell gewerblich verwerten.
=> obtain-license if commercial

Ohne vorherige Zustimmung des Herstellers sind nicht gestattet:
| - Verkauf und Vermietung der Software;
| - das Entfernen von Urheberrechtshinweisen;
| - das Zurückentwickeln der Software.
=> obtain-license if distribute
=> retain-notices
=> reverse-engineer

Es ist verboten, die Software zu verändern oder zu verbreiten.
=> create-derivatives
=> distribute

Vous ne pouvez pas modifier le logiciel sans notre accord écrit.
=> obtain-license if modify

Sans l'accord écrit de l'auteur, il est interdit de copier, modifier, adapter, distribuer, louer ou
exploiter commercialement Corbeau, en tout ou partie.
=> obtain-license if (modify or distribute or commercial)

Il est interdit de modifier, supprimer ou masquer les mentions de droit d'auteur.
=> retain-notices

L'usage est gratuit pour toute structure employant moins de 30 salariés. Au-delà, ou dès lors que
votre chiffre d'affaires annuel excède 4 M€, vous devez souscrire une licence payante.
=> obtain-license if (employees gteq 30 licensee or revenue gt 4000000 EUR year licensee)

Use is free below 30 employees; above that, or for revenue over $4 million, a licence is required.
=> obtain-license if (employees gteq 30 licensee or revenue gt 4000000 USD licensee)

Use is free below 30 employees. Above that, a licence is required for commercial use.
=> obtain-license if (employees gteq 30 licensee and commercial)
"""


@pytest.mark.parametrize(("clause", "rules"), table(CLAUSES))
def test_clause_says(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
