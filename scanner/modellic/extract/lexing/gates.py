"""Which kinds of tokens a step cannot do without: where a sentence has none, it is passed over.

Most sentences of a licence have few kinds, and most steps change few sentences: to ask each step
takes longer than what they do.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import Concatenate, Generic, ParamSpec, TypeAlias

from modellic.extract.lexing.token import Token
from modellic.extract.words.lexicon import Meaning

P = ParamSpec("P")
Step: TypeAlias = Callable[Concatenate[list[Token], P], list[Token]]
"""What makes other tokens of those of a sentence, by what else it is given."""
Kinds: TypeAlias = tuple[frozenset[str], ...]
_REMEMBERED = 4096
"""Sets of kinds for which the open steps are kept: sentences of all texts have these in common."""
_TOLD = frozenset(("DEED", "USE"))


class Gated(Generic[P]):
    """Steps, each behind the kinds that it needs: of each word one, `MUST|MUST_NOT DEED`.

    A word in small letters is of a deed or a use: what it is, `obtain-license`, or how the header
    of a deed has it, `must-not`.
    """

    def __init__(self, *gated: tuple[str, Step[P]]) -> None:
        """Take the steps in their order."""
        self._gated = gated
        self.steps = tuple(step for _, step in gated)
        self._needed = tuple(_needed(gate) for gate, _ in gated)
        self._named = frozenset().union(*(k for needed in self._needed for k in needed))
        self._open = lru_cache(maxsize=_REMEMBERED)(self._opened)

    def __iter__(self) -> Iterator[tuple[str, Step[P]]]:
        """Yield the steps with their gates."""
        return iter(self._gated)

    def open_to(self, own: list[Token]) -> tuple[int, ...]:
        """Return the numbers of the steps that may change something in these tokens."""
        return self._open(self._named.intersection(kinds_of(own)))

    def _opened(self, kinds: frozenset[str]) -> tuple[int, ...]:
        shut = (any(map(kinds.isdisjoint, needed)) for needed in self._needed)
        return tuple(at for at, is_shut in enumerate(shut) if not is_shut)


def stepped(steps: Gated[P], own: list[Token], *around: P.args, **named: P.kwargs) -> list[Token]:
    """Return what steps make of tokens, one after the other, those that may change something."""
    ahead = steps.open_to(own)
    at = 0
    while at < len(ahead):
        step = ahead[at]
        at += 1
        before, own = own, steps.steps[step](own, *around, **named)
        if own is not before and own != before:
            ahead = steps.open_to(own)
            at = bisect(ahead, step)
    return own


def kinds_of(own: Sequence[Token]) -> set[str]:
    """Return the kinds of tokens, and what the deeds and uses among them are."""
    kinds = {t.type for t in own}
    if not kinds.isdisjoint(_TOLD):
        for value in [t.value for t in own if t.type in _TOLD]:
            if isinstance(value, Meaning):
                kinds.add(value.kind)
                kinds.add(value.value)
    return kinds


def _needed(gate: str) -> Kinds:
    """Return the sets of kinds of each of which a sentence has one."""
    return tuple(frozenset(word.split("|")) for word in gate.split())
