"""Sentences that but refuse something: "No modification.", "Do not copy, modify or resell."

The lists know most such nouns and verbs by what is done with them, since alone they may be of
anything. Where a whole sentence refuses nothing else, they are of the work.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from modellic.extract.lexing.token import (
    HEADS,
    USE_BY_LEAVE,
    Token,
    is_banned,
    is_said,
    meaning,
    moved,
    place,
)
from modellic.extract.orders.bare_items import banned_alone
from modellic.extract.words.lexicon import Lexicon, Meaning
from modellic.extract.words.spans import overlap
from modellic.rules import Prohibition, Span
from modellic.segments.cjk import has_cjk
from modellic.shapes import Shape

_LONGEST = 80
"""Characters of a sentence that but names what it refuses."""
_WORDS = 2
"""Words of a member."""
_LONG = 5
"""Words of one that the lists know as a ban."""
_ARTICLE = 4
"""Characters before the deed of such a member: "any". Behind a noun it is that of the noun: "no
restrictions on commercial use"."""
_OPENS = Shape(r"\W*(?:(?:{BEFORE_ORDER}[\s,]*)?|\w[\w\s]{0,24}:\s){REFUSES}[\s']", re.IGNORECASE)
_PARTS = Shape(
    r"(?:\s*,\s*(?:{AMONG_REFUSED}\s)?|\s{AMONG_REFUSED}\s)(?:{REFUSES}\s)?", re.IGNORECASE
)
_ACT = Shape(r"{ACT_ON_WORK}", re.IGNORECASE)
_ENDS = re.compile(r"[\s.;!]*$")
_SPARES = Shape(r"\b(?:{REFUSES_NOTHING})[\s.;!]*$", re.IGNORECASE)
"""How a sentence ends that tells what need not be, or is not: "No training required."."""
_BANS = frozenset(map(str, Prohibition)) - {str(Prohibition.USE_IN_TERRITORY)}
"""Such a sentence names no place."""
_WHOLE = frozenset((*USE_BY_LEAVE, str(Prohibition.REMOVE_SAFEGUARDS)))
"""Bans that hold whenever they are told of more than a noun: "no removal of watermarks"."""
_BY_USE = {use: ban for ban, use in USE_BY_LEAVE.items()}
_ALWAYS = (("when", "always"), ("plain", "yes"))
_ELSEWHERE = HEADS | {
    *("AMOUNT", "TERM", "PARTY", "TERRITORY", "MAY", "GRANT", "PASS", "FIELD", "LEAVE", "MUST"),
    *("TELLS", "SAVES", "CONCEDES"),
}
"""Kinds of a sentence that says more, or whose refusal is none of what is done with the work."""


def with_refused(own: Sequence[Token], words: str, lexicon: Lexicon) -> list[Token]:
    """Return the tokens of a sentence that but refuses deeds as the ban of each.

    A member of which nothing is known, beside one that is, is reported; so is one that is done
    with the work in a way that is no ban, alone too: "no hosting".
    """
    if len(words) > _LONGEST or has_cjk(words) or any(t.type in _ELSEWHERE for t in own):
        return list(own)
    opening = None if _SPARES.search(words) else _OPENS.match(words)
    members = list(_members(words, opening.end())) if opening else []
    if not opening or any(_is_clause(m, words, own) for m in members):
        return list(own)
    if len(members) == 1 and any(map(is_said, own)):
        return list(own)
    deeds = [_as_ban(t, meaning(t)) for t in own if _forbids(t)]
    uses = (t for t in own if t.type == "USE" and meaning(t) in _BY_USE)
    deeds += (_as_ban(t, _BY_USE[meaning(t)]) for t in uses)
    told = [[t for t in deeds if overlap(t.span, m)] or _alone(words, m, lexicon) for m in members]
    acts = all(_ACT.pattern.fullmatch(words[start:end]) for start, end in members)
    if not any(told) and not acts and not any(t.type == "DEED" for t in own):
        return list(own)
    out = [t for t in own if t.type == "BIDS"]
    out.append(Token("MUST_NOT", Meaning("MUST_NOT", ""), (opening.start(), opening.end())))
    for member, bans in zip(members, told, strict=True):
        out += bans or [Token("UNREAD", "", member)]
    return sorted(out, key=place)


def _is_clause(member: Span, words: str, own: Sequence[Token]) -> bool:
    """Say whether a member is more than a noun or a verb: "hosting it as a service" is known."""
    count = len(words[slice(*member)].split())
    first = range(member[0], member[0] + _ARTICLE + 1)
    known = any(_forbids(t) and meaning(t) in _WHOLE and t.span[0] in first for t in own)
    return count not in range(1, (_LONG if known else _WORDS) + 1)


def _members(words: str, start: int) -> Iterator[Span]:
    ends = _ENDS.search(words, start)
    end = ends.start() if ends else len(words)
    for joint in _PARTS.pattern.finditer(words, start, end):
        yield start, joint.start()
        start = joint.end()
    yield start, end


def _alone(words: str, member: Span, lexicon: Lexicon) -> list[Token]:
    start, end = member
    found = (t for t in banned_alone(words[start:end], lexicon) if meaning(t) in _BANS)
    return list(moved(found, start))


def _forbids(token: Token) -> bool:
    return (is_banned(token) or is_said(token)) and meaning(token) in _BANS


def _as_ban(token: Token, action: str) -> Token:
    return Token("DEED", Meaning("must-not", action, _ALWAYS), token.span)
