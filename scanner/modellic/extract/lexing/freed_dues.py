"""What is not due: words for a licence or a fee that others around them deny, or explain.

"No fee is charged", "eine Lizenz brauchen Sie nicht", "you have to pay us 6 %".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from modellic.extract.lexing.token import Token, is_banned, is_said, meaning, option
from modellic.extract.words.spans import touches_one, within_one
from modellic.rules import Duty, Span


def without_freed_dues(found: Sequence[Token]) -> Iterator[Token]:
    """Yield the tokens without duties to pay or to have a licence that their sentence denies."""
    granted = [t.span for t in found if t.type == "GRANT"]
    paid = _paid_alone(found)
    if not granted and not paid:
        yield from found
        return
    waived = [t.span for t in found if t.type == "GRANT" and option(t, "of") == Duty.PAY_ROYALTY]
    spared = [g for g in granted if all(_holds(g, kind, found) for kind in ("MUST", "NOT"))]
    for token in found:
        if not (
            (granted and _is_free_of_charge(token, granted, waived))
            or (paid and _is_but_paid(token, paid))
            or (spared and _is_needed(token) and within_one(token.span, spared))
        ):
            yield token


def _holds(grant: Span, kind: str, found: Sequence[Token]) -> bool:
    return any(t.type == kind and within_one(t.span, [grant]) for t in found)


def _is_free_of_charge(token: Token, granted: Iterable[Span], waived: Sequence[Span]) -> bool:
    """Say whether words that ask for money are those of a grant: "no fee is charged", or run on
    behind what is not due: "the fee is not payable by"."""
    paid = token.type == "DEED" and meaning(token) == Duty.PAY_ROYALTY
    return paid and (within_one(token.span, granted) or touches_one(token.span, waived))


def _paid_alone(found: Sequence[Token]) -> list[Span]:
    """Return where what is to be paid stands that is the price of no licence: "pay us 6 % of"."""
    deeds = [t for t in found if t.type == "DEED"]
    bought = {t.span[0] for t in deeds if meaning(t) == Duty.OBTAIN_LICENSE}
    paid = (t.span for t in deeds if meaning(t) == Duty.PAY_ROYALTY)
    return [span for span in paid if span[0] not in bought]


def _is_but_paid(token: Token, paid: Iterable[Span]) -> bool:
    """Say whether words for a licence end with those for a payment: "you have to pay us 6 %"."""
    start, end = token.span
    licence = is_said(token) and meaning(token) == Duty.OBTAIN_LICENSE
    return licence and any(start < s < end < e for s, e in paid)


def _is_needed(token: Token) -> bool:
    """Say whether words ask for what others deny around them: "eine Lizenz brauchen Sie nicht"."""
    licence = token.type == "DEED" and meaning(token) == Duty.OBTAIN_LICENSE
    return token.type == "MUST" or (licence and not is_banned(token))
