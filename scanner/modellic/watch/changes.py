"""What changed since the last look: told once, when it happens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from modellic.diff import RuleChange, pair_rules
from modellic.evaluate import Status
from modellic.kinds import (
    ANSWER_PARTIAL,
    ASSESSMENT_MISSING,
    FIGURE_STALE,
    FINDINGS,
    LICENSE_DRIFT,
    POLICY_DENIED,
    THRESHOLD_NEAR,
    WAIVER_EXPIRED,
)
from modellic.watch import events as kinds
from modellic.watch.drafts import (
    clause,
    ended,
    first_few,
    key_of,
    listed,
    rule_event,
    sentence_of,
    where,
)
from modellic.watch.events import Event, EventKind
from modellic.watch.observation import Observation, SeenFinding, SeenRule, SeenText, State, digest
from modellic.wording import imperative, sentence

_TOLD_ELSEWHERE = frozenset(
    {
        ASSESSMENT_MISSING.id,
        FIGURE_STALE.id,
        LICENSE_DRIFT.id,
        POLICY_DENIED.id,
        THRESHOLD_NEAR.id,
        WAIVER_EXPIRED.id,
    }
)
"""Findings that have an event of their own."""
_MOST = 12
_ABOUT = {kind.id: kind.about for kind in FINDINGS}


def changes(previous: Observation | None, seen: Observation) -> Iterator[Event]:
    """Yield what changed of a model that was known before, each with a key of its own."""
    if previous is None or not previous.known:
        return
    if seen.state is State.OPEN and previous.state is not State.OPEN:
        title = f"{seen.model} can be read again"
        yield _about_model(kinds.REPOSITORY_BACK, seen, title)
    if seen.model.casefold() != previous.model.casefold():
        title = f"{previous.model} is called {seen.model} now"
        what = "The old name leads there; write the new one in your code and in the company file."
        yield _about_model(kinds.REPOSITORY_RENAMED, seen, title, what, seen.model)
    yield from _licenses(previous, seen)
    yield from _ancestors(previous, seen)
    yield from _cleared(previous, seen)
    yield from _findings(previous, seen)


def _about_model(
    kind: EventKind, seen: Observation, title: str, what: str = "", about: str = ""
) -> Event:
    key = key_of(kind, seen.target, None, about)
    return Event(kind, key, 1, seen.model, None, title, what, link=seen.url)


def _licenses(previous: Observation, seen: Observation) -> Iterator[Event]:
    """Yield that texts changed, once for the model and once for each ancestor."""
    owners = dict.fromkeys(text.owner for text in (*previous.texts, *seen.texts))
    owners.setdefault("", None)
    both = set(previous.ancestors) & set(seen.ancestors) | {""}
    for owner in (owner for owner in owners if owner in both):
        before, now = ([t for t in o.texts if t.owner == owner] for o in (previous, seen))
        moved = _moved(before, now)
        declared = not owner and previous.declared != seen.declared and not seen.unread
        if declared:
            words = f"{_words(previous.declared)} → {_words(seen.declared)}"
            moved.append(f"The card declares another licence: {words}.")
        if moved:
            yield _license(previous, seen, owner, moved)


def _words(declared: Sequence[str]) -> str:
    return ", ".join(declared) or "nothing"


def _moved(before: Sequence[SeenText], now: Sequence[SeenText]) -> list[str]:
    """Say of each text that changed what it is now; one that only moved is the same."""
    digests = {text.sha256 for text in before}, {text.sha256 for text in now}
    if digests[0] == digests[1]:
        return []
    old, new = {text.path: text for text in before}, {text.path: text for text in now}
    lines = []
    for path in dict.fromkeys([*old, *new]):
        was, is_ = old.get(path), new.get(path)
        if was is None and is_ is not None and is_.sha256 not in digests[0]:
            lines.append(f"{path} is new: {_named(is_)}.")
        elif was is not None and is_ is None and was.sha256 not in digests[1]:
            lines.append(f"{path} is gone: {_named(was)}.")
        elif was is not None and is_ is not None and was.sha256 != is_.sha256:
            lines.append(f"{path} changed: {_named(was)} → {_named(is_)}.")
    return lines


def _named(text: SeenText) -> str:
    return f"{text.license or 'no known licence'} (sha256 {text.sha256[:12]})"


def _license(previous: Observation, seen: Observation, owner: str, moved: list[str]) -> Event:
    before, now = (_rules_of(observation, owner) for observation in (previous, seen))
    pairs = pair_rules([one.rule for one in before], [one.rule for one in now])
    lines = [f"Added: {sentence(rule)}" for rule in pairs.added]
    lines += [f"Changed: {_told(change)}." for change in pairs.changed]
    lines += [f"Removed: {sentence(rule)}" for rule in pairs.removed]
    fresh = [*pairs.added, *(change.new for change in pairs.changed if change.binding)]
    first = next((one for one in now if fresh and one.rule == fresh[0]), None)
    whose = f"base model {owner} of {seen.model}" if owner else seen.model
    about = f"{owner}@{digest(*moved)}" if owner else digest(*moved)
    counts = {"added": pairs.added, "changed": pairs.changed, "removed": pairs.removed}
    terms = ", ".join(f"{len(found)} {how}" for how, found in counts.items() if found)
    return Event(
        kind=kinds.LICENSE_CHANGED,
        key=key_of(kinds.LICENSE_CHANGED, seen.target, None, about),
        level=1,
        model=seen.model,
        product=None,
        title=f"The licence of {whose} changed; terms: {terms or 'the same'}",
        what=listed(*first_few(moved), *first_few(lines), _revisions(previous, seen)),
        demand=" ".join(dict.fromkeys(sentence_of(imperative(rule)) for rule in fresh[:_MOST])),
        clause=clause(first) if first else "",
        place=where(first) if first else "",
        link=first.link if first else seen.url,
    )


def _revisions(previous: Observation, seen: Observation) -> str:
    before, now = ((one.revision or "not known")[:12] for one in (previous, seen))
    return f"Revision {before} → {now}."


def _rules_of(observation: Observation, owner: str) -> list[SeenRule]:
    if owner:
        return [rule for rule in observation.rules if owner in rule.inherited_from]
    return [rule for rule in observation.rules if not rule.inherited_from]


def _told(change: RuleChange) -> str:
    aspects = "; ".join(f"{a.name}: {a.old or 'none'} → {a.new or 'none'}" for a in change.aspects)
    return f"{imperative(change.new)}: {aspects or 'reworded'}"


def _ancestors(previous: Observation, seen: Observation) -> Iterator[Event]:
    known, now = set(previous.ancestors), set(seen.ancestors)
    for id_ in (id_ for id_ in seen.ancestors if id_ not in known):
        rules = _rules_of(seen, id_)
        lines = [rule.sentence for rule in rules]
        terms = {0: "no term comes", 1: "a term comes"}.get(len(rules), f"{len(rules)} terms come")
        title = f"{seen.model} is said to be made from {id_}; {terms} with it"
        yield _about_model(kinds.ANCESTOR_NEW, seen, title, listed(*first_few(lines)), id_)
    if seen.unread or seen.barred or seen.state is not State.OPEN:
        return  # what named it may be what was not read
    for id_ in (id_ for id_ in previous.ancestors if id_ not in now):
        rules = _rules_of(previous, id_)
        lines = [rule.sentence for rule in rules]
        title = f"{seen.model} does not name its base model {id_} any more"
        yield _about_model(kinds.ANCESTOR_DROPPED, seen, title, listed(*first_few(lines)), id_)


def _cleared(previous: Observation, seen: Observation) -> Iterator[Event]:
    """Yield that what was told to bind, or to be unknown, does not bind any more."""
    told = {
        (rule.key, verdict.product)
        for rule in previous.rules
        for verdict in rule.verdicts
        if verdict.binds or verdict.undecided
    }
    for rule in seen.rules:
        for verdict in rule.verdicts:
            if verdict.status is Status.CLEAR and (rule.key, verdict.product) in told:
                who = verdict.product or "you"
                yield rule_event(
                    kinds.RULE_CLEARED,
                    seen,
                    rule,
                    verdict.product,
                    title=f"{who}: a term does not bind any more: {imperative(rule.rule)}",
                    what=ended(verdict.sentence),
                )


def _told_elsewhere(found: SeenFinding, previous: Observation, seen: Observation) -> bool:
    """Tell whether a finding has an event of its own; a gap does that came with a gate."""
    gated = seen.closed is not None and previous.closed is None
    gap = found.id == ANSWER_PARTIAL.id and found.place in seen.barred
    return found.id in _TOLD_ELSEWHERE or (gated and gap)


def _findings(previous: Observation, seen: Observation) -> Iterator[Event]:
    """Yield findings that fail the policy and are new, those of one kind together."""
    before = {(found.id, found.message, found.product) for found in previous.findings}
    new: dict[str, list[SeenFinding]] = {}
    for found in seen.findings:
        is_new = (found.id, found.message, found.product) not in before
        if found.fails and is_new and not _told_elsewhere(found, previous, seen):
            new.setdefault(found.id, []).append(found)
    for id_, group in new.items():
        lines = [ended(found.message) for found in group]
        times = f", {len(group)} times" if len(group) > 1 else ""
        title = f"{seen.model}: {_ABOUT.get(id_, 'a finding')} ({id_}{times})"
        about = f"{id_}.{digest(*lines)}"
        yield _about_model(kinds.FINDING_NEW, seen, title, listed(*first_few(lines)), about)
