"""Notebooks: the true line in the file, and broken ones that survive."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from modellic.references import Search, finders
from references.found import loaded, mentioned, search


def notebook(*sources: str | list[str], kind: str = "code", indent: int | None = 1) -> str:
    cells = [{"cell_type": kind, "source": source} for source in sources]
    return json.dumps({"cells": cells, "nbformat": 4}, indent=indent)


def test_each_line_of_a_cell_has_its_line_in_the_file(tmp_path: Path) -> None:
    text = notebook(
        ["x = 1\n", 'm = AutoModel.from_pretrained("otter/river")\n', "# otter/lake-7b"]
    )
    line = 1 + text.split("\n").index(next(x for x in text.split("\n") if "river" in x))
    assert loaded(tmp_path, "a.ipynb", text) == [f"{line} otter/river"]
    assert mentioned(tmp_path, "a.ipynb", text) == [f"{line + 1} otter/lake-7b"]


def test_a_source_of_one_string_stands_on_one_line(tmp_path: Path) -> None:
    text = notebook('x = 1\nm = AutoModel.from_pretrained("otter/river")', indent=None)
    assert loaded(tmp_path, "a.ipynb", text) == ["1 otter/river"]


def test_commands_and_magics(tmp_path: Path) -> None:
    text = notebook(
        ["%matplotlib inline\n", "!hf download otter/river\n", "load_dataset('otter/fish')"]
    )
    assert [x.split(" ", 1)[1] for x in loaded(tmp_path, "a.ipynb", text)] == [
        "otter/river",
        "dataset otter/fish",
    ]


def test_a_constant_of_one_cell_is_used_in_another(tmp_path: Path) -> None:
    text = notebook("THING = 'otter/river'", "m = AutoModel.from_pretrained(THING)")
    assert [x.split(" ", 1)[1] for x in loaded(tmp_path, "a.ipynb", text)] == ["otter/river"]


def test_a_cell_that_writes_a_file_is_read_as_one(tmp_path: Path) -> None:
    text = notebook(["%%writefile run.yaml\n", "base_model: otter/river\n"], ["%%html\n", "<b>\n"])
    line = 1 + next(i for i, x in enumerate(text.split("\n")) if "base_model" in x)
    assert loaded(tmp_path, "a.ipynb", text) == [f"{line} otter/river"]


def test_the_output_of_a_command_may_be_kept(tmp_path: Path) -> None:
    text = notebook(["told = !hf download otter/river\n", "load_dataset('otter/fish')\n"])
    assert [x.split(" ", 1)[1] for x in loaded(tmp_path, "a.ipynb", text)] == [
        "otter/river",
        "dataset otter/fish",
    ]


def test_sources_over_the_limit_make_the_answer_partial(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finders, "MAX_PARSED", 20)
    (tmp_path / "a.ipynb").write_text(notebook("x = 1", "m = 'otter/river-7b'" * 3))
    found = Search(tmp_path)
    assert list(found.references()) == []
    assert [fault.what for fault in found.faults] == ["not read from cell 2 on: over the limit"]
    assert found.partial


def test_a_text_cell_is_a_mention(tmp_path: Path) -> None:
    text = notebook("We use `otter/river`, a model.", kind="markdown")
    assert loaded(tmp_path, "a.ipynb", text) == []
    assert len(mentioned(tmp_path, "a.ipynb", text)) == 1


def test_outputs_are_not_read(tmp_path: Path) -> None:
    cell = {"cell_type": "code", "source": [], "outputs": [{"text": ["otter/river-7b"]}]}
    assert search(tmp_path, {"a.ipynb": json.dumps({"cells": [cell]})}) == []


def test_a_broken_notebook_gives_what_it_has(tmp_path: Path) -> None:
    whole = notebook("m = AutoModel.from_pretrained('otter/river')", "x = 1")
    assert len(loaded(tmp_path, "a.ipynb", whole[: whole.index("x = 1")])) == 1
    assert search(tmp_path, {"a.ipynb": "", "b.ipynb": "[[[", "c.ipynb": '{"cells": 3}'}) == []
