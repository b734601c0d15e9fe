"""The score on the labelled corpus: a floor that only rises (floor.json beside this file).

Raise a figure there when the grammar gets better; never lower one. docs/accuracy.md has the whole
table and what is still wrong.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

FLOOR: dict[str, Any] = json.loads((Path(__file__).parent / "floor.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def score(corpus: Path) -> dict[str, Any]:
    """What the corpus's own scorer says of `modellic parse`."""
    command = f"{sys.executable} -m modellic parse --format jsonl"
    run = subprocess.run(
        [sys.executable, corpus / "score.py", corpus / "licenses", "--command", command, "--json"],
        capture_output=True,
        text=True,
        check=True,
    )
    figures: dict[str, Any] = json.loads(run.stdout)
    return figures


@pytest.mark.corpus
@pytest.mark.parametrize(
    ("figure", "key"), [(figure, key) for figure, keys in FLOOR["at_least"].items() for key in keys]
)
def test_no_figure_falls_below_the_floor(score: dict[str, Any], figure: str, key: str) -> None:
    assert score[figure][key] >= FLOOR["at_least"][figure][key]


@pytest.mark.corpus
def test_no_threshold_and_no_ban_of_commercial_use_is_lost_in_silence(
    score: dict[str, Any],
) -> None:
    assert (score["blind"], score["silent"]) == ([], [])


@pytest.mark.corpus
def test_few_sentences_are_left_to_a_person(score: dict[str, Any]) -> None:
    assert score["flagged"]["per_text"] <= FLOOR["at_most"]["flagged_per_text"]
