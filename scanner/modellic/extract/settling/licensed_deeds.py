"""Lists of what a licence is needed for: "our permission is required to: resell it; host it".

The deeds of the items are no bans there but uses, any of which asks for the licence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import islice, takewhile

from modellic.extract.lexing.lexer import named_deeds
from modellic.extract.lexing.token import (
    HEADS,
    MEASURES,
    MODALS,
    USE_BY_LEAVE,
    Token,
    is_banned,
    meaning,
    option,
    place,
)
from modellic.extract.words.lexicon import Lexicon, Meaning
from modellic.rules import Duty, Prohibition, Use

_NAMED = {*USE_BY_LEAVE.values(), str(Use.PRODUCT)}
"""Uses that a licence may be needed for."""
_TOLD = frozenset(("BIDS", "DEED", "USE", "GRANT", "SEP"))
"""Kinds of an item that the uses which it names stand for."""
_LIFTED = USE_BY_LEAVE.keys() | {
    str(Prohibition.SUBLICENSE),
    str(Prohibition.USE_IN_TERRITORY),
    str(Duty.OBTAIN_LICENSE),
}
"""Deeds that say no more than those uses, or than the lead-in."""
_EXCEPTS = frozenset(("UNLESS", "EXEMPTS", "LEAVES", "NOT", "MUST_NOT"))
"""What makes the people of a list those who need no licence."""
_REQUIRED = Meaning("says", str(Duty.OBTAIN_LICENSE))
_COLON = re.compile(r"[^.;:]{0,90}:")
_MEMBER = re.compile(r"(?:[^,;\u3001\uff0c\uff1b]|,(?=\d))*\w(?:[^,;\u3001\uff0c\uff1b]|,(?=\d))*")
_LONGEST = 240
"""Characters of an item that but names something."""


def as_uses(
    own: Sequence[Token],
    led: Sequence[Token],
    required: Sequence[Token],
    words: str,
    lexicon: Lexicon,
) -> tuple[list[Token], list[Token], list[Token]]:
    """Return the tokens of an item with the deeds that it names as the uses that they are, or with
    the people whom it names.

    An "if" opens them, for each is a case of what its lead-in asks for. `led` are the tokens of the
    lead-in and `required` that licence; they are returned as they stand beside such a case, whose
    own the licence is.
    """
    unchanged = list(own), list(led), list(required)
    # 「公開すること」 but names what the licence is needed for.
    own = [t for t in own if t.type != "MUST" or not (option(t, "noun") or option(t, "announced"))]
    ordered = {t.type for t in own} & (MODALS | {"AMOUNT", "TERM"})
    # What follows "where users upload ..." only tells more of the deed.
    own = list(takewhile(lambda t: t.type not in HEADS, own))
    deeds = [t for t in own if t.type == "DEED"]
    denied = any(t.type == "NOT" for t in own)
    if (
        ordered
        or len(words) > _LONGEST
        or any(meaning(t) not in _LIFTED for t in deeds)
        # "Host it and not show the source, or train others": what is denied ends nowhere.
        or (denied and any(meaning(t) == Prohibition.TRAIN_OTHER_MODELS for t in deeds))
        or any(option(t, "needs") for t in required)
    ):
        return unchanged
    uses = _uses(own) or _uses(named_deeds(words, lexicon))
    rest = [t for t in own if t.type not in _TOLD]
    excepted = any(t.type in _EXCEPTS for t in led)
    if not uses and (excepted or not any(t.type == "PARTY" for t in rest)):
        return unchanged
    case = [Token("IF", Meaning("IF", ""), (0, 0)), *sorted([*rest, *uses], key=place)]
    unordered = [t for t in led if t.type != "MUST"]
    return case, unordered, [Token("DEED", _REQUIRED, t.span) for t in required]


def as_uses_in_line(own: Sequence[Token], words: str) -> list[Token]:
    """Return the tokens of a sentence that holds such a list itself, behind its colon.

    A member that names no use is for a person to read.
    """
    ends = (t.span[1] for t in own if t.type == "CRITERIA" and meaning(t) == "any")
    colon = next((m.end() for end in ends if (m := _COLON.match(words, end))), None)
    if colon is None:
        return list(own)
    lead = [t for t in own if t.span[0] < colon]
    listed = [t for t in own if t.span[0] >= colon]
    asked = any(meaning(t) == Duty.OBTAIN_LICENSE for t in lead)
    if not asked or any(t.type in MODALS | HEADS | {"GRANT", "TERM"} for t in listed):
        return list(own)
    spans = [m.span() for m in _MEMBER.finditer(words, colon)]
    members = [_case(t for t in listed if start <= t.span[0] < end) for start, end in spans]
    kinds = {t.type for t in listed}
    if not any(t.type == "USE" for case in members for t in case):
        return list(own)
    if "AMOUNT" in kinds and ("PARTY" in kinds or not all(members)):
        return list(own)
    joined: list[Token] = []
    for case in filter(None, members):
        at = case[0].span[0]
        joined += [Token("OR", "or", (at, at)), *case] if joined else case
    told = [*lead, Token("IF", Meaning("IF", ""), (colon, colon)), *joined]
    unread = (span for span, case in zip(spans, members, strict=True) if not case)
    return [*told, *(Token("UNREAD", "", m) for m in islice(unread, 1))]


def _case(member: Iterable[Token]) -> list[Token]:
    """Return the figure, or else the uses, that a member of such a list tells."""
    found = list(member)
    if any(t.type == "AMOUNT" for t in found):
        return [t for t in found if t.type in MEASURES]
    uses = _uses(found)
    return [t for use in uses for t in (use, Token("OR", "or", (use.span[1], use.span[1])))][:-1]


def _uses(found: Iterable[Token]) -> list[Token]:
    """Return each use once that words name, or the deeds of which they tell."""
    named: dict[str, Token] = {}
    for token in found:
        if token.type == "USE" and meaning(token) in _NAMED:
            named.setdefault(meaning(token), token)
        elif is_banned(token) and meaning(token) in USE_BY_LEAVE:
            use = USE_BY_LEAVE[meaning(token)]
            named.setdefault(use, Token("USE", Meaning("USE", use), token.span))
    return sorted(named.values(), key=place)
