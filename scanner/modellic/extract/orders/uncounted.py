"""Words for people whom nobody counts, and for products that own no figure: "if your customers host
it or you have N staff" counts the staff alone, "if you build it into a product or have a revenue of
N" the revenue of the licensee."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from modellic.extract.lexing.token import JOINTS, MEASURES, MODALS, READ, Token, meaning
from modellic.extract.words.spans import overlap
from modellic.rules import Duty, Metric, Use, Whose

_OF_A_FIRM = {str(Metric.REVENUE), str(Metric.FUNDING), str(Metric.EMPLOYEES)}
_FIGURE = frozenset(("CMP", "AMOUNT", "METRIC"))


def without_uncounted(own: list[Token], _text: str) -> list[Token]:
    """Return the tokens without a word that could be counted, but has no figure on its own side of
    a joint, where the figure behind that has a word of its own."""
    own = _without_rates(own)
    read = [t for t in own if t.type in READ and t.type != "DEED"]
    idle = {t for n, t in enumerate(read) if t.type == "METRIC" and _is_idle(read, n)}
    return [t for t in own if t not in idle]


def _without_rates(own: list[Token]) -> list[Token]:
    """Return the tokens without the word for what is paid, where no sum stands beside it: the
    "royalty of 5%" of an item is no figure beside those of its lead-in."""
    if any(t.type == "AMOUNT" or t.type in MODALS for t in own):
        return own
    paid = [t.span for t in own if t.type == "DEED" and meaning(t) == Duty.PAY_ROYALTY]
    return [t for t in own if not (_is_rate(t) and any(overlap(t.span, s) for s in paid))]


def _is_rate(token: Token) -> bool:
    return token.type == "METRIC" and meaning(token) == "other"


def _is_idle(read: list[Token], at: int) -> bool:
    behind = [t.type for t in read[at + 1 : at + 8] if t.type != "PARTY"]
    if at and read[at - 1].type in MEASURES:
        return False
    if behind[:1] == ["USE"] and behind[1:2] and behind[1] in JOINTS:
        # "Your customers host it, or": they do something.
        return set(takewhile(MEASURES.__contains__, behind[2:])) >= _FIGURE
    return bool(behind) and behind[0] in JOINTS and behind[1:4] == ["CMP", "AMOUNT", "METRIC"]


def without_owners_in_uses(own: list[Token], _text: str) -> list[Token]:
    """Return the tokens without the product that is but among the words of a use, where a joint
    stands between that and the figure."""
    counted = {meaning(t) for t in own if t.type == "METRIC"}
    if not counted <= _OF_A_FIRM:
        return own  # Users are those of the product, whoever has them.
    uses = [t.span for t in own if t.type == "USE" and meaning(t) == Use.PRODUCT]
    return [t for t in own if not (_is_product(t) and _is_of_a_use(t, uses, own))]


def _is_product(token: Token) -> bool:
    return token.type == "WHOSE" and meaning(token) == Whose.PRODUCT


def _is_of_a_use(token: Token, uses: Sequence[tuple[int, int]], own: Sequence[Token]) -> bool:
    use = next((s for s in uses if overlap(s, token.span) and s[0] < token.span[0]), None)
    if use is None:
        return False
    behind = takewhile(lambda t: t.type not in JOINTS, (t for t in own if t.span[0] >= use[1]))
    return all(t.type not in _FIGURE for t in behind)
