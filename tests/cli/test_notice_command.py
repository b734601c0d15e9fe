"""`modellic notice`: the folder that a person gets, and what is never written over."""

from __future__ import annotations

import hashlib
import os
import re
import shlex
from pathlib import Path

import pytest

import family
from hubserver import HubServer
from modellic.cli.main import main

KIMI = "moonshotai/Kimi-K2-Instruct"
PAGE = (Path(__file__).parents[2] / "docs" / "notice.md").read_text("utf-8")
LICENCE = f"Otter licence\r\n\r\nCopyright (c) 2026 Otter Labs\r\n\r\n{family.OTTER}"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("COLUMNS", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "otter").mkdir()
    (tmp_path / "otter" / "LICENSE").write_bytes(LICENCE.encode())
    return tmp_path


def contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def block(language: str) -> str:
    found = re.search(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)
    assert found is not None
    return found[1]


@pytest.mark.usefixtures("hf_home")
def test_the_session_of_the_page_is_what_the_command_prints(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "modellic.toml").write_text(block("toml"), "utf-8")
    command = block("console").removeprefix("$ modellic ").strip()
    assert main(shlex.split(command)) == 0
    assert capsys.readouterr().out == block("text")
    assert {name.split("/")[0] for name in contents(folder / "notices")} == {
        *(".modellic-notice.json", "todo.md", "display.md", "display.json", "NOTICE"),
        *("footer.html", "about.md", "licenses"),
    }


def test_a_licence_is_copied_byte_for_byte_and_its_copyright_is_named(folder: Path) -> None:
    assert main(["notice", "./otter", "--offline", "-o", "out"]) == 0
    assert (folder / "out/licenses/otter/LICENSE").read_bytes() == LICENCE.encode()
    notice = (folder / "out/NOTICE").read_text("utf-8")
    assert "  Copyright (c) 2026 Otter Labs\n" in notice
    digest = hashlib.sha256(LICENCE.encode()).hexdigest()
    assert digest in (folder / "out/licenses/README.md").read_text("utf-8")


def test_a_second_run_changes_nothing(folder: Path) -> None:
    arguments = ["notice", "./otter", "--offline", "--as-of", "2026-03-01", "-o", "out"]
    assert main(arguments) == 0
    before = contents(folder / "out")
    assert main(arguments) == 0
    assert contents(folder / "out") == before


