"""Bans of trade by a figure to which their own sentence, or the next, denies a way round: "Firms
with more than N may not use it commercially. There are no exceptions."

No licence is to be had there, so nobody has to obtain one: the ban stays a ban (SCHEMA: the text
offers no route).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from modellic.extract.clauses.conditions import COMMERCIAL, conjoin, parts_of
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.readings import Reading
from modellic.extract.clauses.spoken import asks_licence
from modellic.extract.lexing.token import meaning
from modellic.rules import Prohibition
from modellic.shapes import Shape

_NO_WAY = Shape(r"\W*(?:{NO_WAY})\W*$", re.IGNORECASE)
_ENDS_SO = Shape(r"[,;]\s*(?:\w{2,4}\s|[\u4e14\u5e76])?(?:{NO_WAY})\W*$", re.IGNORECASE)
"""The same behind a ban, with a short word that joins it: ", and we sell no licences"."""
_ASKING = frozenset(("LEAVE", "MUST"))
"""With one of these a sentence asks for a licence, and so tells the way."""
_LONGEST = 120
"""Characters of a sentence that says no more than that."""


def without_a_way(readings: Sequence[Reading]) -> Iterator[tuple[Deed, ...]]:
    """Yield the deeds of each sentence, a licence for what is forbidden for good as the ban."""
    for reading, behind in zip_longest(readings, readings[1:]):
        final = _bans_trade(reading) and (
            _ENDS_SO.search(reading.sentence.text) is not None or _denies_a_way(behind)
        )
        yield tuple(map(_as_ban, reading.deeds)) if final else reading.deeds


def _bans_trade(reading: Reading) -> bool:
    bans = any(meaning(t) == Prohibition.COMMERCIAL_USE for t in reading.own if t.type == "DEED")
    return bans and reading.kinds.isdisjoint(_ASKING)


def _denies_a_way(reading: Reading | None) -> bool:
    words = "" if reading is None else reading.sentence.text
    return 0 < len(words) <= _LONGEST and _NO_WAY.match(words) is not None


def _as_ban(deed: Deed) -> Deed:
    parts = parts_of(deed.when)
    if not asks_licence(deed) or COMMERCIAL not in parts or len(parts) == 1:
        return deed
    when = conjoin([part for part in parts if part != COMMERCIAL])
    return replace(deed, action=Prohibition.COMMERCIAL_USE, when=when)
