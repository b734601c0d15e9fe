"""What must not be left out, where the words that say so stand behind it: 「表示することなく」.

Moved before their deed they read as "without" does: "without showing the notice, do not copy it".
"""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import Token, closes, is_asked, is_lack, place

_CLOSE = 4
"""Characters between the words of a deed and those that say that it is left out, and of the ending
of its verb that both may hold."""


def with_lacks_before(own: Sequence[Token], _words: str) -> list[Token]:
    """Return the tokens with such words before the deed that they close, or without them."""
    lacks = [t for t in own if is_lack(t) and closes(t)]
    if not lacks:
        return list(own)
    kept = [t for t in own if t not in lacks]
    for lack in lacks:
        deeds = (t for t in kept if is_asked(t) and -_CLOSE < lack.span[0] - t.span[1] <= _CLOSE)
        starts = [t.span[0] for t in deeds]
        kept += [lack.at((start, start)) for start in starts[:1]]
    # The words for what is left out stand before the deed that begins where they do.
    return sorted(kept, key=lambda t: (t.span[0], not is_lack(t), *place(t)))
