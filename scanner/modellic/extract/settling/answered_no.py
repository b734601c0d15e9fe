"""Questions about a duty that their answer denies: "Must a firm with 500 employees pay? No."

The question has the words of the duty and of its case, and would be one without its answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.readings import Reading
from modellic.extract.lexing.token import meaning

_ASKED = re.compile(r"[?\uff1f][\"')*_\s]*$")
_OPENING = 6
"""Characters before the "no" of an answer."""
_CLOSE_BY = 12
"""Characters between a question and its answer."""
_DENIES = frozenset(("MUST_NOT", "NOT"))
"""What turns a question round: "Do we need no licence? No.\""""


def without_denied(readings: Sequence[Reading]) -> Iterator[tuple[Deed, ...]]:
    """Yield each sentence's deeds, without those of a question that is answered by "no"."""
    for asked, answer in zip_longest(readings, readings[1:]):
        denied = answer is not None and asked.deeds and _asks_of_duty(asked) and _is_no(answer)
        close = denied and 0 <= answer.sentence.span[0] - asked.sentence.span[1] <= _CLOSE_BY
        yield () if close else asked.deeds


def _asks_of_duty(asked: Reading) -> bool:
    return _ASKED.search(asked.sentence.text) is not None and asked.kinds.isdisjoint(_DENIES)


def _is_no(answer: Reading) -> bool:
    return any(
        t.type == "REPLIES" and meaning(t) == "no" and t.span[0] <= _OPENING for t in answer.own
    )
