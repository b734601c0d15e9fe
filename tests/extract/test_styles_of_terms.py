"""Clauses as the terms of services, enterprise licences and short notices word them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from modellic.extract import extract
from modellic.rules import Duty, InUse, IsParty, Party, Prohibition, Rule, Threshold, Use, atoms
from modellic.text import Text


def rules(text: str) -> list[Rule]:
    return list(extract(Text(text)).rules)


def named(text: str) -> set[str]:
    return {str(r.action) for r in rules(text)}


def figures(text: str) -> set[tuple[str, str, Decimal]]:
    return {
        (str(r.action), str(a.metric), a.value)
        for r in rules(text)
        for a in atoms(r.when)
        if isinstance(a, Threshold)
    }


@pytest.mark.parametrize(
    ("action", "clause"),
    [
        (
            "follow-acceptable-use",
            "You must not breach any part of these terms or the usage policy.",
        ),
        (
            "follow-acceptable-use",
            "You shall comply with all limits applicable to the hosted service.",
        ),
        ("follow-acceptable-use", "Users must abide by our Terms of Service."),
        ("follow-acceptable-use", "You shall use the model in ways consistent with ethical norms."),
        ("share-alike", "Every fork must retain the same licence terms."),
        ("share-alike", "You may use it if:\n\n- all changes stay open source under this licence"),
        ("use-trademark", "You can only use our logo in line with the press kit."),
        ("use-trademark", "You must not imply that yours is an official build."),
        ("sublicense", "Neither these rights nor this agreement is transferable by the customer."),
        ("sublicense", "This licence is personal and not assignable by you."),
        ("state-changes", "You must flag your copy as a fork."),
        ("include-license", "You must ensure that anybody who gets a part receives this licence."),
        (
            "retain-notices",
            "You must ensure that anybody who gets a part has the copyright notice.",
        ),
        ("obtain-license", "The module may only be used if you hold a valid paid subscription."),
        (
            "obtain-license",
            "The add-on can only be deployed if you agreed to the vendor's subscription terms.",
        ),
        ("create-derivatives", "You may not alter or copy our services."),
        ("distribute", "You may not rent, sell or share any of our services."),
        ("register", "You must register for a licence key."),
    ],
)
def test_a_duty_or_ban_in_such_words(action: str, clause: str) -> None:
    assert action in named(clause)


@pytest.mark.parametrize(
    ("action", "clause"),
    [
        ("follow-acceptable-use", "Our terms of service are a separate contract."),
        ("disclose-source", "Modifications must be made available under this very licence."),
        ("use-trademark", "You may use our service in line with the manual."),
        ("register", "You must give your true name to register for an account."),
        ("obtain-license", "The module may be used if you have a valid account."),
    ],
)
def test_words_near_to_it_that_say_no_such_thing(action: str, clause: str) -> None:
    assert action not in named(clause)


def test_items_set_in_below_a_lead_in_need_no_mark() -> None:
    text = (
        "These pages describe a service for people who write, and who would like to be helped with "
        "it; they say what it is, whom it is for, and how it is made to run, day by day.\n\n"
        "For instance, you may not:\n\n"
        "    Decompile the service or take its components apart in any way at all.\n"
        "    Present output as the work of a human when it is no such thing.\n"
        "    Use output to train models that compete with ours in any market.\n\n"
        "You may print the manual."
    )
    assert named(text) == {"reverse-engineer", "disclose-ai-generated", "train-other-models"}


def test_paragraphs_at_the_margin_are_no_items_of_the_lead_in_above() -> None:
    text = "You may not:\n\nDecompile the service.\n\nUse output to train competing models."
    assert Prohibition.TRAIN_OTHER_MODELS not in {r.action for r in rules(text)}


@pytest.mark.parametrize(
    "who",
    [
        "any other company with yearly revenue exceeding $40 million",
        "every other firm whose annual revenue exceeds $40 million",
        "all other businesses making over $40 million a year",
    ],
)
def test_any_other_company_of_a_size_is_one_of_that_size(who: str) -> None:
    asked = figures(f"A licence from us is needed by:\n- Orbit Works\n- {who}")
    assert asked == {("obtain-license", "revenue", Decimal(40_000_000))}


def test_companies_of_the_state_stand_in_a_list_with_figures() -> None:
    text = "A commercial licence is required for:\n- firms with 30 employees or more\n"
    text += "- state-owned enterprises"
    (rule,) = rules(text)
    found = set(atoms(rule.when))
    assert IsParty(Party.GOVERNMENT) in found
    assert figures(text) == {("obtain-license", "employees", Decimal(30))}


def test_registering_is_enough_below_a_figure() -> None:
    text = (
        "If your monthly active users do not exceed 2 million, your registration with the "
        "publisher will be deemed sufficient; if they exceed 2 million, you must request a licence."
    )
    assert {a for a, _, _ in figures(text)} == {"register", "obtain-license"}


def test_a_royalty_in_an_item_is_owed_beyond_the_figure_above_it() -> None:
    text = "For apps earning over $90,000 in revenue:\n\n- 3% royalty on revenue above $90,000"
    assert ("pay-royalty", "revenue", Decimal(90_000)) in figures(text)


@pytest.mark.parametrize(
    "where",
    [
        "For commercial use, please contact us.",
        "For commercial licensing, please write to desk@example.org.",
    ],
)
def test_where_to_ask_is_no_licence_beside_the_one_with_a_figure(where: str) -> None:
    duty = "You need a licence if your annual revenue exceeds $7 million."
    conditions = [r.when for r in rules(f"{duty}\n\n{where}") if r.action is Duty.OBTAIN_LICENSE]
    assert len(conditions) == 1
    assert InUse(Use.COMMERCIAL) not in set(atoms(conditions[0]))
    assert [r.when for r in rules(where)] == [InUse(Use.COMMERCIAL)]
