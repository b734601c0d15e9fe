"""Words as a tree by their letters match what they match one after the other."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modellic.branches import branched

LETTERS = st.sampled_from("aabBc -")
WORDS = st.recursive(
    st.lists(st.one_of(LETTERS, LETTERS.map("{}?".format), st.just("*")), max_size=4).map("".join),
    lambda inner: st.builds(
        "{}{}{}{}".format,
        inner,
        st.lists(inner, min_size=1, max_size=3).map("|".join).map("({})".format),
        st.sampled_from(("", "?")),
        inner,
    ),
    max_leaves=8,
)
NOTATION = {"(": "(?:", ")": ")", "|": "|", "?": "?", "*": r"\w*", " ": r"\s"}


def _plain(words: list[str]) -> str:
    """Return the same words in their order, as the notation has them."""
    each = ("".join(NOTATION.get(char, re.escape(char)) for char in word) for word in words)
    return f"(?:{'|'.join(each)})"


@given(
    st.lists(WORDS, min_size=1, max_size=7),
    st.text("abBc -", max_size=12),
    st.sampled_from((0, re.IGNORECASE)),
    st.sampled_from(("", r"\b", "b", "$")),
)
def test_the_same_words_match_as_far(words: list[str], text: str, flags: int, behind: str) -> None:
    plain = re.compile(_plain(words) + behind, flags)
    for guarded in (True, False):
        tree = re.compile(branched(words, guarded=guarded) + behind, flags)
        for at in range(len(text) + 1):
            found, expected = tree.match(text, at), plain.match(text, at)
            assert (found and found.span()) == (expected and expected.span())


@pytest.mark.parametrize(
    ("words", "made"),
    [
        (["any", "all"], "(?:a(?:ny|ll))"),
        (["a", "an", "b"], "(?:(?:a(?:|n)|b))"),
        (["copy", "(a|c)b", "cap"], "(?:(?:copy|(?:a|c)b|cap))"),
        (["Lizenz", "licence", "Liste"], "(?:(?:Lizenz|licence|Liste))"),
        (["ab", "cd", "(e|f)g"], "(?:(?=[acef])(?:ab|cd|(?:e|f)g))"),
        (["ab", "cd", "ef", "*g"], r"(?:(?:ab|cd|ef|\w*g))"),
    ],
)
def test_letters_stand_before_what_goes_on_behind_them(words: list[str], made: str) -> None:
    assert branched(words, guarded=True) == made
