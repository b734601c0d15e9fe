"""From all tokens of a sentence to those that the grammar reads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from modellic.extract.lexer import ATOMS, JOINTS, MEASURES, MODALS, READ, Token
from modellic.extract.lexicon import Meaning
from modellic.rules import Party, Use

_TURNED = {"gt": "lteq", "gteq": "lt"}
_MODAL_REACH = 4
"""Characters between "must" and the comparator that it governs: "must be below"."""
_NEGATION_REACH = 32
"""Characters between "not" and the condition that it turns round."""
_HEADS = frozenset(("IF", "UNLESS", "ONLY_IF"))
_SPEAKING = frozenset(("DEED", "GRANT", "AMOUNT", "TERM", "REFERS"))
_HOLDING = MEASURES | {"IF"}
"""Behind these a condition goes on, whatever deed is named in it."""


def fold(found: Sequence[Token]) -> list[Token]:
    """Leave the tokens that the grammar reads.

    "and" and "or" join nouns far more often than conditions, so only those between two conditions
    stay. "If" before what the lists do not know opens no condition that could be read: it stays
    as BARE. Words of measure mean nothing in a sentence without an amount and a metric.
    """
    kept = _outside_conditions(list(_deeds_behind(list(_capped(legible(found))))))
    return _sound(list(_folded(kept)))


def _sound(folded: list[Token]) -> list[Token]:
    """Drop the connectives that lost a side while others were turned: the grammar needs both."""
    for at in range(len(folded) - 1, -1, -1):
        kind = folded[at].type
        before = folded[at - 1].type if at else ""
        behind = folded[at + 1].type if at + 1 < len(folded) else ""
        joins = before in ATOMS and (behind in ATOMS or behind == "NOT")
        if (kind in ("AND", "OR") and not joins) or (kind == "NOT" and behind not in ATOMS):
            del folded[at]
        elif kind in _HEADS and behind not in ATOMS and behind != "NOT":
            folded[at] = replace(folded[at], type="BARE")
    return folded


def _capped(kept: Sequence[Token]) -> Iterator[Token]:
    """Read "your users must not exceed N" as a grant up to N: no order, but a limit."""
    grant: Token | None = None
    counted = False
    for at, token in enumerate(kept):
        counted = counted or token.type == "METRIC"
        behind = kept[at + 1] if at + 1 < len(kept) else None
        before = kept[at - 1] if at else None
        if counted and behind is not None and _limits(token, behind):
            grant = replace(token, type="GRANT")
            continue
        if grant is not None and token.type not in MEASURES:
            yield grant
            grant = None
        banned = before is not None and before.type == "MUST_NOT" and _limits(before, token)
        yield _turned(token) if banned and grant is not None else token
    if grant is not None:
        yield grant


def _limits(modal: Token, comparator: Token) -> bool:
    close = comparator.span[0] - modal.span[1] <= _MODAL_REACH
    ops = _TURNED if modal.type == "MUST_NOT" else _TURNED.values()
    return (
        modal.type in ("MUST", "MUST_NOT")
        and comparator.type == "CMP"
        and close
        and isinstance(comparator.value, Meaning)
        and comparator.value.value in ops
    )


def _turned(token: Token) -> Token:
    if not isinstance(token.value, Meaning):
        return token
    return replace(token, value=replace(token.value, value=_TURNED[token.value.value]))


def _deeds_behind(kept: Sequence[Token]) -> Iterator[Token]:
    """Move deeds that stand amid a comparison behind it, so that it stays in one piece.

    One amid an exception is none: "except where your use is for research only". One behind an
    exception that cannot be read stays: "you must, unless we ask otherwise, keep the notices".
    """
    held: list[Token] = []
    doubtful: list[Token] = []
    measuring = excepting = False
    for token in kept:
        if token.type == "DEED" and excepting:
            doubtful.append(token)
            continue
        if token.type == "DEED" and measuring:
            held.append(token)
            continue
        if not (excepting and token.type in ATOMS):
            yield from doubtful
        doubtful = []
        excepting = token.type == "UNLESS" or (excepting and token.type in ATOMS | JOINTS)
        measuring = token.type in _HOLDING or (measuring and token.type in ATOMS | JOINTS)
        if not measuring:
            yield from held
            held = []
        yield token
    yield from doubtful
    yield from held


def _outside_conditions(kept: Sequence[Token]) -> list[Token]:
    """Drop the deeds of an opening condition: "if you provide copies, you must ..." orders none."""
    out: list[Token] = []
    opened: int | None = None
    ordered = False
    for token in kept:
        if token.type in MODALS:
            if opened is not None:
                named = (t for t in out[opened:] if t.type != "DEED" or _reaches(t, token))
                out[opened:] = list(named)
            ordered, opened = token.own or ordered, None
        elif token.type == "SEP":
            ordered, opened = False, None
        elif token.type == "IF" and not ordered and opened is None:
            opened = len(out)
        out.append(token)
    return out


def _reaches(deed: Token, modal: Token) -> bool:
    return deed.own == modal.own and deed.span[1] > modal.span[0]


def speaks(found: Sequence[Token]) -> bool:
    """Say whether a sentence has anything to read: a deed, a grant, a figure or a reference."""
    return any(t.type in _SPEAKING for t in found)


def legible(found: Sequence[Token]) -> list[Token]:
    """Return the tokens that the grammar can read in this sentence."""
    types = {t.type for t in found}
    measured = {"AMOUNT", "METRIC"} <= types or "TERM" in types
    silent = frozenset() if {"AMOUNT", "METRIC"} <= types else MEASURES
    return [
        t
        for t in found
        if t.type in READ and t.type not in silent and not (measured and _says_nothing_new(t))
    ]


def _says_nothing_new(token: Token) -> bool:
    """Say whether a condition beside a figure is but its owner, or what happens beyond it.

    "A company with more than 50 employees", "beyond 1 million users this licence is terminated".
    """
    value = token.value.value if isinstance(token.value, Meaning) else ""
    return (token.type, value) in (("PARTY", Party.COMPANY), ("USE", Use.TERMINATED))


def _folded(kept: Sequence[Token]) -> Iterator[Token]:
    before = ""
    for at in range(len(kept)):
        for piece in _pieces(kept, at, before):
            before = piece.type
            yield piece


def _pieces(kept: Sequence[Token], at: int, before: str) -> Iterator[Token]:
    """Yield what a token is once its neighbours are known: itself, another, or nothing."""
    token, opens = kept[at], _opens_atom(kept, at + 1)
    match token.type:
        case "AND" | "OR" if not (opens and before in ATOMS):
            return
        case "NOT" if not opens or kept[at + 1].type in JOINTS or _far(token, kept[at + 1]):
            return
        case "NOR":
            if opens and before in ATOMS:
                yield replace(token, type="AND")
            if opens:
                yield replace(token, type="NOT")
        case "SEP" if before in ATOMS and _joined_behind(kept, at):
            if kept[at + 1].type not in ("AND", "OR"):
                yield replace(token, type=_joined_behind(kept, at))
        case "IF" | "UNLESS" | "ONLY_IF" if not opens:
            yield replace(token, type="BARE")
        case _:
            yield token


def _far(negation: Token, atom: Token) -> bool:
    """Say whether a "not" is of other words than the condition behind it."""
    return atom.span[0] - negation.span[1] > _NEGATION_REACH


def _opens_atom(kept: Sequence[Token], at: int) -> bool:
    """Say whether a condition follows, connectives that will vanish aside."""
    while at < len(kept) and kept[at].type in JOINTS:
        at += 1
    return at < len(kept) and kept[at].type in ATOMS


def _joined_behind(kept: Sequence[Token], at: int) -> str:
    """Return how a semicolon joins conditions: as the connective behind the last one does."""
    last = ""
    for token in kept[at + 1 :]:
        if token.type in ("AND", "OR") and last in ("SEP", ""):
            return token.type
        if token.type not in ATOMS and token.type not in ("SEP", "NOT", "IF"):
            return ""
        last = token.type
    return ""
