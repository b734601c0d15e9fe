"""The openings of German that change nothing, behind which the verb stands first or last: "ferner
dürfen …", "bitte beachten Sie, dass … dürfen".

They go as the others do, and what they opened is put in the order of a main clause.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from modellic.clean import Clean
from modellic.extract.document.main_clauses import second_place, verb_at_the_end
from modellic.rules import Span
from modellic.shapes import Shape

_NUMBERED = (
    r"{DE_NAMES_A_CLAUSE}?\s?\d[\d.]*[a-z]?(?:\s(?:und|bis|oder|Abs\.|Absatz|Satz|Nr\.)\s\d+)*"
)
_INVERTED = Shape(
    rf"\W*(?:{{DE_ADDS_NOTHING}}|{{DE_OF_LICENCE}}|(?P<kept>{{DE_TURNS}})|{{DE_OF_A_CLAUSE}}\s{_NUMBERED}(?:\s{{OF_THIS_TEXT}})?)\s"
    r"(?P<verb>{FINITE}|{DE_FINITE})\s(?:so\s)?(?=\S)",
    re.IGNORECASE,
)
_OF_WHAT_IS_BEYOND = Shape(
    r"\W*{DE_BEYOND_THAT}\s{DE_FALLS_DUE}\s[^.;]*?(?:[%€]|{DE_SHARES})", re.IGNORECASE
)
"""A share or a sum is due of what is beyond a limit told before: no "furthermore"."""
_IT = Shape(r"es(?=\s(?:{DE_TO_SOMEBODY}\s|(?-i:[A-Z])))", re.IGNORECASE)
"""What stands behind the verb where those come first whom it is told of."""
_POINTED_OUT = Shape(r"\W*{DE_POINTS_OUT},\sdass,?\s(?=\S)", re.IGNORECASE)
_AGREED = Shape(
    r"\W*(?:{DE_BY_WHICH}\s[^,;:.]{3,80}?,?\s)?"
    r"(?:{DE_WHO_AGREES}\s(?P<verb>{DE_AGREES_THAT})|{DE_AGREES_THAT}\s{DE_WHO_AGREES})"
    r"(?:\s(?:(?P<admitted>{DE_ADMITS})|{DE_AGREED_TO}))*,\sdass,?\s(?=\S)",
    re.IGNORECASE,
)


def without_german_opening(view: Clean, is_bound: Callable[[str, bool], bool]) -> Clean | None:
    """Return a sentence as a main clause without such an opening, None where it has none.

    `is_bound` is asked whether what is agreed orders something by itself: the clause, and whether
    it is but admitted.
    """
    text = view.text
    opened = _INVERTED.match(text)
    if opened is not None and _OF_WHAT_IS_BEYOND.match(text):
        return None
    if opened is not None and opened["verb"].islower():
        return _in_order(view, opened.end(), opened.span("verb"), opened.span("kept"))
    that = _POINTED_OUT.match(text)
    agreed = None if that else _AGREED.match(text)
    opened = that or agreed
    verb = verb_at_the_end(text, opened.end()) if opened else None
    if opened is None or verb is None:
        return None
    turned = _in_order(view, opened.end(), verb)
    if turned is None or agreed is None or is_bound(turned.text, agreed["admitted"] is not None):
        return turned
    return None


def _in_order(view: Clean, start: int, verb: Span, kept: Span = (-1, -1)) -> Clean | None:
    """Return the view with the verb behind the first member of the clause that begins at `start`,
    and the words behind the verb that are kept; what stands in the clause is taken from there."""
    text = view.text
    end = verb[0] - 1 if verb[0] > start else len(text)
    it = _IT.match(text, start)
    first = start if it is None else it.end() + 1
    place = second_place(text, first, end, text[slice(*verb)])
    if place is None or place > end:
        return None
    among = [verb, it.span()] if it else [verb]
    among += [kept] if kept[0] >= 0 else []
    words, order = text[first].upper() + text[first + 1 : place], [0, *range(first + 1, place)]
    for at in among:
        words += " " + text[slice(*at)].lower()
        order += [place, *range(*at)]
    words, order = words + text[place:end], [*order, *range(place, end)]
    return view.with_words((0, max(end, verb[1])), words, order)
