"""The baseline as a file."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from modellic.checking.baseline import (
    REASON,
    Baseline,
    Entry,
    baseline_of,
    read_baseline,
    written,
)
from modellic.errors import UsageError
from modellic.finding import Finding
from modellic.kinds import BASELINE_ENTRY_DEAD, LICENSE_CHANGED, MODEL_NOT_LOCKED, Severity
from modellic.results import Location, Result, Suppression, SuppressionKind

ONE = Entry("1" * 32, "rule-triggered", "otter/Otter-7B", "app.py", 'says "no"\n\u2028')
TWO = Entry("2" * 32, "no-license", "elk/Elk", "b.py", "known")


def found(name: str, mark: str, severity: Severity = Severity.ERROR) -> Result:
    finding = Finding(name, severity, "words", fails=severity is Severity.ERROR)
    return Result(finding, "otter/Otter-7B", Location("app.py", 3), mark * 32)


def test_what_is_written_is_what_is_read(tmp_path: Path) -> None:
    path = tmp_path / "b.json"
    path.write_text(written([ONE, TWO]), encoding="utf-8")
    entries = read_baseline(path).entries
    assert entries == {ONE.fingerprint: ONE, TWO.fingerprint: TWO}
    assert [entry.line for entry in entries.values()] == [4, 5]


@pytest.mark.parametrize("entries", [[], [ONE], [ONE, TWO]])
def test_one_line_an_entry_and_the_whole_is_json(entries: list[Entry]) -> None:
    text = written(entries)
    assert len(json.loads(text)["entries"]) == len(entries)
    assert sum("fingerprint" in line for line in text.split("\n")) == len(entries)


@pytest.mark.parametrize(
    ("text", "line", "complaint"),
    [
        ("", 1, "is no JSON"),
        ('{\n"schema": }', 2, "is no JSON"),
        ("[" * 100_000, 1, "is no JSON"),
        ("[]", 1, "is no baseline"),
        ('{"schema": "modellic.baseline/2", "entries": []}', 1, "is no baseline"),
        ('{"schema": "modellic.baseline/1"}', 1, "no list of entries"),
        (written([ONE]).replace("app.py", "").replace('"file": "",', ""), 4, "an entry needs"),
        (written([ONE]).replace("1" * 32, "otter"), 1, "an entry needs"),
    ],
)
def test_what_is_no_baseline_is_said_with_its_line(
    text: str, line: int, complaint: str, tmp_path: Path
) -> None:
    path = tmp_path / "b.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match=complaint) as raised:
        read_baseline(path)
    assert raised.value.where == f"{path}:{line}"


def test_a_baseline_has_what_counts_and_keeps_reasons() -> None:
    old = Baseline(Path("b.json"), {"1" * 32: ONE, "2" * 32: TWO})
    ignored = Suppression(SuppressionKind.IN_SOURCE, "r")
    entries = baseline_of(
        [
            found("rule-triggered", "1"),
            found("rule-triggered", "1"),
            found("license-unnamed", "3", Severity.WARNING),
            found("rule-standing", "4", Severity.NOTE),
            replace(found("rule-triggered", "5"), suppression=ignored),
            *(
                found(kind.id, "6")
                for kind in (BASELINE_ENTRY_DEAD, MODEL_NOT_LOCKED, LICENSE_CHANGED)
            ),
        ],
        old,
    )
    assert [(e.fingerprint[0], e.reason) for e in entries] == [("3", REASON), ("1", ONE.reason)]
