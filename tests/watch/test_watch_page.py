"""docs/watch.md is true: its session is run, its examples are checked by their own readers."""

from __future__ import annotations

import configparser
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import click
import pytest
import yaml

from hubserver import HubServer
from modellic.cli.main import main, modellic
from modellic.company.watching import Watching
from modellic.watch.terms import DEFAULT_STEPS, Terms

PAGE = (Path(__file__).parents[2] / "docs" / "watch.md").read_text("utf-8")
CARD = "---\nlicense: other\nlicense_name: otter\nlicense_link: LICENSE\n---\n"
TERMS = (
    'You shall display "Otter" on the user interface if your product has more than 100 million '
    "monthly active users.\n"
)
_ID = re.compile(r"\b[0-9a-f]{8}\b")


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)


def parsed(line: str) -> click.Context:
    """Let the command line read a command without running it; raises where it cannot."""
    context = modellic.make_context("modellic", shlex.split(line)[1:], resilient_parsing=False)
    group: click.Command = modellic
    arguments = shlex.split(line)[1:]
    while isinstance(group, click.Group):
        _, found, arguments = group.resolve_command(context, arguments)
        assert found is not None
        group = found
    return group.make_context(group.name, arguments, parent=context)


def test_the_session_is_what_the_command_prints(
    hub: HubServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("COLUMNS", "FORCE_COLOR", "MODELLIC_STORE"):
        monkeypatch.delenv(name, raising=False)
    hub.add("otter/Otter-7B", {"README.md": CARD, "LICENSE": TERMS})
    (tmp_path / "modellic.toml").write_text(blocks("toml")[0], "utf-8")
    (session,) = blocks("console")
    steps = re.split(r"^\$ modellic (.*)\n", session, flags=re.MULTILINE)[1:]
    for line, shown in zip(steps[::2], steps[1::2], strict=True):
        main(shlex.split(line))
        printed = capsys.readouterr().out
        assert _ID.sub("ID", printed) == _ID.sub("ID", shown)
        assert max(map(len, printed.splitlines())) <= 80


def test_the_numbers_of_the_page_are_those_of_the_program() -> None:
    assert Terms() == Terms(
        DEFAULT_STEPS,
        Watching().forecast_days,
        Watching().expiry_days,
        Watching().record_days,
        Watching().failed_runs,
    )
    assert "that and 80, 90 and 95 % as far as they are higher" in PAGE
    assert [str(step) for step in DEFAULT_STEPS] == ["0.8", "0.9", "0.95"]
    for number, unit in ((180, "days, before"), (30, "days, where"), (30, "days, before")):
        assert f"{number} {unit}" in PAGE
    assert "3 runs in a row, after 4 times and 16 times as many" in PAGE


def test_the_line_for_cron_is_one() -> None:
    (line,) = blocks("crontab")
    *fields, command = line.strip().split(maxsplit=5)
    ranges = ((0, 59), (0, 23), (1, 31), (1, 12), (0, 7))
    for value, (low, high) in zip(fields, ranges, strict=True):
        assert value == "*" or all(low <= int(part) <= high for part in value.split(","))
    assert "%" not in command  # cron would turn it into the end of the line
    checked = subprocess.run(["sh", "-n", "-c", command], check=False)
    assert checked.returncode == 0
    assert parsed(command.split("&&")[-1].strip()).info_name == "run"


def test_the_units_are_what_systemd_takes(tmp_path: Path) -> None:
    tool = shutil.which("systemd-analyze")
    if tool is None:
        pytest.skip("no systemd-analyze on this machine")
    service, timer = blocks("ini")
    secrets = tmp_path / "secrets.env"
    secrets.touch()
    for place, real in (
        ("/usr/local/bin/modellic", sys.executable),
        ("/srv/modellic", str(tmp_path)),
        ("/etc/modellic/secrets.env", str(secrets)),
    ):
        assert place in service
        service = service.replace(place, real)
    for name, unit in (("modellic-watch.service", service), ("modellic-watch.timer", timer)):
        (tmp_path / name).write_text(unit, "utf-8")
    done = subprocess.run(
        [tool, "verify", tmp_path / "modellic-watch.service", tmp_path / "modellic-watch.timer"],
        capture_output=True,
        text=True,
        check=False,
    )
    about = [line for line in done.stderr.splitlines() if "modellic-watch" in line]
    assert about == []


def test_the_service_runs_a_command_that_there_is() -> None:
    unit = configparser.ConfigParser(interpolation=None)
    unit.optionxform = str  # type: ignore[assignment,method-assign]
    unit.read_string(blocks("ini")[0])
    assert parsed(unit["Service"]["ExecStart"]).info_name == "run"
    assert unit["Service"]["SuccessExitStatus"] == "1"


def test_the_pipeline_runs_commands_that_there_are() -> None:
    (text,) = blocks("yaml")
    form = yaml.safe_load(text)
    job = form["jobs"]["watch"]
    runs = [step["run"] for step in job["steps"] if "run" in step]
    assert [parsed(line).info_name for line in runs if line.startswith("modellic")] == [
        "add",
        "run",
    ]
    assert "MODELLIC_STORE" in job["env"]
    assert form[True]["schedule"] == [{"cron": "17 5 * * *"}]  # YAML 1.1 reads `on` as true


@pytest.mark.parametrize("line", re.findall(r"`(modellic watch[^`]*)`", PAGE))
def test_each_command_of_the_page_is_one(line: str) -> None:
    words = shlex.split(line)
    if len(words) > 2 and words[2] in {"ack", "mute"} and len(words) == 3:
        line += " KEY"
    if words != ["modellic", "watch"]:
        parsed(line)
