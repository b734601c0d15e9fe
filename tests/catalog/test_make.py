"""Making a record from a text, facts and rules."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import meadow
from modellic.catalog.canonical import GRAM, Canonical, forms
from modellic.catalog.make import dump_record, make_record, verify_record, write_record
from modellic.catalog.store import read_record
from modellic.errors import DataError, UsageError
from modellic.rules import Duty, Evidence, Rule
from modellic.text import Text

RECORD = meadow.record()
WORDS = Canonical(Text(f"{meadow.TERMS}\n\n{meadow.APPENDIX}")).forms


def test_title_and_copyright_line_are_not_among_the_words() -> None:
    assert RECORD.word_count == len(WORDS)
    assert len(RECORD.fingerprint) == 4 * (len(WORDS) - GRAM + 1)


def test_a_rule_has_the_words_and_lines_that_prove_it() -> None:
    shown = RECORD.rules[1]
    ((first, end),) = shown.words
    assert WORDS[first:end] == forms(meadow.line(3).removeprefix("3."))
    assert shown.rule.evidence.lines == ((7, 7),)
    assert shown.rule.text == ("Made in the Meadow",)


def test_a_long_phrase_is_kept_as_its_place() -> None:
    notice = RECORD.rules[2]
    ((first, end),) = notice.quoted
    assert notice.rule.text == ()
    assert WORDS[first:end] == forms(meadow.LONG_NOTICE)


def test_an_optional_part_gives_a_second_digest() -> None:
    assert len(RECORD.normalized_sha256) == 2
    assert [WORDS[a:b] for a, b in RECORD.optional] == [forms(meadow.APPENDIX)]


def test_a_record_is_read_as_it_was_written(tmp_path: Path) -> None:
    path = write_record(RECORD, tmp_path)
    assert path.name == "meadow-1.0.yaml"
    assert read_record(path) == RECORD


def test_the_same_record_gives_the_same_file() -> None:
    assert dump_record(meadow.record()) == dump_record(RECORD)


def test_no_sentence_of_the_text_is_in_the_file() -> None:
    written = dump_record(RECORD)
    assert [line for line in meadow.TERMS.splitlines() if line[3:40] in written] == []
    assert meadow.LONG_NOTICE not in " ".join(written.split())


def test_a_text_fits_its_record() -> None:
    assert verify_record(Text(meadow.TEXT), RECORD) == ()


def test_what_does_not_fit_is_named() -> None:
    changed = Text(meadow.TEXT.replace("5,000", "9,000"), "other.txt")
    keys = [line.split()[0] for line in verify_record(changed, RECORD)]
    assert keys == ["normalized_sha256", "fingerprint", "sha256"]


@pytest.mark.parametrize(
    ("rule", "message"),
    [
        (Rule(Duty.SHARE_ALIKE, Evidence(spans=((3, 3),))), "no words"),
        (
            Rule(Duty.SHARE_ALIKE, Evidence(spans=(meadow.span_of("How to apply"),))),
            "optional part",
        ),
        (
            Rule(
                Duty.RETAIN_NOTICES,
                Evidence(spans=(meadow.span_of(meadow.line(4)),)),
                text=("a notice of fourteen words that is nowhere in this text at all, sorry",),
            ),
            "not in the text",
        ),
    ],
)
def test_a_rule_that_the_text_does_not_prove_is_refused(rule: Rule, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        make_record(Text(meadow.TEXT), meadow.FACTS, [rule])


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"kind": "friendly"}, "'kind' is wrong"),
        ({"id": "has space"}, "'id' is wrong"),
        ({"id": "../escape"}, "'id' is wrong"),
        ({"names": []}, "at least one name"),
        ({"released": "May 2025"}, "a date"),
        ({"tags": "meadow"}, "a list is needed"),
        ({"colour": "green"}, "unknown keys: colour"),
        ({"repositories": [{"name": "*/Cow", "seen": meadow.FACTS["released"]}]}, "repositories"),
        ({"repositories": [{"name": "meadow/Cow"}]}, "'seen' is missing"),
        ({"verified": {"date": meadow.FACTS["released"]}}, "'against' is missing"),
    ],
)
def test_wrong_facts_are_refused(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(DataError, match=message):
        meadow.record(**changes)


@pytest.mark.parametrize("text", ["", "four words are few", "word " * 200_000])
def test_a_text_that_can_be_no_licence_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="too long or too short"):
        make_record(Text(text), meadow.FACTS | {"optional_lines": []}, [])
