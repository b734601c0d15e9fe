"""Records of licences whose text was not at hand: what is known, and nothing that was not read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

import meadow
from modellic.catalog import Catalog, Kind, Noted, Outline
from modellic.catalog.outline import FOLDER, outline_from_form, outline_to_form
from modellic.catalog.store import read_outlines, write_index
from modellic.catalog.tags import OtherTags
from modellic.errors import DataError
from modellic.resources import data_folder

NOTE = {"what": "felling is forbidden", "source": "https://wood.example", "date": date(2026, 3, 4)}


def form(**changes: Any) -> dict[str, Any]:
    return {
        "id": "wood",
        "names": ["Wood Licence"],
        "tags": ["Wood"],
        "licensor": "Wood Labs",
        "kind": "research-only",
        "text_url": "https://wood.example/licence",
        "noted": [NOTE],
    } | changes


def outline(**changes: Any) -> Outline:
    return outline_from_form(form(**changes), "wood.yaml")


def test_what_is_known_is_read() -> None:
    noted = (Noted("felling is forbidden", "https://wood.example", date(2026, 3, 4)),)
    assert outline().noted == noted
    assert outline().kind is Kind.RESEARCH_ONLY
    assert outline_from_form(outline_to_form(outline()), "index") == outline()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"rules": []}, "unknown keys: rules"),
        ({"noted": []}, "nothing is noted that tells its kind"),
        ({"noted": [NOTE | {"source": ""}]}, "'source' is wrong"),
        ({"kind": "nice"}, "'kind' is wrong"),
        ({"names": []}, "at least one name"),
        ({"text_url": None}, "'text_url' is wrong"),
        ({"id": "wood/licence"}, "'id' is wrong"),
    ],
)
def test_what_is_wrong_is_said(change: dict[str, Any], message: str) -> None:
    with pytest.raises(DataError, match=message):
        outline(**change)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Catalog.of([meadow.record()], outlines=[outline(tags=["meadow"])]), "same tag"),
        (lambda: Catalog.of([], outlines=[outline(), outline(id="forest")]), "same tag"),
        (lambda: Catalog.of([meadow.record()], outlines=[outline(id="meadow-1.0")]), "same id"),
        (
            lambda: Catalog.of(
                [],
                OtherTags.from_form({"families": {}, "no_license": {"wood": "none"}}, "tags.yaml"),
                [outline()],
            ),
            "means a record too",
        ),
    ],
)
def test_a_tag_means_one_thing(make: Callable[[], object], message: str) -> None:
    with pytest.raises(DataError, match=message):
        make()


def test_a_folder_is_read_with_its_outlines(tmp_path: Path) -> None:
    (tmp_path / FOLDER).mkdir()
    (tmp_path / FOLDER / "wood.yaml").write_text(yaml.dump(form()), encoding="utf-8")
    write_index(tmp_path)
    catalog = Catalog.load(tmp_path)
    assert catalog.meaning_of_tag("WOOD") == outline()
    assert catalog.ids == ()


def test_a_file_has_the_name_of_its_licence(tmp_path: Path) -> None:
    (tmp_path / FOLDER).mkdir()
    (tmp_path / FOLDER / "forest.yaml").write_text(yaml.dump(form()), encoding="utf-8")
    with pytest.raises(DataError, match="holds the record 'wood'"):
        read_outlines(tmp_path)


def test_those_of_the_installation_quote_no_licence() -> None:
    told = read_outlines(data_folder("known_licenses"))
    assert told
    for note in (note for each in told for note in each.noted):
        assert len(note.what.split()) <= 16
        assert note.source.startswith("https://")
