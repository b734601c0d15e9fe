"""Limits that a sentence announces and lists behind a colon, in the same sentence."""

from __future__ import annotations

import pytest

from clauses import said

EITHER = "(employees gt 1000 licensee or revenue gt 10000000 USD year licensee)"
AT_LEAST = EITHER.replace("gt", "gteq")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "You need a commercial license if you exceed any of the following limits: (a) 1,000 "
            "employees; (b) $10 million annual revenue.",
            f"obtain-license if {EITHER}",
        ),
        (
            "You must obtain a license once one of these thresholds is exceeded: (i) 1,000 "
            "employees; or (ii) $10 million annual revenue.",
            f"obtain-license if {EITHER}",
        ),
        (
            "Once any of the following thresholds is passed, you must register with us: 1,000 "
            "employees; $10 million annual revenue.",
            f"register if {EITHER}",
        ),
        (
            "If one of these limits is reached, a commercial license is required: (a) 1,000 "
            "employees; (b) $10 million annual revenue.",
            f"obtain-license if {AT_LEAST}",
        ),
        (
            "Eine Lizenz ist erforderlich, wenn eine der folgenden Grenzen überschritten wird: "
            "1.000 Beschäftigte; 10 Mio. Dollar Jahresumsatz.",
            f"obtain-license if {EITHER}",
        ),
        (
            "Sobald einer dieser Schwellenwerte überschritten wird, müssen Sie sich registrieren: "
            "1.000 Beschäftigte; 10 Mio. Dollar Jahresumsatz.",
            f"register if {EITHER}",
        ),
        (
            "Sobald einer der folgenden Werte erreicht ist, benötigen Sie eine Lizenz: a) 1.000 "
            "Beschäftigte; b) 10 Mio. Dollar Jahresumsatz.",
            f"obtain-license if {AT_LEAST}",
        ),
        (
            "The free tier ends at 50 employees. If you exceed this limit, contact us for a "
            "licence.",
            "obtain-license if employees gt 50 licensee",
        ),
    ],
)
def test_limits_behind_a_colon(text: str, expected: str) -> None:
    assert said(text) == [expected]


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("You must register (i) if you exceed 5 users, (ii) if you have 50 employees.", "or"),
        ("You must register (a) if you exceed 5 users, and (b) if you have 50 employees.", "and"),
        (
            "Sie müssen sich registrieren, a) wenn Sie 5 Nutzer haben, b) wenn Sie 50 Mitarbeiter "
            "haben.",
            "or",
        ),
    ],
)
def test_numbered_cases_behind_commas_are_any_of_them(text: str, joined: str) -> None:
    (rule,) = said(text)
    assert f" {joined} employees" in rule
