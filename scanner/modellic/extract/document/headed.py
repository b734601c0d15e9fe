"""Figures that stand in a heading: "Large companies (250 or more employees)".

What the section below orders or forbids is meant for those it names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from modellic.extract.clauses.conditions import thresholds
from modellic.extract.document.lost_figures import told
from modellic.extract.lexing.fees import names_price
from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import (
    HEADS,
    MEASURES,
    MODALS,
    OWED,
    Token,
    is_asked,
    is_ban_as_such,
    is_said,
    meaning,
    option,
    place,
)
from modellic.extract.tables.prices import PLAN, lone_price
from modellic.extract.tables.whom import compares
from modellic.extract.words.amounts import Amount
from modellic.extract.words.lexicon import Lexicon, Meaning
from modellic.extract.words.spans import within_one
from modellic.rules import Duty, Prohibition, Rule, Span, Use
from modellic.segments import Sentence

_FIGURE = frozenset(("AMOUNT", "METRIC", "CMP"))
_TOLD = OWED | {
    Prohibition.COMMERCIAL_USE,
    Prohibition.DISTRIBUTE,
    Prohibition.CREATE_DERIVATIVES,
}
"""What a heading may forbid, or ask for, as such."""
_FIRST = 2
"""Characters that may stand before the words of a grant that opens a sentence."""
_OF_A_PRICE = frozenset(("AMOUNT", "PERIOD", "METRIC", "OR", "AND", "LEAVES"))
_ORDERS = MODALS | HEADS
_TITLE = 32
"""Characters of a heading that is but a topic."""
_TRADES = frozenset((Use.COMMERCIAL, Use.HOSTED_SERVICE))
"""Uses that a section may be of; that on copies says more than what is due of them."""
_SAYS_MORE = frozenset(
    {*MODALS, *HEADS, "NOT", "GRANT", "FORBIDS", "LEAVE", "LEAVES", "AMOUNT", "PARTY", "ITEM"}
)
"""What makes a heading more than the name of a use."""
_CASES = frozenset(
    {*HEADS, "USE", "PARTY", "AMOUNT", "TERM", "REFERS", "TERRITORY", "MAY", "GRANT", "MUST_NOT"}
)
"""What gives an order a case of its own."""
_KEPT = MEASURES | {"AND", "OR"}


def with_price(own: list[Token], heading: Sequence[Token], words: str) -> list[Token]:
    """Return the tokens of a sentence with a price that stands alone as what is to be paid by those
    whom the heading describes: "$49 a month" below "Companies (50 to 99 employees)"."""
    if not heading or not compares(heading) or any(map(names_price, own)):
        return own
    price = lone_price(own, words)
    if price is None:
        return own
    kept = [t for t in own if t.type not in _OF_A_PRICE]
    return sorted([*kept, Token("DEED", PLAN, price)], key=place)


def headed(
    own: Sequence[Token], heading: Sequence[Token], section: str, *, alone: bool
) -> list[Token]:
    """Return the figures of a heading for a sentence below it that has none of its own, or the use
    that is all that it names: "You must obtain a licence" below "Commercial use".

    They stand before the words of the sentence, at negative offsets, behind an "if". A sentence is
    not `alone` where one before it has told figures that it may be of.
    """
    if alone and (used := _use_of(own, heading, section)):
        return _moved(used, len(section) + 1)
    measured = [t for t in heading if t.type in _KEPT]
    if not ({t.type for t in measured} >= _FIGURE or compares(measured)):
        return []
    asked = [t.span for t in own if is_owed(t)]
    # The sales of "contact sales" are no figure.
    types = {t.type for t in own if t.type != "METRIC" or not within_one(t.span, asked)}
    if "METRIC" not in types and any(meaning(t) == Duty.PAY_ROYALTY for t in own):
        types.discard("AMOUNT")  # What is to be paid: "You must pay $500 a year".
    free = _is_free_below(own, measured)
    # In "free under the terms" nothing is below anything.
    figure = _FIGURE - {"CMP"} if free else _FIGURE
    if types & (figure | {"TERM", "REFERS"}) or not (free or "DEED" in types):
        return []
    return _moved(measured, len(section) + 1)


def _moved(told: Sequence[Token], by: int) -> list[Token]:
    moved = [Token(t.type, t.value, (t.span[0] - by, t.span[1] - by), own=False) for t in told]
    return [Token("IF", Meaning("IF", ""), (-by - 1, -by), own=False), *moved]


def _use_of(own: Sequence[Token], heading: Sequence[Token], section: str) -> list[Token]:
    """Return the one use that a short heading names, for an order that has no case of its own."""
    if not heading or len(section) > _TITLE:
        return []
    uses = {meaning(t): t for t in heading if t.type == "USE"}
    told = {t.type for t in heading}
    if len(uses) != 1 or told & _SAYS_MORE or not uses.keys() <= _TRADES:
        return []
    ordered = any(t.type == "MUST" for t in own) and any(map(_is_due_below, own))
    # A way to a licence, "contact us", asks for none by itself.
    ways = ("route", "needs")
    said = (t for t in own if is_said(t) and is_owed(t))
    ordered = ordered or any(all(option(t, way) is None for way in ways) for t in said)
    if not ordered or any(t.type in _CASES for t in own):
        return []
    return list(uses.values())


def _is_due_below(token: Token) -> bool:
    """Say whether words name what may be due for the use of a heading: a licence, or our name."""
    return is_owed(token) or (is_asked(token) and meaning(token) == Duty.DISPLAY_ATTRIBUTION)


def _is_free_below(own: Sequence[Token], heading: Sequence[Token]) -> bool:
    """Say whether "Free of charge" is all that is said of those below the limit of a heading."""
    granted = any(t.type == "GRANT" and t.span[0] <= _FIRST for t in own)
    limits = [meaning(t) for t in heading if t.type == "CMP"]
    below = bool(limits) and all(op in ("lt", "lteq") for op in limits)
    return granted and below and not any(t.type in _ORDERS or is_said(t) for t in own)


def speaks_alone(heading: str, lexicon: Lexicon | None) -> bool:
    """Say whether a heading is a sentence of its own: "Free for teams of fewer than 20 people"."""
    found = _with_figure(heading, lexicon)
    return any(t.type == "GRANT" or is_owed(t) for t in found)


def lost(
    headings: Iterable[tuple[Sentence, Lexicon | None]], rules: Iterable[Rule]
) -> Iterator[Span]:
    """Yield where headings compare a figure, forbid or ask for what none of the rules of the text
    holds.

    "No commercial use" above a section that says nothing of it is all that the text says.
    """
    rules = list(rules)
    stated = (t for rule in rules for t in thresholds(rule.when))
    actions = {rule.action for rule in rules}
    known = {value for threshold in stated for _, value in told(threshold)}
    for heading, lexicon in headings:
        figures = (t.value for t in _with_figure(heading.text, lexicon))
        deeds = (meaning(t) for t in _told(heading.text, lexicon))
        if any(isinstance(f, Amount) and f.value not in known for f in figures) or any(
            action not in actions for action in deeds
        ):
            yield heading.span


def _told(heading: str, lexicon: Lexicon | None) -> Iterator[Token]:
    """Yield what a heading forbids, or asks for of some use: "When you need one" is a topic."""
    found = tokens(heading, lexicon) if lexicon is not None else []
    used = any(t.type == "USE" for t in found)
    kinds = {t.type for t in found}
    if "BINDS" in kinds:  # "You must register": whoever reads it is spoken to.
        yield from (t for t in found if "MUST" in kinds and is_asked(t))
        yield from (t for t in found if "MUST_NOT" in kinds and is_ban_as_such(t))
    for token in found:
        if is_said(token) and meaning(token) in _TOLD and (used or not is_owed(token)):
            yield token


def _with_figure(heading: str, lexicon: Lexicon | None) -> Sequence[Token]:
    """Return the tokens of a heading that compares a figure, of others none."""
    found = tokens(heading, lexicon) if lexicon is not None else []
    return found if {t.type for t in found} >= _FIGURE else []


def is_owed(token: Token) -> bool:
    """Say whether a token is the deed of a licence, of money or of notice that is owed."""
    return token.type == "DEED" and meaning(token) in OWED
