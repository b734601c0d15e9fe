"""`modellic scan`: where the report goes and how it looks there."""

from __future__ import annotations

import io
import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import click
import pytest

from modellic.cli.main import COMMANDS, main, modellic
from modellic.cli.terminal import style_of
from modellic.reports import FORMATS, Style, format_named

KIMI = "moonshotai/Kimi-K2-Instruct"
SCAN = ["scan", KIMI, "--offline", "--as-of", "2026-03-01"]

pytestmark = pytest.mark.usefixtures("hf_home")


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def options() -> list[tuple[str, str]]:
    """Every command with each of its options."""
    context = click.Context(modellic)
    found = [("modellic", option) for option in _flags(modellic)]
    for name, _ in COMMANDS:
        command = modellic.get_command(context, name)
        assert command is not None
        found += [(name, option) for option in _flags(command)]
    return found


def _flags(command: click.Command) -> list[str]:
    params = command.get_params(click.Context(command))
    return [flag for p in params if isinstance(p, click.Option) for flag in p.opts]


@pytest.mark.parametrize(("command", "option"), options())
def test_each_command_and_option_is_documented(command: str, option: str) -> None:
    page = Path(__file__).parents[2] / "docs" / "commands.md"
    sections = page.read_text(encoding="utf-8").split("\n## ")
    (section,) = (part for part in sections if part.splitlines()[0].endswith(f"{command}`"))
    assert f"`{option}" in section


@pytest.mark.parametrize("known", FORMATS, ids=lambda known: known.name)
def test_each_format_is_documented_and_writes_the_report(
    known: object, capsys: pytest.CaptureFixture[str]
) -> None:
    name = getattr(known, "name", "")
    page = Path(__file__).parents[2] / "docs" / "commands.md"
    assert f"`{name}`" in page.read_text(encoding="utf-8")
    main([*SCAN, "--format", name])
    assert "Kimi K2" in capsys.readouterr().out


def test_json_is_the_report_and_nothing_else(capsys: pytest.CaptureFixture[str]) -> None:
    status = main([*SCAN, "-f", "json"])
    captured = capsys.readouterr()
    report = json.loads(captured.out)
    assert report["schema"] == "modellic.report/1"
    assert report["as_of"] == "2026-03-01"
    assert report["exit_status"] == status
    assert captured.err == ""


def test_a_file_gets_the_report_without_colour(
    own_folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    main(SCAN)
    shown = capsys.readouterr().out
    monkeypatch.setenv("FORCE_COLOR", "1")
    (own_folder / "report.txt").write_text("the last one")
    assert main([*SCAN, "--output", "report.txt"]) == 0
    assert capsys.readouterr().out == ""
    assert (own_folder / "report.txt").read_text(encoding="utf-8") == shown
    assert [path.name for path in own_folder.iterdir() if path.name.startswith(".")] == []


def test_a_file_is_readable_as_the_umask_says(own_folder: Path) -> None:
    old = os.umask(0o027)
    try:
        main([*SCAN, "-o", "new.txt"])
    finally:
        os.umask(old)
    assert (own_folder / "new.txt").stat().st_mode & 0o777 == 0o640


def test_a_pipe_as_output_is_written_and_not_replaced(own_folder: Path) -> None:
    pipe = own_folder / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        assert main([*SCAN, "-f", "json", "-o", str(pipe)]) == 0
        assert os.read(reader, 20).startswith(b'{\n  "schema"')
    finally:
        os.close(reader)
    assert pipe.is_fifo()


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("terminal", "variables", "style"),
    [
        (False, {}, Style(80)),
        (False, {"COLUMNS": "100"}, Style(100)),
        (False, {"COLUMNS": "500"}, Style(120)),
        (False, {"FORCE_COLOR": "1"}, Style(80, colour=True)),
        (False, {"FORCE_COLOR": "1", "NO_COLOR": "1"}, Style(80)),
        (True, {"TERM": "xterm", "COLUMNS": "90"}, Style(90, colour=True)),
        (True, {"TERM": "dumb", "COLUMNS": "90"}, Style(90)),
        (True, {"TERM": "xterm", "COLUMNS": "90", "NO_COLOR": "1"}, Style(90)),
        (True, {"TERM": "xterm", "COLUMNS": "90", "NO_COLOR": ""}, Style(90, colour=True)),
    ],
)
def test_width_and_colour(
    terminal: bool,
    variables: dict[str, str],
    style: Style,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "stdout", Terminal() if terminal else io.StringIO())
    assert style_of() == style


def on_a_terminal(*arguments: str) -> tuple[str, str]:
    """Run with standard error on a terminal; return what came on standard output and there."""
    mine, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "modellic", *arguments],
        stdout=subprocess.PIPE,
        stderr=theirs,
        env={**os.environ, "TERM": "xterm"},
        text=True,
    )
    out, _ = process.communicate(timeout=30)
    os.set_blocking(mine, False)
    try:
        shown = os.read(mine, 65536).decode()
    except BlockingIOError:
        shown = ""
    os.close(theirs)
    os.close(mine)
    return out, shown


def test_progress_is_shown_on_a_terminal_and_goes_away() -> None:
    out, shown = on_a_terminal(*SCAN)
    assert f"reading {KIMI}" in shown
    assert shown.endswith("\x1b[?25h\r\x1b[1A\x1b[2K")
    assert "\x1b" not in out


def test_quiet_shows_no_progress() -> None:
    assert on_a_terminal(*SCAN, "--quiet")[1] == ""


def test_a_format_is_found_by_name() -> None:
    assert [format_named(known.name) for known in FORMATS] == list(FORMATS)
