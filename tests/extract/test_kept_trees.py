"""Parse trees are kept by the types of tokens: a sentence is read as if it were the first."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from modellic.extract.clauses.conditions import conjoin
from modellic.extract.clauses.parser import Given, Joined, Part, Term, parse, tree_text
from modellic.extract.lexing.token import Token
from modellic.extract.words.lexicon import Meaning
from modellic.rules import AllOf, AnyOf, InUse, Use

PIECES = (
    *("DEED", "GRANT", "SEP", "BARE", "REFERS", "MUST", "MUST_NOT", "MAY", "USE", "NOT PARTY"),
    *("IF USE", "UNLESS PARTY AND METRIC CMP AMOUNT", "ONLY_IF TERM OR USE", "AGAIN TERRITORY"),
)
"""Of these the grammar reads any row."""
TYPES = st.lists(st.sampled_from(PIECES), max_size=6).map(lambda pieces: " ".join(pieces).split())


def _tokens(types: list[str], start: int) -> list[Token]:
    return [
        Token(kind, Meaning(kind, ""), (start + at, start + at + 1))
        for at, kind in enumerate(types)
    ]


def _of_term(term: Term) -> list[Token]:
    if isinstance(term, Joined):
        return [t for part in term.parts for t in _of_term(part)]
    return [term.token] if not hasattr(term, "tokens") else list(term.tokens)


def _of_part(part: Part) -> list[Token]:
    return _of_term(part.term) if isinstance(part, Given) else [part.token]


@given(TYPES)
def test_parts_hold_the_tokens_of_their_own_sentence(types: list[str]) -> None:
    for start in (0, 1000):
        found = _tokens(types, start)
        held = [t for part in parse(found) for t in _of_part(part)]
        assert all(any(t is own for own in found) for t in held)
        assert [t for t in held if t.type == "DEED"] == [t for t in found if t.type == "DEED"]


@given(TYPES)
def test_long_sentences_are_read_as_short_ones(types: list[str]) -> None:
    deeds = _tokens(["MUST", *["DEED"] * 60], -100)
    assert parse([*deeds, *_tokens(["SEP", *types], 0)])[61:] == parse(_tokens(["SEP", *types], 0))


def test_a_tree_is_told_with_the_words_of_its_own_sentence() -> None:
    types = ["IF", "USE", "MUST", "DEED"]
    for start in (0, 7):
        text = tree_text(_tokens(types, start), lambda t: str(t.span[0]))
        assert [f"'{start + at}'" in text for at in range(4)] == [True] * 4


def test_one_condition_is_joined_as_it_stands() -> None:
    used, sold = InUse(Use.MODIFY), InUse(Use.COMMERCIAL)
    assert conjoin([]) is None
    assert conjoin([used]) is used
    assert conjoin([AllOf((used, used))]) == used
    assert conjoin([AnyOf((used, sold))]) == AnyOf((used, sold))
