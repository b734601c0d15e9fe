"""What a term of the grammar means as a condition: figures as thresholds, and the tree of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from modellic.extract.clauses.comparisons import Comparison, completed
from modellic.extract.clauses.conditions import (
    conjoin,
    disjoin,
    is_limit,
    negate,
    simplified,
    thresholds,
)
from modellic.extract.clauses.parser import Atom, Joined, Measure, Term
from modellic.extract.clauses.scope import Setting
from modellic.extract.folding.countries import area
from modellic.extract.lexing.token import Token, option
from modellic.extract.words.amounts import Amount
from modellic.extract.words.lexicon import Meaning
from modellic.rules import (
    FLOWS,
    MONEY,
    UPPER,
    AllOf,
    Condition,
    InUse,
    IsParty,
    Metric,
    Operator,
    Party,
    Threshold,
    Use,
)

_YEARS = range(1900, 2101)
_LEAST_SUM = 1000
"""A smaller bare number without a currency is no sum of money."""


def condition(term: Term, where: Setting) -> Condition | None:
    """Return the condition that a term means, or None where it cannot be told."""
    return _Builder(completed(term), where).build(term)


def _without_namesakes(parts: Sequence[Term]) -> Sequence[Term]:
    """Return terms without the kind of firms that is named for its use alone: "commercial users"
    are all whose use is commercial, be they firms or not."""
    used = [p.token.span for p in parts if isinstance(p, Atom) and p.token.type == "USE"]
    return [
        p
        for p in parts
        if not (isinstance(p, Atom) and option(p.token, "use") and p.token.span in used)
    ]


class _Builder:
    """Builds the tree of one term from its completed comparisons."""

    def __init__(self, comparisons: dict[int, tuple[Comparison, ...]], where: Setting) -> None:
        """Take the comparisons of each measure, by the identity of the measure."""
        self._comparisons = comparisons
        self._where = where

    def build(self, term: Term, how: str = "all") -> Condition | None:
        """Return the condition of a term that stands in a group joined by `how`."""
        match term:
            case Measure():
                return self._measure(term, how)
            case Joined("not", parts):
                inner = self.build(parts[0])
                return None if inner is None else negate(inner)
            case Joined(join, parts):
                return self._joined(join, self._spread(parts) if join == "any" else parts)
            case Atom(token):
                return _atom(token, self._where)

    def _measure(self, measure: Measure, how: str) -> Condition | None:
        found = [c for part in self._comparisons[id(measure)] if (c := self._compared(part))]
        if not found:
            return None
        return disjoin(_ranged(found)) if how == "any" else conjoin(found)

    def _compared(self, part: Comparison) -> Condition | None:
        if part.amount is None or part.metric is None or part.op is None or part.uncompared:
            return None
        if not _plausible(part.amount, part.metric, part.currency):
            return None
        low = self._threshold(part, part.metric, part.amount, part.op)
        if part.amount.upper is None:
            return low
        # "Over 1 to 5 million" leaves out its lower end, 100万～500万円未満 its upper one.
        first = Operator.GT if part.op is Operator.GT else Operator.GTEQ
        open_end = part.op is Operator.LT or part.amount.below
        last = Operator.LT if open_end else Operator.LTEQ
        high = replace(low, op=last, value=part.amount.upper)
        # "Between $0 and $500,000" has no lower end.
        return AllOf((replace(low, op=first), high)) if part.amount.value else high

    def _threshold(
        self, part: Comparison, metric: Metric, amount: Amount, op: Operator
    ) -> Threshold:
        where = self._where.near(part.span, metric)
        return Threshold(
            metric=metric,
            op=op,
            value=amount.value,
            currency=part.currency if metric in MONEY else None,
            period=part.period if metric in FLOWS else None,
            of=where.of,
            as_of=where.as_of,
            attributable=where.attributable and metric is Metric.REVENUE,
        )

    def _joined(self, how: str, parts: Sequence[Term]) -> Condition | None:
        parts = _without_namesakes(parts)
        built = [c for p in parts if (c := self.build(p, self._within(p, parts, how))) is not None]
        if not built:
            return None
        built = _without_people(built) if how == "any" else built
        if how == "any" and self._bounded_from_above(parts, built):
            how = "all"
        if how == "all" and _exclude_each_other(built):
            return simplified(disjoin(built))
        return conjoin(built) if how == "all" else disjoin(built)

    def _within(self, part: Term, parts: Sequence[Term], how: str) -> str:
        """Return how the figures of a part are joined: those of the one kind that has any must all
        hold, "individuals, and firms with fewer than N staff, less than M in revenue"."""
        if how != "any" or not isinstance(part, Measure):
            return how
        alone = sum(isinstance(p, Measure) for p in parts) == 1 < len(parts)
        whole = self._measure(part, "all") if alone else None
        return "all" if whole is not None and is_limit(whole) else how

    def _bounded_from_above(self, parts: Sequence[Term], built: Sequence[Condition]) -> bool:
        """Say whether a list of metrics shares one upper end: "neither revenue nor funding over".

        "Your revenue or funding does not exceed N" limits both.
        """
        bare = [p for p in parts[:-1] if isinstance(p, Measure) and not _has_amount(p)]
        return len(bare) == len(parts) - 1 and all(is_limit(b) for b in built)

    def _spread(self, parts: Sequence[Term]) -> Sequence[Term]:
        """Let a "not" before a list of figures reach to its end: "does not have N users or M".

        One that is bounded the other way has a verb of its own: "or has less than M".
        """
        first = parts[0]
        if isinstance(first, Joined) and first.how == "not" and isinstance(first.parts[0], Measure):
            denied = self._bounds(first.parts[0])
            rest = [p for p in parts[1:] if isinstance(p, Measure) and self._bounds(p) <= denied]
            if len(rest) == len(parts) - 1:
                return (Joined("not", (Joined("any", (first.parts[0], *rest)),)),)
        return parts

    def _bounds(self, measure: Measure) -> set[bool]:
        """Return whether figures are bounded from above, from below, or each in its own way."""
        compared = self._comparisons[id(measure)]
        return {part.op in UPPER for part in compared if part.op is not None}


def _ranged(found: Sequence[Condition]) -> list[Condition]:
    """Join the two ends of a range among alternatives: "50 to 500 staff, or ..." told as "more than
    50 but no more than 500"."""
    out: list[Condition] = []
    for part in found:
        low = out[-1] if out else None
        if isinstance(low, Threshold) and isinstance(part, Threshold) and _are_ends(low, part):
            out[-1] = AllOf((low, replace(low, op=part.op, value=part.value)))
        else:
            out.append(part)
    return out


