"""Lists of places below what is forbidden there: "it may not be used in the following countries:",
and below it "- Peru".

Such a list is read as the one sentence that it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from modellic.extract.document.joined_lists import (
    COLONS,
    joined_lists,
    trimmed,
    without_joint,
)
from modellic.extract.document.titled import Known
from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import meaning
from modellic.extract.words.lexicon import Lexicon
from modellic.rules import Use
from modellic.segments import Sentence
from modellic.segments.cjk import CJK
from modellic.shapes import Shape

_LONGEST = 160
"""Characters of the lead-in, and of an item, that are looked at."""
_MOST = 60
"""Items of a list that is joined."""
_BELOW = Shape(r"{PLACES_BELOW}", re.IGNORECASE)
"""What stands for the places, in the words of the lead-in."""
_AT = Shape(r"{PLACES_AT_END}[\s:\uff1a*_]*$", re.IGNORECASE)
_ORDERS = frozenset(("MUST_NOT", "FORBIDS"))
_MORE = frozenset(("MUST", "FIELD", "ABROAD", "AMOUNT", "UNLESS", "LEAVES"))
"""What makes a lead-in more than a ban of what is listed below it."""
_AIMS = frozenset((Use.COMMERCIAL, Use.NON_COMMERCIAL, Use.RESEARCH))
"""Uses of which a ban is less than one of the place."""
_READ = frozenset(("TERRITORY", "AND", "OR", "PLAIN", "SKIP", "WHOSE"))


def with_place_lists(every: Sequence[Known]) -> list[Known]:
    """Return the sentences of a text, each such list as one sentence in place of its lead-in."""
    return joined_lists(every, _is_of_places, _as_one)


def _is_of_places(lead: Sentence, items: Sequence[Sentence], lexicon: Lexicon) -> bool:
    """Say whether a lead-in forbids something, and each item names but places."""
    if len(items) > _MOST or any(len(s.text) > _LONGEST for s in (lead, *items)):
        return False
    found = tokens(lead.text, lexicon)
    above = {t.type for t in found}
    if any(t.type == "USE" and meaning(t) in _AIMS for t in found):
        return False
    opened = _BELOW.search(lead.text) or _AT.search(lead.text)
    if not (opened and above & _ORDERS) or above & _MORE:
        return False
    told = [{t.type for t in tokens(item.text, lexicon)} for item in items]
    return all("TERRITORY" in kinds and kinds <= _READ for kinds in told)


def _as_one(lead: Sentence, items: Sequence[Sentence]) -> Sentence:
    cjk = CJK.search(lead.text) is not None
    joint = "\u3001" if cjk else ", "
    view = trimmed(lead.clean, COLONS)
    below = _BELOW.search(view.text)
    if below is not None and view.text[below.end() :].strip():
        places = joint.join(without_joint(item).text for item in items)
        view = view.with_words(below.span(), places)
    else:
        view = view.part(0, below.start()) if below is not None else view
        for n, part in enumerate(map(without_joint, items)):
            blank = "" if cjk or view.text.endswith(" ") else " "
            view = view.followed(joint if n else blank, part)
    view = view.with_words((len(view.text), len(view.text)), "\u3002" if cjk else ".")
    return replace(lead, clean=view, span=(lead.span[0], items[-1].span[1]))
