"""Whose figure a sentence tells where it names people, and what it tells of its heading again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from modellic.extract.lexing.token import Token, closes, meaning, option
from modellic.extract.words.amounts import Amount
from modellic.rules import Party, Span, Whose

_COMPARES = frozenset(("AMOUNT", "CMP"))
_READ_ON = _COMPARES | {"METRIC", "AND", "OR"}
_CASE = _COMPARES | {"METRIC", "IF", "OR", "AND", "PARTY", "USE", "DEED"}
_EITHER = {Party.COMPANY, Party.INDIVIDUAL}
_COUNTED = _EITHER | {Party.ACADEMIC}
"""Kinds of people that an amount right before them counts: "100 students"."""
_COUNT_REACH = 20
"""Characters between a number and the heads that it counts: "5 or more natural persons"."""
_OR_REACH = 4
"""Characters of the "or" between a company and an individual whose figure is meant."""


def counted_people(found: Sequence[Token]) -> frozenset[Span]:
    """Return where people are no party: "100 total individuals", "a company or individual"."""
    amounts = {t.span[1] for t in found if t.type == "AMOUNT"}
    counted = {t.span[1] for t in found if t.type == "METRIC" and not _may_be_nobody(t, amounts)}
    parties = [t for t in found if t.type == "PARTY"]
    people = {t.span for t in parties if t.span[1] in counted}
    heads = [t.span for t in found if t.type == "METRIC" and not _may_be_nobody(t, amounts)]
    people |= {t.span for t in parties if any(s < t.span[0] < e for s, e in heads)}
    money = {t.span[1] for t in found if isinstance(t.value, Amount) and t.value.currency}
    compared = {t.span[1]: t.span[0] for t in found if t.type == "CMP" and closes(t)}
    ends = {*(amounts - money), *(e for e, at in compared.items() if at not in money)}
    heads_of = (t for t in parties if meaning(t) in _COUNTED)
    people |= {t.span for t in heads_of if t.span[0] - 1 in ends}
    # 个人或团队: either of them is meant.
    both = [t.span for t in found if t.type == "WHOSE"]
    people |= {t.span for t in parties if any(s == t.span[0] and t.span[1] < e for s, e in both)}
    items = [t.span[0] for t in found if t.type == "ITEM"]
    for one, other in pairwise(parties):
        if any(one.span[1] <= at <= other.span[0] for at in items):
            continue  # Each has an item of its own.
        if other.span[0] - one.span[1] <= _OR_REACH and {meaning(one), meaning(other)} == _EITHER:
            people |= {one.span, other.span}
    return frozenset(people)


def of_one_group(found: Sequence[Token]) -> list[Token]:
    """Return the tokens without what joins those whose figures are told to one group, "you and your
    affiliates": it joins no conditions."""
    ends = {t.span[1] for t in found if t.type == "WHOSE"}
    if not ends:
        return list(found)
    groups = {t.span[0] for t in found if meaning(t) == Whose.LICENSEE_AND_AFFILIATES}
    return [
        t
        for t in found
        if t.type != "AND" or not (t.span[0] - 1 in ends and t.span[1] + 1 in groups)
    ]


def names_somebody(token: Token, found: Sequence[Token]) -> bool:
    """Say whether a word for heads is but the end of who is meant, and counts nobody: the "users"
    of "individual users"."""
    if token.type != "METRIC":
        return False
    start, end = token.span
    people = any(t.type == "PARTY" and t.span[0] < start and t.span[1] == end for t in found)
    if not people:
        return False
    behind = (t for t in found if t.type in _READ_ON and t.span[0] >= end)
    first = min(behind, key=lambda t: t.span[0], default=None)
    counted = first is not None and first.type in _COMPARES
    return not counted and not any(
        t.type in _COMPARES and 0 <= start - t.span[1] <= _COUNT_REACH for t in found
    )


def is_a_case(who: Token, found: Sequence[Token]) -> bool:
    """Say whether somebody is one of two cases, each with its own "if": 法人である場合、または…."""
    behind = [t.type for t in found if t.span[0] >= who.span[1] and (t.type != "IF" or closes(t))]
    case = [kind for kind in behind if kind in _CASE][:2]
    return case == ["IF", "OR"]


def _may_be_nobody(noun: Token, amounts: Iterable[int]) -> bool:
    """Say whether a word for heads counts nobody: the "persons" of "natural persons"."""
    return option(noun, "weak") is not None and not any(
        0 <= noun.span[0] - end <= _COUNT_REACH for end in amounts
    )


def says_again(found: Sequence[Token]) -> bool:
    """Say whether a sentence tells the sums of its heading in full: "Companies (over N): ..."."""
    own = {t.value.value for t in found if t.own and isinstance(t.value, Amount)}
    led = {t.value.value for t in found if not t.own and isinstance(t.value, Amount)}
    return bool(led) and led <= own
