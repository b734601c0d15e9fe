"""Lists of cases whose items have titles: "a licence is needed in these cases: 1. **Resale.** You
sell copies."

What stands behind such a title, or below it, completes the lead-in; the title says nothing.
"""

from __future__ import annotations

import re

from modellic.segments.blocks import Block
from modellic.segments.splitting import Sentence
from modellic.shapes import Shape

_CASES = Shape(r"{CASES}", re.IGNORECASE)
_FORBIDDEN = Shape(r"\b{FORBIDDEN_BELOW}\b[^.]*[:\uff1a]\W*$", re.IGNORECASE)
_COLON = re.compile(r"[:\uff1a]")
_OF_SOME = Shape(r"\W*(?:{FOR_SOME})\s[^.,;:]{1,80}:\W*", re.IGNORECASE)
_BOLD = re.compile(r"[.:\uff1a]?\s?(?:\*\*|__)")
_TITLE = Shape(r"(?!.*\b{PREDICATE}\b)[^\d.,;:!?\u3002\uff0c\uff1b\uff1a]{2,60}")
_MOST_WORDS = 7


def is_of_some(lead: Sentence | None) -> bool:
    """Say whether a lead-in but tells for whom its list is, whole items of it: "If you are a firm
    with N staff:"."""
    return lead is not None and _OF_SOME.fullmatch(lead.text) is not None


def lists_cases(lead: Sentence | None) -> bool:
    """Say whether words lead into a list of cases, each of which says the same by itself."""
    return lead is not None and not lead.heading and bool(_CASES.search(lead.text))


def forbids_below(lead: Sentence | None) -> bool:
    """Say whether words forbid what stands below them, which may have titles too: "The following
    is prohibited:" above "3.1 Copies"."""
    if lead is None or lead.heading or not _COLON.search(lead.text):
        return False
    return _FORBIDDEN.search(lead.text) is not None


def leads_to_titles(lead: Sentence | None) -> bool:
    """Say whether words lead into a list whose items may have titles."""
    return lists_cases(lead) or forbids_below(lead)


def is_title_of_case(source: str, block: Block, sentence: Sentence, below: Block | None) -> bool:
    """Say whether a sentence, the first of an item, is but its title.

    It is so in bold where more stands behind it, or alone where a paragraph stands set in below.
    """
    start, end = sentence.span
    if not block.style or not _TITLE.fullmatch(sentence.text.rstrip(" .")):
        return False
    if len(sentence.text.split()) > _MOST_WORDS:
        return False
    if source[end : block.span[1]].strip(" *_"):
        return bool(_BOLD.search(source, start, end + 3))
    return (
        below is not None and not below.style and not below.heading and below.indent > block.indent
    )
