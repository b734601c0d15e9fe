"""Which sentences only tell why: a preamble orders nothing, though it says "must"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from modellic.extract.lexing.token import Token
from modellic.segments import Sentence

_LONGEST = 60
"""Sentences of a preamble; a longer one is a heading that the text does not take seriously."""


def recited(sentences: Iterable[tuple[Sentence, Sequence[Token]]]) -> Iterator[bool]:
    """Yield for each sentence, given with the tokens of its heading, whether it is a recital.

    A preamble ends with its section, or where numbered clauses begin; a list inside it is none.
    """
    section, left = "", 0
    for sentence, heading in sentences:
        if sentence.section != section:
            section = sentence.section
            left = _LONGEST if any(t.type == "RECITAL" for t in heading) else 0
        clause = sentence.item and sentence.lead is None
        left = 0 if clause else max(0, left - 1)
        yield left > 0
