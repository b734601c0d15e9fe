"""Every threshold of some models, nearest first: what is left, and when it may be reached."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from modellic.company import Company, Product
from modellic.evaluate import Judgement, Leaf, leaves
from modellic.evaluate.ledger import Facts
from modellic.evaluate.trend import Trend, trend_of
from modellic.quantities import Truth
from modellic.report import JudgedRule, Report, TargetReport
from modellic.rules import LOWER, Json, Threshold


@dataclass(frozen=True, slots=True)
class Row:
    """One threshold of one model for one product: what is known and what may come."""

    model: str
    product: str | None
    rule: JudgedRule
    leaf: Leaf
    trend: Trend | None = None

    @property
    def atom(self) -> Threshold:
        """The threshold."""
        atom = self.leaf.atom
        if not isinstance(atom, Threshold):
            raise TypeError(f"{atom} is no threshold")
        return atom

    @property
    def nearness(self) -> Decimal:
        """How much of the threshold is reached at least, 1 and more where it is passed."""
        return self.leaf.headroom.nearness if self.leaf.headroom else Decimal(0)

    @property
    def rising(self) -> bool:
        """Whether a growing figure passes it."""
        return self.atom.op in LOWER

    def to_json(self) -> Json:
        """Return the published form."""
        return {
            "model": self.model,
            "product": self.product,
            "action": str(self.rule.rule.action),
            "sentence": self.rule.sentence,
            "threshold": self.leaf.to_json(),
            "trend": self.trend.to_json() if self.trend else None,
        }


def models_of(company: Company) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the models that a company's products list, and the globs among them."""
    listed = dict.fromkeys(model for product in company.products for model in product.models)
    globs = tuple(model for model in listed if any(char in model for char in "*?["))
    return tuple(model for model in listed if model not in globs), globs


def rows_of(report: Report, company: Company | None) -> tuple[Row, ...]:
    """Return every threshold of a report: those that are passed, then the nearest, unknown last."""
    products = {p.name: p for p in company.products} if company else {}
    rows = [row for target in report.targets for row in _rows(target, company, products, report)]
    return tuple(sorted(rows, key=_urgency))


def _rows(
    target: TargetReport,
    company: Company | None,
    products: dict[str, Product],
    report: Report,
) -> Iterator[Row]:
    for rule in target.rules:
        for judgement in rule.judgements:
            product = products.get(judgement.product or "")
            facts = Facts(company, product, report.as_of)
            for leaf in _thresholds(judgement):
                trend = trend_of(leaf.atom, facts) if isinstance(leaf.atom, Threshold) else None
                yield Row(target.id, judgement.product, rule, leaf, trend)


def _thresholds(judgement: Judgement) -> Iterable[Leaf]:
    found = (leaf for leaf in leaves(judgement.reason) if isinstance(leaf.atom, Threshold))
    return dict.fromkeys(found)


def _urgency(row: Row) -> tuple[int, Decimal, str, str, str]:
    passed = row.leaf.truth is Truth.TRUE
    known = row.leaf.headroom is not None
    rank = 0 if passed else 1 if known else 2
    return rank, -row.nearness, row.model, row.product or "", row.leaf.figure


def day_of(as_of: datetime.date | None) -> datetime.date:
    """Return the day of the judgement: today, where none is given."""
    return as_of or datetime.datetime.now().astimezone().date()
