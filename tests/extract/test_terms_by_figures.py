"""Two figures by which a term is defined, and who is asked for something by that term."""

from __future__ import annotations

import pytest

from clauses import said

BIG = "obtain-license if (employees gt 100 licensee or revenue gt 5000000 {} year licensee)"
NOT_SMALL = BIG.replace("gt", "gteq")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "An entity with more than 100 employees or more than $5 million in annual revenue is "
            "an Enterprise. Enterprises must obtain a license.",
            BIG.format("USD"),
        ),
        (
            '"Threshold" means 100 employees or $5 million in annual revenue. If you exceed the '
            "Threshold, you must obtain a license.",
            BIG.format("USD"),
        ),
        (
            'You must obtain a license if you are a Large Company. "Large Company": more than 100 '
            "employees or annual revenue above $5 million.",
            BIG.format("USD"),
        ),
        (
            "„Kleinunternehmen“ sind Unternehmen mit weniger als 100 Mitarbeitern und weniger als "
            "5 Mio. Euro Jahresumsatz. Alle anderen als Kleinunternehmen müssen eine Lizenz "
            "erwerben.",
            NOT_SMALL.format("EUR"),
        ),
    ],
)
def test_terms_of_two_figures(text: str, expected: str) -> None:
    assert said(text) == [expected]
