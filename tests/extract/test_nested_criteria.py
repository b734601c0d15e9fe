"""Lists of criteria within each other: "if (a) in the last year (aa) ... or (bb) ..."."""

from __future__ import annotations

import pytest

from clauses import answered, flagged, table

CLAUSES = """
§ 3.1 Einer gesonderten Lizenz bedarf der Lizenznehmer, wenn
| 3.1.1 er ein Unternehmen betreibt, das
| (a) in den letzten zwei Geschäftsjahren
| (aa) einen Jahresumsatz von mehr als 10 Mio. EUR erzielt hat oder
| (bb) mehr als 50 Arbeitnehmer beschäftigt hat.
=> obtain-license if (revenue gt 10000000 EUR year licensee preceding
or employees gt 50 licensee preceding)

A licence must be obtained if
| (a) in the last fiscal year your company
| (i) had revenue of more than $5 million or
| (ii) employed more than 80 people.
=> obtain-license if (revenue gt 5000000 USD year licensee preceding or
employees gt 80 licensee preceding)

Une licence est requise si
| 1. le licencié
| a) emploie plus de 70 salariés ou
| b) réalise un chiffre d'affaires annuel de plus de 4 millions d'euros.
=> obtain-license if (employees gt 70 licensee or revenue gt 4000000 EUR year licensee)
"""


@pytest.mark.parametrize(("clause", "expected"), table(CLAUSES))
def test_lists_within_each_other(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


def test_lists_that_are_joined_in_two_ways_are_left_to_people() -> None:
    text = """Eine Lizenz ist erforderlich, wenn der Lizenznehmer
1. in diesem Jahr
a) mehr als 40 Arbeitnehmer beschäftigt oder
b) mehr als 2 Mio. EUR Umsatz erzielt und
2. mehr als 300 Geräte nutzt.
"""
    assert flagged(text)
