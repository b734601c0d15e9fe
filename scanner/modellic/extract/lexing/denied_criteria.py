"""Words before a list that mean it otherwise: "you are not allowed to:" forbids what is below, and
"unless all of the following apply, you must:" is said to those of whom not all does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from modellic.extract.lexing.token import Token, closes, meaning
from modellic.extract.words.lexicon import Meaning
from modellic.rules import Span

_TURNED: Mapping[str, str] = {"all": "not-all", "any": "none"}
"""How criteria are joined, and who does not meet those that are."""
_EXCEPTS = frozenset(("", "that"))


def without_denied_criteria(found: list[Token]) -> list[Token]:
    """Return the tokens of a sentence without criteria that end what forbids."""
    banned = [t.span for t in found if t.type == "MUST_NOT"]
    return [t for t in found if t.type != "CRITERIA" or not _ends_one(t.span, banned)]


def _ends_one(span: Span, banned: Sequence[Span]) -> bool:
    return any(start < span[0] and span[1] <= end for start, end in banned)


def with_excepted_criteria(found: list[Token]) -> list[Token]:
    """Return the tokens of a sentence with the criteria that an exception before its order names as
    those that are not met.

    The items stand behind the order, where no "unless" would reach them. Where a figure stands in
    the sentence itself, it may be what the order hangs on.
    """
    head = next((t for t in found if _excepts(t)), None)
    told = [t for t in found if t.type == "CRITERIA" and meaning(t) in _TURNED]
    if head is None or not told or any(t.type == "AMOUNT" for t in found):
        return found
    start, end = told[0].span
    ordered = any(t.type in ("MUST", "MUST_NOT") and t.span[0] >= end for t in found)
    if not ordered or start < head.span[1]:
        return found
    return [t.typed("IF") if t is head else _turned(t) if t in told else t for t in found]


def _excepts(token: Token) -> bool:
    return token.type == "UNLESS" and meaning(token) in _EXCEPTS and not closes(token)


def _turned(token: Token) -> Token:
    value = Meaning(token.type, _TURNED[meaning(token)])
    return replace(token, value=value)
