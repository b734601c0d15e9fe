"""Words with which a sentence closes that change nothing of what it asks for: "…, as described in
section 7", "… without exception", "…; this also applies to future versions", "… [1]", ，无一例外。

Verbs that order and figures are looked for in some distance of the end, and an exception may be all
that stands there. So such words go before any step sees them.
"""

from __future__ import annotations

import re

from modellic.clean import Clean
from modellic.extract.document.asian_openings import ASIAN, idle_ending
from modellic.extract.words.language import simplified
from modellic.extract.words.lexicon import Lexicon
from modellic.rules import Span
from modellic.shapes import Shape

_MOST = 2
"""How many of them are taken off one sentence."""
_FAR = 90
"""Characters of the end of a sentence in which they are looked for."""
_OPENS = r"[\s,;(\u2013\u2014-]{1,4}"
_NUMBER = r"\s[\w.()]{0,11}[\w)]"
_END = r"\)?(?=[.!]?\s*\Z)"
_CLOSING = Shape(
    _OPENS + r"(?:{CLOSES_IDLY}|{HOLDS_AS_WELL}(?:\sof\s[\w\s]{2,40})?"
    r"|{CLOSES_BY_CLAUSE}\s{NAMES_A_CLAUSE}" + _NUMBER + r"(?:\s{LAID_DOWN})?"
    r"|(?<=,\s){UNDER_A_CLAUSE}\s(?:the\s(?:terms|conditions|provisions)\sof\s)?{NAMES_A_CLAUSE}"
    + _NUMBER
    + r"|{CLOSES_BY_DATE}\s(?:\d{1,2}\s)?[A-Z][a-z]{2,8}\s(?:\d{1,2},?\s)?20\d\d|\[\d{1,2}\])"
    + _END,
    re.IGNORECASE,
)
_OF_GERMAN = Shape(
    _OPENS + r"{DE_CLOSES_BY_CLAUSE}\s{DE_NAMES_A_CLAUSE}" + _NUMBER + r"(?:\s{LAID_DOWN})?" + _END,
    re.IGNORECASE,
)
_HANGS = Shape(r"\b{HANGS_ON_CLOSING}$", re.IGNORECASE)


def without_closing(view: Clean, lexicon: Lexicon) -> Clean:
    """Return the words of a sentence without such a closing."""
    for _ in range(_MOST):
        found = _closing(view.text, lexicon)
        if found is None:
            break
        # The last letter before it stands for the closing too, which is part of the evidence.
        start, end = found[0] - 1, found[1]
        view = view.with_words((start, end), view.text[start], (end - 1,))
    return view


def _closing(text: str, lexicon: Lexicon) -> Span | None:
    """Return where such words stand, None where what stands before them hangs on them."""
    if lexicon.language in ASIAN:
        return idle_ending(simplified(text, lexicon.language), lexicon.language)
    start = max(0, len(text) - _FAR)
    found = _CLOSING.search(text, start)
    if found is None and lexicon.language == "de":
        found = _OF_GERMAN.search(text, start)
    if found is None or found.start() == 0 or _HANGS.ends(text[: found.start()]):
        return None
    return found.span()
