"""Places to show something, beside another duty: "show it in your product and get a licence"."""

from __future__ import annotations

from modellic.extract.lexing.token import Token, is_asked, meaning
from modellic.rules import Duty


def without_shown_places(own: list[Token], _words: str) -> list[Token]:
    """Return the tokens without the use that but tells where something is shown: it is no case in
    which the other duty is due, and what is shown is so in products anyway."""
    asked = [t for t in own if is_asked(t)]
    shown = [t.span[1] for t in asked if meaning(t) == Duty.DISPLAY_ATTRIBUTION]
    if not shown or len(shown) == len(asked):
        return own
    places = {t.span for t in own if t.type == "PLACE"}
    start = min(shown)
    return [t for t in own if t.type != "USE" or t.span not in places or t.span[0] < start]
