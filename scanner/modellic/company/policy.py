"""The policy of a company file, as values: what counts, what is allowed, what is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

from modellic.rules import Action


class FailOn(StrEnum):
    """What makes a run fail (exit status 1)."""

    TRIGGERED = "triggered"
    UNKNOWN = "unknown"
    UNPARSED = "unparsed"
    PARTIAL = "partial"
    CONTRADICTION = "contradiction"
    DRIFT = "drift"
    STALE = "stale"
    NEAR = "near"
    UNPINNED = "unpinned"
    WAIVER = "waiver"
    UNLISTED = "unlisted"
    DENIED = "denied"


ALWAYS = frozenset({FailOn.PARTIAL, FailOn.DENIED})
"""What fails whatever a policy lists: an answer with a gap, and what the company itself denies."""


class Level(StrEnum):
    """What an event counts as where it does not fail."""

    NOTE = "note"
    WARNING = "warning"


class Effect(StrEnum):
    """What an entry of `policy.rules` does with what it matches."""

    ALLOW = "allow"
    WARN = "warn"
    DENY = "deny"


class About(StrEnum):
    """Of which verdicts an entry of `policy.rules` speaks."""

    TRIGGERED = "triggered"
    UNKNOWN = "unknown"
    STANDING = "standing"


@dataclass(frozen=True, slots=True)
class PolicyRule:
    """One entry of `policy.rules`. An empty condition matches anything; all have to match.

    With `actions` or `territories` it is about rules of a licence whose verdict is one of `status`,
    and without about models as a whole.
    """

    effect: Effect
    models: tuple[str, ...] = ()
    licenses: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    publishers: tuple[str, ...] = ()
    seats: tuple[str, ...] = ()
    actions: tuple[Action, ...] = ()
    territories: tuple[str, ...] = ()
    products: tuple[str, ...] = ()
    status: frozenset[About] = frozenset({About.TRIGGERED})
    reason: str | None = None
    key: str = ""
    line: int | None = None

    @property
    def about_rules(self) -> bool:
        """Whether the entry is about rules of a licence, not about models as a whole."""
        return bool(self.actions or self.territories)


@dataclass(frozen=True, slots=True)
class AssessmentDemand:
    """Models of which publishers need a recorded assessment, and the law that it is about."""

    seats: tuple[str, ...] = ()
    publishers: tuple[str, ...] = ()
    law: str | None = None
    key: str = ""
    line: int | None = None


STALE_AFTER = 400
"""Days after which a figure is old where the policy says nothing: a year and a month."""


@dataclass(frozen=True, slots=True)
class Policy:
    """What the company lets pass. What is in `ALWAYS` fails whatever `fail_on` says.

    `counts_as` says what events that do not fail are called. `warn_at` are shares of a threshold,
    ascending: from the first on a figure is near it. `stale_after` is in days; `stated_stale` tells
    whether the company wrote it, which makes figures without a date old too.
    """

    fail_on: frozenset[FailOn]
    counts_as: Mapping[FailOn, Level] = field(default_factory=lambda: MappingProxyType({}))
    warn_at: tuple[Decimal, ...] = ()
    stale_after: int = STALE_AFTER
    stated_stale: bool = False
    require_pinned: bool = False
    rules: tuple[PolicyRule, ...] = ()
    assessments: tuple[AssessmentDemand, ...] = ()

    def fails_on(self, event: FailOn) -> bool:
        """Return whether `event` makes a run fail."""
        return event in ALWAYS or event in self.fail_on


WITHOUT_COMPANY = Policy(
    frozenset({FailOn.UNPARSED, FailOn.PARTIAL, FailOn.CONTRADICTION, FailOn.DRIFT})
)
"""The policy of a run without a company file: mere absence of figures is no failure."""
WITH_COMPANY = Policy(WITHOUT_COMPANY.fail_on | {FailOn.TRIGGERED})
"""The policy of a company file that states none."""
