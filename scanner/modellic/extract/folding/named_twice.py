"""A use, or a figure, that is named twice in a row, which is one."""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import Token, meaning

_NAMED = frozenset(("USE", "METRIC"))
_TWICE = (["USE", "OR", "USE"], ["USE", "AND", "USE"], ["METRIC", "OR", "METRIC"])


def named_once(kept: Sequence[Token]) -> list[Token]:
    """Read "a commercial product or a commercial service that ..." as one use, told twice.

    So "the valuation or, where listed, the market capitalisation is below N" as one figure.
    """
    out: list[Token] = []
    for token in kept:
        if out and _is_told_again(out[-1], token):
            continue
        if token.type in _NAMED and [t.type for t in (*out[-2:], token)] in _TWICE:
            joint = out.pop()
            if meaning(out[-1]) == meaning(token):
                continue
            out.append(joint)
        out.append(token)
    return out


def _is_told_again(before: Token, token: Token) -> bool:
    """Say whether words name the use that words right before them, or over them, have named."""
    both = before.type == token.type == "USE" and meaning(before) == meaning(token)
    return both and token.span[0] <= before.span[1] and before.own == token.own
