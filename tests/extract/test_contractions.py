"""Contractions say what their full words say: "isn't permitted", "you'll need a licence"."""

from __future__ import annotations

import pytest

from clauses import flagged, rule_of, said

NAMED = "The software is for whoever reads this. "
"""Two words alone are of no language."""


@pytest.mark.parametrize(
    ("clause", "rules"),
    [
        ("Commercial use isn't permitted.", ["commercial-use"]),
        ("Redistribution of the weights isn’t allowed.", ["distribute"]),
        ("You aren't allowed to sell copies of the model.", ["distribute"]),
        ("You can’t host the model for others.", ["host-as-service"]),
        ("You won't use the model for weapons.", ["restricted-use"]),
        ("You shouldn't use our logo.", ["use-trademark"]),
        ("We don't permit commercial use of the model.", ["commercial-use"]),
        ("It's forbidden to train other models on the outputs.", ["train-other-models"]),
        ("You're required to keep the notices.", ["retain-notices if distribute"]),
        (
            "If you've raised more than $1M, contact us for a licence.",
            ["obtain-license if funding gt 1000000 USD licensee"],
        ),
        (
            "If your company doesn't exceed 50 employees, you don't need a commercial licence.",
            ["obtain-license if employees gt 50 licensee"],
        ),
        (
            "If your revenue hasn't exceeded $1M you may use it for free.",
            ["obtain-license if revenue gt 1000000 USD licensee"],
        ),
        ("You'll be able to obey the law.", []),
        ("This isn't a contract, and you haven't any duties.", []),
    ],
)
def test_a_contraction_says_what_its_words_say(clause: str, rules: list[str]) -> None:
    assert said(NAMED + clause) == rules


def test_a_phrase_is_shown_as_it_is_written() -> None:
    clause = "Your product must display \"Don't Panic, It's Oriole\"."
    assert rule_of(clause).text == ("Don't Panic, It's Oriole",)


def test_what_binds_in_a_contraction_is_said() -> None:
    assert flagged("You mustn't whistle in our office while the model runs.")
