"""`modellic parse`: one file, many files, folders, and files that cannot be read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import modellic.parsing
from modellic.cli.main import main
from modellic.cli.status import Exit
from modellic.errors import DEBUG_VARIABLE
from modellic.extract import Extraction, extract
from modellic.parallel import MIN_FOR_PROCESSES
from modellic.text import Text

CLAUSE = (
    "If your product has more than {} million monthly active users, "
    "you must ask us for a licence.\n"
)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def parsed(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    status = main(["parse", *arguments])
    return status, capsys.readouterr().out


def test_a_file_gives_one_json_object_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    Path("TERMS").write_text("You must keep this notice in all copies.\n", "utf-8")
    status, out = parsed(capsys, "TERMS", "--format", "jsonl")
    [line] = out.splitlines()
    found = json.loads(line)
    assert status == 0
    assert set(found) == {"file", "language", "base", "rules", "unparsed"}
    assert (found["file"], found["language"], found["unparsed"]) == ("TERMS", "en", [])
    assert [rule["action"] for rule in found["rules"]] == ["retain-notices"]


def test_many_files_keep_their_order(capsys: pytest.CaptureFixture[str]) -> None:
    names = [f"{number:03}.txt" for number in range(1, 2 * MIN_FOR_PROCESSES)]
    for name in names:
        Path(name).write_text(CLAUSE.format(int(name[:3])), "utf-8")
    _, out = parsed(capsys, *names, "--format", "jsonl")
    found = [json.loads(line) for line in out.splitlines()]
    assert [each["file"] for each in found] == names
    values = [each["rules"][0]["when"]["value"] for each in found]
    assert values == [int(name[:3]) * 1_000_000 for name in names]


def test_the_text_shows_the_sentence_the_clause_and_its_lines(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("TERMS").write_text("Terms of use\n\n" + CLAUSE.format(7), "utf-8")
    _, out = parsed(capsys, "TERMS")
    assert "more than 7 million monthly active users" in out
    assert "│ If your product has more than 7 million" in out
    assert "line 3" in out


def test_a_line_that_proves_a_rule_more_than_once_is_told_once(
    capsys: pytest.CaptureFixture[str],
) -> None:
    words = (
        "May I use it commercially? Yes, if your revenue is below $2 million. Above, contact us."
    )
    Path("TERMS").write_text(words, "utf-8")
    _, out = parsed(capsys, "TERMS")
    assert out.count("line 1") == 1


@pytest.mark.parametrize(
    ("content", "status"),
    [
        (b"You must keep this notice.\n", 0),
        (b"You shall frobnicate the gizmo at dawn.\n", 1),
        (b"\xff\xfe\x00", 3),
        (None, 3),
    ],
    ids=["read", "not understood", "not text", "not there"],
)
def test_the_exit_status_says_what_was_read(
    content: bytes | None, status: int, capsys: pytest.CaptureFixture[str]
) -> None:
    if content is not None:
        Path("TERMS").write_bytes(content)
    assert parsed(capsys, "TERMS")[0] == status


def test_a_file_that_is_not_there_stops_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    Path("TERMS").write_text("You must keep this notice.\n", "utf-8")
    status, out = parsed(capsys, "missing", "TERMS", "--format", "json")
    missing, read = json.loads(out)
    assert status == 3
    assert "no such file" in missing["problem"]
    assert read["rules"]


def test_a_fault_in_one_text_takes_no_answer_of_the_others(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(text: Text) -> Extraction:
        if text.name == "BAD":
            raise IndexError
        return extract(text)

    monkeypatch.setattr(modellic.parsing, "extract", broken)
    for name in ("BAD", "GOOD"):
        Path(name).write_text(CLAUSE.format(7), "utf-8")
    status, out = parsed(capsys, "BAD", "GOOD", "--format", "jsonl")
    bad, good = map(json.loads, out.splitlines())
    assert status == Exit.UNRESOLVED
    assert bad["rules"] == []
    assert bad["unparsed"] == [[0, len(CLAUSE.format(7))]]
    assert "a fault of modellic: IndexError; please report it" in bad["problem"]
    assert [rule["action"] for rule in good["rules"]] == ["obtain-license"]
    monkeypatch.setenv(DEBUG_VARIABLE, "1")
    assert main(["parse", "BAD"]) == Exit.UNRESOLVED
    assert "Traceback" in capsys.readouterr().err
