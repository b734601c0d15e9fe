"""The action for GitHub: its steps are taken out of action.yml and run by bash."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

import pytest

import shells

(ACTION,) = shells.documents("action.yml")
STEPS = {step["name"]: step for step in ACTION["runs"]["steps"]}

pytestmark = pytest.mark.usefixtures("hf_home")


def variables(tmp_path: Path, step: str, **given: str) -> dict[str, str]:
    """The environment of a step: its own keys, at the inputs' defaults, and the runner's files."""
    defaults = {name: str(known["default"]) for name, known in ACTION["inputs"].items()}
    found = {}
    for name, value in STEPS[step]["env"].items():
        an_input = re.fullmatch(r"\$\{\{ inputs\.([\w-]+) \}\}", value)
        found[name] = defaults[an_input[1]] if an_input else ""
    runner = tmp_path / "runner"
    runner.mkdir(exist_ok=True)
    files = {"GITHUB_OUTPUT": "output", "GITHUB_STEP_SUMMARY": "summary"}
    for name, file in files.items():
        found[name] = str(runner / file)
        (runner / file).touch()
    return found | {"RUNNER_TEMP": str(runner)} | given


def run(tmp_path: Path, step: str, folder: Path, **given: str) -> shells.Done:
    return shells.bash(STEPS[step]["run"], folder, variables(tmp_path, step, **given))


def check(tmp_path: Path, folder: Path, **given: str) -> shells.Done:
    fixed = {"MODELLIC": str(shells.MODELLIC), "OFFLINE": "true"}
    return run(tmp_path, "Check", folder, **fixed | given)


def outputs(tmp_path: Path) -> dict[str, str]:
    lines = (tmp_path / "runner" / "output").read_text(encoding="utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines)


@pytest.fixture
def binding(tmp_path: Path) -> Path:
    """A repository with a product that passed the threshold of the model it loads."""
    return shells.repository(tmp_path / "repo", "200_000_000")


def test_what_comes_from_outside_stands_in_no_script() -> None:
    for step in STEPS.values():
        assert "${{" not in step["run"]
        assert step["shell"] == "bash"


def test_every_input_is_used_and_every_output_is_written(tmp_path: Path, binding: Path) -> None:
    text = (shells.ROOT / "action.yml").read_text(encoding="utf-8")
    used = set(re.findall(r"inputs\.([\w-]+)", text))
    assert used == set(ACTION["inputs"])
    check(tmp_path, binding)
    wanted = {re.sub(r".*outputs\.(\w+) .*", r"\1", o["value"]) for o in ACTION["outputs"].values()}
    assert wanted == set(ACTION["outputs"]) == set(outputs(tmp_path))


def test_a_binding_term_is_an_annotation_a_summary_and_a_sarif_file(
    tmp_path: Path, binding: Path
) -> None:
    done = check(tmp_path, binding)
    assert done.status == 0, "the verdict is a later step"
    assert outputs(tmp_path)["status"] == "1"
    assert "● BINDS" in done.log
    assert done.commands[0].startswith("::error file=serve.py,line=2,")
    summary = (tmp_path / "runner" / "summary").read_text(encoding="utf-8")
    assert summary.startswith("<!-- modellic -->\n### ❌ modellic: 1 finding to act on")
    assert summary == Path(outputs(tmp_path)["markdown"]).read_text(encoding="utf-8")
    sarif = json.loads(Path(outputs(tmp_path)["sarif"]).read_text(encoding="utf-8"))
    assert "rule-triggered" in {result["ruleId"] for result in sarif["runs"][0]["results"]}


def test_a_clean_repository_is_status_0(tmp_path: Path) -> None:
    done = check(tmp_path, shells.repository(tmp_path / "repo"))
    assert (done.status, outputs(tmp_path)["status"]) == (0, "0")
    assert not [line for line in done.commands if line.startswith("::error")]


def test_annotations_can_be_left_out(tmp_path: Path, binding: Path) -> None:
    assert check(tmp_path, binding, ANNOTATIONS="false").commands == []


@pytest.mark.parametrize(
    ("formats", "files"),
    [
        ("sarif", {"modellic.sarif"}),
        ("", set()),
        ("junit, gitlab\nsarif", {"modellic.sarif", "modellic.xml", "modellic-gitlab.json"}),
        ("markdown text github", set()),
        ("json", {"modellic-json.json"}),
    ],
)
def test_formats(tmp_path: Path, binding: Path, formats: str, files: set[str]) -> None:
    check(tmp_path, binding, FORMATS=formats)
    written = {path.name for path in Path(outputs(tmp_path)["folder"]).iterdir()}
    assert written == files | {"modellic.md", "annotations.txt"}
    assert ("sarif" in outputs(tmp_path)) is ("modellic.sarif" in files)


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"FORMATS": "sarf"}, "did you mean 'sarif'?"),
        ({"FORMATS": "*"}, "a word that is no format"),
        ({"FAIL_ON": "sometimes"}, "findings, no-answer or never"),
        ({"COMPANY": "missing.toml"}, "missing.toml"),
        ({"CHECK_PATH": "missing"}, "missing"),
        ({"SINCE": "no-such-branch"}, "no-such-branch"),
        ({"CHECK_PATH": "--help"}, "--help"),
        ({"COMPANY": "--offline"}, "--offline"),
    ],
)
def test_a_wrong_call_fails_at_once(
    tmp_path: Path, binding: Path, given: dict[str, str], told: str
) -> None:
    done = check(tmp_path, binding, **given)
    assert done.status == 2 or (done.status, outputs(tmp_path)["status"]) == (0, "3")
    assert told in done.log


@pytest.mark.parametrize("name", ["CHECK_PATH", "COMPANY", "SINCE", "FORMATS", "FAIL_ON"])
@pytest.mark.parametrize("words", ["$(touch pwned)", "`touch pwned`", "'; touch pwned; '", "a\nb"])
def test_no_input_is_a_command(tmp_path: Path, binding: Path, name: str, words: str) -> None:
    check(tmp_path, binding, **{name: words})
    assert not list(tmp_path.rglob("pwned"))
    assert set(outputs(tmp_path)) <= set(ACTION["outputs"])


def test_no_name_in_the_repository_is_a_command(tmp_path: Path) -> None:
    folder = tmp_path / "repo"
    hostile = "::add-mask::x\n##[set-env name=PATH]x"
    code = shells.LOADS + "# modellic: ignore[no-such-finding] ::set-output name=a::b ##[error]x\n"
    shells.repository(folder, "200_000_000", code=code)
    (folder / f"{hostile}.py").write_text(code, encoding="utf-8")
    done = check(tmp_path, folder)
    names = [re.match(r"::(\w+) ", line) for line in done.commands]
    assert {name[1] for name in names if name} <= {"error", "warning", "notice"}
    assert all(names)


def test_since_reports_only_what_came_after(tmp_path: Path) -> None:
    folder = shells.repository(tmp_path / "repo", "200_000_000")
    base = shells.git(folder, "rev-parse", "HEAD")
    (folder / "README.md").write_text("hello\n", encoding="utf-8")
    shells.commit(folder)
    check(tmp_path, folder, SINCE=base)
    assert outputs(tmp_path)["status"] == "0"


@pytest.mark.parametrize(
    ("fail_on", "status", "ends"),
    [
        ("findings", "0", 0),
        ("findings", "1", 1),
        ("findings", "3", 3),
        ("no-answer", "1", 0),
        ("no-answer", "3", 3),
        ("never", "1", 0),
        ("never", "3", 0),
        ("findings", "", 1),
    ],
)
def test_the_verdict(tmp_path: Path, fail_on: str, status: str, ends: int) -> None:
    done = run(tmp_path, "Verdict", tmp_path, FAIL_ON=fail_on, STATUS=status)
    assert done.status == ends


PYTHON = f"""#!{sys.executable}
import pathlib, sys
if sys.argv[1] == "-c":
    sys.exit(OLD)
