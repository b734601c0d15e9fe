"""docs/ci.md: each block is complete and fits what it names; the shell and the hook are run."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

import shells
from modellic._version import __version__
from modellic.reports.pages import HOME

PAGE = (shells.ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
(ACTION,) = shells.documents("action.yml")
SPEC, JOBS = shells.documents("templates/modellic.yml")
NAME = HOME.removeprefix("https://github.com/")


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)


YAML = [yaml.safe_load(block) for block in blocks("yaml")]
WORKFLOWS = [block for block in YAML if "jobs" in block]


def uses(workflow: dict[str, Any]) -> list[dict[str, Any]]:
    steps = [step for job in workflow["jobs"].values() for step in job["steps"]]
    return [step for step in steps if step["uses"].startswith(f"{NAME}@")]


def table(heading: str) -> dict[str, str]:
    rows = PAGE.partition(f"| {heading} |")[2].partition("\n\n")[0]
    return dict(re.findall(r"^\| `([\w-]+)` \|.*\| (.*?) \|$", rows, re.MULTILINE))


def test_there_is_a_block_for_each_place() -> None:
    assert len(WORKFLOWS) == 4
    assert len(YAML) == 6
    assert len(blocks("sh")) == 1


@pytest.mark.parametrize("workflow", WORKFLOWS)
def test_a_workflow_uses_the_action_at_this_version_with_inputs_that_it_has(
    workflow: dict[str, Any],
) -> None:
    (step,) = uses(workflow)
    assert step["uses"] == f"{NAME}@v{__version__}"
    assert set(step.get("with", {})) <= set(ACTION["inputs"])
    assert all(isinstance(value, str) for value in step.get("with", {}).values())
    asked = step.get("with", {})
    written = {"pull-requests"} if asked.get("comment") == "true" else set()
    scanning = {"security-events"} if "upload-sarif" in str(workflow) else set()
    grants = {name for name, value in workflow["permissions"].items() if value == "write"}
    assert grants == written | scanning, "no permission that is not needed"
    if "since" in asked:
        assert workflow["jobs"]["check"]["steps"][0]["with"] == {"fetch-depth": 0}


def test_every_input_and_output_is_explained() -> None:
    assert set(table("input")) == set(ACTION["inputs"])
    outputs = PAGE.partition("| output |")[2].partition("\n\n")[0]
    assert set(re.findall(r"^\| `(\w+)`", outputs, re.MULTILINE)) == set(ACTION["outputs"])
    for name, told in table("input").items():
        default = ACTION["inputs"][name]["default"]
        assert told.strip("`") == default or not told.startswith("`")


def test_the_include_for_gitlab_has_inputs_that_the_template_has() -> None:
    (include,) = next(block["include"] for block in YAML if "include" in block)
    assert set(include["inputs"]) <= set(SPEC["spec"]["inputs"])
    assert include["file"] == "templates/modellic.yml"
    assert include["ref"] == f"v{__version__}"
    assert include["inputs"]["package"] == f"git+{HOME}@v{__version__}"
    for name in SPEC["spec"]["inputs"]:
        assert f"`{name}`" in PAGE.partition("## GitLab")[2]


def test_the_hook_is_one_of_the_manifest() -> None:
    (repo,) = next(block["repos"] for block in YAML if "repos" in block)
    hooks = {hook["id"] for hook in shells.documents(".pre-commit-hooks.yaml")[0]}
    assert (repo["repo"], repo["rev"]) == (HOME, f"v{__version__}")
    assert {hook["id"] for hook in repo["hooks"]} <= hooks
    assert all(f"`{name}`" in PAGE or f"id: {name}" in PAGE for name in hooks)


@pytest.mark.usefixtures("hf_home")
def test_the_lines_of_shell_write_a_report(tmp_path: Path) -> None:
    folder = shells.repository(tmp_path / "repo", "200_000_000")
    install, check = blocks("sh")[0].split("\n.venv-modellic/bin/modellic ")
    assert [line.split()[0] for line in install.splitlines()] == [
        "python3",
        ".venv-modellic/bin/pip",
    ]
    done = shells.bash(f"{shells.MODELLIC} {check.strip()} --offline", folder, {})
    assert done.status == 1
    assert (folder / "modellic.xml").read_text(encoding="utf-8").startswith("<?xml")
