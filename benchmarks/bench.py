"""How long modellic takes, and how much memory: whole processes, as a user starts them.

    python benchmarks/bench.py [--runs 10]

Prints wall time (fastest, median, slowest) and peak resident memory (VmHWM) for `modellic --help`,
a cold offline scan, a scan against a hub on loopback with an empty cache, and checks of a folder
that loads 50 models against a hub with a latency. docs/performance.md has the figures of one
machine, and what is allowed.
"""

from __future__ import annotations

import argparse
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MODEL = "moonshotai/Kimi-K2-Instruct"
CARD = "---\nlicense: other\nlicense_name: otter\nlicense_link: LICENSE\n---\n# Otter\n"
TERMS = (
    'You shall display "Otter" on the user interface if your product has more than 5 million '
    "monthly active users.\nYou must not use the names or the marks of the licensor.\n"
)

MODELS = 50
LATENCY = 0.1
"""Seconds before each answer of the hub for the checks."""


@dataclass(frozen=True, slots=True)
class Run:
    """One process: seconds of wall time, peak resident memory in MiB, exit status."""

    seconds: float
    mebibytes: float
    status: int


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description="Measure modellic.")
    parser.add_argument("--runs", type=int, default=10, help="processes a line (default 10)")
    runs = parser.parse_args().runs
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores, {platform.machine()}")
    print(f"{'command':<34}{'fastest':>9}{'median':>9}{'slowest':>9}{'memory':>10}")
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        report("modellic --help", ["--help"], environment(home), runs)
        report("scan --offline", ["scan", MODEL, "--offline"], environment(home), runs)
        with hub(home) as endpoint:
            fresh = environment(home) | {"HF_ENDPOINT": endpoint}
            report("scan, hub on loopback", ["scan", MODEL], fresh, runs)
        with slow_hub(home) as endpoint:
            fresh = environment(home) | {"HF_ENDPOINT": endpoint}
            checks(repository(home), fresh, runs)


def checks(folder: Path, env: Mapping[str, str], runs: int) -> None:
    """Check a repository: with an empty cache, with a full one, from its lock."""
    check = ["check", str(folder)]
    report("check, 50 models, empty cache", check, env, runs)
    with tempfile.TemporaryDirectory() as cache:
        report("check, 50 models, full cache", check, env, runs, cache)
        report("check --offline, full cache", [*check, "--offline"], env, runs, cache)
        measure(["lock", str(folder)], env, cache)
    report("check --locked", [*check, "--locked"], env, runs)


def report(
    name: str, arguments: Sequence[str], env: Mapping[str, str], runs: int, cache: str | None = None
) -> None:
    """Run a command, once to warm the file system's caches and then `runs` times; print a line."""
    measured = [measure(arguments, env, cache) for _ in range(runs + 1)][1:]
    if any(run.status not in {0, 1} for run in measured):
        raise SystemExit(f"{name}: a run gave no answer: {[run.status for run in measured]}")
    times = sorted(run.seconds for run in measured)
    memory = max(run.mebibytes for run in measured)
    times_shown = (times[0], statistics.median(times), times[-1])
    print(f"{name:<34}" + "".join(f"{t:>7.3f} s" for t in times_shown) + f"{memory:>6.1f} MiB")


def measure(arguments: Sequence[str], env: Mapping[str, str], kept: str | None = None) -> Run:
    """Run the command line in a fresh process with an empty hub cache, or one that was kept."""
    with tempfile.TemporaryDirectory() as empty:
        cache = kept or empty
        command = [sys.executable, "-m", "modellic", *arguments]
        start = time.perf_counter()
        process = subprocess.Popen(
            command,
            cwd=env["HOME"],
            env={**env, "HF_HOME": cache},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    kibibytes = usage.ru_maxrss if sys.platform == "linux" else usage.ru_maxrss / 1024
    return Run(seconds, kibibytes / 1024, process.returncode)


@contextmanager
def hub(home: Path) -> Iterator[str]:
    """Run the tests' hub with one model, whose terms no record knows, and yield its endpoint."""
    sys.path.insert(0, str(ROOT / "tests"))
    from hubserver import HubServer

    with HubServer(home / "repositories") as server:
        server.add(MODEL, {"README.md": CARD, "LICENSE": TERMS})
        yield server.url


@contextmanager
def slow_hub(home: Path) -> Iterator[str]:
    """Run the tests' hub with many models, each under terms of its own; yield its endpoint."""
    from hubserver import HubServer

    with HubServer(home / "slow") as server:
        for number in range(MODELS):
            terms = f"Terms of model number {number}.\n{TERMS}"
            server.add(f"otter-{number}/Otter-7B", {"README.md": CARD, "LICENSE": terms})
        server.fail("", delay=LATENCY)
        yield server.url


def repository(home: Path) -> Path:
    """Return a folder whose files load the models of the slow hub."""
    folder = home / "repository"
    folder.mkdir()
    for number in range(MODELS):
        line = f'model = AutoModel.from_pretrained("otter-{number}/Otter-7B")\n'
        (folder / f"load_{number}.py").write_text(f"from transformers import AutoModel\n{line}")
    return folder


def environment(home: Path) -> dict[str, str]:
    """Return an environment without settings of the hub: every machine measures the same."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("HF_", "HUGGING"))}
    kept.pop("PYTHONDONTWRITEBYTECODE", None)  # whoever installs modellic has compiled modules
    return kept | {"HOME": str(home), "PYTHONPATH": str(ROOT / "scanner")}


if __name__ == "__main__":
    main()
