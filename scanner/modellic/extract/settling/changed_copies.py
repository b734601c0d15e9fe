"""What a changed model is named where the sentence, or what stands before it, speaks of copies: "a
tuned model that you release has a name that begins with ours" is of those who pass it on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from modellic.extract.clauses.conditions import conjoin, parts_of
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.readings import Reading
from modellic.extract.lexing.token import meaning
from modellic.rules import AnyOf, Condition, Duty, InUse, Use

_OF_COPIES = frozenset((Duty.INCLUDE_LICENSE, Duty.RETAIN_NOTICES, Duty.PASS_THROUGH_RESTRICTIONS))
_CHANGED = InUse(Use.MODIFY)
_PASSED_ON = InUse(Use.DISTRIBUTE)
_REACH = 3
"""How many sentences before, below the same heading, still tell of the same copies."""


def of_changed_copies(readings: Sequence[Reading]) -> Iterator[tuple[Deed, ...]]:
    """Yield each sentence's deeds, those for names as duties of whoever passes copies on where it, or
    the text before it, speaks of that."""
    for at, reading in enumerate(readings):
        if not any(_names_changed(d) for d in reading.deeds):
            yield reading.deeds
            continue
        told = _named(reading) or _told_before(reading, readings[max(0, at - _REACH) : at])
        yield tuple(_passed_on_too(d, told) for d in reading.deeds)


def _names_changed(deed: Deed) -> bool:
    return deed.action is Duty.NAME_DERIVATIVE and deed.when == _CHANGED


def _passed_on_too(deed: Deed, passed: Condition | None) -> Deed:
    if passed is None or not _names_changed(deed):
        return deed
    return replace(deed, when=conjoin([_CHANGED, passed]))


def _named(reading: Reading) -> Condition | None:
    """Return distribution where a sentence names it itself: "a tuned model so redistributed"."""
    named = any(t.type == "USE" and meaning(t) == Use.DISTRIBUTE for t in reading.own)
    return _PASSED_ON if named else None


def _told_before(reading: Reading, before: Sequence[Reading]) -> Condition | None:
    """Return when a duty for copies is due that stands before, below the same heading; without
    any heading the sentence right before counts alone."""
    section = reading.sentence.section
    for told in reversed(before if section else before[-1:]):
        if told.sentence.section != section:
            return None
        for deed in told.deeds:
            passed = _ways_on(deed.when) if deed.action in _OF_COPIES else None
            if passed is not None:
                return passed
    return None


def _ways_on(when: Condition | None) -> Condition | None:
    """Return the part of a condition that is of passing copies on, alone or in other ways too."""
    for part in parts_of(when):
        ways = part.parts if isinstance(part, AnyOf) else (part,)
        if _PASSED_ON in ways and all(isinstance(way, InUse) for way in ways):
            return part
    return None
