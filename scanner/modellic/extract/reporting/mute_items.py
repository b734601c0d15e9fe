"""Items of which no rule is made, beside others of their list of which one is: among uses that need
a licence, or acts that are forbidden, each stands for something."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from modellic.extract.clauses.readings import Reading
from modellic.extract.lexing.token import ATOMS, BINDING, HEADS, asked_of_cases, meaning
from modellic.extract.reporting.ordered import word_count
from modellic.rules import Duty, Span, Use

_LEAVES = frozenset(("MAY", "GRANT", "ASKS"))
_TOLD_ABOVE = _LEAVES | BINDING | HEADS
_READ = ATOMS | BINDING | {"PASS", "SKIP", "REFERS", "EXEMPTS", "GRANT", "MAY"}
"""What an item tells that is a case of a leave, or a clause of its own."""
_LEAST = 3
"""Words of an item that asks for something."""
_HANGS = frozenset(("IF", "ONLY_IF", "MAY"))
"""What makes the items of a list cases of a leave, and no acts that are forbidden."""


def mute_items(readings: Sequence[Reading], listed: Container[int]) -> Iterator[Span]:
    """Yield the items that say nothing of their own; `listed` are those of a list of fields."""
    leading = {id(r.sentence.lead) for r in readings if _asks_for_leave(r)}
    leading |= {id(r.sentence) for r in readings if _asks_in_every_case(r)}
    banning = {id(r.sentence.lead) for r in readings if r.sentence.lead and _is_banned(r)}
    spoken = {id(r.sentence.lead) for r in readings if r.deeds}
    for at, reading in enumerate(readings):
        lead = reading.sentence.lead
        if _excepts_its_items(reading) and id(reading.sentence) not in spoken:
            yield reading.sentence.span
        if lead is None or reading.deeds or not _says_something(reading):
            continue
        told = id(lead) in leading or (id(lead) in banning and at not in listed)
        if told or _hangs_a_leave(reading):
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


def _excepts_its_items(reading: Reading) -> bool:
    """Say whether a lead-in forbids something to all but those whom its items name, and no rule
    was made of it: "you may not sell it unless you are:"."""
    kinds = [t.type for t in reading.own if t.type in ("MUST_NOT", "UNLESS")]
    led = reading.sentence.text.rstrip().endswith((":", "\uff1a"))
    return led and not reading.deeds and kinds[:1] == ["MUST_NOT"] and kinds[-1:] == ["UNLESS"]


def _is_banned(reading: Reading) -> bool:
    """Say whether the words of a lead-in forbid an item: one of which a rule is made, or any of
    those below "none of the following". Others may be but examples: the stores not to sell in."""
    above = {t.type for t in reading.found if not t.own}
    listed = "CRITERIA" in above and not above & _HANGS
    return "MUST_NOT" in above and (bool(reading.deeds) or listed)


def _hangs_a_leave(reading: Reading) -> bool:
    """Say whether the leave of a lead-in hangs on an item of which nothing was read: "you may share
    it, provided that you: - water the plants"."""
    if any(t.type in _READ for t in reading.own) or word_count(reading.sentence.text) < _LEAST:
        return False
    above = [t.type for t in reading.found if not t.own and t.type in _TOLD_ABOVE]
    if not above or above[-1] not in ("IF", "ONLY_IF") or not BINDING.isdisjoint(above):
        return False
    # The licensor who may end the licence grants nothing.
    granted = any(
        t.type in ("USE", "GRANT") and meaning(t) != Use.TERMINATED for t in reading.found
    )
    return granted and not _LEAVES.isdisjoint(above)


def _says_something(reading: Reading) -> bool:
    words = reading.sentence.text.rstrip()
    return any(c.isalpha() for c in words) and not words.endswith((":", "\uff1a"))
