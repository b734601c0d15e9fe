"""How long a run of `modellic watch` takes, how often it asks the hub, and how much memory.

    python benchmarks/watch.py [--models 500]

Two portfolios, one a fifth of the other, against the tests' hub on loopback; every model has a text
of its own that no record knows (two terms, repeated to eight kilobytes), and a product with
figures. For each: a first run with an empty cache, one that finds nothing changed, and one after
the licence of every fiftieth model changed. Whole processes. docs/performance.md has the figures of
one machine, and what is allowed.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from benchmarks.bench import CARD, TERMS, Run, environment  # noqa: E402

from hubserver import HubServer  # noqa: E402

_EACH = 50


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description="Measure modellic watch.")
    parser.add_argument("--models", type=int, default=500, help="models (default 500)")
    count = parser.parse_args().models
    print(f"{'run':<34}{'time':>9}{'CPU':>9}{'requests':>10}{'unconditional':>15}{'memory':>12}")
    for models in (count // 5, count):
        with tempfile.TemporaryDirectory() as folder:
            measure_portfolio(Path(folder), models)


def measure_portfolio(home: Path, count: int) -> None:
    """Make a portfolio of so many models, run three times, and print a line each."""
    names = [f"otter/Otter-{number}" for number in range(count)]
    with HubServer(home / "repositories") as hub:
        for number, name in enumerate(names):
            hub.add(name, files(number))
        write_company(home, names)
        env = environment(home) | {"HF_ENDPOINT": hub.url, "HF_HOME": str(home / "hf")}
        measured(["watch", "add", "--from-company"], home, env)
        for title in ("first", "nothing changed", "some licences changed"):
            if title.startswith("some"):
                for number in range(0, count, _EACH):
                    hub.add(names[number], files(number, "six"))
            asked = len(hub.requests)
            run, cpu = measured(["watch", "run", "--quiet"], home, env)
            requests = hub.requests[asked:]
            plain = sum(request.etag is None for request in requests)
            line = f"{f'{count} models, {title}':<34}{run.seconds:>7.1f} s{cpu:>7.1f} s"
            print(f"{line}{len(requests):>10}{plain:>15}{run.mebibytes:>8.1f} MiB")


def files(number: int, million: str = "5") -> dict[str, str]:
    """Return a card and terms that differ from model to model."""
    terms = TERMS.replace("Otter", f"Otter {number}").replace("5 million", f"{million} million")
    return {"README.md": CARD, "LICENSE": terms * 40}


def write_company(home: Path, names: Sequence[str]) -> None:
    """Write a company file whose one product is built on all the models."""
    models = ", ".join(f'"{name}"' for name in names)
    figures = '{"2026-08" = "1M", "2026-09" = "2M", "2026-10" = "3M"}'
    form = f"[products.chat]\nmodels = [{models}]\nmonthly-active-users = {figures}\n"
    (home / "modellic.toml").write_text(form, encoding="utf-8")


def measured(arguments: Sequence[str], home: Path, env: dict[str, str]) -> tuple[Run, float]:
    """Run the command line in a process of its own; return also the seconds of its CPU time."""
    start = time.perf_counter()
    with (home / "output").open("wb") as output:
        command = [sys.executable, "-m", "modellic", *arguments]
        process = subprocess.Popen(command, cwd=home, env=env, stdout=output, stderr=output)
        _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = code = os.waitstatus_to_exitcode(status)
    if code not in {0, 1}:
        raise SystemExit(f"exit status {code}: {(home / 'output').read_text('utf-8')[-2000:]}")
    return Run(seconds, usage.ru_maxrss / 1024, code), usage.ru_utime + usage.ru_stime


if __name__ == "__main__":
    main()
