"""Words with which a sentence closes, and that change nothing of what it asks for."""

from __future__ import annotations

import pytest

from clauses import flagged, said

CLOSINGS = (
    " without exception",
    " at all times",
    " (see Section 7)",
    ", as described in section 7.2",
    ", as set out below",
    " (details below)",
    " during the term of this Agreement",
    ", effective 1 January 2026",
    " [1]",
    ", unless applicable law requires otherwise",
    " to the extent permitted by applicable law",
    ", except as required by law",
    " \u2014 no exceptions",
    "; this also applies to future versions",
    "; the same goes for later releases of the model, as described in section 7",
)
SENTENCES = (
    "Companies with more than 50 employees must register",
    "The weights and all that is derived from them must not be distributed",
    "All applicable export rules have to be observed by the Licensee",
    "Any body with more than 40 employees has to pay a yearly fee, universities excepted",
    "A royalty of 3% is due as soon as revenue surpasses \u20ac250,000 in a quarter",
    "Peru and Chile are off limits: do not use the weights in either of them",
    "Licensees with over 5,000 devices shall notify the Licensor of them",
)


@pytest.mark.parametrize("closing", CLOSINGS)
@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_closing_changes_nothing(closing: str, sentence: str) -> None:
    assert said(f"{sentence}{closing}.") == said(f"{sentence}.") != []


@pytest.mark.parametrize(
    "sentence",
    [
        "You may use the weights commercially only as set out in section 4.",
        "You may not share the weights except as described in section 4.",
    ],
)
def test_what_a_leave_hangs_on_is_no_mere_closing(sentence: str) -> None:
    assert said(sentence) == [] or "if" not in said(sentence)[0]
    assert said(sentence) or flagged(sentence)


def test_what_is_said_once_more_of_others_that_no_list_knows_is_reported() -> None:
    text = "You must register if you sell it; the same applies to consultants."
    assert said(text) == ["register if distribute"]
    assert flagged(text)
