"""Commas of German that part no clauses: "Marken-, Urheber- oder Lizenzvermerke", "50,- Euro".

Phrases end at a comma, for a clause does. Between the nouns of a list none ends, nor in a sum.
"""

from __future__ import annotations

import re

from modellic.shapes import Shape

_ELIDED = re.compile(r"(?<=[^\W\d_]-),(?=\s)")
"""Behind words that leave their last part to the last of a list."""
_ROUND_SUM = re.compile(r"(?<=\d),(?=[-\u2013\u2014])")
"""Before the dash that stands in place of the pence."""
_NAMED = Shape(
    r",(?=\s(?:{OTHER}\s)?[A-Z\u00c4\u00d6\u00dc][\w\u00e4\u00f6\u00fc\u00df-]{2,40}(?:,\s|\s)"
    r"(?:(?:{OTHER}\s)?[A-Z\u00c4\u00d6\u00dc][\w\u00e4\u00f6\u00fc\u00df-]{2,40}(?:,\s|\s)){0,6}"
    r"{JOINS_NOUNS}\s(?:{OTHER}\s)?[A-Z\u00c4\u00d6\u00dc])"
)


def without_list_commas(text: str) -> str:
    """Return a German text with blanks for the commas of sums and between the nouns of a list."""
    if "," not in text:
        return text
    text = _ROUND_SUM.sub(" ", text)
    return _NAMED.pattern.sub(" ", _ELIDED.sub(" ", text))
