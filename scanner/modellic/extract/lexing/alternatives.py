"""The commas of a list that an "or" joins: "a competitor, have N users, or earn ..."."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator, Sequence
from itertools import pairwise

from modellic.extract.lexing.token import ATOMS, READ, Token, meaning, place
from modellic.extract.words.lexicon import Meaning
from modellic.rules import Party

_MEMBER = re.compile(r"[,\uff0c]\s{0,2}(?=\((?:[ivx]{1,5}|[a-z]|\d{1,2})\)\s)")
"""The comma before a numbered member of a list within a sentence: ", (ii)"."""
_COMMA = re.compile(r"[,\uff0c]\s")
_LISTING = re.compile(r"\s?/\s?|,\s(?:[^\W\d]+\s){0,3}")
"""What stands between two words for figures of one list."""
_NAMED = frozenset(("PARTY", "TERRITORY"))


def with_alternatives(found: Sequence[Token], text: str) -> list[Token]:
    """Return the tokens of a sentence with an OR at the commas that stand for one.

    That is between numbered members, and behind a party that has no figure: a comma parts it from
    the next member, and another one stands before the "or".
    """
    found = [*found, *map(_or, _between_figures(found, text))]
    found.sort(key=place)
    read = [t for t in found if t.type in READ and t.type != "DEED"]
    named = [at for at, t in enumerate(read) if t.type in _NAMED and meaning(t) != Party.COMPANY]
    if not named or all(t.type != "OR" for t in read):
        return list(found)
    commas = sorted({*_members(text), *_plain(read, named, text)})
    starts = [t.span[0] for t in read]
    extra = [c for c in commas if _leads_to_an_or(read, bisect(starts, c))]
    return sorted([*found, *(_or(c) for c in extra)], key=place) if extra else list(found)


def _between_figures(found: Sequence[Token], text: str) -> Iterator[int]:
    """Yield what parts the words for figures that share one amount: a slash, or a listing comma.

    "Revenue / funding of N", "revenue, budget, funding or the like exceed N".
    """
    nouns = [t for t in found if t.type == "METRIC"]
    amounts = [t.span[0] for t in found if t.type == "AMOUNT"]
    joints = [t.span[0] for t in found if t.type == "OR"]
    for one, other in pairwise(nouns) if amounts else ():
        gap = _LISTING.fullmatch(text, one.span[1], other.span[0])
        behind = bisect(amounts, other.span[1])
        if gap is None or meaning(one) == meaning(other) or behind == len(amounts):
            continue
        joined = any(other.span[1] <= j < amounts[behind] for j in joints)
        if "/" in gap[0] or joined:
            yield one.span[1]


def _members(text: str) -> Iterator[int]:
    return (m.start() for m in _MEMBER.finditer(text))


def _plain(read: Sequence[Token], named: Sequence[int], text: str) -> Iterator[int]:
    """Yield the first comma behind a party that another comma and an "or" follow."""
    for at in named:
        if read[at].type != "PARTY" or at + 1 == len(read):
            continue
        comma = _COMMA.search(text, read[at].span[1], read[at + 1].span[0])
        if comma is not None:
            yield comma.start()


def _leads_to_an_or(read: Sequence[Token], at: int) -> bool:
    """Say whether conditions stand on both sides, and a ", or" before the last one."""
    if not 0 < at < len(read) or not {read[at - 1].type, read[at].type} <= ATOMS:
        return False
    behind = next((t.type for t in read[at:] if t.type not in ATOMS), "")
    return behind == "OR"


def _or(at: int) -> Token:
    return Token("OR", Meaning("OR", ""), (at, at + 1))
