"""Cases of one duty that semicolons part, each with an "if" of its own: one of them will do."""

from __future__ import annotations

import pytest

from clauses import answered, table

CLAUSES = table("""
You need a licence if you have more than 90 employees; if your annual revenue exceeds $4 million.
=> obtain-license if (employees gt 90 licensee or revenue gt 4000000 USD year licensee)

Eine Lizenz ist erforderlich: (1) wenn Sie mehr als 90 Mitarbeiter haben; (2) wenn Ihr
Jahresumsatz 4 Millionen Euro übersteigt.
=> obtain-license if (employees gt 90 licensee or revenue gt 4000000 EUR year licensee)

Une licence est nécessaire : 1° si votre effectif excède 90 personnes ; 2° si vos revenus annuels
excèdent 4 millions d'euros.
=> obtain-license if (employees gt 90 licensee or revenue gt 4000000 EUR year licensee)

Une licence est nécessaire (a) si votre effectif excède 90 personnes ; (b) si vos revenus annuels
excèdent 4 millions d'euros.
=> obtain-license if (employees gt 90 licensee or revenue gt 4000000 EUR year licensee)

Une licence est nécessaire dans les cas suivants :
| 1° votre effectif excède 90 personnes ;
| 2° vos revenus annuels excèdent 4 millions d'euros.
=> obtain-license if (employees gt 90 licensee or revenue gt 4000000 EUR year licensee)

Une licence est nécessaire si votre effectif excède 90 personnes ; et si vos revenus annuels
excèdent 4 millions d'euros.
=> obtain-license if (employees gt 90 licensee and revenue gt 4000000 EUR year licensee)

You must obtain a licence if you have more than 90 employees; if your annual revenue exceeds
$4 million, you must pay a royalty.
=> obtain-license if employees gt 90 licensee
=> pay-royalty if revenue gt 4000000 USD year licensee
""")


@pytest.mark.parametrize(("clause", "rules"), CLAUSES)
def test_one_of_such_cases_will_do(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules
