"""`modellic check` as people and pipelines meet it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from checkout import Checkout, load
from family import BUILT, CARD, NOT_SOLD, TUNE, UNREAD, USERS
from hubserver import HubServer
from modellic.cli.main import main
from modellic.cli.status import Exit

OTTER = "otter/Otter-7B"
COMPANY = f"""
[products.chat]
models = ["{OTTER}", "acorn/Tune"]
uses = ["commercial", "product"]
monthly-active-users = "12M"
"""
DAY = ["--as-of", "2026-11-25"]


@pytest.fixture
def clone(tmp_path: Path, hub: HubServer, monkeypatch: pytest.MonkeyPatch) -> Checkout:
    """A clone in which the command runs, and the models that its files load."""
    hub.add(OTTER, {"README.md": CARD, "LICENSE": USERS})
    hub.add("acorn/Tune", {"README.md": TUNE, "LICENSE": BUILT + UNREAD})
    clone = Checkout(tmp_path / "clone")
    monkeypatch.chdir(clone.folder)
    for name in ("COLUMNS", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    return clone


def told(capsys: pytest.CaptureFixture[str]) -> str:
    """Return what was printed, with the hub of the test as if it were a host."""
    return re.sub(r"127\.0\.0\.1:\d+", "hub.example", capsys.readouterr().out)


def test_what_people_see(
    clone: Checkout, capsys: pytest.CaptureFixture[str], snapshot: SnapshotAssertion
) -> None:
    clone.write(
        {
            "modellic.toml": COMPANY,
            "src/app.py": load(OTTER, "acorn/Tune", "otter/Oter-7B"),
            "deploy/values.yaml": f"model: {OTTER}\n",
            "old.py": "# modellic: ignore[rule-triggered] gone\n" + load(),
        }
    )
    assert main(["check", *DAY]) == Exit.UNRESOLVED
    out = told(capsys)
    assert out == snapshot
    assert max(map(len, out.splitlines())) <= 80


@pytest.mark.parametrize(
    ("files", "line"),
    [
        ({}, "Clean: no model is loaded (1 file read).\n"),
        ({"a.py": load("hedgehog/H-1B")}, "Clean: 1 model in 1 place.\n"),
    ],
)
def test_nothing_to_do_is_one_line(
    files: dict[str, str],
    line: str,
    clone: Checkout,
    hub: HubServer,
    capsys: pytest.CaptureFixture[str],
) -> None:
    hub.add("hedgehog/H-1B", {"README.md": CARD, "LICENSE": NOT_SOLD})
    company = '[products.chat]\nmodels = ["hedgehog/*"]\nuses = ["research"]\n'
    clone.write({"modellic.toml": company, **files})
    assert main(["check", *DAY]) == Exit.CLEAN
    assert capsys.readouterr().out == line


def test_without_a_company_file_the_next_step_is_said(
    clone: Checkout, capsys: pytest.CaptureFixture[str]
) -> None:
    clone.write({"a.py": load(OTTER)})
    assert main(["check", *DAY]) == Exit.CLEAN
    assert capsys.readouterr().out == (
        "Clean: 1 model in 1 place.\n"
        "1 term depends on what no company file states: write one with `modellic init`.\n"
    )


def test_the_json_form(clone: Checkout, capsys: pytest.CaptureFixture[str]) -> None:
    clone.write({"modellic.toml": COMPANY, "a.py": load(OTTER)})
    assert main(["check", "-f", "json", *DAY]) == Exit.FINDINGS
    form = json.loads(capsys.readouterr().out)
    assert form["schema"] == "modellic.check/1"
    assert (form["exit_status"], form["company"]) == (1, "modellic.toml")
    (result,) = [r for r in form["results"] if r["fails"]]
    assert result["place"] == {"file": "a.py", "line": 2, "column": 28, "text": OTTER}
    assert result["rule"]["action"] == "display-attribution"
    assert result["related"][0]["text"] == USERS.strip()
    assert form["models"][0]["places"] == [result["place"]]


def test_several_formats_in_one_run(
    clone: Checkout, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    clone.write({"modellic.toml": COMPANY, "a.py": load(OTTER)})
    files = [f"{name}={tmp_path / name}" for name in ("json", "text")]
    arguments = [word for file in files for word in ("-o", file)]
    assert main(["check", *arguments, *DAY]) == Exit.FINDINGS
    assert capsys.readouterr().out == ""
    assert json.loads((tmp_path / "json").read_text())["exit_status"] == 1
    assert "● BINDS" in (tmp_path / "text").read_text()


def test_a_change_since_a_revision(clone: Checkout, capsys: pytest.CaptureFixture[str]) -> None:
    clone.commit({"modellic.toml": COMPANY, "a.py": load(OTTER)})
    for option in ("--since", "--base"):
        assert main(["check", option, "main", *DAY]) == Exit.CLEAN
    assert "no model came after main" in capsys.readouterr().out
    clone.write({"b.py": load(OTTER)})
    assert main(["check", "--since", "main", *DAY]) == Exit.FINDINGS


def test_a_baseline_is_written_and_used(
    clone: Checkout, capsys: pytest.CaptureFixture[str]
) -> None:
    clone.write({"modellic.toml": COMPANY, "a.py": load(OTTER)})
    assert main(["check", "--write-baseline", *DAY]) == Exit.CLEAN
    assert capsys.readouterr().out == "modellic-baseline.json: 1 entry, 1 new, 0 dropped\n"
    assert main(["check", *DAY]) == Exit.CLEAN
    assert "Not counted: 1 by modellic-baseline.json." in capsys.readouterr().out
    assert main(["check", "--baseline", "other.json", "--write-baseline", *DAY]) == Exit.CLEAN
    assert Path("other.json").read_text() == Path("modellic-baseline.json").read_text()


@pytest.mark.parametrize(
    "arguments",
    [
        ["--format", "yaml"],
        ["--since", "nowhere"],
        ["--since=--help"],
        ["--locked"],
        ["--baseline", "nowhere.json"],
        ["--company", "nowhere.toml"],
        ["--write-baseline", "--since", "HEAD"],
        ["--output", "no/such/folder/x.json"],
    ],
    ids=" ".join,
)
def test_wrong_arguments(
    arguments: list[str], clone: Checkout, capsys: pytest.CaptureFixture[str]
) -> None:
    clone.commit({"a.py": load(OTTER)})
    assert main(["check", *arguments]) == Exit.USAGE
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("modellic: ")


def test_a_hostile_name_does_nothing_to_the_terminal(
    clone: Checkout, capsys: pytest.CaptureFixture[str]
) -> None:
    clone.write({"a\x1b[2J\n::error::[bold]x.py": load("otter/Oter-7B")})
    assert main(["check", *DAY]) == Exit.UNRESOLVED
    out = capsys.readouterr().out
    assert "\x1b" not in out
    assert r"\x1b[2J ::error::[bold]x.py:2" in out
