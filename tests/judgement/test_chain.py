"""What is known of products, the company and its group, each from what is known of all."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from modellic.company import Company, Figure, Product, Scope
from modellic.evaluate.chain import Chain, Position
from modellic.evaluate.consistency import contradictions
from modellic.evaluate.ledger import Facts
from modellic.evaluate.measure import Measure
from modellic.quantities import Interval, Months, Quantity, parse_count
from modellic.rules import Metric, Period

START = 2026 * 12
VISITS, USERS = Measure(Metric.VISITS), Measure(Metric.MONTHLY_ACTIVE_USERS)


def figure(metric: Metric, months: Months, interval: Interval, key: str) -> Figure:
    period = {1: Period.MONTH, 3: Period.QUARTER}.get(months.count, Period.YEAR)
    return Figure(metric, period, Quantity(interval), key, months)


@dataclass(frozen=True)
class World:
    """Numbers of two products, the rest of the company, and its affiliates, month by month."""

    measure: Measure
    products: tuple[tuple[int, ...], tuple[int, ...]]
    rest: tuple[int, ...]
    affiliates: tuple[int, ...]
    company: Company

    def truth(self, at: Position, months: Months) -> int:
        """The number itself. Users: all are other people where they can be, so the most."""
        span = slice(months.first - START, months.end - START)
        parts = [self.products[0], self.products[1], self.rest, self.affiliates]
        chosen = {
            Scope.PRODUCT: parts[0:1] if at.product == "chat" else parts[1:2],
            Scope.COMPANY: parts[:3],
            Scope.GROUP: parts,
        }[at.scope]
        return sum(sum(part[span]) for part in chosen)


MONTHS = 6
POSITIONS = [
    Position(Scope.PRODUCT, "chat"),
    Position(Scope.PRODUCT, "search"),
    Position(Scope.COMPANY),
    Position(Scope.GROUP),
]


@st.composite
def worlds(draw: st.DrawFn) -> World:
    measure = draw(st.sampled_from([VISITS, USERS]))
    numbers = st.tuples(*[st.integers(0, 9)] * MONTHS)
    zeros = (0,) * MONTHS
    complete, alone = draw(st.booleans()), draw(st.booleans())
    rest = zeros if complete else draw(numbers)
    affiliates = zeros if alone else draw(numbers)
    world = World(
        measure, (draw(numbers), draw(numbers)), rest, affiliates, Company(Path("modellic.toml"))
    )
    found: dict[str, list[Figure]] = {"chat": [], "search": [], "company": [], "group": []}
    for _ in range(draw(st.integers(0, 7))):
        at = draw(st.sampled_from(POSITIONS))
        first = draw(st.integers(0, MONTHS - 1))
        end = first + 1 if measure is USERS else draw(st.integers(first + 1, MONTHS))
        months = Months(START + first, START + end)
        truth = world.truth(at, months)
        low, high = draw(st.integers(0, 4)), draw(st.integers(0, 4))
        interval = Interval(Decimal(max(truth - low, 0)), Decimal(truth + high))
        owner = at.product or str(at.scope)
        found[owner].append(
            figure(measure.metric, months, interval, f"{owner}.{len(found[owner])}")
        )
    company = Company(
        Path("modellic.toml"),
        products=tuple(Product(n, figures=tuple(found[n])) for n in ("chat", "search")),
        figures=tuple(found["company"]),
        group=tuple(found["group"]),
        all_products_listed=complete,
        affiliates=() if alone else None,
    )
    return World(measure, world.products, rest, affiliates, company)


@settings(max_examples=200)
@given(worlds(), st.sampled_from(POSITIONS), st.integers(0, MONTHS - 1), st.integers(1, MONTHS))
def test_what_is_concluded_is_true_of_every_company_that_fits_the_figures(
    world: World, at: Position, first: int, length: int
) -> None:
    length = 1 if world.measure is USERS else min(length, MONTHS - first)
    months = Months(START + first, START + first + length)
    known = Chain(Facts(world.company), world.measure, None).over(at, months)
    assert Decimal(world.truth(at, months)) in known.interval
    assert list(contradictions(world.company)) == []


def chain(company: Company, measure: Measure) -> Chain:
    return Chain(Facts(company), measure, None)


OCTOBER = Months(START + 9, START + 10)


def company(chat: str, search: str, own: str | None = None, *, complete: bool = False) -> Company:
    def users(written: str, key: str) -> Figure:
        quantity = parse_count(written)
        return figure(Metric.MONTHLY_ACTIVE_USERS, OCTOBER, quantity.interval, key)

    return Company(
        Path("modellic.toml"),
        products=(
            Product("chat", figures=(users(chat, "chat"),)),
            Product("search", figures=(users(search, "search"),)),
        ),
        figures=(users(own, "company"),) if own else (),
        all_products_listed=complete,
    )


@pytest.mark.parametrize(
    ("complete", "lower", "upper"), [(False, 70, None), (True, 70, 130)], ids=["some", "all"]
)
def test_users_lie_between_the_largest_product_and_the_sum(
    complete: bool, lower: int, upper: int | None
) -> None:
    known = chain(company("60", "70", complete=complete), USERS).over(
        Position(Scope.COMPANY), OCTOBER
    )
    expected = Interval(Decimal(lower), None if upper is None else Decimal(upper))
    assert known.interval == expected


def test_a_product_has_no_more_users_than_its_company() -> None:
    known = chain(company(">= 10", "70", "90"), USERS).over(
        Position(Scope.PRODUCT, "chat"), OCTOBER
    )
    assert known.interval == Interval(Decimal(10), Decimal(90))
    assert [source.figure.key for source in known.sources] == ["chat", "company"]


def test_the_larger_part_of_a_flow_leaves_less_for_the_other() -> None:
    def visits(value: int, key: str) -> Figure:
        return figure(Metric.VISITS, OCTOBER, Interval.point(Decimal(value)), key)

    known = chain(
        Company(
            Path("modellic.toml"),
            products=(Product("chat"), Product("search", figures=(visits(70, "search"),))),
            figures=(visits(90, "company"),),
        ),
        VISITS,
    ).over(Position(Scope.PRODUCT, "chat"), OCTOBER)
    assert known.interval == Interval(Decimal(0), Decimal(20))


def test_a_product_larger_than_its_company_is_a_contradiction_that_is_named() -> None:
    [what] = contradictions(company("95", "1", "90"))
    assert what == (
        "the company's monthly active users of October 2026 and chat's monthly active users of "
        "October 2026 cannot all be true"
    )
