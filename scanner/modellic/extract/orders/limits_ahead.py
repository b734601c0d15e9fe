"""Limits that a sentence announces and tells behind a colon: "if you exceed any of these limits:
50 employees; …". Such words refer to no figure of a sentence before."""

from __future__ import annotations

import re

from modellic.extract.lexing.token import Token, meaning

_COLON = re.compile(r"\s?:")


def without_limits_ahead(own: list[Token], text: str) -> list[Token]:
    """Return tokens without words for limits whose figures stand behind their colon."""
    last = max((t.span[0] for t in own if t.type == "AMOUNT"), default=-1)
    return [t for t in own if not (_is_beyond(t, last) and _COLON.match(text, t.span[1]))]


def _is_beyond(token: Token, last: int) -> bool:
    return token.type == "REFERS" and meaning(token) == "beyond" and token.span[1] < last
