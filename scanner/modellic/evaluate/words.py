"""The words of a judgement: what a figure is called, and what is said of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from modellic.company import Figure
from modellic.evaluate.figures import Known
from modellic.evaluate.ledger import Source
from modellic.quantities import Money, Months, Rate, Truth, compact, is_currency
from modellic.rules import (
    LOWER,
    MONEY,
    AsOf,
    InTerritory,
    IsParty,
    Metric,
    Period,
    Threshold,
    Use,
    Whose,
)
from modellic.wording.conditions import PARTIES
from modellic.wording.figures import METRICS, OPERATORS

_PERIODS: Mapping[Period, str] = {
    Period.MONTH: "monthly",
    Period.QUARTER: "quarterly",
    Period.YEAR: "annual",
    Period.TWELVE_MONTHS: "twelve-month",
}
_MOST_RATES = 3
"""Rates of one currency that a sentence has, each; the reason as data has all of them."""
_USES: Mapping[Use, tuple[str, str]] = {
    Use.COMMERCIAL: ("{} uses the model commercially", "{} does not use the model commercially"),
    Use.NON_COMMERCIAL: (
        "{} uses the model non-commercially",
        "{} does not use the model non-commercially",
    ),
    Use.RESEARCH: ("{} uses the model for research", "{} does not use the model for research"),
    Use.DISTRIBUTE: (
        "{} distributes the model or a derivative",
        "{} does not distribute the model or a derivative",
    ),
    Use.MODIFY: ("{} modifies the model", "{} does not modify the model"),
    Use.PRODUCT: (
        "{} makes a product or service with the model available",
        "{} makes no product or service with the model available",
    ),
    Use.HOSTED_SERVICE: (
        "{} gives others hosted access to the model",
        "{} gives nobody else hosted access to the model",
    ),
    Use.TRAIN_MODEL: (
        "{} uses the model or its outputs to make another model",
        "{} does not use the model or its outputs to make another model",
    ),
    Use.PUBLISH_OUTPUTS: (
        "{} publishes outputs of the model",
        "{} does not publish outputs of the model",
    ),
    Use.PUBLISH_RESEARCH: (
        "{} publishes research on or with the model",
        "{} does not publish research on or with the model",
    ),
    Use.TERMINATED: ("the licence has ended", "the licence has not ended"),
}


def figure_name(threshold: Threshold, product: str, known: Known | None = None) -> str:
    """Return what the counted figure is called: `chat's monthly revenue in October 2026`."""
    when = _when(threshold, known, known.months) if known else _unnamed(threshold)
    return f"{_owner(threshold, product, possessive=True)} {_measure(threshold)}{when}"


def comparison(threshold: Threshold) -> str:
    """Return the threshold in words: `more than 20M USD`."""
    return f"{OPERATORS[threshold.op]} {_amount(threshold)}"


def threshold_clause(threshold: Threshold, product: str, known: Known, truth: Truth) -> str:
    """Say what was found of a threshold: `chat has 120M monthly active users, more than 100M`."""
    against = comparison(threshold)
    notes = [known.why] if known.why else []
    if known.contradiction:
        notes.append(f"{sources_phrase(known.contradiction)} cannot all be true")
    if not known.direct and known.sources:
        notes.append(f"by {sources_phrase(known.sources)}")
    notes += rates_phrase(known.sources)
    if threshold.of is None:
        notes.append("the text leaves open whose figure counts")
    if truth is Truth.UNKNOWN or known.quantity is None:
        if known.quantity is not None:
            shown = "the confidential figure" if known.confidential else _shown(known)
            of = (
                f", reached in {known.reached},"
                if known.reached and known.reached != known.months
                else ""
            )
            notes[:0] = [f"{shown}{of} does not decide whether it is {against}"]
        return figure_name(threshold, product, known) + _in_brackets(notes)
    owner = _owner(threshold, product)
    verb = "have" if threshold.of in {None, Whose.LICENSEE_AND_AFFILIATES} else "has"
    negation = "" if truth is Truth.TRUE else "not "
    above = (truth is Truth.TRUE) is (threshold.op in LOWER)
    when = _when(threshold, known, (known.reached if above else None) or known.months)
    has = _has(threshold, known)
    return f"{owner} {verb} {has}{when}{_in_brackets(notes)}, {negation}{against}"


def _has(threshold: Threshold, known: Known) -> str:
    measure = _measure(threshold)
    if known.confidential:
        article = "a " if threshold.metric in MONEY else ""
        return f"{article}confidential {measure}"
    if threshold.metric not in MONEY:
        return f"{_shown(known)} {measure}"
    return f"{'an' if measure[0] in 'aeiou' else 'a'} {measure} of {_shown(known)}"


def _shown(known: Known) -> str:
    """Write what is known; what was divided or converted, in hundredths."""
    if known.quantity is None:
        return ""
    return str(replace(known.quantity, interval=known.quantity.interval.rounded()))


def _when(threshold: Threshold, known: Known, months: Months | None) -> str:
    """Say which months were counted, where a date of the file or the judgement tells them."""
    if threshold.as_of is AsOf.RELEASE_DATE:
        return f" in {months}, {_before_release(threshold)}" if months else _unnamed(threshold)
    if months is None:
        return _unnamed(threshold)
    if known.sources and not any(source.figure.months for source in known.sources):
        return _unnamed(threshold)
    return f" in one month of {months}" if known.largest else f" in {months}"


def _unnamed(threshold: Threshold) -> str:
    """Say which months count, where their names are not known."""
    if threshold.as_of is AsOf.RELEASE_DATE:
        return f" in {_before_release(threshold)}"
    if threshold.as_of is AsOf.PRECEDING and threshold.period in {Period.QUARTER, Period.YEAR}:
        return f" of the preceding {threshold.period}"
    return ""


def _before_release(threshold: Threshold) -> str:
    """Say which months count that a release fixes, where it is not known when that was."""
    if threshold.period is None or threshold.metric is Metric.MONTHLY_ACTIVE_USERS:
        return "the month before the version's release"
    months = "twelve months" if threshold.period is Period.TWELVE_MONTHS else threshold.period
    return f"the {months} before the version's release"


def sources_phrase(sources: Sequence[Source]) -> str:
    """Name the figures of a proof: `chat's monthly revenue of June 2026 to August 2026`."""
    groups: dict[str, list[Months]] = {}
    for source in sources:
        figure = source.figure
        owner = source.product or f"the {source.scope}"
        months = groups.setdefault(f"{owner}'s {_figure_measure(figure)}", [])
        if figure.months is not None:
            months.append(figure.months)
    phrases = [name + _of_months(months) for name, months in groups.items()]
    return _listed(phrases)


def rates_phrase(sources: Sequence[Source]) -> list[str]:
    """Say at which rates figures were converted; of many from one currency, between which two."""
    found = dict.fromkeys(source.rate for source in sources if source.rate)
    pairs = dict.fromkeys((rate.source, rate.target) for rate in found)
    groups = [[r for r in found if (r.source, r.target) == pair] for pair in pairs]
    return [said for rates in groups for said in _rates(rates)]


def _rates(rates: Sequence[Rate]) -> list[str]:
    if len(rates) <= _MOST_RATES:
        return [str(rate) for rate in rates]
    least, most = min(rates, key=lambda r: r.value), max(rates, key=lambda r: r.value)
    first, last = (end(rate.quoted for rate in rates).isoformat() for end in (min, max))
    one = f"1 {least.source} = {least.shown} to {most.shown} {least.target}"
    return [f"{one}, {len(rates)} rates, ECB {first} to {last}"]


def _listed(phrases: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(phrases[:-1]), phrases[-1])))


def _figure_measure(figure: Figure) -> str:
    words = METRICS[figure.metric][1]
    if figure.period and figure.metric is not Metric.MONTHLY_ACTIVE_USERS:
        words = f"{_PERIODS[figure.period]} {words}"
    return f"{words} made with models" if figure.attributable else words


def _of_months(months: Sequence[Months]) -> str:
    ordered = sorted(set(months))
    if not ordered:
        return ""
    joined = all(a.end == b.first for a, b in pairwise(ordered))
    if len(ordered) > 2 and joined:
        return f" of {Months(ordered[0].first, ordered[-1].end)}"
    if len(ordered) > 3:
        return f" of {len(ordered)} periods from {ordered[0]} to {ordered[-1]}"
    return f" of {_listed([str(months) for months in ordered])}"


def use_clause(use: Use, product: str, truth: Truth) -> str:
    """Say whether a product uses the model so; `whether …` where it is not known."""
    positive, negative = (words.format(product) for words in _USES[use])
    if truth is Truth.UNKNOWN:
        return f"whether {positive}"
    return positive if truth is Truth.TRUE else negative


def territory_clause(atom: InTerritory, product: str, truth: Truth) -> str:
    """Say whether a product is used in a territory; `whether …` where it is not known."""
    places = " or ".join(atom.territory)
    if truth is Truth.TRUE:
        return f"{product} is offered in {places}, or the company is seated there"
    if truth is Truth.FALSE:
        return f"{product} is not offered in {places}, and the company is not seated there"
    return f"whether {product} is used in {places}, or by someone domiciled there"


def party_clause(atom: IsParty, truth: Truth) -> str:
    """Say whether the licensee is of some kind; `whether …` where it is not known."""
    if truth is Truth.UNKNOWN:
        return f"whether the licensee is {PARTIES[atom.party]}"
    return f"the licensee is {'' if truth is Truth.TRUE else 'not '}{PARTIES[atom.party]}"


def _owner(threshold: Threshold, product: str, *, possessive: bool = False) -> str:
    match threshold.of:
        case Whose.PRODUCT:
            names = [product]
        case Whose.LICENSEE:
            names = ["the company"]
        case _:
            names = ["the company", "its affiliates"]
    words = " and ".join(names)
    if not possessive:
        return words
    return f"{words}'" if words.endswith("affiliates") else f"{words}'s"


def _measure(threshold: Threshold) -> str:
    words = METRICS[threshold.metric][1]
    if threshold.period and threshold.metric is not Metric.MONTHLY_ACTIVE_USERS:
        words = f"{_PERIODS[threshold.period]} {words}"
    return f"{words} generated with the model" if threshold.attributable else words


def _amount(threshold: Threshold) -> str:
    currency = threshold.currency if threshold.metric in MONEY else None
    if currency and is_currency(currency):
        return str(Money(threshold.value, currency))
    return f"{compact(threshold.value)} {currency}" if currency else compact(threshold.value)


def _in_brackets(notes: list[str]) -> str:
    return f" ({'; '.join(notes)})" if notes else ""
