"""Several things at a time, with results in order and errors kept."""

from __future__ import annotations

import gc
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from modellic.errors import UnresolvedError
from modellic.parallel import MAX_PARALLEL, MIN_FOR_PROCESSES, each, in_processes, once


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


# Processes


def doubled(item: int) -> int:
    return item * 2


def process_of(_: int) -> int:
    return os.getpid()


def no_sevens(item: int) -> int:
    if item == 7:
        raise ValueError("seven")
    return item


def killed_at_seven(item: int) -> int:
    if item == 7:
        os.kill(os.getpid(), signal.SIGKILL)
    return item


MANY = 2 * MIN_FOR_PROCESSES


@pytest.mark.parametrize("count", [0, 1, MIN_FOR_PROCESSES, MANY])
def test_results_of_processes_come_in_the_order_of_the_items(count: int) -> None:
    assert list(in_processes(doubled, range(count))) == [item * 2 for item in range(count)]


def test_few_items_are_worked_out_in_this_process() -> None:
    assert set(in_processes(process_of, range(3))) == {os.getpid()}


def test_no_more_items_are_asked_for_than_are_worked_on() -> None:
    asked = 0

    def items() -> Iterator[int]:
        nonlocal asked
        for item in range(10_000):
            asked = item
            yield item

    results = in_processes(doubled, items())
    assert next(results) == 0
    assert asked < 100
    results.close()  # type: ignore[attr-defined]  # a generator


def test_an_error_of_a_process_is_raised_where_its_result_would_be() -> None:
    results = in_processes(no_sevens, range(MANY))
    assert [next(results) for _ in range(7)] == list(range(7))
    with pytest.raises(ValueError, match="seven"):
        next(results)


@pytest.mark.skipif(len(os.sched_getaffinity(0)) < 2, reason="one core: no other process")
def test_a_process_that_is_killed_is_an_error_that_says_so() -> None:
    with pytest.raises(UnresolvedError, match="killed"):
        list(in_processes(killed_at_seven, range(MANY)))


LOADED = """
import os, sys, threading, time
from modellic.parallel import MIN_FOR_PROCESSES, in_processes

loaded = []

def work(item):
    if not loaded:
        loaded.append(os.getpid())
    return loaded[0]

if __name__ == "__main__":
    if "threads" in sys.argv:
        threading.Thread(target=time.sleep, args=(30,), daemon=True).start()
    print(os.getpid() in set(in_processes(work, range(2 * MIN_FOR_PROCESSES))))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="processes are forked on Linux only")
@pytest.mark.skipif(len(os.sched_getaffinity(0)) < 2, reason="one core: no other process")
@pytest.mark.parametrize(("how", "inherited"), [("alone", True), ("threads", False)])
def test_what_the_first_item_loads_is_inherited_but_never_from_a_process_with_threads(
    tmp_path: Path, how: str, inherited: bool
) -> None:
    script = tmp_path / "load.py"
    script.write_text(LOADED)
    done = subprocess.run(
        [sys.executable, str(script), how], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == str(inherited)


def test_the_collector_rests_only_while_something_is_loaded() -> None:
    seen: list[bool] = []

    @once
    def load(name: str) -> str:
        seen.append(gc.isenabled())
        if name == "lost":
            raise ValueError(name)
        return name

    assert load("lists") == load("lists") == "lists"
    with pytest.raises(ValueError, match="lost"):
        load("lost")
    assert (seen, gc.isenabled()) == ([False, False], True)
