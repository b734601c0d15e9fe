"""What one sentence says, as the steps over a whole text take it."""

from __future__ import annotations

from dataclasses import dataclass

from modellic.extract.deeds import Deed
from modellic.extract.lexicon import Meaning
from modellic.extract.token import Token
from modellic.rules import Condition, Duty, Span

FIGURES = frozenset(("AMOUNT", "TERM"))
"""Tokens that state a figure."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """What one sentence says: its words, tokens, deeds, and its condition on figures."""

    words: str
    mark: str
    """The number of the list item or section that it stands in, as written."""
    span: Span
    own: tuple[Token, ...]
    deeds: tuple[Deed, ...]
    stated: Condition | None = None
    lead: int | str | None = None
    """What the items of one list share, the identity of their lead-in, or the rows of one table."""
    place: int | None = None
    """The identity of the sentence, by which the items below it name their lead-in."""


def is_question(said: Spoken) -> bool:
    """Say whether a sentence asks: "More than 50 employees?"."""
    return said.words.rstrip(" *_)\"'").endswith("?")


def option(deed: Deed, name: str) -> str | None:
    """Return what the header of a deed's words says under a name."""
    token = deed.token
    return token.value.option(name) if token and isinstance(token.value, Meaning) else None


def kind(deed: Deed) -> str:
    """Return the kind of a deed's words: `must`, `must-not` or `says`, or nothing."""
    token = deed.token
    return token.value.kind if token and isinstance(token.value, Meaning) else ""


def asks_licence(deed: Deed) -> bool:
    """Say whether a deed is to obtain a licence."""
    return deed.action is Duty.OBTAIN_LICENSE
