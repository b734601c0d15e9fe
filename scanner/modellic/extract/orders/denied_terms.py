"""A defined term that is denied behind it, where verbs stand last: 「…に該当しない企業は」."""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import Token, closes, option

_NEAR = 6
"""Characters between a term and the words that deny it."""


def with_denied(own: list[Token], text: str) -> list[Token]:  # noqa: ARG001
    """Return the tokens of a sentence with what denies a term right before it."""
    denials = [t for t in own if t.type == "NOT" and closes(t) and option(t, "needs") == "term"]
    if not denials:
        return own
    kept = [t for t in own if t not in denials]
    for denial in denials:
        at = _term_before(kept, denial)
        if at is not None:
            start = kept[at].span[0]
            kept.insert(at, denial.at((start, start)))
    return kept


def _term_before(kept: Sequence[Token], denial: Token) -> int | None:
    """Return where the term stands that words deny, None where there is none."""
    near = (n for n, t in enumerate(kept) if 0 <= denial.span[0] - t.span[1] <= _NEAR)
    return next((n for n in near if kept[n].type == "TERM"), None)
