"""Orders in the present tense, read at their subject: "Unternehmen mit N Mitarbeitern zahlen".

Where an order of its own stands behind the subject, its verb is but what that order is for:
"Unternehmen mit N Mitarbeitern müssen … erwerben".
"""

from __future__ import annotations

from itertools import takewhile

from modellic.extract.lexing.token import MODALS, Token

_SUBJECTS = frozenset(("WHOSE", "PARTY"))


def without_orders_at_subjects(own: list[Token], _: str) -> list[Token]:
    """Return the tokens without an order read at a subject before another one."""
    subjects = {t.span for t in own if t.type in _SUBJECTS}
    idle = [
        t
        for n, t in enumerate(own)
        if t.type == "MUST" and t.span in subjects and _is_ordered(own[n + 1 :], subjects)
    ]
    return [t for t in own if t not in idle] if idle else own


def _is_ordered(behind: list[Token], subjects: set[tuple[int, int]]) -> bool:
    clause = takewhile(lambda t: t.type != "SEP", behind)
    return any(t.type in MODALS and t.span not in subjects for t in clause)
