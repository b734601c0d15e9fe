"""What was read in a text is read once, and never taken over from another edition."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from family import BUILT, NOT_SOLD, UNREAD, USERS
from hubserver import HubServer
from modellic.pipeline import scan
from modellic.report import Report
from modellic.sources import readings
from modellic.sources.readings import Readings, edition

MIT_LIKE = "Permission is hereby granted to swim.\n"
CARD = "---\nlicense: other\nlicense_name: otter\nlicense_link: LICENSE\n---\n"


def grammar_must_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> None:
        raise AssertionError("the grammar was asked")

    monkeypatch.setattr("modellic.extract.extraction.extracted", never)


@pytest.mark.parametrize(
    "terms", [USERS, BUILT + NOT_SOLD + UNREAD, MIT_LIKE, "水獺。\n", ""], ids=range(5)
)
def test_a_text_is_read_once_and_says_the_same(
    terms: str, hub: HubServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.add("otter/Otter-7B", {"README.md": CARD, "LICENSE": terms})
    first = scan("otter/Otter-7B")
    grammar_must_rest(monkeypatch)
    assert as_told(scan("otter/Otter-7B")) == as_told(first)


def as_told(report: Report) -> object:
    (target,) = report.targets
    return (target.files, target.rules, target.unparsed, target.problems, target.findings)


def test_the_same_text_elsewhere_stands_there(
    hub: HubServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.add("otter/Otter-7B", {"README.md": CARD, "LICENSE": USERS})
    hub.add("elk/Elk-7B", {"README.md": CARD, "LICENSE.txt": USERS})
    scan("otter/Otter-7B")
    grammar_must_rest(monkeypatch)
    (target,) = scan("elk/Elk-7B").targets
    (rule,) = target.rules
    assert rule.rule.evidence.file == "LICENSE.txt"
    assert rule.rule.evidence.revision == target.revision


@pytest.mark.parametrize(
    "broken",
    ["", "[]", "{", '{"edition": 3}', "NOW", "[" * 100_000],
    ids=["empty", "list", "torn", "edition", "shape", "deep"],
)
def test_what_cannot_be_read_is_read_anew(broken: str, hub: HubServer) -> None:
    hub.add("otter/Otter-7B", {"README.md": CARD, "LICENSE": USERS})
    first = scan("otter/Otter-7B")
    (kept,) = Readings.here().folder.iterdir()
    text = json.dumps({"edition": edition(), "rules": [{"type": "duty"}]})
    kept.write_text(text if broken == "NOW" else broken)
    assert as_told(scan("otter/Otter-7B")) == as_told(first)


def test_another_edition_reads_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = Readings(tmp_path / "texts")
    store.put("a" * 64, {"language": "en"})
    assert store.get("a" * 64) == {"language": "en", "edition": edition()}
    monkeypatch.setattr(readings, "edition", lambda: "another")
    assert store.get("a" * 64) is None


def test_a_word_list_that_changed_is_another_edition(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = edition()
    lists = tmp_path / "en"
    lists.mkdir()
    (lists / "uses.txt").write_text("a phrase\n")
    monkeypatch.setattr(readings, "data_folder", lambda _: tmp_path)
    edition.cache_clear()
    try:
        first = edition()
        (lists / "uses.txt").write_text("another phrase\n")
        edition.cache_clear()
        second = edition()
    finally:
        edition.cache_clear()
    assert len({before, first, second}) == 3


def test_all_code_that_reads_a_text_makes_the_edition() -> None:
    show = "import sys, modellic.extract.extraction as e; e.extract(e.Text('Sell no copies.'));"
    show += "print(*[m.__file__ for n, m in sys.modules.items() if n.startswith('modellic.')])"
    run = subprocess.run([sys.executable, "-c", show], capture_output=True, text=True, check=True)
    assert {Path(file) for file in run.stdout.split()} <= set(readings._parts())


def test_a_store_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "texts").write_text("a file is in the way")
    store = Readings(tmp_path / "texts")
    store.put("a" * 64, {})
    assert store.get("a" * 64) is None


def test_folders_leave_no_trace(hf_home: Path, tmp_path: Path) -> None:
    folder = tmp_path / "model"
    folder.mkdir()
    (folder / "LICENSE").write_text(USERS)
    scan(str(folder), offline=True)
    assert not hf_home.exists()
