"""What a company file says, as values."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from pathlib import Path
from types import MappingProxyType

from modellic.company.keys import Scope
from modellic.company.places import touches
from modellic.company.policy import WITH_COMPANY, Policy
from modellic.company.watching import Watching
from modellic.quantities import Months, Quantity, Truth
from modellic.rules import Action, Duty, Metric, Party, Period, Use

OPPOSITES = {Use.COMMERCIAL: Use.NON_COMMERCIAL, Use.NON_COMMERCIAL: Use.COMMERCIAL}
"""Uses that exclude each other and leave no third."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: what it counts, in which months, and the key that states it.

    `period` is None for what is counted at a time; `months` are the months that it covers (for a
    count at a time: the month of it), or None where it has no date; `day` is the very day, where
    that was written. A `confidential` figure is used and never shown. `attributable` is revenue
    that is made with models.
    """

    metric: Metric
    period: Period | None
    quantity: Quantity
    key: str
    months: Months | None = None
    day: datetime.date | None = None
    attributable: bool = False
    confidential: bool = False

    @property
    def dated(self) -> datetime.date | None:
        """The day up to which the figure tells; None where it has no date."""
        return self.day or (self.months.last_day if self.months else None)


@dataclass(frozen=True, slots=True)
class Unread:
    """A figure that the file takes from elsewhere and that was not there."""

    key: str
    why: str


@dataclass(frozen=True, slots=True)
class Product:
    """A product: the models it is built on, how and where it uses them, and its figures.

    `models` are Hugging Face ids or globs (`Qwen/*`). What is in neither `uses` nor
    `excluded_uses` is not known, and likewise for parties. `territories` are all places where it
    is offered; None: not known.
    """

    name: str
    models: tuple[str, ...] = ()
    uses: frozenset[Use] = frozenset()
    excluded_uses: frozenset[Use] = frozenset()
    figures: tuple[Figure, ...] = ()
    territories: tuple[str, ...] | None = None
    excluded_territories: tuple[str, ...] = ()
    parties: frozenset[Party] = frozenset()
    excluded_parties: frozenset[Party] = frozenset()

    def lists(self, repo_id: str) -> bool:
        """Return whether the product is built on the model, at whatever revision.

        Case does not matter: the hub answers for an id in any case.
        """
        return names_model(self.models, repo_id)

    def stated(self, use: Use) -> Truth:
        """Return whether the product uses its models so, as far as it is stated."""
        opposite = OPPOSITES.get(use)
        if use in self.uses or opposite in self.excluded_uses:
            return Truth.TRUE
        if use in self.excluded_uses or opposite in self.uses:
            return Truth.FALSE
        return Truth.UNKNOWN

    def offered_in(self, codes: tuple[str, ...]) -> Truth:
        """Return whether the product is offered in one of these places."""
        return touches(self.territories, self.excluded_territories, codes)


@dataclass(frozen=True, slots=True)
class Fulfilment:
    """A duty that is met: where the phrase is shown, since when, and how that can be checked.

    Without `products` it holds for all products; `until` is the last day.
    """

    action: Duty
    models: tuple[str, ...]
    since: datetime.date
    products: tuple[str, ...] = ()
    text: str | None = None
    place: str | None = None
    until: datetime.date | None = None
    evidence: str | None = None
    by: str | None = None
    key: str = ""


@dataclass(frozen=True, slots=True)
class Waiver:
    """A rule that a person has decided to live with, up to and including the day `expires`."""

    models: tuple[str, ...]
    action: Action
    reason: str
    approver: str
    date: datetime.date
    expires: datetime.date
    products: tuple[str, ...] = ()
    key: str = ""
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Assessment:
    """What a person found when a model was assessed before its use."""

    models: tuple[str, ...]
    by: str
    date: datetime.date
    scope: str
    expires: datetime.date | None = None
    evidence: str | None = None
    key: str = ""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The result of a safety evaluation, as the company records it."""

    models: tuple[str, ...]
    name: str
    tester: str
    date: datetime.date
    score: str
    system_prompt: bool | None = None
    evidence: str | None = None


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who publishes under an organisation of the hub, and where it has its seat.

    `seat` is an ISO 3166-1 alpha-2 code; `source` says where the fact is from, `date` when it was
    checked.
    """

    organisation: str
    name: str
    seat: str
    source: str
    date: datetime.date
    city: str | None = None


@dataclass(frozen=True, slots=True)
class Company:
    """A company file as it was read. `path` is the file, for messages.

    `affiliates` are names of companies of the same group; empty: there are none, None: not known.
    `fiscal_start` is the month, 1 to 12, in which the fiscal year begins. `figures` are those of
    the company itself, `group` those of the company and its affiliates together.
    """

    path: Path
    name: str | None = None
    products: tuple[Product, ...] = ()
    policy: Policy = WITH_COMPANY
    seat: str | None = None
    currency: str | None = None
    fiscal_start: int = 1
    affiliates: tuple[str, ...] | None = None
    all_products_listed: bool = False
    parties: frozenset[Party] = frozenset()
    excluded_parties: frozenset[Party] = frozenset()
    figures: tuple[Figure, ...] = ()
    group: tuple[Figure, ...] = ()
    fulfilments: tuple[Fulfilment, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    assessments: tuple[Assessment, ...] = ()
    evaluations: tuple[Evaluation, ...] = ()
    publishers: Mapping[str, Publisher] = field(default_factory=lambda: MappingProxyType({}))
    unread: tuple[Unread, ...] = ()
    watching: Watching = field(default_factory=Watching)

    def products_with(self, repo_id: str) -> tuple[Product, ...]:
        """Return the products that list the model, in the order of the file."""
        return tuple(product for product in self.products if product.lists(repo_id))

    def figures_of(self, scope: Scope, product: str | None = None) -> tuple[Figure, ...]:
        """Return the figures of the group, of the company, or of one product."""
        if scope is Scope.PRODUCT:
            return next((p.figures for p in self.products if p.name == product), ())
        return self.group if scope is Scope.GROUP else self.figures

    def with_figures(
        self, scope: Scope, product: str | None, figures: tuple[Figure, ...]
    ) -> Company:
        """Return the company with other figures of the group, the company, or one product."""
        if scope is Scope.GROUP:
            return replace(self, group=figures)
        if scope is Scope.COMPANY:
            return replace(self, figures=figures)
        changed = (replace(p, figures=figures) if p.name == product else p for p in self.products)
        return replace(self, products=tuple(changed))


def names_model(globs: tuple[str, ...], repo_id: str) -> bool:
    """Return whether one of some ids or globs names a model, at whatever revision."""
    name = _without_revision(repo_id)
    return any(fnmatchcase(name, _without_revision(model)) for model in globs)


def _without_revision(model: str) -> str:
    return model.partition("@")[0].casefold()
