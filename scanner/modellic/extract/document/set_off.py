"""Words set off by commas amid a sentence that change nothing of what it asks for: "you must, where
applicable, …", "the licensee, however, shall …".

They part a verb from its order, or are taken for a case: "where …". Beside an order any words go
that may open or close a sentence idly; elsewhere those only that leave open whether anything is to
be done at all.
"""

from __future__ import annotations

import re

from modellic.clean import Clean
from modellic.shapes import Shape

_MOST = 4
"""How many of them are taken out of one sentence."""
_NUMBER = r"\s[\w.()]{0,11}[\w)]"
_SAYS_MORE = (
    r"\s{BEFORE_A_CASE}\s(?:{BEGINS_A_CASE}\b"
    r"|(?!(?:{NAMES_A_CLAUSE}|{DE_NAMES_A_CLAUSE})\s)\D{2,60}\d)"
)
"""A case, or a figure, is none of those words: "subject to section 3 and a limit of 50 users"."""
_IDLE = (
    r"(?:{SET_OFF}|{SET_OFF_BESIDE_ORDERS}|{ADDS_NOTHING}|{CLOSES_IDLY}"
    rf"|{{LIMITS_NOTHING}}(?:\s(?:(?!{_SAYS_MORE})[^,;:$€£]){{1,60}})?"
    r"|{DE_ADDS_NOTHING}|{DE_OF_LICENCE}"
    r"|(?:{CLOSES_BY_CLAUSE}|{UNDER_A_CLAUSE})\s(?:{NAMES_A_CLAUSE}|{DE_NAMES_A_CLAUSE})"
    + _NUMBER
    + ")"
)
_CASE = r"\s{BEFORE_A_CASE}\s(?={BEGINS_A_CASE}\b)"
_SET_OFF = Shape(
    rf"\b{{SET_OFF_ORDERS}}(?:\snot|(?:\s\w+){{1,2}})?(?P<behind>,\s{_IDLE},)(?=\s\w)"
    rf"|(?P<before>(?<=\w),\s{_IDLE},)(?=\s{{SET_OFF_ORDERS}}\b)"
    r"|(?P<anywhere>(?<=\w),\s{SET_OFF},)(?=\s\w)"
    rf"|(?<=\w,)\s(?P<case>{_IDLE},?{_CASE})",
    re.IGNORECASE,
)
_COMMAS = 2
_LANGUAGES = frozenset(("en", "de", "fr"))


def without_set_off(view: Clean, language: str) -> Clean:
    """Return the words of a sentence without such an insertion."""
    if language not in _LANGUAGES or view.text.count(",") < _COMMAS:
        return view
    for _ in range(_MOST):
        found = _SET_OFF.search(view.text)
        if found is None:
            break
        view = view.with_words(found.span(found.lastgroup or 0), "")
    return view
