"""Which files are read, what is skipped and said, and what hostile repositories cannot do."""

from __future__ import annotations

import json
import os
import struct
from itertools import pairwise
from pathlib import Path

import pytest

from modellic.cli.main import main
from modellic.errors import NotFoundError
from modellic.references import Search
from modellic.references.finders import FINDERS, finder_of
from modellic.references.ignoring import MAX_DEPTH
from modellic.references.search import MAX_FILE_BYTES
from references.found import search

MODEL = "model: otter/river\n"


def paths(folder: Path, files: dict[str, str | bytes]) -> list[str]:
    return [reference.path for reference in search(folder, files)]


def test_gitignore_is_respected(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        ".gitignore": "# out\n*.log.yaml\n/out/\nlocal\n!keep.log.yaml\n",
        "a.yaml": MODEL,
        "b.log.yaml": MODEL,
        "keep.log.yaml": MODEL,
        "out/a.yaml": MODEL,
        "sub/out/a.yaml": MODEL,
        "sub/local/a.yaml": MODEL,
        "sub/.gitignore": "c.yaml\n",
        "sub/c.yaml": MODEL,
        "c.yaml": MODEL,
    }
    assert paths(tmp_path, files) == ["a.yaml", "c.yaml", "keep.log.yaml", "sub/out/a.yaml"]


