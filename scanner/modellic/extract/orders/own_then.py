"""A "dann" that looks back to the case of its own sentence, and to nothing before it: "verbreiten
Sie es, dann legen Sie die Lizenz bei"."""

from __future__ import annotations

import re

from modellic.extract.lexing.token import Token, closes, meaning

_THEN = re.compile(r"dann", re.IGNORECASE)


def without_own_then(own: list[Token], text: str) -> list[Token]:
    """Return the tokens without such a word."""
    opened = [t.span[0] for t in own if t.type == "IF" and not closes(t)]
    then = [t for t in own if t.type == "REFERS" and meaning(t) == "same"]
    told = {
        t
        for t in then
        if _THEN.fullmatch(text, *t.span) and min(opened, default=len(text)) < t.span[0]
    }
    return [t for t in own if t not in told] if told else own
