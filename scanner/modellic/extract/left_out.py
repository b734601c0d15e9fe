"""What a permission leaves out is forbidden: "use it for anything except weapons", "but not to
sell it". No word of such a sentence forbids by itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from modellic.extract.lexicon import Meaning
from modellic.extract.spans import overlap
from modellic.extract.token import Token, meaning, place
from modellic.rules import Duty, Prohibition, Span, Use

_ALLOWS = frozenset(("MAY", "GRANT"))
_ORDERS = frozenset(("MUST", "MUST_NOT", "MAY"))
_TOLD_OTHERWISE = _ORDERS | {"IF", "ONLY_IF", "AMOUNT", "TERM", "PARTY", "REFERS"}
"""With these an exception has an order of its own, or tells for whom something is allowed."""
_OF_USE = {
    Use.DISTRIBUTE: Prohibition.DISTRIBUTE,
    Use.MODIFY: Prohibition.CREATE_DERIVATIVES,
    Use.HOSTED_SERVICE: Prohibition.HOST_AS_SERVICE,
    Use.TRAIN_MODEL: Prohibition.TRAIN_OTHER_MODELS,
    Use.COMMERCIAL: Prohibition.COMMERCIAL_USE,
}
_OPENERS = frozenset(("UNLESS", "NOT", "AND", "NOR"))
_REACH = 16
"""Characters between "except" and what is left out: "except for the resale of it"."""
_FIELD_REACH = 60
"""The same for a field of use, which has a verb before it: "except for making weapons"."""
_BANNED = Meaning("MUST_NOT", "")


def with_left_out(own: Sequence[Token]) -> list[Token]:
    """Return the tokens of a sentence with a ban in place of the words that leave something out."""
    leaves = next((t for t in own if t.type == "LEAVES"), None)
    if leaves is None:
        return list(own)
    own = [_cut(t, leaves.span) for t in own]
    before = [t for t in own if t.span[0] < leaves.span[0]]
    behind = [t for t in own if t.span[0] >= leaves.span[1]]
    behind = list(takewhile(lambda t: t.type != "SEP", behind))
    if not _allows(before) or any(t.type in _TOLD_OTHERWISE for t in behind):
        return list(own)
    close = [t for t in behind if t.span[0] - leaves.span[1] <= _reach(t)]
    banned: list[Token] = []
    if not any(_is_banned(t) or t.type == "FIELD" for t in close):
        banned = [_named(t) for t in close if meaning(t) in _OF_USE and t.type == "USE"][:1]
        banned = banned or _in_territory(before, behind, leaves.span)
        if not banned:
            return list(own)
    kept = [t for t in own if t.type not in _OPENERS or not overlap(t.span, leaves.span)]
    kept = [t for t in kept if all(t.span != b.span or t.type != "USE" for b in banned)]
    return sorted([*kept, Token("MUST_NOT", _BANNED, leaves.span), *banned], key=place)


def _reach(token: Token) -> int:
    return _FIELD_REACH if token.type == "FIELD" else _REACH


def _allows(before: Sequence[Token]) -> bool:
    types = {t.type for t in before}
    return bool(types & _ALLOWS) and not types & {"MUST", "MUST_NOT"}


def _is_banned(token: Token) -> bool:
    """Say whether words name a deed that a ban forbids; use as such needs no ban of its own."""
    return (
        token.type == "DEED"
        and isinstance(token.value, Meaning)
        and token.value.kind == "must-not"
        and meaning(token) not in (Duty.OBTAIN_LICENSE, Prohibition.USE_IN_TERRITORY)
    )


def _cut(token: Token, leaves: Span) -> Token:
    """Return a banned deed whose words reach across what leaves it out from there on."""
    across = token.span[0] < leaves[0] and leaves[1] < token.span[1]
    return token.at((leaves[1], token.span[1])) if across and _is_banned(token) else token


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
