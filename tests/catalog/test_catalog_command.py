"""`modellic catalog`: records are made from texts and facts, and checked against them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

import meadow
from modellic.catalog.store import read_record
from modellic.cli.main import main
from modellic.cli.status import Exit

RULES: list[dict[str, Any]] = [
    {
        "type": "duty",
        "action": "include-license",
        "when": {"use": "distribute"},
        "evidence": "Give everyone who receives … none of it.",
    },
    {
        "type": "duty",
        "action": "display-attribution",
        "when": {"metric": "monthly-active-users", "op": "gt", "value": 5000},
        "text": "Made in the Meadow",
        "place": ["user-interface"],
        "evidence": ["Does your product have … active users?", "Then show the words … screen."],
    },
    {
        "type": "duty",
        "action": "retain-notices",
        "when": None,
        "text": meadow.LONG_NOTICE,
        "evidence": list(meadow.span_of(meadow.line(4))),
    },
]


class Desk:
    """A maintainer's folder: the text, its facts, and the records."""

    def __init__(self, folder: Path) -> None:
        self.text, self.facts = folder / "meadow.txt", folder / "meadow.yaml"
        self.records = folder / "known_licenses"
        self.records.mkdir()
        self.text.write_text(meadow.TEXT, encoding="utf-8")
        self.write(meadow.FACTS | {"rules": RULES})

    def write(self, facts: Any) -> None:
        self.facts.write_text(yaml.safe_dump(facts, allow_unicode=True), encoding="utf-8")

    def add(self, *files: Path, facts: Path | None = None) -> int:
        arguments = ["--facts", str(facts or self.facts), "--folder", str(self.records)]
        return main(["catalog", "add", *map(str, files or [self.text]), *arguments])

    def verify(self, *files: Path) -> int:
        return main(["catalog", "verify", *map(str, files), "--folder", str(self.records)])


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_a_record_and_the_index_are_written(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    assert desk.add() == Exit.CLEAN
    assert "meadow-1.0.yaml: 115 words, 3 rules" in capsys.readouterr().out
    assert desk.verify(desk.text) == Exit.CLEAN
    assert "1 records are whole, the index is current, 1 texts fit" in capsys.readouterr().out


def test_rules_stand_where_their_words_stand(desk: Desk) -> None:
    desk.add()
    made = read_record(desk.records / "meadow-1.0.yaml").rules
    by_hand = meadow.record().rules
    assert [r.rule.action for r in made] == [r.rule.action for r in by_hand]
    assert (made[0], made[2]) == (by_hand[0], by_hand[2])
    (first, _), (_, end) = made[1].words
    assert ((first, end),) == by_hand[1].words


def test_texts_find_their_facts_in_a_folder(desk: Desk, tmp_path: Path) -> None:
    hill = tmp_path / "hill.txt"
    hill.write_text("You may carry this up the hill, and down again.", encoding="utf-8")
    about = meadow.FACTS | {"id": "hill-1.0", "optional_lines": [], "repositories": []}
    (tmp_path / "hill.yaml").write_text(yaml.safe_dump(about), encoding="utf-8")
    assert desk.add(desk.text, hill, facts=tmp_path) == Exit.USAGE  # no rules: `rules: []`
    (tmp_path / "hill.yaml").write_text(yaml.safe_dump(about | {"rules": []}), encoding="utf-8")
    assert desk.add(desk.text, hill, facts=tmp_path) == Exit.CLEAN
    assert sorted(path.stem for path in desk.records.glob("*.yaml")) == ["hill-1.0", "meadow-1.0"]


def _without(key: str) -> Callable[[dict[str, Any]], object]:
    return lambda facts: facts.pop(key)


def _evidence(value: Any) -> Callable[[dict[str, Any]], object]:
    return lambda facts: facts.update(rules=[RULES[0] | {"evidence": value}])


@pytest.mark.parametrize(
    ("break_it", "message"),
    [
        (_without("kind"), "the key 'kind' is missing"),
        (_evidence("the sheep … of it"), "stands 0 times"),
        (_evidence("the"), "times in the text"),
        (_evidence("Give everyone … sheep"), "does not follow"),
        (_evidence("…"), "stands 0 times"),
        (_evidence([[1, 2, 3]]), "not a rule"),
        (_evidence([9, 9]), "no words at"),
        (lambda facts: facts.update(rules=["no rule"]), "a rule is a mapping"),
        (lambda facts: facts.update(rules={}), "is no list"),
        (lambda facts: facts.update(rules=[RULES[0] | {"action": "dance"}]), "not a rule"),
        (lambda facts: facts.update(holder_words="the sheep"), "is not in the text"),
        (lambda facts: facts.update(holder_words="Meadow Labs"), "either optional parts or"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_written(
    break_it: Callable[[dict[str, Any]], object],
    message: str,
    desk: Desk,
    capsys: pytest.CaptureFixture[str],
) -> None:
    facts = meadow.FACTS | {"rules": RULES}
    break_it(facts)
    desk.write(facts)
    assert desk.add() == Exit.USAGE
    assert message in capsys.readouterr().err
    assert list(desk.records.iterdir()) == []


def test_what_contradicts_another_record_is_said_and_nothing_written(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    assert desk.add() == Exit.CLEAN
    before = {path: path.read_bytes() for path in desk.records.iterdir()}
    desk.write(meadow.FACTS | {"id": "meadow-2.0", "rules": RULES})
    assert desk.add() == Exit.UNRESOLVED
    assert "two records, meadow-1.0 and meadow-2.0, have the same" in capsys.readouterr().err
    assert {path: path.read_bytes() for path in desk.records.iterdir()} == before


@pytest.mark.parametrize("facts", ["- a list", "id: [", ""])
def test_facts_are_a_mapping(facts: str, desk: Desk) -> None:
    desk.facts.write_text(facts, encoding="utf-8")
    assert desk.add() == Exit.USAGE


def test_one_file_of_facts_is_about_one_text(desk: Desk) -> None:
    assert desk.add(desk.text, desk.text) == Exit.USAGE
    assert desk.add(desk.text, facts=desk.records) == Exit.USAGE


def _edited(desk: Desk) -> str:
    path = desk.records / "meadow-1.0.yaml"
    path.write_text(path.read_text().replace("Meadow Model Licence 1.0", "Hill Licence"))
    return "not the index"


def _reordered(desk: Desk) -> str:
    path = desk.records / "meadow-1.0.yaml"
    path.write_text("# hand-made\n" + path.read_text())
    return "not as `modellic catalog add` writes it"


def _broken(desk: Desk) -> str:
    (desk.records / "meadow-1.0.yaml").write_text("id: [")
    return "cannot be read"


def _no_index(desk: Desk) -> str:
    (desk.records / "index.json").unlink()
    return "not the index"


def _another_text(desk: Desk) -> str:
    desk.text.write_text(meadow.TEXT.replace("5,000", "6,000"), encoding="utf-8")
    return "no record was verified against this text"


def _another_count(desk: Desk) -> str:
    path = desk.records / "meadow-1.0.yaml"
    path.write_text(path.read_text().replace("word_count: 115", "word_count: 114"))
    return "meadow-1.0: word_count differs"


@pytest.mark.parametrize(
    "damage", [_edited, _reordered, _broken, _no_index, _another_text, _another_count]
)
def test_what_does_not_hold_is_said(
    damage: Callable[[Desk], str], desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.add()
    message = damage(desk)
    capsys.readouterr()
    assert desk.verify(desk.text) == Exit.FINDINGS
    assert message in capsys.readouterr().out


def test_the_installed_records_are_whole() -> None:
    assert main(["catalog", "verify"]) == Exit.CLEAN
