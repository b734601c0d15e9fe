"""The words for what is done with a model, in the conditions of duties."""

from __future__ import annotations

import pytest

from clauses import said
from modellic.extract import extract
from modellic.rules import AllOf, AnyOf, Condition, Duty, InUse, Use
from modellic.text import Text

IN_ENGLISH = "\n\nThis is the text of the terms for all that use it and for you."
"""Enough common words to tell the language of a short clause by."""

DISTRIBUTE, PRODUCT, HOSTED = (
    InUse(Use.DISTRIBUTE),
    InUse(Use.PRODUCT),
    InUse(Use.HOSTED_SERVICE),
)
ASKS = "you must ask your users to rest and undertake efforts to use the latest version."


def when(text: str, action: Duty = Duty.USE_LATEST_VERSION) -> Condition | None:
    (rule,) = [r for r in extract(Text(text + IN_ENGLISH)).rules if r.action is action]
    return rule.when


@pytest.mark.parametrize(
    ("condition", "use"),
    [
        ("If you distribute the model", Use.DISTRIBUTE),
        ("If the weights are redistributed", Use.DISTRIBUTE),
        ("Where you make the weights available to third parties", Use.DISTRIBUTE),
        ("When you share copies of it", Use.DISTRIBUTE),
        ("If you transfer the model to others", Use.DISTRIBUTE),
        ("If you pass the model on to others", Use.DISTRIBUTE),
        ("When you hand over copies of it", Use.DISTRIBUTE),
        ("If you share it", Use.DISTRIBUTE),
        ("Whenever somebody gets a copy from you", Use.DISTRIBUTE),
        ("If you modify the weights", Use.MODIFY),
        ("If you make changes to the model", Use.MODIFY),
        ("If you altered it", Use.MODIFY),
        ("In the case of a derivative, when it is ready", Use.MODIFY),
        ("If you ship a product with the model inside", Use.PRODUCT),
        ("If you embed the model in an app", Use.PRODUCT),
        ("If you offer it through a web demo", Use.HOSTED_SERVICE),
        ("Where users reach it over a network", Use.HOSTED_SERVICE),
        ("If you write a paper that uses it", Use.PUBLISH_RESEARCH),
        ("Once this licence lapses", Use.TERMINATED),
        ("If you create a derivative work", Use.MODIFY),
        ("IF THE MODEL IS MODIFIED", Use.MODIFY),
        ("If you use it in your product", Use.PRODUCT),
        ("If you use any materials in products or services", Use.PRODUCT),
        ("If you offer the model as a hosted service", Use.HOSTED_SERVICE),
        ("If you give others API access", Use.HOSTED_SERVICE),
        ("If you train another model with the outputs", Use.TRAIN_MODEL),
        ("If you use the outputs to improve an AI model", Use.TRAIN_MODEL),
        ("If you publish any output", Use.PUBLISH_OUTPUTS),
        ("If you publish results of your research", Use.PUBLISH_RESEARCH),
        ("If you use the model for commercial purposes", Use.COMMERCIAL),
        ("If you use the model commercially", Use.COMMERCIAL),
        ("If you use it for research purposes", Use.RESEARCH),
        ("If you use it for non-commercial purposes", Use.NON_COMMERCIAL),
        (
            "After the termination of this agreement, if this agreement is terminated",
            Use.TERMINATED,
        ),
    ],
)
def test_a_use_is_told_by_its_words(condition: str, use: Use) -> None:
    assert when(f"{condition}, {ASKS}") == InUse(use)


def test_a_thing_named_in_a_condition_is_no_use() -> None:
    text = "If you distribute the model or any derivative works thereof, " + ASKS
    assert when(text) == DISTRIBUTE


def test_or_otherwise_goes_on_with_a_list() -> None:
    text = "If you train, fine tune, or otherwise improve an AI model, which is distributed, "
    assert when(text + ASKS) == AllOf((InUse(Use.TRAIN_MODEL), DISTRIBUTE))


@pytest.mark.parametrize(
    "definition",
    [
        '"Distribution" means any sharing of the model with a third party, including providing '
        "it as a hosted service.",
        "\u201cDistribute\u201d means to transmit, publish or share the model, including via API "
        "access.",
    ],
)
def test_a_definition_widens_distribution_wherever_it_stands(definition: str) -> None:
    duty = "You must give every recipient a copy of this agreement."
    for text in (f"{definition}\n\n{duty}", f"{duty}\n\n{definition}"):
        assert when(text, Duty.INCLUDE_LICENSE) == AnyOf((DISTRIBUTE, HOSTED))


def test_words_that_exclude_hosting_take_the_definition_back() -> None:
    text = (
        '"Distribution" means any sharing of the model, including as a hosted service.\n\n'
        "Every copy (other than through a hosted service) must be accompanied by a notice file."
    )
    assert when(text, Duty.RETAIN_NOTICES) == DISTRIBUTE


@pytest.mark.parametrize(
    ("grant", "condition"),
    [
        ("You may host the model as a service or distribute it", AnyOf((DISTRIBUTE, HOSTED))),
        (
            "You may distribute the model or offer it as part of a product or service",
            AnyOf((DISTRIBUTE, PRODUCT)),
        ),
        ("You may copy and distribute the model", DISTRIBUTE),
    ],
)
def test_the_items_of_a_conditional_grant_hold_for_what_it_allows(
    grant: str, condition: Condition
) -> None:
    text = f"{grant}, provided that you meet these conditions:\n\n"
    text += "(a) You must give every recipient a copy of this agreement;\n"
    assert when(text, Duty.INCLUDE_LICENSE) == condition


def test_an_item_that_speaks_of_copies_distributed_means_just_those() -> None:
    text = (
        "You may host the model as a service or distribute it, provided that you meet these "
        "conditions:\n\n"
        "(a) You must retain all copyright notices in copies that you distribute;\n"
    )
    assert when(text, Duty.RETAIN_NOTICES) == DISTRIBUTE


def test_what_a_firm_does_for_itself_is_no_commerce() -> None:
    clause = "You need a licence from us for internal business purposes beyond 50 employees."
    assert said(clause) == ["obtain-license if employees gt 50 licensee"]
