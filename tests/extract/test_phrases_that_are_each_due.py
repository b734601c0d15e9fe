"""Quoted phrases of which each is to be shown, or any one, and the places named before them."""

from __future__ import annotations

import pytest

from modellic.extract import extract
from modellic.text import Text

PLACES = "on a related website, in the app, on the about page or in the product documentation"


@pytest.mark.parametrize(
    ("clause", "phrases"),
    [
        ('You must show the words "A by Heron" and the words "B by Heron" in the app.', 2),
        ('You must show both "A by Heron" and "B by Heron" in the app.', 2),
        ('You must show the line "A by Heron" as well as "B by Heron" in the app.', 2),
        ('You must show "A by Heron" or "B by Heron" in the app.', 1),
        ('You must show "A by Heron" and "B by Heron" in the app.', 1),
        (f'You shall display, {PLACES}, the words "A by Heron" and the words "B by Heron".', 2),
        (f'You shall (A) keep all notices, and (B) display, {PLACES}, the words "A by Heron".', 1),
    ],
)
def test_each_phrase_that_is_due_is_a_rule(clause: str, phrases: int) -> None:
    found = extract(Text(clause, "LICENSE"))
    shown = [r for r in found.rules if str(r.action) == "display-attribution"]
    assert len(shown) == phrases
    assert sorted(p for r in shown for p in r.text) in (
        ["A by Heron"],
        ["A by Heron", "B by Heron"],
    )
    assert not found.unparsed
