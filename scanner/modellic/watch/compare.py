"""What there is to tell after a look at a model: what holds, and what changed since the last."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from modellic.watch.changes import changes
from modellic.watch.conditions import conditions, shared_conditions
from modellic.watch.events import Event
from modellic.watch.merging import Again, merged
from modellic.watch.observation import Observation
from modellic.watch.terms import Terms


@dataclass(frozen=True, slots=True)
class Comparison:
    """The observation to keep, and all events that hold after it.

    `shared` are about the company or the hub as a whole: other models give the same. The store
    tells each event once, and again where its level grows.
    """

    observation: Observation
    events: tuple[Event, ...]
    shared: tuple[Event, ...] = ()


def compare(
    previous: Observation | None,
    present: Observation,
    terms: Terms,
    day: date,
    again: Again,
) -> Comparison:
    """Compare a look at a model, taken on `day`, with the one before; None: it is the first.

    The first look tells what binds now, and nothing of changes. A look that failed tells what was
    known before, judged `again` for the day. The same arguments give the same events.
    """
    kept = merged(previous, present, terms, day, again)
    events = (*conditions(kept, terms, day), *changes(previous, kept))
    return Comparison(kept, events, tuple(shared_conditions(kept, terms, day)))
