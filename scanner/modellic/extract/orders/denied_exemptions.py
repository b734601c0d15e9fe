"""Exemptions that are denied: "we do not waive this for schools", "no university is exempt",
高校也不例外, "大学は免除されない". Nobody is exempt by them."""

from __future__ import annotations

import re

from modellic.extract.lexing.token import Token
from modellic.shapes import Shape

_BEFORE = Shape(r"(?:\b{DENIES_EXEMPTION}\s|{CJK_DENIES_NEXT})$", re.IGNORECASE)
_NOBODY = Shape(r"(?:^|[.;:]\s)\W*{EXEMPTS_NOBODY}\b[^,;.]{0,60}$", re.IGNORECASE)
"""What opens a sentence that exempts none of those whom it names."""
_BEHIND = Shape(r"\s?{CJK_EXEMPTS_NOT}")


def without_denied_exemptions(own: list[Token], text: str) -> list[Token]:
    """Return the tokens without such an exemption."""
    return [t for t in own if t.type != "EXEMPTS" or not _is_denied(t, text)]


def _is_denied(token: Token, text: str) -> bool:
    start, end = token.span
    before = text[:start]
    if _BEFORE.search(before) or _NOBODY.search(before):
        return True
    return _BEHIND.match(text, end) is not None
