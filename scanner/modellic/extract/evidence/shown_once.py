"""One attribution that two sentences tell of: "Give credit to us. Use the phrase "Made with X"."

The one that quotes nothing is no second duty: of the two that is kept which says where, or when.
So it is with one that takes up the other: "It must credit us. The credit must be visible."
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from modellic.extract.clauses.conditions import thresholds
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.readings import Reading
from modellic.extract.evidence.quotations import quotations
from modellic.extract.lexing.token import meaning
from modellic.rules import Duty, InUse

_OPENING = 4
"""Characters before the words that take up what was asked for: "**The** credit must be"."""
_TITLE = 30
"""Characters of a title at most."""


def shown_once(readings: Sequence[Reading]) -> list[tuple[Deed, ...]]:
    """Return the deeds of a text's sentences with an attribution that two neighbours ask for once.

    A picture is shown beside words, and not by them.
    """
    out = [_without_implied(d) for d in _without_titles(readings)]
    for at in range(len(readings) - 1):
        first, second = _shown(readings[at], out[at]), _shown(readings[at + 1], out[at + 1])
        if first is None or second is None or not _is_one_place(readings[at], readings[at + 1]):
            continue
        words = [_words(readings[n], d) for n, d in ((at, first), (at + 1, second))]
        taken_up = _takes_up(readings[at + 1]) and not words[1]
        told, plain = (first, second) if words[0] or taken_up else (second, first)
        if bool(words[0]) == bool(words[1]) and not taken_up:
            continue
        if len({told.when, plain.when} - {None}) > 1:
            continue
        narrower, wider = (plain, told) if taken_up else (told, plain)
        if wider.when is None and thresholds(narrower.when):
            continue  # One is owed always: the figures of the other must not narrow it.
        told = replace(told, when=told.when or plain.when)
        kept, gone = (at, at + 1) if words[0] or taken_up else (at + 1, at)
        if _is_placed(readings[gone]) and not _is_placed(readings[kept]):
            said = words[0] or words[1]
            plain = replace(plain, when=told.when, said=(said,) if said else ())
            kept, gone, told = gone, kept, plain
        places = (*told.also, readings[gone].sentence.span)
        out[kept] = (*_others(out[kept]), replace(told, also=places))
        out[gone] = _others(out[gone])
    return out


def _takes_up(reading: Reading) -> bool:
    """Say whether a sentence opens with what the one before it asks for."""
    return any(
        t.type == "SPELLS" and meaning(t) == "again" and t.span[0] <= _OPENING for t in reading.own
    )


def _without_titles(readings: Sequence[Reading]) -> list[tuple[Deed, ...]]:
    """Return the deeds of a text without the notices that a mere title names, "Attribution
    required", where a sentence says what is to be shown."""
    credited = any(d.action is Duty.DISPLAY_ATTRIBUTION for r in readings for d in r.deeds)
    return [() if credited and _is_title(r) else r.deeds for r in readings]


def _is_title(reading: Reading) -> bool:
    """Say whether a sentence is but the words that name notices, in no order of their own."""
    told = [d for d in reading.deeds if d.action is Duty.RETAIN_NOTICES and d.kind == "says"]
    words = reading.sentence.text.rstrip(" .!:*_")
    if len(words) > _TITLE:
        return False
    return len(told) == len(reading.deeds) == 1 and any(
        d.token is not None and d.token.span == (0, len(words)) for d in told
    )


def _without_implied(deeds: tuple[Deed, ...]) -> tuple[Deed, ...]:
    """Return the deeds of a sentence without an attribution whose condition its words only imply,
    where it asks for one with another: "papers must carry the acknowledgement …"."""
    asked = [d for d in deeds if d.action is Duty.DISPLAY_ATTRIBUTION]
    firm = max((_firmness(d) for d in asked), default=0)
    told = [d for d in asked if _firmness(d) == firm]
    less = [d for d in asked if d not in told and _says_no_more(d, told)]
    return tuple(d for d in deeds if d not in less)


def _firmness(deed: Deed) -> int:
    """Return how firmly the words tell when: not at all, by what they imply, or in so many."""
    return 0 if deed.when is None else 1 if _is_implied(deed) else 2


def _says_no_more(deed: Deed, told: Sequence[Deed]) -> bool:
    return not deed.said or any(other.said == deed.said for other in told)


def _is_implied(deed: Deed) -> bool:
    return isinstance(deed.when, InUse) and deed.when.use == deed.option("when")


def _others(deeds: Sequence[Deed]) -> tuple[Deed, ...]:
    return tuple(d for d in deeds if d.action is not Duty.DISPLAY_ATTRIBUTION)


def _is_placed(reading: Reading) -> bool:
    return any(t.type == "PLACE" for t in reading.own)


def _shown(reading: Reading, deeds: Sequence[Deed]) -> Deed | None:
    """Return the only attribution of a sentence, where it shows no picture."""
    asked = [d for d in deeds if d.action is Duty.DISPLAY_ATTRIBUTION]
    emblem = any(t.type == "EMBLEM" for t in reading.own)
    whens = dict.fromkeys(d.when for d in asked if d.when is not None)
    if not asked or emblem or len(whens) > 1:
        return None
    return next((d for d in asked if d.when is not None), asked[0])


def _is_one_place(one: Reading, other: Reading) -> bool:
    """Say whether two sentences follow each other in one paragraph, and are no items of a list."""
    free = one.sentence.lead is None and other.sentence.lead is None
    plain = not (one.sentence.item or other.sentence.item)
    return free and plain and one.sentence.section == other.sentence.section


def _words(reading: Reading, deed: Deed) -> str:
    """Return the words that a sentence has shown, empty where it names none."""
    text = reading.sentence.text
    quoted = (text[slice(*q.inner)] for q in quotations(text) if not q.of_file)
    return next(iter(deed.said), "") or next(quoted, "")
