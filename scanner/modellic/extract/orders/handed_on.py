"""What is done to the licence or its notices only by leave: "this licence may be assigned only with
our consent", "to remove the logo you need a commercial licence".

No licence is asked for there: it is the licence itself that stays with whom it was given, and the
notice that stays where it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.token import (
    HEADS,
    MODALS,
    Token,
    frees,
    is_asked,
    is_banned,
    meaning,
    option,
    place,
)
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap
from modellic.rules import Duty, Prohibition, Span, Use
from modellic.shapes import Shape

_FORBIDDEN = Meaning("says", Prohibition.SUBLICENSE, (("when", "always"),))
_OTHERS = frozenset(
    (
        Duty.OBTAIN_LICENSE,
        Prohibition.DISTRIBUTE,
        Prohibition.SUBLICENSE,
        Prohibition.USE_IN_TERRITORY,
    )
)
"""What such words are read as, taken by themselves."""
_LEFT_OUT = MODALS | HEADS | {"DEED", "USE", "LEAVE", "GRANT", "NOT", "AND", "OR", "NOR"}
_SHOWN = frozenset((Duty.RETAIN_NOTICES, Duty.DISPLAY_ATTRIBUTION))
_KEPT = Meaning("says", Duty.RETAIN_NOTICES)
_TELLS_MORE = frozenset(("VOIDS", "MUST_NOT", "NOT", "NOR", "UNLESS", "MAY", "GRANT", "SEP"))
_ALTERNATIVE = Shape(r"\b{OR}\b|[,、或又]|または|もしくは", re.IGNORECASE)
_JOINED = Shape(r"(?:{JOINS_OBJECTS}|[\u3001\u30fb]){THIS}?$")
"""Behind copies that are handed on with the licence: 「モデルおよび本ライセンスを」."""
_KANA = re.compile(r"[\u3041-\u30ff]")
_LONGEST = 320
"""Characters of a sentence that tells of nothing else."""


def with_handing_on(own: list[Token], words: str) -> list[Token]:
    """Return the tokens of a sentence as the ban that its need of a consent makes of it."""
    own = _without_copies(own, words)
    handed = [t for t in own if t.type == "TRANSFERS"]
    leave = [t for t in own if t.type == "CONSENT"]
    if not handed or not leave or len(words) > _LONGEST or any(t.type == "SEP" for t in own):
        return own
    deeds = [t for t in own if t.type == "DEED"]
    if any(meaning(t) not in _OTHERS for t in deeds) or any(map(_is_measured, own)):
        return own
    if any(_is_of_copies(t, handed) for t in own):
        return own
    if any(t.type == "MUST_NOT" for t in own):
        named = any(meaning(t) == Prohibition.SUBLICENSE for t in deeds)
        return [t for t in own if not (named and _asks_leave(t, leave))]
    if any(frees(t) or t.type in ("NOT", "NOR", "UNLESS") for t in own):
        return own
    kept = [t for t in own if t.type not in _LEFT_OUT]
    return sorted([*kept, Token("DEED", _FORBIDDEN, handed[0].span)], key=place)


def with_taking_off(own: list[Token], words: str) -> list[Token]:
    """Return the tokens of a sentence with the notice that stays without a licence.

    A licence that is asked for other uses too, "for resale or to remove the logo", is still asked.
    """
    taken = [t for t in own if is_banned(t) and meaning(t) in _SHOWN]
    taken = [t for t in taken if option(t, "quote") is None]
    asked = [t for t in own if t.type == "DEED" and meaning(t) == Duty.OBTAIN_LICENSE]
    if not taken or not asked or len(words) > _LONGEST:
        return own
    if any(t.type in _TELLS_MORE or frees(t) or _is_measured(t) for t in own):
        return own
    start, end = taken[0].span[0], max(t.span[1] for t in taken)
    others = (t for t in own if t.type == "DEED" and not overlap(t.span, (start, end)))
    uses = [t.span for t in own if t.type == "USE"]
    others = (t for t in others if t not in asked and not any(overlap(t.span, u) for u in uses))
    if any(is_asked(t) or is_banned(t) for t in others):
        return own
    kept = [t for t in own if not (t.type == "DEED" and overlap(t.span, (start, end)))]
    if not any(_is_joined_use(t, (start, end), words) for t in kept):
        kept = [t for t in kept if t.type not in _LEFT_OUT]
    return sorted([*kept, Token("DEED", _KEPT, (start, end))], key=place)


def _is_joined_use(use: Token, taken: Span, words: str) -> bool:
    """Say whether a licence is asked for a use beside what is taken off."""
    if use.type != "USE" or overlap(use.span, taken):
        return False
    between = words[min(use.span[1], taken[1]) : max(use.span[0], taken[0])]
    return bool(_ALTERNATIVE.search(between))


def _without_copies(own: list[Token], words: str) -> list[Token]:
    """Leave out the copies that a Japanese verb would hand on, where its object is a licence:
    「許諾を譲渡する」."""
    if not any(map(_is_of_the_licence, own)):
        return own
    licences = [
        t.span
        for t in own
        if (t.type == "TRANSFERS" or _is_of_the_licence(t))
        and _KANA.search(words, *t.span)
        and not _JOINED.search(words, 0, t.span[0])
    ]
    return [
        t
        for t in own
        if meaning(t) not in (Prohibition.DISTRIBUTE, Use.DISTRIBUTE)
        or not any(start < t.span[0] < end for start, end in licences)
    ]


def _is_of_the_licence(token: Token) -> bool:
    return token.type == "DEED" and meaning(token) == Prohibition.SUBLICENSE


def _is_of_copies(token: Token, handed: Sequence[Token]) -> bool:
    """Say whether other words than those of the licence tell of copies: leave for these is asked
    for, "the licence may be assigned and the software be sold only with our consent"."""
    copies = token.type in ("DEED", "USE") and meaning(token) == Use.DISTRIBUTE
    return copies and not any(overlap(token.span, t.span) for t in handed)


def _is_measured(token: Token) -> bool:
    return token.type in ("AMOUNT", "PARTY", "TERRITORY", "TERM")


def _asks_leave(token: Token, leave: Sequence[Token]) -> bool:
    """Say whether words are read as a licence to be had, and name but the consent."""
    asked = token.type == "DEED" and meaning(token) == Duty.OBTAIN_LICENSE
    return asked and any(overlap(token.span, t.span) for t in leave) and not is_asked(token)
