"""One sentence as it was read: its tokens, its deeds, and whether it seems to bind beyond them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from modellic.extract.conditions import thresholds
from modellic.extract.criteria import counts_two
from modellic.extract.deeds import Deed
from modellic.extract.doubts import (
    compares_nothing,
    counts_unnamed,
    depends_on_time,
    is_contrary,
    is_doubtful,
    is_obscured,
    is_sum,
)
from modellic.extract.ordered import is_ordered, is_unheard
from modellic.extract.token import Token, is_range, meaning
from modellic.rules import Condition
from modellic.segments import Sentence
from modellic.text import Text

_STRONG_PASSES = frozenset(("warranty", "liability", "law", "definition", "acceptance"))
_THREE = 3
"""Criteria that a list has at the least where two of them must be met."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One sentence, its tokens (`own`; `found` with those of its lead-ins) and what they say."""

    sentence: Sentence
    own: tuple[Token, ...] = ()
    found: tuple[Token, ...] = ()
    deeds: tuple[Deed, ...] = ()
    heading: tuple[Token, ...] = ()
    foreign: bool = False
    """True where there are no word lists for the sentence's language."""
    stated: Condition | None = None
    """What the sentence says of figures."""

    def binds(self, *, leads: bool) -> bool:
        """Say whether the sentence seems to bind, or to carry a threshold.

        One that leads into a list binds by its items. Boilerplate binds to nothing that a rule is
        for, but it never hides an amount with a metric; and where the sentence says what the
        licensee must or must not do, only a disclaimer, a definition or governing law explain it.
        """
        types = {t.type for t in self.own}
        if {"AMOUNT", "METRIC", "CMP"} <= types or (
            "METRIC" in types and any(map(is_range, self.own))
        ):
            return True
        passes = set(self._passes())
        if "CMP" in types and not passes & _STRONG_PASSES and any(map(is_sum, self.own)):
            return True
        if leads or passes & _STRONG_PASSES or self.titled:
            return False
        if "BINDS" in types or (not passes and (is_ordered(self) or is_unheard(self))):
            return True
        return bool(types & {"MUST", "MUST_NOT"}) and not passes

    def _passes(self) -> Iterator[str]:
        """Yield what explains the sentence. Words of permission with a ban among them do not."""
        bans = [t.span for t in self.own if t.type == "MUST_NOT"]
        for token in (t for t in self.own if t.type == "PASS"):
            start, end = token.span
            barred = any(start <= s and e <= end for s, e in bans)
            if not (barred and meaning(token) == "grant"):
                yield meaning(token)

    def is_doubtful(self, text: Text) -> bool:
        """Say whether a person must read the sentence, whatever rule it gave."""
        if is_obscured(text.quote(self.sentence.span)):
            return True
        whens = [deed.when for deed in self.deeds]
        if self.deeds and (compares_nothing(self.own) or depends_on_time(self.own, self.deeds)):
            return True
        if counts_unnamed(self.sentence.text, self.own):
            return True
        if counts_two(self.own) and sum(t.type == "ITEM" for t in self.own) < _THREE:
            return True
        return any(is_contrary(d.action, d.when, self.own) for d in self.deeds) or is_doubtful(
            self.sentence.text, self.found, whens
        )

    @property
    def unread(self) -> bool:
        """True where the sentence compares a figure and nothing was made of it."""
        types = {t.type for t in self.own}
        compared = {"AMOUNT", "METRIC", "CMP"} <= types
        return compared and self.stated is None and not any(thresholds(d.when) for d in self.deeds)

    @property
    def titled(self) -> bool:
        """True where the heading above announces boilerplate."""
        return any(t.type == "TITLE" for t in self.heading)
