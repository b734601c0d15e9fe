"""Which kinds of tokens a step cannot do without: where a sentence has none, it is passed over.

Most sentences of a licence have few kinds, and most steps change few sentences: to ask each step
takes longer than what they do.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Concatenate, Generic, ParamSpec, TypeAlias

from modellic.extract.lexing.token import Token

P = ParamSpec("P")
Step: TypeAlias = Callable[Concatenate[list[Token], P], list[Token]]
"""What makes other tokens of those of a sentence, by what else it is given."""
Gated: TypeAlias = tuple[tuple[str, Step[P]], ...]
"""Steps, each behind the kinds that it needs: of each word one, `MUST|MUST_NOT DEED`."""
Kinds: TypeAlias = tuple[frozenset[str], ...]
_KNOWN = 4096
"""Sets of kinds of which it is remembered which steps they open."""


class Steps(Generic[P]):
    """Steps that are taken one after the other, those that a sentence has the kinds of."""

    def __init__(self, gated: Gated[P]) -> None:
        """Take the steps in their order."""
        self._needed = tuple(_needed(gate) for gate, _ in gated)
        self._steps = tuple(step for _, step in gated)
        # Sentences share their kinds far more often than their words.
        self._due = lru_cache(maxsize=_KNOWN)(self._opened)

    def taken(self, own: list[Token], *around: P.args, **named: P.kwargs) -> list[Token]:
        """Return what the steps make of tokens, those that may change something."""
        kinds = frozenset([t.type for t in own])
        due, at = self._due(kinds, 0), 0
        while at < len(due):
            n = due[at]
            at += 1
            before, own = own, self._steps[n](own, *around, **named)
            if own is not before and own != before:
                changed = frozenset([t.type for t in own])
                if changed != kinds:
                    kinds, due, at = changed, self._due(changed, n + 1), 0
        return own

    def _opened(self, kinds: frozenset[str], start: int) -> tuple[int, ...]:
        """Return which steps from one on have what they need."""
        return tuple(
            n
            for n in range(start, len(self._needed))
            if not any(map(kinds.isdisjoint, self._needed[n]))
        )


def _needed(gate: str) -> Kinds:
    """Return the sets of kinds of each of which a sentence has one."""
    return tuple(frozenset(word.split("|")) for word in gate.split())
