"""Figures that cannot all be true: a month larger than its year, a product than its company."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from modellic.company import Company, Figure, Scope
from modellic.evaluate.chain import Chain, Position
from modellic.evaluate.ledger import Facts, Source
from modellic.evaluate.measure import Measure
from modellic.evaluate.words import sources_phrase
from modellic.quantities import ContradictionError, Months
from modellic.rules import MONEY


def contradictions(company: Company) -> Iterator[str]:
    """Yield each set of figures that contradict each other, in words, each once."""
    facts = Facts(company)
    seen: set[str] = set()
    for figure in _figures(company):
        currency = figure.quantity.currency if figure.metric in MONEY else None
        chain = Chain(facts, Measure(figure.metric, figure.attributable), currency)
        what = _contradiction(chain, company, figure.months or _any_month(facts))
        if what and what not in seen:
            seen.add(what)
            yield what


def _figures(company: Company) -> Iterator[Figure]:
    yield from (*company.group, *company.figures)
    for product in company.products:
        yield from product.figures


def _any_month(facts: Facts) -> Months:
    return Months(facts.now - 1, facts.now)


def _contradiction(chain: Chain, company: Company, months: Months) -> str:
    try:
        for product in company.products:
            chain.over(Position(Scope.PRODUCT, product.name), months)
        chain.over(Position(Scope.GROUP), months)
    except ContradictionError as error:
        return f"{sources_phrase(cast('tuple[Source, ...]', error.sources))} cannot all be true"
    return ""
