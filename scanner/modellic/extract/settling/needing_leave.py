"""Uses that are told together as what a licence is needed for: "selling, sharing or hosting it
requires our permission", "a licence is required for resale and for hosting"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.token import (
    HEADS,
    MODALS,
    USE_OF_BAN,
    Token,
    as_use,
    closes,
    is_banned,
    is_said,
    meaning,
)
from modellic.extract.settling.users import is_user
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap
from modellic.rules import Duty, Prohibition, Use
from modellic.shapes import Shape

_NAMED = {*USE_OF_BAN.values(), str(Use.PRODUCT)}
NAMED = _NAMED | {str(Use.TRAIN_MODEL)}
"""Uses that anything may be due for; a list that a licence is needed for names no training."""
_REQUIRED = Meaning("says", str(Duty.OBTAIN_LICENSE))
_OTHERWISE = (HEADS - {"IF"}) | frozenset(
    ("MUST_NOT", "MAY", "GRANT", "AMOUNT", "TERM", "SEP", "NOT", "NOR", "PARTY", "REFERS")
)
"""What makes such a sentence say more than that."""
_TOLD = frozenset(("DEED", "USE", "OR", "AND"))
_PAIR = 2
_APART = 16
"""Characters between two uses of such a list."""
_FAR = 40
"""The same where one of them has an object: "training | other models or | using it"."""
_VERB_BEFORE = 20
"""Characters before a use behind its joint: "or use it commercially"."""
_FIRST = 24
"""Characters before the first of them, or between the last and the words for the licence."""
_FOR = 12
"""Characters between "for" and the first use behind it: "for any commercial use"."""
_VERB = Shape(r"\b{FINITE}\b", re.IGNORECASE)
_JOINT = Shape(r"\b(?:{JOINS}|{JOINS_NOUNS})\b", re.IGNORECASE)
_MARKS = ",、・·/"


def as_uses_before(own: Sequence[Token], words: str) -> list[Token]:
    """Return the tokens of such a sentence with any of the uses as the condition of the licence."""
    ordered = any(t.type == "MUST" for t in own)
    asked = [t for t in own if t.type == "DEED" and meaning(t) == Duty.OBTAIN_LICENSE and t.own]
    asked = [t for t in asked if ordered or is_said(t)]
    if not asked or any(t.type in _OTHERWISE and not _is_among(t, asked) for t in own):
        return list(own)
    orders = [t.span[0] for t in own if t.type == "MUST" and not closes(t)]
    start = min([max(t.span[0] for t in asked), *orders])
    own = _of_the_last_clause(own, start, words)
    listed = listed_uses([t for t in own if t.span[1] <= start], own, words)
    near = listed and listed[0].span[0] <= _FIRST >= start - listed[-1].span[1]
    if not near:
        start = min(t.span[0] for t in asked)
        listed = _behind(start, own, words)
        near = listed
    told = [t for t in own if t.type == "DEED" and t.span[0] >= start and t not in asked]
    told = [t for t in told if not any(overlap(t.span, use.span) for use in listed)]
    # A licence that is handed on itself is no use, and yet one of the things that are told.
    passed = [t for t in own if t.span[0] < start]
    passed = [t for t in passed if t.type == "DEED" and meaning(t) == Prohibition.SUBLICENSE]
    kinds = {meaning(t) for t in (*listed, *passed)}
    if not near or len(kinds) < _PAIR or _opens_otherwise(own, listed):
        return list(own)
    if any(meaning(t) != Duty.OBTAIN_LICENSE for t in told):
        return list(own)
    uses = [t for use in listed for t in (use, Token("OR", "or", (use.span[1], use.span[1])))]
    rest = [t for t in own if t.type not in _TOLD and t.type not in ("MUST", "IF")]
    head = Token("IF", Meaning("IF", ""), (0, 0))
    needed = Token("DEED", _REQUIRED, (start, max(t.span[1] for t in (*asked, *told))))
    also = [t.at((t.span[0], min(t.span[1], start))) for t in passed if is_said(t)]
    case = [] if is_of_any_use(listed, own, words) else [head, *uses[:-1]]
    return [*also, *case, *rest, needed]


def is_of_any_use(listed: Sequence[Token], own: Sequence[Token], words: str) -> bool:
    """Say whether plain use is one of those that are told: "any use, change or resale"."""
    plain = [t for t in own if t.type == "BAN" and meaning(t) == "use"]
    named = {t.span[0] for t in own if _is_for(t)}
    plain = [t for t in plain if t.span[0] not in named]
    plain = [t for t in plain if not any(overlap(t.span, use.span) for use in listed)]
    nearest = ((t, next((u for u in listed if u.span[0] >= t.span[1]), None)) for t in plain)
    return any(u and _joined(t.span[1], u.span[0], own, words) for t, u in nearest)


def _of_the_last_clause(own: Sequence[Token], start: int, words: str) -> Sequence[Token]:
    """Return the tokens without the use that a clause before tells of: "sharing is free, commercial
    use requires a licence"."""
    uses = [t for t in own if t.type == "USE" and t.span[1] <= start]
    if len(uses) < _PAIR or any(t.type == "IF" for t in own):
        return own
    first, last = uses[-2], uses[-1]
    between = words[first.span[1] : last.span[0]]
    told = _VERB.search(between) and between.rstrip().endswith(",")
    return [t for t in own if t is not first] if told else own


