"""Cases whose words could be a ban: "when you share it, you may not remove the notice".

Where a ban closes what it forbids, as in Japanese and Korean, the case stands before it too, and
its verb is one that bans often govern.
"""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import (
    MODALS,
    READ,
    WITH_LEAVE,
    Token,
    closes,
    is_asked,
    is_banned,
    meaning,
)
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap

_USES = {str(action): str(use) for action, use in WITH_LEAVE.items()}
_ENDING = 8
"""Characters of a verb between what could be banned and the words that make it a case."""
_DONE = 5
"""Characters in which something else is forbidden."""
_STEM = 2
"""Characters of those words that such a verb may hold."""


def without_cases(own: Sequence[Token], words: str) -> list[Token]:
    """Return the tokens with what a case names as its use, where the ban has a deed behind it."""
    ifs = [t for t in own if t.type == "IF" and closes(t)]
    bans = [t for t in own if t.type == "MUST_NOT"]
    if not (ifs and bans):
        return list(own)
    out: list[Token] = []
    for token in own:
        use = _USES.get(meaning(token)) if token.type == "DEED" else None
        if use is None or not any(_is_case(token, t, own, bans, words) for t in ifs):
            out.append(token)
        elif not any(t.type == "USE" and overlap(t.span, token.span) for t in own):
            out.append(Token("USE", Meaning("USE", use), token.span, token.own))
    return out


def _is_case(
    deed: Token, opener: Token, own: Sequence[Token], bans: Sequence[Token], words: str
) -> bool:
    """Say whether words make a case of a deed, and another follows that the ban is of."""
    between = words[deed.span[1] : opener.span[0]]
    near = -_STEM <= opener.span[0] - deed.span[1] <= _ENDING and "," not in between
    if not near or deed.span[0] >= opener.span[0]:
        return False
    return any(_reaches(ban, deed, opener, own, words) for ban in bans)


def _reaches(ban: Token, deed: Token, opener: Token, own: Sequence[Token], words: str) -> bool:
    """Say whether a ban is of what follows the case: it closes it, or stands before the case, "you
    may not, when sharing it, remove ..."."""
    if closes(ban):
        return ban.span[0] - opener.span[1] >= _DONE and any(
            c.isalpha() for c in words[opener.span[1] : ban.span[0]]
        )
    behind = (t for t in own if t.span[0] >= opener.span[1])
    first = next((t for t in behind if t.type == "DEED" or t.type in MODALS), None)
    return ban.span[0] <= deed.span[0] and first is not None and is_banned(first)


def without_denied(own: Sequence[Token], leads: Sequence[Token]) -> list[Token]:
    """Return the tokens of a criterion without the duty that it says is not done: "who does any of
    these: - does not share the source"."""
    if all(t.type != "CRITERIA" for t in leads):
        return list(own)
    denials = [t for t in own if t.type == "NOT" and not meaning(t)]
    denied = [t.span for t in own if is_asked(t) and any(_is_beside(n, t) for n in denials)]
    return [
        t
        for t in own
        if not (t in denials and any(_is_beside(t, d) for d in own if d.span in denied))
        and not any(overlap(t.span, span) for span in denied)
    ]


def without_stated(own: Sequence[Token], leads: Sequence[Token]) -> list[Token]:
    """Return the tokens of an item below "as long as:" without the order that its verb states.

    The leave hangs on what it says: "- changed files carry a notice".
    """
    read = [t for t in leads if t.type in READ]
    if not read or read[-1].type != "ONLY_IF":
        return list(own)
    return [t for t in own if t.type != "MUST" or t.span[0] < t.span[1]]


def _is_beside(negation: Token, deed: Token) -> bool:
    return 0 <= deed.span[0] - negation.span[1] <= 1
