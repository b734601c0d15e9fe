"""A sum that one sentence only names, and the next compares: "The limit is $1 million. If you earn
more than this amount in annual revenue, you need a licence."
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.token import Token, meaning
from modellic.extract.words.amounts import Amount
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap
from modellic.rules import LOWER, MONEY, UPPER
from modellic.shapes import Shape

_SAYS_MORE = frozenset(("IF", "UNLESS", "ONLY_IF", "MUST", "MUST_NOT", "MAY", "GRANT", "DEED"))
"""What stands in no sentence that only names a sum."""
_THAT_SUM = Shape(r"(?<!\w)(?:{THAT_SUM})(?!\w)", re.IGNORECASE)
_BOUNDS = LOWER | UPPER


def sum_named(own: Sequence[Token]) -> Sequence[Token]:
    """Return the sum that a sentence names as a limit without saying of what."""
    types = {t.type for t in own}
    if "LIMITS" not in types or types & _SAYS_MORE:
        return ()
    if any(t.type == "METRIC" and meaning(t) != "other" for t in own):
        return ()
    amounts = [t for t in own if isinstance(t.value, Amount)]
    return amounts if len(amounts) == 1 and _is_money(amounts[0]) else ()


def with_sum(own: list[Token], named: Sequence[Token], text: str) -> list[Token]:
    """Return the tokens of a sentence with the sum that its words point at."""
    if not named or any(t.type == "AMOUNT" for t in own):
        return own
    if len({meaning(t) for t in own if t.type == "METRIC"} & MONEY) != 1:
        return own
    pointed = _THAT_SUM.search(text)
    if pointed is None:
        return own
    at = pointed.span()
    kept = [t for t in own if t.type not in ("REFERS", "LIMITS") or not overlap(t.span, at)]
    compared = any(t.type == "CMP" and meaning(t) in _BOUNDS for t in kept)
    beyond = [] if compared else [Token("CMP", Meaning("CMP", "gt"), (at[0], at[0]))]
    return sorted([*kept, *beyond, named[0].at(at)], key=lambda t: t.span)


def _is_money(token: Token) -> bool:
    return isinstance(token.value, Amount) and bool(token.value.currency)
