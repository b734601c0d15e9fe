"""Steps of a sentence that a comma or "and" parts, each with a figure and an order of its own.

"From 50 users on you must register, from 500 on you must obtain a licence": who has 50 users owes
the first, and the two figures are no condition together. The second may leave its order out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from modellic.extract.lexing.token import MEASURES, Token, is_asked

_COMMA = re.compile(r",(?!\d)")
_OPENS = frozenset(("PLAIN", "IF", "AND", "WHOSE", "ACTOR", "STANDS", "OPENS", "BAN"))
"""What may stand before the figure that a step begins with."""
_ORDERS = frozenset(("MUST", "MUST_NOT"))
_OTHER = frozenset(("UNLESS", "ONLY_IF", "MAY", "REFERS", "SEP"))


def with_steps_apart(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of a sentence with its steps as clauses of their own."""
    if sum(t.type == "AMOUNT" for t in own) <= 1 or any(t.type in _OTHER for t in own):
        return own
    cuts = list(_cuts(own, text))
    if not cuts:
        return own
    ordered = next(t for t in own if t.type in _ORDERS)
    added = [Token("SEP", ";", (at, at + 1)) for at in cuts]
    bounds = [*cuts, len(text)]
    for start, end in pairwise(bounds):
        part = [t for t in own if start <= t.span[0] < end]
        if not any(t.type in _ORDERS for t in part):
            at = next(t.span[0] for t in part if is_asked(t))
            added.append(ordered.at((at, at)))
    joints = [t for t in own if t.type == "AND" and any(0 <= t.span[0] - at <= 2 for at in cuts)]
    kept = [t for t in own if t not in joints]
    return sorted([*kept, *added], key=lambda t: (t.span[0], t.span[1]))


def _cuts(own: Sequence[Token], text: str) -> Iterator[int]:
    """Yield where the commas stand before each step but the first."""
    start = 0
    joints = (t.span[0] for t in own if t.type == "AND")
    marks = sorted({*(m.start() for m in _COMMA.finditer(text)), *joints})
    for n, at in enumerate(marks):
        end = marks[n + 1] if n + 1 < len(marks) else len(text)
        before = [t for t in own if start <= t.span[0] < at]
        behind = [t for t in own if at <= t.span[0] < end]
        if _is_step(before) and _orders(before) and _is_step(behind):
            yield at
            start = at


def _is_step(part: Sequence[Token]) -> bool:
    """Say whether a figure opens a part of a sentence, and something is due behind it."""
    first = next((t for t in part if t.type not in _OPENS), None)
    figure = next((t.span[0] for t in part if t.type == "AMOUNT"), None)
    due = next((t.span[0] for t in part if is_asked(t)), None)
    counted = any(t.type == "METRIC" for t in part)
    opened = first is not None and first.type in MEASURES
    return opened and counted and figure is not None and due is not None and figure < due


def _orders(part: Sequence[Token]) -> bool:
    return any(t.type in _ORDERS for t in part)
