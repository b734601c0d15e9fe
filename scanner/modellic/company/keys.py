"""The keys of a company file: what may be written, and what docs/company.md has to explain."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from modellic.rules import Metric, Period


@dataclass(frozen=True, slots=True)
class Key:
    """A key: its path (`*` stands for a name of the company's choice) and what it holds."""

    path: str
    holds: str


class Scope(StrEnum):
    """Whose figure it is: a product's, the company's, or the company's and its affiliates'."""

    PRODUCT = "product"
    COMPANY = "company"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class FigureKey:
    """A key that holds a figure. `money` is true for amounts.

    A metric with a period of `None` is counted at a time; `attributable` figures are the part that
    is made with models.
    """

    name: str
    metric: Metric
    period: Period | None
    money: bool = False
    attributable: bool = False
    of_products: bool = True

    @property
    def unit(self) -> str:
        """What a figure of the key is: an amount or a count."""
        return "an amount" if self.money else "a count"


FLOWS = {Metric.REVENUE: "revenue", Metric.VISITS: "visits", Metric.API_CALLS: "api-calls"}
"""Metrics that are counted over a period, and the words of their keys."""
_PERIODS = {Period.MONTH: "monthly", Period.QUARTER: "quarterly", Period.YEAR: "annual"}


def _figure_keys() -> Iterator[FigureKey]:
    yield FigureKey("monthly-active-users", Metric.MONTHLY_ACTIVE_USERS, Period.MONTH)
    yield FigureKey("daily-active-users", Metric.DAILY_ACTIVE_USERS, None)
    yield FigureKey("users", Metric.USERS, None)
    yield FigureKey("devices", Metric.DEVICES, None)
    for metric, word in FLOWS.items():
        money = metric is Metric.REVENUE
        for period, adverb in _PERIODS.items():
            yield FigureKey(f"{adverb}-{word}", metric, period, money=money)
    for period, adverb in _PERIODS.items():
        name = f"{adverb}-model-revenue"
        yield FigureKey(name, Metric.REVENUE, period, money=True, attributable=True)
    yield FigureKey("employees", Metric.EMPLOYEES, None, of_products=False)
    yield FigureKey("funding", Metric.FUNDING, None, money=True, of_products=False)
    yield FigureKey("valuation", Metric.VALUATION, None, money=True, of_products=False)


FIGURES: tuple[FigureKey, ...] = tuple(_figure_keys())
"""Every figure that a company file can state, in the order of docs/company.md."""

TABLES_OF_FIGURES: dict[Scope, str] = {
    Scope.GROUP: "group",
    Scope.COMPANY: "company",
    Scope.PRODUCT: "products.*",
}

KEYS: tuple[Key, ...] = (
    Key("company", "a table"),
    Key("company.name", "text"),
    Key("company.seat", "a country"),
    Key("company.currency", "a currency"),
    Key("company.fiscal-year-starts", "a month, 1 to 12"),
    Key("company.affiliates", "a list of names"),
    Key("company.all-products-listed", "true or false"),
    Key("company.parties", "a list of parties"),
    Key("company.excluded-parties", "a list of parties"),
    Key("company.figures-as-of", "a date"),
    Key("group", "a table"),
    Key("group.figures-as-of", "a date"),
    Key("products", "a table of products"),
    Key("products.*", "a table"),
    Key("products.*.models", "a list of model ids or globs"),
    Key("products.*.uses", "a list of uses"),
    Key("products.*.excluded-uses", "a list of uses"),
    Key("products.*.territories", "a list of places"),
    Key("products.*.excluded-territories", "a list of places"),
    Key("products.*.parties", "a list of parties"),
    Key("products.*.excluded-parties", "a list of parties"),
    Key("products.*.figures-as-of", "a date"),
    Key("fulfilments", "a list of tables"),
    Key("fulfilments.*.action", "a duty"),
    Key("fulfilments.*.models", "a list of model ids or globs"),
    Key("fulfilments.*.products", "a list of products"),
    Key("fulfilments.*.text", "text"),
    Key("fulfilments.*.place", "text"),
    Key("fulfilments.*.since", "a date"),
    Key("fulfilments.*.until", "a date"),
    Key("fulfilments.*.evidence", "text"),
    Key("fulfilments.*.by", "text"),
    Key("waivers", "a list of tables"),
    Key("waivers.*.models", "a list of model ids or globs"),
    Key("waivers.*.action", "an action"),
    Key("waivers.*.products", "a list of products"),
    Key("waivers.*.reason", "text"),
    Key("waivers.*.approver", "text"),
    Key("waivers.*.date", "a date"),
    Key("waivers.*.expires", "a date"),
    Key("assessments", "a list of tables"),
    Key("assessments.*.models", "a list of model ids or globs"),
    Key("assessments.*.by", "text"),
    Key("assessments.*.date", "a date"),
    Key("assessments.*.expires", "a date"),
    Key("assessments.*.scope", "text"),
    Key("assessments.*.evidence", "text"),
    Key("evaluations", "a list of tables"),
    Key("evaluations.*.models", "a list of model ids or globs"),
    Key("evaluations.*.name", "text"),
    Key("evaluations.*.tester", "text"),
    Key("evaluations.*.date", "a date"),
    Key("evaluations.*.score", "text"),
    Key("evaluations.*.system-prompt", "true or false"),
    Key("evaluations.*.evidence", "text"),
    Key("publishers", "a table of publishers"),
    Key("publishers.*", "a table"),
    Key("publishers.*.name", "text"),
    Key("publishers.*.seat", "a country"),
    Key("publishers.*.city", "text"),
    Key("publishers.*.source", "text"),
    Key("publishers.*.date", "a date"),
    Key("policy", "a table"),
    Key("policy.fail-on", "a list of events"),
    Key("policy.counts-as", "a table of events"),
    Key("policy.warn-at", "a share, or a list of shares"),
    Key("policy.stale-after-days", "a number of days"),
    Key("policy.require-pinned", "true or false"),
    Key("policy.rules", "a list of tables"),
    Key("policy.rules.*.effect", "an effect"),
    Key("policy.rules.*.models", "a list of model ids or globs"),
    Key("policy.rules.*.licenses", "a list of licence ids or globs"),
    Key("policy.rules.*.kinds", "a list of kinds of licence"),
    Key("policy.rules.*.publishers", "a list of publishers"),
    Key("policy.rules.*.seats", "a list of places"),
    Key("policy.rules.*.actions", "a list of actions"),
    Key("policy.rules.*.territories", "a list of places"),
    Key("policy.rules.*.products", "a list of products"),
    Key("policy.rules.*.status", "a list of statuses"),
    Key("policy.rules.*.reason", "text"),
    Key("policy.assessments", "a list of tables"),
    Key("policy.assessments.*.seats", "a list of places"),
    Key("policy.assessments.*.publishers", "a list of publishers"),
    Key("policy.assessments.*.law", "text"),
    Key("watch", "a table"),
    Key("watch.store", "text, or the place of a secret"),
    Key("watch.forecast-days", "a whole number"),
    Key("watch.expiry-days", "a whole number"),
    Key("watch.record-days", "a whole number"),
    Key("watch.failed-runs", "a whole number"),
    Key("watch.channels", "a table of channels"),
    Key("watch.channels.*", "a table"),
    Key("watch.channels.*.apprise", "the place of a secret"),
    Key("watch.channels.*.webhook", "a URL, or the place of a secret"),
    Key("watch.channels.*.secret", "the place of a secret"),
    Key("watch.routes", "a list of tables"),
    Key("watch.routes.*.to", "a list of channels"),
    Key("watch.routes.*.events", "a list of ids of events or globs"),
    Key("watch.routes.*.products", "a list of products"),
    Key("watch.routes.*.models", "a list of model ids or globs"),
    Key("watch.routes.*.severity", "a severity"),
    Key("watch.routes.*.digest", "how often"),
)


def keys_of(table: str) -> tuple[str, ...]:
    """Return the names that may stand in a table (`""`: the top; `products.*`: a product)."""
    prefix = f"{table}." if table else ""
    names = (key.path.removeprefix(prefix) for key in KEYS if key.path.startswith(prefix))
    own = tuple(name for name in names if name != "*" and "." not in name)
    return own + tuple(figure.name for figure in figures_of(table))


def figures_of(table: str) -> tuple[FigureKey, ...]:
    """Return the figures that may stand in a table."""
    if table not in TABLES_OF_FIGURES.values():
        return ()
    return tuple(key for key in FIGURES if key.of_products or table != "products.*")
