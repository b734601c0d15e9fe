"""Purposes that a text defines: what is forbidden, allowed alone, or licensed under their name."""

from __future__ import annotations

import pytest

from clauses import flagged, said

EXCLUDED = """You may run the tool, provided that you do not use it for an Excluded Purpose.

An "Excluded Purpose" means any of the following:

1. Offering the tool as a paid hosted service.
2. Using the tool internally within an organisation that:
   - has annual revenue exceeding $3,000,000, or
   - has more than 40 employees.

If you wish to use the tool for an Excluded Purpose, you must obtain a commercial licence.
"""


def test_lists_within_each_other_are_of_the_term_they_define() -> None:
    expected = (
        "obtain-license if (hosted-service or revenue gt 3000000 USD year licensee"
        " or employees gt 40 licensee)"
    )
    assert said(EXCLUDED) == [expected]
    assert not flagged(EXCLUDED)


def test_a_figure_without_an_amount_is_no_other_items() -> None:
    clause = """A "Barred Purpose" means any of the following:

1. Embedding the tool into a product that is sold for revenue.
2. Using the tool within an organisation with annual revenue exceeding $3,000,000.

You must obtain a commercial licence for a Barred Purpose.
"""
    assert said(clause) == [
        "obtain-license if (product or revenue gt 3000000 USD year licensee)",
    ]


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            '"Barred Purpose" means offering the tool as a hosted service. You must obtain a'
            " commercial licence for any Barred Purpose.",
            ["obtain-license if hosted-service"],
        ),
        (
            '"Allowed Purpose" means academic or research purposes. You may use the model for the'
            " Allowed Purpose only.",
            ["commercial-use"],
        ),
        (
            '"Allowed Purpose" means non-commercial research. We grant you a licence to use the'
            " model for the Allowed Purpose.",
            ["commercial-use"],
        ),
        (
            'You shall adhere to the Allowed Purpose. "Allowed Purpose" means academic or research'
            " purposes only.",
            ["commercial-use"],
        ),
    ],
)
def test_a_purpose_by_its_name(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    "clause",
    [
        '"Allowed Purpose" means any purpose, including research. You may use the model only for'
        " the Allowed Purpose.",
        '"Allowed Purpose" means any purpose, including commercial purposes. You may use the model'
        " only for the Allowed Purpose.",
        '"Internal Use" means your internal business or research purposes. You may use the model'
        " for Internal Use.",
        '"Allowed Purpose" means non-commercial research. We tell you more about the Allowed'
        " Purpose on our site.",
    ],
)
def test_a_purpose_that_leaves_commerce_free(clause: str) -> None:
    assert "commercial-use" not in said(clause)


def test_commerce_that_has_its_own_sentence_needs_no_term() -> None:
    clause = (
        '"Allowed Purpose" means non-commercial research. You may use the model for the Allowed'
        " Purpose. You may use the model commercially if you obtain a licence from us."
    )
    assert "commercial-use" not in said(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "The model is for non-commercial use only. For other uses, contact us.",
        "You may not use the model commercially without:\n\na) obtaining a licence from us",
    ],
)
def test_a_way_to_a_licence(clause: str) -> None:
    assert said(clause) == ["obtain-license if commercial"]
    assert not flagged(clause)


def test_any_use_beside_research_is_more_than_commerce() -> None:
    clause = "You may use the model for research. For any other use please contact us."
    assert said(clause) == ["obtain-license if not research"]
    assert not flagged(clause)


def test_a_list_below_without_is_what_must_be_done() -> None:
    clause = (
        "You must not distribute it without:\n\n- keeping our notices;\n- including this licence."
    )
    assert said(clause) == ["include-license if distribute", "retain-notices if distribute"]
    assert not flagged(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "You shall only use the models for testing, research or evaluation purposes.",
        "The models may only be used for testing and evaluation.",
        "Use is restricted to evaluation and testing in a laboratory.",
    ],
)
def test_evaluation_alone_is_no_commerce(clause: str) -> None:
    assert said(clause) == ["commercial-use"]


@pytest.mark.parametrize(
    "clause",
    [
        "You may only use the software in non-production environments.",
        "The licence covers non-production use only.",
        "You are granted a licence for internal evaluation only.",
        "You may not use the software in production.",
    ],
)
def test_a_licence_for_less_than_production_is_reported(clause: str) -> None:
    assert said(clause) == []
    assert flagged(clause)


def test_a_figure_is_not_told_twice_with_and_without_its_period() -> None:
    clause = (
        "Where your earnings in the last calendar year exceed $7m, you shall pay ten per cent of"
        " all such earnings in excess of that amount."
    )
    assert len(said(clause)) == 1
    assert said(clause)[0].count("7000000") == 1


def test_a_notice_of_what_made_an_output_is_no_copyright_notice() -> None:
    clause = (
        "Content generated by the model must be accompanied by a clear notice that it was produced"
        " by artificial intelligence."
    )
    assert said(clause) == ["disclose-ai-generated if publish-outputs"]


def test_a_list_below_a_lead_in_that_is_a_title_too_is_heard() -> None:
    clause = (
        "### SHARING\n\n**Modifikationen und Ableitungen müssen:**\n\n"
        "- Unter derselben Lizenz veröffentlicht werden\n- Änderungen klar dokumentieren\n"
        "- Quellcode öffentlich verfügbar machen\n"
    )
    actions = [rule.partition(" if ")[0] for rule in said(clause)]
    assert actions == ["disclose-source", "share-alike", "state-changes"]


@pytest.mark.parametrize(
    "grant",
    ["The model is licensed for the Allowed Purpose.", "Use is limited to the Allowed Purpose."],
)
def test_a_purpose_that_is_allowed_without_a_may(grant: str) -> None:
    assert said(f'"Allowed Purpose" means research purposes. {grant}') == ["commercial-use"]


def test_a_ban_stays_where_what_lifts_it_is_not_understood() -> None:
    clause = "You may not use it commercially without:\n\n- water the plants\n- paying us"
    assert "commercial-use" in said(clause)


def test_time_to_obtain_a_licence_is_reported() -> None:
    clause = "You get a grace period of 30 days to obtain a licence for any commercial use."
    assert said(clause) == []
    assert flagged(clause)
