"""Items of which no rule is made, beside others of their list of which one is: among uses that need
a licence, or acts that are forbidden, each stands for something."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from modellic.extract.clauses.readings import Reading
from modellic.extract.lexing.token import asked_of_cases
from modellic.rules import Duty, Span

_HANGS = frozenset(("IF", "ONLY_IF", "MAY"))
"""What makes the items of a list cases of a leave, and no acts that are forbidden."""


def mute_items(readings: Sequence[Reading], listed: Container[int]) -> Iterator[Span]:
    """Yield the items that say nothing of their own; `listed` are those of a list of fields."""
    leading = {id(r.sentence.lead) for r in readings if _asks_for_leave(r)}
    leading |= {id(r.sentence) for r in readings if _asks_in_every_case(r)}
    banning = {id(r.sentence.lead) for r in readings if r.sentence.lead and _is_banned(r)}
    for at, reading in enumerate(readings):
        lead = reading.sentence.lead
        if lead is None or reading.deeds or not _says_something(reading):
            continue
        if id(lead) in leading or (id(lead) in banning and at not in listed):
            yield reading.sentence.span


def _asks_for_leave(reading: Reading) -> bool:
    """Say whether the case of an item is one of those that its lead-in asks a licence for."""
    length = len(reading.sentence.text)
    leave = (d for d in reading.deeds if d.action is Duty.OBTAIN_LICENSE and d.token)
    return any(d.token is not None and d.token.span[0] >= length for d in leave)


def _asks_in_every_case(reading: Reading) -> bool:
    """Say whether a lead-in asks for a licence, and none of its items has told when."""
    leave = (d for d in reading.deeds if d.action is Duty.OBTAIN_LICENSE)
    return any(d.when is None for d in leave) and bool(asked_of_cases(reading.own))


def _is_banned(reading: Reading) -> bool:
    """Say whether the words of a lead-in forbid an item: one of which a rule is made, or any of
    those below "none of the following". Others may be but examples: the stores not to sell in."""
    above = {t.type for t in reading.found if not t.own}
    listed = "CRITERIA" in above and not above & _HANGS
    return "MUST_NOT" in above and (bool(reading.deeds) or listed)


def _says_something(reading: Reading) -> bool:
    words = reading.sentence.text.rstrip()
    return any(c.isalpha() for c in words) and not words.endswith((":", "\uff1a"))
