"""One attribution that two neighbouring sentences tell of, and two that are two."""

from __future__ import annotations

import pytest

from modellic.extract import extract
from modellic.rules import Duty
from modellic.text import Text

ONE = [
    ('You must give credit to us. Use the phrase "Made with Otter" in your product.', ["product"]),
    (
        "You need to attribute the model in your product, for example on the about page. "
        'Please use the text "Made with Otter".',
        ["product", "about-page"],
    ),
    ('You must name the model on your website. Show the credit "Made with Otter".', ["website"]),
    (
        'Produkte müssen den Schriftzug "Made with Otter" zeigen. Der Schriftzug ist anzubringen.',
        [],
    ),
]
TWO = [
    'You must display our logo in your app. You must display "Made with Otter" on your website.',
    'You must credit us in your product. Where you publish results, you must cite "Otter (2024)".',
    'You must show "Made with Otter" on your website. You must show "Built on Otter" in your app.',
]


def _shown(clause: str) -> list[tuple[tuple[str, ...], list[str]]]:
    rules = extract(Text(f"{clause}\n", "LICENSE")).rules
    shown = [r for r in rules if r.action is Duty.DISPLAY_ATTRIBUTION]
    return [(r.text, [str(p) for p in r.place]) for r in shown]


@pytest.mark.parametrize(("clause", "places"), ONE)
def test_words_to_be_shown_are_no_second_attribution(clause: str, places: list[str]) -> None:
    assert _shown(clause) == [(("Made with Otter",), places)]


def test_what_both_sentences_say_is_evidence() -> None:
    clause = 'You must give credit to us. Use the phrase "Made with Otter" in your product.'
    (rule,) = extract(Text(f"{clause}\n", "LICENSE")).rules
    assert rule.evidence.spans == ((0, 27), (28, len(clause)))


@pytest.mark.parametrize("clause", TWO)
def test_a_picture_another_occasion_and_other_words_are_a_second_attribution(clause: str) -> None:
    assert len(_shown(clause)) == len(TWO) - 1
