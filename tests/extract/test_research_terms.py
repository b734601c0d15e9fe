"""Clauses of model and dataset licences: who is behind the data, what is reported, which uses."""

from __future__ import annotations

import pytest

from clauses import flagged, said
from modellic.extract import extract
from modellic.text import Text


@pytest.mark.parametrize(
    "clause",
    [
        "You agree not to re-identify any donor in the collection.",
        "Researchers shall not try to contact a participant.",
        "Users may not seek to trace the families behind the samples.",
        "You must not establish the identity of a speaker.",
        "The recordings may not be linked back to individual patients.",
    ],
)
def test_finding_out_who_is_behind_the_data_is_a_banned_use(clause: str) -> None:
    (rule,) = extract(Text(clause, "LICENSE")).rules
    assert (rule.action, rule.fields) == ("restricted-use", ("privacy",))


@pytest.mark.parametrize(
    ("clause", "rules"),
    [
        ("You'll obey all laws that apply to you.", ["comply-with-law"]),
        ("They'll be able to obey the law.", []),
        (
            "You must deliver quarterly royalty statements within 20 days.",
            ["register"],
        ),
        (
            "You shall report any use not permitted by these terms within a week.",
            ["register"],
        ),
        ("You shall not falsify any copyright management information.", ["retain-notices"]),
        (
            "You must show any credit prescribed by our brand guide.",
            ["display-attribution if product"],
        ),
        (
            "You may not present findings without citing our article.",
            ["display-attribution if publish-research"],
        ),
        (
            "You may not alter the engine to disable, or get around, any safety checks.",
            ["remove-safeguards"],
        ),
        (
            "You may not sell or resell the weights (whole or in part), nor include them in a "
            "competing product.",
            ["distribute", "restricted-use"],
        ),
        (
            "Any commercial use of the weights, or of a model made from them, is forbidden.",
            ["commercial-use"],
        ),
        (
            "Nobody may use it to build a service that competes with ours, whether offered "
            "commercially or otherwise.",
            ["restricted-use"],
        ),
    ],
)
def test_a_clause_says(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


def test_who_must_keep_an_account_to_himself_is_not_barred_from_sharing_the_model() -> None:
    clause = "You may not make your login or your account available to others."
    assert said(clause) == []
    assert flagged(clause)


@pytest.mark.parametrize(
    ("clause", "rule"),
    [
        (
            "If you run it as a hosted service or sell it in a product, and your revenue exceeds "
            "$3,000,000, you must buy a licence.",
            "obtain-license if ((hosted-service or product) and revenue gt 3000000 USD licensee)",
        ),
        (
            "If you offer inference as a service or in any other way, and your yearly revenue is "
            "above $3,000,000, you must buy a licence.",
            "obtain-license if (hosted-service and revenue gt 3000000 USD year licensee)",
        ),
        (
            "If you have more than 50 employees, or you sell it in a product, you must buy a "
            "licence.",
            "obtain-license if (employees gt 50 licensee or product)",
        ),
    ],
)
def test_a_figure_behind_an_alternative_of_uses_is_of_both(clause: str, rule: str) -> None:
    assert said(clause) == [rule]


def test_a_list_of_verbs_that_begins_with_use_names_no_case_of_its_own() -> None:
    assert said(
        "If your revenue is above $2,000,000, you may not use, copy, modify, sublicense or "
        "distribute the library without first buying a commercial licence."
    ) == ["obtain-license if revenue gt 2000000 USD licensee"]
    assert said("You may not use, modify or sublicense the library.") == [
        "create-derivatives",
        "sublicense",
    ]


@pytest.mark.parametrize(
    ("clause", "rules"),
    [
        ("The Licence does not let you use our logos.", ["use-trademark"]),
        ("The names of our partners may be shown only as the guide says.", ["use-trademark"]),
        ("Adverts must not mention our company.", ["use-trademark"]),
        ("Every claim against us that the work infringes a patent ends the licence.", ["litigate"]),
        ("You shall apply for and obtain each export permit.", ["comply-with-law"]),
        (
            "After revocation of the licence no copy of the recordings may be kept.",
            ["delete-on-termination if terminated"],
        ),
        (
            "If we ask, in that event you shall erase the dataset.",
            ["delete-on-termination if terminated"],
        ),
        ("You must replace the previous release within a week.", ["use-latest-version"]),
        (
            "Adaptations may be shared on these same terms only.",
            ["share-alike if (modify and distribute)"],
        ),
        (
            "The licences given here do not extend to the European Union.",
            ["use-in-territory if EU"],
        ),
        ("You must not expose the model to paying customers.", ["host-as-service"]),
        ("You may publish your networks, but not the data themselves.", ["distribute"]),
        (
            "Adapted datasets may be published only after our approval.",
            ["obtain-license if (modify and distribute)"],
        ),
        ("By use you accept our Policy on Responsible Use.", ["follow-acceptable-use"]),
        (
            "You may not use outputs to train, in part or as a whole, any language model.",
            ["train-other-models"],
        ),
        (
            "Each user agrees not to attempt to trace a donor, and not to sell the data.",
            ["distribute", "restricted-use"],
        ),
        (
            "Each copy must go with this document.",
            ["include-license if distribute"],
        ),
        (
            "If outputs train a model that is thereafter made available, its name must "
            'begin with "Fjord".',
            ["name-derivative if (train-model and distribute)"],
        ),
    ],
)
def test_another_turn_of_a_clause_says_the_same(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize(
    "clause",
    [
        "Access tokens are yours alone and shall not be shared with anyone.",
        "You may let your own staff use the model.",
        "Our approval of a paper is not needed.",
    ],
)
def test_what_is_about_something_else_says_nothing(clause: str) -> None:
    assert said(clause) == []


@pytest.mark.parametrize(
    ("clause", "texts"),
    [
        ("You must show '*Runs on Fjord*' on your website.", ("Runs on Fjord",)),
        ("You shall acknowledge the Fjord Corpus in each paper.", ("Fjord Corpus",)),
        ("You shall cite our article in each publication.", ()),
    ],
)
def test_a_phrase_is_shown_without_its_emphasis_and_a_name_has_a_capital(
    clause: str, texts: tuple[str, ...]
) -> None:
    (rule,) = extract(Text(clause, "LICENSE")).rules
    assert rule.text == texts
