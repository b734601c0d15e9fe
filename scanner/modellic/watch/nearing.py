"""How near figures are to thresholds, as it is kept: each threshold once a product."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from modellic._version import __version__
from modellic.company import Company
from modellic.evaluate import Judgement, Leaf, Reason, Status
from modellic.quantities import Truth, all_of, any_of
from modellic.report import Report, TargetReport
from modellic.reports.thresholds import left, outlook
from modellic.rules import condition_to_json
from modellic.thresholds import Row, rows_of
from modellic.watch.observation import SeenThreshold, digest, rule_key
from modellic.wording import quantity

_SHARE = Decimal("0.0001")


@dataclass(frozen=True, slots=True)
class _Near:
    """One threshold for one product, and a rule that it decides."""

    row: Row
    judgement: Judgement

    @property
    def binds(self) -> bool:
        """Whether the rule would, or might, bind if the threshold were passed."""
        reason = self.judgement.reason
        if reason is None or self.judgement.status is Status.TRIGGERED or not self.row.rising:
            return False
        return _if_passed(reason, self.row.leaf) is not Truth.FALSE


def _if_passed(reason: Reason, passed: Leaf) -> Truth:
    if isinstance(reason, Leaf):
        return Truth.TRUE if reason.atom == passed.atom else reason.truth
    parts = [_if_passed(part, passed) for part in reason.parts]
    if reason.kind == "not":
        return ~parts[0]
    return all_of(parts) if reason.kind == "all" else any_of(parts)


def thresholds(
    report: TargetReport, company: Company | None, day: datetime.date
) -> Iterator[SeenThreshold]:
    """Yield each threshold once a product, with all rules that it decides."""
    together: dict[tuple[str, str | None], list[_Near]] = {}
    for row in rows_of(Report((report,), __version__, as_of=day), company):
        judgement = next(j for j in row.rule.judgements if j.product == row.product)
        key = f"{row.atom.metric}-{digest(str(condition_to_json(row.atom)))}"
        together.setdefault((key, row.product), []).append(_Near(row, judgement))
    for (key, product), near in together.items():
        yield _threshold(key, product, near)


def _threshold(key: str, product: str | None, near: list[_Near]) -> SeenThreshold:
    row = near[0].row
    share = row.leaf.headroom.share if row.leaf.headroom else None
    upper = share.upper if share else None
    trend = row.trend
    crossing = trend.crossing if trend else None
    binding = [one for one in near if one.binds]
    known = row.leaf.headroom
    return SeenThreshold(
        key=key,
        product=product,
        truth=row.leaf.truth,
        clause=row.leaf.clause,
        figure=left(known, row) if known else "",
        comparison=quantity(row.atom),
        rules=tuple(dict.fromkeys(rule_key(one.row.rule.rule) for one in binding or near)),
        binds=bool(binding),
        reached=upper.quantize(_SHARE) if upper is not None else None,
        crossing=datetime.date(crossing // 12, crossing % 12 + 1, 1) if crossing else None,
        estimate=outlook(trend) if trend and crossing else "",
    )
