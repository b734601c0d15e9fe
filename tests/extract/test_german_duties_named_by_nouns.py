"""German duties named by one word: "die Lizenzpflicht besteht nicht für …", "lizenz- und
gebührenpflichtig"."""

from __future__ import annotations

import pytest

from clauses import answered, table

SPARED = """
Die Weitergabe ist verboten. Die Lizenzpflicht besteht nicht für Unternehmen, die höchstens neun
Personen beschäftigen.
=> distribute
=> obtain-license if employees gt 9 licensee

Unternehmen müssen eine Lizenz erwerben und sich registrieren. Die Registrierungspflicht entfällt
für Unternehmen mit höchstens neun Mitarbeitern.
=> obtain-license if company
=> register if (company and employees gt 9 licensee)

Unternehmen müssen eine Lizenz erwerben und eine Gebühr zahlen. Die Gebührenpflicht gilt nicht bei
einem Umsatz unter 1 Million Euro.
=> obtain-license if company
=> pay-royalty if (company and revenue gteq 1000000 EUR licensee)

Unternehmen müssen eine Lizenz erwerben und eine Gebühr zahlen. Die Lizenzpflicht gilt nur für
Unternehmen mit mehr als 9 Mitarbeitern.
=> obtain-license if employees gt 9 licensee
=> pay-royalty if company
"""

TWO_IN_ONE = """
Die Nutzung ist lizenz- und gebührenpflichtig.
=> obtain-license
=> pay-royalty

Ab 50 Mitarbeitern ist die Nutzung melde- und gebührenpflichtig.
=> pay-royalty if employees gteq 50 licensee
=> register if employees gteq 50 licensee
"""


@pytest.mark.parametrize(("clause", "means"), [*table(SPARED), *table(TWO_IN_ONE)])
def test_a_duty_named_by_a_noun_is_that_duty(clause: str, means: list[str]) -> None:
    assert answered(clause) == means
