"""The notice of a license that is kept beside that of copyright: "the above copyright notice and
this license shall be included in all copies" asks for notices, as that of the MIT license does."""

from __future__ import annotations

import re

from modellic.extract.lexing.token import Token, is_banned, meaning
from modellic.extract.words.spans import overlap
from modellic.rules import Duty
from modellic.shapes import Shape

_NAMED = Shape(r"\b{LICENSE_AS_NOTICE}\b(?!\s(?:text|file))", re.IGNORECASE)
"""Whoever names the text asks for a copy of it."""
_IN_COPIES = Shape(r"\b{IN_COPIES}\b", re.IGNORECASE)


def without_license_as_notice(own: list[Token], text: str) -> list[Token]:
    """Return the tokens without the copy of a license that such words do not ask for."""
    asked = {meaning(t) for t in own if t.type == "DEED" and not is_banned(t)}
    if not {Duty.INCLUDE_LICENSE, Duty.RETAIN_NOTICES} <= asked:
        return own
    named = _NAMED.search(text)
    if named is None or _IN_COPIES.search(text, named.end()) is None:
        return own
    place = named.span()
    return [t for t in own if meaning(t) != Duty.INCLUDE_LICENSE or not overlap(t.span, place)]
