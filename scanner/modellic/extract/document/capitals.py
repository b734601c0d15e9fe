"""Sentences in capitals throughout: "YOU MAY NOT: (A) SELL THE MODEL; (B) HOST IT."

They are read in small letters, for a word in capitals among others is a name or an abbreviation.
Quoted words stay, and so do short ones that are no common words: "EU", "USD".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from modellic.extract.document.titled import Known
from modellic.extract.words.language import common_words

_WORD = re.compile(
    r"(?P<quoted>\"[^\"]{1,200}\")|(?<![^\W_])(?P<word>[A-Z\u00c0-\u00de]+)(?![^\W_])"
)
_FEWEST = 4
"""Words of a sentence at least; what is shorter may be a title or an abbreviation."""
_SHORT = 3
"""Letters of an abbreviation at most; of a longer one the lists know small letters, too."""
_OF_THE_US = re.compile(r"\b(?:THE|OF|IN)\s$")
_LOOK_BACK = 4


def with_small_letters(every: Iterable[Known]) -> Iterator[Known]:
    """Yield the sentences of a text, those in capitals in small letters."""
    for sentence, lexicon in every:
        words = sentence.text
        small = _small(words, lexicon.language) if lexicon is not None and words.isupper() else ""
        # Few letters change their number with their size: places would not be theirs any more.
        if small and len(small) == len(words):
            yield replace(sentence, clean=replace(sentence.clean, text=small)), lexicon
        else:
            yield sentence, lexicon


def _small(words: str, language: str) -> str:
    """Return words in small letters, nothing where they are too few to be a sentence."""
    each = [m for m in _WORD.finditer(words) if m["word"]]
    if len(each) < _FEWEST or not any(len(m["word"]) > _SHORT for m in each):
        return ""
    common = common_words(language)

    def said(found: re.Match[str]) -> str:
        word = found["word"]
        if word is None:
            return found[0]
        short = len(word) <= _SHORT and len(word) > 1
        before = words[max(0, found.start() - _LOOK_BACK) : found.start()]
        named = word == "US" and _OF_THE_US.search(before) is not None
        small = found[0] if named or (short and word.lower() not in common) else found[0].lower()
        return small.capitalize() if found.start() == each[0].start() else small

    return _WORD.sub(said, words)
