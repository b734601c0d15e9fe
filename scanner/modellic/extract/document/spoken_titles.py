"""Lines that look like titles and are sentences: "LICENSEES INDEMNIFY THE LICENSOR.", "# You have
to keep our name.".

Capitals, bold letters or the mark of a heading tell of no title where the words order or forbid
something, or compare a figure, and end with a full stop.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from modellic.extract.document.titled import Known
from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import is_said
from modellic.extract.words.lexicon import Lexicon

_FEWEST = 3
"""Words of such a line at least."""
_STOP = re.compile(r"[\w%€$][\"\u201d\u00bb)*_]{0,4}[.!]\W*$")
_TAIL = 12
"""Characters of a line's end in which its full stop is looked for."""
_COMPARES = frozenset(("CMP", "METRIC"))
_ORDERS = frozenset(("MUST", "MUST_NOT", "ONLY_IF", "IF", "UNLESS", "BIDS"))


def with_spoken_titles(every: Iterable[Known]) -> Iterator[Known]:
    """Yield the sentences of a text, such lines as plain ones."""
    for sentence, lexicon in every:
        speaks = sentence.heading and lexicon is not None and _speaks(sentence.text, lexicon)
        yield (replace(sentence, heading=False) if speaks else sentence), lexicon


def _speaks(words: str, lexicon: Lexicon) -> bool:
    if len(words.split()) < _FEWEST or not _STOP.search(words[-_TAIL:]):
        return False
    found = tokens(words, lexicon)
    kinds = {t.type for t in found}
    told = any(map(is_said, found)) or ("DEED" in kinds and not kinds.isdisjoint(_ORDERS))
    return told or ("AMOUNT" in kinds and not kinds.isdisjoint(_COMPARES))
