"""What is said where a card declares a licence that no record speaks for."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import meadow
from card_case import CATALOG as MEADOWS
from card_case import card
from modellic.catalog import Catalog, Noted, Outline
from modellic.reading import read_model
from modellic.sources import Settings, parse_target

pytestmark = pytest.mark.usefixtures("hf_home")
CATALOG = Catalog.load()


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        (["license: banana-9"], "no record knows the declared licence (banana-9)"),
        (
            ["license: gpl"],
            "gpl (GNU General Public License) leaves open which is meant: "
            "GPL-2.0-only or GPL-3.0-only",
        ),
        (
            ["license: cc"],
            "cc (Creative Commons licences) leaves open which is meant: "
            "CC-BY-2.0, CC-BY-2.5, CC-BY-3.0, CC-BY-4.0 or others",
        ),
        (
            ["license: h-research"],
            "the terms of h-research (H Research License: "
            "https://huggingface.co/Hcompany/Holo1-3B/blob/main/LICENSE) are unknown: no record "
            "was checked against its whole text",
        ),
        (
            ["license: apple-ascl"],
            "apple-ascl (Apple Sample Code License) leaves open which is meant: "
            "LicenseRef-scancode-apple-excl, apple-corenet-openelm or apple-ml-ferret-2023",
        ),
        (
            ["license: unknown"],
            "unknown names no licence: the author does not say which licence it is",
        ),
        (
            ["license: other", "license_name: banana-license"],
            "no record knows the declared licence (banana-license)",
        ),
        (
            ["license: [banana-9, gpl]"],
            "no record knows the declared licence (banana-9); gpl (GNU General Public License) "
            "leaves open which is meant: GPL-2.0-only or GPL-3.0-only",
        ),
    ],
)
def test_why_a_declared_licence_gives_no_terms(tmp_path: Path, keys: list[str], said: str) -> None:
    (tmp_path / "README.md").write_text(card(*keys), encoding="utf-8")
    model = read_model(parse_target(str(tmp_path)), Settings(offline=True), CATALOG)
    assert [gap.what for gap in model.gaps] == [f"no licence text was read, and {said}"]


def test_what_was_noted_of_a_licence_is_said_and_is_no_rule(tmp_path: Path) -> None:
    note = Noted("felling is forbidden", "https://wood.example/about", date(2026, 3, 4))
    wood = Outline(
        "wood", ("Wood Licence",), ("wood",), None, None, "https://wood.example", (note,)
    )
    (tmp_path / "README.md").write_text(card("license: wood"), encoding="utf-8")
    model = read_model(
        parse_target(str(tmp_path)), Settings(offline=True), Catalog.of([], outlines=[wood])
    )
    assert model.rules == ()
    assert [gap.what for gap in model.gaps] == [
        "no licence text was read, and the terms of wood (Wood Licence: https://wood.example) are "
        "unknown: no record was checked against its whole text (noted of it: felling is forbidden)"
    ]


def test_a_licence_that_is_declared_besides_the_text_is_not_lost(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text(card("license: [meadow, hill]"), encoding="utf-8")
    (tmp_path / "LICENSE").write_text(meadow.TEXT, encoding="utf-8")
    model = read_model(parse_target(str(tmp_path)), Settings(offline=True), MEADOWS)
    assert [record.id for record in model.records] == ["hill-2"]
    assert model.license_ids == {"meadow-1.0", "hill-2"}


def test_the_licence_of_the_code_does_not_stand_for_the_weights(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text(card("license: hill"), encoding="utf-8")
    (tmp_path / "LICENSE-CODE").write_text(meadow.TEXT, encoding="utf-8")
    model = read_model(parse_target(str(tmp_path)), Settings(offline=True), MEADOWS)
    assert [record.id for record in model.records] == ["hill-2"]
    assert [gap.what for gap in model.gaps] == [
        "no licence text of the weights was read; the terms are those of Hill Licence 2, which "
        "the card declares"
    ]
