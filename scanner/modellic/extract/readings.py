"""What the steps after reading need of a sentence that was read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from modellic.extract.deeds import Deed
from modellic.extract.token import Token, meaning
from modellic.segments import Sentence


class Reading(Protocol):
    """What is needed of a sentence that was read: its words, tokens and deeds."""

    @property
    def sentence(self) -> Sentence:
        """The sentence."""

    @property
    def own(self) -> tuple[Token, ...]:
        """Its tokens."""

    @property
    def found(self) -> tuple[Token, ...]:
        """Its tokens behind those of the lead-ins that it hangs on."""

    @property
    def heading(self) -> tuple[Token, ...]:
        """The tokens of the heading above."""

    @property
    def deeds(self) -> tuple[Deed, ...]:
        """What it was found to order or forbid."""


def values(tokens: Iterable[Token], kind: str) -> set[str]:
    """Return what the tokens of a kind stand for."""
    return {meaning(t) for t in tokens if t.type == kind}
