"""Uses that a relative clause tells of what is made: "a model made with the work or its outputs
which you distribute". Both must be true, whatever joins the nouns before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from modellic.extract.lexing.token import (
    HEADS,
    OWED,
    USE_OF_BAN,
    Token,
    as_use,
    is_banned,
    is_said,
    meaning,
    place,
)
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import touches_one
from modellic.rules import Use
from modellic.shapes import Shape

_WHICH = Shape(r"\b{RELATIVE}\s(?:[^\W\d]{2,8}\s){0,2}$", re.IGNORECASE)
_MADE = (Use.TRAIN_MODEL, Use.MODIFY)
_SPREAD = (Use.DISTRIBUTE, Use.HOSTED_SERVICE, Use.PRODUCT)
_ORDERED = HEADS | frozenset(("VOIDS", "MUST", "MUST_NOT", "MAY", "NOT", "NOR", "GRANT", "TERM"))
"""What makes such a sentence say more than who needs a licence."""


def with_relative_uses(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of such a sentence with an "and" for the joint between the two uses."""
    uses = [n for n, t in enumerate(own) if t.type == "USE"]
    for first, second in pairwise(uses):
        told = own[second]
        if meaning(own[first]) not in _MADE or meaning(told) not in _SPREAD:
            continue
        joints = [n for n in range(first + 1, second) if own[n].type == "OR"]
        if len(joints) == 1 and _WHICH.ends(text[: told.span[0]]):
            at = joints[0]
            joined = Token("AND", Meaning("AND", ""), own[at].span, own[at].own)
            return [*own[:at], joined, *own[at + 1 :]]
    return own


def with_relative_deeds(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of a sentence that says who needs a licence with what these do as uses:
    "whoever sells the model, or hosts it, needs a licence"."""
    kinds = {t.type for t in own}
    needed = next((t for t in own if is_said(t) and meaning(t) in OWED), None)
    if needed is None or not kinds.isdisjoint(_ORDERED):
        return own
    subjects = [t.span[1] for t in own if t.type in ("PARTY", "WHOSE")]
    # "A licence is needed by companies that sell it", and yet "a licence that lets you sell it".
    start = next((at for at in subjects if at > needed.span[1]), len(text))
    before = [t for t in own if t.span[1] < needed.span[1] or t.span[0] >= start]
    done = [t for t in before if is_banned(t) and meaning(t) in USE_OF_BAN]
    uses = [t for t in before if t.type == "USE"]
    done = [t for t in done if not touches_one(t.span, [u.span for u in uses])]
    told = sorted((*uses, *map(as_use, done)), key=place)
    if not told or not (done or len(told) > 1) or not _is_told_of(told[0], subjects, text):
        return own
    cut = {
        id(t) for t in before if t.type == "DEED" and touches_one(t.span, [u.span for u in told])
    }
    rest = [t for t in own if id(t) not in cut and t not in told]
    at = told[0].span[0]
    opened = [] if "AMOUNT" in kinds else [Token("IF", Meaning("IF", ""), (at, at))]
    return sorted([*rest, *opened, *told], key=lambda t: t.span[0])


def _is_told_of(use: Token, subjects: Sequence[int], text: str) -> bool:
    """Say whether words are of a relative clause, or stand right behind those who do it."""
    return bool(_WHICH.ends(text[: use.span[0]])) or any(
        0 <= use.span[0] - e <= 1 for e in subjects
    )
