"""What a company file says, as values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fnmatch import fnmatchcase
from pathlib import Path

from modellic.quantities import Quantity, Truth
from modellic.rules import Metric, Period, Use

OPPOSITES = {Use.COMMERCIAL: Use.NON_COMMERCIAL, Use.NON_COMMERCIAL: Use.COMMERCIAL}
"""Uses that exclude each other and leave no third."""


class FailOn(StrEnum):
    """What makes a run fail (exit status 1)."""

    TRIGGERED = "triggered"
    UNKNOWN = "unknown"
    UNPARSED = "unparsed"
    PARTIAL = "partial"


@dataclass(frozen=True, slots=True)
class Policy:
    """What the company lets pass. A partial answer fails whatever `fail_on` says."""

    fail_on: frozenset[FailOn]

    def fails_on(self, event: FailOn) -> bool:
        """Return whether `event` makes a run fail."""
        return event is FailOn.PARTIAL or event in self.fail_on


WITHOUT_COMPANY = Policy(frozenset({FailOn.UNPARSED, FailOn.PARTIAL}))
"""The policy of a run without a company file: mere absence of figures is no failure."""
WITH_COMPANY = Policy(frozenset({FailOn.TRIGGERED, FailOn.UNPARSED, FailOn.PARTIAL}))
"""The policy of a company file that states none."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of a product: what it counts, over what period, and the key that states it."""

    metric: Metric
    period: Period | None
    quantity: Quantity
    key: str


@dataclass(frozen=True, slots=True)
class Product:
    """A product: the models it is built on, how it uses them, and its figures.

    `models` are Hugging Face ids or globs (`Qwen/*`). What is in neither `uses` nor
    `excluded_uses` is not known.
    """

    name: str
    models: tuple[str, ...] = ()
    uses: frozenset[Use] = frozenset()
    excluded_uses: frozenset[Use] = frozenset()
    figures: tuple[Figure, ...] = ()

    def lists(self, repo_id: str) -> bool:
        """Return whether the product is built on the model, at whatever revision.

        Case does not matter: the hub answers for an id in any case.
        """
        name = _without_revision(repo_id)
        return any(fnmatchcase(name, _without_revision(model)) for model in self.models)

    def stated(self, use: Use) -> Truth:
        """Return whether the product uses its models so, as far as it is stated."""
        opposite = OPPOSITES.get(use)
        if use in self.uses or opposite in self.excluded_uses:
            return Truth.TRUE
        if use in self.excluded_uses or opposite in self.uses:
            return Truth.FALSE
        return Truth.UNKNOWN


@dataclass(frozen=True, slots=True)
class Company:
    """A company file as it was read. `path` is the file, for messages."""

    path: Path
    name: str | None = None
    products: tuple[Product, ...] = ()
    policy: Policy = WITH_COMPANY

    def products_with(self, repo_id: str) -> tuple[Product, ...]:
        """Return the products that list the model, in the order of the file."""
        return tuple(product for product in self.products if product.lists(repo_id))


def _without_revision(model: str) -> str:
    return model.partition("@")[0].casefold()
