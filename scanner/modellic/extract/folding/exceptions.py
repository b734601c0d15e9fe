"""Whom exceptions leave out: "except for schools, whoever has N users", "unless A or B"."""

from __future__ import annotations

from collections.abc import Container, Sequence
from itertools import takewhile

from modellic.extract.folding.references import opens_atom
from modellic.extract.lexing.token import (
    ATOMS,
    HEADS,
    MEASURES,
    MODALS,
    Token,
    closes,
    meaning,
)
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import within_one
from modellic.rules import Span, Use

_LISTED = frozenset(("PARTY", "AND", "OR"))
_OPENS = HEADS | MODALS | {"SEP"}
_PAIR = 2


def excepted(kept: Sequence[Token]) -> list[Token]:
    """Read "except for schools and charities, whoever has N users" as neither of them, and N users.

    Nobody is all of what a list of exceptions names. One that opens the sentence ends where a
    figure follows: the figure is of those who are left. So does one whose words stand around what
    they except where those end.
    """
    out: list[Token] = []
    listing = opening = False
    around = (0, 0)
    for at, token in enumerate(kept):
        inside = listing and opening and out[-1].type != "UNLESS" and out[-1].span[1] <= around[1]
        if inside and around[1] <= token.span[0] and token.type in ("USE", "PARTY"):
            out.append(Token("IF", "if", (token.span[0], token.span[0]), own=token.own))
            listing = False
        # "Everybody except individuals and companies of up to N": those are excepted, too.
        if listing and out[-1].type == "OR" and _is_upper(kept[at:]):
            listing = False
        if listing and opening and out[-1].type == "PARTY" and _is_bound(kept[at:]):
            # "Except for schools, organizations must": those are bound.
            out.append(Token("IF", "if", (token.span[0], token.span[0]), own=token.own))
            listing = False
        if listing and not _is_listed(token, around):
            if out[-1].type == "OR" and opening and token.type in MEASURES:
                out.pop()  # Whoever stands behind it is nobody whom the rules know.
            behind = token.type in MEASURES and _is_excepted(out[-1], around)
            if opening and behind:
                out.append(Token("IF", "if", (token.span[0], token.span[0]), own=token.own))
            listing = False
        beside = listing and _is_excepted(token, around) and _is_excepted(out[-1], around)
        # What somebody does is told right behind him: 除个人非商业用途外.
        if beside and not (token.type == "USE" and token.span[0] == out[-1].span[1]):
            out.append(Token("OR", "or", (token.span[0], token.span[0]), own=token.own))
        if token.type == "UNLESS":
            plain = isinstance(token.value, Meaning) and not token.value.value
            listing, opening, around = plain, at == 0, token.span
        joins = listing and token.type == "AND"
        out.append(token.typed("OR") if joins else token)
    return out


def _is_bound(kept: Sequence[Token]) -> bool:
    """Say whether somebody stands right before the order for him."""
    if len(kept) < _PAIR or kept[0].type != "PARTY" or kept[1].type not in MODALS:
        return False
    return 0 <= kept[1].span[0] - kept[0].span[1] <= 1


def _is_upper(kept: Sequence[Token]) -> bool:
    """Say whether a figure that is told from its upper end alone begins."""
    ops = [meaning(t) for t in takewhile(lambda t: t.type in MEASURES, kept) if t.type == "CMP"]
    return bool(ops) and all(op in ("lt", "lteq") for op in ops)


def _is_listed(token: Token, around: Span) -> bool:
    return token.type in _LISTED or _is_excepted(token, around)


def _is_excepted(token: Token, around: Span) -> bool:
    """Say whether a word names a kind of people, or among those that except, which stand `around`
    it, of bodies without profit."""
    return token.type == "PARTY" or (_is_kind(token) and within_one(token.span, [around]))


def _is_kind(token: Token) -> bool:
    return token.type == "PARTY" or (token.type == "USE" and meaning(token) == Use.NON_COMMERCIAL)


def from_exceptions(kept: Sequence[Token]) -> Container[Span]:
    """Return where the heads of exceptions from exceptions stand: "unless A, except that B".

    Where an "or" stands before the second one, both are of the same.
    """
    found: set[Span] = set()
    first = False
    for at, token in enumerate(kept):
        if token.type in ("SEP", "REFERS"):
            first = False
        elif token.type == "UNLESS":
            joined = at > 0 and kept[at - 1].type in ("AND", "OR")
            if first and not joined:
                found.add(token.span)
            first = True
    return found


def unless_either(kept: Sequence[Token]) -> list[Token]:
    """Let "unless you use it to teach, or have fewer than N staff" except those few, though the
    first is nothing that the lists know: the "or" opens what the "unless" did."""
    out: list[Token] = []
    opened: Token | None = None
    for at, token in enumerate(kept):
        if token.type == "OR" and opened and kept[at - 1].type not in ATOMS | HEADS:
            out.append(opened.at(token.span) if opens_atom(kept, at + 1) else token)
            continue
        if token.type == "UNLESS" and at and kept[at - 1].type == "OR" and closes(token):
            case = next((n for n, t in enumerate(reversed(out)) if t.type in _OPENS), None)
            if case is not None and closes(out[-1 - case]) and out[-1 - case].type == "IF":
                # 「…の場合または…の場合を除き」: the words that except close both.
                out[-1 - case] = token.at(out[-1 - case].span)
                continue
        if token.type in _OPENS:
            opened = token if token.type == "UNLESS" and not closes(token) else None
        out.append(token)
    return out
