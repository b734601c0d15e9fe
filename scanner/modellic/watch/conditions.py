"""What is the case on a day and should be known: rules that bind, thresholds that are near.

Each is an event whose level is how bad it is. It is given in every run as long as it lasts.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from modellic.evaluate import Fulfilled
from modellic.kinds import ASSESSMENT_MISSING, POLICY_DENIED, Severity
from modellic.quantities import Truth
from modellic.watch import events as kinds
from modellic.watch.drafts import (
    clause,
    demand,
    ended,
    first_few,
    key_of,
    listed,
    rule_event,
    sentence_of,
    where,
)
from modellic.watch.events import ALL_MODELS, Event, EventKind
from modellic.watch.observation import (
    Expiry,
    Observation,
    SeenRule,
    SeenThreshold,
    State,
    Verdict,
)
from modellic.watch.terms import Terms
from modellic.wording import imperative

_DENIED = {
    POLICY_DENIED.id: "The company's policy says no to {}",
    ASSESSMENT_MISSING.id: "The company's policy asks for an assessment of {}, and none holds",
}
_EXPIRING = {
    "waiver": kinds.WAIVER_EXPIRING,
    "assessment": kinds.ASSESSMENT_EXPIRING,
    "fulfilment": kinds.FULFILMENT_EXPIRING,
}
_WEEK = 7


@dataclass(frozen=True, slots=True)
class _Look:
    """What the conditions of one model are told from."""

    seen: Observation
    terms: Terms
    day: datetime.date


def conditions(seen: Observation, terms: Terms, day: datetime.date) -> Iterator[Event]:
    """Yield what should be known of a model on a day, new or not; the level is how bad it is."""
    look = _Look(seen, terms, day)
    yield from _state(look)
    for rule in seen.rules:
        for verdict in rule.verdicts:
            yield from _rule(look, rule, verdict)
    for threshold in seen.thresholds:
        yield from _threshold(look, threshold)
    yield from _drift(look)
    yield from _denied(look)


def _state(look: _Look) -> Iterator[Event]:
    seen = look.seen
    draft = partial(_about_model, look)
    said = sentence_of(seen.why, seen.hint)
    if seen.state is State.GONE:
        yield draft(kinds.REPOSITORY_GONE, title=f"{seen.model} is gone, or hidden", what=said)
    if seen.closed is not None:
        what = said or "Readers have to ask for its files."
        title = f"{seen.model} is gated since {seen.closed.isoformat()}"
        yield draft(kinds.REPOSITORY_GATED, title=title, what=what)
    if seen.failures >= look.terms.failures and not seen.away:
        title = f"{seen.model} was not read as a whole"
        what = sentence_of(seen.why, f"{seen.failures} runs in a row; {_before(seen)}")
        yield draft(kinds.TARGET_FAILED, title=title, what=what, grade=_tries(look))


def _tries(look: _Look) -> int:
    limit = look.terms.failures
    return 1 + sum(look.seen.failures >= limit * times for times in (4, 16))


def _before(seen: Observation) -> str:
    return "what was known before still counts" if seen.known else "it was never read"


def _rule(look: _Look, rule: SeenRule, verdict: Verdict) -> Iterator[Event]:
    if verdict.binds:
        yield from _binding(look, rule, verdict)
    elif verdict.undecided:
        title = f"{_who(verdict)}: not known whether a term binds: {imperative(rule.rule)}"
        yield rule_event(
            kinds.RULE_UNKNOWN,
            look.seen,
            rule,
            verdict.product,
            title=title,
            what=ended(verdict.sentence),
        )


def _binding(look: _Look, rule: SeenRule, verdict: Verdict) -> Iterator[Event]:
    """Yield that a rule binds, or that what is recorded does not meet it, or is not recorded."""
    draft = partial(rule_event, seen=look.seen, rule=rule, product=verdict.product)
    is_open = verdict.fulfilled is Fulfilled.OPEN
    days = (look.day - verdict.since).days
    if not (is_open and verdict.how):
        denied = verdict.decided == POLICY_DENIED.id
        says = "the company's policy denies what binds" if denied else "a term binds"
        title = f"{_who(verdict)}: {says}: {imperative(rule.rule)}"
        yield draft(
            kinds.RULE_TRIGGERED,
            title=title,
            what=ended(verdict.sentence),
            due=verdict.since,
        )
    if is_open and (verdict.how or days >= look.terms.record_days):
        since = f"it binds since {verdict.since.isoformat()}, and no record says that it is met"
        yield draft(
            kinds.FULFILMENT_MISSING,
            title=f"{_who(verdict)}: a duty is not recorded as met: {imperative(rule.rule)}",
            what=sentence_of(verdict.how or since),
            due=None if verdict.how else verdict.since,
            figure=verdict.sentence,
        )


def _threshold(look: _Look, threshold: SeenThreshold) -> Iterator[Event]:
    if not threshold.binds or threshold.truth is Truth.TRUE:
        return
    reached = threshold.reached
    steps = sum(reached >= step for step in look.terms.warn_at) if reached is not None else 0
    if steps and reached is not None:
        percent = int(reached * 100) if threshold.truth is Truth.FALSE else None
        share = f"at {percent} % of" if percent is not None else "perhaps over"
        title = f"{threshold.product}: {share} a threshold: {threshold.comparison}"
        yield _about_threshold(look, kinds.THRESHOLD_NEAR, threshold, title=title, grade=steps)
    if threshold.crossing is None:
        return
    days = (threshold.crossing - look.day).days
    limit = look.terms.forecast_days
    soon = sum(days <= limit // part for part in (1, 2, 4))
    if soon:
        month = f"{threshold.crossing:%B %Y}"
        title = f"{threshold.product}: a threshold may be crossed in {month}: "
        title += threshold.comparison
        due = max(threshold.crossing, look.day)
        kind = kinds.THRESHOLD_FORECAST
        yield _about_threshold(look, kind, threshold, title=title, grade=soon, due=due)


def _about_threshold(  # noqa: PLR0913  # one argument each thing that differs
    look: _Look,
    kind: EventKind,
    threshold: SeenThreshold,
    *,
    title: str,
    grade: int,
    due: datetime.date | None = None,
) -> Event:
    seen = look.seen
    rules = [rule for rule in seen.rules if rule.key in threshold.rules]
    first = rules[0] if rules else None
    whats = [threshold.clause, threshold.estimate if kind is kinds.THRESHOLD_FORECAST else ""]
    return Event(
        kind=kind,
        key=key_of(kind, seen.target, threshold.product, threshold.key),
        level=grade,
        model=seen.model,
        product=threshold.product,
        title=title,
        what=ended(*whats),
        demand=" ".join(dict.fromkeys(map(demand, rules))),
        due=due,
        clause=clause(first) if first else "",
        place=where(first) if first else "",
        figure=threshold.figure,
        link=first.link if first else seen.url,
    )


def _drift(look: _Look) -> Iterator[Event]:
    for drift in look.seen.drift:
        count = len(drift.dropped)
        terms = "a term" if count == 1 else f"{count} terms"
        yield _about_model(
            look,
            kinds.LICENSE_DRIFT,
            drift.id,
            title=f"The licence of {look.seen.model} drops {terms} of {drift.id}",
            what=listed(
                f"{'It binds' if count == 1 else 'They bind'} all the same:",
                *first_few(drift.dropped),
            ),
            grade=count,
        )


def shared_conditions(seen: Observation, terms: Terms, day: datetime.date) -> Iterator[Event]:
    """Yield what is told once for all models: a silent hub, what ends, and old figures."""
    look = _Look(seen, terms, day)
    if seen.away and seen.failures >= terms.failures:
        what = sentence_of(seen.why, f"{seen.failures} runs in a row; {_before(seen)}")
        draft = _shared(look, kinds.TARGET_FAILED, "hub", "The hub gives no answer", what)
        yield replace(draft, level=_tries(look), model=ALL_MODELS)
    for expiry in seen.expiries:
        days = (expiry.until - day).days
        if days <= terms.expiry_days and not (days < 0 and expiry.of == "fulfilment"):
            yield _expiring(look, expiry, 1 + (days <= _WEEK) + (days < 0))
    for stale in seen.stale:
        dated = f"is of {stale.dated.isoformat()}" if stale.dated else "has no date"
        what = f"{stale.key} {dated}; verdicts stand on it."
        title = f"A figure is old: {stale.key}"
        draft = _shared(look, kinds.FIGURE_STALE, stale.key, title, what)
        yield replace(draft, model=ALL_MODELS, product=stale.product)


def _expiring(look: _Look, expiry: Expiry, grade: int) -> Event:
    until = expiry.until.isoformat()
    ends = f"ended on {until}" if expiry.until < look.day else f"ends on {until}"
    named = {"waiver": "A waiver", "assessment": "An assessment"}
    title = f"{named.get(expiry.of, 'What meets a duty')} {ends}"
    about = f"{expiry.key}.{until}"
    draft = _shared(look, _EXPIRING[expiry.of], about, title, sentence_of(expiry.what))
    return replace(draft, level=grade, product=expiry.product, due=expiry.until)


def _shared(look: _Look, kind: EventKind, about: str, title: str, what: str) -> Event:
    return Event(kind, key_of(kind, "", None, about), 1, look.seen.model, None, title, what)


def _denied(look: _Look) -> Iterator[Event]:
    """Yield what the company's policy denies of the model as a whole."""
    for found in look.seen.findings:
        if found.id in _DENIED and found.severity is Severity.ERROR:
            yield _about_model(
                look,
                kinds.FINDING_NEW,
                found.id,
                title=_DENIED[found.id].format(look.seen.model),
                what=sentence_of(found.message),
            )


def _about_model(  # noqa: PLR0913  # one argument each thing that differs
    look: _Look, kind: EventKind, about: str = "", *, title: str, what: str, grade: int = 1
) -> Event:
    seen = look.seen
    key = key_of(kind, seen.target, None, about)
    return Event(kind, key, grade, seen.model, None, title, what, link=seen.url)


def _who(verdict: Verdict) -> str:
    return verdict.product or "you"
