"""How the criteria of a list are joined, and which of its items are none."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence
from itertools import combinations, islice, pairwise
from operator import itemgetter
from typing import TypeVar

from modellic.extract.lexing.token import (
    ATOMS,
    HEADS,
    MEASURES,
    MODALS,
    READ,
    Token,
    closes,
    is_asked,
    is_said,
    meaning,
    names_kind,
    option,
    place,
)
from modellic.rules import (
    LOWER,
    UPPER,
    AllOf,
    AnyOf,
    Condition,
    Duty,
    Operator,
    Span,
    Threshold,
    Whose,
)

_TWO = "two"
_JOINED = ATOMS | {"NOT"}
_LISTED = "listed"
"""The value of UNLESS that excepts what a list behind it names."""
_NEGATED = frozenset(("none", "not-all"))
"""Values of CRITERIA under which each criterion is turned round."""
_AND = frozenset(("all", "none"))
"""Values of CRITERIA under which all of what the items say, or do not say, must hold."""
Item = TypeVar("Item")
"""What stands for a criterion."""
_MOST = 5
"""Criteria of which two must be met; of more, one by one is all that is read."""
_OPENING = 3
"""Characters before the verb that an item begins with: "to show our name"."""
_COLON = re.compile(r"\s?:|[^:.;\d]{0,80}:(?!\s?\()")
"""Behind "any of the following" the words of its clause go on: " conditions are met:". Members that
are numbered are parted by their numbers."""
_MEMBERS = 32
"""Commas behind a colon that are looked at; no list of criteria has more."""
_COMMA = re.compile(r",(?=\s)")
_OPENING_KINDS = HEADS | MODALS | {"GRANT", "DEED"}
"""Behind the last of these the first item of a list begins."""
_COUNTED = MEASURES | {"TERM"}
_COUNTING = frozenset(("AMOUNT", "CMP"))
_ENDING = frozenset(("OPENS", "BIDS", "SEP", "AND", "PLAIN", "QUOTE", "SPELLS", "SKIP"))
"""What may stand behind the last deed of an item, or within its verb."""
_DENYING = _COUNTING | {"NOT", "REFERS", "MUST_NOT", "FORBIDS"}


def join_of(found: Iterable[Token]) -> str:
    """Return AND or OR, as words say how criteria are joined; "" where none do.

    Whoever meets none of them does not meet the first and does not meet the second.
    """
    words = list(found)
    how = next((meaning(t) for t in words if t.type == "CRITERIA" and meaning(t)), "")
    how = how or next((_LISTED for t in words if excepts_listed(t)), "")
    return ("AND" if how in _AND else "OR") if how else ""


def rejoined(before: Condition | None, found: Iterable[Token]) -> Condition | None:
    """Return the figures that came before as words joined them that look back: "whoever meets any
    of these must ask"."""
    words = list(found)
    refers = {meaning(t) for t in words if t.type == "REFERS"}
    joint = join_of(words)
    if "beyond" in refers and joint == "AND" and _are(before, UPPER):
        # "Only if both limits are exceeded": free is whoever keeps to either.
        return AnyOf(before.parts) if isinstance(before, AllOf) else before
    if "same" not in refers and not ("beyond" in refers and _are(before, LOWER)):
        return before
    if joint == "OR" and isinstance(before, AllOf):
        return AnyOf(before.parts)
    return AllOf(before.parts) if joint == "AND" and isinstance(before, AnyOf) else before


def _are(before: Condition | None, ends: frozenset[Operator]) -> bool:
    """Say whether all of what came before are figures that have to be passed, or kept to: "more
    than N users" and "more than M in revenue", of which "exceeds any of these" is told."""
    parts = before.parts if isinstance(before, AllOf) else ()
    return bool(parts) and all(isinstance(p, Threshold) and p.op in ends for p in parts)


def excepts_listed(token: Token) -> bool:
    """Say whether words except what a list behind them names: "except in the following cases"."""
    return token.type == "UNLESS" and meaning(token) == _LISTED


def with_exceptions(kept: Sequence[Token], found: Sequence[Token]) -> list[Token]:
    """Return tokens with the "unless" of a list that it announces right before that list.

    Without one it says nothing: what stands beside it is not what it excepts.

    "Except in the following cases, it is free: more than N users; more than M in revenue".
    """
    head = next((t for t in kept if excepts_listed(t)), None)
    if head is None:
        return list(kept)
    listed = next((t.span[0] for t in found if t.type == "ITEM"), head.span[1])
    rest = [t for t in kept if t is not head]
    kinds = ATOMS if listed > head.span[1] else _COUNTED
    behind = (n for n, t in enumerate(rest) if t.span[0] >= listed and t.type in kinds)
    at = next(behind, None)
    said = [t.type for t in rest[:at] if t.span[0] >= head.span[1]]
    granted = [t.type for t in rest if t.span[1] <= head.span[0]]
    if at is None or not _OPENING_KINDS.intersection(said or granted):
        return rest
    place = (rest[at].span[0], rest[at].span[0])
    return [*rest[:at], Token("UNLESS", "unless", place, own=head.own), *rest[at:]]


