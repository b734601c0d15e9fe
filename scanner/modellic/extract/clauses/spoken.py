"""What one sentence says, as the steps over a whole text take it."""

from __future__ import annotations

from dataclasses import dataclass

from modellic.extract.clauses.deeds import Deed
from modellic.extract.lexing.token import Token
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
    kinds: frozenset[str]
    """Those of the tokens: most steps change nothing in a sentence without tokens of some kind."""
    deeds: tuple[Deed, ...]
    stated: Condition | None = None
    lead: int | str | None = None
    """What the items of one list share, the identity of their lead-in, or the rows of one table."""
    section: str = ""
    """The heading that it stands below."""
    below: str = ""
    """The number of that heading, as written: "3", "IV"."""
    place: int | None = None
    """The identity of the sentence, by which the items below it name their lead-in."""
    follows: bool = False
    """True where the sentence before it stands in the same paragraph."""


def is_question(said: Spoken) -> bool:
    """Say whether a sentence asks: "More than 50 employees?"."""
    return said.words.rstrip(" *_)\"'").endswith("?")


def exempts(said: Spoken) -> bool:
    """Say whether a sentence exempts somebody: no other refers to clauses by their number."""
    return "EXEMPTS" in said.kinds


def asks_licence(deed: Deed) -> bool:
    """Say whether a deed is to obtain a licence."""
    return deed.action is Duty.OBTAIN_LICENSE
