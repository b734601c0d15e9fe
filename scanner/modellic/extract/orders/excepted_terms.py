"""Whom a bracket leaves out: "licensees (except Large Users) must report", 乙（学校を除く。）は.

What it excepts is of its own sentence, and frees nobody from what another one asks for. A term that
the text defines is known only once the words are read, so that its bracket seemed to name nobody.
"""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import HEADS, Token, meaning
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import touches_one
from modellic.rules import Use

_UNLESS = Meaning("UNLESS", "")
_IF = Meaning("IF", "")
_ELSEWHERE = frozenset(("EXEMPTS", "LEAVES"))
"""Words that leave somebody out, of another sentence or of a leave."""
_NAMED = frozenset(("TERM", "PARTY"))
_NEAR = 3
"""Characters between a product and what is counted of it: サービスの売上高."""


def with_excepted_terms(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of a sentence with such a bracket opened as an exception, and no more."""
    for aside in [t for t in own if t.type == "UNREAD"]:
        start = aside.span[0]
        kinds = {t.type for t in _inside(own, aside, text)}
        if "TERM" in kinds:
            # "Other than" denies the term already.
            opened = [] if "NOT" in kinds else [Token("UNLESS", _UNLESS, (start, start + 1))]
            at = own.index(aside)
            own = [*own[:at], *opened, *own[at + 1 :]]
    for bracket in [t for t in own if t.type == "UNLESS" and text[slice(*t.span)] == "("]:
        inside = _inside(own, bracket, text)
        own = [t for t in own if t not in inside or t.type not in _ELSEWHERE]
        own = _with_the_rest(own, inside, text.find(")", bracket.span[0]))
    return own


def _with_the_rest(own: list[Token], inside: Sequence[Token], end: int) -> list[Token]:
    """Return the tokens with what stands behind the bracket as of those who are left: "licensees
    (except Large Users) with sales of N"."""
    behind = [t for t in own if t.span[0] > end]
    figures = any(t.type == "AMOUNT" for t in behind)
    if not figures or any(t.type in HEADS for t in behind) or _NAMED.isdisjoint(map(_type, inside)):
        return own
    counted = [t.span for t in behind if t.type == "METRIC"]
    behind = [t for t in behind if not _is_of_product(t, counted)]
    return [*(t for t in own if t.span[0] <= end), Token("IF", _IF, (end + 1, end + 1)), *behind]


def _is_of_product(token: Token, counted: Sequence[tuple[int, int]]) -> bool:
    """Say whether a product is but that whose figure follows: 用いたサービスの売上高."""
    product = token.type == "USE" and meaning(token) == Use.PRODUCT
    return product and touches_one((token.span[0], token.span[1] + _NEAR), counted)


def _type(token: Token) -> str:
    return token.type


def _inside(own: Sequence[Token], opened: Token, text: str) -> list[Token]:
    start = opened.span[0]
    end = text.find(")", start)
    return [t for t in own if t is not opened and start < t.span[0] < end]
