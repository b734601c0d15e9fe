"""Words in capitals throughout, put in small letters: "YOU MAY NOT SELL THE MODEL." is read as "You
may not sell the model."

Among others a word in capitals is a name or an abbreviation, and where all are, none can be told
by them: neither those nor where a sentence begins.
"""

from __future__ import annotations

import re

_WORD = re.compile(
    r"(?P<quoted>\"[^\"]{1,200}\")|(?<![^\W_])(?P<word>[A-Z\u00c0-\u00de]+)(?![^\W_])"
)
_FEWEST = 4
"""Words of a sentence at least; what is shorter may be a title or an abbreviation."""
_OPENS = re.compile(r"(?:\A|[.!?][\"')*_]{0,3}\s)[\s\"'(*_]*\Z")
"""What stands before the first word of a sentence."""
_OF_THE_US = re.compile(r"\b(?:THE|OF|IN)\s$")
_LOOK_BACK = 8


def in_small_letters(text: str) -> str:
    """Return words in capitals in small letters, each sentence with a capital, and other words as
    they are. Quoted words stay, and so does the name of the US, which is a pronoun otherwise.

    As long as what it is given, so that offsets stay.
    """
    if not text.isupper() or sum(1 for m in _WORD.finditer(text) if m["word"]) < _FEWEST:
        return text

    def said(found: re.Match[str]) -> str:
        word = found[0]
        start = max(0, found.start() - _LOOK_BACK)
        # A letter of no word keeps what is cut from being taken for the beginning of the text.
        before = ("x" if start else "") + text[start : found.start()]
        if found["word"] is None or (word == "US" and _OF_THE_US.search(before)):
            return word
        return word.capitalize() if _OPENS.search(before) else word.lower()

    small = _WORD.sub(said, text)
    # Few letters change their number with their size.
    return small if len(small) == len(text) else text
