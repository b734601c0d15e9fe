"""What is known of a model after a look: also where the look failed, wholly or in part."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from modellic.rules import Rank
from modellic.watch.observation import Observation, SeenRule, State, Verdict
from modellic.watch.terms import Terms

Again: TypeAlias = Callable[[Observation], Observation]
"""Judges what is known anew: `modellic.watch.judging.Judge.again`."""


def merged(
    previous: Observation | None,
    present: Observation,
    terms: Terms,
    day: datetime.date,
    again: Again,
) -> Observation:
    """Return what to keep of a look on a day. One that failed drops no rule and adds none.

    - Nobody answered: what was known, judged for today.
    - The source has no such thing any more, or closed it: the same, and the new state.
    - The cache answers in place of the hub: its answer counts where its texts are those that are
      known.
    - A place did not answer that did before: what was known, until that has happened several times;
      then what was read, and what was known of the rest.
    - A place is behind a gate, or gone with its base model: what was read, and what was known of
      the rest.
    """
    if previous is None or not previous.known:
        failures = previous.failures if previous else 0
        failed = present.away or (present.state is not State.GONE and not present.known)
        return replace(present, failures=failures + 1 if failed else 0)
    kept = _kept(previous, present, terms, again)
    aged = replace(kept, rules=tuple(_since(previous, rule) for rule in kept.rules))
    return _closed(previous, aged, day)


def _kept(previous: Observation, present: Observation, terms: Terms, again: Again) -> Observation:
    if present.known:
        return _of_answer(previous, present, terms, again)
    before = again(_as_before(previous, present))
    if present.state is State.UNSEEN:
        return before
    return replace(before, state=present.state, failures=0, away=False)


def _closed(previous: Observation, kept: Observation, day: datetime.date) -> Observation:
    """Note the day on which a model that could be read was gated, as long as it is."""
    if kept.state is not State.GATED:
        return replace(kept, closed=None)
    since = previous.closed if previous.state is State.GATED else day
    return replace(kept, closed=since)


def _of_answer(
    previous: Observation, present: Observation, terms: Terms, again: Again
) -> Observation:
    same = _same_terms(previous, present)
    if present.away:
        if not same:
            return again(_as_before(previous, present))
        return replace(
            present,
            state=previous.state,
            renamed_from=previous.renamed_from,
            model=previous.model,
            failures=previous.failures + 1,
        )
    lost = tuple(place for place in present.unread if _was_read(previous, place))
    if lost and not same and previous.failures + 1 < terms.failures:
        return again(_as_before(previous, present))
    fresh = replace(present, lost=lost, failures=previous.failures + 1 if lost else 0)
    return again(_with_the_rest(previous, fresh)) if fresh.unread or fresh.barred else fresh


def _with_the_rest(previous: Observation, present: Observation) -> Observation:
    """Return what was read, and what was known of all that could not be.

    Nobody knows whether that is gone, or changed. A record does not speak for a text that was once
    read.
    """
    gaps = _Gaps(present)
    texts = [text for text in previous.texts if gaps.holds(text.owner, text.path)]
    rules = [rule for rule in previous.rules if gaps.holds(rule.owner, rule.rule.evidence.file)]
    kept = {rule.key for rule in rules}
    told = {text.owner for text in texts}
    fresh = (r for r in present.rules if not (_by_record(r) and r.owner in told))
    ancestors = (*present.ancestors, *(previous.ancestors if gaps.files else ()))
    return replace(
        present,
        names=tuple(dict.fromkeys((*present.names, *previous.names))),
        texts=(*present.texts, *texts),
        rules=(*(rule for rule in fresh if rule.key not in kept), *rules),
        licenses=tuple(dict.fromkeys((*present.licenses, *previous.licenses))),
        declared=present.declared or previous.declared,
        ancestors=tuple(dict.fromkeys(ancestors)),
        drift=previous.drift if gaps.holds("", "") else present.drift,
    )


class _Gaps:
    """What a look did not read, and what may be in it.

    A link that is silent hides one text. A file of a repository that was not read may be the card,
    which names texts and base models, so it hides all that is not in sight. `files` tells whether
    there is one.
    """

    def __init__(self, present: Observation) -> None:
        self._read = {(text.owner, text.path) for text in present.texts}
        self._ancestors = present.ancestors
        self._places = dict.fromkeys((*present.unread, *present.barred))
        self.files = any("://" not in place for place in self._places)

    def holds(self, owner: str, path: str) -> bool:
        """Tell whether a text that was known may be in one of the gaps."""
        if (owner, path) in self._read:
            return False
        if owner and owner not in self._ancestors:
            return self.files
        own = [place for place in self._places if self._owner(place) == owner]
        return path in own or any("://" not in place for place in own)

    def _owner(self, place: str) -> str:
        theirs = (id_ for id_ in self._ancestors if f"{place}/".startswith(f"{id_}/"))
        return next(theirs, "")


def _by_record(rule: SeenRule) -> bool:
    return rule.rule.evidence.rank is Rank.RECORD


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
