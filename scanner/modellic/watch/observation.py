"""What one look at a model found, as it is kept: the least that the next look is compared with."""

from __future__ import annotations

import datetime
import hashlib
import json
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Self

from modellic.evaluate import Fulfilled, Status
from modellic.kinds import POLICY_DENIED, POLICY_WARNED, RULE_TRIGGERED, Severity
from modellic.policies import License
from modellic.quantities import Truth
from modellic.rules import Json, Rule
from modellic.watch.forms import from_form, to_form

SCHEMA = "modellic.observation/1"
_COUNTS = frozenset({RULE_TRIGGERED.id, POLICY_DENIED.id, POLICY_WARNED.id})
"""What the policy may make of a rule that binds so that somebody has to know."""


class State(StrEnum):
    """Whether a model can be read."""

    OPEN = "open"
    GATED = "gated"
    GONE = "gone"
    """Its source has no such thing, or hides it."""
    UNSEEN = "unseen"
    """Nobody could be asked, and it was never seen before."""


@dataclass(frozen=True, slots=True)
class SeenText:
    """A licence text: whose it is (an ancestor's id; empty: the model's own), and its digest."""

    owner: str
    path: str
    sha256: str
    license: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a rule binds a product, since which day that is so, and what the policy made of it.

    `decided` is the id of the finding; empty where the rule is clear. `was` is what it was before.
    """

    product: str | None
    status: Status
    sentence: str
    since: datetime.date
    standing: bool = False
    fulfilled: Fulfilled | None = None
    how: str = ""
    decided: str = ""
    was: Status | None = None

    @property
    def binds(self) -> bool:
        """Whether it binds and counts: nobody has met, waived or allowed it."""
        return self.status is Status.TRIGGERED and self.decided in _COUNTS

    @property
    def undecided(self) -> bool:
        """Whether it was decided before, or the policy denies what is not decided."""
        denied = self.decided == POLICY_DENIED.id
        decided = self.was is not None and self.product is not None
        return self.status is Status.UNKNOWN and (denied or decided)


@dataclass(frozen=True, slots=True)
class SeenRule:
    """A rule and its verdicts. `key` is the same as long as the rule says the same.

    `released` is when the version of its licence was, which some thresholds are tested on.
    """

    key: str
    rule: Rule
    sentence: str
    verdicts: tuple[Verdict, ...]
    inherited_from: tuple[str, ...] = ()
    link: str | None = None
    released: datetime.date | None = None

    @property
    def owner(self) -> str:
        """Whose licence it stands in: an ancestor's id; empty: the model's own."""
        return self.inherited_from[0] if self.inherited_from else ""


@dataclass(frozen=True, slots=True)
class SeenThreshold:
    """How near a figure is to a threshold. `rules` are the keys of the rules that it decides.

    `reached` is the most that may be reached, as a part of the threshold; None where that is not
    known. `binds` is whether a rule would, or might, bind if it were passed. `crossing` is the
    first day of the month in which it may be.
    """

    key: str
    product: str | None
    truth: Truth
    clause: str
    figure: str
    comparison: str
    rules: tuple[str, ...]
    binds: bool = False
    reached: Decimal | None = None
    crossing: datetime.date | None = None
    estimate: str = ""


@dataclass(frozen=True, slots=True)
class SeenDrift:
    """The terms of an ancestor that the licence drops, in words."""

    id: str
    dropped: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SeenFinding:
    """A finding of the scan that is not about a rule."""

    id: str
    severity: Severity
    message: str
    product: str | None = None
    fails: bool = False
    place: str = ""


@dataclass(frozen=True, slots=True)
class Expiry:
    """Something recorded that ends: `of` is `waiver`, `assessment` or `fulfilment`."""

    of: str
    key: str
    what: str
    until: datetime.date
    product: str | None = None


@dataclass(frozen=True, slots=True)
class StaleFigure:
    """A figure that is old. Without a date `dated` is None; `product` is whose it is, if one's."""

    key: str
    dated: datetime.date | None = None
    product: str | None = None


@dataclass(frozen=True, slots=True)
class Observation:
    """What is known of a watched model. It has no date: what looks the same is stored once.

    `target` is what is watched, `model` its present id, `names` all its ids. `closed` is the day on
    which a model that could be read before was gated. `unread` are places that did not answer, and
    `lost` those of them that once did; `barred` are places behind a gate, and base models that
    nobody can read. `failures` counts the looks in a row in which something did not answer, and
    `why` says what went wrong in the last.

    What was not read in the last look is what was known before: its texts and rules stay, and are
    judged for the day of the look (`modellic.watch.judging`).
    """

    target: str
    model: str
    state: State
    source: str | None = None
    revision: str | None = None
    url: str | None = None
    renamed_from: str | None = None
    names: tuple[str, ...] = ()
    declared: tuple[str, ...] = ()
    licenses: tuple[License, ...] = ()
    texts: tuple[SeenText, ...] = ()
    rules: tuple[SeenRule, ...] = ()
    thresholds: tuple[SeenThreshold, ...] = ()
    ancestors: tuple[str, ...] = ()
    drift: tuple[SeenDrift, ...] = ()
    findings: tuple[SeenFinding, ...] = ()
    expiries: tuple[Expiry, ...] = ()
    stale: tuple[StaleFigure, ...] = ()
    unread: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    barred: tuple[str, ...] = ()
    away: bool = False
    """The hub was not there to ask; the cache or a record answered."""
    failures: int = 0
    why: str = ""
    hint: str = ""
    closed: datetime.date | None = None

    @property
    def known(self) -> bool:
        """Whether it was ever read; what is known of it may be of an earlier day."""
        return self.source is not None

    def to_json(self) -> Json:
        """Return the form that is stored; values that are the default are left out."""
        form: Json = to_form(self)
        return {"schema": SCHEMA} | form

    @classmethod
    def from_json(cls, form: Json) -> Self:
        """Return the observation of a stored form. Raises `DataError` where it is not one."""
        return from_form(cls, form)


def rule_key(rule: Rule) -> str:
    """Return a name for what a rule says, wherever it stands: `display-attribution-1a2b3c4d`."""
    said = {name: part for name, part in rule.to_json().items() if name != "evidence"}
    return f"{rule.action}-{digest(json.dumps(said, sort_keys=True))}"


def digest(*parts: str) -> str:
    """Return eight hex digits that stand for some words in a key."""
    return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:8]
