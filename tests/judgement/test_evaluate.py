"""Judgement: the reason as data, what is missing, and laws that hold for any rule and company."""

from __future__ import annotations

import json
from decimal import Decimal
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import strategies
from modellic.company import Company, Figure, Product
from modellic.evaluate import Branch, Judgement, Leaf, Status, judge
from modellic.quantities import Interval, Quantity, Truth, parse_amount, parse_count
from modellic.rules import (
    AllOf,
    AnyOf,
    Condition,
    Duty,
    Evidence,
    InUse,
    Metric,
    Not,
    Operator,
    Period,
    Prohibition,
    Rule,
    Threshold,
    Use,
    Whose,
    atoms,
)

MODEL = "org/model"
UNSTATED = Product("chat", models=(MODEL,))


def rule(when: Condition | None, action: Duty | Prohibition = Duty.OBTAIN_LICENSE) -> Rule:
    return Rule(action, Evidence(()), when)


def company(*products: Product) -> Company:
    return Company(Path("modellic.toml"), products=products)


def users(quantity: Quantity) -> Figure:
    return Figure(Metric.MONTHLY_ACTIVE_USERS, Period.MONTH, quantity, "products.chat.users")


def only(judgements: tuple[Judgement, ...]) -> Judgement:
    [judgement] = judgements
    return judgement


USERS_OVER_100 = Threshold(Metric.MONTHLY_ACTIVE_USERS, Operator.GT, Decimal(100), of=Whose.PRODUCT)


def test_one_judgement_for_each_product_that_uses_the_model() -> None:
    large = Product("large", (MODEL,), figures=(users(parse_count("101")),))
    other = Product("other", ("org/other",), figures=(users(parse_count("102")),))
    small = Product("small", ("org/*",), figures=(users(parse_count("99")),))
    found = judge(rule(USERS_OVER_100), company(large, other, small), MODEL)
    assert [(j.product, j.status) for j in found] == [
        ("large", Status.TRIGGERED),
        ("small", Status.CLEAR),
    ]


def test_without_a_company_the_threshold_is_unknown_and_names_its_figure() -> None:
    judgement = only(judge(rule(USERS_OVER_100), None, MODEL))
    assert judgement.status is Status.UNKNOWN
    assert judgement.product is None
    assert judgement.missing == ("the product's monthly active users",)


@pytest.mark.parametrize("of", [company(UNSTATED), None])
def test_a_standing_rule_needs_no_figures(of: Company | None) -> None:
    judgement = only(judge(rule(None, Prohibition.USE_TRADEMARK), of, MODEL))
    assert judgement.standing
    assert judgement.status is Status.TRIGGERED
    assert judgement.missing == ()


def test_a_standing_rule_of_a_model_that_no_product_lists_is_unknown() -> None:
    judgement = only(judge(rule(None), company(UNSTATED), "org/other"))
    assert (judgement.standing, judgement.status) == (True, Status.UNKNOWN)


def test_a_prohibited_use_is_no_standing_rule() -> None:
    judgement = only(judge(rule(None, Prohibition.COMMERCIAL_USE), None, MODEL))
    assert not judgement.standing
    assert judgement.missing == ("whether the product uses the model commercially",)


def test_the_reason_is_a_tree_with_the_figure_of_every_leaf() -> None:
    chat = Product("chat", (MODEL,), figures=(users(parse_count("80..120")),))
    when = AllOf((InUse(Use.COMMERCIAL), Not(USERS_OVER_100)))
    judgement = only(judge(rule(when), company(chat), MODEL))
    assert isinstance(judgement.reason, Branch)
    use, negation = judgement.reason.parts
    assert isinstance(use, Leaf)
    assert use.atom == InUse(Use.COMMERCIAL)
    assert isinstance(negation, Branch)
    [users_leaf] = negation.parts
    assert isinstance(users_leaf, Leaf)
    assert users_leaf.known == parse_count("80..120")
    assert users_leaf.keys == ("products.chat.users",)
    assert users_leaf.comparison == "more than 100"
    assert users_leaf.truth is Truth.UNKNOWN


