"""Lists of what must not be done, in the passive: "it may not be copied, modified and/or resold".

The lists have each verb right behind the words of the ban. One that stands further on is looked up
once more where it would stand alone: "it may not be resold".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from modellic.extract.lexing.rephrased import Search
from modellic.extract.lexing.token import OWED, Token, is_ban_as_such, meaning
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import touches_one
from modellic.rules import Prohibition
from modellic.shapes import Shape

_BE = Shape(r"\s(?:{BE})\s", re.IGNORECASE)
_NEXT = Shape(r",\s(?:(?:{JOINS})\s)?|\s(?:{JOINS})\s", re.IGNORECASE)
_WORDS = 2
"""Words of a verb: "made available"."""
_REACH = 120
"""Characters of such a list."""
_SUBJECT = 80
"""Characters of its subject that are looked at."""
_BEHIND = 120
"""Characters behind a verb of the list that are looked at."""
_PLAIN = (("plain", "yes"),)
_ITS_BE = len(" be")
"""Characters of the verb that the words of a ban may close with: "no part of it may be"."""
_MOST = 4
"""Bans of a sentence that are looked at."""


def forbidden_in_lists(found: Sequence[Token], words: str, search: Search) -> Iterator[Token]:
    """Yield what the further verbs of such lists forbid, where no token tells of it already."""
    bans = [t for t in found if t.type == "MUST_NOT" and t.span[0] < t.span[1]][:_MOST]
    if not bans:
        return
    known = [t for t in found if is_ban_as_such(t) and meaning(t) not in OWED]
    told, spans = {meaning(t) for t in known}, [t.span for t in known]
    if told == {Prohibition.SUBLICENSE}:
        return  # What is assigned or transferred is the licence itself.
    for ban in bans:
        begun = _BE.match(words, ban.span[1]) or _BE.match(words, ban.span[1] - _ITS_BE)
        if begun is None:
            continue
        opening = words[max(0, ban.span[0] - _SUBJECT) : begun.end()]
        starts = list(_further(words, begun.end()))
        for at, end in pairwise([*starts, len(words)]):
            if touches_one((at, at + 1), spans):
                continue
            for deed in search(f"{opening}{words[at : min(end, at + _BEHIND)]}"):
                new = is_ban_as_such(deed) and meaning(deed) not in {*told, *OWED}
                if new and deed.span[0] <= len(opening) < deed.span[1]:
                    told.add(meaning(deed))
                    found_at = at, at + deed.span[1] - len(opening)
                    yield Token("DEED", Meaning("must-not", meaning(deed), _PLAIN), found_at)


def _further(words: str, start: int) -> Iterator[int]:
    """Yield where the verbs of a list begin behind its first one."""
    end = min(len(words), start + _REACH)
    for joint in _NEXT.finditer(words, start, end):
        if len(words[start : joint.start()].split()) > _WORDS:
            return
        start = joint.end()
        yield start
