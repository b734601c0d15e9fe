"""What a condition of a sentence means: comparisons to thresholds, and the tree around them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from modellic.extract.amounts import Amount
from modellic.extract.lexer import Token
from modellic.extract.lexicon import Meaning
from modellic.extract.parser import Atom, Joined, Measure, Term
from modellic.rules import (
    AllOf,
    AnyOf,
    AsOf,
    Condition,
    InTerritory,
    InUse,
    IsParty,
    Metric,
    Not,
    Operator,
    Party,
    Period,
    Threshold,
    Use,
    Whose,
)

_FLOWS = frozenset((Metric.REVENUE, Metric.VISITS, Metric.API_CALLS))
_MONEY = frozenset((Metric.REVENUE, Metric.FUNDING, Metric.VALUATION))
_COMPLEMENT = {
    Operator.GT: Operator.LTEQ,
    Operator.GTEQ: Operator.LT,
    Operator.LT: Operator.GTEQ,
    Operator.LTEQ: Operator.GT,
}
_WIDEST_FIRST = (Whose.LICENSEE_AND_AFFILIATES, Whose.PRODUCT, Whose.LICENSEE)


@dataclass(frozen=True, slots=True)
class _Comparison:
    """One comparison as far as the words say it; a list's later members leave words out."""

    amount: Amount | None = None
    metric: Metric | None = None
    op: Operator | None = None
    period: Period | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """What a sentence says of all its figures: whose they are, and when they are looked at."""

    of: Whose | None = None
    as_of: AsOf | None = None
    attributable: bool = False


def setting(found: Iterable[Token]) -> Setting:
    """Return whose figures a sentence means, the widest where it names several, and as of when."""
    values: dict[str, set[str]] = {}
    for token in found:
        if isinstance(token.value, Meaning):
            values.setdefault(token.type, set()).add(token.value.value)
    owners, dates = values.get("WHOSE", set()), values.get("ASOF", set())
    return Setting(
        of=next((w for w in _WIDEST_FIRST if w in owners), None),
        as_of=next((a for a in AsOf if a in dates), None),
        attributable="ATTRIBUTABLE" in values,
    )


def condition(term: Term, where: Setting) -> Condition | None:
    """Return the condition that a term means, or None where it cannot be told."""
    return _build(_complete(term), where)


def negate(given: Condition) -> Condition:
    """Return the complement, with thresholds turned round rather than wrapped in `not`."""
    match given:
        case AllOf(parts):
            return AnyOf(tuple(negate(p) for p in parts))
        case AnyOf(parts):
            return AllOf(tuple(negate(p) for p in parts))
        case Not(part):
            return part
        case Threshold():
            return replace(given, op=_COMPLEMENT[given.op])
        case _:
            return Not(given)


def conjoin(parts: Sequence[Condition]) -> Condition | None:
    """Return what holds when all parts do: flat, each part once."""
    flat: list[Condition] = []
    for part in parts:
        for piece in part.parts if isinstance(part, AllOf) else (part,):
            if piece not in flat:
                flat.append(piece)
    if len(flat) < 2:
        return flat[0] if flat else None
    return AllOf(tuple(flat))


def disjoin(parts: Sequence[Condition]) -> Condition:
    """Return what holds when one part does (`parts` is not empty): flat, each part once."""
    flat: list[Condition] = []
    for part in parts:
        for piece in part.parts if isinstance(part, AnyOf) else (part,):
            if piece not in flat:
                flat.append(piece)
    return AnyOf(tuple(flat)) if len(flat) > 1 else flat[0]


@dataclass(frozen=True, slots=True)
class _Compared:
    """Comparisons that one measure holds, completed from their neighbours."""

    parts: tuple[_Comparison, ...]


_Node = _Compared | Atom | tuple[str, tuple["_Node", ...]]


def _complete(term: Term) -> _Node:
    """Fill what a list leaves out: "more than 5 million in funding or 2 million in revenue"."""
    leaves = [c for m in _measures(term) for c in _comparisons(m)]
    filled = iter(_filled(leaves))

    def walk(part: Term) -> _Node:
        match part:
            case Measure():
                return _Compared(tuple(next(filled) for _ in _comparisons(part)))
            case Joined(how, parts):
                return (how, tuple(walk(p) for p in parts))
            case Atom():
                return part

    return walk(term)


