"""The parts of a sentence: what stands between semicolons, and what each of several bans is of."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable
from dataclasses import dataclass

from modellic.extract.lexing.token import Token


@dataclass(frozen=True, slots=True)
class Part:
    """Where the parts of a sentence begin: at a semicolon (`cuts`), or at a ban (`bans`)."""

    cuts: tuple[int, ...]
    bans: tuple[int, ...]

    @classmethod
    def of(cls, own: Iterable[Token]) -> Part:
        """Return the parts of a sentence of these tokens."""
        own = list(own)
        cuts = tuple(t.span[0] for t in own if t.type == "SEP")
        return cls(cuts, tuple(sorted(t.span[0] for t in own if t.type == "MUST_NOT")))

    def shared(self, deed: Token, other: Token) -> bool:
        """Say whether words are of the same part as a deed.

        "You may not sell it, and you may not use our name without our leave": the leave is of the
        second ban. What stands before all bans is of each, and a deed before them is of the first:
        "resale without our leave is forbidden".
        """
        if bisect(self.cuts, deed.span[0]) != bisect(self.cuts, other.span[0]):
            return False
        # A deed before all bans is of the first: "resale is forbidden without our leave".
        return bisect(self.bans, other.span[0]) in (0, bisect(self.bans, deed.span[0]) or 1)

    def alone(self, banned: Token, other: Token) -> bool:
        """Say whether a word behind a ban has the other in its part, behind that ban too.

        "There is no warranty, and it must not be used in weapons" bans what it does not disclaim.
        """
        ban = bisect(self.bans, banned.span[0])
        behind = not ban or ban == bisect(self.bans, other.span[0])
        return behind and self.shared(banned, other)
