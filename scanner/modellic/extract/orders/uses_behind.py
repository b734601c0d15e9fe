"""A use that stands behind an exception: "unless your revenue is below N, use in a product needs".

It is the case in which the order holds, and no part of what is excepted.
"""

from __future__ import annotations

import re

from modellic.extract.lexing.token import (
    BINDING,
    HEADS,
    JOINTS,
    USE_OF_BAN,
    Token,
    closes,
    is_banned,
    meaning,
)
from modellic.extract.words.lexicon import Meaning

_OPENS = Meaning("IF", "")
_COMMA = re.compile(r"[,\u3001\uff0c](?!\d)")


def with_uses_behind(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of such a sentence with an "if" before the use behind its exception."""
    opened = next((t for t in own if t.type == "UNLESS" and not closes(t)), None)
    order = next((t.span[0] for t in own if t.type in BINDING), 0)
    if opened is None or opened.span[1] > order:
        return own
    excepted = [t.span[1] for t in own if t.type == "AMOUNT" and t.span[0] >= opened.span[1]]
    start = max((end for end in excepted if end <= order), default=opened.span[1])
    cut = _COMMA.search(text, start, order)
    if cut is None:
        return own
    # "Except for schools, anyone who hosts it must": no member of who is excepted.
    own = [t for t in own if t.span[0] - cut.end() not in (0, 1) or meaning(t) != "members"]
    behind = [t for t in own if cut.end() <= t.span[0] < order]
    used = any(t.type == "USE" or (is_banned(t) and meaning(t) in USE_OF_BAN) for t in behind)
    if not used or any(t.type in HEADS | JOINTS or t.type == "AMOUNT" for t in behind):
        return own
    opens = Token("IF", _OPENS, (cut.end(), cut.end()))
    return sorted([opens, *own], key=lambda t: t.span[0])
