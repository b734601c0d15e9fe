"""Looks at one model, in a line each: for tables of what is told."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from modellic.evaluate import Fulfilled, Status
from modellic.kinds import Severity
from modellic.quantities import Truth
from modellic.rules import (
    AllOf,
    Duty,
    Evidence,
    InUse,
    Metric,
    Operator,
    Prohibition,
    Rule,
    Threshold,
    Use,
)
from modellic.watch.compare import Comparison, compare
from modellic.watch.observation import (
    Observation,
    SeenFinding,
    SeenRule,
    SeenText,
    SeenThreshold,
    State,
    Verdict,
    rule_key,
)
from modellic.watch.terms import Terms
from modellic.wording import sentence

TARGET = "otter/Otter-7B"
DAY = datetime.date(2026, 3, 1)
MANY = Threshold(Metric.MONTHLY_ACTIVE_USERS, Operator.GT, Decimal(1_000_000))
_FINDINGS = {Status.TRIGGERED: "rule-triggered", Status.UNKNOWN: "rule-unknown", Status.CLEAR: ""}


def words(quote: str, line: int = 3) -> Evidence:
    return Evidence(spans=((0, len(quote)),), lines=((line, line),), quote=quote, file="LICENSE")


DISPLAY = Rule(
    Duty.DISPLAY_ATTRIBUTION,
    words("Whoever serves more than a million people each month shows the word Otter."),
    AllOf((InUse(Use.COMMERCIAL), MANY)),
    text=("Otter",),
    place=("user-interface",),
)
ASK = Rule(
    Duty.OBTAIN_LICENSE,
    words("Above two million, write to us first.", 9),
    replace(MANY, value=Decimal(2_000_000)),
    contact="otter@example.org",
)
MARKS = Rule(Prohibition.USE_TRADEMARK, words("Our name stays with us.", 12))
KEY = rule_key(DISPLAY)


def verdict(status: Status, product: str | None = "chat", **more: object) -> Verdict:
    """A verdict as a look gives it; the policy makes of it what it makes without entries."""
    said = {
        Status.TRIGGERED: "chat has 3M users",
        Status.CLEAR: "chat has 20 users",
        Status.UNKNOWN: "not known: chat's users",
    }
    form: dict[str, object] = {"since": DAY, "decided": _FINDINGS[status]} | more
    return Verdict(product, status, said[status], **form)  # type: ignore[arg-type]


def rule(of: Rule, *verdicts: Verdict, inherited_from: Iterable[str] = ()) -> SeenRule:
    return SeenRule(rule_key(of), of, sentence(of), verdicts, tuple(inherited_from))


def near(reached: str | None, **more: object) -> SeenThreshold:
    """A threshold of chat that so much of is reached."""
    form: dict[str, object] = {
        "key": "users-1",
        "product": "chat",
        "truth": Truth.FALSE,
        "clause": "chat has some users, not more than 1M",
        "figure": "some left",
        "comparison": "more than 1M",
        "rules": (KEY,),
        "binds": True,
        "reached": Decimal(reached) if reached else None,
    }
    return SeenThreshold(**(form | more))  # type: ignore[arg-type]


TEXT = SeenText("", "LICENSE", "a" * 64, "Otter License 1")


def look(*rules: SeenRule, **more: object) -> Observation:
    """What a look at a repository of the hub finds when nothing is wrong."""
    form: dict[str, object] = {
        "target": TARGET,
        "model": TARGET,
        "state": State.OPEN,
        "source": "hub",
        "revision": "0" * 40,
        "url": f"https://hub.example/{TARGET}/tree/{'0' * 40}",
        "declared": ("other / otter / LICENSE",),
        "texts": (TEXT,),
        "rules": rules,
    }
    return Observation(**(form | more))  # type: ignore[arg-type]


def failed(state: State = State.UNSEEN, why: str = "the hub is silent") -> Observation:
    """A look that gave no answer."""
    return Observation(TARGET, TARGET, state, why=why, hint="wait", away=True)


def finding(id_: str, message: str, *, fails: bool = True) -> SeenFinding:
    return SeenFinding(id_, Severity.ERROR if fails else Severity.NOTE, message, None, fails)


TERMS = Terms()
BINDS = rule(DISPLAY, verdict(Status.TRIGGERED, fulfilled=Fulfilled.OPEN))
CLEAR = rule(DISPLAY, verdict(Status.CLEAR))
UNKNOWN = rule(DISPLAY, verdict(Status.UNKNOWN))


def after(*looks: Observation, days: int = 1, terms: Terms = TERMS) -> Comparison:
    """Compare looks, so many days apart, one after the other; return the last comparison."""
    kept: Observation | None = None
    found: Comparison | None = None
    for number, seen in enumerate(looks):
        day = DAY + datetime.timedelta(days=days * number)
        found = compare(kept, dated(seen, day), terms, day, unchanged)
        kept = found.observation
    assert found is not None
    return found


def unchanged(known: Observation) -> Observation:
    """Judge nothing anew: the figures are those of the look before."""
    return known


def dated(seen: Observation, day: datetime.date) -> Observation:
    """Let the verdicts of a look hold since its day, as `observe` says it."""
    rules = (
        replace(one, verdicts=tuple(replace(v, since=day) for v in one.verdicts))
        for one in seen.rules
    )
    return replace(seen, rules=tuple(rules))


def told(found: Comparison) -> list[tuple[str, int]]:
    """Return the ids and levels of what is told, also of what is told once for all models."""
    return [(event.kind.id, event.level) for event in (*found.events, *found.shared)]
