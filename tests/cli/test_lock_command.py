"""`modellic lock` as people and pipelines meet it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from checkout import Checkout, load
from family import BUILT, CARD, USERS
from hubserver import HubServer
from modellic.cli.main import main
from modellic.cli.status import Exit

OTTER = "otter/Otter-7B"
LOCK = Path("modellic.lock")


@pytest.fixture
def clone(tmp_path: Path, hub: HubServer, monkeypatch: pytest.MonkeyPatch) -> Checkout:
    """A clone in which the command runs."""
    hub.add(OTTER, {"README.md": CARD, "LICENSE": USERS})
    clone = Checkout(tmp_path / "clone")
    clone.write({"a.py": load(OTTER)})
    monkeypatch.chdir(clone.folder)
    return clone


@pytest.mark.usefixtures("clone")
def test_a_lock_is_written_said_and_used(
    hub: HubServer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["lock"]) == Exit.CLEAN
    assert capsys.readouterr().out == f"  + {OTTER}\nmodellic.lock: 1 model locked\n"
    assert main(["lock"]) == Exit.CLEAN
    assert capsys.readouterr().out == "modellic.lock: 1 model locked, nothing changed\n"
    asked = len(hub.requests)
    assert main(["check", "--locked"]) == Exit.CLEAN
    assert len(hub.requests) == asked


def test_whether_a_lock_is_up_to_date(
    clone: Checkout, hub: HubServer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["lock", "--check"]) == Exit.FINDINGS
    assert not LOCK.exists()
    main(["lock"])
    assert main(["lock", "--check"]) == Exit.CLEAN
    before = LOCK.read_text()
    hub.add(OTTER, {"README.md": CARD, "LICENSE": BUILT})
    clone.write({"b.py": load("elk/Elk-7B")})
    hub.add("elk/Elk-7B", {"README.md": CARD, "LICENSE": USERS})
    capsys.readouterr()
    assert main(["lock", "--check"]) == Exit.FINDINGS
    assert capsys.readouterr().out == (
        f"  + elk/Elk-7B\n  ~ {OTTER}\nmodellic.lock is not up to date: run `modellic lock`\n"
    )
    assert LOCK.read_text() == before


def test_a_model_without_an_answer_is_said_at_its_line(
    clone: Checkout, capsys: pytest.CaptureFixture[str]
) -> None:
    clone.write({"b.py": load("otter/Oter-7B")})
    assert main(["lock"]) == Exit.UNRESOLVED
    captured = capsys.readouterr()
    assert captured.err.startswith("b.py:2: otter/Oter-7B\n  not locked: it does not exist")
    assert OTTER in LOCK.read_text()


@pytest.mark.usefixtures("clone")
def test_a_lock_without_any_model_is_not_written(
    hub: HubServer, capsys: pytest.CaptureFixture[str]
) -> None:
    hub.fail("/api/models", status=500)
    assert main(["lock"]) == Exit.UNRESOLVED
    captured = capsys.readouterr()
    assert "modellic.lock was not written: nothing is known; run `modellic lock` where" in (
        captured.err
    )
    assert captured.out == ""
    assert not LOCK.exists()


def test_a_broken_lock_is_left_where_it_cannot_be_made_anew_as_a_whole(
    clone: Checkout, hub: HubServer, capsys: pytest.CaptureFixture[str]
) -> None:
    clone.write({"b.py": load("elk/Nobody")})
    main(["lock"])
    broken = f"{LOCK.read_text()}>>>>>>> theirs\n"
    LOCK.write_text(broken)
    assert main(["lock"]) == Exit.UNRESOLVED
    assert "was not written: it is broken, and not all of it is known" in capsys.readouterr().err
    assert LOCK.read_text() == broken
    hub.add("elk/Nobody", {"LICENSE": "Keep the copyright notice in all copies.\n"})
    main(["lock"])
    assert LOCK.read_text() != broken
    assert "elk/Nobody" in LOCK.read_text()


@pytest.mark.usefixtures("clone")
def test_another_file_is_not_written_over() -> None:
    LOCK.write_text("[package]\n")
    assert main(["lock"]) == Exit.USAGE
    assert LOCK.read_text() == "[package]\n"


@pytest.mark.usefixtures("clone")
def test_a_crash_leaves_no_half_of_a_lock(hub: HubServer, monkeypatch: pytest.MonkeyPatch) -> None:
    main(["lock"])
    before = LOCK.read_text()
    hub.add("elk/Elk-7B", {"README.md": CARD, "LICENSE": USERS})
    Path("b.py").write_text(load("elk/Elk-7B"))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fdopen", full)
    LOCK.write_text(before.replace('"asked"', '"asked"'))
    Path("a.py").unlink()
    assert main(["lock"]) == Exit.USAGE
    assert LOCK.read_text() == before
    assert [path.name for path in Path().iterdir() if path.name.startswith(".modellic")] == []


def test_a_lock_lies_in_the_folder_that_is_named(clone: Checkout) -> None:
    clone.write({"sub/b.py": load(OTTER)})
    assert main(["lock", "sub"]) == Exit.CLEAN
    assert Path("sub/modellic.lock").exists()
    assert not LOCK.exists()
    assert main(["lock", "nowhere"]) == Exit.UNRESOLVED


@pytest.mark.usefixtures("clone")
def test_a_lock_of_one_file_would_lose_the_others(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lock", "a.py"]) == Exit.USAGE
    assert "name its folder" in capsys.readouterr().err
    assert not LOCK.exists()


@pytest.mark.usefixtures("clone")
def test_a_pipe_in_place_of_a_lock_is_not_waited_for(capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo(LOCK)
    assert main(["lock"]) == Exit.USAGE
    assert "is no regular file" in capsys.readouterr().err
