"""What a permission hangs on, told without a word of order: "you may use it if you name us".

A deed that must be done is asked for, one that must not is forbidden: "Sie d\u00fcrfen es nutzen,
sofern Sie es nicht verkaufen".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.token import ATOMS, MODALS, Token, is_asked, is_banned, meaning
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap
from modellic.rules import Prohibition
from modellic.shapes import Shape

_DENIES = Shape(r"{DENIES}", re.IGNORECASE)
_AS_AGREED = Shape(r"{OTHERWISE_SAID}", re.IGNORECASE)
_KNOWN = ATOMS | {"DEED"}
_OPENERS = frozenset(("IF", "ONLY_IF"))
_BEHIND = 8
"""Characters behind a deed within which French says that it is not done."""
_CLAUSE = 200
"""Characters of a proviso within which what it is about stands."""


def with_refused(found: list[Token], words: str) -> list[Token]:
    """Let a proviso of a grant of use forbid what must not be done.

    Not so of business beside a figure: who is free then may do one or the other.
    """
    opener = _opener(found)
    if opener is None:
        return found
    deed = next((t for t in found if t.span[0] >= opener.span[1] and is_banned(t)), None)
    if deed is None:
        return _reported(found, opener, words)
    if deed.span[1] - opener.span[1] > _CLAUSE:
        return found
    if _is_choice(deed, found):
        # Free is whoever does no business, or is small: that is for a person to read.
        doubt = Token("DOUBT", Meaning("DOUBT", ""), deed.span)
        either = any(t.type == "OR" and t.span[0] >= deed.span[1] for t in found)
        return [*found, doubt] if either and _DENIES.search(words, opener.span[1]) else found
    denied = _DENIES.search(words, opener.span[1], min(len(words), deed.span[1] + _BEHIND))
    if denied is None or any(_stands_between(t, opener, deed) for t in found):
        return found
    return _forbidding(found, opener, deed)


def _forbidding(found: list[Token], opener: Token, deed: Token) -> list[Token]:
    """Return the tokens with a ban behind the opener, and an order before what must be done."""
    place = (opener.span[1], opener.span[1])
    out: list[Token] = []
    asked = False
    for token in found:
        if token.type == "NOT" and opener.span[1] <= token.span[0] <= deed.span[1]:
            continue
        if token.type == "USE" and overlap(token.span, deed.span):
            continue
        if not asked and is_asked(token) and token.span[0] >= deed.span[1]:
            out.append(Token("MUST", Meaning("MUST", ""), (token.span[0], token.span[0])))
            asked = True
        out.append(token)
        if token is opener:
            out.append(Token("MUST_NOT", Meaning("MUST_NOT", ""), place))
    return out


def _reported(found: list[Token], opener: Token, words: str) -> list[Token]:
    """Mark a proviso that something is not done of which the lists know nothing."""
    start = opener.span[1]
    comma = words.find(",", start)
    end = min(len(words), start + _CLAUSE) if comma < 0 else comma
    known = any(t.type in _KNOWN and start <= t.span[0] < end for t in found)
    if known or not _DENIES.search(words, start, end) or _AS_AGREED.search(words, start, end):
        return found
    return [*found, Token("BINDS", Meaning("BINDS", ""), (start, end))]


def _opener(found: Sequence[Token]) -> Token | None:
    """Return the word that opens the proviso of a grant, of a sentence that orders nothing."""
    modals = {t.type for t in found} & (MODALS - {"MAY"})
    granted = next((t.span[1] for t in found if t.type == "GRANT"), None)
    if modals or granted is None:
        return None
    openers = (t for t in found if t.type in _OPENERS and t.own and t.span[1] >= granted)
    return next(openers, None)


def _stands_between(token: Token, opener: Token, deed: Token) -> bool:
    apart = token.type in ("AMOUNT", "PARTY", "TERM", "GRANT", "UNLESS", "SEP")
    return apart and opener.span[1] <= token.span[0] < deed.span[0]


def _is_choice(deed: Token, found: Sequence[Token]) -> bool:
    measured = any(t.type in ("AMOUNT", "OR") for t in found)
    return measured and meaning(deed) == Prohibition.COMMERCIAL_USE