def test_a_changed_file_is_kept_unless_it_is_forced(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["notice", "./otter", "--offline", "-o", "out"]
    assert main(arguments) == 0
    (folder / "out" / "todo.md").write_text("my own list\n")
    before = contents(folder / "out")
    assert main(arguments) == 2
    assert "todo.md" in capsys.readouterr().err
    assert contents(folder / "out") == before
    assert main([*arguments, "--force"]) == 0
    assert b"my own list" not in contents(folder / "out")["todo.md"]


def test_a_forced_run_replaces_a_link_and_leaves_its_target(folder: Path) -> None:
    mine = folder / "mine"
    mine.write_text("mine")
    (folder / "out").mkdir()
    (folder / "out" / "NOTICE").symlink_to(mine)
    assert main(["notice", "./otter", "--offline", "-o", "out"]) == 2
    assert main(["notice", "./otter", "--offline", "-o", "out", "--force"]) == 0
    assert mine.read_text() == "mine"
    assert not (folder / "out" / "NOTICE").is_symlink()


def test_nothing_is_written_through_a_linked_folder(folder: Path) -> None:
    (folder / "out").mkdir()
    (folder / "elsewhere").mkdir()
    (folder / "out" / "licenses").symlink_to(folder / "elsewhere")
    assert main(["notice", "./otter", "--offline", "-o", "out", "--force"]) == 2
    assert list((folder / "elsewhere").iterdir()) == []
    assert list((folder / "out").iterdir()) == [folder / "out" / "licenses"]


def test_what_is_no_longer_needed_is_taken_away(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "elk").mkdir()
    (folder / "elk" / "LICENSE").write_text(family.HEDGEHOG)
    assert main(["notice", "./otter", "./elk", "--offline", "-o", "out"]) == 0
    assert main(["notice", "./otter", "--offline", "-o", "out"]) == 0
    assert "licenses/elk/LICENSE  no longer needed" in capsys.readouterr().out
    assert not (folder / "out/licenses/elk/LICENSE").exists()


def test_terms_and_texts_of_base_models_are_taken_over(folder: Path, hub: HubServer) -> None:
    family.populate(hub)
    assert main(["notice", "acme/Tune", "-o", "out"]) == 0
    display = (folder / "out/display.md").read_text("utf-8")
    assert "A term of otter/Otter-7B, from which the model was made." in display
    copy = folder / "out/licenses/otter--Otter-7B/LICENSE"
    assert copy.read_text("utf-8") == family.OTTER
    assert "acme/Tune was made from it." in (folder / "out/NOTICE").read_text("utf-8")


@pytest.mark.usefixtures("hf_home")
def test_a_model_without_an_answer_ends_with_3_and_the_others_are_written(folder: Path) -> None:
    assert main(["notice", "nobody/Knows-This", "./otter", "--offline", "-o", "out"]) == 3
    todo = (folder / "out/todo.md").read_text("utf-8")
    assert "- [ ] There is no answer about this model" in todo
    assert (folder / "out/licenses/otter/LICENSE").exists()


UNDECIDED = """\
[products.chat]
models = ["./otter"]

[policy]
fail-on = [{events}]
"""


@pytest.mark.parametrize(("events", "status"), [('"unknown"', 1), ('"triggered"', 0)])
def test_a_term_that_is_not_decided_fails_where_the_policy_says_so(
    events: str, status: int, folder: Path
) -> None:
    (folder / "modellic.toml").write_text(UNDECIDED.format(events=events))
    assert main(["notice", "./otter", "--offline", "-o", "out"]) == status


def test_an_answer_with_a_gap_ends_with_1(folder: Path) -> None:
    (folder / "otter" / "LICENSE").write_text("Otters swim in rivers.\n")
    assert main(["notice", "./otter", "--offline", "-o", "out"]) == 1
    assert "### To read" in (folder / "out/todo.md").read_text("utf-8")


# What counsel looks for --------------------------------------------------------------------------

BANNED = """\
Otter terms

You must not use the model for commercial purposes.

If you distribute the model, you must keep the copyright notices.
"""
SELLS = """\
[products.shop]
models = ["./{name}"]
uses = ["commercial", "product", "distribute", "modify"]
"""


def model(folder: Path, name: str, **files: str) -> None:
    (folder / name).mkdir(parents=True)
    for path, text in files.items():
        (folder / name / path.replace("_md", ".md")).write_text(text, "utf-8")


def test_a_ban_that_a_product_breaks_stands_before_everything(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model(folder, "banned", LICENSE=BANNED)
    (folder / "modellic.toml").write_text(SELLS.format(name="banned"), "utf-8")
    main(["notice", "./banned", "--offline", "-o", "out"])
    said = capsys.readouterr().out
    assert said.index("● STOP     Do not use the model commercially.") < said.index("● DO  ")
    todo = (folder / "out/todo.md").read_text("utf-8")
    titles = re.findall(r"^### (.+)", todo, re.MULTILINE)
    assert titles[0] == "Stop"
    assert todo.index("Do not use the model commercially") < todo.index("### To do")


def test_a_model_that_grants_nothing_is_a_stop(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model(folder, "bare", README_md="# Otter\n")
    main(["notice", "./bare", "--offline", "-o", "out"])
    assert "● STOP     ./bare: no licence text" in capsys.readouterr().out
    assert (folder / "out/todo.md").read_text("utf-8").count("nothing shows that any use") == 1


def test_a_notice_file_is_passed_on_byte_for_byte_and_said_again(folder: Path) -> None:
    content = b"Otter 7B\r\n\xa9 2020 Otter Labs\r\n\x1b[2J\r\n"
    (folder / "otter" / "NOTICE").write_bytes(content)
    main(["notice", "./otter", "--offline", "-o", "out"])
    assert (folder / "out/licenses/otter/NOTICE").read_bytes() == content
    notice = (folder / "out/NOTICE").read_text("utf-8")
    assert "\n  NOTICE of otter:\n\n    Otter 7B\n    © 2020 Otter Labs\n    \\x1b[2J\n" in notice
    assert "Notice file: licenses/otter/NOTICE" in notice


def test_a_long_notice_file_is_copied_and_not_said_again(folder: Path) -> None:
    (folder / "otter" / "NOTICE").write_text("Otter words\n" * 5000, "utf-8")
    main(["notice", "./otter", "--offline", "-o", "out"])
    assert (folder / "out/licenses/otter/NOTICE").stat().st_size == 60_000
    assert "Otter words" not in (folder / "out/NOTICE").read_text("utf-8")


def test_two_models_of_one_name_keep_their_own_texts(folder: Path) -> None:
    for name in ("a/river", "b/river"):
        model(folder, name, LICENSE=f"Copyright (c) 2026 {name}\n\n{family.OTTER}")
    main(["notice", "./a/river", "./b/river", "--offline", "-o", "out"])
    copies = sorted((folder / "out/licenses").glob("*/LICENSE"))
    assert [copy.read_text("utf-8").split()[3] for copy in copies] == ["a/river", "b/river"]
    index = (folder / "out/licenses/README.md").read_text("utf-8")
    assert "## river\n" in index
    assert "## river (2)\n" in index


def test_a_model_cannot_take_the_place_of_the_index(folder: Path) -> None:
    model(folder, "README.md", LICENSE=LICENCE)
    assert main(["notice", "./README.md/", "--offline", "-o", "out"]) == 0
    assert (folder / "out/licenses/README.md").is_file()


def test_a_phrase_of_a_base_model_is_kept_beside_the_notices_of_the_tune(
    hub: HubServer, folder: Path
) -> None:
    words = "Otter 1 is licensed under the Otter Terms, Copyright Otter Labs Ltd."
    base = f"{BANNED}\nYou must retain in all copies the following attribution notice: “{words}”\n"
    hub.add("otter/Otter-7B", {"LICENSE": base})
    card = "---\nlicense: other\nlicense_name: beaver\nbase_model: otter/Otter-7B\n---\n"
    plain = "Beaver terms\n\nIf you distribute the model, you must keep the copyright notices.\n"
    model(folder, "tune", README_md=card, LICENSE=plain)
    (folder / "modellic.toml").write_text(SELLS.format(name="tune"), "utf-8")
    main(["notice", "./tune", "-o", "out"])
    assert words.rstrip(".") in (folder / "out/NOTICE").read_text("utf-8")


@pytest.mark.parametrize("odd", ["link", "pipe"])
def test_what_is_no_file_is_not_written_into(odd: str, folder: Path) -> None:
    out = folder / "out"
    out.mkdir()
    victim = folder / "victim"
    victim.write_text("mine")
    if odd == "link":
        (out / ".modellic-notice.json").symlink_to(victim)
    else:
        os.mkfifo(out / "NOTICE")
    assert main(["notice", "./otter", "--offline", "-o", "out"]) == 2
    status = main(["notice", "./otter", "--offline", "-o", "out", "--force"])
    assert status == (0 if odd == "link" else 2)
    assert victim.read_text() == "mine"


def test_a_folder_that_is_no_longer_needed_is_taken_away(folder: Path) -> None:
    model(folder, "river", LICENSE=LICENCE)
    main(["notice", "./otter", "./river", "--offline", "-o", "out"])
    assert (folder / "out/licenses/river").is_dir()
    main(["notice", "./otter", "--offline", "-o", "out"])
    assert not (folder / "out/licenses/river").exists()