if sys.argv[1:3] == ["-m", "venv"]:
    folder = pathlib.Path(sys.argv[3]) / "bin"
    folder.mkdir()
    (folder / "python").write_text(pathlib.Path(__file__).read_text())
    (folder / "python").chmod(0o755)
else:
    pathlib.Path("asked").write_text("\\n".join(sys.argv[1:]))
"""


def install(tmp_path: Path, old: int = 0, **given: str) -> tuple[shells.Done, str]:
    python = shells.script(tmp_path, "python", PYTHON.replace("OLD", str(old)))
    given = {"PYTHON": str(python), "ACTION_PATH": "/actions/modellic"} | given
    done = run(tmp_path, "Install modellic", tmp_path, **given)
    asked = tmp_path / "asked"
    return done, asked.read_text(encoding="utf-8") if asked.exists() else ""


@pytest.mark.parametrize(
    ("version", "package"),
    [("", "/actions/modellic"), ("0.1.0", "modellic==0.1.0"), ("1.0rc1", "modellic==1.0rc1")],
)
def test_what_is_installed(tmp_path: Path, version: str, package: str) -> None:
    done, asked = install(tmp_path, VERSION=version)
    assert done.status == 0
    assert asked.splitlines()[-2:] == ["--", package]
    assert Path(outputs(tmp_path)["modellic"]).name == "modellic"


@pytest.mark.parametrize("version", ["1 --index-url=https://evil.example", "@https://x", "../x"])
def test_a_version_is_a_version(tmp_path: Path, version: str) -> None:
    done, asked = install(tmp_path, VERSION=version)
    assert (done.status, asked) == (2, "")


def test_an_old_python_is_said(tmp_path: Path) -> None:
    done, asked = install(tmp_path, old=1)
    assert (done.status, asked) == (2, "")
    assert "actions/setup-python" in done.log


GH = f"""#!{sys.executable}
import json, os, pathlib, sys
here = pathlib.Path(__file__).parent
given = sys.argv[1:]
with (here / "asked").open("a") as log:
    log.write(json.dumps(given) + "\\n")
