"""Orders in the present tense, read at their subject: "Unternehmen mit N Mitarbeitern zahlen".

Where an order of its own stands behind the subject, its verb is but what that order is for:
"Unternehmen mit N Mitarbeitern müssen … erwerben". Nor does the verb of a condition order
anything where the rest of the sentence does: "si **vous publiez** une version, vous devez …".
"""

from __future__ import annotations

from itertools import takewhile

from modellic.extract.lexing.token import MODALS, Token, closes

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


def without_orders_in_cases(own: list[Token], _: str) -> list[Token]:
    """Return the tokens without an order read at the subject of a condition before another one."""
    heads = [t.span for t in own if t.type == "IF" and not closes(t)]
    idle = [
        t
        for n, t in enumerate(own)
        if t.type == "MUST"
        and any(start < t.span[0] <= end + 1 for start, end in heads)
        and any(b.type in MODALS and b.span[0] >= t.span[1] for b in own[n + 1 :])
    ]
    return [t for t in own if t not in idle] if idle else own
