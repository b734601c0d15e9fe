"""Sentences on a royalty that is owed: when it is paid, and what is reported of it.

"Royalties are due within 30 days" and "send us a revenue report every quarter" bind those who owe
the royalty, and the sentence that asks for it says who they are.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from modellic.extract.clauses.conditions import (
    conjoin,
    disjoin,
    negate,
    parts_of,
    simplified,
)
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.part import Part
from modellic.extract.clauses.spoken import Spoken
from modellic.extract.lexing.token import Token, meaning
from modellic.rules import UPPER, Condition, Duty, Metric, Threshold
from modellic.shapes import Shape

_MOST_STEPS = 40
"""Royalties that are compared with each other; no licence has as many steps."""
_RATE = Shape(r"\d\s?(?:%|{PERCENT})", re.IGNORECASE)
_ROYALTY = Shape(r"{ROYALTY}", re.IGNORECASE)


def with_payer(
    spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]
) -> list[tuple[Deed, ...]]:
    """Return the deeds with what is said of a royalty meant for those who owe one."""
    owed = [
        d.when
        for deeds in each
        for d in deeds
        if d.action is Duty.PAY_ROYALTY and d.when is not None
    ]
    if not 0 < len(owed) <= _MOST_STEPS:
        return list(each)
    payer = _any_of(owed)
    return [
        tuple(_of_payer(d, said, payer) for d in deeds if not _is_payment(d, said))
        for said, deeds in zip(spoken, each, strict=True)
    ]


def without_plan_prices(
    spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]
) -> list[tuple[Deed, ...]]:
    """Drop the prices of plans in a table, "Yearly | $49", where the text asks for a licence or the
    table has several of them.

    They are what that licence costs, and nobody owes each of them.
    """
    asked = any(d.action is Duty.OBTAIN_LICENSE for deeds in each for d in deeds)
    priced = Counter(
        said.section
        for said, deeds in zip(spoken, each, strict=True)
        if _is_row(said) and any(_is_plain_price(d, said) for d in deeds)
    )
    return [
        tuple(d for d in deeds if not _is_plain_price(d, said))
        if _is_row(said) and (asked or priced[said.section] > 1)
        else deeds
        for said, deeds in zip(spoken, each, strict=True)
    ]


def _is_row(said: Spoken) -> bool:
    return "|" in said.section and "|" in said.words


def _is_plain_price(deed: Deed, said: Spoken) -> bool:
    """Say whether a fee is owed by whoever takes a plan, and is no share of anything."""
    plain = deed.action is Duty.PAY_ROYALTY and deed.when is None
    return plain and not _RATE.search(said.words)


def _any_of(owed: Sequence[Condition]) -> Condition | None:
    """Return what holds for whoever owes any of some royalties, None where everybody does.

    "5 % below N, 3 % from N to M" is owed by those with up to M.
    """
    tops = [p for p in owed if _is_top(p)]
    if not tops:
        return simplified(disjoin(owed))
    steps = [conjoin([q for q in parts_of(p) if negate(q) not in tops]) for p in owed]
    parts = [p for p in steps if p is not None]
    if len(parts) < len(steps):
        return None
    return disjoin([p for p in parts if not any(_ends_below(p, other) for other in parts)])


def _is_top(given: Condition) -> bool:
    return isinstance(given, Threshold) and given.op in UPPER


def _ends_below(one: Condition, other: Condition) -> bool:
    if not (isinstance(one, Threshold) and isinstance(other, Threshold) and _is_top(other)):
        return False
    return one.value < other.value and replace(one, value=other.value, op=other.op) == other


def _is_payment(deed: Deed, said: Spoken) -> bool:
    """Say whether a sentence tells but when or how a royalty is paid, and not how much."""
    if deed.action is not Duty.PAY_ROYALTY or deed.when is not None:
        return False
    return not _RATE.search(said.words) and all(t.type != "AMOUNT" for t in said.own)


def _of_payer(deed: Deed, said: Spoken, payer: Condition | None) -> Deed:
    """Return the duty to report what a royalty is reckoned from with who owes that royalty."""
    if deed.action is not Duty.REGISTER or deed.when is not None:
        return deed
    part = Part.of(said.own)
    royal = bool(_ROYALTY.search(said.words)) or any(
        _is_revenue(t) and (deed.token is None or part.shared(deed.token, t)) for t in said.own
    )
    return replace(deed, when=payer) if royal else deed


def _is_revenue(token: Token) -> bool:
    return token.type == "METRIC" and meaning(token) == Metric.REVENUE
