"""Where to write for a licence: "for commercial licensing, please contact us".

Such a line asks for one by itself only where nothing else in the text does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.clauses.conditions import COMMERCIAL, thresholds
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.spoken import FIGURES, Spoken, asks_licence
from modellic.extract.lexing.token import Token
from modellic.extract.words.spans import overlap
from modellic.rules import atoms
from modellic.shapes import Shape

_LICENCE = Shape(r"{COMMERCIAL_LICENCE}", re.IGNORECASE)
_WRITES = Shape(r"{WRITES_TO}", re.IGNORECASE)
_MORE = FIGURES | {"MUST_NOT", "UNLESS", "ONLY_IF", "LEAVE", "REPLIES", "PARTY"}
"""What makes more of a sentence than an address."""


def without_addresses(
    spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]
) -> list[tuple[Deed, ...]]:
    """Drop the licence of an address where another sentence says who needs one."""
    addresses = [
        any(map(_is_asked, deeds)) and is_address_of_licences(said.words, said.own)
        for said, deeds in zip(spoken, each, strict=True)
    ]
    if not any(addresses):
        return list(each)
    told = any(
        _is_told(d)
        for deeds, address in zip(each, addresses, strict=True)
        for d in deeds
        if not address
    )
    if not told:
        return list(each)
    return [
        tuple(d for d in deeds if not _is_asked(d)) if address else deeds
        for deeds, address in zip(each, addresses, strict=True)
    ]


def _is_asked(deed: Deed) -> bool:
    return asks_licence(deed) and deed.when in (None, COMMERCIAL)


def _is_told(deed: Deed) -> bool:
    """Say whether a sentence tells who needs a licence for commerce: by a figure, or at all.

    Who may not share it without leave may need one for commerce all the same.
    """
    if not asks_licence(deed):
        return False
    when = deed.when
    return when is None or bool(thresholds(when)) or COMMERCIAL in atoms(when)


def is_address_of_licences(words: str, own: Sequence[Token]) -> bool:
    """Say whether a sentence tells where to write, and names no use but the licence itself."""
    if any(t.type in _MORE and t.own for t in own) or not _WRITES.search(words):
        return False
    licence = _LICENCE.search(words)
    uses = (t.span for t in own if t.type == "USE" and t.own)
    return licence is not None and all(overlap(licence.span(), span) for span in uses)
