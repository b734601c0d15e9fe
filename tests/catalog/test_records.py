"""The records of known_licenses/ themselves: valid, current, and without licence text."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from modellic.catalog import Catalog, Record, record_rules
from modellic.catalog.canonical import forms
from modellic.catalog.form import record_to_form
from modellic.catalog.index import FILE, build_index, dump_index
from modellic.catalog.make import LONGEST_PHRASE, dump_record, make_record, verify_record
from modellic.catalog.store import read_records
from modellic.resources import data_folder
from modellic.rules import Rank, Rule
from modellic.text import Text

FOLDER = data_folder("known_licenses")
RECORDS = read_records(FOLDER)
each_record = pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.id)


def strings_in(form: Any) -> Iterator[str]:
    match form:
        case str():
            yield form
        case dict():
            for value in form.values():
                yield from strings_in(value)
        case list():
            for value in form:
                yield from strings_in(value)


@each_record
def test_a_file_is_written_as_the_maker_writes_it(record: Record) -> None:
    path = FOLDER / f"{record.id}.yaml"
    assert path.read_text(encoding="utf-8") == dump_record(record)


def test_the_index_is_current() -> None:
    assert (FOLDER / FILE).read_text(encoding="utf-8") == dump_index(build_index(RECORDS))


@each_record
def test_no_licence_text_is_kept(record: Record) -> None:
    form = record_to_form(record)
    prose = {key: form[key] for key in ("names", "titles", "rules", "licensor", "version")}
    assert [s for s in strings_in(prose) if len(forms(s)) > LONGEST_PHRASE] == []


@each_record
def test_its_rules_lie_in_its_words(record: Record) -> None:
    for rule in record.rules:
        assert rule.words
        assert all(0 <= first < end <= record.word_count for first, end in rule.words)


@each_record
def test_rules_without_the_text_are_evidence_of_the_second_rank(record: Record) -> None:
    for rule in record_rules(record):
        evidence = rule.evidence
        assert (evidence.rank, evidence.quote, evidence.spans) == (Rank.RECORD, "", ())
        assert (evidence.file, evidence.sha256) == (record.file, record.sha256)
        assert (evidence.verified, len(evidence.lines) > 0) == ("2026-11-24", True)


@pytest.mark.parametrize(
    ("repo_id", "name", "actions"),
    [
        (
            "moonshotai/Kimi-K2-Instruct",
            "Modified MIT License (Kimi K2)",
            ["retain-notices", "display-attribution"],
        ),
        (
            "moonshotai/Kimi-K2.5",
            "Modified MIT License (Kimi K2.5)",
            ["retain-notices", "display-attribution"],
        ),
        ("deepseek-ai/DeepSeek-R1", "MIT License", ["retain-notices"]),
    ],
)
def test_a_repository_leads_to_its_rules(repo_id: str, name: str, actions: list[str]) -> None:
    record = Catalog.load().for_repository(repo_id)
    assert record is not None
    assert record.names[0] == name
    assert [str(rule.action) for rule in record_rules(record)] == actions


@pytest.mark.parametrize("repo_id", ["meta-llama/Llama-3.1-8B", "Qwen/Qwen2.5-72B-Instruct"])
def test_a_community_licence_is_known_with_its_threshold(repo_id: str) -> None:
    record = Catalog.load().for_repository(repo_id)
    assert record is not None
    assert "obtain-license" in [str(rule.action) for rule in record_rules(record)]
    assert record.released is not None


def _source(record: Record, corpus: Path) -> tuple[Text, list[Rule]]:
    for path in sorted((corpus / "licenses").glob("*.txt")):
        text = Text.decode(path.read_bytes(), path.name)
        if text.sha256 == record.sha256:
            gold = json.loads((path.parent / f"{path.stem}.gold.json").read_text())
            return text, [Rule.from_json(rule) for rule in gold["rules"]]
    pytest.skip(f"the text of {record.id} is not in the corpus")


@pytest.mark.corpus
@each_record
def test_a_record_fits_the_text_it_was_verified_against(record: Record, corpus: Path) -> None:
    text, _ = _source(record, corpus)
    assert verify_record(text, record) == ()


@pytest.mark.corpus
@each_record
def test_its_rules_are_what_the_maker_makes_of_the_labels(record: Record, corpus: Path) -> None:
    text, rules = _source(record, corpus)
    counted = ("rules", "word_count", "normalized_sha256", "fingerprint", "optional")
    facts = {k: v for k, v in record_to_form(record).items() if k not in counted}
    assert make_record(text, facts, rules).rules == record.rules