def test_a_judgement_as_json() -> None:
    chat = Product("chat", (MODEL,), figures=(users(parse_count("101")),))
    judgement = only(judge(rule(AnyOf((USERS_OVER_100,))), company(chat), MODEL))
    assert judgement.to_json() == {
        "product": "chat",
        "status": "triggered",
        "standing": False,
        "sentence": "chat has 101 monthly active users, more than 100",
        "missing": [],
        "fulfilled": "open",
        "how": "",
        "reason": {
            "any": [
                {
                    "condition": {
                        "metric": "monthly-active-users",
                        "op": "gt",
                        "value": 100,
                        "of": "product",
                    },
                    "truth": "true",
                    "figure": "chat's monthly active users",
                    "clause": "chat has 101 monthly active users, more than 100",
                    "known": {"lower": 101, "upper": 101},
                    "keys": ["products.chat.users"],
                    "comparison": "more than 100",
                    "bounds": [
                        {"key": "products.chat.users", "value": {"lower": 101, "upper": 101}}
                    ],
                    "headroom": {
                        "least": -1,
                        "most": -1,
                        "least_percent": -1.0,
                        "most_percent": -1.0,
                    },
                }
            ],
            "truth": "true",
        },
    }


@pytest.mark.parametrize(("parts", "truth"), [(AllOf(()), "true"), (AnyOf(()), "false")])
def test_a_condition_without_parts_still_has_a_sentence(parts: Condition, truth: str) -> None:
    judgement = only(judge(rule(parts), company(UNSTATED), MODEL))
    assert judgement.sentence == f"its condition is always {truth}"


def test_a_currency_that_is_none_is_unknown_and_no_crash() -> None:
    chat = Product(
        "chat",
        (MODEL,),
        figures=(Figure(Metric.REVENUE, Period.MONTH, parse_amount("5M USD"), "key"),),
    )
    atom = Threshold(Metric.REVENUE, Operator.GT, Decimal(1), "RMB", Period.MONTH, Whose.PRODUCT)
    judgement = only(judge(rule(atom), company(chat), MODEL))
    assert judgement.sentence == ("not known: chat's monthly revenue (RMB is no ISO 4217 currency)")


# Laws

counts = st.integers(0, 20)
thresholds = strategies.thresholds(
    counts.map(Decimal),
    (Metric.MONTHLY_ACTIVE_USERS, Metric.REVENUE, Metric.EMPLOYEES),
    ("USD", "EUR"),
)
conditions = strategies.trees(
    strategies.atoms(thresholds, (Use.COMMERCIAL, Use.DISTRIBUTE, Use.MODIFY), (("EU",),)),
    fewest=0,
    most=6,
)


@st.composite
def quantities(draw: st.DrawFn, currency: str | None = None) -> Quantity:
    low, high = sorted((draw(counts), draw(counts)))
    return Quantity(Interval(Decimal(low), Decimal(high)), currency)


@st.composite
def products(draw: st.DrawFn, name: str = "chat") -> Product:
    figures = [
        Figure(metric, Period.MONTH, draw(quantities(currency)), f"products.{name}.{metric}")
        for metric, currency in ((Metric.MONTHLY_ACTIVE_USERS, None), (Metric.REVENUE, "USD"))
        if draw(st.booleans())
    ]
    stated = {use: draw(st.sampled_from(Truth)) for use in (Use.COMMERCIAL, Use.DISTRIBUTE)}
    return Product(
        name,
        (MODEL,),
        frozenset(use for use, truth in stated.items() if truth is Truth.TRUE),
        frozenset(use for use, truth in stated.items() if truth is Truth.FALSE),
        tuple(figures),
    )


@given(conditions, products(), products("search"))
def test_any_rule_of_any_company_gets_a_judgement_that_explains_itself(
    when: Condition, chat: Product, search: Product
) -> None:
    for judgement in judge(rule(when), company(chat, search), MODEL):
        assert judgement.sentence
        assert (judgement.status is Status.UNKNOWN) == bool(judgement.missing)
        assert json.loads(json.dumps(judgement.to_json())) == judgement.to_json()


@given(conditions, products())
def test_the_opposite_condition_gets_the_opposite_verdict(when: Condition, chat: Product) -> None:
    opposite = {
        Status.TRIGGERED: Status.CLEAR,
        Status.CLEAR: Status.TRIGGERED,
        Status.UNKNOWN: Status.UNKNOWN,
    }
    straight = only(judge(rule(when), company(chat), MODEL))
    turned = only(judge(rule(Not(when)), company(chat), MODEL))
    assert turned.status is opposite[straight.status]
    assert turned.missing == straight.missing


def _pinned(chat: Product, ends: tuple[int, ...]) -> Product:
    """The product with each range replaced by its lower (0) or upper (1) end."""
    figures = []
    for figure, end in zip(chat.figures, ends, strict=True):
        interval = figure.quantity.interval
        value = interval.upper if end else interval.lower
        assert value is not None
        exact = Quantity(Interval.point(value), figure.quantity.currency)
        figures.append(Figure(figure.metric, figure.period, exact, figure.key))
    return Product(chat.name, chat.models, chat.uses, chat.excluded_uses, tuple(figures))


