"""How a run ends: its exit status, its one message, and no traceback."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from hubserver import HubServer
from modellic._version import __version__
from modellic.cli.main import main
from modellic.cli.status import EXIT_STATUSES, Exit
from modellic.errors import DEBUG_VARIABLE

KIMI = "moonshotai/Kimi-K2-Instruct"
TERMS = 'You shall display "Otter" if your product has more than 5 million monthly active users.\n'

pytestmark = pytest.mark.usefixtures("hf_home")


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder where no company file of the developer is found."""
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def start(*arguments: str, **variables: str) -> subprocess.Popen[str]:
    """Start the command as in a foreground: one in a shell's background inherits a deaf Ctrl-C."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return subprocess.Popen(
            [sys.executable, "-m", "modellic", *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, **variables},
            text=True,
        )
    finally:
        signal.signal(signal.SIGINT, before)


STATUSES: list[tuple[list[str], Exit]] = [
    (["--version"], Exit.CLEAN),
    (["--help"], Exit.CLEAN),
    (["scan", "--help"], Exit.CLEAN),
    (["scan", KIMI, "--offline"], Exit.CLEAN),
    (["scan", KIMI, "--offline", "--company", "figures.toml"], Exit.FINDINGS),
    (["scan", "unclear.txt", "--offline"], Exit.FINDINGS),
    ([], Exit.USAGE),
    (["scan"], Exit.USAGE),
    (["prune"], Exit.USAGE),
    (["scan", KIMI, "--format", "yaml"], Exit.USAGE),
    (["scan", KIMI, "--as-of", "yesterday"], Exit.USAGE),
    (["scan", KIMI, "--offline", "--company", "missing.toml"], Exit.USAGE),
    (["scan", KIMI, "--offline", "--company", "broken.toml"], Exit.USAGE),
    (["scan", KIMI, "--offline", "--output", "no/such/folder/report.json"], Exit.USAGE),
    (["scan", "https://example.com/x/y", "--offline"], Exit.USAGE),
    (["scan", "nobody/knows-this", "--offline"], Exit.UNRESOLVED),
    (["scan", "./missing", "--offline"], Exit.UNRESOLVED),
    (["scan", "unclear.txt", "./missing", "--offline"], Exit.UNRESOLVED),
]


@pytest.mark.parametrize(("arguments", "status"), STATUSES)
def test_exit_statuses(
    arguments: list[str], status: Exit, own_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (own_folder / "unclear.txt").write_text("Otters swim in rivers.\n")
    (own_folder / "broken.toml").write_text("[products.chat]\nmodel = 3\n")
    (own_folder / "figures.toml").write_text(
        f'[products.chat]\nmodels = ["{KIMI}"]\nuses = ["commercial"]\n'
        'monthly-revenue = "21M USD"\n'
    )
    assert main(arguments) == status
    captured = capsys.readouterr()
    assert "Traceback" not in captured.out + captured.err
    if not arguments:
        assert captured.err.startswith("Usage: modellic")
    elif status is Exit.USAGE:
        assert captured.err.startswith("modellic: ")
        assert captured.out == ""


def test_the_nearest_company_file_is_used(
    own_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (own_folder.parent / "modellic.toml").write_text(
        f'[company]\nname = "Otter Ltd"\n[products.chat]\nmodels = ["{KIMI}"]\n'
    )
    main(["scan", KIMI, "--offline", "--as-of", "2026-03-01"])
    assert "judged for Otter Ltd" in capsys.readouterr().out


def test_each_error_of_a_company_file_stands_on_a_line_of_its_own(
    own_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (own_folder / "broken.toml").write_text('[products.chat]\nmodel = 3\n"use\\u001b" = 4\n')
    main(["scan", KIMI, "--offline", "--company", "broken.toml"])
    first, *more = capsys.readouterr().err.splitlines()
    assert first == "modellic: broken.toml: 2 errors"
    assert [line[:9] for line in more[:2]] == ["  line 2:", "  line 3:"]
    assert "\x1b" not in "".join(more)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize(
    ("end", "status"), [([], Exit.UNRESOLVED), (["--output", "/dev/full"], Exit.USAGE)]
)
def test_a_full_disk_is_one_message(end: list[str], status: Exit) -> None:
    arguments = [sys.executable, "-m", "modellic", "scan", KIMI, "--offline", *end]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            arguments, stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert done.returncode == status
    assert "no space left" in done.stderr.casefold()
    assert len(done.stderr.splitlines()) == 2


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="no /proc here")
def test_a_file_that_breaks_while_it_is_read_is_a_gap(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["scan", "/proc/self/mem", "--offline"]) == Exit.FINDINGS
    assert "mem: cannot be read" in capsys.readouterr().out


def test_the_version_is_the_packages_own(capsys: pytest.CaptureFixture[str]) -> None:
    main(["--version"])
    assert capsys.readouterr().out == f"modellic {__version__}\n"


@pytest.mark.parametrize("status", Exit)
def test_help_and_documentation_name_each_exit_status(
    status: Exit, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["--help"])
    page = Path(__file__).parents[2] / "docs" / "exit-status.md"
    text = EXIT_STATUSES[status]
    assert f"{status.value:<4}{text}" in capsys.readouterr().out
    assert f"| {status.value} | {text} |" in page.read_text(encoding="utf-8")


def test_an_unexpected_error_is_one_message(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("boom \x1b[2J")

    monkeypatch.setattr("modellic.pipeline.scan", broken)
    monkeypatch.delenv(DEBUG_VARIABLE, raising=False)
    assert main(["scan", KIMI, "--offline"]) == Exit.UNRESOLVED
    first, second = capsys.readouterr().err.splitlines()
    assert first.endswith(r"RuntimeError: boom \x1b[2J")
    assert DEBUG_VARIABLE in second
    monkeypatch.setenv(DEBUG_VARIABLE, "1")
    main(["scan", KIMI, "--offline"])
    assert "Traceback" in capsys.readouterr().err


def test_ctrl_c_ends_quietly_while_the_hub_is_slow(hub: HubServer) -> None:
    for name in ("a/a", "b/b"):
        hub.add(name, {"LICENSE": TERMS})
    hub.fail("/api/models/", delay=30)
    for names in (["a/a"], ["a/a", "b/b"]):
        asked = len(hub.requests)
        process = start("scan", *names)
        while len(hub.requests) < asked + len(names) and process.poll() is None:
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=10)
        assert (process.returncode, out, err.strip()) == (Exit.INTERRUPTED, "", "")


def test_a_reader_that_goes_away_is_no_error() -> None:
    with start("scan", KIMI, "--offline") as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == ""
        assert process.wait(timeout=30) == Exit.BROKEN_PIPE


def test_a_terminal_that_knows_only_ascii_gets_escapes() -> None:
    process = start("scan", KIMI, "--offline", PYTHONIOENCODING="ascii")
    out, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (0, "")
    assert r"\u201cKimi K2\u201d" in out
