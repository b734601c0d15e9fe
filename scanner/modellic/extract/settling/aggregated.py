"""Figures that a sentence of their own counts for the whole group: "affiliates count together"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from modellic.extract.clauses.conditions import mapped, thresholds
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.spoken import Spoken
from modellic.extract.lexing.token import Token, meaning, option
from modellic.extract.words.amounts import Amount
from modellic.extract.words.spans import within_one
from modellic.rules import Metric, Span, Threshold, Whose

_GROUP = Whose.LICENSEE_AND_AFFILIATES
_NEGATION_REACH = 24
"""Characters between a "not" and the words that it takes back: "shall not be aggregated"."""
_CLAUSE_ENDS = re.compile(r"[:;\uff1a\uff1b]|(?<=[\u3040-\u9fff])[,\uff0c]")
"""What ends the reach of a "not": "it does not help: the group is looked at as a whole"."""
_UNCOMPARED = "other"
_COUNTED = frozenset(("METRIC", "LIMITS", "FIGURES"))
"""What is counted: a figure, "these limits", "both figures"."""
_NOT_TOGETHER = frozenset(("apart", "ours"))
"""Each company is counted by itself, or those of the licensor are spoken of."""


@dataclass(frozen=True, slots=True)
class _Aggregate:
    """What one sentence counts together: some metrics, or whatever is the licensee's."""

    metrics: frozenset[Metric]
    span: Span
    limits: bool
    """True where the limits just told are meant, whosever they are."""
    products: bool
    """True where the products of several companies are counted as one."""

    def counts(self, threshold: Threshold) -> bool:
        if self.limits and not self.metrics:
            return threshold.of is not _GROUP
        if self.metrics:
            return threshold.metric in self.metrics and threshold.of is not _GROUP
        return threshold.of is Whose.LICENSEE or (self.products and threshold.of is Whose.PRODUCT)

    def grouped(self, threshold: Threshold) -> Threshold:
        """Return a threshold as that of the group, if it is counted together."""
        return replace(threshold, of=_GROUP) if self.counts(threshold) else threshold


def counted_together(
    spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]
) -> list[tuple[Deed, ...]]:
    """Return the deeds with the figures that a text counts for the group as the group's."""
    found = [a for said in spoken if (a := _aggregate(said)) is not None]
    if not found:
        return list(each)
    return [tuple(_grouped(d, found) for d in deeds) for deeds in each]


def _aggregate(said: Spoken) -> _Aggregate | None:
    if "AGGREGATES" not in said.kinds or counts_apart(said.own):
        return None
    counted = any(t.type in _COUNTED for t in said.own)
    words = [
        t
        for t in said.own
        if t.type == "AGGREGATES" and (counted or option(t, "needs") != "metric")
    ]
    spans = [t.span for t in words]
    if not words or any(_is_figure(t) and not within_one(t.span, spans) for t in said.own):
        return None
    group = any(t.type == "WHOSE" and meaning(t) == _GROUP for t in said.own)
    if not group or _is_taken_back(words, said):
        return None
    named = {meaning(t) for t in said.own if t.type == "METRIC"} - {_UNCOMPARED}
    limits = any(t.type == "LIMITS" for t in said.own)
    products = any(t.type == "WHOSE" and meaning(t) == Whose.PRODUCT for t in said.own)
    return _Aggregate(frozenset(map(Metric, named)), said.span, limits, products)


def _is_figure(token: Token) -> bool:
    """Say whether a token is an amount, and no "one": "if you belong to one group"."""
    return isinstance(token.value, Amount) and not (
        token.value.value == 1 and token.value.currency is None
    )


def counts_apart(own: Iterable[Token]) -> bool:
    """Say whether a sentence counts each company by itself, or speaks of the licensor's."""
    return any(t.type == "AGGREGATES" and meaning(t) in _NOT_TOGETHER for t in own)


def _is_taken_back(words: Iterable[Token], said: Spoken) -> bool:
    negations = [t.span for t in said.own if t.type in ("NOT", "MUST_NOT", "NOR")]
    return any(
        w.span[1] - n[0] >= 0
        and w.span[0] - n[1] <= _NEGATION_REACH
        and not _CLAUSE_ENDS.search(said.words, n[1], w.span[0])
        for w in words
        for n in negations
    )


def _grouped(deed: Deed, found: Iterable[_Aggregate]) -> Deed:
    when, also = deed.when, deed.also
    for aggregate in found:
        if when is not None and any(map(aggregate.counts, thresholds(when))):
            when, also = mapped(when, aggregate.grouped), (*also, aggregate.span)
    return deed if when is deed.when else replace(deed, when=when, also=also)
