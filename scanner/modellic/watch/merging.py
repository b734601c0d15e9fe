"""What is known of a model after a look: also where the look failed, wholly or in part."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import replace

from modellic.watch.observation import Observation, SeenRule, SeenText, State, Verdict
from modellic.watch.terms import Terms


def merged(
    previous: Observation | None, present: Observation, terms: Terms, day: datetime.date
) -> Observation:
    """Return what to keep of a look on a day. One that failed clears no rule and makes none bind.

    - Nobody answered: all is as before.
    - The source has no such thing any more, or closed it: as before, and the new state.
    - The cache answers in place of the hub: its answer counts where its texts are those that are
      known; figures may have changed.
    - A place did not answer that did before: as before, until that has happened several times.
    """
    if previous is None or not previous.known:
        failures = previous.failures if previous else 0
        failed = present.state is State.UNSEEN or present.away
        return replace(present, failures=failures + 1 if failed else 0)
    if present.state is State.UNSEEN:
        return _as_before(previous, present)
    if present.known:
        return _closed(previous, _of_answer(previous, present, terms), day)
    gone = replace(_as_before(previous, present), state=present.state, failures=0, away=False)
    return _closed(previous, gone, day)


def _closed(previous: Observation, kept: Observation, day: datetime.date) -> Observation:
    """Note the day on which a model that could be read was gated, as long as it is."""
    if kept.state is not State.GATED:
        return replace(kept, closed=None)
    since = previous.closed if previous.state is State.GATED else day
    return replace(kept, closed=since)


def _of_answer(previous: Observation, present: Observation, terms: Terms) -> Observation:
    fresh = replace(present, rules=tuple(_since(previous, rule) for rule in present.rules))
    same = _same_terms(previous, present)
    if present.away:
        if not same:
            return _as_before(previous, present)
        return replace(
            fresh,
            state=previous.state,
            renamed_from=previous.renamed_from,
            model=previous.model,
            failures=previous.failures + 1,
        )
    lost = tuple(place for place in present.unread if _was_read(previous, place))
    if lost and not same and previous.failures + 1 < terms.failures:
        return _as_before(previous, present)
    fresh = replace(fresh, lost=lost, failures=previous.failures + 1 if lost else 0)
    if not present.unread and present.state is not State.GATED:
        return fresh
    # Nobody knows whether what cannot be read now is gone, or changed.
    texts = (*fresh.texts, *_not_among(present.texts, previous.texts))
    declared = fresh.declared or previous.declared
    return replace(fresh, texts=texts, declared=declared)


def _was_read(previous: Observation, place: str) -> bool:
    return place in previous.lost or place not in previous.unread


def _as_before(previous: Observation, present: Observation) -> Observation:
    return replace(
        previous,
        failures=previous.failures + 1,
        away=present.away,
        why=present.why,
        hint=present.hint,
    )


def _same_terms(previous: Observation, present: Observation) -> bool:
    """Tell whether all that was read before was read again, and nothing else."""
    texts = set(previous.texts) == set(present.texts)
    return texts and {r.key for r in previous.rules} == {r.key for r in present.rules}


def _not_among(texts: Iterable[SeenText], others: Iterable[SeenText]) -> Iterator[SeenText]:
    places = {(text.owner, text.path) for text in texts}
    yield from (text for text in others if (text.owner, text.path) not in places)


def _since(previous: Observation, rule: SeenRule) -> SeenRule:
    """Let verdicts that did not change keep the day since which they hold."""
    before = {
        verdict.product: verdict
        for old in previous.rules
        if old.key == rule.key
        for verdict in old.verdicts
    }
    return replace(rule, verdicts=tuple(_aged(before.get(v.product), v) for v in rule.verdicts))


def _aged(old: Verdict | None, new: Verdict) -> Verdict:
    if old is None:
        return new
    if old.status is new.status:
        return replace(new, since=old.since, was=old.was)
    return replace(new, was=old.status)
