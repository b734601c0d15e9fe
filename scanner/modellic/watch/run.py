"""One run: every watched model is looked at, compared and written down, a few at a time.

Reports are let go as soon as they are written down, so memory does not grow with the portfolio.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Protocol

from modellic.company import Company
from modellic.errors import DataError, UsageError
from modellic.pipeline import Progress, scan
from modellic.report import Outcome, TargetError, TargetReport
from modellic.rules import Json
from modellic.sources import Settings
from modellic.watch.compare import compare
from modellic.watch.events import ALL_MODELS, Event
from modellic.watch.observation import SCHEMA, Observation, State
from modellic.watch.observing import observe
from modellic.watch.portfolio import readable, same
from modellic.watch.terms import Terms, terms_of

if TYPE_CHECKING:
    from modellic.watch.store import Alert, Recorded

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
        shared: dict[str, Event] = {}
        for report, partial in self._reports(list(spelled.values())):
            yield self._look(report, run, shared, partial=partial)
        form = {"schema": SCHEMA, "target": ALL_MODELS, "told": sorted(shared)}
        told = run.record(ALL_MODELS, None, form, tuple(shared.values()), self.now)
        yield Look(ALL_MODELS, told.raised, told.closed)

    def _look(
        self, report: TargetReport, run: Recorder, shared: dict[str, Event], *, partial: bool
    ) -> Look:
        target = report.target
        seen = compare(
            _previous(run, target),
            observe(report, self.company, self.day),
            self.terms or terms_of(self.company),
            self.day,
        )
        for event in seen.shared:
            known = shared.setdefault(event.key, event)
            shared[event.key] = max(known, event, key=lambda one: one.level)
        kept = seen.observation
        told = run.record(target, kept.revision, kept.to_json(), seen.events, self.now)
        failed = kept.why if kept.failures or not kept.known or kept.state is State.GONE else ""
        return Look(target, told.raised, told.closed, partial, failed)

    def _reports(self, targets: Sequence[str]) -> Iterator[tuple[TargetReport, bool]]:
        """Yield the report of each target, and whether it has a gap.

        A hub that was silent is asked again with the next few models, but not without end.
        """
        settings, silences = self.settings(), 0
        for start in range(0, len(targets), TOGETHER):
            if settings.health.silent is not None and silences < _MOST_SILENCES:
                silences += 1
                settings = self.settings()
            few = targets[start : start + TOGETHER]
            fine = [target for target in few if not isinstance(readable(target), UsageError)]
            yield from (_unreadable(target) for target in few if target not in fine)
            if fine:
                yield from self._scanned(fine, settings)

    def _scanned(
        self, targets: Sequence[str], settings: Settings
    ) -> Iterator[tuple[TargetReport, bool]]:
        report = scan(
            *targets,
            company=self.company,
            as_of=self.day,
            progress=self.progress,
            settings=settings,
        )
        yield from ((one, one.partial) for one in report.targets)


def _previous(run: Recorder, target: str) -> Observation | None:
    """Return what was known; what an older version wrote and nobody can read is no knowledge."""
    form = run.latest(target)
    try:
        return Observation.from_json(form) if form else None
    except DataError:
        return None


def _unreadable(target: str) -> tuple[TargetReport, bool]:
    error = readable(target)
    what = error.what if isinstance(error, UsageError) else ""
    failure = TargetError("UsageError", what, target, "remove it from the watch")
    return TargetReport(target, target, Outcome.UNRESOLVED, error=failure), False
