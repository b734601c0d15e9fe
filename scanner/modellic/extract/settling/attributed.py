"""Revenue of which a sentence of its own counts but a part: "revenue earned with the model"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from modellic.extract.clauses.conditions import mapped, thresholds
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.spoken import Spoken
from modellic.extract.lexing.token import BINDING, Token, meaning
from modellic.extract.words.spans import within_one
from modellic.rules import Metric, Span, Threshold
from modellic.shapes import Shape

_SPEAKS = BINDING | {"MAY", "AMOUNT", "TERM", "IF", "UNLESS", "ONLY_IF", "CONCEDES"}
_DENIES = frozenset(("NOT", "NOR", "MUST_NOT"))
_LEFT_OUT = "apart"
_OPENING = 24
"""Characters of a sentence within which the figure is named that it is about."""
_FIRST = 4
"""Characters before words that open a sentence: "es ", "what "."""
_OF_A_FEE = Shape(r"{FREED_OF_FEE}", re.IGNORECASE)
"""A sentence on what is to be paid tells of no limit: "the royalty rests on such revenue"."""


def attributed(
    spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]
) -> list[tuple[Deed, ...]]:
    """Return the deeds with the revenue as that which is earned with the model, where a text
    counts no other.

    A sentence must say that this is counted, or what revenue means: one that but speaks of such
    revenue makes no limit wider.
    """
    found = next((s.span for s in spoken if _counts_a_part(s)), None)
    if found is None:
        return list(each)
    return [tuple(_counting(d, found) for d in deeds) for deeds in each]


def _counts_a_part(said: Spoken) -> bool:
    kinds = said.kinds
    if kinds.isdisjoint(("ATTRIBUTABLE", "UNRELATED")) or _OF_A_FEE.search(said.words):
        return False
    if any(t.type == "UNRELATED" for t in said.own):
        # "Revenue from other products does not count."
        speaks = kinds & (_SPEAKS - {"MUST_NOT", "UNLESS"})
        return not speaks and any(map(_leaves_out, said.own))
    return kinds.isdisjoint(_SPEAKS | _DENIES) and (_defines(said.own) or _rests(said.own))


def _leaves_out(token: Token) -> bool:
    apart = token.type == "AGGREGATES" and meaning(token) == _LEFT_OUT
    return apart or token.type in _DENIES


def _defines(own: Sequence[Token]) -> bool:
    """Say whether a sentence tells what revenue means: "Revenue is revenue earned with"."""
    named = _revenue(own)
    defines = next((t.span[0] for t in own if t.type == "DEFINES"), None)
    return bool(named) and defines is not None and named[0] < min(defines, _OPENING)


def _rests(own: Sequence[Token]) -> bool:
    """Say whether a sentence tells what is counted: "only revenue earned with the model counts"."""
    named = _revenue(own)
    parts = [t.span for t in own if t.type == "ATTRIBUTABLE"]
    told = (t.span for t in own if t.type in ("BASIS", "AGGREGATES") and not meaning(t))
    counts = [span for span in told if not within_one(span, parts)]
    if not named or not counts:
        return False
    return counts[0][0] <= _FIRST or named[0] < min(counts[0][0], _OPENING)


def _revenue(own: Sequence[Token]) -> list[int]:
    return [t.span[0] for t in own if t.type == "METRIC" and meaning(t) == Metric.REVENUE]


def _counting(deed: Deed, span: Span) -> Deed:
    if deed.when is None or not any(map(_is_of_all, thresholds(deed.when))):
        return deed
    return replace(deed, when=mapped(deed.when, _of_the_model), also=(*deed.also, span))


def _is_of_all(threshold: Threshold) -> bool:
    return threshold.metric is Metric.REVENUE and not threshold.attributable


def _of_the_model(threshold: Threshold) -> Threshold:
    return replace(threshold, attributable=True) if _is_of_all(threshold) else threshold
