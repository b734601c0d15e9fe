"""Texts that put every defined term in quotation marks: 'le "Concédant"', 'des „Nutzers“'.

Such marks are no phrase to be shown: "mention the name of the 'Licensor'" asks for no such words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from modellic.segments import Sentence
from modellic.segments.cjk import CJK
from modellic.shapes import Shape

_QUOTED = Shape(r"(?P<before>{BEFORE_TERM}\s|\b[ld]')?\"(?P<term>[^\"]{2,60})\"", re.IGNORECASE)
_DEFINED = Shape(r"\s?(?:{DEFINES_TERM})")
"""What goes on to define the term before it, which nothing else in these languages marks."""
_MOST_WORDS = 5
_OFTEN = 4
"""How often one of the terms is named so at the least, before others that are named twice count: a
phrase to be shown is told once or twice."""


def without_term_marks(sentences: Iterable[Sentence]) -> list[Sentence]:
    """Return the sentences without the quotation marks round the terms of their text.

    A sentence with digits is left as it is: it may define a term by a figure.
    """
    every = list(sentences)
    named: Counter[str] = Counter()
    bare: Counter[str] = Counter()
    for sentence in every:
        for begins, term in _quoted(sentence.text):
            (named if begins else bare)[term] += 1
    if max(named.values(), default=0) < _OFTEN:
        return every
    terms = {t for t, times in named.items() if times > max(1, bare[t])}
    return [_unmarked(s, terms) for s in every]


def _quoted(words: str) -> Iterator[tuple[bool, str]]:
    """Yield each quotation that may be a term, and whether a determiner stands before it."""
    if '"' not in words:
        return
    for match in _QUOTED.finditer(words):
        term = match["term"]
        if CJK.search(term):
            yield _DEFINED.match(words, match.end()) is None, term
        elif term[0].isupper() and len(term.split()) <= _MOST_WORDS:
            yield match["before"] is not None, term


def _unmarked(sentence: Sentence, terms: set[str]) -> Sentence:
    words = sentence.text
    if '"' not in words or any(c.isdigit() for c in words):
        return sentence
    for term in terms:
        words = words.replace(f'"{term}"', f" {term} ")
    return replace(sentence, clean=replace(sentence.clean, text=words))
