"""Bans of a deed for commerce: "you may not host it for commercial purposes".

Commerce is the case of that ban: the work may be used commercially otherwise, and hosted for free.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from modellic.extract.lexing.token import OWED, Token, is_asked, is_banned, is_said, meaning
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap, touches_one
from modellic.rules import Duty, Prohibition, Span, Use
from modellic.shapes import Shape

_FOR = Shape(r"\b{FOR_TRADE}\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_OPENS_WITH_FOR = Shape(r"(?:\w+\s+){0,1}{FOR_TRADE}\s", re.IGNORECASE)
_USES = Shape(r"\b{USES_IT}\b", re.IGNORECASE)
_USE = Shape(r"\b{USE_OF_IT}\b", re.IGNORECASE)
_PASSIVE = Shape(r"\s{PASSIVE_VERB}\s", re.IGNORECASE)
_PARTS = re.compile(r"[,;:]")
_JOINS = Shape(r"\b{JOINS_NOUNS}\b", re.IGNORECASE)
"""What joins the two though an order around it took its token."""
_BEFORE = 40
"""Characters before the words for commerce among which "for" is looked for."""
_DEEDS = frozenset(
    (
        Prohibition.CREATE_DERIVATIVES,
        Prohibition.DISTRIBUTE,
        Prohibition.HOST_AS_SERVICE,
        Prohibition.SUBLICENSE,
        Prohibition.TRAIN_OTHER_MODELS,
    )
)
_FOR_SALE = (("when", "commercial"),)


def with_banned_for_trade(own: list[Token], words: str) -> list[Token]:
    """Return the tokens of a sentence with its bans of deeds for commerce as bans of these."""
    deeds = [t for t in own if is_banned(t) and meaning(t) in _DEEDS]
    ends = list(_ends(own, words)) if deeds and not _is_due_for_both(own) else []
    # "You may not use or sell it for commercial purposes" forbids commerce as such.
    if not ends or _USES.search(words) or _USE.search(_without(words, ends)):
        return own
    limited = {d.span for d in deeds if any(_is_beside(d.span, e, own, words) for e in ends)}
    # "The work may not be sold for commercial purposes" is said of commerce, in one breath.
    bans = [t.span for t in own if t.type == "MUST_NOT" and _PASSIVE.match(words, t.span[1])]
    if not limited or any(touches_one(ban, limited) for ban in bans):
        return own
    kept = (t for t in own if not (_tells_of_trade(t) and touches_one(t.span, ends)))
    return [_for_sale(t) if t.span in limited and t in deeds else t for t in kept]


def _is_due_for_both(own: Sequence[Token]) -> bool:
    """Say whether a sentence forbids nothing, and asks for something: "a fee is due for resale and
    commercial use"."""
    asked = any((is_asked(t) or is_said(t)) and meaning(t) in OWED for t in own)
    return asked and all(t.type != "MUST_NOT" for t in own)


def _ends(own: Sequence[Token], words: str) -> Iterator[Span]:
    """Yield where words for a commercial end stand: "for commercial purposes"."""
    for token in own:
        if _names_trade(token):
            start = token.span[0]
            before = words[max(0, start - _BEFORE) : start]
            if _FOR.search(before) or _OPENS_WITH_FOR.match(words, start):
                yield token.span


def _names_trade(token: Token) -> bool:
    if token.type == "USE":
        return meaning(token) == Use.COMMERCIAL
    return is_banned(token) and meaning(token) == Prohibition.COMMERCIAL_USE


def _without(words: str, spans: Sequence[Span]) -> str:
    for start, end in spans:
        words = words[:start] + " " * (end - start) + words[end:]
    return words


def _is_beside(deed: Span, end: Span, own: Sequence[Token], words: str) -> bool:
    """Say whether a deed and an end stand in one clause, and nothing joins the two."""
    if overlap(deed, end):
        return True
    gap = (deed[1], end[0]) if deed[1] <= end[0] else (end[1], deed[0])
    if _PARTS.search(words, *gap) or _JOINS.search(words, *gap):
        return False
    return not any(t.type in ("AND", "OR", "NOR") and overlap(t.span, gap) for t in own)


def _tells_of_trade(token: Token) -> bool:
    """Say whether words name commerce, forbid it, or tell of a licence for it."""
    of_trade = meaning(token) in (Prohibition.COMMERCIAL_USE, Duty.OBTAIN_LICENSE)
    return _names_trade(token) or (of_trade and (is_banned(token) or is_said(token)))


def _for_sale(token: Token) -> Token:
    ban = Meaning("must-not", meaning(token), _FOR_SALE)
    return replace(token, value=ban)
