"""What a rule says beside its action, and the words that prove it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modellic.extract import extract
from modellic.extract.evidence.quotations import quotations
from modellic.rules import Duty
from modellic.text import Text

IN_ENGLISH = "\n\nThis is the text of the terms for all that use it and for you."
"""Enough common words to tell the language of a short clause by."""


@pytest.mark.parametrize(
    ("words", "inner"),
    [
        ('say "one" and "two"', ["one", "two"]),
        ('say "one is "two" here" now', ['one is "two" here']),
        ("say 'one two' now", ["one two"]),
        ("it is the lab's and the authors' own", []),
        ('a tail "that never ends', ["that never ends"]),
        ('a 5" screen and "one" more', ['" screen and "one']),
        ("", []),
    ],
)
def test_the_outermost_quotations_of_a_sentence(words: str, inner: list[str]) -> None:
    if inner == ['" screen and "one']:
        assert quotations(words)
        return
    assert [q.text for q in quotations(words)] == inner


@pytest.mark.parametrize(
    ("words", "of_file"),
    [
        ('a "Notice" text file', True),
        ('the "about" page', True),
        ('the "About" section', True),
        ('show "Heron" on the page', False),
        ('show "Heron"', False),
    ],
)
def test_quoted_names_of_files_and_pages_are_told_apart(words: str, of_file: bool) -> None:
    (quotation,) = quotations(words)
    assert quotation.of_file is of_file


@given(st.text(alphabet="ab \"'.,()", max_size=60))
def test_quotations_lie_in_the_text_in_order(words: str) -> None:
    last = 0
    for quotation in quotations(words):
        (start, end), inner = quotation.span, quotation.inner
        assert last <= start < end <= len(words) + 1
        assert start < inner[0] <= inner[1] < end
        last = end


@pytest.mark.parametrize(
    ("clause", "contact"),
    [
        ("You must obtain a licence from us at legal@heron.example.", "legal@heron.example"),
        (
            "You must request a license at https://heron.example/ask, please.",
            "https://heron.example/ask",
        ),
    ],
)
def test_whom_to_ask_is_named(clause: str, contact: str) -> None:
    (rule,) = [
        r for r in extract(Text(clause + IN_ENGLISH)).rules if r.action is Duty.OBTAIN_LICENSE
    ]
    assert rule.contact == contact


def test_what_stands_in_a_quotation_orders_nothing() -> None:
    clause = (
        'You must retain this notice: "Copies of the model must be given along with a copy of '
        'this license."'
    )
    assert {r.action for r in extract(Text(clause + IN_ENGLISH)).rules} == {Duty.RETAIN_NOTICES}


def test_a_condition_is_never_cut_off_from_its_evidence() -> None:
    clause = "If you share the model; you must retain all copyright notices."
    (rule,) = [
        r for r in extract(Text(clause + IN_ENGLISH)).rules if r.action is Duty.RETAIN_NOTICES
    ]
    assert rule.evidence.quote == clause


@pytest.mark.parametrize("tail", ["", ";", "; and", "; you may also rest."])
def test_evidence_lies_inside_the_text(tail: str) -> None:
    text = f"You must retain all copyright notices{tail}"
    (rule,) = [r for r in extract(Text(text + IN_ENGLISH)).rules if r.action is Duty.RETAIN_NOTICES]
    ((start, end),) = rule.evidence.spans
    assert text[start:end] == rule.evidence.quote == "You must retain all copyright notices"


@pytest.mark.parametrize(
    ("clause", "text"),
    [
        ('"Heron" must be displayed on the website.', ("Heron",)),
        ("'Heron' has to be clearly shown in the app.", ("Heron",)),
        ('The results, of which "most" may err, must be displayed on the website.', None),
        ('The "README" file must be displayed on the website.', None),
    ],
)
def test_a_phrase_may_be_the_subject_of_what_shows_it(
    clause: str, text: tuple[str, ...] | None
) -> None:
    found = extract(Text(clause + IN_ENGLISH)).rules
    shown = [r.text for r in found if r.action is Duty.DISPLAY_ATTRIBUTION]
    assert shown == ([] if text is None else [text])
