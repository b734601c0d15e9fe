"""Time bounds that hold: whatever a host does, the caller goes on when the time is up.

Socket timeouts bound one read, not an answer that comes a byte at a time, and nothing bounds the
look-up of a host's name. So what talks to a network runs in threads that do not keep the process
alive, and the caller waits for them only until its deadline.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from queue import Empty, SimpleQueue
from typing import Generic, TypeVar

T = TypeVar("T")


class Deadline:
    """A point in time, `seconds` from now; it can be moved back while a server asks to wait."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._end = time.monotonic() + seconds
        self._lock = threading.Lock()

    def left(self) -> float:
        """Return the seconds that are left; 0.0 once it has passed."""
        return max(0.0, self._end - time.monotonic())

    def extend(self, seconds: float) -> None:
        """Move the end back by `seconds`."""
        with self._lock:
            self._end += seconds


class _Outcome(Generic[T]):
    """What became of one task: a value, an error, or neither (it ran out of time)."""

    def __init__(self) -> None:
        self.done = threading.Event()
        self.value: T | None = None
        self.error: BaseException | None = None

    def run(self, task: Callable[[], T]) -> None:
        try:
            self.value = task()
        except BaseException as error:  # noqa: BLE001 - raised again by the caller's thread
            self.error = error
        self.done.set()

    def wait(self, deadline: Deadline) -> bool:
        while not self.done.wait(deadline.left()):
            if deadline.left() <= 0.0:
                return False
        return True


def run_all(
    tasks: Sequence[Callable[[], T]], deadline: Deadline, *, threads: int = 4
) -> list[T | None]:
    """Run tasks side by side; return their values in order, None where the time ran out.

    Raises what a task raises. A task that ran out of time goes on in the background, unheard.
    """
    outcomes: list[_Outcome[T]] = [_Outcome() for _ in tasks]
    queue: SimpleQueue[tuple[_Outcome[T], Callable[[], T]]] = SimpleQueue()
    for pair in zip(outcomes, tasks, strict=True):
        queue.put(pair)

    def work() -> None:
        while deadline.left() > 0.0:
            try:
                outcome, task = queue.get_nowait()
            except Empty:
                return
            outcome.run(task)

    for _ in range(min(threads, len(tasks))):
        threading.Thread(target=work, name="modellic-sources", daemon=True).start()
    return [_value(outcome, deadline) for outcome in outcomes]


def _value(outcome: _Outcome[T], deadline: Deadline) -> T | None:
    if not outcome.wait(deadline):
        return None
    if outcome.error is not None:
        raise outcome.error
    return outcome.value
