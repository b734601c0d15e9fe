"""A period told ahead, for all figures of a sentence: "in any year, you (a) ..., or (b) ..."."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from modellic.extract.lexing.token import MEASURES, Token
from modellic.extract.words.lexicon import Meaning

LED = "led"
"""The option of a period that holds for all comparisons behind it."""
_BEFORE = frozenset(("PLAIN", "CMP", "PERIOD"))
_BETWEEN = frozenset(("PLAIN", "IF", "STANDS", "PERIOD"))
_OPENS = frozenset(("WHOSE", "ITEM", "BAN"))


def led_by_period(found: Sequence[Token]) -> list[Token]:
    """Return the tokens of a sentence, a period before whoever is meant marked as that of all.

    Where "if" stands behind it, "in each year in which you", it becomes a part of the condition.
    """
    out = list(found)
    for at, token in enumerate(out):
        if token.type == "PERIOD" and _is_ahead(found, at) and isinstance(token.value, Meaning):
            marked = replace(token.value, options=(*token.value.options, (LED, "yes")))
            out[at] = token.valued(marked)
    return out


def within(kept: Sequence[Token]) -> list[Token]:
    """Return the tokens with a period that stands right before an "if" behind it."""
    out = list(kept)
    for at in range(len(out) - 1):
        alone = out[at].type == "PERIOD" and (not at or out[at - 1].type not in MEASURES)
        if alone and out[at + 1].type == "IF":
            out[at], out[at + 1] = out[at + 1], out[at]
    return out


def _is_ahead(found: Sequence[Token], at: int) -> bool:
    """Say whether a period opens a condition before its owner, a use or the items of a list."""
    before = next((t.type for t in reversed(found[:at]) if t.type not in _BEFORE), "")
    behind = next((t.type for t in found[at + 1 :] if t.type not in _BETWEEN), "")
    return before in ("", "IF", "SEP") and behind in _OPENS