if (here / "forbidden").exists():
    sys.exit(1)
if "--jq" in given:
    for comment in json.loads((here / "comments.json").read_text()):
        if comment["user"]["type"] == "Bot" and comment["body"].startswith(os.environ["MARK"]):
            print(comment["id"])
"""


def comment(tmp_path: Path, comments: list[dict[str, Any]], *, forbidden: bool = False) -> Any:
    fake = tmp_path / "fake"
    shells.script(fake, "gh", GH)
    (fake / "comments.json").write_text(json.dumps(comments), encoding="utf-8")
    if forbidden:
        (fake / "forbidden").touch()
    body = tmp_path / "comment.md"
    body.write_text("<!-- modellic -->\n### new\n", encoding="utf-8")
    given = {"REPOSITORY": "otter/shop", "NUMBER": "7", "COMMENT": str(body)}
    path = f"{fake}:{variables(tmp_path, 'Comment').get('PATH', '/usr/bin:/bin')}"
    done = run(tmp_path, "Comment", tmp_path, PATH=path, **given)
    asked = [json.loads(line) for line in (fake / "asked").read_text().splitlines()]
    return done, asked


def test_the_first_run_writes_a_comment(tmp_path: Path) -> None:
    done, asked = comment(tmp_path, [{"id": 1, "user": {"type": "Bot"}, "body": "other"}])
    assert done.status == 0
    assert asked[-1][:5] == [
        "api",
        "--silent",
        "--method",
        "POST",
        "repos/otter/shop/issues/7/comments",
    ]
    assert asked[-1][-1] == f"body=@{tmp_path / 'comment.md'}"


def test_a_later_run_writes_over_it_and_over_nobody_elses(tmp_path: Path) -> None:
    old = "<!-- modellic -->\n### old\n"
    comments = [
        {"id": 1, "user": {"type": "User"}, "body": old},
        {"id": 2, "user": {"type": "Bot"}, "body": "<!-- modellic services/a -->\n"},
        {"id": 3, "user": {"type": "Bot"}, "body": old},
        {"id": 4, "user": {"type": "Bot"}, "body": old},
    ]
    _, asked = comment(tmp_path, comments)
    assert asked[-1][3:5] == ["PATCH", "repos/otter/shop/issues/comments/3"]


def test_without_the_permission_it_is_a_warning(tmp_path: Path) -> None:
    done, _ = comment(tmp_path, [], forbidden=True)
    assert done.status == 0
    assert done.commands[0].startswith("::warning ")
