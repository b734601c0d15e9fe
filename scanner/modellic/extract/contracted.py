"""Contracts order in the present tense: "Le licenci\u00e9 conserve les mentions".

Somebody who is bound, at the beginning of a sentence that holds no word of order, does what can be
ordered, or does not do what can be forbidden.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexicon import Meaning
from modellic.extract.token import Token, is_asked, is_banned, meaning
from modellic.shapes import Shape

_FIRST = 3
"""Characters before the subject of a sentence at the most: a bracket, a quotation mark."""
_RECEIVES = Shape(r"\s{RECEIVES}", re.IGNORECASE)
_DENIES = Shape(r"{DENIES}", re.IGNORECASE)
_UNBOUND = frozenset(("GRANT", "TELLS", "DEFINES", "PASS"))


def as_contracted(found: list[Token], words: str) -> list[Token]:
    """Return the tokens of a sentence with the order or the ban of its present tense."""
    if {t.type for t in found} & _UNBOUND:
        return found
    actor = next((t for t in found if t.type == "ACTOR" and meaning(t) == "named"), None)
    if actor is None or actor.span[0] > _FIRST or _RECEIVES.match(words, actor.span[1]):
        return found
    last = max((t.span[1] for t in found if t.type == "DEED"), default=0)
    denied = _DENIES.search(words, actor.span[1], last)
    wanted, mode = (is_banned, "MUST_NOT") if denied else (is_asked, "MUST")
    return _with(found, mode, actor) if any(map(wanted, found)) else found


def _with(found: Sequence[Token], mode: str, actor: Token) -> list[Token]:
    at = next(n for n, t in enumerate(found) if t is actor)
    place = (actor.span[0], actor.span[0])
    return [*found[:at], Token(mode, Meaning(mode, ""), place), *found[at:]]
