"""Rows of a table that only a column nobody read tells apart: "below 50 | hosted: no | free" and
"below 50 | hosted: yes | licence required".

Those below the figure do not all need a licence, and the second row is reported.
"""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.clauses.conditions import is_limit
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.spoken import Spoken, asks_licence


def without_contradicted(
    spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]
) -> list[tuple[Deed, ...]]:
    """Drop the licence of a row that is below a figure below which another row is free."""
    free = {
        (s.lead, s.stated)
        for s, deeds in zip(spoken, each, strict=True)
        if _is_row(s) and s.stated is not None and not any(d.token is not None for d in deeds)
    }
    if not free:
        return list(each)
    return [
        tuple(d for d in deeds if not (asks_licence(d) and d.token is not None))
        if _is_row(s) and s.stated is not None and is_limit(s.stated) and (s.lead, s.stated) in free
        else deeds
        for s, deeds in zip(spoken, each, strict=True)
    ]


def _is_row(said: Spoken) -> bool:
    return isinstance(said.lead, str)
