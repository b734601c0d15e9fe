"""Figures that the licensor tells of itself: "we have over 200 employees; a licence is required".

They are no condition. What else the sentence says is reported, as its figure is none that is known.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.token import HEADS, MEASURES, MODALS, Token, is_said
from modellic.extract.words.lexicon import Meaning

_CUT = re.compile(r"(?<!\d)[,;:.\u3001\uff0c\uff1b\uff1a\u3002]|[,;:.](?!\d)")
_GONE = (MEASURES - {"AMOUNT"}) | {"WHOSE", "ASOF"}
_OTHER = Meaning("METRIC", "other")
"""What is counted has no word: its amount is no other figure's."""


def without_boasts(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of a sentence without what the licensor tells of itself before an order.

    A question and its case are told by the licensee.
    """
    mark = next((t for t in own if t.type == "BOASTS"), None)
    if mark is None or any(t.type in HEADS | {"ASKS", "EXEMPTS"} for t in own):
        return own
    cuts = (m.start() for m in _CUT.finditer(text, mark.span[1]))
    ordered = [t.span[0] for t in own if t.type in MODALS or is_said(t)]
    figures = [t.span[0] for t in own if t.type == "AMOUNT" and t.span[0] >= mark.span[0]]
    end = next((c for c in cuts if figures and c > figures[0]), None)
    if end is None or not any(at > end for at in ordered) or _is_of_others(own, figures[0], end):
        return own
    start = mark.span[0]
    kept = [t for t in own if not (t.type in _GONE and start <= t.span[0] < end)]
    at = next(n for n, t in enumerate(kept) if t.type == "AMOUNT" and t.span[0] >= start)
    return [*kept[:at], Token("METRIC", _OTHER, (start, start)), *kept[at:]]


def _is_of_others(own: Sequence[Token], start: int, end: int) -> bool:
    """Say whether the figure describes those whom it precedes: "we may bill users above N"."""
    return any(t.type == "WHOSE" and start < t.span[0] < end for t in own)
