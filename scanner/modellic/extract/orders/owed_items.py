"""Items of German that complete "Bei jeder Weitergabe hat der Lizenznehmer" by an infinitive."""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.token import Token, meaning
from modellic.shapes import Shape

_SOMEBODY = frozenset(("ACTOR", "WHOSE"))
_OWING = frozenset(("owes", "owed"))
_INFINITIVE = Shape(r"{INFINITIVE}\W*{LIST_JOINS}?\W*$")
"""The end of an item: "den Text beizuf\u00fcgen, und"."""
_BEFORE_A_CLAUSE = Shape(r"{INFINITIVE},\s{INDIRECT_GERMAN}\s", re.IGNORECASE)
"""Where what is to be told follows: "anzugeben, dass das Modell ver\u00e4ndert wurde"."""


def is_owed(led: Sequence[Token], words: str) -> bool:
    """Say whether the words of an item, below the tokens of its lead-ins, are to be done."""
    if not any(t.type == "OPENS" and meaning(t) in _OWING for t in led):
        return False
    return bool(_INFINITIVE.search(words) or _BEFORE_A_CLAUSE.search(words))


def is_owed_by_somebody(led: Sequence[Token], words: str) -> bool:
    """Say so of an item that no list knows: "hat", and no "ist", makes it an order."""
    having = any(t.type == "OPENS" and meaning(t) == "owes" for t in led)
    named = not _SOMEBODY.isdisjoint(t.type for t in led)
    return having and named and _INFINITIVE.search(words) is not None
