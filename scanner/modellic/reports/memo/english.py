"""The memo in English: the sentences of the other reports, as they are."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from modellic.quantities import Quantity, Truth
from modellic.reports.facts import license_of
from modellic.reports.memo.english_words import ACTIONS, COUNTRIES, ONE, WORDS
from modellic.reports.memo.language import Language
from modellic.reports.thresholds import left, outlook
from modellic.results import license_label
from modellic.wording import sentence

if TYPE_CHECKING:
    from modellic.evaluate import Judgement, Leaf
    from modellic.finding import Finding
    from modellic.report import AncestorReport, JudgedRule, TargetReport
    from modellic.reports.memo.gathering import Matter
    from modellic.rules import Action, Rule
    from modellic.sources import Problem
    from modellic.thresholds import Row


class English(Language):
    """English, with British spelling."""

    code: ClassVar = "en"
    words: ClassVar = WORDS

    def say(self, key: str, **parts: object) -> str:
        """Return fixed words with their gaps filled, in the singular where one thing is counted."""
        if key in ONE and 1 in {parts.get("count"), parts.get("total")}:
            return ONE[key].format(**parts)
        return super().say(key, **parts)

    def listed(self, words: Sequence[str]) -> str:
        """Join words of a list."""
        return ", ".join(words)

    def quoted(self, words: str) -> str:
        """Put words of somebody else in quotation marks."""
        return f"“{words}”"

    def day(self, date: datetime.date) -> str:
        """Write a date."""
        return f"{date.day} {date:%B} {date.year}"

    def country(self, code: str) -> str:
        """Name a country by its ISO 3166-1 alpha-2 code."""
        return COUNTRIES.get(code, code)

    def license(self, target: TargetReport) -> str:
        """Say under which licence a model is; empty where nothing tells."""
        return license_label(target)

    def ancestor(self, ancestor: AncestorReport) -> str:
        """Say what a base model is to the model, and under which licence."""
        relations = dict.fromkeys(by.relation for by in ancestor.named_by if by.relation)
        how = f"{', '.join(relations)} of " if relations else ""
        own = "" if ancestor.inherits else " (the same licensor: its terms are not inherited)"
        return f"{how}{ancestor.id}: {license_of(ancestor)}{own}"

    def sentence(self, rule: Rule) -> str:
        """Say a rule with its condition."""
        return sentence(rule)

    def action(self, action: Action) -> str:
        """Name what a rule asks for, in a list."""
        return ACTIONS[action]

    def verdict(self, judgement: Judgement, matter: Matter) -> str:  # noqa: ARG002
        """Say why a rule binds a product or not."""
        return f"{judgement.sentence}."

    def question(self, product: str | None, leaf: Leaf) -> str:  # noqa: ARG002  # the figure's name
        """Name a fact that is missing."""
        return leaf.figure

    def threshold(self, row: Row) -> tuple[str, str, str, str]:
        """Say of a threshold: the figure, its limit, what is known today, and what is left."""
        leaf = row.leaf
        if leaf.known is not None:
            known = str(Quantity(leaf.known.interval.rounded(), leaf.known.currency))
        else:
            known = "not known" if leaf.truth is Truth.UNKNOWN else "confidential"
        rest = left(leaf.headroom, row) if leaf.headroom else ""
        return leaf.figure, leaf.comparison, known, rest

    def outlook(self, row: Row) -> str:
        """Say when a threshold may be reached; empty where that is not in sight."""
        if row.trend is None or row.trend.crossing is None or row.leaf.truth is Truth.TRUE:
            return ""
        return f"{row.leaf.figure}: {outlook(row.trend)}"

    def finding(self, finding: Finding, target: TargetReport) -> str:  # noqa: ARG002  # said there
        """Say a finding."""
        return finding.message

    def problem(self, problem: Problem) -> str:
        """Say what was not read."""
        return f"{problem.where}: {problem.what}"

    def fulfilled(self, rule: JudgedRule) -> str:
        """Say by which record a duty is met; empty where none is."""
        return "; ".join(dict.fromkeys(j.how for j in rule.judgements if j.how))
