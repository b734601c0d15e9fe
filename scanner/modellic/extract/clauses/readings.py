"""A sentence as it was read: what the steps over a whole text take, and change."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from modellic.extract.clauses.deeds import Deed
from modellic.extract.lexing.token import Token, meaning
from modellic.rules import Condition
from modellic.segments import Sentence


@dataclass(frozen=True, slots=True)
class Reading:
    """One sentence, its tokens (`own`; `found` with those of its lead-ins) and what they say."""

    sentence: Sentence
    own: tuple[Token, ...] = ()
    found: tuple[Token, ...] = ()
    deeds: tuple[Deed, ...] = ()
    heading: tuple[Token, ...] = ()
    """The tokens of the heading above."""
    topics: tuple[Token, ...] = ()
    """What this heading says the clauses below it are about."""
    guessed: tuple[Deed, ...] = ()
    """What it seems to ask for, where it says no deed in words of the lists."""
    foreign: bool = False
    """True where there are no word lists for the sentence's language."""
    stated: Condition | None = None
    """What the sentence says of figures."""
    kinds: frozenset[str] = field(init=False, repr=False, compare=False)
    """Those of its own tokens: most steps find nothing in a sentence without some kind of them."""

    def __post_init__(self) -> None:
        """Gather the kinds once for all steps that ask for them."""
        object.__setattr__(self, "kinds", frozenset([t.type for t in self.own]))

    @property
    def titled(self) -> bool:
        """True where the heading above announces boilerplate."""
        return bool(self.heading) and any(t.type == "TITLE" for t in self.heading)


def values(tokens: Iterable[Token], kind: str) -> set[str]:
    """Return what the tokens of a kind stand for."""
    return {meaning(t) for t in tokens if t.type == kind}
