"""Lists of kinds of licensees, one told by a figure: "firms with N staff, schools, and banks".

Nobody is all of them: whoever is any of them is meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from modellic.extract.lexing.token import (
    HEADS,
    MEASURES,
    MODALS,
    Token,
    is_said,
    meaning,
    names_kind,
)
from modellic.extract.words.lexicon import Meaning
from modellic.rules import Span, Use, Whose

_OR = Meaning("OR", "")
_LEAST = 3
"""Members from which on kinds are a list; two are joined by the word between them."""
_WITH = 8
"""Characters between a firm and the figure that describes it: " with "."""
_PAIR = 2
_COMMA = 2
"""Characters of the comma between two members."""
_BETWEEN = 24
"""Characters between two members of a list: ", any ", ", and to "."""
_JOINTS = frozenset(("AND", "OR", "SEP"))
_DROPPED = _JOINTS | {"DEED", "IF"}
_PARTS = MODALS | {"NOT", "NOR", "UNLESS", "LEAVES", "GRANT", "TERM"}
"""What stands between two members of no one list."""
_SILENT = frozenset(("PLAIN", "DEED", "BAN", "BIDS", "SKIP", "STANDS", "ON", "OFFERS", "FIELD"))


@dataclass(frozen=True, slots=True)
class _Member:
    """A member of a list: where it stands, and at which tokens its condition begins and ends."""

    span: Span
    first: int
    last: int
    figure: bool = False
    kind: bool = False


def of_listed_kinds(found: Sequence[Token]) -> Sequence[Token]:
    """Return the tokens of a sentence with the members of such a list joined by "or"."""
    if not any(names_kind(t) or _is_unpaid(t) for t in found) or any(
        t.type == "ITEM" for t in found
    ):
        return found
    out = list(found)
    granted = any(t.type == "GRANT" for t in found)
    for run in _runs(found):
        least = _LEAST
        if _is_use_of_the_rest(run, found):
            del run[0]
            either = any(t.type == "OR" for t in found[run[0].last : run[-1].first])
            least = _LEAST if either else _PAIR
        listed = len(run) >= least and any(m.figure for m in run) and any(m.kind for m in run)
        # "Free for non-commercial use and for companies below N": either will do.
        listed = listed or (granted and len(run) == _PAIR and _are_apart(run, found))
        # "Fewer than N users, a revenue below M, and no cloud provider": all of that is meant.
        listed = listed and not any(t.type == "NOT" for t in found[run[0].last : run[-1].first])
        for before, member in reversed(list(pairwise(run)) if listed else []):
            between = range(before.last + 1, member.first)
            # Deeds among the members are but the words of their uses.
            kept = [found[n] for n in between if found[n].type not in _DROPPED]
            start = member.span[0]
            joint = Token("OR", _OR, (start, start), own=found[member.first].own)
            out[before.last + 1 : member.first] = [*kept, joint]
    return out


def _runs(found: Sequence[Token]) -> Iterator[list[_Member]]:
    """Yield the members that stand one behind another, no more than a joint between two."""
    run: list[_Member] = []
    parts = [t.span[0] for t in found if t.type in _PARTS or is_said(t)]
    for member in _members(found):
        end = run[-1].span[1] if run else member.span[0]
        apart = any(end <= at < member.span[0] for at in parts)
        if apart or not 0 <= member.span[0] - end <= _BETWEEN:
            yield run
            run = []
        run.append(member)
    yield run


def _members(found: Sequence[Token]) -> Iterator[_Member]:
    """Yield the kinds that a sentence names, and the firms whose figures it tells."""
    firm: Span | None = None
    held: _Member | None = None
    joined = False
    for at, token in enumerate(found):
        if token.type in _SILENT:
            continue
        # "Individuals using it privately": such a use is no member of its own.
        if token.type == "USE" and held is not None and not (joined or _is_next(token, held)):
            held = replace(held, span=(held.span[0], token.span[1]), last=at)
            continue
        joined = token.type in _JOINTS
        if token.type in MEASURES:
            described = firm is not None and 0 <= token.span[0] - firm[1] <= _WITH
            if firm is not None and described:
                yield from [held] if held else []
                held = _Member(firm, at, at, figure=True)
            if held is not None and held.figure:
                held = replace(held, span=(held.span[0], token.span[1]), last=at)
        elif token.type not in _JOINTS:
            yield from [held] if held else []
            held = _named(token, at)
        firm = token.span if _is_firm(token) else None
    yield from [held] if held else []


def _is_use_of_the_rest(run: Sequence[_Member], found: Sequence[Token]) -> bool:
    """Say whether a list is of those whose use is meant: "commercial use by firms with N staff, by
    schools or by banks"."""
    if len(run) < _LEAST or found[run[0].first].type != "USE":
        return False
    (_, end), start = run[0].span, run[1].span[0]
    between = [t for t in found if end < t.span[0] < start]
    led = any(t.type == "PLAIN" and t.span[0] == end + 1 for t in between)
    again = any(t.type == "BAN" and run[1].span[1] < t.span[0] < run[-1].span[0] for t in found)
    return led and not again and not any(t.type in _JOINTS for t in between)


def _are_apart(run: Sequence[_Member], found: Sequence[Token]) -> bool:
    """Say whether a joint stands between use that is free for anybody and firms of some size."""
    one, other = run
    joint = any(t.type in ("AND", "OR") for t in found[one.last : other.first])
    case = any(t.type in HEADS for t in found[: one.first])  # "If it is not commercial and you …"
    kind = other.kind and one.figure and not case
    return joint and (kind or (_is_unpaid(found[one.first]) and other.figure and not case))


def _is_next(use: Token, held: _Member) -> bool:
    """Say whether but a comma stands between a member and a use that is free for anybody."""
    return _is_unpaid(use) and use.span[0] - held.span[1] == _COMMA


def _is_unpaid(token: Token) -> bool:
    return token.type == "USE" and meaning(token) == Use.NON_COMMERCIAL


def _is_firm(token: Token) -> bool:
    if token.type == "WHOSE":
        return meaning(token) != Whose.PRODUCT
    return token.type == "PARTY" and not names_kind(token)


def _named(token: Token, at: int) -> _Member | None:
    """Return a member that a single word tells: a kind of licensee, or a use."""
    kind = names_kind(token)
    return _Member(token.span, at, at, kind=kind) if kind or token.type == "USE" else None
