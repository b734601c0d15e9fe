"""The same work on several things at a time, with the results in their order."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from itertools import count
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")

MAX_PARALLEL = 8
"""Threads at the same time: enough to hide the hub's latency, few enough to be polite."""


def each(work: Callable[[T], R], items: Sequence[T]) -> list[R]:
    """Return the result of each item; with more than one, in parallel.

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

    threads = [
        threading.Thread(target=run, daemon=True) for _ in range(min(MAX_PARALLEL, len(items)))
    ]
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
