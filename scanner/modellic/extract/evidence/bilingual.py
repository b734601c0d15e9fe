"""Texts that say everything in two languages: a rule and its translation are one rule.

The two halves of a bilingual licence seldom agree to the word, so what one of them says less
precisely is read as the other says it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from modellic.extract.clauses.conditions import thresholds
from modellic.extract.words.scripts import script_of
from modellic.rules import Action, Condition, Evidence, Rule, atoms


def as_translated(rules: Sequence[Rule]) -> list[Rule]:
    """Return the rules with the condition of the language that states it with most atoms.

    Rules on figures stay as they are: they must agree by themselves.
    """
    alike: dict[Action, list[Rule]] = {}
    for rule in rules:
        alike.setdefault(rule.action, []).append(rule)
    agreed = {action: best for action, them in alike.items() if (best := _agreed(them))}
    return [replace(r, when=agreed[r.action].when) if r.action in agreed else r for r in rules]


def in_another_language(have: Evidence, more: Evidence) -> bool:
    """Say whether `more` is the first place of a rule in another language."""
    return script_of(more.quote) not in {script_of(part) for part in have.quote.split("\n")}


def _agreed(alike: Sequence[Rule]) -> Rule | None:
    """Return the rule that says most, None where rules of one action do not translate another."""
    whens: dict[str | None, set[Condition | None]] = {}
    for rule in alike:
        whens.setdefault(script_of(rule.evidence.quote), set()).add(rule.when)
    if len(whens) < 2 or any(len(said) > 1 for said in whens.values()):
        return None
    if any(thresholds(when) for said in whens.values() for when in said):
        return None
    return max(alike, key=lambda rule: len(list(atoms(rule.when))))