def _is_among(token: Token, asked: Sequence[Token]) -> bool:
    """Say whether what reads as a grant has the words that ask for the licence: "a license is
    required for any use"."""
    return token.type == "GRANT" and any(overlap(token.span, t.span) for t in asked)


def _behind(start: int, own: Sequence[Token], words: str) -> list[Token]:
    """Return the uses that a licence is told to be for, behind words that ask for it."""
    told = [t for t in own if t.span[0] >= start and (t.type == "USE" or is_banned(t))]
    listed = listed_uses(told, own, words)
    first = listed[0].span[0] if listed else start
    named = [t for t in own if _is_for(t) and t.span[0] >= start and t.span[1] <= first + _FOR]
    return listed if any(first - t.span[1] <= _FOR for t in named) else []


def _is_for(token: Token) -> bool:
    return token.type == "ELLIPSIS" and meaning(token) == "for"


def _opens_otherwise(own: Sequence[Token], listed: Sequence[Token]) -> bool:
    """Say whether an "if" opens something else, or all of the uses at once: "if you modify and
    share it"."""
    named = {t.span[0] for t in own if _is_for(t)}
    opened = [t for t in own if t.type == "IF" and t.span[0] not in named]
    if not opened:
        return False
    start, end = listed[0].span[0], listed[-1].span[1]
    both = any(t.type == "AND" and start <= t.span[0] < end for t in own)
    around = any(t.span[0] < start or t.span[0] >= end for t in opened)
    return (both and around) or any(t.span[0] >= end and not closes(t) for t in opened)


def listed_uses(
    before: Sequence[Token], own: Sequence[Token], words: str, *, far: bool = False
) -> list[Token]:
    """Return the uses of the list, none where anything but joints stands between two of them, and
    (`far`) their objects."""
    reach, named = (_FAR, NAMED) if far else (_APART, _NAMED)
    out: list[Token] = []
    told = {t.span for t in before if t.type == "USE"}
    # A ban that its very words name as a use besides is that use.
    acts = (t for t in before if t.type == "USE" or t.span not in told)
    uses = [t for t in map(_as_use, acts) if meaning(t) in named or is_user(t)]
    uses = [t for t in uses if not any(_tells_it_shorter(u, t) for u in uses)]
    for token in sorted((_at_its_verb(t, uses, words) for t in uses), key=lambda t: t.span):
        if out and (out[-1].value == token.value or overlap(out[-1].span, token.span)):
            out[-1] = out[-1].at((out[-1].span[0], max(out[-1].span[1], token.span[1])))
            continue
        if out and not _joined(out[-1].span[1], token.span[0], own, words, reach):
            return []
        out.append(token)
    return out


def _as_use(token: Token) -> Token:
    """Return a deed as the use that it is; what is none stays as it is."""
    if not is_banned(token) or meaning(token) not in USE_OF_BAN:
        return token if token.type == "USE" else token.valued("")
    return as_use(token)


def _tells_it_shorter(short: Token, token: Token) -> bool:
    """Say whether the same use is told by some of the words of a token."""
    inside = token.span[0] <= short.span[0] and short.span[1] <= token.span[1]
    return inside and short.span != token.span and short.value == token.value


def _at_its_verb(token: Token, uses: Sequence[Token], words: str) -> Token:
    """Return a use whose words embrace another one at its verb, which stands last there: "das
    Modell nutzt, hostet oder weitergibt"."""
    start, end = token.span
    if not any(start <= t.span[0] and t.span[1] < end and t.value != token.value for t in uses):
        return token
    verb = words.rfind(" ", start, end - 1) + 1
    return token.at((verb, end)) if verb > start else token


def _joined(end: int, start: int, own: Sequence[Token], words: str, reach: int = _APART) -> bool:
    between = words[end:start]
    if len(between) > reach or any(t.type in MODALS and end <= t.span[0] < start for t in own):
        return False
    if _VERB.search(between) and all(t.type != "IF" or t.span[0] > end for t in own):
        # "Sharing is free, commercial use requires a licence."
        return False
    joints = [t.span[1] for t in own if t.type in ("OR", "AND") and end <= t.span[0] < start]
    joints += [end + m.end() for m in _JOINT.finditer(between)]
    joints += [end + at for at, mark in enumerate(between) if mark in _MARKS]
    return bool(joints) and start - max(joints) <= _VERB_BEFORE
