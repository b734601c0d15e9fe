"""Who is eligible: "commercial use requires that the following are met: revenue below N, ...".

What is to be met is no deed. Leave is for those who meet it, so all others need a licence.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from modellic.extract.lexing.token import (
    ATOMS,
    HEADS,
    OWED,
    Token,
    is_asked,
    is_banned,
    is_said,
    meaning,
)
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap
from modellic.rules import Prohibition

_LEAVE = Meaning("GRANT", "")
_AND = Meaning("AND", "")
_BANS = frozenset(map(str, Prohibition))
_SPEAKS = (HEADS - {"IF"}) | {"MUST", "MUST_NOT", "MAY", "GRANT", "REFERS", "TERM", "DEFINES"}
"""What makes such words say more than what is to be met."""
_LEAST = 3
"""Letters of a member that says something."""
_BEFORE = frozenset(("USE", "PARTY", "TERRITORY", "NOT", "WHOSE", "ITEM"))
"""What is kept of the words before: for what the leave is, and of whom."""


def with_eligible(own: list[Token], words: str) -> list[Token]:
    """Return the tokens of a sentence that tells by figures what must be met as leave for those who
    meet all of it."""
    meets = next((t for t in own if t.type == "MEETS"), None)
    if meets is None:
        return own
    before = [t for t in own if t.span[0] < meets.span[0]]
    behind = [t for t in own if t.span[0] >= meets.span[1] and t.type != "MEETS"]
    rest = [t for t in own if t.type != "MEETS"]
    behind, bans = _without_bans(behind)
    if not _measured(behind) or any(_says_more(t, own) for t in behind):
        return rest
    if any(t.type in _SPEAKS and not overlap(t.span, meets.span) for t in before):
        return rest
    if any(t.type == "DEED" and meaning(t) in OWED and not is_banned(t) for t in before):
        return rest  # It tells who may apply for a licence, or pay for one.
    kept = [t for t in own if t.type in _BEFORE and t.span[0] < meets.span[1]]
    unread = _unread(behind, words, meets.span[1])
    return [*kept, meets.typed("GRANT").valued(_LEAVE), *_joined(behind), *unread, *bans]


def _without_bans(behind: Sequence[Token]) -> tuple[list[Token], list[Token]]:
    """Return what is to be met without the items that but say what nobody may do, and these bans:
    whoever hands the licence on breaks it, whatever a licence is needed for."""
    starts = [n for n, t in enumerate(behind) if t.type == "ITEM"]
    kept = list(behind[: starts[0]]) if starts else list(behind)
    bans: list[Token] = []
    for first, last in pairwise([*starts, len(behind)] if starts else []):
        item = behind[first:last]
        said = [t for t in item if is_said(t) and meaning(t) in _BANS]
        if said and not any(t.type in ATOMS for t in item):
            bans += said
        else:
            kept += item
    return kept, bans


def _measured(behind: Sequence[Token]) -> bool:
    return {t.type for t in behind} >= {"METRIC", "AMOUNT"}


def _says_more(token: Token, own: Iterable[Token]) -> bool:
    """Say whether words behind order or forbid: the noun of a use among them does not."""
    if token.type == "DEED":
        noun = any(t.type == "USE" and overlap(t.span, token.span) for t in own)
        return is_said(token) or is_asked(token) or meaning(token) in OWED or not noun
    return token.type in _SPEAKS


def _joined(behind: Iterable[Token]) -> Iterator[Token]:
    """Yield what is to be met, each beside the other."""
    for token in behind:
        if token.type == "DEED":
            continue
        yield Token("AND", _AND, token.span) if _joins(token) else token


def _joins(token: Token) -> bool:
    """Say whether a token joins members, or the items of a list below: no "or" of the words."""
    return token.type == "SEP" or (token.type == "OR" and isinstance(token.value, str))


def _unread(behind: Sequence[Token], words: str, start: int) -> Iterator[Token]:
    """Yield the members of a list within the sentence of which nothing was read."""
    cuts = [t.span for t in behind if t.type == "SEP" and t.span[1] <= len(words)]
    ends = [start, *(at for cut in cuts for at in cut), len(words)]
    for first, last in list(pairwise(ends))[::2]:
        told = any(t.type in ATOMS and first <= t.span[0] < last for t in behind)
        if cuts and not told and sum(map(str.isalpha, words[first:last])) >= _LEAST:
            yield Token("UNREAD", "", (first, last))
