"""Notices that a sentence quotes: copies keep them, whatever the verb."""

from __future__ import annotations

import pytest

from clauses import flagged, rule_of, said

NOTICE = "Otter is licensed under the Otter License. Copyright Otter Labs."
ORDERS = [
    "With each copy that you share comes a file that says",
    'Every copy keeps a file named "Notice" with the words',
    "It must also bear the credit",
    "Each person also gets the notice line that we ship, namely",
    "The files that go along repeat this wording",
]
NONE = [
    '"Model" means what is licensed under the Otter License to everybody who asks.',
    'You may add a line such as "Copyright 2030 by the makers of these changes" to your files.',
    'Show "Powered by Otter, the model of the rivers and lakes" on your website.',
]


@pytest.mark.parametrize("words", ORDERS)
def test_a_notice_that_is_quoted_is_kept(words: str) -> None:
    clause = f'{words}: "{NOTICE}"'
    assert said(clause) == ["retain-notices if distribute"]
    assert not flagged(clause)


@pytest.mark.parametrize("clause", NONE)
def test_other_quotations_are_no_notices(clause: str) -> None:
    assert "retain-notices if distribute" not in said(clause)


def test_the_notice_is_told() -> None:
    rule = rule_of(f'Copies come with a text file that reads "{NOTICE}"')
    assert rule.text == (NOTICE,)


def test_a_phrase_beside_the_notice_is_shown_all_the_same() -> None:
    clause = f'Your app must display "Powered by Otter", and copies carry the line "{NOTICE}"'
    assert said(clause) == ["display-attribution if product", "retain-notices if distribute"]
