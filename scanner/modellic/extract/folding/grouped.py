"""Conditions that share a verb, which binds closer than an "and": "if you have N users or M staff
and sell it", "if you have N users and sell or host it"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from modellic.extract.lexing.token import ATOMS, HEADS, JOINTS, Token
from modellic.rules import Span

_SUBJECTS = frozenset(("WHOSE", "ACTOR", "PARTY", *HEADS))
"""What opens a clause of its own behind a joint: "or you host it"."""
_FIGURE, _USE = "figure", "use"


def grouped(folded: Sequence[Token], found: Sequence[Token]) -> list[Token]:
    """Return the tokens with brackets round what stands behind one verb, where an "and" joins it to
    something of another kind. `found` are all tokens of the sentence, as they stand."""
    starts = [t.span[0] for t in found if t.type in _SUBJECTS]
    # "And for hosting" is one more of what something is for.
    aims = [t.span[0] for t in found if t.type == "ELLIPSIS"]
    out: list[Token] = []
    for held, run in groupby(folded, lambda t: t.type in ATOMS | JOINTS):
        tokens = list(run)
        out += _bracketed(tokens, starts, aims) if held else tokens
    return out


def _bracketed(run: list[Token], subjects: Sequence[int], aims: Sequence[int]) -> list[Token]:
    joints = [n for n, t in enumerate(run) if t.type in ("AND", "OR")]
    if {run[n].type for n in joints} != {"AND", "OR"} or any(t.type == "NOT" for t in run):
        return run
    parts = [run[a:b] for a, b in _between(joints, len(run))]
    kinds = [_kind(part) for part in parts]
    types = [run[n].type for n in joints]
    ors = [n for n in joints if run[n].type == "OR"]
    if any(_opens_clause(run, n, subjects) for n in ors):
        return run
    if any(_opens_clause(run, n, aims) for n in joints):
        return run
    last = len(types) - 1
    if types.index("AND") == last and kinds == [_FIGURE] * (last + 1) + [_USE]:
        return _with_brackets(run, 0, joints[last])
    if types == ["AND"] + ["OR"] * last and kinds == [_FIGURE] + [_USE] * (last + 1):
        return _with_brackets(run, joints[0] + 1, len(run))
    return run


def _between(joints: Sequence[int], end: int) -> Iterator[Span]:
    start = 0
    for joint in (*joints, end):
        yield start, joint
        start = joint + 1


def _kind(part: Sequence[Token]) -> str:
    """Return what a part of a condition tells: one figure, one use, or something else."""
    if len(part) == 1 and part[0].type == "USE":
        return _USE
    return _FIGURE if sum(t.type == "AMOUNT" for t in part) == 1 else ""


def _opens_clause(run: Sequence[Token], joint: int, subjects: Sequence[int]) -> bool:
    """Say whether somebody is named, or an "if" stands, between a joint and what it joins."""
    behind = run[joint + 1].span[0] if joint + 1 < len(run) else run[joint].span[1]
    return any(run[joint].span[1] <= start < behind for start in subjects)


def _with_brackets(run: Sequence[Token], start: int, end: int) -> list[Token]:
    first, last = run[start], run[end - 1]
    opened = Token("OPEN", "", (first.span[0], first.span[0]), first.own)
    closed = Token("CLOSE", "", (last.span[1], last.span[1]), last.own)
    return [*run[:start], opened, *run[start:end], closed, *run[end:]]
