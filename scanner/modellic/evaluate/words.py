"""The words of a judgement: what a figure is called, and what is said of it."""

from __future__ import annotations

from collections.abc import Mapping

from modellic.evaluate.figures import MONEY, Known
from modellic.quantities import Money, Truth, compact, is_currency
from modellic.rules import (
    AsOf,
    InTerritory,
    IsParty,
    Metric,
    Operator,
    Party,
    Period,
    Threshold,
    Use,
    Whose,
)

_METRICS: Mapping[Metric, str] = {
    Metric.MONTHLY_ACTIVE_USERS: "monthly active users",
    Metric.DAILY_ACTIVE_USERS: "daily active users",
    Metric.USERS: "users",
    Metric.VISITS: "visits",
    Metric.REVENUE: "revenue",
    Metric.FUNDING: "funding",
    Metric.VALUATION: "valuation",
    Metric.EMPLOYEES: "employees",
    Metric.DEVICES: "devices",
    Metric.API_CALLS: "API calls",
    Metric.MODEL_COMPUTE: "compute of the model",
}
_PERIODS: Mapping[Period, str] = {
    Period.MONTH: "monthly",
    Period.QUARTER: "quarterly",
    Period.YEAR: "annual",
    Period.TWELVE_MONTHS: "twelve-month",
}
_OPERATORS: Mapping[Operator, str] = {
    Operator.GT: "more than",
    Operator.GTEQ: "at least",
    Operator.LT: "less than",
    Operator.LTEQ: "at most",
}
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
_PARTIES: Mapping[Party, str] = {
    Party.INDIVIDUAL: "an individual",
    Party.ACADEMIC: "an academic institution",
    Party.COMPANY: "a company",
    Party.LICENSOR_COMPETITOR: "a competitor of the licensor",
    Party.CLOUD_PROVIDER: "a cloud provider",
    Party.GOVERNMENT: "a government",
}


def figure_name(threshold: Threshold, product: str) -> str:
    """Return what the counted figure is called: `chat's monthly revenue`."""
    return f"{_owner(threshold, product, possessive=True)} {_measure(threshold)}"


def comparison(threshold: Threshold) -> str:
    """Return the threshold in words: `more than 20M USD`."""
    return f"{_OPERATORS[threshold.op]} {_amount(threshold)}"


def threshold_clause(threshold: Threshold, product: str, known: Known, truth: Truth) -> str:
    """Say what was found of a threshold: `chat has 120M monthly active users, more than 100M`."""
    against = comparison(threshold)
    notes = [known.note] if known.note else []
    if threshold.of is None:
        notes.append("the text leaves open whose figure counts")
    if truth is Truth.UNKNOWN or known.quantity is None:
        if known.quantity is not None:
            notes[:0] = [f"{known.quantity} does not decide whether it is {against}"]
        return figure_name(threshold, product) + _in_brackets(notes)
    owner, measure = _owner(threshold, product), _measure(threshold)
    if threshold.metric in MONEY:
        article = "an" if measure[0] in "aeiou" else "a"
        has = f"{article} {measure} of {known.quantity}"
    else:
        has = f"{known.quantity} {measure}"
    verb = "have" if threshold.of in {None, Whose.LICENSEE_AND_AFFILIATES} else "has"
    negation = "" if truth is Truth.TRUE else "not "
    return f"{owner} {verb} {has}{_in_brackets(notes)}, {negation}{against}"


def use_clause(use: Use, product: str, truth: Truth) -> str:
    """Say whether a product uses the model so; `whether …` where it is not known."""
    positive, negative = (words.format(product) for words in _USES[use])
    if truth is Truth.UNKNOWN:
        return f"whether {positive}"
    return positive if truth is Truth.TRUE else negative


def territory_question(atom: InTerritory, product: str) -> str:
    """Name the fact that a condition on territory asks for."""
    places = " or ".join(atom.territory)
    return f"whether {product} is used in {places}, or by someone domiciled there"


def party_question(atom: IsParty) -> str:
    """Name the fact that a condition on the licensee asks for."""
    return f"whether the licensee is {_PARTIES[atom.party]}"


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
    words = _METRICS[threshold.metric]
    if threshold.period and threshold.metric is not Metric.MONTHLY_ACTIVE_USERS:
        words = f"{_PERIODS[threshold.period]} {words}"
    if threshold.attributable:
        words = f"{words} generated with the model"
    if threshold.as_of is AsOf.RELEASE_DATE:
        monthly = threshold.metric is Metric.MONTHLY_ACTIVE_USERS
        when = "in the month before" if monthly or threshold.period is Period.MONTH else "as of"
        return f"{words} {when} the version's release"
    preceding = threshold.as_of is AsOf.PRECEDING
    if preceding and threshold.period in {Period.QUARTER, Period.YEAR}:
        return f"{words} of the preceding {threshold.period}"
    return words


def _amount(threshold: Threshold) -> str:
    currency = threshold.currency if threshold.metric in MONEY else None
    if currency and is_currency(currency):
        return str(Money(threshold.value, currency))
    return f"{compact(threshold.value)} {currency}" if currency else compact(threshold.value)


def _in_brackets(notes: list[str]) -> str:
    return f" ({'; '.join(notes)})" if notes else ""
