"""Figures that stand before what is counted: "10,000 < users <= 50,000" is users above the first
and up to the second."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from modellic.extract.lexing.token import Token, meaning
from modellic.extract.words.lexicon import Meaning

_SIGN = re.compile(r"\W{1,2}")
_TURNED = {"lt": "gt", "lteq": "gteq", "gt": "lt", "gteq": "lteq"}
_COUNTED = frozenset(("METRIC", "PERIOD", "WHOSE", "ASOF"))
_NEAR = 3
"""Characters between a figure, its sign and what is counted."""


def with_turned(found: Sequence[Token], words: str) -> list[Token]:
    """Return tokens with what a sign compares before it as what is compared behind it."""
    out = list(found)
    for amount, sign in pairwise([t for t in found if t.type != "PLAIN"]):
        if amount.type != "AMOUNT" or not _is_sign(sign, words) or _gap(amount, sign) > _NEAR:
            continue
        counted = _counted(out, sign)
        rest = (t for t in out if t.span[0] >= sign.span[1] and t not in counted)
        behind = next((t for t in rest if t.type != "PLAIN"), None)
        if not any(t.type == "METRIC" for t in counted):
            continue
        at = (amount.span[0] - 1, amount.span[0] - 1)
        told = [*(t.at(at) for t in counted), _turned(sign).at(at), amount]
        end = (amount.span[1], amount.span[1])
        ranged = behind is not None and behind.type == "CMP" and _is_sign(behind, words)
        told += [Token("AND", Meaning("AND", ""), end)] if ranged else []
        first = out.index(amount)
        kept = [t for t in out if t not in counted and t not in (amount, sign)]
        out = [*kept[:first], *told, *kept[first:]]
    return out


def _counted(found: Sequence[Token], sign: Token) -> list[Token]:
    """Return the words for what is counted right behind a sign."""
    counted: list[Token] = []
    end = sign.span[1]
    for token in found:
        if token.span[0] < sign.span[1] or token.type == "PLAIN":
            continue
        if token.type not in _COUNTED or token.span[0] - end > _NEAR:
            break
        counted.append(token)
        end = max(end, token.span[1])
    return counted


def _is_sign(token: Token, words: str) -> bool:
    return token.type == "CMP" and _SIGN.fullmatch(words[slice(*token.span)].strip()) is not None


def _gap(before: Token, behind: Token) -> int:
    return behind.span[0] - before.span[1]


def _turned(sign: Token) -> Token:
    return sign.valued(Meaning("CMP", _TURNED.get(meaning(sign), meaning(sign))))
