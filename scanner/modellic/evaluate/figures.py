"""What the company file proves of the figure that a threshold counts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeAlias, cast

from modellic.company import Scope
from modellic.evaluate.chain import Chain, Position
from modellic.evaluate.ledger import Facts, Source
from modellic.evaluate.measure import Measure
from modellic.evaluate.windows import Asked, Window, asked
from modellic.quantities import (
    ContradictionError,
    Fact,
    Interval,
    Months,
    Quantity,
    is_currency,
    largest_part,
)
from modellic.rules import MONEY, Threshold, Whose

_Sources: TypeAlias = tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a figure in some months, and from which sources that follows.

    Where several times count, `months` are those that leave most open and `reached` those of the
    lower end. With `largest` it is the figure of the largest part of the months. `why` says why
    nothing is known; `contradiction` are sources of which not all can be true.
    """

    quantity: Quantity | None = None
    sources: tuple[Source, ...] = ()
    months: Months | None = None
    largest: bool = False
    direct: bool = False
    why: str = ""
    contradiction: tuple[Source, ...] = ()
    reached: Months | None = None

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the company file that say so."""
        return tuple(dict.fromkeys(source.figure.key for source in self.sources))

    @property
    def confidential(self) -> bool:
        """Whether a figure that must not be shown is part of it."""
        return any(source.figure.confidential for source in self.sources)


def position(threshold: Threshold, product: str | None) -> Position:
    """Return whose figure a threshold counts; where the text leaves it open, the widest."""
    match threshold.of:
        case Whose.PRODUCT:
            return Position(Scope.PRODUCT, product)
        case Whose.LICENSEE:
            return Position(Scope.COMPANY)
        case _:
            return Position(Scope.GROUP)


def chain_of(threshold: Threshold, facts: Facts) -> Chain:
    """Return the facts of what a threshold measures."""
    return Chain(facts, Measure.of(threshold), _currency(threshold))


def _currency(threshold: Threshold) -> str | None:
    return threshold.currency if threshold.metric in MONEY else None


def known_of(threshold: Threshold, facts: Facts) -> Known:
    """Return what the facts prove of the figure that `threshold` counts."""
    currency = _currency(threshold)
    if threshold.metric in MONEY and currency is None:
        return Known(why="the text states no currency")
    if currency is not None and not is_currency(currency):
        return Known(why=f"{currency} is no ISO 4217 currency")
    at = position(threshold, facts.product.name if facts.product else None)
    chain = chain_of(threshold, facts)
    found = asked(threshold, chain, at, facts)
    try:
        known = _largest(found, chain, at, currency)
        dated = facts.as_of or any(source.figure.months for source in known.sources)
        # Without a date of any kind the months are made up, and only their order counts.
        return known if dated else replace(known, months=None, reached=None)
    except ContradictionError as error:
        return Known(contradiction=cast("_Sources", error.sources))


def _largest(found: Asked, chain: Chain, at: Position, currency: str | None) -> Known:
    """Return what is known of the largest of several windows."""
    best: Known | None = None
    for window in found.windows:
        fact = _over(window, chain, at)
        known = Known(
            Quantity(fact.interval, currency),
            fact.sources,
            fact.months,
            window.part is not None,
            _direct(fact, chain, at, window),
        )
        best = known if best is None else _larger(best, known)
    if best is None or not best.sources:
        return Known(why=found.why or _refused(chain), months=best.months if best else None)
    return best


def _over(window: Window, chain: Chain, at: Position) -> Fact[Source]:
    whole = chain.over(at, window.months)
    if window.open_ended:
        return Fact(whole.months, whole.interval.upwards(), whole.sources)
    if window.part is None:
        return whole
    known = largest_part(whole.interval, window.months.count // window.part)
    sources = whole.sources
    inside = {
        f.months
        for f in (*chain.own(at), *chain.below(at))
        if f.months.count <= window.part and f.months in window.months
    }
    for months in sorted(inside):
        part = chain.over(at, Months(months.end - window.part, months.end))
        both = known.larger(part.interval.upwards()).meet(
            Interval(None, known.upper, upper_open=known.upper_open)
        )
        if both is not None and both != known:
            known, sources = both, (*sources, *part.sources)
    return Fact(whole.months, known, tuple(dict.fromkeys(sources)))


def _direct(fact: Fact[Source], chain: Chain, at: Position, window: Window) -> bool:
    """Whether the figure is stated as it is: of this position, and for these very months."""
    own = {
        source for known in chain.own(at) if known.months == fact.months for source in known.sources
    }
    return window.part is None and not window.open_ended and set(fact.sources) <= own


def _larger(first: Known, second: Known) -> Known:
    """Return what is known of the larger of two figures."""
    if first.quantity is None or second.quantity is None:
        return first
    a, b = first.quantity.interval, second.quantity.interval
    larger = a.larger(b)
    if larger in (a, b):
        return first if larger == a else second
    lower_first = a == a.larger(Interval(b.lower, a.upper, b.lower_open, a.upper_open))
    return Known(
        Quantity(larger, first.quantity.currency),
        tuple(dict.fromkeys((*first.sources, *second.sources))),
        second.months if lower_first else first.months,
        reached=(first.reached or first.months) if lower_first else second.months,
    )


def _refused(chain: Chain) -> str:
    """Say which currencies have no rate, where that is why nothing is known."""
    if not chain.ledger.refused:
        return ""
    return f"there is no exchange rate for {' and '.join(sorted(chain.ledger.refused))}"
