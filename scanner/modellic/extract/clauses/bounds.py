"""Where the parts of a sentence begin, in which the words that say whose figures are meant are
looked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from modellic.extract.lexing.token import MODALS, Token, closes, meaning
from modellic.rules import Span, Whose

_BOUNDS = MODALS | {"SEP"}
_NAMED = 2
"""Characters between a name and the joint behind it."""
_BETWEEN_NAMES = 16
"""Characters around the "and" of "you and your affiliates"."""


def bounds(found: Sequence[Token]) -> Iterator[int]:
    """Yield where they begin: at a word of order, or at its subject.

    So at those named behind a condition that its last word closes, 超える場合、利用者は, and at the
    order behind the figure of a lead-in.
    """
    subject: Span | None = None
    group: Token | None = None
    counted = led = False
    closed = 0, 0
    for token in found:
        led = not token.own and (led or token.type == "AMOUNT")
        if token.type == "WHOSE":
            # "N staff (including affiliates), you must": who is told of next is the subject alone.
            subject = None if group is not None and meaning(token) == Whose.LICENSEE else subject
            subject = _subject(token, subject) if token.span[0] >= closed[1] else None
            group = token if meaning(token) == Whose.LICENSEE_AND_AFFILIATES else None
            if subject is not None and closed[1]:
                yield subject[0]
                closed = 0, 0
        elif token.type in ("AND", "OR"):
            group = None
            if 0 <= token.span[0] - closed[1] <= _NAMED:
                # "A company that has N, or its affiliates": the next name is no new subject.
                closed = 0, 0
        elif token.type == "ITEM":
            yield token.span[0]
        elif token.type in _BOUNDS and (token.own or led):
            close = subject is not None and 0 <= token.span[0] - subject[1] <= 1
            yield subject[0] if subject is not None and close else token.span[0]
        counted = token.own and (counted or token.type == "AMOUNT")
        if token.type == "IF" and counted and not closed[1] and closes(token):
            closed = token.span


def _subject(owner: Token, before: Span | None) -> Span | None:
    """Return where those are named whom `owner` belongs to, "you and your affiliates"; or None."""
    if meaning(owner) == Whose.PRODUCT:
        return None
    start, end = owner.span
    joined = before is not None and start - before[1] <= _BETWEEN_NAMES
    return (before[0], max(end, before[1])) if before is not None and joined else (start, end)
