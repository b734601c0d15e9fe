"""A run of words of measure, cut into comparisons and completed from its neighbours.

"More than 5 million in funding or 2 million in revenue" leaves out the second "more than";
"revenue or funding exceeds 5 million" leaves out the first amount.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from modellic.extract.clauses.parser import Atom, Joined, Measure, Term
from modellic.extract.folding.periods import LED
from modellic.extract.lexing.token import Token, closes, meaning, option
from modellic.extract.words.amounts import Amount
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import gap
from modellic.rules import LOWER, MONEY, Metric, Operator, Period, Span

_STOCKS = frozenset((Metric.EMPLOYEES, Metric.USERS, Metric.DEVICES, Metric.FUNDING))
"""Figures that are counted at a time, not over one."""
_FINER = frozenset((Metric.MONTHLY_ACTIVE_USERS, Metric.DAILY_ACTIVE_USERS))
"""What "active users" are where words before them tell the time: "im Monat mehr als N"."""
_LONG = frozenset((Period.QUARTER, Period.YEAR, Period.TWELVE_MONTHS))
_UNCOMPARED = "other"
"""The value of METRIC for figures such as total assets, which no rule compares."""
_INCLUSIVE = "inclusive"
"""The value of CMP for "(inclusive)", which turns "more than" into "at least"."""
_EXCLUSIVE = "exclusive"
"""The value of CMP for "(exclusive)", which turns "at least" into "more than"."""
_WITH_END = {Operator.GT: Operator.GTEQ, Operator.LT: Operator.LTEQ}
_WITHOUT_END = {with_end: without for without, with_end in _WITH_END.items()}
_REACH = 60
_PLAIN_REACH = 12
"""Characters between a comparator and the amount that it compares with; fewer for bare digits."""
_CLOSING_REACH = 28
"""Characters, with the noun between, to a comparator that closes: "500 utilisateurs ou plus"."""
_NOUN_REACH = 2
"""Characters between an amount and the noun that it counts."""
_RANGE_REACH = 5
"""Characters between the two ends of a range, a comparator among them."""
_JOINT_REACH = 12
"""Characters between two nouns that count the same amount: " or annual "."""
_LARGE = 10_000
"""Bare digits from here on are no year, no section and no count of clauses."""
_FAR_REACH = 240
"""The same where the verb of a clause compares and stands far from its object: `reach=far`."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """One comparison as far as the words say it, and where it stands.

    `currency` is that of its amount, or of a neighbour where its own words name none.
    """

    amount: Amount | None = None
    metric: Metric | None = None
    op: Operator | None = None
    closed: bool = False
    """True where the comparator stands behind the amount, and may close those before it too."""
    period: Period | None = None
    currency: str | None = None
    span: Span = (0, 0)
    led: Period | None = None
    """A period that stands ahead of all comparisons, and is that of each."""
    uncompared: bool = False
    """True where it counts what no rule compares: a neighbour may borrow its amount, no more."""
    named_behind: bool = False
    """True where its noun ends it: another may follow, "2 million in revenue or funding"."""


def completed(term: Term) -> dict[int, tuple[Comparison, ...]]:
    """Return the comparisons of each measure of a term, by the identity of the measure."""
    measures = list(_measures(term))
    cut = [[c for c in _cut(m.tokens) if c] for m in measures]
    filled = iter(_filled([c for part in cut for c in part]))
    return {id(m): tuple(next(filled) for _ in part) for m, part in zip(measures, cut, strict=True)}


def _measures(term: Term) -> Iterator[Measure]:
    match term:
        case Measure():
            yield term
        case Joined(_, parts):
            for part in parts:
                yield from _measures(part)
        case Atom():
            return


def _cut(tokens: Sequence[Token]) -> list[Comparison | None]:
    """Cut a run into comparisons, one an amount; a run without an amount is one of its own."""
    at = [i for i, t in enumerate(tokens) if t.type == "AMOUNT"]
    if not at:
        return [_comparison(part) for part in _named_apart(tokens)]
    types = [t.type for t in tokens]
    metric_first = "METRIC" in types[: at[0]]
    cuts = [0, *(_boundary(tokens, a, b, metric_first) for a, b in pairwise(at))]
    return [_comparison(tokens[a:b]) for a, b in zip(cuts, [*cuts[1:], len(tokens)], strict=True)]


def _named_apart(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """Yield the figures that a run without an amount names: the two of "valuation, revenue or"."""
    start, named = 0, ""
    for at, token in enumerate(tokens):
        if token.type == "METRIC" and not _is_weak(token):
            if named and meaning(token) != named:
                yield tokens[start:at]
                start = at
            named = meaning(token)
    yield tokens[start:]


def _boundary(tokens: Sequence[Token], left: int, right: int, metric_first: bool) -> int:
    """Return where the words of the amount at `right` begin."""
    gap = range(left + 1, right)
    metrics = [i for i in gap if tokens[i].type == "METRIC"]
    if metrics and _names_sum(tokens[metrics[-1]], tokens[left], tokens[right]):
        before = metrics[-1] - 1
        return before if before > left and tokens[before].type == "PERIOD" else metrics[-1]
    comparators = [i for i in gap if tokens[i].type == "CMP" and not closes(tokens[i])]
    if metric_first and metrics and _closed_by_its_noun(tokens, left, metrics[0]):
        return metrics[0] + 2
    if metric_first and metrics:
        before = metrics[0] - 1
        return before if before > left and tokens[before].type == "PERIOD" else metrics[0]
    named = [i for i in metrics if tokens[i].value != tokens[metrics[0]].value]
    if named and not metric_first:
        before = named[0] - 1
        return before if tokens[before].type == "PERIOD" else named[0]
    if metrics:
        # "51 staff or more": what closes a comparison is its last word.
        closing = [i for i in gap if tokens[i].type == "CMP" and closes(tokens[i])]
        end = max([metrics[-1], *closing]) + 1
        return end if not comparators else min(end, max(comparators))
    return comparators[0] if comparators else right


def _closed_by_its_noun(tokens: Sequence[Token], left: int, noun: int) -> bool:
    """Say whether the amount at `left` has its own noun and comparator right behind it, though
    another noun stands ahead: "devices: 1万台以上, 5万台以下"."""
    near = 0 <= tokens[noun].span[0] - tokens[left].span[1] < _NOUN_REACH and noun == left + 1
    return near and tokens[noun + 1].type == "CMP" and closes(tokens[noun + 1])


def _names_sum(noun: Token, left: Token, right: Token) -> bool:
    """Say whether a word that no rule compares is of the amount behind it: "a fee of 900"."""
    behind = right.span[0] - noun.span[1] < _NOUN_REACH <= noun.span[0] - left.span[1]
    return meaning(noun) == _UNCOMPARED and behind


def _comparison(group: Sequence[Token]) -> Comparison | None:
    """Return what the words of one amount say; None where they count what no rule compares."""
    amount = next((t for t in group if isinstance(t.value, Amount)), None)
    figure = amount.value if amount and isinstance(amount.value, Amount) else None
    words = {t.type: t.value for t in reversed(group) if isinstance(t.value, Meaning)}
    metric = _counted(group, figure)
    uncompared = metric is not None and metric.value == _UNCOMPARED
    period = words["PERIOD"].value if "PERIOD" in words else metric and _period(metric, group)
    return Comparison(
        amount=figure,
        metric=Metric(metric.value) if metric and not uncompared else None,
        uncompared=uncompared,
        op=_operator(group, amount),
        closed=amount is not None and any(_closes_at(t, amount) for t in group),
        period=Period(period) if period else None,
        led=_led(group),
        currency=figure.currency if figure else None,
        span=(group[0].span[0], group[-1].span[1]) if group else (0, 0),
        named_behind=amount is not None and bool(group) and group[-1].type == "METRIC",
    )


def _period(metric: Meaning, group: Sequence[Token]) -> str | None:
    """Return the period of a figure: that of its noun, or of another noun for the same figure."""
    nouns = (t.value for t in group if t.type == "METRIC" and isinstance(t.value, Meaning))
    same = [metric, *(n for n in nouns if n.value == metric.value)]
    return next((p for n in same if (p := n.option("period"))), None)


def _led(group: Sequence[Token]) -> Period | None:
    """Return the period of "in any year, you (a) have sales of ...", which holds for (b) too."""
    periods = (t for t in group if t.type == "PERIOD" and option(t, LED))
    return next((Period(meaning(t)) for t in periods), None)


def _counted(group: Sequence[Token], figure: Amount | None) -> Meaning | None:
    """Return what an amount counts: the noun right behind it, else the first that it can be.

    "Sales of 100,000 units" counts units, "$5 from users" money.
    """
    nouns = [t for t in group if t.type == "METRIC" and isinstance(t.value, Meaning)]
    ends = next((t.span[1] for t in group if t.type == "AMOUNT"), -_REACH)
    closing = (t.span for t in group if t.type == "CMP" and closes(t))
    ends = next((end for start, end in closing if start - ends == 1), ends)
    # 用户年营收: a noun right before another one only tells whose figure it is.
    heads = [t for t in nouns if all(t.span[1] != o.span[0] or o is t for o in nouns)]
    nouns = [t for t in heads or nouns if not _holds_people(t, nouns, ends)]
    nouns.sort(key=lambda t: (_is_weak(t), not t.own, not 0 <= t.span[0] - ends <= _NOUN_REACH))
    if len(nouns) > 1 and meaning(nouns[0]) == _UNCOMPARED and nouns[0].span[1] <= ends:
        # "Whatever its total assets, revenue above N": the noun nearest to the amount is meant.
        before = [t for t in nouns if t.span[1] <= ends and meaning(t) != _UNCOMPARED]
        nouns = [*(t for t in before if t.span[0] > nouns[0].span[0]), *nouns]
    named = [t.value for t in nouns if isinstance(t.value, Meaning)]
    if figure is None or not named or named[0].value == _UNCOMPARED:
        return named[0] if named else None
    finer = next((m for m in named if m.value in _FINER), None)
    if finer is not None and named[0].value == Metric.USERS:
        return finer
    sums = [m for m in named if m.value in MONEY]
    counts = [m for m in named if m.value not in MONEY and m.value != _UNCOMPARED]
    return next(iter(sums if figure.currency else counts), named[0])


def _holds_people(noun: Token, nouns: Sequence[Token], ends: int) -> bool:
    """Say whether what counts devices but holds the people behind the amount: "chat servers with
    more than 500 members"."""
    behind = (t for t in nouns if 0 <= t.span[0] - ends <= _NOUN_REACH)
    things = meaning(noun) == Metric.DEVICES and noun.span[1] <= ends
    return things and any(meaning(t) in (Metric.USERS, Metric.EMPLOYEES) for t in behind)


