"""A work that only some kinds of people may use: "only universities may use the weights".

Nobody else has leave, and that is told by no order and by no ban.
"""

from __future__ import annotations

import re

from modellic.extract.clauses.readings import Reading
from modellic.extract.lexing.token import Token, meaning, names_kind
from modellic.rules import Prohibition, Span
from modellic.shapes import Shape

_ONLY = Shape(r"\b(?:{ONLY})\b|(?:{CJK_ONLY})", re.IGNORECASE)
_OF_PURPOSE = Shape(r"{CJK_OF_PURPOSE}")
_REACH = 40
"""Characters between "only" and the kind of people that it is about, on either side."""
_GRANTS = frozenset(("GRANT", "MAY"))


def is_reserved(reading: Reading) -> bool:
    """Say whether a sentence gives leave to some kinds of people alone."""
    words = reading.sentence.text
    named = (t.span for t in reading.own if names_kind(t))
    kinds = [span for span in named if not _OF_PURPOSE.match(words, span[1])]
    if not kinds or not any(map(_allows, reading.own)):
        return False
    only = [m.span() for m in _ONLY.finditer(words)]
    return any(_is_near(one, kind) for one in only for kind in kinds)


def _allows(token: Token) -> bool:
    """Say whether words allow something, or name the use that is allowed."""
    return token.type in _GRANTS or meaning(token) == Prohibition.USE_IN_TERRITORY


def _is_near(one: Span, other: Span) -> bool:
    return max(one[0], other[0]) - min(one[1], other[1]) <= _REACH
