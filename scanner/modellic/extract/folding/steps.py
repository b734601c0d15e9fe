"""Steps of a price list within one sentence: "below N free, N to M a fee, above M ask us".

Each step is a clause of its own, and all but the first leave the figure to the one before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from modellic.extract.lexing.token import MEASURES, MODALS, Token, closes, kind_of, meaning
from modellic.extract.words.amounts import Amount
from modellic.rules import LOWER, UPPER

_ASKED = frozenset(("GRANT", "DEED"))
_STEP = frozenset(("AMOUNT", "CMP"))


def stepped(kept: Sequence[Token]) -> Iterator[Token]:
    """Yield the tokens with each later step parted from the one before, and its figure named."""
    starts = set(_starts(kept))
    named: list[Token] = []
    for at, token in enumerate(kept):
        if token.type in ("METRIC", "PERIOD"):
            named = [*(t for t in named if t.type != token.type), token]
        if at in starts:
            place = (token.span[0], token.span[0])
            yield Token("SEP", ",", place, own=token.own)
            yield from (t.at(place) for t in named)
        yield token


def _starts(kept: Sequence[Token]) -> Iterator[int]:
    """Yield where the second step and those behind it begin.

    A step is a comparison and what follows it: words that free, or ask for something. Only the
    first names what is compared.
    """
    metrics = [t for t in kept if t.type == "METRIC" and meaning(t) != "other"]
    if len({meaning(t) for t in metrics}) != 1:
        return
    seen = 0
    for at, token in enumerate(kept):
        if token.type not in MEASURES or (at and kept[at - 1].type in MEASURES):
            continue
        run = list(takewhile(lambda t: t.type in MEASURES, kept[at:]))
        if at and kept[at - 1].type == "GRANT" and (beyond := _beyond(run)):
            yield at + beyond
        if not _is_step(run) or not _asks(kept, at + len(run)):
            continue
        types = {t.type for t in run}
        if seen and types <= _STEP and at and kept[at - 1].type in _ASKED:
            yield at
        seen += 1


def _beyond(run: Sequence[Token]) -> int:
    """Return where those begin who are beyond what is free, no word between the two: "free up to 5
    users, over 5 users get a licence"; 0 where nobody is."""
    for at, token in enumerate(run):
        before = run[:at]
        free = any(t.type == "CMP" and meaning(t) in UPPER for t in before)
        told = free and any(t.type == "AMOUNT" for t in before)
        if told and token.type == "CMP" and meaning(token) in LOWER and not closes(token):
            return at if any(t.type == "AMOUNT" for t in run[at:]) else 0
    return 0


def _is_step(run: Sequence[Token]) -> bool:
    sums = [t.value for t in run if isinstance(t.value, Amount)]
    ranged = any(a.upper is not None for a in sums)
    return bool(sums) and (ranged or any(t.type == "CMP" for t in run))


def _asks(kept: Sequence[Token], at: int) -> bool:
    """Say whether what follows a comparison frees, or asks for something, in so many words."""
    while at < len(kept) and kept[at].type in MODALS:
        at += 1
    if at >= len(kept) or kept[at].type not in _ASKED:
        return False
    return kept[at].type == "GRANT" or kind_of(kept[at]) in ("says", "must", "GRANT")
