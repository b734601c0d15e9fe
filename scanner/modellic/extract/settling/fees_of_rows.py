"""Rows of a Chinese list of prices: what the licence costs that the text asks for elsewhere.

"单项目授权 | ¥2,000 起" names one of the licences that are sold. Who needs one stands before the
table; the fee is that of the licence, and no duty of everybody beside it. A share of what is earned
is no price of a licence, nor is the fee for a use that needs none.
"""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.clauses.conditions import thresholds
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.spoken import Spoken, asks_licence
from modellic.extract.lexing.token import OWED
from modellic.rules import Condition, Duty, InUse, IsParty, Use, atoms
from modellic.segments.cjk import CJK
from modellic.shapes import Shape

_PRICED = Shape(r"{CJK_PRICE_HEAD}")
_SHARE = Shape(r"{PERCENT}")
_PAID = Shape(r"\|\s*(?:{CJK_PAID})\s*(?:\||$)")
"""A cell that but says that something is to be paid for."""


def without_fees_of_rows(
    spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]
) -> list[tuple[Deed, ...]]:
    """Drop what such a row asks of everybody, where another sentence asks for the licence."""
    each = [_with_one_licence(s, deeds) for s, deeds in zip(spoken, each, strict=True)]
    rows = [_is_priced_row(s) for s in spoken]
    if not any(rows):
        return list(each)
    asked = [
        d.when
        for deeds, row in zip(each, rows, strict=True)
        if not row
        for d in deeds
        if asks_licence(d)
    ]
    if not asked:
        return list(each)
    return [
        tuple(d for d in deeds if not (_is_of_everybody(d) and _is_price(d, said, asked)))
        if row
        else deeds
        for said, deeds, row in zip(spoken, each, rows, strict=True)
    ]


def _with_one_licence(said: Spoken, deeds: tuple[Deed, ...]) -> tuple[Deed, ...]:
    """Return the deeds of a row without what is paid for the licence that it asks for itself:
    商业许可 | 付费."""
    whens = [d.when for d in deeds if asks_licence(d)]
    if not whens or _PAID.search(said.words) is None:
        return deeds
    return tuple(d for d in deeds if d.action is not Duty.PAY_ROYALTY or d.when not in whens)


def _is_price(deed: Deed, said: Spoken, asked: Sequence[Condition | None]) -> bool:
    """Say whether what a row asks for is the price of a licence that another sentence asks for: one
    of everybody, for trade, or for what the row is of."""
    if _SHARE.search(said.words):
        return False
    uses = _uses(deed.when)
    return any(_is_for_trade(when) or uses <= _uses(when) for when in asked)


def _is_for_trade(when: Condition | None) -> bool:
    return when is None or bool(thresholds(when)) or Use.COMMERCIAL in _uses(when)


def _uses(when: Condition | None) -> set[Use]:
    return {a.use for a in atoms(when) if isinstance(a, InUse)} if when is not None else set()


def _is_priced_row(said: Spoken) -> bool:
    head = said.lead
    if not isinstance(head, str) or not CJK.search(head):
        return False
    return _PRICED.search(head) is not None


def _is_of_everybody(deed: Deed) -> bool:
    """Say whether what is owed hangs on no figure, and on nobody by name."""
    if deed.action not in OWED or deed.action is Duty.REGISTER or thresholds(deed.when):
        return False
    return deed.when is None or not any(isinstance(a, IsParty) for a in atoms(deed.when))
