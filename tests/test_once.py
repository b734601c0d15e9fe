"""Work that is done once, however many threads ask for it."""

from __future__ import annotations

import threading

from modellic.parallel import MAX_PARALLEL, each, once


def test_threads_that_ask_at_the_same_time_wait_for_the_first() -> None:
    barrier = threading.Barrier(MAX_PARALLEL)
    done: list[str] = []

    @once
    def work(argument: str) -> object:
        """Do it."""
        done.append(argument)
        return object()

    def ask(_: int) -> object:
        barrier.wait(10)
        return work("a")

    results = each(ask, range(MAX_PARALLEL))
    assert done == ["a"]
    assert len(set(map(id, results))) == 1
    assert work("b") is not results[0]
    assert work.__doc__ == "Do it."


def test_work_that_failed_is_tried_again() -> None:
    fails = [True, False]

    @once
    def work(argument: str) -> str:
        if fails.pop(0):
            raise ValueError(argument)
        return argument

    try:
        work("a")
    except ValueError:
        assert work("a") == "a"
    assert fails == []


def test_at_most_so_many_at_a_time_as_is_asked_for() -> None:
    threads = set(each(lambda _: threading.get_ident(), range(64), 2))
    assert len(threads) <= 2
