"""What a permission leaves out is forbidden: "use it for anything except weapons", "but not to
sell it". No word of such a sentence forbids by itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.token import (
    BINDING,
    MODALS,
    Token,
    closes,
    is_banned,
    meaning,
    option,
    place,
)
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap, touches_one
from modellic.rules import Duty, Prohibition, Span, Use
from modellic.shapes import Shape

_ALLOWS = frozenset(("MAY", "GRANT"))
_TOLD_OTHERWISE = MODALS | {"IF", "ONLY_IF", "AMOUNT", "TERM", "PARTY", "REFERS"}
"""With these an exception has an order of its own, or tells for whom something is allowed."""
_OF_USE = {
    Use.DISTRIBUTE: Prohibition.DISTRIBUTE,
    Use.MODIFY: Prohibition.CREATE_DERIVATIVES,
    Use.HOSTED_SERVICE: Prohibition.HOST_AS_SERVICE,
    Use.TRAIN_MODEL: Prohibition.TRAIN_OTHER_MODELS,
    Use.COMMERCIAL: Prohibition.COMMERCIAL_USE,
}
_PERMITTED = frozenset(
    (
        *_OF_USE.values(),
        Prohibition.REVERSE_ENGINEER,
        Prohibition.SUBLICENSE,
        Prohibition.USE_TRADEMARK,
        Duty.RETAIN_NOTICES,
    )
)
_OPENERS = frozenset(("UNLESS", "NOT", "AND", "NOR"))
_REACH = 16
"""Characters between "except" and what is left out: "except for the resale of it"."""
_FIELD_REACH = 60
"""The same for a field of use, which has a verb before it: "except for making weapons"."""
_END = 1 << 60
_ALL_USES = Shape(r"^\W{0,3}(?:{ALL_USES})\s$", re.IGNORECASE)
"""With which a sentence begins that allows all but what it leaves out."""


def with_left_out(own: Sequence[Token], words: str) -> list[Token]:
    """Return the tokens of a sentence with a ban in place of the words that leave something out."""
    leaves = next((t for t in own if t.type == "LEAVES"), None)
    if leaves is None:
        return list(own)
    left, others = _apart([_cut(t, leaves.span) for t in own], leaves)
    if _ALL_USES.ends(words[: leaves.span[0]]):
        others = [*others, *(t for t in left if t.type in _ALLOWS)]
        left = [t for t in left if t.type not in _ALLOWS]
    if not _allows(others, leaves, words) or any(t.type in _TOLD_OTHERWISE for t in left):
        return list(own)
    banned: list[Token] = []
    if not any(_is_permitted(t) or t.type == "FIELD" for t in left):
        banned = [_named(t) for t in left if meaning(t) in _OF_USE and t.type == "USE"][:1]
        banned = banned or _in_territory(others, left, leaves.span)
        if not banned:
            return list(own)
    kept = [t for t in [*others, *left] if not _opens(t, leaves)]
    kept = [t for t in kept if all(t.span != b.span or t.type != "USE" for b in banned)]
    if any(t.type == "AMOUNT" for t in others):
        # "Free below N, except for resale": the limit is of all that is left.
        spans = [t.span for t in left if _is_permitted(t)]
        kept = [
            t for t in kept if t not in left or t.type != "USE" or not touches_one(t.span, spans)
        ]
    return sorted([*kept, _ban(leaves, [*left, *banned], others), *banned], key=place)


def with_named_ban(own: Sequence[Token]) -> list[Token]:
    """Return the tokens of what is forbidden with a use as the deed, where they name none."""
    if any(_is_permitted(t) or t.type == "FIELD" for t in own):
        return list(own)
    use = next((t for t in own if t.type == "USE" and meaning(t) in _OF_USE), None)
    return [_named(t) if t is use else t for t in own]


def _apart(own: Sequence[Token], leaves: Token) -> tuple[list[Token], list[Token]]:
    """Return what is left out, close by the words for it, and the rest of the sentence.

    It stands behind them: "except …". Japanese and Korean close with them, and Chinese, which also
    sets it between two of them (`inside=yes`).
    """
    start, end = leaves.span
    if closes(leaves):
        # The "if" right before the words for it is theirs: "the case of ... excepted".
        own = [t for t in own if t.type != "IF" or not start - 1 <= t.span[1] <= start]
    if option(leaves, "inside"):
        at = {n for n, t in enumerate(own) if start <= t.span[0] and t.span[1] <= end}
    elif closes(leaves):
        begin = max((t.span[1] for t in own if _tells(t) and t.span[1] <= start), default=0)
        begin = max(begin, start - _REACH)
        at = {n for n, t in enumerate(own) if begin <= t.span[0] and t.span[1] <= start}
    else:
        stop = min((t.span[0] for t in own if t.type == "SEP" and t.span[0] >= end), default=_END)
        behind = (n for n, t in enumerate(own) if end <= t.span[0] < stop)
        at = {n for n in behind if own[n].span[0] - end <= _reach(own[n]) or _speaks_on(own[n])}
    left = [t for n, t in enumerate(own) if n in at and t is not leaves]
    return left, [t for n, t in enumerate(own) if n not in at]


def _ban(leaves: Token, left: Sequence[Token], others: Sequence[Token]) -> Token:
    """Return the ban on what is left out, before it, or closing it as the permission closes."""
    if not closes(leaves):
        return Token("MUST_NOT", Meaning("MUST_NOT", ""), leaves.span)
    banned = [t.span[0] for t in left if t.type in ("DEED", "FIELD")]
    behind = any(t.type == "MAY" and closes(t) for t in others)
    if behind and any(t.type == "DEED" for t in left):
        return Token("MUST_NOT", Meaning("MUST_NOT", "", (("side", "after"),)), leaves.span)
    return Token("MUST_NOT", Meaning("MUST_NOT", ""), (min(banned), leaves.span[1]))


def _tells(token: Token) -> bool:
    """Say whether words allow, order or forbid: what is left out begins behind them."""
    return token.type in _ALLOWS or token.type in _TOLD_OTHERWISE


def _speaks_on(token: Token) -> bool:
    """Say whether words behind the exception go on to order or forbid something."""
    return token.type in _TOLD_OTHERWISE


def _opens(token: Token, leaves: Token) -> bool:
    """Say whether words open the exception that is now a ban."""
    return token.type in _OPENERS and overlap(token.span, leaves.span)


def _reach(token: Token) -> int:
    return _FIELD_REACH if token.type == "FIELD" else _REACH


def _allows(others: Sequence[Token], leaves: Token, words: str) -> bool:
    """Say whether the rest of a sentence allows something, and orders nothing before: "you may use
    it, except", or "all uses except resale are allowed"."""
    behind = option(leaves, "side") or option(leaves, "inside")
    said = {t.type for t in others if behind or t.span[0] < leaves.span[0]}
    if not said & (_ALLOWS | BINDING) and _ALL_USES.ends(words[: leaves.span[0]]):
        said = {t.type for t in others}
    return bool(said & _ALLOWS) and not said & BINDING


def _is_permitted(token: Token) -> bool:
    """Say whether words name a deed that somebody may be permitted, or not."""
    return is_banned(token) and meaning(token) in _PERMITTED


def _cut(token: Token, leaves: Span) -> Token:
    """Return a banned deed whose words reach across what leaves it out from there on."""
    across = token.span[0] < leaves[0] and leaves[1] < token.span[1]
    return token.at((leaves[1], token.span[1])) if across and _is_permitted(token) else token


def _named(use: Token) -> Token:
    """Return the ban on a use that is left out: "may be copied, though not modified"."""
    return Token("DEED", Meaning("must-not", _OF_USE[Use(meaning(use))]), use.span, use.own)


def _in_territory(before: Sequence[Token], behind: Sequence[Token], at: Span) -> list[Token]:
    """Return the ban on use in a territory that is left out: "used everywhere but in Peru"."""
    if not any(t.type == "TERRITORY" for t in behind):
        return []
    action = Prohibition.USE_IN_TERRITORY
    uses = [t for t in before if t.type == "DEED" and meaning(t) == action]
    return [t.at(at) for t in uses[:1]]
