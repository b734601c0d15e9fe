"""Aims that are left out of what something is due for: "if you use it for anything other than
research, you must register". Whoever does just that need not."""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.token import HEADS, MODALS, Token, is_asked, is_said, meaning, place
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap, touches_one
from modellic.rules import Duty, Span, Use
from modellic.segments.cjk import CJK
from modellic.shapes import Shape

_DUE = frozenset(map(str, (Duty.OBTAIN_LICENSE, Duty.REGISTER, Duty.PAY_ROYALTY)))
_ELSEWHERE = frozenset(("GRANT", "MUST_NOT", "DEFINES", "UNLESS", "ONLY_IF", "EXEMPTS"))
"""What says that the sentence is of more, or of something else."""
_AIM = (
    r"(?:(?:{BEFORE_AIMS})\s){0,3}(?:{NO_TRADE}|{RESEARCH_AIM})"
    r"(?:\s(?:{AIM_NOUN}))?\b(?!\s(?:{OF_AIM}))"
)
_AIMS = rf"{_AIM}(?:(?:,|,?\s(?:{{JOINS}}|{{JOINS_NOUNS}}))\s{_AIM}){{0,2}}"
_NO_TRADE = Shape(r"\b{NO_TRADE}\b|{CJK_NO_TRADE}", re.IGNORECASE)
_RESEARCH = Shape(r"\b{RESEARCH_AIM}\b|{CJK_RESEARCH}", re.IGNORECASE)
_LEFT = (
    Shape(rf"\b(?:{{LEAVES_AIMS}})\s{_AIMS}", re.IGNORECASE),
    Shape(rf"\b{_AIMS}\s(?:is\s|are\s)?(?:{{LEFT_BEHIND}})\b", re.IGNORECASE),
)
_LEFT_IN_CJK = (
    Shape(
        r"(?:(?:{CJK_NO_TRADE})[\u306e\u7684]?(?:{CJK_RESEARCH})|{CJK_NO_TRADE}|{CJK_RESEARCH})"
        r"(?:{CJK_AIM_NOUN})?除?(?:{CJK_LEFT}|外[，,的、])"
    ),
    Shape(r"非(?:{CJK_RESEARCH})(?:{CJK_AIM_NOUN})"),
)
_JOINED = Shape(r",|\b(?:{JOINS}|{JOINS_NOUNS})\b|{CJK_JOINS}|[\u3001\uff0c\u30fb]", re.IGNORECASE)
_OF_SOMEBODY = 4
"""Characters between somebody and an aim that is left out for him alone: 除个人学习研究外."""
_IF = Meaning("IF", "")
_NOT = Meaning("NOT", "")
_AND = Meaning("AND", "")
_OR = Meaning("OR", "")
_STUDY = Meaning("USE", str(Use.RESEARCH))
_COMMERCE = Meaning("USE", str(Use.COMMERCIAL))


def with_excluded_aims(found: list[Token], text: str) -> list[Token]:
    """Return the tokens of a sentence with any other aim as the case of what is due in it."""
    deeds = [t for t in found if t.type == "DEED" and t.own and meaning(t) in _DUE]
    due = [t for t in deeds if is_asked(t) or is_said(t)]
    if not due:
        return found
    shapes = _LEFT_IN_CJK if CJK.search(text) else _LEFT
    left = next((m for shape in shapes if (m := shape.search(text))), None)
    if left is None:
        return found
    span = left.span()
    if any(t.type == "PARTY" and 0 <= span[0] - t.span[1] <= _OF_SOMEBODY for t in found):
        return found
    kept = [t for t in found if t in due or not overlap(t.span, span)]
    kept = [t for t in kept if t not in due or not _is_within(t, span)]
    # "A licence to use it" is one that is needed, and grants nothing.
    asked = [t.span for t in due]
    kept = [t for t in kept if t.type != "GRANT" or not touches_one(t.span, asked)]
    if any(t.type in _ELSEWHERE for t in kept) or not set(due) & set(kept):
        return found
    return sorted([*kept, *_head(span[0], kept), *_case(left[0], span)], key=place)


def _is_within(token: Token, span: Span) -> bool:
    return span[0] <= token.span[0] and token.span[1] <= span[1]


def _head(at: int, kept: Sequence[Token]) -> list[Token]:
    """Return an "if" before the case, unless one stands before it already."""
    heads = [t.span[0] for t in kept if t.type in HEADS and t.span[0] <= at]
    last = max(heads, default=at)
    parted = any(t.type in MODALS and last < t.span[0] < at for t in kept)
    return [] if heads and not parted else [Token("IF", _IF, (at, at))]


def _case(words: str, span: Span) -> list[Token]:
    """Return the case that all other aims are: of none of those that are left out."""
    at, end = span
    trade = [Token("USE", _COMMERCE, (at + 4, end))] if _NO_TRADE.search(words) else []
    if not _RESEARCH.search(words):
        return trade
    denied = [Token("NOT", _NOT, (at + 1, at + 2)), Token("USE", _STUDY, (at + 2, at + 3))]
    # "Research and non-commercial use" are two aims, "non-commercial research" is one.
    kind, joint = ("AND", _AND) if _JOINED.search(words) else ("OR", _OR)
    return [*denied, *([Token(kind, joint, (at + 3, at + 4))] if trade else []), *trade]
