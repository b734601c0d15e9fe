"""Rows of people and firms that a figure tells of, in languages with blanks: "companies with more
than N employees, resellers and hosting providers must register".

Each member of such a row is meant, whatever joins them. people_rows does the same for Chinese and
Japanese.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from modellic.extract.lexing.token import Token, is_asked, is_said, meaning, names_kind, place
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap
from modellic.rules import Span, Use, Whose
from modellic.segments.cjk import has_cjk
from modellic.shapes import Shape

_JOINT = Shape(r",\s(?:{JOINS_WHO}\s)?|\s{JOINS_WHO}\s", re.IGNORECASE)
_SPOKEN_TO = Shape(r"(?:{SPOKEN_TO_OR_OWN})\b", re.IGNORECASE)
"""What begins a clause, and no member: "and your company has", "or you compete"."""
_SELLERS = Shape(r"{SELLERS}\b", re.IGNORECASE)
_MOST = 24
"""Joints of a sentence that are looked at."""
_NEXT = 6
"""Characters between a joint and the noun of the member behind it: an article."""
_TAIL = 2
"""Characters between the end of a member and the joint behind it: a bracket."""
_OF_FIGURE = frozenset(("AMOUNT", "METRIC", "PERIOD", "CMP"))
_OR = Meaning("OR", "row")
_RESALE = Meaning("USE", str(Use.DISTRIBUTE))


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of people without a figure: its words, and the token that stands for it."""

    span: Span
    token: Token


def with_kinds_in_rows(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of such a sentence with an "or" at each joint of a row."""
    if has_cjk(text) or not any(is_asked(t) or is_said(t) for t in own):
        return own
    kinds = list(_kinds(own, text))
    firms = [t.span for t in own if t.type == "WHOSE" and meaning(t) == Whose.LICENSEE]
    joints = [
        found.span()
        for found in islice(_JOINT.pattern.finditer(text), _MOST)
        if _joins(found.span(), kinds, firms, own) and not _SPOKEN_TO.match(text, found.end())
    ]
    if not joints:
        return own
    named = [k for k in kinds if _is_beside(k.span, joints)]
    spans = [k.span for k in named]
    kept = [t for t in own if not _is_replaced(t, joints, spans)]
    told = [k.token for k in named if k.token not in kept]
    return sorted([*kept, *told, *(Token("OR", _OR, s) for s in joints)], key=place)


def _kinds(own: Sequence[Token], text: str) -> Iterator[_Kind]:
    for token in own:
        if names_kind(token):
            yield _Kind(token.span, token)
    for found in islice(_SELLERS.pattern.finditer(text), _MOST):
        yield _Kind(found.span(), Token("USE", _RESALE, found.span()))


def _joins(
    joint: Span, kinds: Sequence[_Kind], firms: Sequence[Span], own: Sequence[Token]
) -> bool:
    """Say whether two members stand beside a joint, one of them a kind without a figure."""
    start, end = joint
    before = any(0 <= start - k.span[1] <= _TAIL for k in kinds)
    behind = any(0 <= k.span[0] - end <= _NEXT for k in kinds)
    figured = any(t.type in _OF_FIGURE and 0 <= start - t.span[1] <= _TAIL for t in own)
    firm = any(0 <= s - end <= _NEXT for s, _ in firms)
    return (before and (behind or firm)) or (figured and behind)


def _is_beside(span: Span, joints: Sequence[Span]) -> bool:
    return any(
        0 <= start - span[1] <= _TAIL or 0 <= span[0] - end <= _NEXT for start, end in joints
    )


def _is_replaced(token: Token, joints: Sequence[Span], kinds: Sequence[Span]) -> bool:
    """Say whether a token is a joint of the row, or but among the words of a kind."""
    if token.type in ("AND", "OR", "SEP"):
        return any(overlap(token.span, s) for s in joints)
    if token.type in ("USE", "DEED", "UNSAID") or (token.type == "PARTY" and not names_kind(token)):
        return any(overlap(token.span, s) for s in kinds)
    return False