@given(conditions, products())
def test_a_verdict_on_ranges_holds_for_the_points_of_the_ranges(
    when: Condition, chat: Product
) -> None:
    ranged = only(judge(rule(when), company(chat), MODEL)).status
    for ends in product((0, 1), repeat=len(chat.figures)):
        exact = only(judge(rule(when), company(_pinned(chat, ends)), MODEL)).status
        assert ranged in {Status.UNKNOWN, exact}


@given(conditions, products())
def test_what_is_learnt_later_never_turns_a_verdict(when: Condition, chat: Product) -> None:
    ignorant = only(judge(rule(when), company(UNSTATED), MODEL)).status
    informed = only(judge(rule(when), company(chat), MODEL)).status
    assert ignorant in {Status.UNKNOWN, informed}


@given(thresholds.filter(lambda t: t.op in {Operator.GT, Operator.GTEQ}), counts, counts)
def test_a_growing_figure_never_falls_below_a_threshold_again(
    atom: Threshold, less: int, more: int
) -> None:
    less, more = sorted((less, more))
    order = [Status.CLEAR, Status.UNKNOWN, Status.TRIGGERED]

    def status(value: int) -> int:
        exact = Interval.point(Decimal(value))
        figures = (
            users(Quantity(exact)),
            Figure(Metric.REVENUE, Period.MONTH, Quantity(exact, "USD"), "key"),
        )
        chat = Product("chat", (MODEL,), figures=figures)
        return order.index(only(judge(rule(atom), company(chat), MODEL)).status)

    assert status(less) <= status(more)


def _settled(when: Condition, known: dict[Condition, bool]) -> bool:
    match when:
        case AllOf(parts):
            return all(_settled(part, known) for part in parts)
        case AnyOf(parts):
            return any(_settled(part, known) for part in parts)
        case Not(part):
            return not _settled(part, known)
        case atom:
            return known[atom]


_four = [Use.COMMERCIAL, Use.DISTRIBUTE, Use.MODIFY, Use.PRODUCT]


@st.composite
def trees(draw: st.DrawFn, leaves: list[Use]) -> Condition:
    """A random tree in which every use stands once."""
    if len(leaves) == 1:
        atom = InUse(leaves[0])
        return Not(atom) if draw(st.booleans()) else atom
    cut = draw(st.integers(1, len(leaves) - 1))
    parts = (draw(trees(leaves[:cut])), draw(trees(leaves[cut:])))
    return AllOf(parts) if draw(st.booleans()) else AnyOf(parts)


@given(st.data())
def test_missing_names_exactly_the_facts_that_could_still_decide(data: st.DataObject) -> None:
    when = data.draw(trees(_four))
    stated = {use: data.draw(st.sampled_from(Truth)) for use in _four}
    chat = Product(
        "chat",
        (MODEL,),
        frozenset(use for use, truth in stated.items() if truth is Truth.TRUE),
        frozenset(use for use, truth in stated.items() if truth is Truth.FALSE),
    )
    judgement = only(judge(rule(when), company(chat), MODEL))
    open_uses = [use for use in _four if stated[use] is Truth.UNKNOWN]

    def outcome(answers: dict[Use, bool]) -> bool:
        known = {use: truth is Truth.TRUE for use, truth in stated.items()} | answers
        return _settled(when, {InUse(use): value for use, value in known.items()})

    worlds = [
        dict(zip(open_uses, answer, strict=True))
        for answer in product((False, True), repeat=len(open_uses))
    ]
    matters = [
        use
        for use in open_uses
        if any(outcome(w | {use: True}) is not outcome(w | {use: False}) for w in worlds)
    ]
    assert len(judgement.missing) == len(matters)
    assert (judgement.status is Status.UNKNOWN) == bool(matters)


@pytest.mark.corpus
def test_every_rule_of_the_corpus_is_judged_with_and_without_figures(corpus: Path) -> None:
    figures = (
        users(parse_count("80M..120M")),
        Figure(Metric.REVENUE, Period.MONTH, parse_amount("5M USD"), "key"),
    )
    chat = Product("chat", (MODEL,), frozenset({Use.COMMERCIAL}), figures=figures)
    for path in sorted((corpus / "licenses").glob("*.gold.json")):
        for form in json.loads(path.read_text("utf-8"))["rules"]:
            read = Rule.from_json(form)
            for of in (None, company(chat)):
                judgement = only(judge(read, of, MODEL))
                assert judgement.sentence
            blind = only(judge(read, None, MODEL))
            has_figure = any(isinstance(atom, Threshold) for atom in atoms(read.when))
            assert not (has_figure and blind.status is not Status.UNKNOWN), path.name
