"""Finding records by id, repository, tag and name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import meadow
from modellic.catalog import Catalog, Record
from modellic.catalog.index import FORMAT, build_index, dump_index, parse_index
from modellic.catalog.make import make_record, write_record
from modellic.catalog.store import write_index
from modellic.errors import DataError, ModellicError, NotFoundError
from modellic.text import Text

DAY = date(2026, 1, 2)


def other(**changes: Any) -> Record:
    """A second licence, of other words."""
    facts = meadow.FACTS | {"id": "hill-1.0", "optional_lines": [], "repositories": [], "tags": []}
    words = "You may carry this up the hill, and down again, as often as you like."
    return make_record(Text(words, "hill.txt"), facts | changes, [])


def uses(*names: str) -> list[dict[str, Any]]:
    return [{"name": name, "seen": DAY} for name in names]


@pytest.mark.parametrize(
    ("repo_id", "found"),
    [
        ("meadow/Cow-7B", "meadow-1.0"),
        ("MEADOW/cow-7b", "meadow-1.0"),
        ("meadow/Cow-70B-chat", "meadow-1.0"),
        ("meadow/Cow-8B", "hill-1.0"),
        ("meadow/Cow-8B-chat", "hill-1.0"),
        ("meadow/Cow", None),
        ("meadow/Cow-9B/more", None),
        ("hill/Cow-7B", None),
        ("meadow", None),
        ("meadow/*", None),
        ("", None),
    ],
)
def test_a_name_beats_a_pattern_and_a_longer_pattern_a_shorter(
    repo_id: str, found: str | None
) -> None:
    hill = other(repositories=uses("meadow/Cow-8B", "meadow/Cow-8B-*"))
    record = Catalog.of([meadow.record(), hill]).for_repository(repo_id)
    assert (record.id if record else None) == found


def test_the_match_says_by_which_entry() -> None:
    match = Catalog.of([meadow.record()]).match_repository("meadow/cow-70b")
    assert match is not None
    assert (match.repository.name, match.repository.is_pattern) == ("meadow/Cow-*", True)


def test_tags_and_names_lead_to_all_records_that_they_may_mean() -> None:
    catalog = Catalog.of([meadow.record(), other(tags=["hill"])])
    assert [r.id for r in catalog.for_tag("Meadow")] == ["meadow-1.0"]
    assert [r.id for r in catalog.for_name("meadow-license")] == ["hill-1.0", "meadow-1.0"]
    assert catalog.for_tag("unheard-of") == ()


def test_a_folder_is_opened_by_its_index(tmp_path: Path) -> None:
    records = [meadow.record(), other()]
    for record in records:
        write_record(record, tmp_path)
    write_index(tmp_path)
    catalog = Catalog.load(tmp_path)
    assert catalog.ids == ("hill-1.0", "meadow-1.0")
    assert catalog.record("meadow-1.0") == records[0]


def test_only_the_record_that_is_asked_for_is_read(tmp_path: Path) -> None:
    write_record(meadow.record(), tmp_path)
    broken = write_record(other(), tmp_path)
    write_index(tmp_path)
    broken.write_text("id: [", encoding="utf-8")
    catalog = Catalog.load(tmp_path)
    assert catalog.for_repository("meadow/Cow-7B") == meadow.record()
    with pytest.raises(DataError, match="cannot be read"):
        catalog.record("hill-1.0")


@pytest.mark.parametrize("license_id", ["nobody-1.0", "../meadow-1.0", ""])
def test_an_unknown_id_is_not_found(license_id: str) -> None:
    with pytest.raises(NotFoundError, match="no record"):
        Catalog.of([meadow.record()]).record(license_id)


def _no_index(folder: Path) -> None:
    (folder / "index.json").unlink()


def _no_json(folder: Path) -> None:
    (folder / "index.json").write_text("{", encoding="utf-8")


def _other_format(folder: Path) -> None:
    (folder / "index.json").write_text('{"format": 99}', encoding="utf-8")


def _renamed(folder: Path) -> None:
    (folder / "meadow-1.0.yaml").write_bytes((folder / "hill-1.0.yaml").read_bytes())


def _gone(folder: Path) -> None:
    (folder / "meadow-1.0.yaml").unlink()


def _not_text(folder: Path) -> None:
    (folder / "meadow-1.0.yaml").write_bytes(b"\xff\xfe")


def _code(folder: Path) -> None:
    (folder / "meadow-1.0.yaml").write_text("!!python/object/apply:os.getcwd []", encoding="utf-8")


@pytest.mark.parametrize(
    "damage", [_no_index, _no_json, _other_format, _renamed, _gone, _not_text, _code]
)
def test_a_damaged_installation_is_said(damage: Callable[[Path], None], tmp_path: Path) -> None:
    write_record(meadow.record(), tmp_path)
    write_record(other(), tmp_path)
    write_index(tmp_path)
    damage(tmp_path)
    with pytest.raises(DataError) as raised:
        Catalog.load(tmp_path).record("meadow-1.0")
    assert str(tmp_path) in raised.value.where
    assert raised.value.hint


def test_the_index_is_the_same_whatever_the_order() -> None:
    records = [meadow.record(), other()]
    assert dump_index(build_index(records)) == dump_index(build_index(records[::-1]))


def test_the_index_is_read_as_it_was_written() -> None:
    index = build_index([meadow.record(), other()])
    assert parse_index(dump_index(index), "index.json") == index
    assert index["format"] == FORMAT


@pytest.mark.parametrize(
    ("twin", "message"),
    [
        (meadow.record, "same id"),
        (lambda: meadow.record(id="meadow-2.0"), "same text"),
        (lambda: other(repositories=uses("Meadow/cow-7b")), "same repository"),
    ],
)
def test_two_records_for_one_thing_are_refused(twin: Callable[[], Record], message: str) -> None:
    with pytest.raises(ModellicError, match=message):
        build_index([meadow.record(), twin()])
