"""Aims in a row of banned ones that no list names: "do not use it to defraud anyone; to make
robocalls; or to break the law"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from modellic.extract.clauses.readings import Reading
from modellic.extract.lexing.token import MODALS, Token, is_banned
from modellic.rules import Span
from modellic.shapes import Shape

_AIM = Shape(r"(?P<joint>[;,]\s(?:{JOINS}\s)?)?\b(?P<opens>{OPENS_AIM})\s", re.IGNORECASE)
_LEAST = 2
"""Words of an aim, and aims of the row that a list names, at the least."""
_TOLD = MODALS | {"FIELD", "TERRITORY", "PARTY", "AMOUNT", "METRIC", "USE", "GRANT"}
"""What tells that a member is read, or is of something else."""


def has_an_unnamed_aim(reading: Reading) -> bool:
    """Say whether a ban names several fields in a row of aims and one that is in no list."""
    own = reading.own
    fields = [t.span[0] for t in own if t.type == "FIELD"]
    bans = [t.span[1] for t in own if t.type in ("MUST_NOT", "BAN")]
    start = max((end for end in bans if fields and end <= fields[0]), default=None)
    if start is None:
        return False
    row = list(_row(reading.sentence.text, start))
    read = [any(begin <= at < end for at in fields) for begin, end in row]
    if sum(read) < _LEAST:
        return False
    unread = (span for span, known in zip(row, read, strict=True) if not known)
    return any(_is_aim(span, own, reading.sentence.text) for span in unread)


def _row(words: str, start: int) -> Iterator[Span]:
    """Yield the members of the row behind a ban; commas part those that open like the first."""
    first, begins = "", -1
    for match in _AIM.pattern.finditer(words, start):
        joint, opens = match["joint"], match["opens"].casefold()
        if begins < 0:
            first, begins = opens, match.start("opens")
        elif joint and (joint.startswith(";") or opens == first):
            yield begins, match.start()
            begins = match.start("opens")
    if begins >= 0:
        yield begins, len(words)


def _is_aim(span: Span, own: Sequence[Token], words: str) -> bool:
    within = [t for t in own if span[0] <= t.span[0] < span[1]]
    told = any(t.type in _TOLD or is_banned(t) for t in within)
    return not told and len(re.findall(r"\w+", words[slice(*span)])) > _LEAST
