"""Every word of the vocabulary has its English, and conditions keep their meaning."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

import strategies
from modellic.rules import (
    Action,
    AsOf,
    Condition,
    Duty,
    Evidence,
    InTerritory,
    InUse,
    IsParty,
    Metric,
    Not,
    Operator,
    Party,
    Period,
    Prohibition,
    Rule,
    Threshold,
    Use,
    Whose,
    condition_from_json,
)
from modellic.wording import describe, money, numeral, quantity, sentence

KIMI = {
    "all": [
        {"use": "commercial"},
        {
            "any": [
                {
                    "metric": "monthly-active-users",
                    "op": "gt",
                    "value": 100000000,
                    "of": "product",
                },
                {
                    "metric": "revenue",
                    "op": "gt",
                    "value": 20000000,
                    "currency": "USD",
                    "period": "month",
                    "of": "product",
                },
            ]
        },
    ]
}
MORE_THAN_2M = {
    "metric": "revenue",
    "op": "gt",
    "value": 2000000,
    "currency": "USD",
    "period": "year",
    "of": "licensee",
    "as_of": "preceding",
}
FUNDED = {"metric": "funding", "op": "gt", "value": 2000000, "currency": "USD", "of": "licensee"}


def rule(action: Action, **parts: Any) -> Rule:
    return Rule(action=action, evidence=Evidence(spans=((0, 1),)), **parts)


ACTIONS: list[tuple[Action, dict[str, Any], str]] = [
    (
        Duty.DISPLAY_ATTRIBUTION,
        {"text": ("Kimi K2",), "place": ("user-interface",), "when": condition_from_json(KIMI)},
        "If a commercial product that uses the model has more than 100 million monthly active "
        "users, or monthly revenue of more than 20 million US dollars, display “Kimi K2” on the "
        "user interface.",
    ),
    (
        Duty.DISPLAY_ATTRIBUTION,
        {"text": ("Built with A", "Improved using A"), "place": ("website", "documentation")},
        "Display “Built with A” or “Improved using A” on a website or in the documentation.",
    ),
    (Duty.DISPLAY_ATTRIBUTION, {}, "Display the attribution that the licence names."),
    (
        Duty.DISPLAY_ATTRIBUTION,
        {"place": ("about-page", "product", "publication", "model-card")},
        "Display the attribution that the licence names on an about page, on the product, in "
        "publications or in the model card.",
    ),
    (
        Duty.NAME_DERIVATIVE,
        {"text": ("Llama",), "when": InUse(Use.MODIFY)},
        "If you modify the model, put “Llama” in the name of the derived model.",
    ),
    (Duty.RETAIN_NOTICES, {}, "Keep the copyright and licence notices."),
    (
        Duty.RETAIN_NOTICES,
        {"text": ("© X. All rights reserved.",)},
        "Keep the copyright and licence notices: “© X. All rights reserved.”",
    ),
    (Duty.INCLUDE_LICENSE, {}, "Pass on a copy of the licence, or a link to it."),
    (Duty.STATE_CHANGES, {}, "Say that, and where, the work was changed."),
    (Duty.SHARE_ALIKE, {}, "License derivatives under the same terms."),
    (
        Duty.DISCLOSE_SOURCE,
        {},
        "Make the source, weights or data of the derivative available.",
    ),
    (Duty.PASS_THROUGH_RESTRICTIONS, {}, "Bind recipients and users to the same restrictions."),
    (
        Duty.FOLLOW_ACCEPTABLE_USE,
        {},
        "Follow the acceptable-use policy or list of use restrictions.",
    ),
    (
        Duty.OBTAIN_LICENSE,
        {"contact": "sales@example.com"},
        "Obtain a separate licence or permission from the licensor (sales@example.com).",
    ),
    (Duty.REGISTER, {}, "Register with, notify or report to the licensor."),
    (Duty.PAY_ROYALTY, {"rate": "1%"}, "Pay the licensor a royalty (1%)."),
    (Duty.PAY_ROYALTY, {}, "Pay the licensor a royalty."),
    (Duty.DISCLOSE_AI_GENERATED, {}, "Tell people that the content, or whom they talk to, is AI."),
    (Duty.USE_LATEST_VERSION, {}, "Make efforts to move to the latest version of the model."),
    (Duty.COMPLY_WITH_LAW, {}, "Comply with applicable laws, export and trade controls."),
    (Duty.INDEMNIFY, {}, "Indemnify the licensor and hold it harmless."),
    (
        Duty.DELETE_ON_TERMINATION,
        {"when": InUse(Use.TERMINATED)},
        "If the licence has ended, stop using the model and delete it.",
    ),
    (Prohibition.COMMERCIAL_USE, {}, "Do not use the model commercially."),
    (
        Prohibition.TRAIN_OTHER_MODELS,
        {},
        "Do not use the model or its outputs to make or improve other models.",
    ),
    (
        Prohibition.RESTRICTED_USE,
        {"fields": ("military", "harm-minors", "other")},
        "Do not use the model for: military purposes, harm to minors or other uses that the text "
        "lists (the clause has the exact terms).",
    ),
    (
        Prohibition.RESTRICTED_USE,
        {},
        "Do not use the model for: the uses that the text lists (the clause has the exact terms).",
    ),
    (Prohibition.DISTRIBUTE, {}, "Do not distribute the model or derivatives of it."),
    (Prohibition.CREATE_DERIVATIVES, {}, "Do not modify the model or create derivatives of it."),
    (
        Prohibition.HOST_AS_SERVICE,
        {},
        "Do not offer the model to others as an API or hosted service.",
    ),
    (
        Prohibition.USE_IN_TERRITORY,
        {"when": InTerritory(("EU", "GB", "ZZ"))},
        "If you use the model in the European Union, the United Kingdom or ZZ, do not use the "
        "model: the licence grants no rights there.",
    ),
    (
        Prohibition.USE_TRADEMARK,
        {},
        "Do not use the licensor's names or marks, or imply its endorsement.",
    ),
    (Prohibition.REMOVE_SAFEGUARDS, {}, "Do not bypass or disable safeguards or watermarks."),
    (Prohibition.REVERSE_ENGINEER, {}, "Do not reverse engineer the model."),
    (
        Prohibition.LITIGATE,
        {},
        "Do not sue over intellectual property in the model (else the licence ends).",
    ),
    (
        Prohibition.ADD_RESTRICTIONS,
        {},
        "Do not impose further terms or technical measures on recipients.",
    ),
    (Prohibition.SUBLICENSE, {}, "Do not sublicense or transfer the licence."),
]


@pytest.mark.parametrize(("action", "parts", "expected"), ACTIONS)
def test_each_action_is_one_sentence(action: Action, parts: dict[str, Any], expected: str) -> None:
    assert sentence(rule(action, **parts)) == expected


def test_no_action_is_without_a_sentence() -> None:
    in_table = {action for action, _, _ in ACTIONS}
    assert in_table == {*Duty, *Prohibition}


PLACES = [
    "user-interface",
    "website",
    "about-page",
    "documentation",
    "product",
    "publication",
    "model-card",
]
FIELDS = [
    "military",
    "surveillance",
    "illegal",
    "harm-minors",
    "disinformation",
    "discrimination",
    "medical-advice",
    "legal-advice",
    "law-enforcement",
    "weapons",
    "critical-infrastructure",
    "malware",
    "privacy",
    "harassment",
    "automated-decisions",
    "sexual-content",
    "fraud",
    "competing-product",
    "other",
]


def test_each_place_and_field_has_its_own_words() -> None:
    places = [sentence(rule(Duty.DISPLAY_ATTRIBUTION, place=(place,))) for place in PLACES]
    fields = [sentence(rule(Prohibition.RESTRICTED_USE, fields=(field,))) for field in FIELDS]
    assert len({*places, *fields}) == len(PLACES) + len(FIELDS)
    assert "harm-minors" not in " ".join(fields)


def test_a_word_that_is_not_in_the_vocabulary_is_still_said() -> None:
    said = sentence(rule(Prohibition.RESTRICTED_USE, fields=("space-flight",)))
    assert said == "Do not use the model for: space flight (the clause has the exact terms)."


EXCEPTIONS = " (the text makes exceptions: read the clause)."
QUOTED: list[tuple[Prohibition, str, str]] = [
    (
        Prohibition.TRAIN_OTHER_MODELS,
        "You will not train any model with the outputs, other than Otter and what is made of it.",
        EXCEPTIONS,
    ),
    (Prohibition.DISTRIBUTE, "Excluding your affiliates, give copies to nobody.", EXCEPTIONS),
    (Prohibition.CREATE_DERIVATIVES, "Change nothing, except for bug fixes.", EXCEPTIONS),
    (Prohibition.RESTRICTED_USE, "No surveillance, except by hospitals.", EXCEPTIONS),
    (Prohibition.DISTRIBUTE, "Give copies to nobody.", "the model or derivatives of it."),
    (Prohibition.USE_TRADEMARK, "No use of our name, except in credits.", "endorsement."),
    (
        Prohibition.LITIGATE,
        "Whoever brings a patent claim over the weights loses this licence.",
        "Do not sue over patents in the model (else the licence ends).",
    ),
    (
        Prohibition.LITIGATE,
        "Whoever sues over a patent or a copyright in the weights loses this licence.",
        "Do not sue over intellectual property in the model (else the licence ends).",
    ),
]


@pytest.mark.parametrize(("action", "quote", "end"), QUOTED)
def test_a_ban_is_said_no_wider_than_its_words(action: Prohibition, quote: str, end: str) -> None:
    said = sentence(Rule(action, Evidence(spans=((0, len(quote)),), quote=quote)))
    assert said.endswith(end)
    assert (EXCEPTIONS in said) == (end == EXCEPTIONS)


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ("Nobody domiciled in the EU has any rights.", "use the model in, or are domiciled in,"),
        ("This licence is not for companies established in the EU.", "or are domiciled in,"),
        ("Do not use the weights within the EU.", "If you use the model in the European Union,"),
    ],
)
def test_a_seat_is_said_only_where_the_words_do(quote: str, expected: str) -> None:
    evidence = Evidence(spans=((0, len(quote)),), quote=quote)
    barred = Rule(Prohibition.USE_IN_TERRITORY, evidence, InTerritory(("EU",)))
    assert expected in sentence(barred)


def test_braces_in_a_licence_are_no_placeholders() -> None:
    assert "“{place}”" in sentence(rule(Duty.DISPLAY_ATTRIBUTION, text=("{place}",)))


CONDITIONS: list[tuple[dict[str, Any], str]] = [
    ({"use": "commercial"}, "your use is commercial"),
    ({"not": {"use": "commercial"}}, "your use is not commercial"),
    ({"use": "terminated"}, "the licence has ended"),
    ({"not": {"use": "terminated"}}, "the licence has not ended"),
    ({"use": "distribute"}, "you distribute the model (or a derivative)"),
    ({"use": "product"}, "you make available a product or service built on the model"),
    ({"use": "hosted-service"}, "you offer the model to others as a hosted service"),
    ({"use": "train-model"}, "you use the model or its outputs to make another model"),
    ({"use": "publish-outputs"}, "you publish outputs of the model"),
    ({"use": "publish-research"}, "you publish research done with the model"),
    ({"party": "individual"}, "you are an individual"),
    ({"not": {"party": "government"}}, "you are not a government body"),
    (
        {"not": {"any": [{"use": "non-commercial"}, {"use": "research"}]}},
        "your use is neither non-commercial nor research",
    ),
    (
        {"not": {"territory": ["EU"]}},
        "you neither use the model in, nor are domiciled in, the European Union",
    ),
    (
        {"not": {"all": [{"use": "commercial"}, {"use": "modify"}]}},
        "your use is not commercial, or you do not modify the model",
    ),
    (
        {"any": [{"use": "distribute"}, {"use": "hosted-service"}]},
        "you distribute the model (or a derivative), or offer the model to others as a hosted "
        "service",
    ),
    (
        {"any": [{"use": "distribute"}, {"use": "modify"}, {"use": "publish-outputs"}]},
        "you distribute the model (or a derivative), modify the model, or publish outputs of the "
        "model",
    ),
    (
        {"all": [{"use": "modify"}, {"use": "distribute"}]},
        "you distribute a derivative of the model",
    ),
    (
        {"all": [{"use": "distribute"}, {"not": {"use": "modify"}}]},
        "you distribute the model (or a derivative) and do not modify the model",
    ),
    (
        {"all": [{"any": [{"use": "distribute"}, {"use": "hosted-service"}]}, {"use": "modify"}]},
        "you modify the model and either distribute the model (or a derivative) or offer the model "
        "to others as a hosted service",
    ),
    (
        {
            "any": [
                {
                    "all": [
                        {"not": {"any": [{"use": "non-commercial"}, {"use": "research"}]}},
                        {"any": [MORE_THAN_2M, FUNDED]},
                    ]
                },
                {"party": "licensor-competitor"},
            ]
        },
        "you are a competitor of the licensor, or both your use is neither non-commercial nor "
        "research and you have either annual revenue of more than 2 million US dollars in the "
        "preceding year or funding of more than 2 million US dollars",
    ),
    (
        {
            "all": [
                {"any": [{"use": "modify"}, {"party": "academic"}]},
                {"any": [{"use": "product"}, {"party": "individual"}]},
            ]
        },
        "either you modify the model or you are an academic (person or institution), and either "
        "you make available a product or service built on the model or you are an individual",
    ),
    (
        {"all": [{"use": "commercial"}, MORE_THAN_2M]},
        "your use is commercial, and you have annual revenue of more than 2 million US dollars in "
        "the preceding year",
    ),
]


@pytest.mark.parametrize(("form", "expected"), CONDITIONS)
def test_conditions_in_words(form: dict[str, Any], expected: str) -> None:
    assert describe(condition_from_json(form)) == expected


def test_each_party_and_use_has_its_own_words() -> None:
    atoms: list[Condition] = [*map(InUse, Use), *map(IsParty, Party)]
    said = [describe(atom) for atom in atoms] + [describe(Not(atom)) for atom in atoms]
    assert len(set(said)) == 2 * (len(Use) + len(Party))


QUANTITIES: list[tuple[dict[str, Any], str]] = [
    (
        {"metric": "monthly-active-users", "op": "gt", "value": 1},
        "more than 1 monthly active user",
    ),
    (
        {"metric": "monthly-active-users", "op": "gt", "value": 7e8, "as_of": "release-date"},
        "more than 700 million monthly active users on the release date of the model version",
    ),
    (
        {"metric": "monthly-active-users", "op": "gt", "value": 7e8, "as_of": "preceding"},
        "more than 700 million monthly active users in the preceding month",
    ),
    (
        {"metric": "daily-active-users", "op": "lt", "value": 1000000},
        "fewer than 1 million daily active users",
    ),
    ({"metric": "users", "op": "lteq", "value": 50}, "at most 50 users"),
    (
        {"metric": "visits", "op": "gt", "value": 1500000, "period": "month"},
        "more than 1.5 million visits a month",
    ),
    (
        {"metric": "api-calls", "op": "gteq", "value": 5000, "period": "quarter"},
        "at least 5,000 API calls a quarter",
    ),
    ({"metric": "api-calls", "op": "gt", "value": 9}, "more than 9 API calls (period not stated)"),
    (
        {"metric": "revenue", "op": "lt", "value": 10**9, "currency": "EUR", "period": "year"},
        "annual revenue of less than 1 billion euros",
    ),
    (
        {
            "metric": "revenue",
            "op": "gt",
            "value": 5000000,
            "currency": "USD",
            "period": "12-months",
            "as_of": "preceding",
        },
        "twelve-month revenue of more than 5 million US dollars in the preceding twelve months",
    ),
    (
        {"metric": "revenue", "op": "gteq", "value": 1, "currency": "CNY", "attributable": True},
        "revenue made with the model of at least 1 Chinese yuan (period not stated)",
    ),
    (
        {"metric": "funding", "op": "gt", "value": 3, "currency": "XTS", "as_of": "preceding"},
        "funding of more than 3 XTS in the preceding period",
    ),
    (
        {"metric": "valuation", "op": "gt", "value": 2000000},
        "valuation of more than 2 million (currency not stated)",
    ),
    ({"metric": "employees", "op": "gteq", "value": 1}, "at least 1 employee"),
    ({"metric": "devices", "op": "gt", "value": 5000}, "more than 5,000 devices"),
    ({"metric": "model-compute", "op": "gt", "value": 10}, "more than 10 units of model compute"),
]


@pytest.mark.parametrize(("form", "expected"), QUANTITIES)
def test_thresholds_in_words(form: dict[str, Any], expected: str) -> None:
    atom = condition_from_json(form)
    assert isinstance(atom, Threshold)
    assert quantity(atom) == expected


def test_no_metric_operator_period_or_date_is_without_words() -> None:
    forms = [form for form, _ in QUANTITIES]
    for key, words in {"metric": Metric, "op": Operator, "period": Period, "as_of": AsOf}.items():
        assert {form[key] for form in forms if key in form} == {str(word) for word in words}


@pytest.mark.parametrize(
    ("whose", "expected"),
    [
        (Whose.PRODUCT, "a product that uses the model has more than 5 users"),
        (Whose.LICENSEE, "you have more than 5 users"),
        (
            Whose.LICENSEE_AND_AFFILIATES,
            "you and your affiliates together have more than 5 users",
        ),
        (
            None,
            "you or your product (the text does not say which) have more than 5 users",
        ),
    ],
)
def test_whose_figure_it_is(whose: Whose | None, expected: str) -> None:
    assert describe(Threshold(Metric.USERS, Operator.GT, Decimal(5), of=whose)) == expected


@pytest.mark.parametrize("op", Operator)
def test_not_of_a_threshold_is_said_as_its_complement(op: Operator) -> None:
    complement = {"gt": "lteq", "lteq": "gt", "lt": "gteq", "gteq": "lt"}[op]
    atom = Threshold(Metric.USERS, op, Decimal(5))
    other = Threshold(Metric.USERS, Operator(complement), Decimal(5))
    assert describe(Not(atom)) == describe(other)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("0", "0"),
        ("999999", "999,999"),
        ("1E+6", "1 million"),
        ("1234567", "1,234,567"),
        ("2500000", "2.5 million"),
        ("999000000", "999 million"),
        ("1000000000", "1 billion"),
        ("1.25E+12", "1.25 trillion"),
        ("1E+15", "1,000,000,000,000,000"),
        ("0.50", "0.5"),
        ("1234.5", "1,234.5"),
    ],
)
def test_numbers_as_people_write_them(value: str, expected: str) -> None:
    assert numeral(Decimal(value)) == expected


@pytest.mark.parametrize(
    ("value", "currency", "expected"),
    [
        (1, "USD", "1 US dollar"),
        (2, "USD", "2 US dollars"),
        (1, "GBP", "1 pound sterling"),
        (10**7, "JPY", "10 million Japanese yen"),
    ],
)
def test_currencies_are_singular_and_plural(value: int, currency: str, expected: str) -> None:
    assert money(Decimal(value), currency) == expected


VALUES = st.decimals(min_value=0, max_value=10**40, allow_nan=False, allow_infinity=False)
CONDITION_TREES = strategies.trees(
    strategies.atoms(strategies.thresholds(VALUES, currencies=("USD", "KWD")))
)


@given(CONDITION_TREES, st.sampled_from([*Duty, *Prohibition]))
def test_any_rule_is_one_sentence(condition: Condition, action: Action) -> None:
    said = sentence(rule(action, when=condition))
    assert said.startswith("If ")
    assert said.endswith(".")
    assert "\n" not in said
    assert "  " not in said


@given(CONDITION_TREES)
def test_not_not_says_the_same(condition: Condition) -> None:
    assert describe(Not(Not(condition))) == describe(condition)


def test_all_kinds_of_conditions_are_tried() -> None:
    assert len(get_args(Condition)) == 7


@pytest.mark.parametrize(
    ("quote", "said"),
    [
        ("You shall prominently display the name Otter.", "Clearly display “Otter”."),
        ("You shall display the name Otter.", "Display “Otter”."),
    ],
)
def test_a_phrase_that_is_to_be_shown_clearly_is_said_to_be(quote: str, said: str) -> None:
    evidence = Evidence(((0, len(quote)),), quote=quote)
    assert sentence(Rule(Duty.DISPLAY_ATTRIBUTION, evidence, text=("Otter",))) == said


def test_everywhere_but_a_place_is_outside_it() -> None:
    outside = Not(InTerritory(("EU",)))
    assert describe(outside, domiciled=False) == "you use the model outside the European Union"
