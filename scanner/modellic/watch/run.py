"""One run: every watched model is looked at, compared and written down, a few at a time.

Reports are let go as soon as they are written down, so memory does not grow with the portfolio.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, Protocol, TypeAlias

from modellic.catalog import Catalog
from modellic.company import Company
from modellic.errors import DataError, UsageError
from modellic.parallel import each
from modellic.pipeline import Pipeline, Progress, silent
from modellic.reading import Library
from modellic.report import Outcome, TargetError, TargetReport
from modellic.rules import Json
from modellic.sources import Settings, Target
from modellic.subjects import Facts
from modellic.watch.compare import compare
from modellic.watch.events import ALL_MODELS, TARGET_FAILED, Event
from modellic.watch.judging import Judge
from modellic.watch.observation import SCHEMA, Observation, State
from modellic.watch.observing import observe
from modellic.watch.portfolio import readable, same
from modellic.watch.terms import Terms, terms_of

if TYPE_CHECKING:
    from modellic.watch.store import Alert, Recorded

_Answer: TypeAlias = tuple[TargetReport, Facts | None]
TOGETHER: Final = 16
"""How many models are in memory at the same time."""
_MOST_SILENCES: Final = 3
"""After so many waits in vain the hub is not asked again in a run."""


class Recorder(Protocol):
    """The run of a store (`modellic.watch.store.Run`), as far as it is used here."""

    def latest(self, target: str) -> Json | None:
        """Return what was last seen of a target."""

    def record(
        self,
        target: str,
        revision: str | None,
        observation: Json,
        events: Sequence[Event],
        now: datetime.datetime,
    ) -> Recorded:
        """Write down what was seen, and return what that raised."""


@dataclass(frozen=True, slots=True)
class Look:
    """What came of one model. `partial`: the answer has a gap. `failed`: why there is none.

    `target` is `ALL_MODELS` for what is told once for all, and written down under that name.
    """

    target: str
    raised: tuple[Alert, ...] = ()
    closed: tuple[str, ...] = ()
    partial: bool = False
    failed: str = ""


class _Shared:
    """What is told once for all models, and of how many of them."""

    def __init__(self) -> None:
        self._worst: dict[str, Event] = {}
        self._models: Counter[str] = Counter()

    def add(self, events: Iterable[Event]) -> None:
        """Add what one model gives."""
        for event in events:
            known = self._worst.setdefault(event.key, event)
            self._worst[event.key] = max(known, event, key=lambda one: one.level)
            self._models[event.key] += 1

    def events(self, models: int) -> tuple[Event, ...]:
        """Return the events; a hub that answers about others is not silent."""
        return tuple(self._told(event, models) for event in self._worst.values())

    def _told(self, event: Event, models: int) -> Event:
        silent = self._models[event.key]
        if event.kind is not TARGET_FAILED or silent == models:
            return event
        return replace(event, title=f"The hub gives no answer about {silent} of {models} models")


@dataclass(frozen=True, slots=True)
class Watch:
    """What every look of a run shares. `now` is a time with a zone: its day is that of judgement.

    `settings` makes the settings of a scan; the default asks the hub that HF_ENDPOINT names.
    """

    company: Company | None
    now: datetime.datetime
    terms: Terms | None = None
    progress: Progress | None = None
    settings: Callable[[], Settings] = field(default=Settings)

    @property
    def day(self) -> datetime.date:
        """The day of the judgement."""
        return self.now.date()

    def run(self, targets: Iterable[str], run: Recorder) -> Iterator[Look]:
        """Look at targets, each once, and write down what is seen. Yields each as it is done.

        Nobody has to take what is yielded for it to be written down, but all of it: the last is
        what is told once for all models. Raises `StoreError`.
        """
        spelled: dict[str, str] = {}
        for target in targets:
            spelled.setdefault(same(target), target)
        shared = _Shared()
        for report, facts in self._answers(list(spelled.values())):
            yield self._look(report, facts, run, shared)
        events = shared.events(len(spelled))
        form = {"schema": SCHEMA, "target": ALL_MODELS, "told": sorted(e.key for e in events)}
        told = run.record(ALL_MODELS, None, form, events, self.now)
        yield Look(ALL_MODELS, told.raised, told.closed)

    def _look(
        self, report: TargetReport, facts: Facts | None, run: Recorder, shared: _Shared
    ) -> Look:
        target = report.target
        seen = compare(
            _previous(run, target),
            observe(report, facts, self.company, self.day),
            self.terms or terms_of(self.company),
            self.day,
            Judge(self.company, self.day).again,
        )
        shared.add(seen.shared)
        kept = seen.observation
        told = run.record(target, kept.revision, kept.to_json(), seen.events, self.now)
        failed = kept.why if kept.failures or not kept.known or kept.state is State.GONE else ""
        return Look(target, told.raised, told.closed, report.partial, failed)

    def _answers(self, targets: Sequence[str]) -> Iterator[_Answer]:
        """Yield the report of each target, and the facts that it stands on.

        A hub that was silent is asked again with the next few models, but not without end.
        """
        settings, silences = self.settings(), 0
        for start in range(0, len(targets), TOGETHER):
            if settings.health.silent is not None and silences < _MOST_SILENCES:
                silences += 1
                settings = self.settings()
            few = [(given, readable(given)) for given in targets[start : start + TOGETHER]]
            yield from (_unreadable(g, why) for g, why in few if isinstance(why, UsageError))
            library = Library(Catalog.load(), settings)
            pipeline = Pipeline(self.company, library, self.progress or silent, self.day)
            yield from each(pipeline.answer, [one for _, one in few if isinstance(one, Target)])


def _previous(run: Recorder, target: str) -> Observation | None:
    """Return what was known; what an older version wrote and nobody can read is no knowledge."""
    form = run.latest(target)
    try:
        return Observation.from_json(form) if form else None
    except DataError:
        return None


def _unreadable(target: str, error: UsageError) -> _Answer:
    failure = TargetError("UsageError", error.what, target, "remove it from the watch")
    return TargetReport(target, target, Outcome.UNRESOLVED, error=failure), None
