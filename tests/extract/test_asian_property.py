"""Clauses of five languages put together from parts; reading them must give the meaning back."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from clause_parts import CHINESE, FRENCH, GERMAN, JAPANESE, KOREAN, Language
from modellic.extract import extract
from modellic.extract.clauses.conditions import negate
from modellic.rules import AllOf, AnyOf, Condition, Duty, Metric, Operator, Threshold, Whose
from modellic.text import Text

EVERY = (CHINESE, JAPANESE, KOREAN, GERMAN, FRENCH)
NAMES = ("zh", "ja", "ko", "de", "fr")
JOINING = (CHINESE, JAPANESE, GERMAN, FRENCH)
"""Korean joins conditions by the endings of their verbs."""


@dataclass(frozen=True)
class Piece:
    """Words of a condition and what they mean."""

    words: str
    meaning: Threshold


@st.composite
def owners(draw: st.DrawFn, language: Language) -> tuple[Whose, str]:
    of = draw(st.sampled_from(sorted(language.owners)))
    return of, draw(st.sampled_from(language.owners[of]))


@st.composite
def pieces(
    draw: st.DrawFn,
    language: Language,
    operators: tuple[Operator, ...],
    owned: tuple[Whose, str] | None = None,
) -> Piece:
    of, owner = owned or draw(owners(language))
    value = draw(st.sampled_from(sorted(language.numbers)))
    number = draw(st.sampled_from(language.numbers[value]))
    op = draw(st.sampled_from(operators))
    compare = draw(st.sampled_from(language.compare[op]))
    if draw(st.booleans()):
        metric = draw(st.sampled_from(sorted(language.counts)))
        noun = draw(st.sampled_from(language.counts[metric]))
        amount = draw(st.sampled_from(language.people)).format(number)
        meaning = Threshold(metric, op, Decimal(value), of=of)
    else:
        period, as_of = draw(st.sampled_from(list(language.sums)))
        noun = draw(st.sampled_from(language.sums[period, as_of]))
        currency = draw(st.sampled_from(sorted(language.money)))
        amount = draw(st.sampled_from(language.money[currency])).format(number)
        meaning = Threshold(Metric.REVENUE, op, Decimal(value), currency, period, of, as_of)
    compared = compare.format(amount)
    words = language.has.format(owner=owner, noun=noun, compared=compared)
    return Piece(words, meaning)


UP = (Operator.GT, Operator.GTEQ)
DOWN = (Operator.LT, Operator.LTEQ)


def condition_of(clause: str) -> Condition | None:
    """The condition of the duty to obtain a licence in a clause."""
    (rule,) = extract(Text(clause, "LICENSE")).rules
    assert rule.action is Duty.OBTAIN_LICENSE
    return rule.when


@pytest.mark.parametrize("language", EVERY, ids=NAMES)
@settings(deadline=None)
@given(data=st.data())
def test_a_condition_is_read_as_it_is_meant(language: Language, data: st.DataObject) -> None:
    piece = data.draw(pieces(language, UP))
    clause = data.draw(st.sampled_from(language.above)).format(piece.words)
    assert condition_of(clause) == piece.meaning, clause


@pytest.mark.parametrize("language", EVERY, ids=NAMES)
@settings(deadline=None)
@given(data=st.data())
def test_free_use_below_a_limit_asks_for_a_licence_beyond(
    language: Language, data: st.DataObject
) -> None:
    piece = data.draw(pieces(language, DOWN))
    clause = data.draw(st.sampled_from(language.below)).format(piece.words)
    assert condition_of(clause) == negate(piece.meaning), clause


@pytest.mark.parametrize("language", JOINING, ids=["zh", "ja", "de", "fr"])
@settings(deadline=None)
@given(data=st.data())
def test_two_conditions_are_joined_as_they_are_meant(
    language: Language, data: st.DataObject
) -> None:
    owned = data.draw(owners(language))
    first = data.draw(pieces(language, UP, owned))
    second = data.draw(pieces(language, UP, owned))
    # A figure with its time and the same one without are one: `test_one_figure`.
    one, other = first.meaning, second.meaning
    assume(one == other or (one.metric, one.value) != (other.metric, other.value))
    how = data.draw(st.sampled_from(["any", "all"]))
    joined = first.words + language.joins[how] + second.words
    clause = data.draw(st.sampled_from(language.above)).format(joined)
    meant = (first.meaning, second.meaning)
    if first.meaning == second.meaning:
        assert condition_of(clause) == first.meaning, clause
    else:
        assert condition_of(clause) == (AnyOf(meant) if how == "any" else AllOf(meant)), clause
