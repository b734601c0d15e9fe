"""The same work on several things at a time, with the results in their order."""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import update_wrapper
from itertools import chain, count, islice
from typing import TYPE_CHECKING, Generic, TypeVar

from modellic.errors import UnresolvedError

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")
R = TypeVar("R")

MAX_PARALLEL = 8
"""Threads at the same time: enough to hide the hub's latency, few enough to be polite."""


MIN_FOR_PROCESSES = 24
"""Items from which on processes pay: each has to load the grammar and the word lists first."""
_AHEAD = 16
"""Items a process that are handed out before a result is waited for: it takes a while to start."""


class once(Generic[R]):  # noqa: N801  # a decorator
    """A function that does its work once for each argument, however many threads ask.

    With `functools.cache` threads that ask at the same time all do it.
    """

    def __init__(self, work: Callable[[str], R]) -> None:
        """Wrap the work."""
        self.__wrapped__ = work
        self._lock = threading.Lock()
        self._done: dict[str, R] = {}
        update_wrapper(self, work)

    def __call__(self, argument: str) -> R:
        """Return what the work gave for an argument. Raises what it raises, and tries again."""
        if argument not in self._done:
            with self._lock:
                if argument not in self._done:
                    with _uncollected():
                        self._done[argument] = self.__wrapped__(argument)
        return self._done[argument]


@contextmanager
def _uncollected() -> Iterator[None]:
    """Let the garbage collector rest, where it would but go through what stays, time and again."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            if not gc.get_freeze_count():
                # Frozen and thawed, all that was made counts as old: nothing goes through it now.
                gc.freeze()
                gc.unfreeze()
            gc.enable()


def each(work: Callable[[T], R], items: Sequence[T], limit: int = MAX_PARALLEL) -> list[R]:
    """Return the result of each item; with more than one, in parallel, at most `limit` at a time.

    Raises what `work` raised for the first item that failed. The threads are daemons, so that an
    interrupt (Ctrl-C) ends the process without waiting for an answer of the network.
    """
    if len(items) < 2:
        return [work(item) for item in items]
    results: dict[int, R] = {}
    errors: dict[int, BaseException] = {}
    turn = count()

    def run() -> None:
        for index in _below(turn, len(items)):
            try:
                results[index] = work(items[index])
            except BaseException as error:  # noqa: BLE001  # it is raised again where the results go
                errors[index] = error

    threads = [threading.Thread(target=run, daemon=True) for _ in range(min(limit, len(items)))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[min(errors)]
    return [results[index] for index in range(len(items))]


def _below(turn: Iterator[int], end: int) -> Iterator[int]:
    while (index := next(turn)) < end:
        yield index


def in_processes(
    work: Callable[[T], R], items: Iterable[T], least: int = MIN_FOR_PROCESSES
) -> Iterator[R]:
    """Yield the result of each item, in order, worked out on all cores where that pays.

    For work that computes, where threads would only wait for each other. It pays from `least` items
    on. `work` is a function of a module, and it and the items can be pickled. However many items
    there are, a bounded number is in memory. Raises what `work` raised, and `UnresolvedError` where
    a process was killed.
    """
    items = iter(items)
    first = list(islice(items, least))
    workers = min(MAX_PARALLEL, _cores())
    if len(first) < least or workers < 2:
        yield from map(work, first)
        yield from map(work, items)
        return
    yield from _spread(work, chain(first, items), workers)


def _spread(work: Callable[[T], R], items: Iterable[T], workers: int) -> Iterator[R]:
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    items = iter(items)
    method = "spawn"
    if _may_fork():
        # What the first item makes the process load, its forks have from the start.
        yield from map(work, islice(items, 1))
        # Nor does the garbage collector go through it again, or copy its pages by doing so
        # (https://docs.python.org/3/library/gc.html#gc.freeze).
        gc.freeze()
        method = "fork"
    pool = ProcessPoolExecutor(workers, mp_context=get_context(method), initializer=_deaf)
    try:
        waiting: deque[Future[R]] = deque()
        for item in items:
            waiting.append(pool.submit(work, item))
            if len(waiting) > workers * _AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
        # All is done, so this takes no time; a pool left to itself may fail as Python ends.
        pool.shutdown()
    except BrokenProcessPool as error:
        hint = "see whether there is enough memory, and try fewer files at a time"
        raise UnresolvedError("a process that was at work was killed", hint=hint) from error
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _may_fork() -> bool:
    """Say whether a process may be copied as it is: one that has other threads may hang then.

    macOS offers it too, where system libraries do not survive it
    (https://docs.python.org/3/library/multiprocessing.html#contexts-and-start-methods).
    """
    return sys.platform == "linux" and threading.active_count() == 1


def _deaf() -> None:
    """Leave an interrupt (Ctrl-C) to the parent, which ends the others."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _cores() -> int:
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1
