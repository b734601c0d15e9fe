"""Requests to report faults: "please report bugs on GitHub", "Fehler bitte als Issue melden".

Whoever follows one tells nobody that the work is used, and nobody has to. An order to report them
to the licensor stays one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.token import Token, meaning
from modellic.rules import Duty
from modellic.shapes import Shape

_FAULT = Shape(r"(?:\b(?:{FAULT})\b|{CJK_FAULT})", re.IGNORECASE)
_REACH = 60
"""Characters around the words for a report within which it is told of what."""
_TOLD = frozenset(("USE", "BAN", "AMOUNT", "TERM"))
"""What else a report may be of: "report the use and any bugs"."""
_ASKS = "asks"
_PARTS = frozenset(("AND", "SEP", "MUST", "BIDS"))
"""What stands between words for a report and what another verb is of."""
_REQUEST = Shape(r"{BIDS_KINDLY}", re.IGNORECASE)


def without_fault_reports(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of a sentence without a registration that is a report of faults."""
    if any(t.type in _TOLD for t in own) or not any(_requests(t, text) for t in own):
        return own
    joints = [t.span[0] for t in own if t.type in _PARTS and meaning(t) != _ASKS]
    return [t for t in own if not (_registers(t) and _is_of_fault(t, text, joints))]


def _requests(token: Token, text: str) -> bool:
    """Say whether a word asks for something as a favour."""
    if token.type == "BIDS":
        return meaning(token) == _ASKS
    return token.type == "MUST" and _REQUEST.fullmatch(text, *token.span) is not None


def _registers(token: Token) -> bool:
    return token.type == "DEED" and meaning(token) == Duty.REGISTER


def _is_of_fault(token: Token, text: str, joints: Sequence[int]) -> bool:
    """Say whether a report is told with a fault in its own clause: "register and report bugs"
    registers."""
    start, end = token.span
    fault = _FAULT.search(text, max(0, start - _REACH), end + _REACH)
    if fault is None:
        return False
    between = range(min(end, fault.end()), max(start, fault.start()))
    return not any(at in between for at in joints)
