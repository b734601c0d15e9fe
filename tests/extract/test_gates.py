"""Steps are passed over where a sentence lacks the kinds of tokens that they need."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from mixed_sentences import SENTENCES
from modellic.extract.lexing.finishing import FINISHING
from modellic.extract.lexing.gates import Gated, P, kinds_of, stepped
from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import Token
from modellic.extract.sentence_steps import LOOKED_UP, STEPS
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.loading import load_lexicon


def _without(gate: str, found: list[Token]) -> Iterator[list[Token]]:
    """Yield the tokens once without each set of kinds that a gate names."""
    for word in gate.split():
        yield [t for t in found if kinds_of([t]).isdisjoint(word.split("|"))]


def _unchanged(steps: Gated[P], found: list[Token], *around: P.args, **named: P.kwargs) -> int:
    """Run each step where it would be passed over, and count how many tokens it had."""
    seen = 0
    for gate, step in steps:
        for rest in _without(gate, found):
            assert list(step(list(rest), *around, **named)) == rest, (step, around)
            seen += len(rest)
    return seen


@pytest.mark.parametrize("language", SENTENCES)
def test_step_changes_nothing_without_its_kinds(language: str) -> None:
    lexicon = load_lexicon(language)
    for words in SENTENCES[language].strip().splitlines():
        found = tokens(words, lexicon)
        assert _unchanged(FINISHING, found, words)
        assert _unchanged(STEPS, found, words)
        assert _unchanged(LOOKED_UP, found, words, lexicon)


def _token(kind: str) -> Token:
    return Token(kind, Meaning(kind, ""), (0, 1))


def _with_and(found: list[Token]) -> list[Token]:
    return [*found, _token("AND")]


def test_kinds_that_a_step_adds_open_the_next_one() -> None:
    steps: Gated[[]] = Gated(("MAY|MUST DEED", _with_and), ("AND", _with_and), ("OR", _with_and))
    opened, shut = [_token("MUST"), _token("DEED")], [_token("MUST"), _token("MAY")]
    assert stepped(steps, opened) == [*opened, _token("AND"), _token("AND")]
    assert stepped(steps, shut) == shut


def test_kinds_that_a_step_takes_away_shut_the_next_one() -> None:
    steps: Gated[[]] = Gated(("DEED", lambda found: found[:1]), ("DEED", _with_and))
    assert stepped(steps, [_token("MUST"), _token("DEED")]) == [_token("MUST")]


def test_a_gate_asks_for_what_a_deed_is() -> None:
    owed = Token("DEED", Meaning("must", "register"), (0, 1))
    steps: Gated[[]] = Gated(("must register", _with_and), ("must-not register", _with_and))
    assert stepped(steps, [owed]) == [owed, _token("AND")]
    assert stepped(steps, [_token("DEED"), _token("register")]) == [
        _token("DEED"),
        _token("register"),
    ]
