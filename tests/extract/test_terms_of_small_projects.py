"""What those ask who publish alone: limits beside a licence that all know, and shares of a sale."""

from __future__ import annotations

import pytest

from clauses import answered

CLAUSES = {
    "The engine is free until $250,000/year revenue, then 2% on revenue above that.": [
        "pay-royalty if revenue gt 250000 USD year licensee"
    ],
    "Revenue above $60,000 a year: 4% royalty.": [
        "pay-royalty if revenue gt 60000 USD year licensee"
    ],
    "A license is required for companies with either more than 70 PCs or users or more than three "
    "million US dollars in annual revenues.": [
        "obtain-license if (devices gt 70 licensee or users gt 70 licensee or revenue gt 3000000 "
        "USD year licensee)"
    ],
    "Commercial use requires execution of the Trade Addendum.": ["obtain-license if commercial"],
    "You may use the corpus only in connection with a research purpose that is non-commercial.": [
        "commercial-use"
    ],
    'Attribution: if you use the free tier, include "Powered by Otter" in your game credits.': [
        "display-attribution if product"
    ],
}


@pytest.mark.parametrize(("clause", "rules"), CLAUSES.items())
def test_terms_of_small_projects(clause: str, rules: list[str]) -> None:
    assert sorted(answered(clause)) == rules
