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
        "[otter]\n" + GOOD.replace("2026-01-02", "2026-01-02T10:00:00"),
        "[otter]\n" + GOOD.replace('"Otter Labs"', "1"),
        "[otter]\ncity = 1\n" + GOOD,
        "[Otter]\n" + GOOD,
        "[otter]\nalso = 1\n" + GOOD,
        '[otter]\nalso = ["Otter-Lab"]\n' + GOOD,
        '[otter]\nalso = ["otter"]\n' + GOOD,
        '[otter]\nalso = ["vole"]\n' + GOOD + "[vole]\n" + GOOD,
        "otter = 1",
        "[otter",
    ],
)
def test_a_broken_record_is_an_error(tmp_path: Path, text: str) -> None:
    path = tmp_path / "publishers.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(DataError):
        read_publishers(path)


def test_one_publisher_may_have_several_organisations(tmp_path: Path) -> None:
    path = tmp_path / "publishers.toml"
    path.write_text('[otter]\nalso = ["otter-research"]\n' + GOOD, "utf-8")
    publishers = read_publishers(path)
    assert sorted(publishers) == ["otter", "otter-research"]
    assert [
        (one, each.organisation) for one, each in publishers.items() if one != each.organisation
    ] == []
    assert len({each.name for each in publishers.values()}) == 1


@pytest.mark.parametrize(
    ("repo_id", "name", "seat"),
    [
        ("meta-llama/Llama-3.1-8B", "Meta", "US"),
        ("facebook/opt-66b", "Meta", "US"),
        ("Qwen/Qwen2.5-72B", "Alibaba", "CN"),
        ("THUDM/chatglm3-6b", "Z.ai (Zhipu AI)", "CN"),
        ("CohereForAI/aya-23-8B", "Cohere", "CA"),
        ("LGAI-EXAONE/EXAONE-3.5-32B-Instruct", "LG AI Research", "KR"),
        ("tiiuae/falcon-11B", "Technology Innovation Institute", "AE"),
    ],
)
def test_who_stands_behind_a_name_of_the_hub(repo_id: str, name: str, seat: str) -> None:
    publisher = publisher_of(repo_id)
    assert publisher is not None
    assert (publisher.name, publisher.seat) == (name, seat)


def test_a_record_reads_back(tmp_path: Path) -> None:
    path = tmp_path / "publishers.toml"
    path.write_text("[otter]\n" + GOOD, "utf-8")
    assert read_publishers(path)["otter"].name == "Otter Labs"