def turns_round(found: Iterable[Token]) -> bool:
    """Say whether it is those who do not meet the criteria that are meant."""
    return any(t.type == "CRITERIA" and meaning(t) in _NEGATED for t in found)


def negation(at: int) -> Token:
    """Return the "not" before a criterion that begins at `at`."""
    place: Span = (at, at)
    return Token("NOT", "not", place)


def side_by_side(kept: Sequence[Token]) -> list[Token]:
    """Return tokens with the items of a list that must all hold as conditions of their own.

    So where one of them offers a choice, "(a) an individual, or revenue below N; (b) fewer than M
    users": the "and" between the items would bind closer than that "or".
    """
    joints = [n for n, t in enumerate(kept) if t.type == "AND" and isinstance(t.value, str)]
    told = any(t.type == "OR" and isinstance(t.value, str) for t in kept)
    if not joints or told or any(t.type == "UNLESS" for t in kept):
        return list(kept)
    opened = (n + 1 for n in range(joints[0] - 1, -1, -1) if kept[n].type in _OPENING_KINDS)
    start = next(opened, 0)
    if not any(_chooses(kept, n) for n in range(start, len(kept))):
        return list(kept)
    out = [_opening(t) if n in joints else t for n, t in enumerate(kept)]
    # An "if" that closes its clause stands before the list, and opens none of its items.
    headed = bool(start) and kept[start - 1].type in HEADS and not closes(kept[start - 1])
    return out if headed else [*out[:start], _opening(out[start]), *out[start:]]


def _opening(token: Token) -> Token:
    return Token("IF", "if", token.span, own=token.own)


def _chooses(kept: Sequence[Token], at: int) -> bool:
    """Say whether an "or" joins two conditions; that of "in any month" joins nothing."""
    around = [*kept[at - 1 : at], *kept[at + 1 : at + 2]] if at else []
    return kept[at].type == "OR" and len(around) > 1 and all(t.type in _JOINED for t in around)


def with_shared(
    kept: Sequence[Token], criteria: Sequence[Token]
) -> tuple[list[Token], Token | None]:
    """Give the criteria behind "whoever reaches any of these:" its comparator, if they have none.

    The second of what is returned is that comparator, where they got it.
    """
    if not criteria:
        return list(kept), None
    start, end = criteria[0].span
    compared = [t for t in kept if t.type == "CMP" and t.span[1] >= start - 1]
    if len(compared) != 1 or compared[0].span[0] >= end:
        return list(kept), None
    out: list[Token] = []
    for token in kept:
        if token.type == "AMOUNT" and token.span[0] >= end:
            out.append(compared[0].at((token.span[0], token.span[0])))
        if token is not compared[0]:
            out.append(token)
    return out, compared[0]


def bounds_all(shared: Token) -> bool:
    """Say whether the comparator before a list is an upper end: "does not exceed any of these:"
    holds where none of them is exceeded."""
    return meaning(shared) in ("lt", "lteq")


def with_members(found: list[Token], text: str) -> list[Token]:
    """Part the criteria behind "any of the following:" where but a comma stands between two.

    Each of them compares a figure or names a kind of licensee: "more than 50 employees, more than
    $5 million in revenue, any government body".
    """
    ends = [t.span[1] for t in found if t.type == "CRITERIA"]
    start = next((end for end in ends if _COLON.match(text, end)), None)
    if start is None:
        return found
    commas = [m.start() for m in islice(_COMMA.finditer(text, start), _MEMBERS)]
    commas = [c for c in commas if not any(s <= c < e for s, e in (t.span for t in found))]
    breaks = [t.span[0] for t in found if t.type == "SEP" and t.span[0] > start][:_MEMBERS]
    cuts = sorted([start, *commas, *breaks, len(text)])
    told = [t.span[0] for t in found if t.type == "AMOUNT" or names_kind(t)]
    counted = [any(a <= at < b for at in told) for a, b in pairwise(cuts)]
    parts = [
        Token("SEP", ",", (cut, cut + 1))
        for cut, before, behind in zip(cuts[1:], counted, counted[1:], strict=False)
        if before and behind and cut in commas
    ]
    return sorted([*found, *parts], key=place) if parts else found


def counts_two(own: Iterable[Token]) -> bool:
    """Say whether two criteria of a list must be met."""
    return any(t.type == "CRITERIA" and meaning(t) == _TWO for t in own)


