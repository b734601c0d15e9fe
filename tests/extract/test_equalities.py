"""Comparisons that name the equality: "gleich oder über N" is "at least N"."""

from __future__ import annotations

import pytest

from clauses import said

CLAUSES = {
    "Unternehmen mit gleich oder über 500 Mitarbeitern müssen sich registrieren.": "gteq",
    "Unternehmen mit einem Jahresumsatz größer oder gleich 500 Euro müssen sich registrieren.": (
        "gteq"
    ),
    "Unternehmen mit gleich oder weniger als 500 Mitarbeitern müssen sich registrieren.": "lteq",
    "Unternehmen mit kleiner oder gleich 500 Mitarbeitern müssen sich registrieren.": "lteq",
    "Unternehmen mit 500 und weniger Mitarbeitern müssen sich registrieren.": "lteq",
    "员工等于或低于500人的公司须登记。": "lteq",
    "员工等于或多于500人的公司须登记。": "gteq",
    "员工少于或等于500人的公司须登记。": "lteq",
}


@pytest.mark.parametrize("clause", CLAUSES)
def test_the_figure_itself_is_on_the_side_that_is_named(clause: str) -> None:
    (rule,) = said(clause)
    assert f" {CLAUSES[clause]} 500 " in rule
