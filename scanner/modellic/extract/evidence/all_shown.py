"""Phrases of which each is to be shown, and not any one: 'the words "A" and the words "B"'."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from modellic.extract.evidence.quotations import ALSO, quotations
from modellic.rules import Duty, Rule
from modellic.shapes import Shape

_BOTH = Shape(r"\b{BOTH_PHRASES}[\s,:]*{PHRASE_NAME}?\s*$", re.IGNORECASE)


def each_apart(rule: Rule, words: str) -> Iterator[Rule]:
    """Yield a rule once for each phrase that is due by the words between the quotations, and as it
    stands where any of its phrases will do."""
    if rule.action is not Duty.DISPLAY_ATTRIBUTION or not rule.text[1:]:
        yield rule
        return
    said = [q for q in quotations(words) if q.text in rule.text]
    if tuple(q.text for q in said) != rule.text:
        yield rule
        return
    both = _BOTH.ends(words[: said[0].span[0]])
    group = [said[0].text]
    for before, quotation in pairwise(said):
        if both or ALSO.fullmatch(words, before.span[1], quotation.span[0]):
            yield replace(rule, text=tuple(group))
            group = []
        group.append(quotation.text)
    yield replace(rule, text=tuple(group))
