"""What is due with copies is due of every way to pass them on that the grant names; who offers
what competes is a competitor; and what somebody is encouraged to do is no order."""

from __future__ import annotations

import pytest

from clauses import answered, table

CLAUSES = """
You may share the Weights, or a product that contains them, provided that you include a copy of
this licence.
=> include-license if (distribute or product)

You may distribute the Model, or applications built on it, if you meet all of the following
conditions: you must (i) give all recipients a copy of this Agreement, (ii) keep all notices and
(iii) prominently display "Powered by Foo" on a related website.
=> display-attribution if (distribute or product)
=> include-license if (distribute or product)
=> retain-notices if (distribute or product)

You may share the Weights, provided that you include a copy of this licence.
=> include-license if distribute

If you distribute the Materials or products/services incorporating them, you must include a copy of
this Agreement.
=> include-license if (distribute or product)

If (i) your products have more than 5 million monthly active users, or (ii) you distribute or make
available any product or service, which is substantially similar to or directly competes with any
product and service provided by Foo, then you must request a licence from Foo.
=> obtain-license if (monthly-active-users gt 5000000 product or licensor-competitor)

If you offer a service that competes with any product of the Licensor, you must obtain a licence.
=> obtain-license if licensor-competitor

Anyone who makes available a service that is similar to or competitive with the Licensor's services
must request a licence.
=> obtain-license if licensor-competitor

You may not offer a product that competes with any product of the Licensor.
=> restricted-use

Foo encourages you to distribute your changes and to name us.
"""


@pytest.mark.parametrize(("clause", "rules"), table(CLAUSES))
def test_a_clause_says(clause: str, rules: list[str]) -> None:
    assert [line for line in answered(clause) if not line.startswith("?")] == rules


NOT_FOR = """
You may use the Work, provided that your use is not for running a rival service.
=> restricted-use

You may use the model as long as your use is not for military purposes.
=> restricted-use

You may use the Work as long as your use is not for commercial purposes.
=> commercial-use

The Software may not be sold or otherwise distributed for commercial purposes.
=> commercial-use
"""


@pytest.mark.parametrize(("clause", "rules"), table(NOT_FOR))
def test_a_leave_for_what_is_not_for_an_end_bans_it(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules
