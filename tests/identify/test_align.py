"""Lining up the words of a text with those of a licence, by hashes of five words in a row."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modellic.catalog.canonical import GRAM, grams
from modellic.identify.align import align

ABC = "a b c d e f g h i j k l m n"


def runs(text: str, known: str) -> list[tuple[str, str]]:
    """The words of each run, as the text and as the licence has them."""
    words, others = text.split(), known.split()
    found = align(grams(words), grams(others))
    return [
        (" ".join(words[r.text : r.text_end]), " ".join(others[r.known : r.known_end]))
        for r in found
    ]


@pytest.mark.parametrize(
    ("text", "known", "shared"),
    [
        (ABC, ABC, [ABC]),
        ("", ABC, []),
        ("a b c d", ABC, []),
        ("z y x w v u t", ABC, []),
        ("a b c d e f g X h i j k l m n", ABC, ["a b c d e f g", "h i j k l m n"]),
        ("a b c d e f i j k l m n", ABC, ["a b c d e f", "i j k l m n"]),
        ("X a b c d e Y", ABC, ["a b c d e"]),
        ("h i j k l m n a b c d e f", ABC, ["h i j k l m n"]),
        (f"{ABC} {ABC}", ABC, [ABC]),
        ("a b c d e f a b c d e f", "a b c d e f a b c d e f", ["a b c d e f a b c d e f"]),
        ("a b c d e f X a b c d e f", "a b c d e f a b c d e f", ["a b c d e f", "a b c d e f"]),
        ("a a a a a a a", "a a a a a a", ["a a a a a a"]),
    ],
)
def test_runs_are_the_words_that_both_have_in_order(
    text: str, known: str, shared: list[str]
) -> None:
    assert runs(text, known) == [(words, words) for words in shared]


WORDS = st.lists(st.sampled_from("abcde"), max_size=60)


@given(WORDS, WORDS)
def test_runs_are_equal_words_in_order_without_overlap(text: list[str], known: list[str]) -> None:
    at = place = 0
    for run in align(grams(text), grams(known)):
        assert run.length > 0
        assert at <= run.text
        assert place <= run.known
        assert text[run.text : run.text_end] == known[run.known : run.known_end]
        at, place = run.text_end, run.known_end
    assert at <= len(text)
    assert place <= len(known)


@given(WORDS)
def test_a_text_lines_up_with_itself(text: list[str]) -> None:
    covered = sum(run.length for run in align(grams(text), grams(text)))
    assert covered == (len(text) if len(text) >= GRAM else 0)
