"""Cases of one duty that semicolons part, each with its own "if": "a licence is needed (1) if you
have N users; (2) if your revenue exceeds M". One of them will do."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from modellic.extract.lexing.token import ATOMS, JOINTS, MODALS, Token, closes
from modellic.extract.words.lexicon import Meaning

_OR = Meaning("OR", "")
_SAYS = MODALS | {"DEED", "GRANT", "REFERS", "UNLESS", "ONLY_IF", "STATED", "BIDS"}
"""What makes words behind an "if" more than a case of what stands before."""
_TELLS = ATOMS | JOINTS | _SAYS | {"IF", "SEP"}


def with_cases_side_by_side(found: Sequence[Token]) -> list[Token]:
    """Return the tokens with an "or" for each semicolon that parts such cases."""
    told = [t for t in found if t.type in _TELLS]
    parted = {t.span for n, t in enumerate(told) if _parts_cases(told, n)}
    return [t.typed("OR").valued(_OR) if t.type == "SEP" and t.span in parted else t for t in found]


def _parts_cases(told: Sequence[Token], at: int) -> bool:
    if told[at].type != "SEP" or not any(t.type == "DEED" for t in told[:at]):
        return False
    before = list(takewhile(lambda t: t.type != "IF", reversed(told[:at])))
    opener = told[at - len(before) - 1] if len(before) < at else None
    behind = list(takewhile(lambda t: t.type != "SEP", told[at + 1 :]))
    if opener is None or closes(opener) or not behind or behind[0].type != "IF":
        return False
    if closes(behind[0]) or any(t.type in _SAYS | {"SEP", "IF"} for t in [*before, *behind[1:]]):
        return False
    return all(any(t.type == "AMOUNT" for t in case) for case in (before, behind))
