"""Licences that are asked for between two figures only, in a sentence that says more.

"From 1 to 10 million the one licence, the other beyond that": whoever is beyond must not be lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from modellic.extract.clauses.conditions import parts_of, thresholds
from modellic.extract.clauses.deeds import Deed
from modellic.extract.lexing.token import Token, is_banned, meaning
from modellic.rules import LOWER, Condition, Duty

_WORDS = re.compile(r"[^\W\d_]{4}|[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{2}")
_READ = frozenset(("AMOUNT", "METRIC", "DEED", "PERIOD", "MUST"))


def says_more_beyond(words: str, deeds: Iterable[Deed], own: Sequence[Token]) -> bool:
    """Say whether a sentence that asks for a licence between two figures goes on behind them, names
    what lies beyond, or asks twice."""
    asked = (d for d in deeds if d.action is Duty.OBTAIN_LICENSE and d.token is not None)
    if not any(_is_closed(d.when) for d in asked):
        return False
    read = max((t.span[1] for t in own if t.type in _READ), default=0)
    figure = next((t.span[0] for t in own if t.type == "AMOUNT"), 0)
    behind = (t for t in own if t.span[0] >= figure)
    beyond = any(t.type == "REFERS" and meaning(t) == "beyond" for t in behind)
    return beyond or bool(_WORDS.search(words, read)) or _asks_twice(own)


def _is_closed(when: Condition | None) -> bool:
    """Say whether one figure is bounded on both sides."""
    ends = [(t.metric, t.op in LOWER) for part in parts_of(when) for t in thresholds(part)]
    return any((metric, not low) in ends for metric, low in ends)


def _asks_twice(own: Sequence[Token]) -> bool:
    reached, times = 0, 0
    for token in own:
        asks = token.type == "DEED" and meaning(token) == Duty.OBTAIN_LICENSE
        if asks and not is_banned(token) and token.span[0] >= reached:
            reached, times = token.span[1], times + 1
    return times > 1