def test_the_gitignore_of_the_checkout_above_counts(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_text("/sub/b.yaml\n")
    assert paths(tmp_path / "sub", {"a.yaml": MODEL, "b.yaml": MODEL}) == ["a.yaml"]


def test_what_is_skipped_is_counted(tmp_path: Path) -> None:
    for name, content in {
        "node_modules/x/a.yaml": MODEL.encode(),
        ".git/config.yaml": MODEL.encode(),
        "a.png": b"x",
        "b.yaml": b"\0" + MODEL.encode(),
        "large.yaml": MODEL.encode() + b"#" * MAX_FILE_BYTES,
        "package-lock.json": b"{}",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    (tmp_path / "link.yaml").symlink_to(tmp_path / "b.yaml")
    (tmp_path / "loop").symlink_to(tmp_path)
    os.mkfifo(tmp_path / "pipe.yaml")
    found = Search(tmp_path)
    assert list(found.references()) == []
    assert found.skipped == {
        "vendored folders": 1,
        "binaries and other kinds of file": 2,
        "files over the size limit": 1,
        "lock files": 1,
        "links": 2,
        "pipes and devices": 1,
    }
    assert [fault.path for fault in found.faults if fault.partial] == ["large.yaml"]


def test_a_file_can_be_searched(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(MODEL)
    assert [r.path for r in Search(tmp_path / "a.yaml").references()] == ["a.yaml"]


def test_a_missing_folder_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError):
        list(Search(tmp_path / "missing").references())


YAML_BOMB = "x: a/b\na: &a [x, x]\n" + "".join(
    f"{new}: &{new} [{', '.join([f'*{old}'] * 9)}]\n"
    for old, new in pairwise("abcdefghijklmnopqrstu")
)
HOSTILE: list[tuple[str, str]] = [
    ("a.json", "[" * 200_000),
    ("a.json", '{"a":' * 100_000 + MODEL),
    ("a.yaml", "a/b: " + "[" * 100_000),
    ("a.yaml", "- " * 100_000 + "a/b"),
    ("a.yaml", YAML_BOMB),
    ("a.toml", "a = " + "[" * 100_000 + '"a/b"'),
    ("a.py", 'm = "a/b"\nx = ' + "(" * 50_000),
    ("a.py", 'm = "a/b"\nx = ' + "-" * 50_000 + "1"),
    ("a.py", 'm = "otter/river-7b"\nx = ' + '"a" + ' * 20_000 + '"b"'),
    ("a.ipynb", '{"cells": [' * 50_000),
    ("a.md", "a/" * 500_000),
    ("a.md", "`a/b" * 100_000),
    ("a.txt", "https://huggingface.co/" * 50_000),
    ("a.sh", "A=(a/b " * 50_000),
    ("a.sh", "'a/b" * 100_001),
    ("Dockerfile", "RUN a/b \\\n" * 100_000),
    ("a.txt", "a" * 1_000_000 + "/b"),
    ("a.ts", '"a/b' * 100_001 + "/*" * 10_000),
    (".env", "A=${" * 50_000 + "a/b"),
]


@pytest.mark.parametrize(("name", "text"), HOSTILE, ids=[f"{n}-{t[:12]!r}" for n, t in HOSTILE])
def test_hostile_texts_end(tmp_path: Path, name: str, text: str) -> None:
    assert len(search(tmp_path, {name: text})) <= 1


def test_folders_nested_too_deeply_are_counted(tmp_path: Path) -> None:
    folder = tmp_path.joinpath(*["d"] * (MAX_DEPTH + 2))
    folder.mkdir(parents=True)
    (folder / "a.yaml").write_text(MODEL)
    found = Search(tmp_path)
    assert list(found.references()) == []
    assert found.skipped["folders nested too deeply"] == 1
    assert found.partial


def test_names_with_escapes_cannot_reach_a_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a\x1b[31m\nb.yaml").write_text(MODEL)
    (tmp_path / "broken\x1b[2J.yaml").write_text("model: [otter/river\n")
    for form in ("text", "json", "jsonl"):
        assert main(["find", str(tmp_path), "--format", form]) == 0
        captured = capsys.readouterr()
        assert "\x1b" not in captured.out + captured.err
        if form == "jsonl":
            assert len([json.loads(line) for line in captured.out.splitlines()]) == 2


def test_jsonl_says_what_was_skipped_on_standard_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.py").write_text('x = (\nm = f("otter/river-7b")\n')
    (tmp_path / "b.png").write_bytes(b"x")
    assert main(["find", str(tmp_path), "--format", "jsonl"]) == 0
    captured = capsys.readouterr()
    assert json.loads(captured.out)["id"] == "otter/river-7b"
    assert "1 file read; skipped: 1 binary or other kind" in captured.err
    assert "a.py: read by its words only: line 1:" in captured.err


def test_a_file_over_the_limit_makes_the_answer_partial(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.yaml").write_bytes(b"#" * (MAX_FILE_BYTES + 1))
    assert main(["find", str(tmp_path)]) == 1
    assert "a.yaml: not read" in capsys.readouterr().out


def test_the_json_form(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.yaml").write_text("model: otter/river@v1\n")
    assert main(["find", str(tmp_path), "--format", "json"]) == 0
    form = json.loads(capsys.readouterr().out)
    assert form["schema"] == "modellic.find/1"
    assert form["references"] == [
        {
            "path": "a.yaml",
            "line": 1,
            "column": 8,
            "kind": "model",
            "id": "otter/river",
            "revision": "v1",
            "form": "yaml",
            "executed": True,
        }
    ]


def test_headers_of_weights_name_their_source(tmp_path: Path) -> None:
    def string(text: str) -> bytes:
        return struct.pack("<Q", len(text)) + text.encode()

    pair = (
        string("general.source.huggingface.repository")
        + struct.pack("<I", 8)
        + string("otter/river")
    )
    content = b"GGUF" + struct.pack("<IQQ", 3, 0, 1) + pair
    (found,) = search(tmp_path, {"a.gguf": content})
    assert (found.id, found.form, found.executed) == ("otter/river", "weights", True)


def test_utf_16_is_read(tmp_path: Path) -> None:
    (found,) = search(tmp_path, {"a.yaml": MODEL.encode("utf-16")})
    assert found.id == "otter/river"


def test_line_ends_do_not_matter(tmp_path: Path) -> None:
    (found,) = search(tmp_path, {"a.yaml": b"x: 1\r\nmodel: otter/river\r\n"})
    assert found.line == 2


def test_each_form_has_a_finder() -> None:
    names = ["a.py", "a.ipynb", "requirements.txt", "Dockerfile", "Modelfile", "a.yml", "a.toml"]
    names += ["a.json", ".env", "a.sh", "a.md", "a.ts", "a.txt"]
    assert {f.form for name in names if (f := finder_of(name))} == {f.form for f in FINDERS}
