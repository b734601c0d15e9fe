"""What a text means by its words for figures: '"Revenue" means that of the last twelve months'."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from modellic.extract.clauses.conditions import mapped
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.spoken import Spoken
from modellic.extract.lexing.token import MODALS, Token, meaning, option
from modellic.extract.settling.aggregated import counts_apart
from modellic.extract.words.spans import touches_one
from modellic.rules import (
    FLOWS,
    AsOf,
    Metric,
    Period,
    Span,
    Threshold,
    Whose,
)
from modellic.shapes import Shape

_GROUP = Whose.LICENSEE_AND_AFFILIATES
_DEFINES = frozenset(("DEFINES", "STANDS"))
_BEFORE_TERM = 16
"""Characters before the word that is defined: an article, a number, a quotation mark."""
_BEHIND_TERM = 3
_FIRST = 4
"""Characters before words that open a sentence: "the ", "**"."""
_OPENING = Shape(r"(?:{ARTICLE}\s+)?", re.IGNORECASE)
"""What stands before a word for a figure that is nobody's: not "our revenue is"."""
_COMPARES = frozenset(("CMP", "IF", "TERM"))
_SPEAKS = MODALS | {"AMOUNT", "NOT", "NOR", "DEED", "UNLESS"}


@dataclass(frozen=True, slots=True)
class _Meant:
    """What is counted as a figure: over which time, and whether that of the group."""

    metric: Metric
    period: Period | None
    as_of: AsOf | None
    grouped: bool
    span: Span
    fills: bool = False
    """True where only figures are meant that say no time themselves."""


def measured(spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]) -> list[tuple[Deed, ...]]:
    """Return the deeds with the figures as the definitions of the text have them.

    What a sentence says itself of a figure stays as it is.
    """
    before = (None, *spoken)
    read = (_meant(said, last) for last, said in zip(before, spoken, strict=False))
    # A text that repeats itself must not take ever more time.
    found: dict[_Meant, _Meant] = {}
    for meant in read:
        if meant is not None:
            found.setdefault(replace(meant, span=(0, 0)), meant)
    if not found:
        return list(each)
    return [tuple(_told(d, found.values()) for d in deeds) for deeds in each]


def _meant(said: Spoken, last: Spoken | None) -> _Meant | None:
    """Return what a sentence defines if that is a word for a figure, and nothing besides."""
    own = said.own
    if (based := _based(said)) is not None:
        return based
    if said.kinds.isdisjoint(_DEFINES):
        return None
    defines = next((t for t in own if t.type in _DEFINES), None)
    if defines is None or any(t.type in _SPEAKS for t in own):
        return None
    term = _defined(said.words, own, defines, last)
    if term is None or (defines.type == "STANDS" and any(t.type in _COMPARES for t in own)):
        return None
    behind = [t for t in own if t.span[0] >= defines.span[1]]
    periods = [t for t in own if t.type == "PERIOD"]
    metric = next((m for m in Metric if m == meaning(term)), None)
    grouped = any(t.type == "WHOSE" and meaning(t) == _GROUP for t in behind)
    grouped = grouped and not counts_apart(own)
    past = any(t.type == "ASOF" and meaning(t) == AsOf.PRECEDING for t in behind)
    if metric is None or len({meaning(t) for t in periods}) > 1 or not (periods or grouped):
        return None
    if defines.type == "STANDS" and not (
        past or grouped or meaning(periods[0]) == Period.TWELVE_MONTHS
    ):
        return None
    period = Period(meaning(periods[0])) if periods and metric in FLOWS else None
    return _Meant(metric, period, AsOf.PRECEDING if past else None, grouped, said.span)


def _based(said: Spoken) -> _Meant | None:
    """Return what a sentence says a figure rests on: "what counts is the revenue of last year"."""
    if "BASIS" not in said.kinds:
        return None
    own = said.own
    rests = [t.span for t in own if t.type == "BASIS"]
    speaks = (t for t in own if t.type in _SPEAKS)
    if not rests or any(not touches_one(t.span, rests) for t in speaks):
        return None
    told = min((t.span[0] for t in own if t.type in ("METRIC", "FIGURES")), default=rests[0][0])
    if min(told, rests[0][0]) > _BEFORE_TERM or (rests[0][0] > _FIRST and told > rests[0][0]):
        return None  # "The fee is calculated on monthly revenue" tells of the fee.
    named = {meaning(t) for t in own if t.type == "METRIC"}
    if not named and any(t.type == "FIGURES" for t in own):
        named = {str(Metric.REVENUE)}
    periods = {meaning(t) for t in own if t.type == "PERIOD"}
    periods |= {p for t in own if t.type == "METRIC" and (p := option(t, "period"))}
    metric = next((m for m in FLOWS if named == {str(m)}), None)
    if metric is None or len(periods) != 1:
        return None
    past = any(t.type == "ASOF" and meaning(t) == AsOf.PRECEDING for t in own)
    grouped = any(t.type == "WHOSE" and meaning(t) == _GROUP for t in own)
    grouped = grouped and not counts_apart(own)
    as_of = AsOf.PRECEDING if past else None
    return _Meant(metric, Period(periods.pop()), as_of, grouped, said.span, fills=True)


def _defined(words: str, own: Sequence[Token], defines: Token, last: Spoken | None) -> Token | None:
    """Return the word for a figure of which a sentence tells how it is measured.

    "It is measured over": that which the sentence before defines.
    """
    term = [t for t in own if t.type == "METRIC" and t.span[1] <= defines.span[0]]
    if term and term[0].span[0] <= _BEFORE_TERM and _opens(words, own, defines):
        return term[-1] if defines.span[0] - term[-1].span[1] <= _BEHIND_TERM else None
    named = any(t.type == "PRONOUN" and t.span[0] == 0 for t in own)
    if term or not named or last is None or all(t.type != "DEFINES" for t in last.own):
        return None
    counted = [t for t in last.own if t.type == "METRIC"]
    return counted[-1] if len({meaning(t) for t in counted}) == 1 else None


def _opens(words: str, own: Sequence[Token], defines: Token) -> bool:
    """Say whether a sentence is of a figure as such; a definition may name whose it is."""
    first = next(t for t in own if t.type in ("METRIC", "PERIOD"))
    return defines.type == "DEFINES" or _OPENING.fullmatch(words[: first.span[0]]) is not None


def _told(deed: Deed, found: Iterable[_Meant]) -> Deed:
    for meant in found:
        when = deed.when and mapped(deed.when, partial(_measured, meant=meant))
        if when != deed.when:
            deed = replace(deed, when=when, also=(*deed.also, meant.span))
    return deed


def _measured(figure: Threshold, meant: _Meant) -> Threshold:
    if figure.metric is not meant.metric:
        return figure
    wider = (None, meant.period, *(() if meant.fills else (Period.YEAR,)))
    if meant.period is not None and figure.period in wider:
        # "Annual revenue" may be that of any twelve months.
        figure = replace(figure, period=meant.period, as_of=figure.as_of or meant.as_of)
    return replace(figure, of=_GROUP) if meant.grouped and figure.of is Whose.LICENSEE else figure
