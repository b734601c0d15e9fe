"""What changed between two licences: rules, clauses and words (docs/diff.md)."""

from __future__ import annotations

from modellic.diff.compare import Diff, Side, compare, diff
from modellic.diff.implied import implies
from modellic.diff.rules import Aspect, RuleChange, Scope, pair_rules
from modellic.diff.texts import Edit, Paragraph, TextChange

__all__ = [
    "Aspect",
    "Diff",
    "Edit",
    "Paragraph",
    "RuleChange",
    "Scope",
    "Side",
    "TextChange",
    "compare",
    "diff",
    "implies",
    "pair_rules",
]
