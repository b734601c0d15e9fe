"""The keys of a company file: what may be written, and what docs/company.md has to explain."""

from __future__ import annotations

from dataclasses import dataclass

from modellic.rules import Metric, Period


@dataclass(frozen=True, slots=True)
class Key:
    """A key: its path (`*` stands for a name of the company's choice) and what it holds."""

    path: str
    holds: str


@dataclass(frozen=True, slots=True)
class FigureKey:
    """A key of a product that holds a figure. `money` is true for amounts."""

    name: str
    metric: Metric
    period: Period | None
    money: bool


FIGURES: tuple[FigureKey, ...] = (
    FigureKey("monthly-active-users", Metric.MONTHLY_ACTIVE_USERS, Period.MONTH, money=False),
    FigureKey("monthly-revenue", Metric.REVENUE, Period.MONTH, money=True),
)

KEYS: tuple[Key, ...] = (
    Key("company", "a table"),
    Key("company.name", "text"),
    Key("products", "a table of products"),
    Key("products.*", "a table"),
    Key("products.*.models", "a list of model ids or globs"),
    Key("products.*.uses", "a list of uses"),
    Key("products.*.excluded-uses", "a list of uses"),
    *(Key(f"products.*.{f.name}", "an amount" if f.money else "a count") for f in FIGURES),
    Key("policy", "a table"),
    Key("policy.fail-on", "a list of events"),
)


def keys_of(table: str) -> tuple[str, ...]:
    """Return the names that may stand in a table (`""`: the top; `products.*`: a product)."""
    prefix = f"{table}." if table else ""
    names = (key.path.removeprefix(prefix) for key in KEYS if key.path.startswith(prefix))
    return tuple(name for name in names if name != "*" and "." not in name)
