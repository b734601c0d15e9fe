"""Places to show something, beside another duty: "show it in your product and get a licence"."""

from __future__ import annotations

from modellic.extract.lexing.token import Token, closes, is_asked, meaning
from modellic.extract.words.spans import touches_one
from modellic.rules import Duty, Metric, Use, Whose

OF_A_PRODUCT = frozenset(
    (Metric.MONTHLY_ACTIVE_USERS, Metric.DAILY_ACTIVE_USERS, Metric.USERS, Metric.API_CALLS)
)


def without_shown_places(own: list[Token], _words: str) -> list[Token]:
    """Return the tokens without the use that but tells where something is shown: it is no case in
    which the other duty is due, nor one beside what an "if" opens, and what is shown is so in
    products anyway."""
    asked = [t for t in own if is_asked(t)]
    shown = [t.span for t in asked if meaning(t) == Duty.DISPLAY_ATTRIBUTION]
    # Nor does it tell whose money is meant: "bei N Umsatz müssen Sie es im Produkt zeigen".
    if all(t.type != "METRIC" or meaning(t) not in OF_A_PRODUCT for t in own):
        own = [t for t in own if not (_is_product(t) and touches_one(t.span, shown))]
    start = min((end for _, end in shown), default=0)
    if not shown or (len(shown) == len(asked) and not _has_case(own, start)):
        return own
    places = {t.span for t in own if t.type == "PLACE" and t.span[0] >= start}
    # "In Ihrem Produkt anzeigen": the place is one of the words that ask for it.
    products = (t.span for t in own if t.type == "USE" and meaning(t) == Use.PRODUCT)
    places |= {span for span in products if touches_one(span, shown)}
    return [t for t in own if t.type != "USE" or t.span not in places]


def _is_product(token: Token) -> bool:
    return token.type == "WHOSE" and meaning(token) == Whose.PRODUCT


def _has_case(own: list[Token], start: int) -> bool:
    opened = (t for t in own if t.type in ("IF", "CRITERIA") and t.span[0] >= start)
    return any(not closes(t) for t in opened)
