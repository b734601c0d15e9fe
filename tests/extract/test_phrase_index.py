"""Phrases are found in a sentence as if each were tried at each of its words."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from modellic.extract.words.phrase_index import PhraseIndex
from modellic.extract.words.phrases import parse_phrase
from modellic.extract.words.units import Units

PHRASES = (
    "sell",
    "sell~",
    "you may not",
    "you …8 sell~",
    "(you|they) (must|have to) …20 (a|the) licence",
    "(a|a big) fee",
    "big? fee …10 (you|they have)",
    "(big fee)? sell~ …5 ^(the|a)",
    "the …12. licence …12 !you",
    "sell …20 ^fee you",
    "the ^(big fee) (big|a) fee",
    "(a …10 ^fee|not) licence",
    "not (sell|a (big fee|licence))",
    "fee-free …6 you~",
    "須 …4 支付",
    "須支付 費用?",
    "支付 ( 費用 | fee ) …6, 。",
    "費用 ^。",
)
WORDS = (
    *("you", "they", "may", "must", "have", "to", "not", "sell", "sells", "selling", "a", "the"),
    *("big", "fee", "free", "licence", "須", "支付", "費用", "。", ",", ";", "-", "(", ")", "7"),
)
SENTENCES = st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join) | st.lists(
    st.sampled_from(("須", "支", "付", "費", "用", "。", "、", "fee", "(", ")", "要")), max_size=30
).map("".join)


@given(SENTENCES)
@example("a licence fee")
@example("sell you fee")
def test_what_is_found_is_what_trying_every_phrase_everywhere_finds(sentence: str) -> None:
    patterns = dict(enumerate(map(parse_phrase, PHRASES)))
    units = Units.of(sentence)
    found = sorted(PhraseIndex.of(patterns, "en").found(units))
    assert found == sorted(
        (number, here.span())
        for number, phrase in enumerate(PHRASES)
        for word in parse_phrase(phrase).first_words & units.forms
        for start in units.places[word]
        if (here := parse_phrase(phrase).compiled().match(sentence, start))
    )
    assert found == sorted(PhraseIndex.of(patterns, "en").found(units)), "compiled or not"


def test_a_phrase_whose_words_are_far_apart_is_not_compiled() -> None:
    index = PhraseIndex.of({0: parse_phrase("sell …5 fee"), 1: parse_phrase("sell …60 fee")}, "en")
    assert list(index.found(Units.of("sell whatever it is for a fee"))) == [(1, (0, 29))]
    assert list(index.compiled) == [1]
