"""Repositories made to cost much: each answer ends, is bounded, and says what it left out."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pathspec import GitIgnoreSpec

from modellic.cli.main import main
from modellic.references import Reference, Search, ignoring
from modellic.references import search as searching
from modellic.references.finders import Finder, Found, finder_of
from modellic.references.reference import Form
from references.found import search

MANY = 5_000
TEXTS: list[tuple[str, str, str]] = [
    ("one line of very many ids", "a.py", "x = [" + '"otter/river-7b",' * MANY + "]"),
    ("a table of very many", "a.py",
     "M={" + ",".join(f'"k{i}":"o/m-7b"' for i in range(MANY)) + "}"),
    ("very many options", "a.py", '@click.option("--a", default="o/m-7b")\n' * MANY),
    ("very many settings", "a.py", "x={'path':'o/m-7b'}\nload_dataset(**x)\n" * MANY),
    ("f-strings of f-strings", "a.py", "".join(f"a{i + 1}=f'{{a{i}}}{{a{i}}}'\n" for i in range(99))
     + "a0 = 'o/'\nAutoModel.from_pretrained(a99)\n"),
    ("a sum that is deep", "a.py", "x = " + " + ".join(['"a/"'] * MANY)),
    ("here-documents that do not end", "a.sh", "cat <<EOF\n" * MANY + "o/m-7b"),
    ("here-documents in one another", "a.sh",
     "cat <<A > x.yaml\ncat <<A > x.yaml\n" * MANY + "A\n"),
    ("programs that do not end", "a.sh", "python -c '" * (MANY + 1) + "o/m-7b"),
    ("flags in quotes in flags", "a.sh", 'X="--model ' * (MANY + 1) + "o/m-7b"),
    ("here-documents of an image", "Dockerfile", "RUN <<EOF\n" * MANY + "o/m-7b"),
    ("scripts that do not end", "a.html", "<script>" * MANY + "'o/m-7b'"),
    ("brackets that do not end", "a.js", "(\n" * MANY + '"otter/river-7b"'),
    ("a key of very many parts", "a.toml", "a." * MANY + 'b = "o/m-7b"'),
    ("a table of settings of very many", "a.json",
     "{" + ",".join(f'"k{i}": "gpt2"' for i in range(MANY)) + ', "path": "x"}'),
    ("interpolations of one another", "a.yaml", "a: ${a}/${a}\n" * MANY),
    ("files in a file", "a.yaml", "a.yaml: |\n  a.yaml: |\n    model: otter/river\n"),
    ("cells that write files", "a.ipynb",
     '{"cells": [' + '{"source": ["%%writefile a.ipynb\\n", "{}"]},' * MANY + "{}]}"),
    ("a comment before very many addresses", "requirements.txt",
     "x @ https://huggingface.co/o/m-7b # " * MANY),
]  # fmt: skip


@pytest.mark.parametrize(("name", "text"), [c[1:] for c in TEXTS], ids=[c[0] for c in TEXTS])
def test_a_text_that_costs_much_ends(tmp_path: Path, name: str, text: str) -> None:
    found = search(tmp_path, {name: text})
    assert len({(r.line, r.id) for r in found}) == len(found)


def test_files_after_the_bound_are_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(ignoring, "MAX_ENTRIES", 3)
    for number in range(9):
        (tmp_path / f"{number}.yaml").write_text("model: otter/river\n")
    assert main(["find", str(tmp_path)]) == 1
    out = capsys.readouterr().out
    assert "3 references" in out
    assert "beyond the bound of files" in out


def test_bytes_after_the_bound_are_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching, "MAX_TOTAL_BYTES", 10)
    files: dict[str, str | bytes] = {f"{n}.yaml": "model: otter/river\n" for n in "abc"}
    found = Search(tmp_path)
    search(tmp_path, files)
    assert [r.path for r in found.references()] == ["a.yaml"]
    assert found.skipped["files after the bound of bytes"] == 2
    assert found.partial


def test_references_after_the_bound_are_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "MAX_REFERENCES", 2)
    (tmp_path / "a.yaml").write_text("".join(f"- model: otter/m{n}\n" for n in range(5)))
    found = Search(tmp_path)
    assert len(list(found.references())) == 2
    assert found.partial


def test_faults_are_kept_by_name_up_to_a_number(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "MAX_FAULTS", 2)
    for number in range(5):
        (tmp_path / f"{number}.py").write_text("x = (\nm = 'otter/river-7b'\n")
    found = Search(tmp_path)
    assert len(list(found.references())) == 5
    assert len(found.faults) == 2
    assert found.skipped["files with a fault that are not named"] == 3


def test_a_large_file_is_not_read_and_is_named(tmp_path: Path) -> None:
    with (tmp_path / "a.json").open("wb") as stream:
        stream.truncate(100 * 1024 * 1024)
    found = Search(tmp_path)
    assert list(found.references()) == []
    assert [fault.path for fault in found.faults] == ["a.json"]


def test_code_that_a_program_put_on_few_lines_is_counted(tmp_path: Path) -> None:
    (tmp_path / "a.js").write_text('f("otter/river-7b");' * 3000)
    found = Search(tmp_path)
    assert list(found.references()) == []
    assert found.skipped == {"minified code": 1}


def test_names_that_are_no_text(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/\xff\xfe.yaml"
    with open(name, "wb") as stream:  # noqa: PTH123  # a Path of bytes there is not
        stream.write(b"model: otter/river\n")
    (found,) = Search(tmp_path).references()
    assert found.path == "\ufffd\ufffd.yaml"


def test_a_link_in_place_of_a_listed_file_is_not_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = tmp_path / "secret"
    secret.write_text("model: otter/river\n")
    root = tmp_path / "root"
    root.mkdir()
    (root / "a.yaml").symlink_to(secret)
    (root / "b.yaml").write_text("x: y/z\n")
    listed = [ignoring.File(n, str(root / n), 20) for n in ("a.yaml", "b.yaml")]
    monkeypatch.setattr(ignoring.Listing, "files", lambda _: iter(listed))
    found = Search(root)
    assert list(found.references()) == []
    assert found.skipped == {"files that cannot be read": 1}
    assert found.partial


def test_a_pipe_in_place_of_a_listed_file_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.mkfifo(tmp_path / "a.yaml")
    listed = [ignoring.File("a.yaml", str(tmp_path / "a.yaml"), 20)]
    monkeypatch.setattr(ignoring.Listing, "files", lambda _: iter(listed))
    assert list(Search(tmp_path).references()) == []


def test_several_processes_find_the_same_in_the_same_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(40):
        text = "model: [otter/river\n" if number % 7 == 0 else f"model: otter/m{number}\n"
        (tmp_path / f"{number:02}.yaml").write_text(text)

    def found(*, processes: bool) -> tuple[list[Reference], list[searching.Fault]]:
        one = Search(tmp_path, processes=processes)
        return list(one.references()), one.faults

    alone = found(processes=False)
    monkeypatch.setattr(searching, "_BATCH_FILES", 1)
    assert found(processes=True) == alone
    assert len(alone[1]) == 6


PATTERNS = ["*a" * 40 + "b", "*" * 1000 + "b", "a/**/" * 30 + "b", "[a-" * 500, "?*" * 60 + "b"]


@pytest.mark.parametrize("pattern", PATTERNS, ids=[p[:6] for p in PATTERNS])
def test_a_pattern_that_costs_much_ends(tmp_path: Path, pattern: str) -> None:
    folder = tmp_path.joinpath(*["a"] * 40)
    folder.mkdir(parents=True)
    (tmp_path / ".gitignore").write_text(f"{pattern}\n")
    (folder / ("a" * 200 + ".yaml")).write_text("model: otter/river\n")
    assert len(list(Search(tmp_path).references())) == 1


_SIGNS = st.sampled_from(["a", "b", "*", "?", "/", "**/", "[ab]", ".", "!"])
_NAMES = st.text("ab.", min_size=1, max_size=6)


@given(st.lists(_SIGNS, min_size=1, max_size=9).map("".join), st.lists(_NAMES, min_size=1))
def test_patterns_say_what_they_say_to_git(line: str, names: list[str]) -> None:
    made = ignoring._pattern(line)
    if made is not None:
        path = "/".join(names[:5])
        told = GitIgnoreSpec([made], backend="simple").check_file(path).include
        assert told == GitIgnoreSpec.from_lines([line]).check_file(path).include


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Dockerfile", "FROM x\nENTRYPOINT []\nCMD [ ]\nENV MODEL=otter/river-7b\n"),
        ("a.yaml", "command: []\nargs: [[]]\nmodel: otter/river-7b\n"),
        ("a.json", '{"command": [], "args": [{}], "model": "otter/river-7b"}'),
        ("a.py", 'run([])\nrun()\ndict(type=None)\nload(model="otter/river-7b")\n'),
        ("a.sh", "``\n$()\n--model otter/river-7b\n"),
    ],
)
def test_commands_without_words(name: str, text: str, tmp_path: Path) -> None:
    assert [r.id for r in search(tmp_path, {name: text})] == ["otter/river-7b"]


def test_a_file_that_breaks_its_finder_is_told_and_the_others_are_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def read(_text: str) -> Found:
        raise IndexError("list index out of range")

    broken = Finder(Form.YAML, re.compile("b.yaml"), read)
    monkeypatch.setattr(
        "modellic.references.text_file.finder_of",
        lambda path: broken if path == "b.yaml" else finder_of(path),
    )
    for name in ("a.yaml", "b.yaml", "c.yaml"):
        (tmp_path / name).write_text("model: otter/river\n")
    assert main(["find", str(tmp_path)]) == 1
    out, err = capsys.readouterr()
    assert "2 references" in out
    assert "b.yaml: not read: IndexError in modellic itself" in out + err
