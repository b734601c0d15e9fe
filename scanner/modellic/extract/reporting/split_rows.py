"""Rows of a table of uses that one column allows and another refuses: "| Resale | ✅ | ❌ |".

Whom a column is for is told by its head, so who may is for a person to read.
"""

from __future__ import annotations

import re

from modellic.extract.clauses.readings import Reading
from modellic.extract.lexing.token import Token, is_banned
from modellic.extract.tables.columns import cells_of
from modellic.extract.tables.tables import is_row
from modellic.rules import IsParty, atoms
from modellic.segments.blocks import CROSSES
from modellic.shapes import Shape

_REFUSED = Shape(rf"[\s*_]*(?:[{CROSSES}]|{{REFUSED}}(?=\W|$))")
_ALLOWED = Shape(r"[\s*_]*(?:[\u2705\u2713\u2714\u25cb\u3007\u25ef]|{LETS}(?=\W|$))")
_BY_CASE = re.compile(r"[\s*_]*\u25b3")
"""The triangle between a circle and a cross: it hangs on more."""


def is_split(reading: Reading) -> bool:
    """Say whether a row refuses a use to some whom no rule of it names, and allows it to others."""
    words = reading.sentence.text
    if not is_row(words, reading.sentence.section) or not any(map(_is_use, reading.own)):
        return False
    cells = [words[start:end] for start, end in cells_of(words)][1:]
    refused = any(map(_REFUSED.match, cells))
    named = any(isinstance(a, IsParty) for d in reading.deeds for a in atoms(d.when) if d.when)
    split = refused and any(map(_ALLOWED.match, cells))
    return (split or any(map(_BY_CASE.match, cells))) and not named


def _is_use(token: Token) -> bool:
    return is_banned(token) or token.type in ("USE", "FIELD", "OFFERS")
