"""Orders without a word such as "must": "Keep this notice.", "If you share it, add a link."

Only the verbs of a word list give orders so (`BIDS`), and only where they begin the sentence or
follow the condition that opens it, so that nouns ("Display of ...") and lists of rights pass.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexer import Token
from modellic.extract.lexicon import Meaning

_FARTHEST = 400
"""Characters before an order within which its condition stands."""
_MODAL = frozenset(("MUST", "MUST_NOT", "MAY", "ONLY_IF"))
_OPENS = re.compile(
    r"\W*(?:(?:yes|no|also|and|then|but|so|please|kindly|always|instead|simply|just|in addition"
    r"|in return|in every case|lastly|finally|[a-z]+ly)\b[\s,]*)*"
    r"(?:(?:if|when|whenever|where|wherever|before|after|once|as soon as|for|in|on|to|should|with"
    r"|while|upon|whoever)\b[^.;:?]{2,300}[,:]\s*)?"
    r"(?:(?:you|please|kindly|always|then|also|just|simply|first|[a-z]+ly)\b[\s,]*)*",
    re.IGNORECASE,
)


def with_orders(own: Sequence[Token], led: Sequence[Token], words: str) -> list[Token]:
    """Return the tokens of a sentence with the MUST that an imperative implies.

    `led` are the tokens of its lead-ins: what completes "you may:" orders nothing.
    """
    found = list(own)
    if any(t.type in _MODAL for t in (*own, *led)) or all(t.type != "DEED" for t in own):
        return found
    starts = (t.span[0] for t in found if t.type == "BIDS")
    start = next((s for s in starts if _opens(words, s)), None)
    if start is not None:
        at = next(n for n, t in enumerate(found) if t.span[0] >= start)
        found.insert(at, Token("MUST", Meaning("MUST", ""), (start, start)))
    return found


def _opens(words: str, start: int) -> bool:
    """Say whether a clause begins at `start`: the sentence, or what its opening condition asks."""
    return start <= _FARTHEST and _OPENS.fullmatch(words, 0, start) is not None
