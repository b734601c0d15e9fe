"""The quotations of a sentence: phrases to show and notices to keep stand in quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from modellic.rules import Span
from modellic.shapes import Shape

MAX_QUOTATION = 800
"""Code points of a quotation that is never closed: the sentence may end it, not a whole page."""
_SINGLE = re.compile(r"(?<!\w)'([^']{2,200})'(?!\w)")
_OPENS_AFTER = " \t([{/'"
_ENDS = ".,;:!?)]"
"""What follows a closing mark: a web address before it may be gone from the clean text."""
_FILE = Shape(r"[\s-]*{FILE_KIND}?\s*{FILE}", re.IGNORECASE)
_IN_FILE = Shape(r"\b{IN_FILE}\s$", re.IGNORECASE)
_FILE_NAME = re.compile(r"[\w-][\w.-]*\.(?:md|cff|txt|bib|rst|pdf|html?)", re.IGNORECASE)
"""A quotation that is the name of a file: "see `README.md`"."""
_TERM = Shape(r"\({OPENS_NAME}\s$", re.IGNORECASE)
"""A term that is defined: 'a notice (the "Notice")'."""
_ARTICLE = 16
"""Characters before such a term that are looked at."""
_OR = Shape(r"[\s,\u3001]*{ALTERNATIVE}?[\s,]*{PHRASE_NAME}?\s*", re.IGNORECASE)
ALSO = Shape(r"[\s,]*{ALSO_PHRASE}[\s,]*{PHRASE_NAME}?\s*", re.IGNORECASE)
"""What stands between two quotations of which each is due: '"A" and the words "B"'."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Quoted words in a clean text: the span with the marks, and of what they hold (`inner`)."""

    text: str
    span: Span
    inner: Span
    of_file: bool = False
    """True where the words name a file or page ('a "Notice" text file'), or a term that is defined,
    and are not to be shown."""

    def joins(self, other: Quotation, words: str) -> bool:
        """Say whether `other` follows as an alternative, '"Built with A" or "Improved by A"', or is
        due as well."""
        between = self.span[1], other.span[0]
        return bool(_OR.fullmatch(words, *between) or ALSO.fullmatch(words, *between))


def quotations(words: str) -> list[Quotation]:
    """Return the outermost quotations of a clean text; marks may be nested. Takes linear time."""
    if '"' not in words and "'" not in words:
        return []
    spans = list(_double(words)) or [m.span() for m in _SINGLE.finditer(words)]
    found = [
        Quotation(words[a + 1 : b - 1], (a, b), (a + 1, b - 1), _names_file(words, a, b))
        for a, b in spans
    ]
    return _with_alike(found, words)


def _with_alike(found: list[Quotation], words: str) -> list[Quotation]:
    """Return quotations with the alternatives to the name of a file or page as such names, too:
    'in the "About" or "Credits" section'."""
    for order, step in ((range(1, len(found)), -1), (range(len(found) - 2, -1, -1), 1)):
        for at in order:
            first, second = found[min(at, at + step)], found[max(at, at + step)]
            if found[at + step].of_file and first.joins(second, words):
                found[at] = replace(found[at], of_file=True)
    return found


def _names_file(words: str, start: int, end: int) -> bool:
    named = _FILE_NAME.fullmatch(words, start + 1, end - 1)
    if named is not None or _FILE.match(words, end):
        return True
    if words[end : end + 1] == ")" and _TERM.search(words, max(0, start - _ARTICLE), start):
        return True
    return _IN_FILE.ends(words[:start])


def _double(words: str) -> Iterator[Span]:
    """Yield the spans of outermost quotations in double marks, which the clean text has straight.

    A mark opens behind a blank or bracket, so '"A is B. "C" is D."' is one quotation.
    """
    depth, begin = 0, 0
    for match in re.finditer('"', words):
        at = match.start()
        after = words[at + 1 : at + 2]
        begins = bool(after.strip()) and after not in _ENDS
        opens = (at == 0 or words[at - 1] in _OPENS_AFTER) and begins
        if opens or depth == 0:
            begin = begin if depth else at
            depth += 1
        else:
            depth -= 1
            if depth == 0:
                yield begin, at + 1
    if depth and len(words) - begin <= MAX_QUOTATION:
        yield begin, len(words) + 1