def _measures(term: Term) -> Iterator[Measure]:
    match term:
        case Measure():
            yield term
        case Joined(_, parts):
            for part in parts:
                yield from _measures(part)
        case Atom():
            return


def _filled(parts: Sequence[_Comparison]) -> list[_Comparison]:
    out: list[_Comparison] = []
    for part in parts:
        before = out[-1] if out else _Comparison()
        out.append(_with_defaults(part, before, metric=part.amount is not None))
    for at in range(len(out) - 2, -1, -1):
        after = out[at + 1]
        out[at] = _with_defaults(out[at], after, metric=True, amount=True)
    return out


def _with_defaults(
    part: _Comparison, other: _Comparison, *, metric: bool, amount: bool = False
) -> _Comparison:
    take_metric = metric and part.metric is None
    return _Comparison(
        amount=other.amount if amount and part.amount is None else part.amount,
        metric=other.metric if take_metric else part.metric,
        op=part.op or other.op,
        period=other.period if take_metric and part.period is None else part.period,
    )


def _comparisons(measure: Measure) -> list[_Comparison]:
    """Cut a run of words of measure into comparisons, one an amount."""
    groups: list[list[Token]] = [[]]
    for token in measure.tokens:
        types = {t.type for t in groups[-1]}
        if token.type == "AMOUNT" and "AMOUNT" in types:
            groups.append(_carried(groups[-1]))
        elif token.type == "METRIC" and _another_metric(groups[-1], token) and "AMOUNT" in types:
            groups.append([])
        groups[-1].append(token)
    return [_comparison(g) for g in groups]


def _carried(group: list[Token]) -> list[Token]:
    """Move the comparator before a second amount to the group that the amount opens."""
    if group and group[-1].type in ("CMP", "METRIC") and len(group) > 2:
        return [group.pop()]
    return []


def _another_metric(group: list[Token], token: Token) -> bool:
    metrics = [t.value for t in group if t.type == "METRIC"]
    return (
        bool(metrics)
        and isinstance(token.value, Meaning)
        and all(isinstance(m, Meaning) and m.value != token.value.value for m in metrics)
    )


def _comparison(group: Sequence[Token]) -> _Comparison:
    amount = next((t.value for t in group if isinstance(t.value, Amount)), None)
    words = {t.type: t.value.value for t in reversed(group) if isinstance(t.value, Meaning)}
    return _Comparison(
        amount=amount,
        metric=Metric(words["METRIC"]) if "METRIC" in words else None,
        op=Operator(words["CMP"]) if "CMP" in words else None,
        period=Period(words["PERIOD"]) if "PERIOD" in words else None,
    )


def _build(node: _Node, where: Setting) -> Condition | None:
    match node:
        case _Compared(parts):
            found = [t for t in (_threshold(p, where) for p in parts) if t]
            return conjoin(found)
        case Atom(token):
            return _atom(token)
        case (how, kids):
            built = [c for c in (_build(k, where) for k in kids) if c is not None]
            if not built:
                return None
            if how == "not":
                return negate(built[0])
            return conjoin(built) if how == "all" else disjoin(built)


def _threshold(part: _Comparison, where: Setting) -> Threshold | None:
    if part.amount is None or part.metric is None or part.op is None:
        return None
    of = where.of
    return Threshold(
        metric=part.metric,
        op=part.op,
        value=part.amount.value,
        currency=part.amount.currency if part.metric in _MONEY else None,
        period=part.period if part.metric in _FLOWS else None,
        of=of,
        as_of=where.as_of,
        attributable=where.attributable and part.metric is Metric.REVENUE,
    )


def _atom(token: Token) -> Condition | None:
    value = token.value.value if isinstance(token.value, Meaning) else ""
    if token.type == "USE":
        return InUse(Use(value))
    if token.type == "PARTY":
        return IsParty(Party(value))
    return InTerritory(tuple(value.split()))
