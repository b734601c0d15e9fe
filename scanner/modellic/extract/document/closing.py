"""Lists that stand amid a sentence: "If your product - has N users, or - earns M, (blank line) you
must ...". What follows the last item is what is due where the items hold.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from modellic.extract.document.lists import Lists
from modellic.extract.document.within_items import tells_case
from modellic.extract.lexing.token import HEADS, MODALS, Token, is_said
from modellic.segments import Sentence
from modellic.shapes import Shape

_SAYING = MODALS | {"GRANT", "AMOUNT"}
_TOLD = frozenset(("BIDS", "GRANT", *MODALS))
_CASES = frozenset(("AMOUNT", "USE", "TERM", "TERRITORY"))
_CONCLUDES = Shape(r"(?:{CONCLUDES})\s|(?:{CJK_CONCLUDES})|,\s|\u2026")


def closings(
    listed: Sequence[Sentence], known: Mapping[int, list[Token]], lists: Lists
) -> dict[int, Sentence]:
    """Return the lead-in that a sentence behind its list ends, by the sentence."""
    places = {id(s): at for at, s in enumerate(listed)}
    found: dict[int, Sentence] = {}
    for lead in listed:
        items = lists.below(lead)
        if not items or not _opens_case(known[id(lead)]):
            continue
        at = places.get(id(items[-1]), len(listed)) + 1
        if at >= len(listed) or not all(_is_case(known[id(i)]) for i in items):
            continue
        if _ends(listed[at], items[-1], known[id(listed[at])]):
            found[id(listed[at])] = lead
    return found


def _opens_case(own: Sequence[Token]) -> bool:
    """Say whether a lead-in but opens a condition."""
    types = {t.type for t in own}
    return bool(types & HEADS) and not types & _SAYING and not any(map(is_said, own))


def _is_case(own: Sequence[Token]) -> bool:
    types = {t.type for t in own}
    said = types & (MODALS | {"GRANT"}) or any(map(is_said, own))
    return not said and (bool(types & _CASES) or tells_case(own))


def _ends(behind: Sentence, last: Sentence, own: Sequence[Token]) -> bool:
    """Say whether words behind a list go on with its sentence, and say what is due."""
    first = behind.text[:1]  # No character of Chinese is a capital.
    inside = first.isalpha() and not first.isupper()
    goes_on = inside and last.text.rstrip(" *_)").endswith((",", ";"))
    goes_on = goes_on or _CONCLUDES.match(behind.text) is not None
    told = any(t.type in _TOLD or is_said(t) for t in own)
    return goes_on and told and not behind.item and not behind.heading