def _closes_at(token: Token, amount: Token) -> bool:
    return token.type == "CMP" and token.span[0] >= amount.span[1]


def _is_weak(token: Token) -> bool:
    return option(token, "weak") is not None


def _operator(group: Sequence[Token], amount: Token | None) -> Operator | None:
    """Return the comparator closest to the amount; one far off belongs to other words.

    What is left out behind a range is its upper end: 1万至5万（不含）.
    """
    compared = [t for t in group if t.type == "CMP"]
    ranged = amount is not None and isinstance(amount.value, Amount) and amount.value.upper
    left_out = {**_WITHOUT_END, Operator.GTEQ: Operator.LT} if ranged else _WITHOUT_END
    ends = {_INCLUSIVE: _WITH_END, _EXCLUSIVE: left_out}
    operator = _nearest([t for t in compared if meaning(t) not in ends], amount)
    for token in compared:
        if operator and amount is not None and _closes_at(token, amount):
            operator = ends.get(meaning(token), {}).get(operator, operator)
    return operator


def _nearest(found: Sequence[Token], amount: Token | None) -> Operator | None:
    if amount is None:
        return Operator(meaning(found[-1])) if found else None
    figure = amount.value
    plain = isinstance(figure, Amount) and figure.plain and figure.value < _LARGE
    reach = _PLAIN_REACH if plain else _REACH
    near = [t for t in found if gap(t.span, amount.span) <= max(reach, _reach_of(t))]
    if near:
        return Operator(meaning(min(near, key=lambda t: _rank(t, amount))))
    ranged = isinstance(figure, Amount) and (figure.upper or figure.more)
    return Operator.GTEQ if ranged else None


