"""Items that tell when the licence may be ended: "we may terminate if you: (a) fail to pay".

They name what somebody has not done, and ask for nothing themselves.
"""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.token import BINDING, Token, kind_of, tells_of_an_end


def without_events(own: list[Token], leads: Sequence[Token]) -> list[Token]:
    """Return the tokens of an item without the duties whose breach ends the licence."""
    if not leads or not tells_of_an_end(leads) or any(t.type in BINDING for t in own):
        return own
    return [t for t in own if not _is_duty(t)]


def _is_duty(token: Token) -> bool:
    return token.type == "DEED" and kind_of(token) in ("must", "says")
