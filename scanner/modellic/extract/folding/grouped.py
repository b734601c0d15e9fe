"""Conditions that share a verb, which binds closer than an "and": "if you have N users or M staff
and sell it", "if you have N users and sell or host it"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from modellic.extract.lexing.token import ATOMS, HEADS, JOINTS, MEASURES, Token, closes
from modellic.rules import Span

_SUBJECTS = frozenset(("WHOSE", "ACTOR", "PARTY", *HEADS))
"""What opens a clause of its own behind a joint: "or you host it"."""
_FIGURE, _USE = "figure", "use"
_TELLS_WHOM = frozenset(("AMOUNT", "TERM"))
_PARTS = MEASURES - {"AMOUNT"}
"""Words of a figure beside its amount."""


def grouped(folded: Sequence[Token], found: Sequence[Token]) -> list[Token]:
    """Return the tokens with brackets round what stands behind one verb, where an "and" joins it to
    something of another kind. `found` are all tokens of the sentence, as they stand."""
    starts = [t.span[0] for t in found if t.type in _SUBJECTS]
    # "And for hosting" is one more of what something is for.
    aims = [t.span[0] for t in found if t.type == "ELLIPSIS"]
    closed = [t.span for t in found if t.type == "IF" and closes(t)]
    out: list[Token] = []
    for held, run in groupby(folded, lambda t: t.type in ATOMS | JOINTS):
        tokens = list(run)
        if held:
            tokens = _each_case(tokens, closed) or _bracketed(tokens, starts, aims)
        out += tokens
    return out


def _each_case(run: list[Token], closed: Sequence[Span]) -> list[Token]:
    """Return the run with brackets round each of its cases, where a word at its end closes each, or
    the first one tells of whom it is and what they do: 年收入超过N的企业商用，或者员工超过M人的.

    None where one of them has no figure of its own, which may be that of what stands before: then
    nothing is returned.
    """
    joints = [n for n, t in enumerate(run) if t.type == "OR" and _ends_case(run, n, closed)]
    cases = [run[a:b] for a, b in _between(joints, len(run))]
    told = all(any(t.type in _TELLS_WHOM for t in case) for case in cases)
    mixed = any({"USE"} < {t.type for t in case} - _PARTS for case in map(_measured, cases))
    if not joints or not told or not mixed:
        return []
    out = _with_brackets(cases[0], 0, len(cases[0]))
    for joint, case in zip(joints, cases[1:], strict=True):
        out += [run[joint], *_with_brackets(case, 0, len(case))]
    return out


def _measured(case: Sequence[Token]) -> list[Token]:
    """Return a case with its figures as terms, whatever words of measure they have."""
    return [t.typed("TERM") if t.type == "AMOUNT" else t for t in case]


def _ends_case(run: Sequence[Token], joint: int, closed: Sequence[Span]) -> bool:
    """Say whether a case ends before an "or": with its "if", or with what those of a figure do."""
    if not 0 < joint < len(run) - 1:
        return False
    before, behind = run[joint - 1], run[joint + 1]
    if any(before.span[1] <= start and end <= run[joint].span[0] for start, end in closed):
        return True
    last = any(start >= behind.span[1] for start, _ in closed)
    first = next((t for t in run[:joint] if t.type != "METRIC"), before)
    apart = not any(t.type in ("AND", "OR", "NOT") for t in run[:joint])
    used = before.type == "USE" and first.type in _TELLS_WHOM | _PARTS
    return last and used and apart


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
