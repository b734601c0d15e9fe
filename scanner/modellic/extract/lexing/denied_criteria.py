"""Words that only seem to announce criteria: "you are not allowed to:" forbids what is below."""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import Token
from modellic.rules import Span


def without_denied_criteria(found: list[Token]) -> list[Token]:
    """Return the tokens of a sentence without criteria that end what forbids."""
    banned = [t.span for t in found if t.type == "MUST_NOT"]
    return [t for t in found if t.type != "CRITERIA" or not _ends_one(t.span, banned)]


def _ends_one(span: Span, banned: Sequence[Span]) -> bool:
    return any(start < span[0] and span[1] <= end for start, end in banned)
