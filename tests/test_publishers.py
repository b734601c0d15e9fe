"""The record of publishers: facts with a source and a date."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from modellic.company import COUNTRIES
from modellic.errors import DataError
from modellic.publishers import known_publishers, publisher_of, read_publishers

GOOD = 'name = "Otter Labs"\nseat = "DE"\nsource = "https://otter.example"\ndate = 2026-01-02\n'


@pytest.mark.parametrize("organisation", known_publishers())
def test_each_fact_has_a_source_and_a_date(organisation: str) -> None:
    publisher = known_publishers()[organisation]
    assert organisation == organisation.lower()
    assert publisher.name
    assert publisher.seat in COUNTRIES
    assert publisher.source.startswith("https://")
    assert publisher.date > datetime.date(2026, 1, 1)


def test_moonshot_ai_has_its_seat_in_beijing() -> None:
    publisher = publisher_of("MoonshotAI/Kimi-K2-Instruct")
    assert publisher is not None
    assert (publisher.name, publisher.city, publisher.seat) == ("Moonshot AI", "Beijing", "CN")


@pytest.mark.parametrize("repo_id", ["nobody-knows/model", "gpt2", ""])
def test_of_others_nothing_is_said(repo_id: str) -> None:
    assert publisher_of(repo_id) is None


@pytest.mark.parametrize(
    "text",
    [
        "[otter]\n" + GOOD.replace("DE", "XX"),
        "[otter]\n" + GOOD.replace("source", "sauce"),
        "[otter]\n" + GOOD.replace("2026-01-02", '"today"'),
        "otter = 1",
        "[otter",
    ],
)
def test_a_broken_record_is_an_error(tmp_path: Path, text: str) -> None:
    path = tmp_path / "publishers.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(DataError):
        read_publishers(path)


def test_a_record_reads_back(tmp_path: Path) -> None:
    path = tmp_path / "publishers.toml"
    path.write_text("[otter]\n" + GOOD, "utf-8")
    assert read_publishers(path)["otter"].name == "Otter Labs"
