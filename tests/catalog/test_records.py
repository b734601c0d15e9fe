"""The records of known_licenses/ themselves: valid, current, and without licence text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from modellic.catalog import Catalog, Record, record_rules
from modellic.catalog.canonical import forms
from modellic.catalog.form import record_to_form
from modellic.catalog.index import FILE
from modellic.catalog.make import LONGEST_PHRASE, dump_record, make_record, verify_record
from modellic.catalog.store import index_of, read_records
from modellic.resources import data_folder
from modellic.rules import AsOf, Rank, Rule, Threshold, atoms
from modellic.text import Text

FOLDER = data_folder("known_licenses")
RECORDS = read_records(FOLDER)
COUNTED = ("word_count", "normalized_sha256", "fingerprint", "optional")
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
    assert (FOLDER / FILE).read_text(encoding="utf-8") == index_of(FOLDER)


@each_record
def test_no_licence_text_is_kept(record: Record) -> None:
    form = record_to_form(record)
    phrases = [s for s in strings_in(form["rules"]) if len(forms(s)) > LONGEST_PHRASE]
    titles = ("names", "titles", "tags", "license_names", "licensor", "version", "file")
    assert phrases == []
    assert [s for s in strings_in([form[key] for key in titles]) if len(s) > 100] == []


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
        assert (evidence.verified, len(evidence.lines) > 0) == (
            record.verified.date.isoformat(),
            True,
        )


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


def test_there_are_records_enough() -> None:
    assert len(RECORDS) >= 120


@each_record
def test_it_says_which_licence_it_is(record: Record) -> None:
    """Ids are SPDX ids, ScanCode's where SPDX has none, else ours in kebab-case."""
    ours = re.fullmatch(r"[a-z0-9]+([.-][a-z0-9]+)*", record.id)
    assert record.id == record.base or record.id.startswith("LicenseRef-scancode-") or ours
    assert record.text_url is None or record.text_url.startswith("https://")


# A threshold that is tested on a version's release date is no good without that date.
RELEASED = {
    "LicenseRef-scancode-llama-2-license-2023": "2023-07-18",
    "llama-3": "2024-04-18",
    "LicenseRef-scancode-llama-3.1-license-2024": "2024-07-23",
    "LicenseRef-scancode-llama-3.2-license-2024": "2024-09-25",
    "LicenseRef-scancode-llama-3.3-license-2024": "2024-12-06",
    "LicenseRef-scancode-llama-4-cla-2025": "2025-04-05",
}


@pytest.mark.parametrize(("license_id", "released"), RELEASED.items())
def test_the_release_of_a_llama_version_is_known(license_id: str, released: str) -> None:
    assert str(Catalog.load().record(license_id).released) == released


@each_record
def test_where_the_release_date_decides_it_is_known(record: Record) -> None:
    tested = [
        atom
        for reviewed in record.rules
        for atom in atoms(reviewed.rule.when)
        if isinstance(atom, Threshold) and atom.as_of is AsOf.RELEASE_DATE
    ]
    assert not tested or record.released is not None


@pytest.mark.parametrize("repo_id", ["meta-llama/Llama-3.1-8B", "Qwen/Qwen2.5-72B-Instruct"])
def test_a_community_licence_is_known_with_its_threshold(repo_id: str) -> None:
    record = Catalog.load().for_repository(repo_id)
    assert record is not None
    assert "obtain-license" in [str(rule.action) for rule in record_rules(record)]
    assert record.released is not None


@pytest.mark.corpus
def test_each_text_of_the_corpus_has_a_record_that_fits_it(corpus: Path) -> None:
    by_text = {record.sha256: record for record in RECORDS}
    paths = sorted((corpus / "licenses").glob("*.txt"))
    texts = [Text.decode(path.read_bytes(), path.name) for path in paths]
    assert [text.name for text in texts if text.sha256 not in by_text] == []
    misfits = {text.name: verify_record(text, by_text[text.sha256]) for text in texts}
    assert {name: faults for name, faults in misfits.items() if faults} == {}


@pytest.mark.corpus
def test_reviewed_rules_are_what_the_maker_makes_of_the_labels(corpus: Path) -> None:
    by_text = {record.sha256: record for record in RECORDS}
    for path in sorted((corpus / "licenses").glob("*.txt")):
        text = Text.decode(path.read_bytes(), path.name)
        labels = json.loads(path.with_suffix(".gold.json").read_text(encoding="utf-8"))
        record = by_text[text.sha256]
        counted = (*COUNTED, "rules", "holder")
        facts = {k: v for k, v in record_to_form(record).items() if k not in counted}
        rules = [Rule.from_json(rule) for rule in labels["rules"]]
        assert make_record(text, facts, rules).rules == record.rules, path.name
        assert (record.licensor, record.base) == (labels["licensor"], labels["base"]), path.name
