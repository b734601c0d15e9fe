"""Revenue of which a sentence of its own counts but a part: "revenue earned with the model"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from modellic.extract.clauses.conditions import thresholds
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.spoken import Spoken
from modellic.extract.lexing.token import BINDING, Token, meaning
from modellic.rules import AllOf, AnyOf, Condition, Metric, Not, Span, Threshold

_COUNTS = frozenset(("DEFINES", "STANDS", "BASIS", "AGGREGATES", "REPLIES"))
"""What says that something is counted, or what a word for it means."""
_SPEAKS = BINDING | {"MAY", "AMOUNT", "TERM", "IF", "UNLESS", "ONLY_IF", "CONCEDES"}
_DENIES = frozenset(("NOT", "NOR", "MUST_NOT"))
_LEFT_OUT = "apart"


def attributed(
    spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]
) -> list[tuple[Deed, ...]]:
    """Return the deeds with the revenue as that which is earned with the model, where a text
    counts no other."""
    found = next((s.span for s in spoken if _counts_a_part(s)), None)
    if found is None:
        return list(each)
    return [tuple(_counting(d, found) for d in deeds) for deeds in each]


def _counts_a_part(said: Spoken) -> bool:
    kinds = said.kinds
    if kinds.isdisjoint(("ATTRIBUTABLE", "UNRELATED")) or kinds.isdisjoint(_COUNTS):
        return False
    if any(t.type == "UNRELATED" for t in said.own):
        # "Revenue from other products does not count."
        return kinds.isdisjoint(_SPEAKS - {"MUST_NOT", "UNLESS"}) and any(
            map(_leaves_out, said.own)
        )
    revenue = any(t.type == "METRIC" and meaning(t) == Metric.REVENUE for t in said.own)
    return revenue and kinds.isdisjoint(_SPEAKS | _DENIES)


def _leaves_out(token: Token) -> bool:
    apart = token.type == "AGGREGATES" and meaning(token) == _LEFT_OUT
    return apart or token.type in _DENIES


def _counting(deed: Deed, span: Span) -> Deed:
    if deed.when is None or not any(map(_is_of_all, thresholds(deed.when))):
        return deed
    return replace(deed, when=_of_the_model(deed.when), also=(*deed.also, span))


def _is_of_all(threshold: Threshold) -> bool:
    return threshold.metric is Metric.REVENUE and not threshold.attributable


def _of_the_model(given: Condition) -> Condition:
    match given:
        case AllOf(parts):
            return AllOf(_each(parts))
        case AnyOf(parts):
            return AnyOf(_each(parts))
        case Not(part):
            return Not(_of_the_model(part))
        case Threshold() if _is_of_all(given):
            return replace(given, attributable=True)
        case _:
            return given


def _each(parts: Iterable[Condition]) -> tuple[Condition, ...]:
    return tuple(map(_of_the_model, parts))
