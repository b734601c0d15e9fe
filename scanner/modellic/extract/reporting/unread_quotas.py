"""What is due beyond a free quota of which no figure was read, where the text has told another
limit before: "每天可免费调用1000次 … 超出免费额度的，须购买授权".

What such a sentence asks for would be taken to begin at that other limit.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from modellic.extract.clauses.readings import Reading
from modellic.extract.lexing.token import meaning
from modellic.rules import Span
from modellic.shapes import Shape

_QUOTA = Shape(r"{CJK_QUOTA}")


def unread_quotas(readings: Sequence[Reading]) -> Iterator[Span]:
    """Yield the sentences that ask for something beyond such a quota."""
    unread = False
    for reading in readings:
        quota = _QUOTA.search(reading.sentence.text) is not None
        if quota and unread and _looks_beyond(reading):
            yield reading.sentence.span
        elif quota and not reading.deeds:
            unread = reading.stated is None
        elif reading.stated is not None:
            unread = False


def _looks_beyond(reading: Reading) -> bool:
    told = any(t.type == "AMOUNT" for t in reading.own)
    beyond = any(t.type == "REFERS" and meaning(t) == "beyond" for t in reading.own)
    return beyond and not told and bool(reading.deeds)