def _are_ends(low: Threshold, high: Threshold) -> bool:
    same = (low.metric, low.currency) == (high.metric, high.currency)
    return same and low.op not in UPPER and high.op in UPPER and low.value < high.value


def _without_people(built: Sequence[Condition]) -> list[Condition]:
    """Leave out the person of "any person or company with more than N": the figure is of both."""
    beyond = any(thresholds(part) and not is_limit(part) for part in built)
    people = IsParty(Party.INDIVIDUAL)
    return [part for part in built if not (beyond and part == people)]


def _exclude_each_other(built: Sequence[Condition]) -> bool:
    """Say whether conditions are steps of one figure, of which only one can hold.

    "The small plan (51 to 500 users) and the large one (more than 500)": either is meant.
    """
    if len(built) < 2:
        return False
    every = [thresholds(part) for part in built]
    if len({(t.metric, t.currency) for ts in every for t in ts}) != 1 or not all(every):
        return False
    tops = [min((t.value for t in ts if t.op in UPPER), default=None) for ts in every]
    floors = [max((t.value for t in ts if t.op not in UPPER), default=None) for ts in every]
    steps = zip(tops[:-1], floors[1:], strict=True)
    return all(top is not None and floor is not None and floor >= top for top, floor in steps)


def _plausible(amount: Amount, metric: Metric, currency: str | None) -> bool:
    """Say whether an amount can be one of a metric: no sum counts people, no revenue is 4."""
    if metric in MONEY:
        bare = amount.value >= _LEAST_SUM and amount.value not in _YEARS
        own = amount.currency is not None or not amount.plain or bare
        return own or (currency is not None and amount.value >= _LEAST_SUM)
    return amount.currency is None


def _has_amount(measure: Measure) -> bool:
    return any(t.type == "AMOUNT" for t in measure.tokens)


def uses_of(value: str) -> Condition:
    """Return the condition that a token names: `distribute|product`, or `modify+distribute`."""
    return disjoin([_uses(names) for names in value.split("|")])


def _uses(names: str) -> Condition:
    every = tuple(InUse(Use(name)) for name in names.split("+"))
    return every[0] if len(every) == 1 else AllOf(every)


def _atom(token: Token, where: Setting) -> Condition | None:
    if not isinstance(token.value, Meaning):
        return where.defined(token)
    value = token.value.value
    if token.type == "USE":
        return uses_of(value)
    if token.type == "PARTY":
        return IsParty(Party(value))
    return area(token)