def _reach_of(token: Token) -> int:
    if closes(token):
        return _CLOSING_REACH
    return _FAR_REACH if option(token, "reach") == "far" else 0


def _rank(token: Token, amount: Token) -> tuple[bool, int]:
    """Prefer a closing comparator right behind the amount ("N or more"), then the nearest."""
    behind = token.span[0] >= amount.span[1]
    return (behind and not closes(token), gap(token.span, amount.span))


def _filled(parts: Sequence[Comparison]) -> list[Comparison]:
    """Complete each comparison: comparators from the left, amounts from the right."""
    out: list[Comparison] = []
    for part in parts:
        out.append(_from_left(part, out[-1]) if out else part)
    for at in range(1, len(out)):
        out[at] = _of_the_same(out[at], out[at - 1])
    for at in range(len(out) - 2, -1, -1):
        out[at] = _from_right(out[at], out[at + 1])
    money = next((c.currency for c in out if c.currency), None)
    return [replace(c, currency=c.currency or money) for c in out]


def _from_left(part: Comparison, before: Comparison) -> Comparison:
    """Take over what a later member of a list leaves out: "… or 2 million in revenue"."""
    if part.amount is None or part.uncompared:
        return part
    same = part.metric is None and before.metric is not None
    # "In the last fiscal year 250 employees or revenue above N": nobody counts heads by the year.
    same = same or (before.metric in _STOCKS and before.period in _LONG)
    # "50 staff, or more than $10 million": no sum counts heads, and its noun may follow.
    counts = part.currency is None or before.metric in MONEY or before.uncompared
    names_something = part.metric is not None or part.currency is not None
    end = Operator.LTEQ if _ends_range(part, before) else None
    return replace(
        part,
        metric=part.metric or (before.metric if counts else None),
        op=part.op or end or (before.op if names_something else None),
        period=part.period or (before.period if same else None) or before.led,
        led=part.led or before.led,
    )


