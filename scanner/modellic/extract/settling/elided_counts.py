"""What is counted of others who are told by a number alone: "companies with up to 10 employees pay
nothing, those with 11 to 50 must register"."""

from __future__ import annotations

import re

from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import meaning
from modellic.extract.settling.elided_words import Put, put_at
from modellic.extract.words.lexicon import Lexicon
from modellic.extract.words.spans import follows_one
from modellic.rules import Metric
from modellic.shapes import Shape

_COUNTS = frozenset((Metric.EMPLOYEES, Metric.USERS, Metric.DEVICES, Metric.MONTHLY_ACTIVE_USERS))
_COUNTS |= {Metric.DAILY_ACTIVE_USERS, Metric.VISITS, Metric.API_CALLS}
_FIGURE = r"\d[\d,.]*(?:\s?[-\u2013]\s?\d[\d,.]*|\s{TO}\s\d[\d,.]*)?"
_OTHERS = Shape(
    rf"[\s*_]*(?:{{OTHERS_WITH}})\s(?:(?:{{COMPARES_THEM}})\s)?{_FIGURE}"
    rf"(?:\s(?:{{COMPARED_BEHIND_THEM}}))?(?=\s(?:{{THEY_DO}})\b)",
    re.IGNORECASE,
)
"""Those who are told so: whoever they are need no other noun, for what they do comes next."""
_BESIDE = 1
"""Characters between a number, or its comparison, and what it counts."""


def counted_alike(before: str, text: str, lexicon: Lexicon) -> Put:
    """Return the noun of the statement before for a number that has none."""
    others = _OTHERS.match(text)
    if others is None:
        return ()
    found = tokens(before, lexicon)
    ends = {t.span[1] for t in found if t.type in ("AMOUNT", "CMP")}
    counted = [t for t in found if t.type == "METRIC" and follows_one(t.span, ends, _BESIDE)]
    if len({meaning(t) for t in counted}) != 1 or meaning(counted[0]) not in _COUNTS:
        return ()
    return (put_at(others.end(), f" {before[slice(*counted[-1].span)]}"),)
