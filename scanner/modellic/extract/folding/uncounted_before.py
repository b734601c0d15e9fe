"""What is named before a figure that counts something else: "servers or groups with over N
members" counts members, and no servers."""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import Token, closes, meaning
from modellic.extract.words.amounts import Amount
from modellic.rules import MONEY

_NOUN_REACH = 14
"""Characters between an amount and what it counts: "5,000 of your users"."""
_JOINTS = frozenset(("OR", "AND"))
_PARTING = _JOINTS | {"CMP", "IF", "SEP", "USE"}
_WINDOW = 6
"""Tokens that are looked at: a name, its joint, and a figure with what it counts."""


def without_uncounted_before(found: Sequence[Token]) -> list[Token]:
    """Return the tokens without such a name, and without what joins it to the figure."""
    kept = list(found)
    for at in range(len(found) - 1, -1, -1):  # What stands farther left may be joined to it, too.
        places = _uncounted(kept, at)
        kept = [t for n, t in enumerate(kept) if n not in places] if places else kept
    return kept


def _uncounted(found: Sequence[Token], at: int) -> tuple[int, ...]:
    """Return the places of a name and of its joint, none where the figure may be its own."""
    if found[at].type != "METRIC" or _is_counted(found[:at]):
        return ()
    near = enumerate(found[at + 1 : at + _WINDOW], at + 1)
    behind = [(n, t) for n, t in near if t.type != "DEED"]
    joint = behind[0][0] if behind and behind[0][1].type in _JOINTS else None
    rest = [t for _, t in (behind if joint is None else behind[1:])]
    counted = rest[1:] if rest and rest[0].type == "CMP" else rest
    if [t.type for t in counted[:2]] != ["AMOUNT", "METRIC"]:
        return ()
    amount, name = counted[:2]
    own = name.span[0] - amount.span[1] <= _NOUN_REACH
    if not own or meaning(name) == meaning(found[at]):
        return ()
    if joint is None:
        return (at,) if _is_of_no_sum(found[at], amount) else ()
    return (at, joint)


def _is_counted(before: Sequence[Token]) -> bool:
    """Say whether a figure stands before a name, and nothing that parts the two."""
    bounds = (t for t in reversed(before) if t.type == "AMOUNT" or t.type in _PARTING)
    first = next((t for t in bounds if not closes(t)), None)  # The "or more" of "20 or more".
    return first is not None and first.type == "AMOUNT"


def _is_of_no_sum(name: Token, amount: Token) -> bool:
    """Say whether money is named, and the figure behind it is none: "earns money with N users"."""
    figure = amount.value
    return meaning(name) in MONEY and isinstance(figure, Amount) and not figure.currency
