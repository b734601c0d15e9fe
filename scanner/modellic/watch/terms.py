"""When something is told: how near, how soon, how often failed."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from modellic.company import Company

DEFAULT_STEPS: Final = (Decimal("0.8"), Decimal("0.9"), Decimal("0.95"))


@dataclass(frozen=True, slots=True)
class Terms:
    """When something is told.

    `warn_at` are shares of a threshold, ascending: each is told once. `forecast_days`: how long
    before a threshold may be crossed; told again at a half and a quarter of it. `expiry_days`: how
    long before something recorded ends; told again a week before, and when it has ended.
    `record_days`: how long a duty may bind without a record that it is met. `failures`: how many
    looks in a row may fail before that is told.
    """

    warn_at: tuple[Decimal, ...] = DEFAULT_STEPS
    forecast_days: int = 180
    expiry_days: int = 30
    record_days: int = 30
    failures: int = 3


def terms_of(company: Company | None) -> Terms:
    """Return when something is told for a company, as its file says."""
    if company is None:
        return Terms()
    stated = company.watching
    return Terms(
        _steps(company.policy.warn_at),
        stated.forecast_days,
        stated.expiry_days,
        stated.record_days,
        stated.failed_runs,
    )


def _steps(stated: tuple[Decimal, ...]) -> tuple[Decimal, ...]:
    """Return the steps of `policy.warn-at`: one is followed by the usual ones, several are all."""
    if len(stated) == 1:
        return (*stated, *(step for step in DEFAULT_STEPS if step > stated[0]))
    return stated or DEFAULT_STEPS
