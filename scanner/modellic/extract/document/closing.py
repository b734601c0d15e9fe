"""Lists that stand amid a sentence: "If your product - has N users, or - earns M, (blank line) you
must ...". What follows the last item is what is due where the items hold.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from modellic.extract.document.lists import Lists
from modellic.extract.document.within_items import tells_case
from modellic.extract.lexing.token import HEADS, MODALS, Token, is_said, option, place
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import touches_one
from modellic.rules import Span
from modellic.segments import Sentence
from modellic.shapes import Shape

_START = 3
"""Characters of a sentence within which it begins."""
_SAYING = MODALS | {"GRANT", "AMOUNT"}
_TOLD = frozenset(("BIDS", "GRANT", *MODALS))
_CASES = frozenset(("AMOUNT", "USE", "TERM", "TERRITORY"))
_IF = Meaning("IF", "")
_BEGINS = Shape(r"{BEGINS_A_CASE}\s", re.IGNORECASE)
_SEEMING = frozenset(("MUST", "SKIP"))
"""What words such as "if you meet any of these" are part of in other sentences."""
_OPEN_CASE = Shape(r"(?:{CJK_IF})[^\u3002\uff1b]{2,60}[:\uff1a]\s*$")
_CONCLUDES = Shape(r"(?:{CONCLUDES})\s|(?:{CJK_CONCLUDES})|,\s|\u2026")


def closings(
    listed: Sequence[Sentence], known: Mapping[int, list[Token]], lists: Lists
) -> dict[int, Sentence]:
    """Return the lead-in that a sentence behind its list ends, by the sentence."""
    places = {id(s): at for at, s in enumerate(listed)}
    found: dict[int, Sentence] = {}
    for lead in listed:
        items = lists.below(lead)
        if not items or not _opens_case(known[id(lead)], lead.text):
            continue
        at = places.get(id(items[-1]), len(listed)) + 1
        if at >= len(listed) or not all(_is_case(known[id(i)]) for i in items):
            continue
        if _ends(listed[at], items[-1], known[id(listed[at])], lead, known[id(lead)]):
            found[id(listed[at])] = lead
    return found


def without_meeting(own: Sequence[Token], words: str) -> list[Token]:
    """Return the tokens of a lead-in with a verb that asks to meet the conditions below it as what
    opens them: 满足以下条件： orders nothing, where the words behind the list tell what is free.

    So with "if you meet one of these:", of whatever else its words seem to be a part."""
    criteria = next((t for t in own if t.type == "CRITERIA"), None)
    if criteria is not None and _BEGINS.match(words) and not any(t.type in HEADS for t in own):
        seeming = [t for t in own if t.type in _SEEMING and t.span[0] < criteria.span[1]]
        return [
            Token("IF", _IF, (0, 0)),
            *(t for t in own if t not in seeming and t.type != "ANNOUNCES"),
        ]
    announced = [t.span for t in own if t.type == "ANNOUNCES"]
    met = [t for t in own if t.type == "MUST" and _meets(t, announced)]
    if not met:
        return list(own)
    opens = [] if any(t.type in HEADS for t in own) else [met[0].typed("IF").valued(_IF)]
    kept = [t for t in own if t not in met and t.type != "ANNOUNCES"]
    return sorted([*opens, *kept], key=place)


def tells_what_is_due(own: Sequence[Token]) -> bool:
    """Say whether a sentence asks for something, and allows nothing."""
    types = {t.type for t in own}
    return "DEED" in types and not types & {"GRANT", "MAY"}


def _meets(order: Token, announced: Sequence[Span]) -> bool:
    return option(order, "announced") is not None or touches_one(order.span, announced)


def _opens_case(own: Sequence[Token], words: str) -> bool:
    """Say whether a lead-in but opens a condition."""
    own = without_meeting(own, words)
    types = {t.type for t in own}
    return bool(types & HEADS) and not types & _SAYING and not any(map(is_said, own))


def _is_case(own: Sequence[Token]) -> bool:
    types = {t.type for t in own}
    said = types & (MODALS | {"GRANT"}) or any(map(is_said, own))
    return not said and (bool(types & _CASES) or tells_case(own))


def _is_cut_off(lead: Sentence, opening: Sequence[Token]) -> bool:
    """Say whether a lead-in that begins with "if" ends before it says what is due: what does is a
    sentence of its own, "If you are: ... - ... You must ..."."""
    first = min((t.span[0] for t in opening if t.type in HEADS), default=_START)
    begins = first < _START or _BEGINS.match(lead.text) is not None
    return begins and lead.text.rstrip().endswith(":")


def _opens_case_of_its_own(own: Sequence[Token]) -> bool:
    return any(t.type in HEADS and t.span[0] < _START for t in own)


def _ends(
    behind: Sentence,
    last: Sentence,
    own: Sequence[Token],
    lead: Sentence,
    opening: Sequence[Token],
) -> bool:
    """Say whether words behind a list go on with its sentence, and say what is due.

    A condition of Chinese is no sentence without them, whatever the last item ends with.
    """
    first = behind.text[:1]  # No character of Chinese is a capital.
    inside = first.isalpha() and not first.isupper()
    goes_on = inside and last.text.rstrip(" *_)").endswith((",", ";"))
    goes_on = goes_on or _CONCLUDES.match(behind.text) is not None
    goes_on = goes_on or _OPEN_CASE.match(lead.text) is not None
    goes_on = goes_on or (_is_cut_off(lead, opening) and not _opens_case_of_its_own(own))
    told = any(t.type in _TOLD or is_said(t) for t in own)
    return goes_on and told and not behind.item and not behind.heading
