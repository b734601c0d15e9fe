"""The report for machines: every key is documented, and nothing a terminal obeys is in it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from syrupy.assertion import SnapshotAssertion

import samples
from modellic.extract import Unparsed
from modellic.report import Report
from modellic.reports import Style
from modellic.reports.json_report import MAX_QUOTE, SCHEMA, render, to_json
from modellic.reports.visible import unseen

PAGE = (Path(__file__).parents[2] / "docs" / "report.md").read_text(encoding="utf-8")


def written(report: Report) -> str:
    return render(report, Style())


def keys(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from keys(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from keys(inner)


EVERY_KEY = sorted({key for report in samples.ALL.values() for key in keys(to_json(report))})


@pytest.mark.parametrize("key", EVERY_KEY)
def test_each_key_is_documented(key: str) -> None:
    assert re.search(rf"`{key}`", PAGE)


def test_the_schema_is_the_documented_one() -> None:
    assert to_json(samples.TRIGGERED)["schema"] == SCHEMA == "modellic.report/1"
    assert f"`{SCHEMA}`" in PAGE


def test_the_whole_report_reads_so(snapshot: SnapshotAssertion) -> None:
    assert written(samples.SEVERAL) == snapshot


@pytest.mark.parametrize("name", samples.ALL)
def test_json_says_what_the_report_says(name: str) -> None:
    report = samples.ALL[name]
    assert json.loads(written(report)) == to_json(report)


@pytest.mark.parametrize("name", samples.ALL)
def test_every_target_has_the_same_keys_in_the_same_order(name: str) -> None:
    first = list(to_json(samples.WITHOUT_FIGURES)["targets"][0])
    assert [list(target) for target in to_json(samples.ALL[name])["targets"]] == [first] * len(
        samples.ALL[name].targets
    )


def test_letters_of_any_language_stand_as_they_are() -> None:
    assert "月の収益" in written(samples.everywhere("月の収益"))


@pytest.mark.parametrize(("words", "_"), samples.HOSTILE)
def test_nothing_that_a_terminal_obeys_is_written(words: str, _: str) -> None:
    text = written(samples.everywhere(words))
    assert not any(unseen(char) for char in text if char != "\n")
    assert json.loads(text)["targets"][0]["id"] == words


@given(st.text(max_size=40))
def test_any_string_comes_back_as_it_was(words: str) -> None:
    text = written(samples.everywhere(words))
    text.encode("utf-8")
    assert json.loads(text)["targets"][0]["id"] == words


def test_a_quotation_is_not_endless() -> None:
    endless = "Otters shall swim, " * 10_000
    judged = samples.judged(samples.DISPLAY, samples.ALWAYS)
    evidence = replace(judged.rule.evidence, quote=endless, spans=((0, len(endless)),))
    rule = replace(judged, rule=replace(judged.rule, evidence=evidence))
    passage = Unparsed((0, len(endless)), (1, 1), endless, "LICENSE")
    (told,) = to_json(samples.report(samples.target(rules=(rule,), unparsed=(passage,))))["targets"]
    for quoted in (told["rules"][0]["evidence"], told["unparsed"][0]):
        assert len(quoted["quote"]) <= MAX_QUOTE + len(" […]")
        assert quoted["quote"].endswith(" […]")
    assert told["rules"][0]["evidence"]["spans"] == [[0, len(endless)]]
    assert told["unparsed"][0]["span"] == [0, len(endless)]
