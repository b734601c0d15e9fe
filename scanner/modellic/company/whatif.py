"""What if: a company with one figure replaced, as `chat.monthly-active-users=120M` writes it."""

from __future__ import annotations

from modellic.company.entries import Company, Figure
from modellic.company.keys import FigureKey, Scope, figures_of
from modellic.company.reader import suggestion
from modellic.errors import UsageError
from modellic.quantities import Quantity, parse_amount, parse_count, parse_quantity

_FORM = 'expected such as "chat.monthly-active-users=120M" or "company.annual-revenue=5M EUR"'


def with_setting(company: Company, setting: str) -> Company:
    """Return the company with one figure of a product, the company or the group replaced.

    `products.NAME.KEY` is a product's whatever its name. Raises `UsageError`.
    """
    path, equals, value = setting.partition("=")
    owner, dot, name = path.strip().rpartition(".")
    if not equals or not dot:
        raise UsageError(f"{setting!r} is no setting", where="--set", hint=_FORM)
    scope, product = _scope(company, owner)
    table = {Scope.GROUP: "group", Scope.COMPANY: "company"}.get(scope, "products.*")
    key = _key(name, table)
    figure = Figure(
        key.metric, key.period, _quantity(company, key, value), path, attributable=key.attributable
    )
    kept = (f for f in company.figures_of(scope, product) if not _same(f, key))
    return company.with_figures(scope, product, (*kept, figure))


def _scope(company: Company, owner: str) -> tuple[Scope, str | None]:
    if owner in {"company", "group"}:
        return Scope(owner), None
    name = owner.removeprefix("products.")
    known = [product.name for product in company.products]
    if name not in known:
        hint = suggestion(name, [*known, "company", "group"])
        raise UsageError(f"{name!r} is no product of {company.path}", where="--set", hint=hint)
    return Scope.PRODUCT, name


def _key(name: str, table: str) -> FigureKey:
    keys = {key.name: key for key in figures_of(table)}
    if name not in keys:
        raise UsageError(f"{name!r} is no figure", where="--set", hint=suggestion(name, keys))
    return keys[name]


def _quantity(company: Company, key: FigureKey, value: str) -> Quantity:
    try:
        if not key.money:
            return parse_count(value.strip())
        found = parse_quantity(value.strip())
        if found.currency is None and company.currency:
            return Quantity(found.interval, company.currency)
        return parse_amount(value.strip())
    except UsageError as error:
        raise UsageError(error.what, where="--set", hint=error.hint) from error


def _same(figure: Figure, key: FigureKey) -> bool:
    return (figure.metric, figure.period, figure.attributable) == (
        key.metric,
        key.period,
        key.attributable,
    )