def _ends_range(part: Comparison, before: Comparison) -> bool:
    """Say whether an amount is the upper end of the one right before it: 1億円超〜5億円."""
    if part.amount is None or before.amount is None or part.metric is not None:
        return False
    begun = before.closed and before.op in LOWER
    same = part.currency == before.currency and part.amount.value > before.amount.value
    return begun and same and 0 < part.amount.span[0] - before.amount.span[1] <= _RANGE_REACH


def _from_right(part: Comparison, after: Comparison) -> Comparison:
    """Take over what an earlier member leaves to the last: "revenue or funding exceeds N"."""
    compares = after.op is not None or after.currency is not None
    named = part.metric is not None or part.uncompared
    counts = part.metric is not None and part.metric not in MONEY
    elliptic = part.amount is None and named and compares and not (counts and after.currency)
    borrowed = part.metric is None and part.op is not None and not part.uncompared
    return replace(
        part,
        amount=after.amount if elliptic else part.amount,
        op=part.op or (after.op if elliptic or (part.amount and after.closed) else None),
        metric=after.metric if borrowed else part.metric,
        period=part.period or (after.period if elliptic or borrowed else None),
        currency=part.currency or (after.currency if elliptic else None),
        span=(part.span[0], after.span[1]) if elliptic else part.span,
    )


def _of_the_same(part: Comparison, before: Comparison) -> Comparison:
    """Take over the amount of which a noun is but the second: "2 million in revenue or funding"."""
    if part.amount is not None or part.op is not None or part.metric is None:
        return part
    beside = before.named_behind and part.span[0] - before.span[1] <= _JOINT_REACH
    alike = before.metric is not None and (part.metric in MONEY) == (before.metric in MONEY)
    if not beside or not alike or part.metric is before.metric:
        return part
    return replace(
        part,
        amount=before.amount,
        op=before.op,
        currency=before.currency,
        named_behind=True,
    )
