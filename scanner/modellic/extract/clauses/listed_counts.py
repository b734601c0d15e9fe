"""Leave for one device among other leaves: "you may (a) read it; (b) run it on one computer"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from modellic.extract.lexing.token import HEADS, MODALS, NUMBERED, Token, meaning, place
from modellic.extract.words.amounts import Amount
from modellic.extract.words.lexicon import Meaning
from modellic.rules import Duty, Metric, Whose

_SAYS_MORE = (MODALS - {"MAY"}) | (HEADS - {"IF"}) | {"CMP", "NOT", "DEFINES", "REFERS", "LEAVES"}
_IN_MEMBER = _SAYS_MORE | HEADS | {"AMOUNT"}
_COUNTED = frozenset(("SINGLE", "ON", "METRIC", "AMOUNT", "DEED", "GRANT", "MAY"))
_DEVICES = str(Metric.DEVICES)
_REACH = 400
"""Characters behind a device that the last member of a row still has."""


def with_listed_counts(own: Sequence[Token], leads: Sequence[Token]) -> list[Token]:
    """Return the tokens of a row of leaves, where the member that is for one device says that a
    second one needs a licence.

    Each member is a clause: what the others say is left as it is. `leads` are the tokens of the
    lead-in that an item stands below.
    """
    cuts = [t for t in own if t.type == "SEP"]
    single = next((t for t in own if t.type == "SINGLE" and meaning(t) == _DEVICES), None)
    if single is None:
        return list(own)
    at = single.span[0]
    numbered = any(t.value == NUMBERED for t in cuts)
    if not numbered and (not leads or any(t.span[0] < at for t in cuts)):
        return list(own)
    start = max((t.span[0] for t in cuts if t.span[0] <= at), default=-1)
    end = min((t.span[0] for t in cuts if t.span[0] > at), default=single.span[1] + _REACH)
    member = [t for t in own if start <= t.span[0] < end and t.type != "SEP"]
    inner = [t for t in member if not (t.type == "AMOUNT" and _is_one(t))]
    if not _is_leave(own, leads, at) or any(t.type in _IN_MEMBER for t in inner):
        return list(own)
    kept = [t for t in own if t not in member or t.type not in _COUNTED]
    return sorted([*kept, *_second_one(single)], key=place)


def _is_leave(own: Sequence[Token], leads: Sequence[Token], at: int) -> bool:
    """Say whether the last order or leave before a place is a leave."""
    before = [t for t in own if t.type in MODALS and t.span[0] < at]
    orders = before or [t for t in leads if t.type in MODALS]
    return bool(orders) and orders[-1].type == "MAY"


def _is_one(token: Token) -> bool:
    return isinstance(token.value, Amount) and token.value.value == 1


def _second_one(single: Token) -> list[Token]:
    start, end = single.span
    return [
        Token("IF", Meaning("IF", ""), (start, start)),
        Token("WHOSE", Meaning("WHOSE", str(Whose.LICENSEE)), single.span),
        Token("METRIC", Meaning("METRIC", str(Metric.DEVICES)), (start, start + 1)),
        Token("CMP", Meaning("CMP", "gt"), (start, start + 1)),
        Token("AMOUNT", Amount(Decimal(1), None, single.span), (start, start + 1)),
        Token("DEED", Meaning("says", str(Duty.OBTAIN_LICENSE)), (start, end)),
    ]
