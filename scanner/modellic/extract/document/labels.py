"""Verdicts that stand alone below the heading that names what they are of: "## Redistribution", and
on the next line "Not permitted."

Each is read as a note of one line: "Redistribution: not permitted."
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from modellic.extract.document.titled import Known
from modellic.segments import Sentence
from modellic.segments.verdicts import is_noted
from modellic.shapes import Shape

_LONGEST = 40
"""Characters of such a heading."""
_MARKS = " \t:#*_-.\uff1a"
_PLAIN = re.compile(r"[^.?!:;\uff1f\uff1a\u3002]+")
_KIND = Shape(r"(?:{FOR_KIND}\s?)?(?:{LABELLED_KIND})", re.IGNORECASE)
_VERDICT = Shape(r"[\s*_-]*(?:{VERDICT_BELOW})[\s.!*_\u3002]*", re.IGNORECASE)


def with_labels(every: Sequence[Known]) -> list[Known]:
    """Return the sentences of a text, such verdicts with the words of their heading before them."""
    out: list[Known] = []
    label = ""
    for sentence, lexicon in every:
        if label and _VERDICT.fullmatch(sentence.text):
            view = sentence.clean.with_words((0, 0), f"{label}: ")
            out.append(
                (replace(sentence, clean=view, heading=False, lead=None, item=False), lexicon)
            )
        else:
            out.append((sentence, lexicon))
        label = _label_of(sentence)
    return out


def _label_of(sentence: Sentence) -> str:
    """Return the words of a heading, or of a lead-in, that names a use or a kind of people."""
    if not sentence.heading and not sentence.text.rstrip().endswith((":", "\uff1a")):
        return ""
    text = sentence.text.strip(_MARKS)
    if len(text) > _LONGEST or _PLAIN.fullmatch(text) is None:
        return ""
    return text if is_noted(f"{text}: no") or _KIND.fullmatch(text) else ""
