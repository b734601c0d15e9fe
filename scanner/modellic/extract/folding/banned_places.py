"""A ban of more than use that holds in one place: "EU-based companies may not sell it", "commercial
use is prohibited in Peru".

The place is its case; "you may not use it in Peru", or share it there, is a ban of the place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.folding.countries import united
from modellic.extract.lexing.token import (
    HEADS,
    USE_OF_BAN,
    Token,
    bans_commerce,
    is_banned,
    meaning,
)
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap
from modellic.rules import Prohibition, Span
from modellic.shapes import Shape

_MORE = HEADS | {"MUST", "AMOUNT", "TERM", "REFERS", "LEAVE", "BY_LEAVE", "LEAVES", "TELLS"}
"""What makes such a sentence one of another kind."""
_BESIDE = 4
"""Characters from "outside" to the place: "the"."""
_OPENING = 16
"""Characters before a place that opens a sentence, and from a ban to the place behind it."""
_REACH = 32
"""Characters between those who are bound and the place where they are."""
_BOUND = frozenset(("WHOSE", "PARTY", "METRIC", "ACTOR"))
_EVERYWHERE = Shape(r"\b{EVERYWHERE}\b", re.IGNORECASE)
_DENIES = Shape(r"\b{DENIES_ALL}\b", re.IGNORECASE)
_NAMED = re.compile(r"\s[A-Z][a-z]+\s[A-Z]")
"""What makes a place part of a name: "the US Denied Persons List"."""
_TURNS = frozenset(("NOT", "ABROAD"))


def with_banned_places(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of such a sentence with an "if" before its place."""
    places = [t for t in united(own) if t.type == "TERRITORY"]
    if len(places) != 1 or any(t.type in _MORE for t in own) or _EVERYWHERE.search(text):
        return own
    if any(t.type in ("AND", "OR") and not _is_of_places(t, own) for t in own):
        return own
    start = places[0].span[0]
    if any(t.type == "NOT" and not _turns(t, start) for t in own):
        return own
    refused = next((t for t in own if t.type == "MUST_NOT"), None)
    acts = [t for t in own if is_banned(t) and meaning(t) in USE_OF_BAN]
    only = next((t for t in own if bans_commerce(t)), None)
    order = refused if refused is not None and acts else only
    if order is None:
        return own
    told_first = any(t.span[1] <= order.span[0] for t in acts)
    if start > order.span[0] and not (told_first and order is refused):
        return own
    head = min((t.span[0] for t in own if _turns(t, start)), default=start)
    if not _is_of_ban((head, places[0].span[1]), order, own, text):
        return own
    kept = [_there(t) for t in own if not _is_of_place(t) and not _is_aim(t, order)]
    at = next((n for n, t in enumerate(kept) if t.span[0] >= head), len(kept))
    return [*kept[:at], Token("IF", Meaning("IF", ""), (head, head)), *kept[at:]]


def _is_of_places(joint: Token, own: Sequence[Token]) -> bool:
    """Say whether a joint stands between two places: "in Peru and Chile"."""
    places = [t.span for t in own if t.type == "TERRITORY"]
    before = any(end <= joint.span[0] for _, end in places)
    return before and any(start >= joint.span[1] for start, _ in places)


def _is_of_ban(place: Span, order: Token, own: Sequence[Token], text: str) -> bool:
    """Say whether a place stands right behind a ban, opens its sentence, or tells where those are
    whom it binds: what was made in Peru may not be sold anywhere."""
    start, end = place
    if _NAMED.match(text, end) or _DENIES.search(text, 0, start):
        return False
    if start > order.span[0]:
        return start - order.span[1] <= _OPENING
    if start <= _OPENING:
        return True
    between = [t for t in own if end <= t.span[0] < order.span[0]]
    if "," in text[end : order.span[0]] or any(t.type in ("AND", "OR", "SEP") for t in between):
        return False
    before = (t for t in own if t.type in _BOUND and t.span[1] <= start)
    return any(start - t.span[1] <= _REACH for t in before)


def _there(token: Token) -> Token:
    """Return a ban that else holds wherever it is told as one that has a case."""
    banned = bans_commerce(token) or is_banned(token)
    if not banned or not isinstance(token.value, Meaning):
        return token
    kept = tuple(o for o in token.value.options if o != ("when", "always"))
    return token.valued(Meaning(token.value.kind, token.value.value, kept))


def _is_aim(token: Token, only: Token) -> bool:
    """Say whether a use is the one that is left: "in Peru for research only" is no case."""
    return token.type == "USE" and bans_commerce(only) and overlap(token.span, only.span)


def _turns(token: Token, start: int) -> bool:
    return token.type in _TURNS and 0 <= start - token.span[1] <= _BESIDE


def _is_of_place(token: Token) -> bool:
    return token.type == "DEED" and meaning(token) == Prohibition.USE_IN_TERRITORY
