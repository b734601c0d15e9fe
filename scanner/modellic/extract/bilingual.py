"""Texts that say everything in two languages: a rule and its translation are one rule.

The two halves of a bilingual licence seldom agree to the word, so what one of them says less
precisely is read as the other says it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from modellic.extract.conditions import thresholds
from modellic.extract.language import script_of
from modellic.rules import Condition, Evidence, Rule, atoms


def as_translated(rules: Sequence[Rule]) -> list[Rule]:
    """Return the rules with the condition of the language that states it with most atoms.

    Rules on figures stay as they are: they must agree by themselves.
    """
    return [replace(r, when=_agreed(r, rules)) for r in rules]


def in_another_language(have: Evidence, more: Evidence) -> bool:
    """Say whether `more` is the first place of a rule in another language."""
    return script_of(more.quote) not in {script_of(part) for part in have.quote.split("\n")}


def _agreed(rule: Rule, rules: Sequence[Rule]) -> Condition | None:
    alike = [r for r in rules if r.action is rule.action]
    scripts = {script_of(r.evidence.quote) for r in alike}
    if len(scripts) < 2 or any(thresholds(r.when) for r in alike):
        return rule.when
    for script in scripts:
        if len({r.when for r in alike if script_of(r.evidence.quote) == script}) > 1:
            return rule.when
    return max((r.when for r in alike), key=lambda when: len(list(atoms(when))))
