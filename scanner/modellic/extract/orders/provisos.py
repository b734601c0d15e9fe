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
_REFUSING = _OPENERS | {"MUST_NOT", "MUST"}
_OTHERWISE_TOLD = MODALS | {"AMOUNT", "METRIC", "PARTY"}
_NEAR = 40
"""Characters between a proviso and the "not" that ends it."""
_OPEN_ENDED = re.compile(r"(?:\s[^\W\d]+){0,5}\s*[:\uff1a]\s*")
"""What stands behind that "not": "do any of the following:"."""
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


def refusing(leads: list[Token], own: Sequence[Token], lead: str) -> list[Token]:
    """Return the tokens of a lead-in that ends in a refusal as the ban of what an item does.

    A figure below it is a limit, and no ban.
    """
    if not any(is_banned(t) or t.type == "FIELD" for t in own):
        return leads
    if any(t.type in _OTHERWISE_TOLD for t in own):
        return leads
    denial = refusal(leads, lead, len(lead) + 1)
    if denial is None:
        return leads
    at = leads.index(denial)
    return [denial.typed("MUST_NOT").valued(Meaning("MUST_NOT", "")), *leads[at + 1 :]]


def refusal(found: Sequence[Token], lead: str, offset: int = 0) -> Token | None:
    """Return the "not" that a lead-in ends in, "provided that you do not:", None where it has none.

    `offset` is how far before their place in the words the tokens stand.
    """
    if not lead.rstrip().endswith((":", "\uff1a")):
        return None
    ends = (t for t in found if t.type == "NOT" and _OPEN_ENDED.fullmatch(lead, t.span[1] + offset))
    denial = next(ends, None)
    if denial is None:
        return None
    before = [t for t in found if t.span[1] <= denial.span[0]]
    opener = next((t for t in reversed(before) if t.type in _REFUSING), None)
    if opener is None or denial.span[0] - opener.span[1] > _NEAR:
        return None
    granted = any(t.type in ("GRANT", "MAY") and t.span[0] < opener.span[0] for t in before)
    return denial if opener.type == "ONLY_IF" or (granted and opener.type == "IF") else None


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
    granted = next((t.span[1] for t in found if t.type in ("GRANT", "MAY")), None)
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
