"""The template for GitLab: its inputs are filled in as GitLab fills them, and its script is run."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

import shells

SPEC, JOBS = shells.documents("templates/modellic.yml")
INPUTS: dict[str, Any] = SPEC["spec"]["inputs"]
JOB: dict[str, Any] = JOBS["modellic"]
PAIR = re.compile(r"\$\[\[ inputs\.([\w-]+) \]\]")
PIP = '#!/bin/sh\nprintf "%s\\n" "$@" > {asked}\n'
PYTHON = '#!/bin/sh\nmkdir "$3/bin"\ncp {pip} "$3/bin/python"\nln -s {modellic} "$3/bin/modellic"\n'
"""In the place of `python3 -m venv FOLDER`."""

pytestmark = pytest.mark.usefixtures("hf_home")


def filled(value: str, given: dict[str, str]) -> str:
    def of(found: re.Match[str]) -> str:
        default = INPUTS[found[1]]["default"]
        return given.get(found[1], str(default).lower() if isinstance(default, bool) else default)

    return PAIR.sub(of, value)


def run(tmp_path: Path, folder: Path, shell: str = "bash", **given: str) -> shells.Done:
    """Run the job: `python3 -m venv` and pip are stood in for, modellic is the one under test."""
    given = {name.replace("_", "-"): value for name, value in given.items()}
    variables = {name: filled(value, given) for name, value in JOB["variables"].items()}
    pip = shells.script(tmp_path / "fake", "pip", PIP.format(asked=tmp_path / "asked"))
    python = PYTHON.format(pip=pip, modellic=shells.MODELLIC)
    shells.script(tmp_path / "fake", "python3", python)
    temporary = tmp_path / "temporary"
    temporary.mkdir(exist_ok=True)
    variables["TMPDIR"] = str(temporary)
    path = f"{tmp_path}/fake:{os.environ['PATH']}"
    done = shells.bash("\n".join(JOB["script"]), folder, variables | {"PATH": path}, shell=shell)
    assert list(temporary.iterdir()) == [], "the environment is removed"
    return done


@pytest.fixture
def binding(tmp_path: Path) -> Path:
    return shells.repository(tmp_path / "repo", "200_000_000")


def test_inputs_stand_in_no_script() -> None:
    assert not PAIR.search("\n".join(JOB["script"]))
    assert set(PAIR.findall(json.dumps(JOBS))) == set(INPUTS)


@pytest.mark.parametrize("shell", ["bash", "sh"])
def test_the_reports_are_the_ones_that_the_job_hands_over(
    tmp_path: Path, binding: Path, shell: str
) -> None:
    done = run(tmp_path, binding, shell, offline="true")
    assert done.status == 1
    assert "● BINDS" in done.log
    reports = JOB["artifacts"]["reports"]
    issues = json.loads((binding / reports["codequality"]).read_text(encoding="utf-8"))
    assert issues[0]["check_name"] == "rule-triggered"
    assert issues[0]["location"] == {"path": "serve.py", "lines": {"begin": 2}}
    suites = ET.fromstring((binding / reports["junit"]).read_text(encoding="utf-8"))  # noqa: S314
    assert suites.get("failures") == "1"
    (page,) = JOB["artifacts"]["paths"]
    assert (binding / page).read_text(encoding="utf-8").startswith("<!-- modellic -->")


@pytest.mark.parametrize(
    ("given", "status"),
    [
        ({"fail_on": "findings"}, 1),
        ({"fail_on": "no-answer"}, 0),
        ({"fail_on": "never"}, 0),
        ({"company": "missing.toml", "fail_on": "never"}, 2),
        ({"path": "serve.py"}, 1),
        ({"since": "main"}, 0),
        ({"locked": "true", "fail_on": "never"}, 2),
    ],
)
def test_what_fails_the_job(
    tmp_path: Path, binding: Path, given: dict[str, str], status: int
) -> None:
    assert run(tmp_path, binding, offline="true", **given).status == status


@pytest.mark.parametrize("name", ["path", "company", "since", "package", "fail_on"])
@pytest.mark.parametrize("words", ["$(touch pwned)", "`touch pwned`", "'; touch pwned; '"])
def test_no_input_is_a_command(tmp_path: Path, binding: Path, name: str, words: str) -> None:
    run(tmp_path, binding, offline="true", **{name: words})
    assert not list(tmp_path.rglob("pwned"))


def test_what_is_installed_is_the_input(tmp_path: Path, binding: Path) -> None:
    run(tmp_path, binding, offline="true", package="modellic==0.1.0")
    asked = (tmp_path / "asked").read_text(encoding="utf-8").splitlines()
    assert asked[:3] == ["-m", "pip", "install"]
    assert asked[-2:] == ["--", "modellic==0.1.0"]
