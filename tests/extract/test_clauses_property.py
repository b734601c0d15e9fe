"""Clauses are put together from parts whose meaning is known; reading them must give it back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from modellic.extract import extract
from modellic.extract.clauses.conditions import negate
from modellic.rules import (
    AllOf,
    AnyOf,
    AsOf,
    Condition,
    Duty,
    Metric,
    Operator,
    Period,
    Rule,
    Threshold,
    Whose,
)
from modellic.text import Text

PREAMBLE = "This is the license of the software, and these are the terms of it for you."
ABOVE = {
    Operator.GT: ("more than", "over", "in excess of", "greater than", "above", "upwards of"),
    Operator.GTEQ: ("at least", "no less than", "not less than", "no fewer than", "a minimum of"),
}
BELOW = {
    Operator.LT: ("less than", "under", "below", "fewer than"),
    Operator.LTEQ: ("no more than", "at most", "up to", "not more than", "a maximum of"),
}
VERBS = {
    Operator.GT: ("exceeds", "is greater than", "is more than", "surpasses", "goes beyond"),
    Operator.GTEQ: ("is at least", "reaches", "equals or exceeds", "hits", "is not less than"),
    Operator.LT: ("is less than", "is below", "is under"),
    Operator.LTEQ: ("does not exceed", "is at most", "is no more than", "remains at or below"),
}
NUMBERS = {
    20: ("20", "twenty", "twenty (20)"),
    250: ("250", "two hundred fifty", "two hundred and fifty (250)"),
    1_000: ("1,000", "one thousand", "1000", "1k"),
    50_000: ("50,000", "fifty thousand", "50k", "50 000"),
    500_000: ("500,000", "half a million", "five hundred thousand (500,000)", "500k", "5 lakh"),
    1_500_000: ("1,500,000", "1.5 million", "1.5M", "one million five hundred thousand"),
    20_000_000: ("20,000,000", "20 million", "twenty million (20,000,000)", "2 crore", "20M"),
    3_000_000_000: ("3 billion", "3,000,000,000", "three billion", "3bn"),
}
MONEY = {
    "USD": (
        "US${}",
        "${}",
        "USD ${}",
        "{} US dollars",
        "{} USD",
        "USD {}",
        "{} United States dollars",
    ),
    "EUR": ("€{}", "{} euros", "EUR {}", "{} EUR"),
    "GBP": ("£{}", "{} GBP", "{} pounds sterling"),
    "JPY": ("JPY {}", "{} yen", "{} Japanese yen"),
    "CNY": ("RMB {}", "{} yuan", "CNY {}", "{} RMB"),
    "INR": ("₹{}", "{} Indian rupees", "INR {}"),
    "KRW": ("₩{}", "{} Korean won", "KRW {}"),
    "CHF": ("CHF {}", "{} Swiss francs"),
    "CAD": ("C${}", "CAD {}", "{} Canadian dollars"),
    "AUD": ("A${}", "AUD {}"),
}
COUNTS = {
    Metric.MONTHLY_ACTIVE_USERS: ("monthly active users", "MAU", "monthly active end users"),
    Metric.DAILY_ACTIVE_USERS: ("daily active users", "DAU"),
    Metric.EMPLOYEES: ("employees", "full-time employees", "full-time equivalents", "staff"),
    Metric.USERS: ("registered users", "end users", "seats", "paying customers"),
    Metric.DEVICES: ("devices", "servers", "installations"),
}
SUMS = {
    Metric.REVENUE: ("revenue", "gross revenue", "turnover", "total revenues", "sales", "income"),
    Metric.FUNDING: ("funding", "venture funding", "equity funding", "outside capital"),
    Metric.VALUATION: ("market capitalisation", "enterprise value"),
}
PERIODS = {
    Period.YEAR: ("annual {}", "yearly {}"),
    Period.MONTH: ("monthly {}",),
    Period.QUARTER: ("quarterly {}",),
    None: ("{}",),
}
BEHIND = {
    Period.YEAR: (" per year", " in any fiscal year", " annually", " a year"),
    Period.MONTH: (" per month", " in any calendar month"),
    Period.QUARTER: (" per quarter", " in any calendar quarter"),
    Period.TWELVE_MONTHS: (" in any twelve-month period", " over any twelve consecutive months"),
}
PRECEDING = {Period.YEAR: " in the preceding fiscal year", Period.MONTH: " in the prior month"}
OWNERS = {
    Whose.LICENSEE: ("you", "your company", "the licensee", "your organization"),
    Whose.LICENSEE_AND_AFFILIATES: ("you or your affiliates", "the licensee and its affiliates"),
}
TERMS = ("Large Company", "Major Deployer", "Growth-Stage Entity", "Covered Enterprise")
DUTIES = (
    "you must request a licence from the licensor",
    "you shall obtain a separate commercial license",
    "the licensee has to purchase an enterprise licence",
    "a commercial licence must be obtained",
    "you are required to enter into a separate commercial agreement with us",
    "you must contact the licensor to obtain a commercial licence",
)
GRANTS = (
    "You may use the software free of charge",
    "Use of the model is permitted",
    "You are free to use and modify the model",
    "The model may be deployed at no charge",
)


@dataclass(frozen=True)
class Piece:
    """Words of a condition, as a noun phrase behind "has", and what they mean."""

    words: str
    meaning: Threshold


def thresholds(ops: Mapping[Operator, tuple[str, ...]]) -> st.SearchStrategy[Piece]:
    return st.one_of(counted(ops), summed(ops))


@st.composite
def counted(draw: st.DrawFn, ops: Mapping[Operator, tuple[str, ...]]) -> Piece:
    metric = draw(st.sampled_from(sorted(COUNTS)))
    noun = draw(st.sampled_from(COUNTS[metric]))
    value = draw(st.sampled_from(sorted(NUMBERS)))
    number = draw(st.sampled_from(NUMBERS[value]))
    op = draw(st.sampled_from(sorted(ops)))
    words = f"{draw(st.sampled_from(ops[op]))} {number} {noun}"
    if op is Operator.GTEQ and draw(st.booleans()):
        words = f"{number} or more {noun}"
    return Piece(words, Threshold(metric, op, Decimal(value)))


@st.composite
def summed(draw: st.DrawFn, ops: Mapping[Operator, tuple[str, ...]]) -> Piece:
    metric = draw(st.sampled_from(sorted(SUMS)))
    currency, amount, value = draw(amounts())
    op = draw(st.sampled_from(sorted(ops)))
    period = draw(st.sampled_from(list(PERIODS))) if metric is Metric.REVENUE else None
    noun = draw(st.sampled_from(PERIODS[period])).format(draw(st.sampled_from(SUMS[metric])))
    if period is None and metric is Metric.REVENUE and draw(st.booleans()):
        period = draw(st.sampled_from(sorted(BEHIND)))
        words = f"{draw(st.sampled_from(ops[op]))} {amount} in {noun}"
        words += draw(st.sampled_from(BEHIND[period]))
        return Piece(words, Threshold(metric, op, Decimal(value), currency, period))
    preceding = period in PRECEDING and draw(st.booleans())
    words = f"{draw(st.sampled_from(ops[op]))} {amount} in {noun}"
    if preceding and period is not None:
        words += PRECEDING[period]
    as_of = AsOf.PRECEDING if preceding else None
    return Piece(words, Threshold(metric, op, Decimal(value), currency, period, as_of=as_of))


@st.composite
def amounts(draw: st.DrawFn) -> tuple[str, str, int]:
    currency = draw(st.sampled_from(sorted(MONEY)))
    value = draw(st.sampled_from([v for v in sorted(NUMBERS) if v >= 1000]))
    form = draw(st.sampled_from(MONEY[currency]))
    numbers = [n for n in NUMBERS[value] if form[0] not in "$€£₹₩U" or n[0].isdigit()]
    return currency, form.format(draw(st.sampled_from(numbers))), value


@st.composite
def subjects(draw: st.DrawFn) -> tuple[str, Whose]:
    whose = draw(st.sampled_from(sorted(OWNERS)))
    return draw(st.sampled_from(OWNERS[whose])), whose


def owned(meaning: Threshold, whose: Whose) -> Threshold:
    return Threshold(
        meaning.metric,
        meaning.op,
        meaning.value,
        meaning.currency,
        meaning.period,
        whose,
        meaning.as_of,
    )


def the_rule(text: str) -> Rule:
    whole = extract(Text(f"{PREAMBLE}\n\n{text}"))
    found = [r for r in whole.rules if r.action is Duty.OBTAIN_LICENSE]
    assert len(found) == 1, (text, whole)
    return found[0]


def verb(subject: str) -> str:
    return "have" if subject.startswith("you or") or subject == "you" else "has"


@given(st.data())
@settings(max_examples=120, deadline=None)
def test_a_condition_before_the_duty_is_read_as_it_is_meant(data: st.DataObject) -> None:
    piece = data.draw(thresholds(ABOVE))
    subject, whose = data.draw(subjects())
    duty = data.draw(st.sampled_from(DUTIES))
    text = f"If {subject} {verb(subject)} {piece.words}, {duty}."
    assert the_rule(text).when == owned(piece.meaning, whose), text


@given(st.data())
@settings(max_examples=120, deadline=None)
def test_a_condition_behind_the_duty_is_read_as_it_is_meant(data: st.DataObject) -> None:
    piece = data.draw(thresholds(ABOVE))
    subject, whose = data.draw(subjects())
    text = f"You must obtain a commercial licence if {subject} {verb(subject)} {piece.words}."
    assert the_rule(text).when == owned(piece.meaning, whose), text


@given(st.data())
@settings(max_examples=120, deadline=None)
def test_two_conditions_are_joined_as_they_are_meant(data: st.DataObject) -> None:
    one, two = data.draw(thresholds(ABOVE)), data.draw(thresholds(ABOVE))
    if one.meaning.metric == two.meaning.metric:
        return
    subject, whose = data.draw(subjects())
    joint = data.draw(st.sampled_from(("or", "and")))
    duty = data.draw(st.sampled_from(DUTIES))
    text = f"If {subject} {verb(subject)} {one.words} {joint} {two.words}, {duty}."
    parts: tuple[Condition, ...] = (owned(one.meaning, whose), owned(two.meaning, whose))
    assert the_rule(text).when == (AnyOf(parts) if joint == "or" else AllOf(parts)), text


@given(st.data())
@settings(max_examples=120, deadline=None)
def test_a_limited_grant_asks_for_a_licence_beyond_its_limit(data: st.DataObject) -> None:
    piece = data.draw(thresholds(BELOW))
    subject, whose = data.draw(subjects())
    grant = data.draw(st.sampled_from(GRANTS))
    head = data.draw(
        st.sampled_from(("if", "only if", "provided that", "as long as", "so long as"))
    )
    text = f"{grant} {head} {subject} {verb(subject)} {piece.words}."
    assert the_rule(text).when == negate(owned(piece.meaning, whose)), text


@given(st.data())
@settings(max_examples=120, deadline=None)
def test_two_limits_of_a_grant_are_turned_round_together(data: st.DataObject) -> None:
    one, two = data.draw(thresholds(BELOW)), data.draw(thresholds(BELOW))
    if one.meaning.metric == two.meaning.metric:
        return
    subject, whose = data.draw(subjects())
    text = (
        f"You may use the software only if {subject} {verb(subject)} {one.words} and {two.words}."
    )
    both = AllOf((owned(one.meaning, whose), owned(two.meaning, whose)))
    assert the_rule(text).when == negate(both), text


@given(st.data())
@settings(max_examples=120, deadline=None)
def test_unless_turns_a_condition_round(data: st.DataObject) -> None:
    piece = data.draw(thresholds(BELOW))
    subject, whose = data.draw(subjects())
    duty = data.draw(st.sampled_from(DUTIES))
    text = f"Unless {subject} {verb(subject)} {piece.words}, {duty}."
    assert the_rule(text).when == negate(owned(piece.meaning, whose)), text


@given(st.data())
@settings(max_examples=120, deadline=None)
def test_a_term_means_its_definition_wherever_it_is_used(data: st.DataObject) -> None:
    piece = data.draw(thresholds(ABOVE))
    term = data.draw(st.sampled_from(TERMS))
    definition = f'"{term}" means a company that has {piece.words}.'
    duty = f"A {term} must obtain a commercial license from the licensor."
    texts = data.draw(st.permutations((definition, duty)))
    text = "\n\n".join(texts)
    assert the_rule(text).when == owned(piece.meaning, Whose.LICENSEE), text


@given(st.data())
@settings(max_examples=120, deadline=None)
def test_the_items_of_a_list_are_joined_as_its_lead_in_says(data: st.DataObject) -> None:
    one, two = data.draw(thresholds(ABOVE)), data.draw(thresholds(ABOVE))
    if one.meaning.metric == two.meaning.metric:
        return
    lead, join = data.draw(st.sampled_from((("any", AnyOf), ("all", AllOf))))
    mark = data.draw(st.sampled_from((("- ", "- "), ("(a) ", "(b) "), ("1. ", "2. "))))
    text = (
        f"You must obtain a commercial licence if {lead} of the following conditions applies:\n\n"
        f"{mark[0]}you have {one.words};\n{mark[1]}you have {two.words}.\n"
    )
    parts = (owned(one.meaning, Whose.LICENSEE), owned(two.meaning, Whose.LICENSEE))
    assert the_rule(text).when == join(parts), text


@given(st.data())
@settings(max_examples=120, deadline=None)
def test_those_above_a_limit_are_those_who_need_a_licence(data: st.DataObject) -> None:
    piece = data.draw(thresholds(BELOW))
    rest = data.draw(st.sampled_from(("All other companies", "Everyone else", "All others")))
    text = f"Companies that have {piece.words} may use the model. {rest} must buy a licence."
    assert the_rule(text).when == negate(owned(piece.meaning, Whose.LICENSEE)), text


@given(st.data())
@settings(max_examples=120, deadline=None)
def test_a_figure_as_the_subject_is_read_as_it_is_meant(data: st.DataObject) -> None:
    metric = data.draw(st.sampled_from(sorted(SUMS)))
    currency, amount, value = data.draw(amounts())
    period = data.draw(st.sampled_from(list(PERIODS))) if metric is Metric.REVENUE else None
    noun = data.draw(st.sampled_from(PERIODS[period])).format(
        data.draw(st.sampled_from(SUMS[metric]))
    )
    op = data.draw(st.sampled_from((Operator.GT, Operator.GTEQ)))
    compared = data.draw(st.sampled_from(VERBS[op]))
    text = f"If your {noun} {compared} {amount}, you must request a licence."
    expected = Threshold(metric, op, Decimal(value), currency, period, Whose.LICENSEE)
    assert the_rule(text).when == expected, text


@given(st.data())
@settings(max_examples=120, deadline=None)
def test_an_amount_in_capitals_or_over_two_lines_is_the_same(data: st.DataObject) -> None:
    piece = data.draw(thresholds(ABOVE))
    text = f"If you have {piece.words}, you must obtain a commercial license from the licensor."
    expected = owned(piece.meaning, Whose.LICENSEE)
    assert the_rule(text.upper()).when == expected, text.upper()
    middle = text.index(" ", len(text) // 2)
    assert the_rule(text[:middle] + "\n   " + text[middle + 1 :]).when == expected, text


@given(st.text(max_size=400))
@settings(max_examples=200, deadline=None)
def test_any_text_gives_an_answer_with_spans_inside_it(text: str) -> None:
    found = extract(Text(text))
    spans = [s for r in found.rules for s in r.evidence.spans] + [u.span for u in found.unparsed]
    assert all(0 <= start < end <= len(text) for start, end in spans)
