"""Items that complete the verb of their lead-in: "every copy must include: - this notice"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import (
    BINDING,
    HEADS,
    MODALS,
    Token,
    closes,
    is_banned,
    is_said,
    meaning,
    option,
)
from modellic.extract.words.lexicon import Lexicon
from modellic.extract.words.spans import within_one
from modellic.rules import Prohibition
from modellic.segments.cjk import has_cjk

_ENDS = re.compile(r"[\s:\u2013\u2014-]*$")
_LONGEST = 40
"""Characters between an order and the colon: "must also carry with it:"."""
_OPENING = 2
"""Characters within which the verb of a use begins an item: "use it to spread lies"."""
_TOLD = MODALS | HEADS | {"GRANT"}
_SPREAD = frozenset((Prohibition.DISTRIBUTE, Prohibition.CREATE_DERIVATIVES))
"""Bans whose verbs alone tell of anything."""
_SAYS = MODALS | {"DEED", "GRANT", "BIDS"}


def completed(
    own: Sequence[Token], words: str, lead: str, led: Sequence[Token], lexicon: Lexicon
) -> list[Token]:
    """Return the tokens of an item with the deeds that begin in the verb of its lead-in.

    `led` are the tokens of the lead-in, of which the words are `lead`.
    """
    out = list(own)
    order = next((t for t in reversed(led) if t.type in MODALS), None)
    if order is None or order.type not in BINDING:
        return out
    if order.type == "MUST_NOT" and has_cjk(words) and not closes(order):
        return forbidden(out, words, lead[slice(*order.span)], lexicon)
    if any(t.type in _SAYS for t in own):
        return out
    verb = _ENDS.sub("", lead[order.span[1] :]).strip()
    if not verb or len(verb) > _LONGEST or not lead.rstrip().endswith(":"):
        return out
    start = len(verb) + 1
    out += (
        token.at((0, token.span[1] - start))
        for token in tokens(f"{verb} {words}", lexicon)
        if token.type == "DEED" and token.span[0] < len(verb) and token.span[1] > start
    )
    return sorted(out, key=lambda t: t.span)


def forbidden(own: Sequence[Token], words: str, ban: str, lexicon: Lexicon) -> list[Token]:
    """Return the tokens of an item with what it forbids together with the words of a ban above it.

    Chinese has many bans with their "must not" only, since a verb like "spread" may tell of
    anything: an item that begins with it is read so. One that orders, tells a case or names another
    ban is left as it is.
    """
    if any(t.type in _TOLD or (is_banned(t) and meaning(t) not in _SPREAD) for t in own):
        return list(own)
    spread = [t.span for t in own if t.type == "USE"]
    uses = (t for t in own if t.type == "BAN" and meaning(t) == "use" and t.span[0] <= _OPENING)
    if any(t.type == "FIELD" for t in own) or not all(within_one(t.span, spread) for t in uses):
        return list(own)
    start = len(ban)
    known = {meaning(t) for t in own if t.type == "DEED"}
    begun = (t for t in tokens(f"{ban}{words}", lexicon) if is_said(t) and not t.span[0])
    told = (t for t in begun if meaning(t) in _SPREAD - known and t.span[1] > start)
    if Prohibition.CREATE_DERIVATIVES in known:
        told = (t for t in told if option(t, "with") is None)
    return sorted([*own, *(t.at((0, t.span[1] - start)) for t in told)], key=lambda t: t.span)
