"""Word lists that were read when the package was built say what the lists say, or are not taken."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from modellic.errors import DataError
from modellic.extract.words import ready_lists
from modellic.extract.words.ready_lists import make_ready, ready
from modellic.extract.words.word_lists import lists_of, read_lists
from modellic.resources import data_folder

LANGUAGES = sorted(p.name for p in data_folder("grammars").iterdir() if any(p.glob("*.txt")))


@pytest.fixture
def lists(tmp_path: Path) -> list[Path]:
    """Return the one list of a language, read ahead of time."""
    (tmp_path / "xx").mkdir()
    words = tmp_path / "xx" / "words.txt"
    words.write_text("[METRIC revenue period=year]\n(large|huge) income\n", encoding="utf-8")
    make_ready(tmp_path)
    return [words]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_the_lists_is_lost(language: str, tmp_path: Path) -> None:
    folder = tmp_path / language
    folder.mkdir()
    for path in lists_of(data_folder("grammars") / language):
        (folder / path.name).write_bytes(path.read_bytes())
    make_ready(tmp_path)
    assert ready(lists_of(folder)) == list(read_lists(lists_of(folder)))


def test_lists_that_were_never_read_are_not_ready(tmp_path: Path) -> None:
    (tmp_path / "words.txt").write_text("[METRIC users]\nusers\n", encoding="utf-8")
    assert ready([tmp_path / "words.txt"]) is None


def test_lists_that_changed_since_are_not_ready(lists: list[Path]) -> None:
    assert ready(lists) is not None
    lists[0].write_text("[METRIC revenue]\n(large|huge) income\n", encoding="utf-8")
    assert ready(lists) is None


def test_a_list_more_makes_none_ready(lists: list[Path]) -> None:
    more = lists[0].with_name("more.txt")
    more.write_text("[METRIC users]\nusers\n", encoding="utf-8")
    assert ready([*lists, more]) is None


def test_lists_that_other_code_read_are_not_ready(
    lists: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ready_lists, "__file__", str(tmp_path / "other.py"))
    assert ready(lists) is None


@pytest.mark.parametrize(
    "broken",
    [b"", b"\xff", b"[]", b"{}", b"null", b'{"digest": "of others"}', "cut short"],
)
def test_what_cannot_be_read_is_as_if_it_were_not_there(broken: Any, lists: list[Path]) -> None:
    kept = lists[0].with_name("ready.json")
    kept.write_bytes(kept.read_bytes()[:-9] if broken == "cut short" else broken)
    assert ready(lists) is None


@pytest.mark.parametrize("key", ["sets", "phrases"])
def test_half_a_form_is_none(key: str, lists: list[Path]) -> None:
    kept = lists[0].with_name("ready.json")
    form = json.loads(kept.read_text(encoding="utf-8"))
    del form[key]
    kept.write_text(json.dumps(form), encoding="utf-8")
    assert ready(lists) is None


def test_a_broken_list_is_told_when_the_package_is_built(tmp_path: Path) -> None:
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx" / "words.txt").write_text("words\n", encoding="utf-8")
    with pytest.raises(DataError, match="above the first header"):
        make_ready(tmp_path)


@pytest.mark.skipif(os.getuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx" / "words.txt").write_text("[METRIC users]\nusers\n", encoding="utf-8")
    (tmp_path / "xx").chmod(0o500)
    make_ready(tmp_path)
    assert [p.name for p in (tmp_path / "xx").iterdir()] == ["words.txt"]
