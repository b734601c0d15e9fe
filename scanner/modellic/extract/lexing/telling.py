"""Clauses that only tell something: what a word means, what the licensor does, what stays free.

They hold the words of orders and bans, and bind the licensee to nothing: "the licensor waives any
fee", "by 'display' is to be understood". So does "the rights that this licence grants are needed",
which asks for no licence. Lists name the words for it (`TELLS`, `THIS`); what is read here is how
far they reach.

This is for languages that put words on both sides of what they tell: it takes tokens away before a
sentence is read. English has `saving`, which leaves the tokens and takes away what came of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from modellic.extract.lexing.token import BINDING, HEADS, Token, closes, is_asked, is_said, meaning
from modellic.extract.words.spans import overlap, touches_one, within_one
from modellic.rules import Duty, Prohibition, Span

_MUTED = frozenset(("MUST", "MUST_NOT", "DEED", "BINDS", "BIDS"))
_OF_THEIR_OWN = frozenset(("names", "unasked"))
_ACTOR_REACH = 40
"""Characters from a subject to the order behind it: "the licensee, for his part, must"."""
_INVERTED = 3
"""Characters from an order to the subject behind it: "müssen Sie"."""
_PERMIT_REACH = 60
"""Characters behind words that ask for a licence within which the one that is meant may stand."""
_END = 1 << 60
_NAME = re.compile(r"[^\W\d_][\w ]{2,60} - [^.:;,()\"]{2,120} \d\.\d")
"""The name of a version of a licence, its elements joined by dashes."""


def without_told(found: Sequence[Token], text: str) -> list[Token]:
    """Return the tokens of a sentence without the orders, bans and deeds that it only tells of.

    A sentence that states an amount is left as it is: a figure must never get lost.
    """
    if "AMOUNT" in (kinds := {t.type for t in found}):
        return list(found)
    kept = list(_without_named(found, text))
    kept = list(_without_this_licence(kept)) if "THIS" in kinds else kept
    told = [t for t in kept if t.type == "TELLS" and not _is_object(t, kept)]
    if not told:
        return kept
    words = [t.span for t in told if meaning(t) not in _OF_THEIR_OWN]
    unasked = [t.span for t in told if meaning(t) == "unasked"]
    mute = [t for t in told if meaning(t) != "unasked"]
    spans = [_reach(t, kept) for t in mute]
    others = [span for t, span in zip(mute, spans, strict=True) if meaning(t) != "licensor"]
    return [
        t
        for t in (_of_licensee(t, spans) for t in kept)
        if not (_is_muted(t) and any(s <= t.span[0] < e for s, e in _muting(t, spans, others)))
        and not (t.type == "SUIT" and within_one(t.span, words))
        and not (t.type in BINDING and touches_one(t.span, words))
        and not (is_asked(t) and _ends_in_one(t.span, unasked))
    ]


def _of_licensee(token: Token, told: Sequence[Span]) -> Token:
    """Return a deed whose words begin with the licensor's verb as that of the licensee who is
    named within them: "wir übernehmen die Wartung, und Sie müssen den Hinweis beibehalten"."""
    start, end = token.span
    turns = [e for s, e in told if s <= start < e < end] if token.type == "DEED" else ()
    return token.at((max(turns), end)) if turns else token


def _is_object(told: Token, found: Sequence[Token]) -> bool:
    """Say whether the licensor is but the object of what somebody who is bound does, whose name
    stands right before the verb: "der Lizenznehmer stellt die Lizenzgeberin frei"."""
    return meaning(told) == "licensor" and any(
        t.type == "ACTOR" and 0 <= told.span[0] - t.span[1] <= 1 for t in found
    )


def _is_muted(token: Token) -> bool:
    """Say whether a token counts for nothing in such a clause.

    That no right to a name is granted is a ban of its use, whoever is the subject.
    """
    return token.type in _MUTED and meaning(token) != Prohibition.USE_TRADEMARK


def _muting(token: Token, told: Sequence[Span], of_others: Sequence[Span]) -> Sequence[Span]:
    """Return the clauses in which a token counts for nothing.

    That the licensor grants rights for research only is a ban of commerce.
    """
    grants = is_said(token) and meaning(token) == Prohibition.COMMERCIAL_USE
    return of_others if grants else told


def _reach(told: Token, found: Sequence[Token]) -> Span:
    """Return how far a clause reaches: to a semicolon or to where the licensee is told to do
    something, and what the licensor does to what it depends on.

    Words that but describe a thing ("the notices that refer to this licence", `names`), or say that
    something need not be done (`unasked`), are all.
    """
    start, end = told.span
    if meaning(told) in _OF_THEIR_OWN:
        return start, end
    whole = meaning(told) == "definition"
    stops = {"SEP"} if meaning(told) != "licensor" else {"SEP", *HEADS}
    stop = min((t.span[0] for t in found if t.type in stops and t.span[0] >= end), default=_END)
    turn = _END if whole else min((t for t in _turns(found) if t >= end), default=_END)
    return 0 if meaning(told) == "others" else start, min(stop, turn)


def _ends_in_one(span: Span, others: Iterable[Span]) -> bool:
    return any(start < span[1] <= end for start, end in others)


def _turns(found: Sequence[Token]) -> Iterator[int]:
    """Yield where the licensee is told to do something.

    Where orders close their sentence, that is where the licensee is named before one.
    """
    orders = [t.span for t in found if t.type in BINDING]
    last = max((t.span[0] for t in found if t.type in BINDING and closes(t)), default=-1)
    yield from (t.span[0] for t in found if _is_licensee(t) and t.span[0] < last)
    for start, end in (t.span for t in found if t.type == "ACTOR"):
        for begins, ends in orders:
            before = 0 <= begins - end <= _ACTOR_REACH
            if before or begins <= start <= ends + _INVERTED:
                yield min(start, begins)
                break


def _is_licensee(token: Token) -> bool:
    return token.type == "SUBJECT" and meaning(token) == "licensee"


def _without_named(found: Sequence[Token], text: str) -> Sequence[Token]:
    """Drop the deeds in the name of a licence: "(e.g. Attribution - No Derivatives 3.0 US)"."""
    names = [m.span() for m in _NAME.finditer(text)] if " - " in text else []
    if not names:
        return found
    return [t for t in found if t.type != "DEED" or not within_one(t.span, names)]


def _without_this_licence(found: Sequence[Token]) -> Iterable[Token]:
    """Drop words that ask for a licence where the only one they name is this licence itself."""
    this = [t.span for t in found if t.type == "THIS"]
    if not this:
        return found
    named = [t.span for t in found if t.type == "PERMIT"]
    free = [p for p in named if not any(overlap(p, s) for s in this)]
    return [t for t in found if not (_asks(t) and _names_this(t.span, this, free))]


def _asks(token: Token) -> bool:
    return token.type == "DEED" and meaning(token) == Duty.OBTAIN_LICENSE


def _names_this(span: Span, this: Sequence[Span], free: Sequence[Span]) -> bool:
    within = (span[0], span[1] + _PERMIT_REACH)
    return any(overlap(span, s) for s in this) and not any(overlap(within, f) for f in free)
