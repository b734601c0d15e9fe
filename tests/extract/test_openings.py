"""Words with which a sentence opens, and that change nothing of what it asks for."""

from __future__ import annotations

import pytest

from clauses import flagged, said

IDLE = (
    "Furthermore, {}",
    "In addition, {}",
    "For the avoidance of doubt, {}",
    "To be clear: {}",
    "Note: {}",
    "Please note that {}",
    "We remind you that {}",
    "It is understood and agreed that {}",
    "Under this licence, {}",
    "Without limiting the foregoing, {}",
    "Without prejudice to section 4.2, {}",
    "Unless otherwise agreed in writing, {}",
    "Furthermore, please note that {}",
    "To the maximum extent permitted by applicable law, {}",
    "Except as otherwise provided herein, {}",
    "Notwithstanding anything to the contrary, {}",
    "Subject to section 4, {}",
    "Effective immediately, {}",
    "Starting 1 January 2026, {}",
    "TL;DR: {}",
)
AGREED = (
    "You acknowledge and agree that {}",
    "The Licensee understands that {}",
    "By using the model, you agree that {}",
    "You represent, warrant and covenant that {}",
    "It is a condition of this licence that {}",
    "As a condition of the licence granted above, {}",
)
ORDERS = (
    "companies with more than 50 employees must obtain a licence.",
    "use for any illegal purpose is prohibited.",
    "research aside, a licence is needed for any use of the weights.",
    "nobody with more than 5 million daily active users may host the model for third parties.",
    "when distributing an adapted model, you must make its training code available.",
    "competitors of Otter Labs may not improve their own models with its outputs.",
    "you need neither register nor pay anything to deploy the weights.",
    "government bodies shall notify the institute of their use of the model.",
)
BIDS = (
    "put a note into each file that you have changed.",
    "when you pass the weights on, enclose a copy of this licence.",
    "give appropriate credit to Otter Labs whenever you share the images.",
)


@pytest.mark.parametrize("opening", [*IDLE, *AGREED])
@pytest.mark.parametrize("sentence", ORDERS)
def test_an_opening_changes_nothing(opening: str, sentence: str) -> None:
    assert said(opening.format(sentence)) == said(sentence[0].upper() + sentence[1:])


@pytest.mark.parametrize("opening", IDLE)
@pytest.mark.parametrize("sentence", BIDS)
def test_an_order_behind_an_opening_is_one(opening: str, sentence: str) -> None:
    assert said(opening.format(sentence)) == said(sentence[0].upper() + sentence[1:]) != []


def test_what_is_agreed_without_an_order_of_its_own_is_ordered() -> None:
    assert said("You agree that each copy contains this notice.") == [
        "retain-notices if distribute"
    ]


def test_what_is_agreed_and_binds_nobody_stays_boilerplate() -> None:
    text = "You acknowledge that the model may have defects that cannot be corrected by us."
    assert said(text) == []
    assert not flagged(text)
