"""Contracts order in the present tense: "Le licenci\u00e9 conserve les mentions".

Somebody who is bound, at the beginning of a sentence that holds no word of order, does what can be
ordered, or does not do what can be forbidden. So does whoever is the subject of a clause behind its
verb, "teilst du es, legst du den Text bei": in an item only below a condition that opens it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from modellic.extract.lexing.token import Token, is_asked, is_banned, meaning, option
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import within_one
from modellic.rules import Span
from modellic.shapes import Shape

_FIRST = 3
"""Characters before the subject of a sentence at the most: a bracket, a quotation mark."""
_RECEIVES = Shape(r"\s{RECEIVES}", re.IGNORECASE)
_DENIES = Shape(r"{DENIES}", re.IGNORECASE)
_BIDS = Shape(r"\W*\w+n\s{ASKED_OF}\b[^?]*$", re.IGNORECASE)
"""A formal imperative: "Beenden Sie die Nutzung"."""
_UNBOUND = frozenset(("GRANT", "TELLS", "DEFINES", "PASS"))
_OF_WORDS = frozenset(("names", "unasked"))
"""What tells but which thing is meant, or what need not be done, in a clause that may order."""


def as_contracted(
    found: list[Token], led: Sequence[Token], words: str, opens: Callable[[str, int], bool]
) -> list[Token]:
    """Return the tokens of a sentence with the order or the ban of its present tense.

    `led` are the tokens of its lead-ins; `opens` tells where a clause begins.
    """
    verbs = [t.span for t in found if is_present(t)]
    quoted = [t.span for t in found if t.type == "QUOTE"]
    outside = (t for t in found if not within_one(t.span, quoted))
    if any(_unbinds(t) and not _runs_over(t, verbs) for t in outside):
        return found
    opened = any(t.type == "IF" for t in led)
    asked = not any(t.type == "IF" for t in found) and _BIDS.match(words) is not None
    spoken = next(
        (t for t in found if is_present(t) and (opened or asked or t.span[0] >= _FIRST)), None
    )
    if spoken is not None:
        return _turned(found, spoken, words)
    if _ends_with_actor(led):
        begun = (t for t in found if t.type == "DEED" and t.span[0] < _FIRST)
        return _turned(found, found[0], words) if any(map(is_asked, begun)) else found
    actor = next((t for t in found if t.type == "ACTOR" and meaning(t) == "named"), None)
    if actor is None or _RECEIVES.match(words, actor.span[1]):
        return found
    if actor.span[0] > _FIRST and not (option(actor, "place") and opens(words, actor.span[0])):
        return found
    return _turned(found, actor, words)


def _unbinds(token: Token) -> bool:
    return token.type in _UNBOUND and meaning(token) not in _OF_WORDS


def _ends_with_actor(led: Sequence[Token]) -> bool:
    """Say whether a lead-in ends with somebody who is bound: "Sharing. The Licensee:"."""
    last = max(led, key=lambda t: t.span[1], default=None)
    return last is not None and last.type == "ACTOR" and option(last, "place") is not None


def _runs_over(token: Token, verbs: Sequence[Span]) -> bool:
    """Say whether words of a grant run on into the next clause, and are none."""
    return token.type == "GRANT" and any(token.span[0] < v[0] < token.span[1] for v in verbs)


def is_present(token: Token) -> bool:
    """Say whether a clause in the present tense begins with a verb."""
    return token.type == "BIDS" and meaning(token) == "present"


def _turned(found: list[Token], actor: Token, words: str) -> list[Token]:
    """Let the clause that begins with `actor` order what can be ordered, or forbid."""
    deeds = [t for t in found if t.type == "DEED" and t.span[1] >= actor.span[1]]
    last = max((t.span[1] for t in deeds), default=0)
    denied = _DENIES.search(words, actor.span[1], last)
    wanted, mode = (is_banned, "MUST_NOT") if denied else (is_asked, "MUST")
    return _with(found, mode, actor) if any(map(wanted, deeds)) else found


def _with(found: Sequence[Token], mode: str, actor: Token) -> list[Token]:
    at = next(n for n, t in enumerate(found) if t is actor)
    place = (actor.span[0], actor.span[0])
    return [*found[:at], Token(mode, Meaning(mode, ""), place), *found[at:]]
