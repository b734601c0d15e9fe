"""Plans that stand one below the other, each with a title: who may take one, and what it costs.

    ## Growth
    - Yearly revenue of up to 3 million euros
    - Support by mail
    - Price: 900 euros a year

No sentence of such a block says that somebody has to pay. The line of the figure and that of the
price, which may stand in the title too, say it together; "on request" says that a licence is
needed. Of two plans with an upper end each, the second begins where the first ends. So it is with
lines that are plans by themselves: "Team licence: 90 euros a year (revenue below 2 million)".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import groupby

from modellic.extract.lexing.fees import names_price
from modellic.extract.lexing.token import Token, closes, is_range, is_said, meaning
from modellic.extract.tables.prices import (
    ASKED,
    PLAN,
    SPEAKS,
    costs_nothing,
    is_sum,
    lone_price,
    within,
)
from modellic.extract.tables.tables import is_row
from modellic.extract.tables.whom import (
    as_condition,
    begun,
    compares,
    ended,
    figure_of,
    is_unlimited,
    says_more,
)
from modellic.extract.words.amounts import Amount
from modellic.rules import LOWER, MONEY, Span
from modellic.segments import Sentence
from modellic.shapes import Shape

_OF_BUYERS = frozenset(map(str, MONEY))
"""Figures of those who buy a plan. An upper end of others, of seats or calls, is what they get."""
_LONGEST = 160
"""Characters of a line that tells but a figure; a longer one says more."""
_CUSTOM = Shape(r"[:\uff1a\u2013\u2014(\uff08-]\W{0,4}{CUSTOM}", re.IGNORECASE)
_PRICE_CUSTOM = Shape(r"[^:\uff1a]{0,24}{PRICED}\W{0,6}{CUSTOM}", re.IGNORECASE)
_ON_REQUEST = Shape(r"\W{0,4}{CUSTOM}", re.IGNORECASE)
_LABEL = re.compile(r"[^:\uff1a\u2013\u2014]{2,60}(?:[:\uff1a]\s*|\s[\u2013\u2014-]\s)")
_CLOSE = 3
"""Characters between the colon and the price."""
_TIMED = 6
"""Characters between a price and the time that it is for: "$90 / year"."""
_OPENING = 3
"""Characters within which a line opens with whom it is for: "For companies with ..."."""
_WHOLE = (0, _LONGEST)
_ARROW = re.compile(r"\s*(?:[\u2192\u21d2\u27a1]|-{1,2}>|=>)\s*")
"""What points from whom a plan is for to its price: "Start-ups (revenue below $1M) -> $90"."""
_SHORT = 24
"""Characters of a line that tells but that a plan is free."""
_OF_FREE = frozenset(("GRANT", "PLAIN", "STANDS", "PERIOD"))


@dataclass(frozen=True, slots=True)
class _Plan:
    """The lines of one plan that tell whom it is for, and what is due in the line `stated`.

    That is the last of the figures where the title has the price. Nothing is due of a free plan.
    """

    figures: tuple[Sentence, ...]
    stated: Sentence
    due: Token | None
    told: Span = _WHOLE
    """Where in a line that has its own price the figure stands."""


class Plans:
    """The plans of a text, and the tokens of their lines as what is due."""

    def __init__(
        self,
        listed: Iterable[Sentence],
        tokens: Mapping[int, list[Token]],
        title_of: Callable[[Sentence], Sequence[Token]],
    ) -> None:
        """Find the plans among the sentences of a text, given with their tokens by identity."""
        self._plans: list[_Plan] = []
        self._places: dict[int, tuple[Span, ...]] = {}
        for section, lines in groupby(listed, lambda s: s.section):
            block = [s for s in lines if not is_row(s.text, section)]
            priced = [p for s in block if (p := _line_plan(s, tokens[id(s)])) is not None]
            plan = None
            if section and block and not priced:
                plan = _plan_of(block, tokens, title_of(block[0]))
            self._plans += [plan] if plan is not None else _alike(priced, tokens)
        paid = [p for p in self._plans if p.due is not None]
        self._lines = {id(s) for p in paid for s in (*p.figures, p.stated)}

    def has(self, sentence: Sentence) -> bool:
        """Say whether a sentence is a line of a plan that has its price.

        It defines nothing, "Fee: $900", and hangs on nothing but its title.
        """
        return id(sentence) in self._lines

    def settle(self, tokens: dict[int, list[Token]]) -> None:
        """Make of the lines of each plan what is due."""
        before: list[Token] = []
        for plan in self._plans:
            parts = [figure_of(*_inside(line, plan.told, tokens), before) for line in plan.figures]
            told = [begun(part, before) for part in parts]
            if not all(told):
                continue
            before = ended(parts[0]) if len(parts) == 1 else []
            if plan.due is None or (plan.due.value is ASKED and ended(told[0])):
                continue
            behind = (_inside(line, plan.told, tokens)[0] for line in plan.figures)
            unread = [Token("UNREAD", "", (0, 0))] if any(map(says_more, behind)) else []
            asked = [t for line in plan.figures for t in tokens[id(line)] if t.value is ASKED]
            asked = [] if ended(told[0]) else asked[:1]
            tokens.update({id(line): [] for line in plan.figures})
            tokens[id(plan.stated)] = [*as_condition(told), plan.due, *asked, *unread]
            self._places[id(plan.stated)] = tuple(s.span for s in plan.figures if s != plan.stated)

    def places(self, sentence: Sentence) -> tuple[Span, ...]:
        """Return where the figures stand that a line with a price is for."""
        return self._places.get(id(sentence), ())


def _inside(
    line: Sentence, told: Span, tokens: Mapping[int, list[Token]]
) -> tuple[list[Token], str]:
    """Return the tokens and the words of a part of a line."""
    return within(tokens[id(line)], told), line.text[slice(*told)]


def _line_plan(line: Sentence, own: Sequence[Token]) -> _Plan | None:
    """Return the plan that a line tells by itself: "Team licence: $90 a year (revenue < $1M)".

    "Team (revenue < $1M) -> $90 a year" is one, too.
    """
    if len(line.text) > _LONGEST:
        return None
    label, arrow = _LABEL.match(line.text), _ARROW.search(line.text)
    labelled = _plan_behind(line, own, label.end(), None) if label else None
    if labelled is not None or arrow is None:
        return labelled
    return _plan_behind(line, own, arrow.end(), (0, arrow.start()))


def _plan_behind(line: Sentence, own: Sequence[Token], at: int, whom: Span | None) -> _Plan | None:
    """Return the plan of which a price stands at a place, and whom it is for there, or behind."""
    price = next((t for t in own if _begins_at(t, at) and _is_price(t)), None)
    custom = _ON_REQUEST.match(line.text, at)
    if price is None and custom is None:
        return None
    start = max((t.span[1] for t in own if price and _times(t, price)), default=at)
    start = custom.end() if custom else start
    region = whom or (start, len(line.text))
    told, words = _inside(line, region, {id(line): list(own)})
    if any(t.type in SPEAKS or is_said(t) for t in told):
        return None
    counted = {"AMOUNT", "METRIC"} <= {t.type for t in told}
    if not (counted or (is_unlimited(words) and any(t.type == "METRIC" for t in told))):
        return None
    if any(t.type == "METRIC" and meaning(t) == "other" for t in told):
        return None
    due = Token("DEED", ASKED if custom else PLAN, (0, 0))
    nothing = price is not None and costs_nothing(price)
    return _Plan((line,), line, None if nothing else due, region)


def _begins_at(token: Token, at: int) -> bool:
    """Say whether a token stands right behind a label, or begins in it: "Licence: $90"."""
    return token.span[0] <= at + _CLOSE and token.span[1] > at


def _is_price(token: Token) -> bool:
    return names_price(token) or is_sum(token)


def _times(token: Token, price: Token) -> bool:
    """Say whether words belong to a price: itself, and the time that it is for."""
    timed = token.type == "PERIOD" and 0 <= token.span[0] - price.span[1] <= _TIMED
    return token is price or timed


def _alike(plans: Sequence[_Plan], tokens: Mapping[int, list[Token]]) -> list[_Plan]:
    """Return the plans of lines below each other where one of them compares its figure.

    A number alone, "for 5 users", is an end beside "for more than 20 users".
    """
    figures = [_inside(p.stated, p.told, tokens)[0] for p in plans]
    return list(plans) if len(plans) > 1 and any(map(compares, figures)) else []


def _plan_of(
    block: Sequence[Sentence], tokens: Mapping[int, list[Token]], title: Sequence[Token]
) -> _Plan | None:
    """Return the plan of a block, None where it is none: without a figure, without a price."""
    if any(is_range(t) for t in title):
        return None
    sums = list(filter(is_sum, title))
    free = any(t.type == "GRANT" for t in title) or (sums and all(map(costs_nothing, sums)))
    free = free or any(_is_free(s, tokens[id(s)]) for s in block)
    figures = _figures(block, tokens, {"GRANT"} if free else set())
    if not figures or any(t.type == "METRIC" and meaning(t) in _OF_BUYERS for t in title):
        return None
    if free:
        return _Plan(figures, figures[-1], None)
    if sums:
        return _Plan(figures, figures[-1], Token("DEED", PLAN, (0, 0)))
    if _CUSTOM.search(block[0].section):
        return _Plan(figures, figures[-1], Token("DEED", ASKED, (0, 0)))
    for line in (s for s in block if s not in figures):
        own = tokens[id(line)]
        if _counts_itself(own):
            continue
        named = next((t.span for t in own if names_price(t)), None)
        price = lone_price(own, line.text) if named is None or _tells_besides(own) else named
        if price is not None:
            return _Plan(figures, line, Token("DEED", PLAN, price))
        if _PRICE_CUSTOM.match(line.text):
            return _Plan(figures, line, Token("DEED", ASKED, (0, 0)))
    return None


def _counts_itself(own: Sequence[Token]) -> bool:
    """Say whether a line tells whom its own price is for, "up to 10 seats: $90": what others pay,
    another line of the block says."""
    heads = any(isinstance(t.value, Amount) and t.value.currency is None for t in own)
    return heads and any(t.type == "METRIC" for t in own)


def _is_free(line: Sentence, own: Sequence[Token]) -> bool:
    """Say whether a line tells but that a plan costs nothing: "Free forever"."""
    if len(line.text) > _SHORT or any(t.type not in _OF_FREE for t in own):
        return False
    return any(t.type == "GRANT" for t in own)


def _tells_besides(own: Sequence[Token]) -> bool:
    """Say whether a line orders or allows something beside its price."""
    return any(t.type in SPEAKS or (t.type == "DEED" and not names_price(t)) for t in own)


def _figures(
    block: Sequence[Sentence], tokens: Mapping[int, list[Token]], besides: Set[str]
) -> tuple[Sentence, ...]:
    """Return the lines of a block that tell whom its plan is for, each by another figure.

    Beside money, staff are the people who get to use it: "up to 5 developers". `besides` are the
    kinds of tokens that may stand beside a figure.
    """
    lines = ((s, [t for t in tokens[id(s)] if t.type not in besides]) for s in block)
    told = [s for s, own in lines if _is_figure(own, s.text) and not _hangs(s, tokens)]
    money = [s for s in told if any(meaning(t) in MONEY for t in _metrics(tokens[id(s)]))]
    figures = tuple(money or told)
    metrics = [m for s in figures for m in {meaning(t) for t in _metrics(tokens[id(s)])}]
    return figures if len(set(metrics)) == len(metrics) else ()


def _hangs(line: Sentence, tokens: Mapping[int, list[Token]]) -> bool:
    """Say whether a line is an item of a lead-in that tells more than its title does."""
    titled = line.lead is None or line.lead.text == line.section
    above = () if titled else tokens.get(id(line.lead), ())
    if line.lead is not None and _is_free(line.lead, above):
        return False
    return any(t.type in SPEAKS or is_said(t) for t in above)


def _is_figure(own: Sequence[Token], words: str) -> bool:
    """Say whether a line tells but a figure of those who may take a plan, or that it has no end.

    A sum beside it that nothing compares is a price: the line is a plan by itself.
    """
    metrics = _metrics(own)
    told = (t for t in own if t.type != "IF" or not (t.span[0] <= _OPENING or closes(t)))
    # That the heading names a licence is no more than a title does.
    told = (t for t in told if t.value is not ASKED)
    if not metrics or len(words) > _LONGEST or any(t.type in SPEAKS or is_said(t) for t in told):
        return False
    compared = sum(t.type == "CMP" or is_range(t) for t in own)
    priced = sum(t.type == "AMOUNT" for t in own) > compared
    if priced or _CUSTOM.search(words) or words.rstrip().endswith(":"):
        return False
    return compares(own) or is_unlimited(words)


def _metrics(own: Sequence[Token]) -> list[Token]:
    metrics = [t for t in own if t.type == "METRIC" and meaning(t) != "other"]
    if not metrics:
        return []
    begins = any(is_range(t) or (t.type == "CMP" and meaning(t) in LOWER) for t in own)
    begins = begins or any(t.type == "ELLIPSIS" and meaning(t) == "for" for t in own)
    return [t for t in metrics if begins or meaning(t) in _OF_BUYERS]
