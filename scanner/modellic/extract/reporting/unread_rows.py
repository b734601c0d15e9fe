"""Verbs of a row that is forbidden of which nothing was read: "you may not modify, juggle or sell
it" forbids three things."""

from __future__ import annotations

import re
from collections.abc import Iterator

from modellic.extract.clauses.readings import Reading
from modellic.extract.words.spans import overlap
from modellic.rules import Prohibition, Span
from modellic.shapes import Shape

_ROW = Shape(
    r"\s?([a-z-]{3,}(?:,\s[a-z-]{3,})+,?\s(?:{JOINS})\s[a-z-]{3,})\s(?!{THE_TERMS})[a-z]",
    re.IGNORECASE,
)
_VERB = Shape(r"\b(?!(?:{JOINS}|{IDLE_ACT})\b)[a-z-]{3,}", re.IGNORECASE)
_ALIKE = {
    Prohibition.DISTRIBUTE: Shape(r"{SHARING_ACT}", re.IGNORECASE),
    Prohibition.CREATE_DERIVATIVES: Shape(r"{CHANGING_ACT}", re.IGNORECASE),
}
"""Verbs that a ban is of, whichever verb of the row it was read from."""
_OF_WORK = frozenset(
    (*_ALIKE, Prohibition.SUBLICENSE, Prohibition.HOST_AS_SERVICE, Prohibition.REVERSE_ENGINEER)
)


def unread_rows(reading: Reading) -> Iterator[Span]:
    """Yield the places in the source of the verbs that nothing was made of."""
    words = reading.sentence.text
    # What is done to notices and the like shares its object with rows of other verbs.
    spans = [d.token.span for d in reading.deeds if d.token is not None and d.action in _OF_WORK]
    if not spans:
        return
    alike = [
        shape for action, shape in _ALIKE.items() if any(d.action is action for d in reading.deeds)
    ]
    heard = {t.span[0] for t in reading.own if t.type != "PLAIN"}
    for ban in (t for t in reading.own if t.type == "MUST_NOT"):
        row = _ROW.match(words, ban.span[1])
        if row is None or not any(overlap(span, row.span(1)) for span in spans):
            continue
        for verb in _VERB.pattern.finditer(words, *row.span(1)):
            start, end = verb.span()
            told = any(shape.fullmatch(words, start, end) for shape in alike)
            if not told and not any(start <= at < end for at in heard):
                yield reading.sentence.clean.source_span((start, end))
