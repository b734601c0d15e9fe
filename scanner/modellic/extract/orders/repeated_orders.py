"""Orders that are told once more in their sentence: "you must register if you sell it; the same
applies if you host it" is two orders, each with its own case. That stands before the words where
verbs stand last: 日活超过N的产品也一样."""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.token import CONTRASTS, JOINTS, Token, closes, is_asked, is_said, place
from modellic.extract.words.lexicon import Meaning

_IF = Meaning("IF", "")
_MUST = Meaning("MUST", "", (("side", "after"),))
_OPENING = 3
"""Characters before words that look back to the sentence before."""
_NEXT = 2
"""Characters between those words and the "if" of their case."""
_JOINED = 6
"""Characters of what joins them: "; and "."""


_CASES = frozenset(("AMOUNT", "USE", "PARTY", "TERM"))
_OF_CASES = _CASES | {"TERRITORY", "DEED", "WHOSE", "REFERS", "EXEMPTS"}
"""What tells for whom, or for what, an order holds once more."""
_CJK_COMMA = re.compile(r"[\uff0c,;\uff1b\u3001](?!.*[\uff0c,;\uff1b])")


def with_repeated_orders(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of such a sentence with the order and what it asks for once more.

    Where nothing is ordered before them, they are left for a person to read.
    """
    mark = next((t for t in own if t.type == "REPEATS" and t.span[0] > _OPENING), None)
    if mark is None:
        return own
    before = [t for t in own if t.span[1] <= mark.span[0] and not _joins(t, mark)]
    behind = [t for t in own if t.span[0] >= mark.span[1]]
    again = [t for t in before if t.type == "MUST" or is_asked(t) or is_said(t)]
    if not any(t.type == "DEED" for t in again):
        limited = any(t.type == "AMOUNT" for t in before)
        return [*own, mark.typed("UNREAD")] if limited else own
    start, end = mark.span
    told = [t.at((start, end)) for t in again]
    case = _case_before(before, again, text, start)
    if case:
        at = case[0].span[0]
        first = [t for t in before if t not in case]
        if all(t.type != "MUST" for t in told):
            told.append(Token("MUST", _MUST, (end, end)))
        return [*first, Token("SEP", CONTRASTS, (at - 1, at)), *case, *told, *behind]
    if not any(t.type in _OF_CASES for t in behind):
        return [*own, mark.typed("UNREAD")]  # "The same applies to consultants": of whom, or what?
    opened = any(t.type == "IF" and t.span[0] - end <= _NEXT for t in behind)
    opens = [] if opened or any(map(_closes_case, behind)) else [Token("IF", _IF, (end, end))]
    return [
        *before,
        Token("SEP", CONTRASTS, (start - 1, start)),
        *told,
        *sorted([*opens, *behind], key=place),
    ]


def _case_before(
    before: Sequence[Token], again: Sequence[Token], text: str, end: int
) -> list[Token]:
    """Return the tokens of a case that stands between the order and the words, behind a comma."""
    ordered = max(t.span[0] for t in again)
    comma = _CJK_COMMA.search(text[:end], ordered)
    case = [t for t in before if comma and t.span[0] >= comma.end()]
    return case if any(t.type in _CASES for t in case) else []


def _joins(token: Token, mark: Token) -> bool:
    near = mark.span[0] - token.span[1] <= _JOINED
    return near and (token.type in JOINTS or token.type == "SEP")


def _closes_case(token: Token) -> bool:
    return token.type == "IF" and closes(token)
