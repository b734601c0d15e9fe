"""Folding passes over steps that a sentence has no kinds of tokens for: none would change it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

import pytest

from mixed_sentences import SENTENCES
from modellic.extract.folding import arranging, folding, legible, order
from modellic.extract.folding.amid_figures import uses_before
from modellic.extract.folding.countries import united
from modellic.extract.folding.exceptions import excepted, from_exceptions, unless_either
from modellic.extract.folding.figures_shared import joined, kinds_with_one_figure
from modellic.extract.folding.instead import ordered_instead
from modellic.extract.folding.joined_uses import counted_and_used, used_and_counted
from modellic.extract.folding.joints import of_kinds, of_largest, of_two_firms, turned_as_a_whole
from modellic.extract.folding.named_twice import named_once
from modellic.extract.folding.objects import verb_of_both
from modellic.extract.folding.periods import within
from modellic.extract.folding.reaching import reached
from modellic.extract.folding.references import joined_to_reference
from modellic.extract.folding.respectively import respectively
from modellic.extract.folding.second_words import (
    deeds_apart,
    denied_each,
    denied_whole,
    without_second_if,
)
from modellic.extract.folding.steps import stepped
from modellic.extract.folding.tied import tied
from modellic.extract.folding.uncounted_before import without_uncounted_before
from modellic.extract.lexing.criteria import side_by_side, with_exceptions
from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import MEASURES, READ, Token
from modellic.extract.words.lexicon import load_lexicon

_EVERY = frozenset(("ITEM", "LARGEST", "WHOSE", "BAN", "LEAVE", "TERM", "CRITERIA", *READ))
"""Kinds that a gate of folding may name."""


def _found(language: str) -> Iterator[list[Token]]:
    """Yield the tokens of sentences, whole and without one or two of their kinds."""
    lexicon = load_lexicon(language)
    for words in SENTENCES[language].strip().splitlines():
        found = tokens(words, lexicon)
        yield found
        kinds = sorted({t.type for t in found} & _EVERY)
        for gone in (*combinations(kinds, 1), *combinations(kinds, 2)):
            yield [t for t in found if t.type not in gone]


def _arranged(kept: Sequence[Token]) -> list[Token]:
    opened = arranging._of_nobody(arranging._opened(list(stepped(uses_before(kept)))))
    figured = list(arranging._referring(list(arranging._beside_free(opened))))
    capped = list(arranging._capped(figured))
    return arranging._outside_conditions(list(arranging._deeds_behind(capped)))


def _folded(found: Sequence[Token]) -> list[Token]:
    """Return what all steps of folding make of tokens, none of them passed over."""
    kept = without_uncounted_before(legible.legible(found))
    kept = list(reached(list(folding._plain(verb_of_both(named_once(kept))))))
    ordered = turned_as_a_whole(_arranged(within(excepted(kept))))
    again = from_exceptions(ordered)
    kept = list(counted_and_used(used_and_counted(ordered)))
    kept = unless_either(deeds_apart(without_second_if(joined_to_reference(kept))))
    kept = denied_each(list(denied_whole(kept)))
    pieces: list[Token] = []
    for at, token in enumerate(kept):
        if token.type in folding._FOLDED:
            before = next((t.type for t in reversed(pieces)), "")
            pieces += folding._pieces(kept, at, before)
        else:
            pieces.append(token)
    folded = folding._sound(list(tied(pieces, kinds_with_one_figure(found))))
    return [t.typed("AGAIN") if t.type == "UNLESS" and t.span in again else t for t in folded]


@pytest.mark.parametrize("language", SENTENCES)
def test_folding_is_the_same_with_all_of_its_steps(language: str) -> None:
    for found in _found(language):
        ordered = order.in_order(found)
        assert folding.fold(ordered) == _folded(ordered), found


@pytest.mark.parametrize("language", SENTENCES)
def test_lists_and_orders_are_the_same_with_all_steps(language: str) -> None:
    for found in _found(language):
        kept = side_by_side(with_exceptions(legible.legible(found), found))
        kept = respectively(list(order._enumerated(kept, found)))
        plain = list(order._behind_orders(kept))
        assert list(order._in_pieces(found, {t.type for t in found})) == plain, found


@pytest.mark.parametrize("language", SENTENCES)
def test_nothing_counted_is_read_the_same_with_all_steps(language: str) -> None:
    for found in _found(language):
        types = {t.type for t in found}
        if types & {"AMOUNT", "TERM"}:
            continue
        read = of_kinds([t for t in of_largest(joined(of_two_firms(found))) if t.type in READ])
        plain = [t for t in read if t.type not in MEASURES]
        if "PARTY" not in types and not legible._is_computed(found, types):
            assert legible._plainly(found, types) == plain, found
        assert united(plain) == plain or "TERRITORY" in types
        assert ordered_instead(plain) == plain or not types.isdisjoint(("UNLESS", "NOT"))
