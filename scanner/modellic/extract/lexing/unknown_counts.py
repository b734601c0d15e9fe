"""Numbers of things that no list knows: "20 employees, or 500 or more widgets".

Such a number is none of the figures beside it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.token import JOINTS, Token, place
from modellic.extract.words.amounts import Amount
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap
from modellic.rules import Span

_NOUN = re.compile(r"\s([A-Z\u00c4\u00d6\u00dc][a-z\u00df-\u024f-]{3,}|[a-z]{4,}s)\b")
"""A noun of German, or one of English in its plural."""
_BESIDE = 40
"""Characters on either side of a number within which a word that it is of can stand."""
_PARTS = JOINTS | {"SEP", "ITEM"}
_OTHER = Meaning("METRIC", "other", (("unknown", "yes"),))


def with_unknown_counts(found: list[Token], text: str) -> list[Token]:
    """Return the tokens of a sentence with one for each thing that a compared number counts and
    that no list knows."""
    counts = [t for t in found if t.type == "AMOUNT" and _is_count(t)]
    more = [t for a in counts if (t := _counted(a, found, text)) is not None]
    return sorted([*found, *more], key=place) if more else found


def is_unknown(token: Token) -> bool:
    """Say whether a token stands for a thing that no list knows."""
    return token.value is _OTHER


def _is_count(token: Token) -> bool:
    amount = token.value
    return isinstance(amount, Amount) and amount.currency is None


def _counted(amount: Token, own: Sequence[Token], text: str) -> Token | None:
    compared = [t.span for t in own if t.type == "CMP"]
    end = next((e for s, e in compared if 0 <= s - amount.span[1] <= 1), amount.span[1])
    if end == amount.span[1] and not any(0 <= amount.span[0] - e <= 1 for _, e in compared):
        return None
    noun = _NOUN.match(text, end)
    if noun is None or any(overlap(t.span, noun.span(1)) for t in own):
        return None
    if any(t.type == "METRIC" and _is_of(t.span, amount.span, own, text) for t in own):
        return None
    return Token("METRIC", _OTHER, noun.span(1))


def _is_of(metric: Span, amount: Span, own: Sequence[Token], text: str) -> bool:
    """Say whether an amount can be of what is counted close to it, with nothing that parts them."""
    start, end = (metric[1], amount[0]) if metric < amount else (amount[1], metric[0])
    if end - start > _BESIDE or "," in text[start:end]:
        return False
    return not any(t.type in _PARTS and start <= t.span[0] < end for t in own)
