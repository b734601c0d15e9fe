"""What a language of the memo has to be able to say."""

from __future__ import annotations

import datetime
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from modellic.evaluate import Judgement, Leaf
    from modellic.finding import Finding
    from modellic.report import AncestorReport, JudgedRule, TargetReport
    from modellic.reports.memo.gathering import Matter
    from modellic.rules import Action, Rule
    from modellic.sources import Problem
    from modellic.thresholds import Row


class Language(ABC):
    """Says the parts of a memo. `words` are its fixed words, by keys that all languages have."""

    code: ClassVar[str]
    words: ClassVar[Mapping[str, str]]

    def say(self, key: str, **parts: object) -> str:
        """Return fixed words with their gaps filled."""
        return self.words[key].format(**parts)

    @abstractmethod
    def listed(self, words: Sequence[str]) -> str:
        """Join words of a list."""

    @abstractmethod
    def quoted(self, words: str) -> str:
        """Put words of somebody else in quotation marks."""

    @abstractmethod
    def day(self, date: datetime.date) -> str:
        """Write a date."""

    @abstractmethod
    def country(self, code: str) -> str:
        """Name a country by its ISO 3166-1 alpha-2 code."""

    @abstractmethod
    def license(self, target: TargetReport) -> str:
        """Say under which licence a model is; empty where nothing tells."""

    @abstractmethod
    def ancestor(self, ancestor: AncestorReport) -> str:
        """Say what a base model is to the model, and under which licence."""

    @abstractmethod
    def sentence(self, rule: Rule) -> str:
        """Say a rule with its condition."""

    @abstractmethod
    def action(self, action: Action) -> str:
        """Name what a rule asks for, in a list."""

    @abstractmethod
    def verdict(self, judgement: Judgement, matter: Matter) -> str:
        """Say why a rule binds a product or not."""

    @abstractmethod
    def question(self, product: str | None, leaf: Leaf) -> str:
        """Name a fact that is missing."""

    @abstractmethod
    def threshold(self, row: Row) -> tuple[str, str, str, str]:
        """Say of a threshold: the figure, its limit, what is known today, and what is left."""

    @abstractmethod
    def outlook(self, row: Row) -> str:
        """Say when a threshold may be reached; empty where that is not in sight."""

    @abstractmethod
    def finding(self, finding: Finding, target: TargetReport) -> str:
        """Say a finding."""

    @abstractmethod
    def problem(self, problem: Problem) -> str:
        """Say what was not read."""

    @abstractmethod
    def fulfilled(self, rule: JudgedRule) -> str:
        """Say by which record a duty is met; empty where none is."""
