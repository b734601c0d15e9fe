"""Lines that tell but a figure, with the name of a licence before, behind or above them, and tables
of two tiers: they are read, and nothing of them is reported."""

from __future__ import annotations

import pytest

from clauses import flagged, said

NEEDED = ["obtain-license if revenue gteq 1000000 USD year licensee"]
LINES = {
    "a name before it": "- Free: less than $1M in annual revenue\n"
    "- Commercial license: $1M or more in annual revenue",
    "a name behind it": "- Less than $1M in annual revenue — free\n"
    "- $1M or more in annual revenue — paid license",
    "an arrow": "- Less than $1M in annual revenue → free\n"
    "- $1M or more in annual revenue → enterprise plan",
    "a name above it": "### Free\n\nLess than $1M in annual revenue\n\n"
    "### Commercial license\n\n$1M or more in annual revenue",
    "a range from nothing": "| Annual revenue | License |\n|---|---|\n| $0 - $1M | Free |\n"
    "| $1M or more | Commercial license |",
    "a size by revenue": "| Company size (annual revenue) | License |\n|---|---|\n"
    "| < $1M | Free |\n| ≥ $1M | Commercial license |",
}


@pytest.mark.parametrize("case", LINES)
def test_who_has_the_figure_needs_what_is_named(case: str) -> None:
    assert said(LINES[case]) == NEEDED
    assert not flagged(LINES[case])


QUOTAS = {
    "calls of a plan": "### Free\n\nUp to 10,000 API calls per month",
    "users of a paid plan": "### Pro plan\n\n- Up to 50 users",
}


@pytest.mark.parametrize("case", QUOTAS)
def test_what_a_plan_includes_asks_for_nothing(case: str) -> None:
    assert said(QUOTAS[case]) == []


IN_GERMAN = (
    "- Weniger als 1 Mio. Euro Jahresumsatz: kostenlos\n"
    "- Ab 1 Mio. Euro Jahresumsatz: Lizenz auf Anfrage",
    "| Jahresumsatz | Lizenz |\n|---|---|\n| Unter 1 Mio. Euro | kostenlos |\n"
    "| Ab 1 Mio. Euro | lizenzpflichtig |",
)


@pytest.mark.parametrize("clause", IN_GERMAN)
def test_who_has_the_figure_needs_what_is_named_in_german(clause: str) -> None:
    assert said(clause) == ["obtain-license if revenue gteq 1000000 EUR year licensee"]
    assert not flagged(clause)
