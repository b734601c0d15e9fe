"""Figures and their owners that share words: "universities and agencies with more than N staff",
"if you exceed neither N users nor a revenue of M"."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise, takewhile

from modellic.extract.lexing.token import JOINTS, MEASURES, READ, Token, meaning, option
from modellic.rules import UPPER, Party, Span

_NEXT = 8
"""Characters between two kinds, and between the last one and its figure: " and the ", " with "."""
_HAVING = 24
"""Those between the last one and its figure where a verb stands between: " and have "."""
_PAIR = 2
_TOLD = READ - {"DEED", "IF", "BARE"}
"""What a row of kinds and figures is told by; between them stand words such as "that have"."""


def kinds_with_one_figure(found: Sequence[Token]) -> Collection[Span]:
    """Return where the kinds stand that are told in a row right before the figure of each, and the
    words that join them. Nobody is two of them: whoever is any of them, and has the figure, is
    meant. Where firms stand last, the figure is theirs alone: "schools and firms with N staff".
    """
    if all(t.type != "PARTY" for t in found):
        return ()
    told = [t for t in found if t.type in _TOLD]
    opens = [t.span[0] for t in found if t.type == "IF"]
    out: set[Span] = set()
    for at, token in enumerate(told):
        if token.type not in MEASURES or not at or told[at - 1].type in MEASURES:
            continue
        row = list(_row(told, at, opens))[::-1]
        if meaning(told[at - 1]) == Party.COMPANY:
            continue
        if sum(t.type == "PARTY" for t in row) >= _PAIR and row[0].type == "PARTY":
            before = told[at - len(row) - 1] if len(row) < at else None
            if before is None or before.type not in ("NOT", "UNLESS", "LEAVES"):
                out.update(t.span for t in row)
    return out


def kinds_with_their_figures(found: Sequence[Token]) -> Collection[Span]:
    """Return where two kinds stand that are told with a figure each: "individuals with N users or
    firms with M users"."""
    if sum(t.type == "PARTY" for t in found) < _PAIR:
        return ()
    told = [t for t in found if t.type in _TOLD]
    kinds = [n for n, t in enumerate(told) if t.type == "PARTY"]
    for one, other in pairwise(kinds):
        first, second = _figure(told, one), _figure(told, other)
        joined_by = told[other - 1].type in ("AND", "OR") and one + first + 2 == other
        if first and second and joined_by and meaning(told[one]) != meaning(told[other]):
            return {told[n].span for n in (one, other - 1, other)}
    return ()


def _figure(told: Sequence[Token], kind: int) -> int:
    """Return how many tokens tell the figure right behind a kind that it must pass."""
    measures = list(takewhile(lambda t: t.type in MEASURES, told[kind + 1 :]))
    near = bool(measures) and measures[0].span[0] - told[kind].span[1] <= _NEXT
    whole = {"AMOUNT", "METRIC"} <= {t.type for t in measures}
    whole = whole and not any(t.type == "CMP" and meaning(t) in UPPER for t in measures)
    return len(measures) if near and whole else 0


def _each_tied(found: Sequence[Token]) -> Iterator[Token]:
    """Yield the tokens with each of two kinds tied to the figure of its own."""
    pairs = kinds_with_their_figures(found)
    for token in found:
        joint = token.type in ("AND", "OR") and token.span in pairs
        yield Token("OR", "or", token.span, own=token.own) if joint else token
        if token.type == "PARTY" and token.span in pairs:
            end = token.span[1]
            yield Token("AND", "and", (end, end), own=token.own)


def _row(told: Sequence[Token], at: int, opens: Sequence[int]) -> Iterator[Token]:
    """Yield the kinds and joints before a figure, the last one first. What they have may open a
    case of its own: "a company or a school and have more than N staff"."""
    start = told[at].span[0]
    for token in reversed(told[:at]):
        opened = any(token.span[1] < at < start for at in opens)
        far = start - token.span[1] > (_HAVING if opened else _NEXT)
        if token.type not in ("PARTY", "AND", "OR") or far:
            return
        yield token
        start = token.span[0]


def joined(found: Sequence[Token]) -> list[Token]:
    """Return the tokens with what such kinds, or figures, share put into their joints."""
    rows = kinds_with_one_figure(found)
    found = list(_each_tied(found))
    either = [t.typed("OR") if t.type == "AND" and t.span in rows else t for t in found]
    if not any(t.type == "CMP" and option(t, "denied") for t in either):
        return either
    return [t.typed("AND") if _joins_denied(either, n) else t for n, t in enumerate(either)]


def _joins_denied(found: Sequence[Token], at: int) -> bool:
    """Say whether an "or" joins two figures neither of which is passed: "you do not exceed N users
    or M in revenue". One that has words of its own, "or have less than M", is compared by these."""
    if found[at].type != "OR":
        return False
    told = [t for t in found if t.type in MEASURES | JOINTS | {"UNLESS", "IF", "ONLY_IF", "SEP"}]
    here = next(n for n, t in enumerate(told) if t is found[at])
    before = list(takewhile(lambda t: t.type in MEASURES, reversed(told[:here])))
    behind = list(takewhile(lambda t: t.type in MEASURES, told[here + 1 :]))
    sides = [[t for t in side if t.type == "CMP"] for side in (before, behind)]
    denied = [t for side in sides for t in side if option(t, "denied")]
    counted = all(any(t.type == "AMOUNT" for t in side) for side in (before, behind))
    return counted and len(denied) == 1 and sum(map(len, sides)) == 1
