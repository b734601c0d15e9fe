"""Words with which a sentence closes that change nothing of what it asks for: "…, as described in
section 7", "… without exception", "…; this also applies to future versions", "… [1]".

Verbs that order and figures are looked for in some distance of the end, and an exception may be all
that stands there. So such words go before any step sees them.
"""

from __future__ import annotations

import re

from modellic.clean import Clean
from modellic.shapes import Shape

_MOST = 2
"""How many of them are taken off one sentence."""
_FAR = 90
"""Characters of the end of a sentence in which they are looked for."""
_CLOSING = Shape(
    r"[\s,;(\u2013\u2014-]{1,4}(?:{CLOSES_IDLY}|{HOLDS_AS_WELL}(?:\sof\s[\w\s]{2,40})?"
    r"|{CLOSES_BY_CLAUSE}\s{NAMES_A_CLAUSE}\s[\w.()]{0,11}[\w)](?:\s{LAID_DOWN})?"
    r"|{CLOSES_BY_DATE}\s(?:\d{1,2}\s)?[A-Z][a-z]{2,8}\s(?:\d{1,2},?\s)?20\d\d|\[\d{1,2}\])\)?(?=[.!]?\s*\Z)",
    re.IGNORECASE,
)
_HANGS = Shape(r"\b{HANGS_ON_CLOSING}$", re.IGNORECASE)


def without_closing(view: Clean) -> Clean:
    """Return the words of a sentence without such a closing."""
    for _ in range(_MOST):
        found = _CLOSING.search(view.text, max(0, len(view.text) - _FAR))
        if found is None or found.start() == 0 or _HANGS.ends(view.text[: found.start()]):
            break
        # The last letter before it stands for the closing too, which is part of the evidence.
        start, end = found.start() - 1, found.end()
        view = view.with_words((start, end), view.text[start], (end - 1,))
    return view
