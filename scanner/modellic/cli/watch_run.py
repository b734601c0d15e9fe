"""`modellic watch run`: once, or again and again until the process is told to end."""

from __future__ import annotations

import datetime
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Final

import click

from modellic.cli.companies import company_of, needed
from modellic.cli.status import Exit
from modellic.cli.watching import Clock, clock_of, opened, person
from modellic.errors import ModellicError, UsageError

if TYPE_CHECKING:
    from modellic.company import Company
    from modellic.watch.outbox import Delivered
    from modellic.watch.run import Look
    from modellic.watch.store import Store

_BETWEEN: Final = 60.0
"""Seconds after which a staying process sends again what waits."""


@dataclass(frozen=True, slots=True)
class Job:
    """What to run. `stop` is set when the process is told to end."""

    store: str | None
    company: Path | None
    as_of: datetime.datetime | None
    format_name: str
    quiet: bool
    stop: threading.Event = field(default_factory=threading.Event)


def once(job: Job) -> int:
    """Look at everything once, send what is due, print both, and return the exit status."""
    company = company_of(job.company)
    with opened(job.store, company) as store:
        looks = _looks(job, store, company)
        delivered = _deliver(store, company, clock_of(job.as_of))
    _print(job, looks, delivered)
    if any(look.failed for look in looks):
        return int(Exit.UNRESOLVED)
    told = any(look.raised or look.partial for look in looks)
    return int(Exit.FINDINGS if told or (delivered and delivered.errors) else Exit.CLEAN)


def send_again(store: str | None, company: Path | None) -> int:
    """Send again at once what could not be sent, print that, and return the exit status."""
    from modellic.cli import watch_text
    from modellic.cli.terminal import style_of

    known, clock = needed(company_of(company), "watch retry"), clock_of(None)
    with opened(store, known) as kept:
        waiting = kept.outbox.try_again(clock(), person())
        delivered = _deliver(kept, known, clock)
    page = watch_text.page_of(style_of())
    watch_text.show_retry(page, waiting, delivered)
    sys.stdout.write(page.text())
    return int(Exit.FINDINGS if delivered and delivered.errors else Exit.CLEAN)


def stay(job: Job, every: datetime.timedelta) -> int:
    """Run again and again; SIGTERM ends it after the models that are being looked at.

    The company file is read anew each time. What goes wrong in one run is told, and the next one
    comes all the same; only a first run that cannot begin as it is configured ends it.
    """
    with _until_told(job.stop):
        _survived(lambda: once(job), but_not=UsageError)
        while not _waited(job, every.total_seconds()):
            _survived(lambda: once(job))
    return int(Exit.CLEAN)


def _waited(job: Job, seconds: float) -> bool:
    """Wait, and send meanwhile what failed before. Return whether to stop."""
    while seconds > 0:
        if job.stop.wait(min(_BETWEEN, seconds)):
            return True
        seconds -= _BETWEEN
        if seconds > 0:
            _survived(lambda: _send_again(job))
    return job.stop.is_set()


def _send_again(job: Job) -> None:
    company = company_of(job.company)
    with opened(job.store, company) as store:
        _deliver(store, company, clock_of(job.as_of))


def _survived(work: Callable[[], object], but_not: type[ModellicError] | tuple[()] = ()) -> None:
    """Do something; an error is told on standard error, and the process goes on."""
    from modellic.reports.visible import visible

    try:
        work()
    except but_not:
        raise
    except ModellicError as error:
        click.echo(f"modellic: {visible(str(error))}", err=True)


@contextmanager
def _until_told(stop: threading.Event) -> Iterator[None]:
    def end(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _looks(job: Job, store: Store, company: Company | None) -> list[Look]:
    """Look at what is watched. Raises `UsageError` where that is nothing, and `BusyError`."""
    from modellic.cli.progress import progress
    from modellic.watch.routes import Routes
    from modellic.watch.run import Watch

    targets = [entry.target for entry in store.watched()]
    if not targets:
        raise UsageError("nothing is watched", hint="add models with `modellic watch add`")
    clock = clock_of(job.as_of)
    looks: list[Look] = []
    by = f"{person()}, watch run"
    begun = store.run(by, Routes(company).postings, clock) if company else store.run(by, now=clock)
    with (
        begun as run,
        progress(len(targets), quiet=job.quiet) as tell,
    ):
        for look in Watch(company, clock(), progress=tell).run(targets, run):
            looks.append(look)
            if job.stop.is_set():
                break
        run.outcome |= {"models": len(targets), "failed": sum(bool(x.failed) for x in looks)}
    return looks


def _deliver(store: Store, company: Company | None, clock: Clock) -> Delivered | None:
    from modellic.watch.outbox import deliver, senders

    if company is None:
        return None
    return deliver(store.outbox, senders(company.watching), clock)


def _print(job: Job, looks: list[Look], delivered: Delivered | None) -> None:
    from modellic.cli import watch_text
    from modellic.cli.terminal import style_of

    if job.format_name == "json":
        sys.stdout.write(watch_text.written(watch_text.run_json(looks, delivered)))
    else:
        page = watch_text.page_of(style_of())
        watch_text.show_run(page, looks, delivered)
        sys.stdout.write(page.text())
    sys.stdout.flush()
