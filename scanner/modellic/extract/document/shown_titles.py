"""Words to be shown that stand without quotation marks: "display Kimi K2 on the user interface"."""

from __future__ import annotations

import re

from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import BINDING
from modellic.extract.words.lexicon import Lexicon
from modellic.shapes import Shape

_WORD = r"[A-Z][A-Za-z\d]*(?:[.-][A-Za-z\d]+)*"
TITLED = Shape(
    rf"((?-i:(?<![A-Za-z\d])(?:{{BUILT_WITH}}\s)?{_WORD}(?:\s(?:{_WORD}|\d+(?:\.\d+)*[A-Za-z]?))"
    r"{0,4})(?![A-Za-z\d]))"
)
"""Words that each begin with a capital, or are a number: the name of a model or of its makers."""
_BUILT_WITH = Shape(r"{BUILT_WITH}\s")
_NO_TITLE = Shape(r"\b(?:{COMMON_NOUN}|{NO_TITLE})\b", re.IGNORECASE)
_PLURAL = re.compile(r"(?:^|\s)[A-Z][a-z]+s$")
_SAYS = BINDING | {"CMP", "PARTY", "WHOSE", "ACTOR", "USE", "TERM", "METRIC"}


def is_title(words: str, lexicon: Lexicon) -> bool:
    """Say whether words with capitals are to be shown as they are, and do not tell what is shown:
    "Third Party Notices", "the Model Card"."""
    if _BUILT_WITH.match(words):
        return True
    if _NO_TITLE.search(words) or _PLURAL.search(words):
        return False
    return all(t.type not in _SAYS for t in tokens(words, lexicon))
