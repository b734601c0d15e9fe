"""What is owed beyond a limit that a Chinese or Japanese text names far above: "超出任一免费阈值".

Where the limit is told with what is due beyond it, such a sentence says the same once more, and
asks for nothing of those below.
"""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.clauses.conditions import COMMERCIAL, thresholds
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.spoken import Spoken, asks_licence
from modellic.extract.lexing.token import meaning
from modellic.segments.cjk import CJK


def without_unreferred(
    spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]
) -> list[tuple[Deed, ...]]:
    """Drop the licence that such a sentence asks of everybody, or of all commerce."""
    if not any(asks_licence(d) and thresholds(d.when) for deeds in each for d in deeds):
        return list(each)
    return [
        tuple(d for d in deeds if not (asks_licence(d) and d.when in (None, COMMERCIAL)))
        if deeds and _looks_beyond(said)
        else deeds
        for said, deeds in zip(spoken, each, strict=True)
    ]


def _looks_beyond(said: Spoken) -> bool:
    kinds = {t.type for t in said.own}
    beyond = any(t.type == "REFERS" and meaning(t) == "beyond" for t in said.own)
    return beyond and "AMOUNT" not in kinds and CJK.search(said.words) is not None
