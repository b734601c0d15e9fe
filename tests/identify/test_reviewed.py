"""The reviewed rules of a record, found again in a text."""

from __future__ import annotations

import json
import textwrap
from pathlib import Path
from typing import Any

import pytest

import meadow
from modellic.catalog import Catalog, Record
from modellic.errors import ModellicError
from modellic.identify import reviewed_rules
from modellic.rules import Rank, Rule
from modellic.text import Text

RECORD = meadow.record()


def quotes(text: Text, record: Record = RECORD) -> list[str]:
    return [" ".join(rule.evidence.quote.split()) for rule in reviewed_rules(text, record)]


PROOF = [meadow.line(n).removeprefix(f"{n}. ") for n in (2, 3, 4)]


@pytest.mark.parametrize(
    "source",
    [
        meadow.TEXT,
        f"{meadow.TERMS}\n\n{meadow.APPENDIX}",
        meadow.TERMS,
        f"# {meadow.TITLE}\n\n© 2020 Ann Cow\n© 2021 Ben Cow\n\n{meadow.TERMS}",
        textwrap.fill(meadow.TERMS, 40),
    ],
)
def test_the_words_are_found_in_any_copy(source: str) -> None:
    assert quotes(Text(source)) == PROOF


def test_the_evidence_is_of_this_file() -> None:
    text = Text("\n\n" + meadow.TEXT, "docs/LICENSE")
    evidence = reviewed_rules(text, RECORD)[1].evidence
    assert (evidence.file, evidence.sha256) == ("docs/LICENSE", text.sha256)
    assert (evidence.lines, evidence.rank, evidence.verified) == (((9, 9),), Rank.TEXT, None)
    assert text.quote(evidence.spans[0]) == evidence.quote


def test_a_phrase_too_long_for_a_record_is_read_from_the_text() -> None:
    wrapped = Text(textwrap.fill(meadow.TERMS, 40))
    assert [rule.text for rule in reviewed_rules(wrapped, RECORD)] == [
        (),
        ("Made in the Meadow",),
        (meadow.LONG_NOTICE,),
    ]


@pytest.mark.parametrize(
    "source",
    [
        "",
        meadow.TEXT.replace("5,000", "9,000"),
        meadow.TEXT + "And a word more.",
        meadow.LONG_NOTICE,
    ],
)
def test_rules_are_refused_for_any_other_text(source: str) -> None:
    with pytest.raises(ModellicError, match="word for word"):
        reviewed_rules(Text(source), RECORD)


def _plain(rule: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in rule.items() if key != "evidence" and value is not None}


def _overlap(rule: Rule, gold: Rule) -> float:
    found, wanted = (
        {n for start, end in r.evidence.spans for n in range(start, end)} for r in (rule, gold)
    )
    return len(found & wanted) / len(found | wanted)


@pytest.mark.corpus
def test_the_rules_are_those_of_the_labels(corpus: Path) -> None:
    catalog = Catalog.load()
    records = {record.sha256: record for record in map(catalog.record, catalog.ids)}
    for path in sorted((corpus / "licenses").glob("*.txt")):
        text = Text.decode(path.read_bytes(), path.name)
        labels = json.loads(path.with_suffix(".gold.json").read_text(encoding="utf-8"))
        rules = reviewed_rules(text, records[text.sha256])
        assert [_plain(rule.to_json()) for rule in rules] == [_plain(r) for r in labels["rules"]]
        gold = map(Rule.from_json, labels["rules"])
        # Markup and the number of a list item may lie outside.
        assert min(map(_overlap, rules, gold), default=1) > 0.8, path.name


HOLDERS = [
    "the ORGANIZATION",
    "the copyright holder",
    "Meadow Labs, Inc.",
    "the University of the Meadow",
    "Ann Cow",
]


@pytest.mark.corpus
@pytest.mark.parametrize("holder", HOLDERS)
def test_the_words_are_found_behind_a_longer_name(holder: str, corpus: Path) -> None:
    bsd = (corpus / "licenses" / "bsd-new.txt").read_text(encoding="utf-8")
    text = Text(bsd.replace("the ORGANIZATION", holder))
    rules = reviewed_rules(text, Catalog.load().record("BSD-3-Clause"))
    quoted = " ".join(rules[1].evidence.quote.split())
    assert quoted.startswith(f"Neither the name of {holder} nor")
    assert quoted.endswith("written permission.")
