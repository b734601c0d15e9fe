"""The parts of a phrase of the word lists: what each matches, and which words it cannot do without.

They are how a phrase is put together (`phrases.py`), and tell where it need not be tried.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from modellic.extract.words.pattern import Need

NOTHING: frozenset[str] = frozenset()
ENDLESS = 1_000_000
"""Characters of a part that may be of any length."""


class Piece(NamedTuple):
    """A part of a phrase. `kind` is `word` (or a bracket of words), `gap`, `ban` or `ahead`.

    The `regex` of a gap is its length, and `latin` is false where it may cross any comma,
    `closed` true where it may cross none. `end` is what must hold where the last word ends, which
    a mark or blank behind it makes sure of. `first` are the words that it begins with, `known` is
    false where there are more. `second` are those that can follow the first, None where any can; so
    can what stands behind the part where it may be over by then (`short`). It takes `longest`
    characters at most.
    """

    regex: str
    first: frozenset[str] = NOTHING
    needs: tuple[Need, ...] = ()
    optional: bool = False
    kind: str = "word"
    latin: bool = True
    closed: bool = False
    end: str = ""
    known: bool = True
    second: frozenset[str] | None = NOTHING
    short: bool = True
    longest: int = 0

    @property
    def whole(self) -> str:
        """The regular expression with the check of where its last word ends."""
        return self.regex + self.end


def united(sets: Sequence[frozenset[str] | None]) -> frozenset[str] | None:
    """Return the words of some sets, None where one of them has any word."""
    if None in sets:
        return None
    some = list(filter(None, sets))
    return some[0] if len(some) == 1 else NOTHING.union(*some)
