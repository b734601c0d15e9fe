"""A licence whose case stands before a semicolon: 收入超过N的，不适用前款；应先取得许可.

What exempts somebody from it later is of that case, so the two are one before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from modellic.extract.clauses.conditions import thresholds
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.spoken import Spoken, asks_licence

_SEMICOLONS = (";", "\uff1b")


def ends_in_semicolon(said: Spoken) -> bool:
    """Say whether a sentence goes on with the next one, behind a semicolon."""
    return said.words.rstrip().endswith(_SEMICOLONS)


def with_case_before(
    spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]
) -> list[tuple[Deed, ...]]:
    """Return the deeds, a licence that has no case of its own with that of the clause before."""
    out = list(each)
    for at in range(1, len(out)):
        before = spoken[at - 1]
        told = out[at] and ends_in_semicolon(before) and thresholds(before.stated)
        if told and "EXEMPTS" in before.kinds:
            out[at] = tuple(
                replace(d, when=before.stated, also=(*d.also, before.span))
                if asks_licence(d) and d.when is None
                else d
                for d in out[at]
            )
    return out
