"""Whom alone a ban of fields is for: "firms with more than N users may not use it for gambling"."""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.clauses.conditions import is_limit
from modellic.extract.clauses.readings import Reading
from modellic.extract.lexing.token import Token
from modellic.extract.words.spans import overlap
from modellic.rules import Condition, Span


def whom_alone(reading: Reading) -> Condition | None:
    """Return whom alone a ban is for, of the one sentence that it consists of; None is everybody.

    A list, several sentences, and one that asks for something else as well, are for everybody: the
    figure may be of the other. Where the sentence gives leave, or its figure is an upper one, that
    says who may use it at all.
    """
    if reading.sentence.lead is not None or "MUST_NOT" not in reading.kinds:
        return None
    if "MAY" in reading.kinds or reading.stated is None or is_limit(reading.stated):
        return None
    bans = [t.span for t in reading.own if t.type == "MUST_NOT"]
    alone = all(_is_of(deed, bans) for deed in _places(reading))
    return reading.stated if alone and _names_some(reading.own, min(bans)) else None


def _places(reading: Reading) -> list[Span]:
    return [d.token.span if d.token else d.also[0] for d in reading.deeds if d.token or d.also]


def _is_of(deed: Span, bans: Sequence[Span]) -> bool:
    return any(overlap(deed, ban) for ban in bans)


def _names_some(own: Sequence[Token], ban: Span) -> bool:
    """Say whether a figure is of those for whom a ban is, and not of what is forbidden: it stands
    before the ban, or in a case."""
    figures = [t.span[0] for t in own if t.type == "CMP"]
    return bool(figures) and (max(figures) < ban[0] or any(t.type == "IF" for t in own))
