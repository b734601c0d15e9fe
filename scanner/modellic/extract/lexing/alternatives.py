"""The commas of a list that an "or" joins: "a competitor, have N users, or earn ..."."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import lt

from modellic.extract.lexing.token import ATOMS, READ, Token, meaning, names_kind, place
from modellic.extract.words.amounts import Amount
from modellic.extract.words.lexicon import Meaning
from modellic.rules import Party

_MEMBER = re.compile(r"[,\uff0c]\s{0,2}(?=\((?:[ivx]{1,5}|[a-z]|\d{1,2})\)\s)")
"""The comma before a numbered member of a list within a sentence: ", (ii)"."""
_COMMA = re.compile(r"[,\uff0c]\s")
_LISTING = re.compile(r"\s?/\s?|,\s(?:[^\W\d]+\s){0,3}")
"""What stands between two words for figures of one list."""
_NEXT_KIND = re.compile(r",\s(?:[^\W\d]+\s)?")
_IDEOGRAPHIC = "\u3001"
_PARTS = re.compile(r"[,\uff0c\u3001]")
_NAMED = frozenset(("PARTY", "TERRITORY"))
_FIGURES = frozenset(("METRIC", "AMOUNT"))


def with_alternatives(found: Sequence[Token], text: str) -> list[Token]:
    """Return the tokens of a sentence with an OR at the commas that stand for one.

    That is between numbered members, and behind a party that has no figure: a comma parts it from
    the next member, and another one stands before the "or".
    """
    kinds = {t.type for t in found}
    if kinds.isdisjoint(_NAMED) and not kinds >= _FIGURES:
        return _in_place(found)
    parted = (
        _between_figures(found, text),
        _of_others(found, text),
        _behind_kinds(found, text),
        _between_kinds(found, text),
    )
    found = _in_place([*found, *(_or(at) for places in parted for at in places)])
    read = [t for t in found if t.type in READ and t.type != "DEED"]
    named = [at for at, t in enumerate(read) if t.type in _NAMED and meaning(t) != Party.COMPANY]
    if not named or all(t.type != "OR" for t in read):
        return list(found)
    commas = sorted({*_members(text), *_plain(read, named, text)})
    starts = [t.span[0] for t in read]
    extra = [c for c in commas if _leads_to_an_or(read, bisect(starts, c))]
    return sorted([*found, *(_or(c) for c in extra)], key=place) if extra else list(found)


def _in_place(found: Sequence[Token]) -> list[Token]:
    """Return tokens in the order of the text, which they mostly have."""
    starts = [t.span[0] for t in found]
    return list(found) if all(map(lt, starts, starts[1:])) else sorted(found, key=place)


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


def _of_others(found: Sequence[Token], text: str) -> Iterator[int]:
    """Yield what parts two sums of one figure in other money, which are of somebody else each:
    "firms with N yuan in revenue, foreign ones with M dollars"."""
    figures = [t for t in found if t.type in ("METRIC", "AMOUNT")]
    for noun, one, other, another in zip(
        figures, figures[1:], figures[2:], figures[3:], strict=False
    ):
        if [t.type for t in (one, other, another)] != ["AMOUNT", "METRIC", "AMOUNT"]:
            continue
        joined = any(t.type in ("AND", "OR", "SEP") and _lies(t, one, other) for t in found)
        mark = _PARTS.search(text, one.span[1], other.span[0])
        if not joined and mark and noun.value == other.value and _in_other_money(one, another):
            yield mark.start()


def _between_kinds(found: Sequence[Token], text: str) -> Iterator[int]:
    """Yield the commas of a list of kinds that share one figure, the first of them companies:
    "companies, schools or offices with more than N staff"."""
    read = [t for t in found if t.type in READ and t.type != "DEED"]
    for at, (one, other) in enumerate(pairwise(read)):
        if one.type != "PARTY" or other.type != "PARTY" or meaning(one) != Party.COMPANY:
            continue
        behind = [t.type for t in read[at + 2 : at + 5]]
        joined = behind[:1] in (["OR"], ["AND"]) and behind[1:2] == ["PARTY"]
        if joined and _NEXT_KIND.fullmatch(text, one.span[1], other.span[0]):
            yield one.span[1]


def _behind_kinds(found: Sequence[Token], text: str) -> Iterator[int]:
    """Yield the ideographic commas between a kind of people and the next, or the figure of others:
    「企業、大学」, “高校、员工少于5人的企业”. Beside a figure companies may be those it is of."""
    counted = any(t.type == "AMOUNT" for t in found)
    kinds = [t for t in found if names_kind(t) or (t.type == "PARTY" and not counted)]
    # Behind a colon companies open the row: no figure before them is theirs.
    kinds += [t for t in found if counted and t.type == "PARTY" and _opens_row(t, text)]
    others = {t.span[0] for t in kinds}
    if counted:
        others |= {t.span[0] for t in found if t.type in ("METRIC", "PERIOD")}
    for token in kinds:
        end = token.span[1]
        if text[end : end + 1] == _IDEOGRAPHIC and end + 1 in others:
            yield end


def _opens_row(token: Token, text: str) -> bool:
    return not names_kind(token) and text[: token.span[0]].endswith((":", "\uff1a"))


def _lies(token: Token, one: Token, other: Token) -> bool:
    return one.span[1] <= token.span[0] < other.span[0]


def _in_other_money(one: Token, other: Token) -> bool:
    sums = [t.value.currency for t in (one, other) if isinstance(t.value, Amount)]
    return len(sums) == 2 and None not in sums and sums[0] != sums[1]


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
