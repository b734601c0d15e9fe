"""Duties below a heading of examples: "Examples of use that needs a licence". What they show has
been said; where no other sentence asks for it, they stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.readings import Reading
from modellic.extract.lexing.token import OWED
from modellic.shapes import Shape

_EXAMPLES = Shape(r"\W*{EXAMPLES}\b", re.IGNORECASE)


def without_examples_of_duties(readings: Sequence[Reading]) -> Iterator[tuple[Deed, ...]]:
    """Yield each sentence's deeds, without what is owed in an example and said elsewhere."""
    shown = [_EXAMPLES.match(r.sentence.section) is not None for r in readings]
    said = {
        d.action for r, example in zip(readings, shown, strict=True) if not example for d in r.deeds
    }
    for reading, example in zip(readings, shown, strict=True):
        yield tuple(
            d for d in reading.deeds if not (example and d.action in OWED and d.action in said)
        )
