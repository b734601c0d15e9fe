"""What changed between the lock and the hub, in one sentence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from modellic.checking.kept import rule_to_json
from modellic.checking.lock import Locked
from modellic.finding import Place
from modellic.report import TargetReport
from modellic.rules import Json, Rule
from modellic.subjects import Facts
from modellic.wording import join, plural

if TYPE_CHECKING:
    from modellic.diff.rules import Pairs

_NAMED = 4
"""Terms that are named; the others are counted."""


@dataclass(frozen=True, slots=True)
class Change:
    """What changed, where to see it, and the first term that binds more than it did."""

    message: str
    place: Place | None
    rule: Rule | None


def change_of(entry: Locked, report: TargetReport, facts: Facts) -> Change | None:
    """Return what changed since a model was locked; None where neither texts nor terms did."""
    old = {file.path: file.sha256 for file in entry.files}
    new = {file.path: file.sha256 for file in report.files}
    files = [path for path in sorted({*old, *new}) if old.get(path) != new.get(path)]
    passages = {p.quote for p in facts.unparsed} - {p.quote for p in entry.facts.unparsed}
    if not files and not passages and _kept(entry.facts) == _kept(facts):
        return None
    from modellic.diff.rules import pair_rules  # only where something changed

    pairs = pair_rules([h.rule for h in entry.facts.rules], [h.rule for h in facts.rules])
    said = list(_told(pairs))
    if passages:
        said.append(f"{plural(len(passages), 'new passage')} not understood")
    if not files and not said:
        return None
    rule = next(iter((*pairs.added, *(c.new for c in pairs.changed if c.binding))), None)
    above = _stated_above(rule, facts)
    if files:
        what = f"{join(files, 'and')} changed"
    else:
        what = f"the terms of {above} changed" if above else "the same texts are read otherwise"
    terms = "; ".join(said) or "the words changed, and no term did"
    since = f"since the lock of {entry.date.isoformat()}"
    return Change(f"{what} {since}: {terms}", _place(files, rule, new, above), rule)


def _kept(facts: Facts) -> list[Json]:
    return [rule_to_json(held) for held in facts.rules]


def _told(pairs: Pairs) -> Iterator[str]:
    if pairs.added:
        yield _terms("added", [str(rule.action) for rule in pairs.added])
    if pairs.changed:
        moved = []
        for change in pairs.changed:
            aspects = [f"{a.name} {a.old or 'none'} → {a.new or 'none'}" for a in change.aspects]
            moved.append(f"{change.new.action}: {', '.join(aspects) or 'other words'}")
        yield _terms("changed", moved)
    if pairs.removed:
        yield _terms("removed", [str(rule.action) for rule in pairs.removed])


def _terms(what: str, names: list[str]) -> str:
    return f"{plural(len(names), 'term')} {what} ({_named(names)})"


def _named(names: list[str]) -> str:
    every = list(dict.fromkeys(names))
    more = len(every) - _NAMED
    return ", ".join(every[:_NAMED]) + (f" and {more} more" if more > 0 else "")


def _stated_above(rule: Rule | None, facts: Facts) -> str:
    """Return the base model that states a rule; empty for one of the model itself."""
    held = next((h for h in facts.rules if h.rule is rule), None)
    return held.inherited_from[0] if held and held.inherited_from else ""


def _place(files: list[str], rule: Rule | None, new: dict[str, str], above: str) -> Place | None:
    if rule is not None and rule.evidence.file:
        file = f"{above}/{rule.evidence.file}" if above else rule.evidence.file
        return Place(file, rule.evidence.lines)
    return next((Place(path) for path in files if path in new), None)
