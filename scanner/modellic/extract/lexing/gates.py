"""Which kinds of tokens a step cannot do without: where a sentence has none, it is passed over.

Most sentences of a licence have few kinds, and most steps change few sentences: to ask each step
takes longer than what they do.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Concatenate, ParamSpec, TypeAlias

from modellic.extract.lexing.token import Token

P = ParamSpec("P")
Step: TypeAlias = Callable[Concatenate[list[Token], P], list[Token]]
"""What makes other tokens of those of a sentence, by what else it is given."""
Gated: TypeAlias = tuple[tuple[str, Step[P]], ...]
"""Steps, each behind the kinds that it needs: of each word one, `MUST|MUST_NOT DEED`."""
Kinds: TypeAlias = tuple[frozenset[str], ...]


def stepped(steps: Gated[P], own: list[Token], *around: P.args, **named: P.kwargs) -> list[Token]:
    """Return what steps make of tokens, one after the other, those that may change something."""
    kinds = {t.type for t in own}
    for needed, (_, step) in zip(_needed_by(steps), steps, strict=True):
        if any(map(kinds.isdisjoint, needed)):
            continue
        before, own = own, step(own, *around, **named)
        if own is not before and own != before:
            kinds = {t.type for t in own}
    return own


@lru_cache(maxsize=16)
def _needed_by(steps: Gated[...]) -> tuple[Kinds, ...]:
    return tuple(_needed(gate) for gate, _ in steps)


def _needed(gate: str) -> Kinds:
    """Return the sets of kinds of each of which a sentence has one."""
    return tuple(frozenset(word.split("|")) for word in gate.split())
