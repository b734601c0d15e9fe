"""Several things at a time, with results in order and errors kept."""

from __future__ import annotations

import threading

import pytest

from modellic.parallel import MAX_PARALLEL, each


def test_results_come_in_the_order_of_the_items() -> None:
    later = threading.Event()

    def work(item: int) -> int:
        if item == 0:
            assert later.wait(10)
        if item == 1:
            later.set()
        return item * 2

    assert each(work, range(50)) == [item * 2 for item in range(50)]


@pytest.mark.parametrize("count", [0, 1])
def test_a_single_item_needs_no_thread(count: int) -> None:
    names = each(lambda _: threading.current_thread(), range(count))
    assert set(names) <= {threading.current_thread()}


def test_no_more_than_the_bound_run_at_once() -> None:
    running, highest, lock = 0, 0, threading.Lock()
    pause = threading.Event()

    def work(_: int) -> None:
        nonlocal running, highest
        with lock:
            running += 1
            highest = max(highest, running)
        pause.wait(0.01)
        with lock:
            running -= 1

    each(work, range(MAX_PARALLEL * 3))
    assert 1 < highest <= MAX_PARALLEL


def test_the_error_of_the_first_item_that_failed_is_raised() -> None:
    def work(item: int) -> None:
        if item % 2:
            raise ValueError(item)

    with pytest.raises(ValueError, match=r"^1$"):
        each(work, range(6))
