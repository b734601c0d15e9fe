"""Uses of which each is meant in Chinese and Japanese: 再分发以及商用均须……, 分发、托管本模型的."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from modellic.extract.lexing.token import ATOMS, Token, meaning
from modellic.rules import Use
from modellic.segments.cjk import has_cjk
from modellic.shapes import Shape

_EACH = Shape(r"{CJK_EACH}")
_MARK = "\u3001"
_REACH = 4
"""Characters before an order within which "each" stands."""
_CHANGED_COPIES = {Use.MODIFY, Use.DISTRIBUTE}
"""Two uses that one copy may be."""


def with_each_use(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of such a sentence with an "or" between its uses."""
    if not has_cjk(text):
        return own
    told = list(_any_of_marked(own, text))
    ordered = (t for t in told if t.type == "MUST")
    each = (_EACH.search(text, max(0, t.span[0] - _REACH), t.span[1]) for t in ordered)
    return list(_any_of_joined(told)) if any(each) else told


def _any_of_joined(own: Sequence[Token]) -> Iterator[Token]:
    """Yield the tokens with an "or" for what joins a use to what else is meant."""
    before: Token | None = None
    for token in own:
        joins = token.type == "AND" and meaning(token) == "names"
        yield token.typed("OR") if joins and before is not None and before.type == "USE" else token
        before = token if token.type in ATOMS else before


def _any_of_marked(own: Sequence[Token], text: str) -> Iterator[Token]:
    """Yield the tokens with an "or" for each mark of a row of uses."""
    told = [t for t in own if t.type in ATOMS | {"AND", "OR"}]
    beside = [
        (one, other)
        for one, other in pairwise(told)
        if one.type == other.type == "USE" and text[one.span[1] : other.span[0]] == _MARK
    ]
    copies = len(beside) == 1 and set(map(meaning, beside[0])) == _CHANGED_COPIES
    parted = set() if copies else {one.span for one, _ in beside}
    for token in own:
        yield token
        if token.type == "USE" and token.span in parted:
            end = token.span[1]
            yield Token("OR", "or", (end, end + 1), own=token.own)