def without_count(own: Sequence[Token]) -> list[Token]:
    """Drop the numbers in "at least two of the three criteria": they count criteria.

    So the last word of "any of the limits below", which compares nothing.
    """
    ends = {t.span[1]: t.span[0] for t in own if t.type == "CRITERIA"}
    kept = (
        t for t in own if t.type != "CMP" or t.span[1] not in ends or t.span[0] <= ends[t.span[1]]
    )
    return _clear_of(list(kept), frozenset((_TWO,)), _COUNTING)


def without_negation(own: Sequence[Token]) -> list[Token]:
    """Drop the comparator of "reaches none of these limits", where each item has its own.

    So the "not" of "do not meet any of these": the words as a whole turn each criterion round.
    """
    return _clear_of(own, _NEGATED, _DENYING)


def without_unsayable(item: Sequence[Token]) -> Sequence[Token]:
    """Drop the uses and counted words of a criterion without a figure that no condition can say.

    "Your main business is the distribution of games" is no use of the work; it is reported. So with
    what somebody is said to count: "hobbyists who earn nothing with it".
    """
    types = {t.type for t in item}
    if "PARTY" in types and not types & {"AMOUNT", "CMP", "TERM", "REFERS"}:
        item = [t for t in item if t.type != "METRIC"]
    if "UNSAID" not in types or types & {"AMOUNT", "TERM"}:
        return item
    return [t for t in item if t.type not in ("USE", "METRIC")]


def without_kinds(own: list[Token], items: Sequence[Sequence[Token]]) -> list[Token]:
    """Return the tokens of a lead-in without those by which each item is a kind of people, "free
    for:", where these are but figures, "up to 5 users"."""
    if not all(any(t.type in _COUNTING for t in item[:1]) for item in items):
        return own
    return [t for t in own if t.type != "CRITERIA" or option(t, "kinds") is None]


def _clear_of(own: Sequence[Token], which: Container[str], kinds: Container[str]) -> list[Token]:
    """Return tokens without those of some kinds, such as numbers, in words on criteria."""
    named = [t.span for t in own if t.type == "CRITERIA" and meaning(t) in which]
    return [t for t in own if t.type not in kinds or not any(s <= t.span[0] < e for s, e in named)]


def grouped(items: Sequence[Item], own: Iterable[Token]) -> list[tuple[Item, ...]]:
    """Return the criteria that stand together: each alone, or every two of them."""
    if counts_two(own) and 2 < len(items) <= _MOST:
        return list(combinations(items, 2))
    return [(item,) for item in items]


def told_in_steps(items: Sequence[Sequence[Token]]) -> bool:
    """Say whether items are steps that each say what is due: "free for fewer than N; with a paid
    licence for more"."""
    return any(map(_grants, items)) and any(map(_owes, items))


def _grants(found: Sequence[Token]) -> bool:
    """Say whether an item is free for somebody: "free for those with less than N users"."""
    return {"AMOUNT", "GRANT"} <= {t.type for t in found}


def _owes(found: Sequence[Token]) -> bool:
    """Say whether an item asks something of somebody: "with a paid licence from N users on"."""
    return any(t.type == "AMOUNT" for t in found) and any(map(is_said, found))


def orders(found: Sequence[Token]) -> bool:
    """Say whether an item is no criterion but an order: "notify us if you no longer qualify"."""
    first = next((t for t in found if t.type in READ), None)
    return first is not None and is_asked(first) and any(t.type == "IF" for t in found)


def asks_for_more(found: Sequence[Token]) -> bool:
    """Say whether an item begins with something to do: "if you: (a) ...; (b) show our name"."""
    if any(t.type in ("AMOUNT", "TERM", "IF", *MODALS) for t in found):
        return False
    done_by = (t.span for t in found if t.type == "WHOSE" and meaning(t) == Whose.LICENSEE)
    start = max((end for begin, end in done_by if begin <= _OPENING), default=0)
    told = (t for t in found if is_asked(t) and t.span[0] <= start + _OPENING)
    return any(meaning(t) != Duty.OBTAIN_LICENSE for t in told)


def ends_in_deed(found: Sequence[Token]) -> bool:
    """Say whether an item ends with the verb of something to do, as a clause of German does: "wenn
    - Sie weniger als N Mitarbeiter haben; - der Urheber genannt wird"."""
    if any(t.type in ("AMOUNT", "TERM", "IF", "NOT", *MODALS) for t in found):
        return False
    deeds = [t.span for t in found if is_asked(t) and meaning(t) != Duty.OBTAIN_LICENSE]
    start, end = max(deeds, key=itemgetter(1), default=(0, 0))
    within = [t for t in found if t.span[1] > start]
    behind = [t for t in within if t.span[1] >= end]
    verb = any(t.type == "OPENS" or (t.type == "BIDS" and meaning(t) == "ending") for t in within)
    return bool(deeds) and verb and all(is_asked(t) or t.type in _ENDING for t in behind)
