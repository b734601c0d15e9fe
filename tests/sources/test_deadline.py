"""Time bounds hold, whatever the tasks do."""

from __future__ import annotations

import threading
import time
from functools import partial

import pytest

from modellic.sources.deadline import Deadline, run_all


def test_values_come_in_the_order_of_the_tasks() -> None:
    def slow(number: int) -> int:
        time.sleep(0.02 * (3 - number))
        return number

    assert run_all([partial(slow, i) for i in range(4)], Deadline(5.0)) == [0, 1, 2, 3]


def test_no_tasks_give_no_values() -> None:
    assert run_all([], Deadline(5.0)) == []


def test_a_task_that_hangs_gives_none_and_holds_up_nobody() -> None:
    never = threading.Event()
    try:
        assert run_all([never.wait, lambda: True], Deadline(1.0)) == [None, True]
    finally:
        never.set()


def test_what_a_task_raises_is_raised() -> None:
    def fail() -> None:
        raise KeyError("x")

    with pytest.raises(KeyError):
        run_all([fail], Deadline(5.0))


def test_tasks_run_side_by_side() -> None:
    together = threading.Barrier(3)
    assert len(run_all([together.wait] * 3, Deadline(5.0), threads=3)) == 3


def test_a_deadline_can_be_moved_back_while_somebody_waits() -> None:
    deadline = Deadline(0.1)

    def slow() -> str:
        deadline.extend(2.0)
        time.sleep(0.2)
        return "late, but allowed"

    assert run_all([slow], deadline) == ["late, but allowed"]
    assert deadline.left() > 0.0


def test_a_deadline_that_has_passed_has_nothing_left() -> None:
    assert Deadline(0.0).left() == 0.0
