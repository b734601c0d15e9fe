"""What stands at the head of the page: the licence, what binds, what is near, in which colour."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

import papers
import samples
from htmlpages import judged, page_of
from modellic.card import Declared
from modellic.evaluate import Status
from modellic.report import RecordReport, Report, TargetReport
from modellic.reports.html.summary import bases_line, license_line, tone_of
from modellic.rules import Rank


@pytest.fixture
def figures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Report:
    """A licence judged for a company with figures, two of which are near a threshold."""
    monkeypatch.chdir(tmp_path)
    return judged(Path())


def record(name: str) -> RecordReport:
    return RecordReport(name.lower(), name, None, name[-1] * 64, "2026-02-03")


NOTHING = replace(samples.target(), declared=(), files=(), records=())
OTHER = (Declared("other", None, None, "README.md", 2),)
UNKNOWN = replace(samples.FILE, identification=None)


@pytest.mark.parametrize(
    ("target", "line"),
    [
        (NOTHING, ""),
        (replace(NOTHING, declared=OTHER), "declared as “other”; no licence text was read"),
        (
            replace(NOTHING, declared=OTHER, files=(UNKNOWN,)),
            "declared as “other”; its text is no licence that is known",
        ),
        (replace(NOTHING, files=(UNKNOWN,)), "no known licence"),
        (
            replace(NOTHING, records=(record("Otter 1"), record("Otter 2"))),
            "Otter 1 or Otter 2; its text was not read",
        ),
        (replace(NOTHING, files=(samples.FILE,)), "MIT with one added clause (lines 22–24)"),
    ],
)
def test_the_licence_is_told_with_what_stands_behind_it(target: TargetReport, line: str) -> None:
    assert license_line(target) == line


def test_a_tune_is_told_with_the_licences_whose_terms_it_takes_over() -> None:
    (derived,) = samples.DERIVED.targets
    assert license_line(derived) == "MIT, unmodified"
    assert bases_line(derived).startswith("beaver/Beaver-7B: MIT with one added clause")
    assert "\nWith the terms of beaver/Beaver-7B:" in page_of(samples.DERIVED).text
    twice = samples.report(derived, *samples.NO_ANSWER.targets)
    assert "MIT, unmodified, with the terms of beaver/Beaver-7B:" in page_of(twice).text
    assert bases_line(papers.TUNED.targets[0]) == ""


def test_what_is_near_is_part_of_the_answer_and_no_green_light(figures: Report) -> None:
    (target,) = figures.targets
    below = tuple(rule for rule in target.rules if rule.status is not Status.TRIGGERED)
    calm = replace(target, rules=below, files=(), problems=(), unparsed=(), findings=())
    assert tone_of(calm) == "clear"
    near = tuple(each for each in target.findings if each.id == "threshold-near")
    assert tone_of(replace(calm, findings=near)) == "unknown"
    page = page_of(figures)
    assert "2 thresholds are near." in page.text
    head, _, rest = page.text.partition("\nWhat is near\n")
    assert "What binds" in head
    assert rest.startswith("chat's monthly revenue in August 2026: ")
    assert "May be reached in October 2026" in rest.partition("\nWhat to do\n")[0]


def test_one_duty_of_two_texts_is_told_once_with_both_terms() -> None:
    (target,) = samples.TRIGGERED.targets
    twice = replace(target, rules=(*target.rules, *target.rules))
    summary = page_of(samples.report(twice)).text.partition("\nWhat to do\n")[0]
    assert summary.count("display “Otter”") == 1
    assert "(also term 4)" in summary


def test_a_term_that_only_a_record_tells_names_the_record() -> None:
    words = replace(samples.RETAIN.evidence, rank=Rank.RECORD, verified="2026-02-03")
    told = [
        replace(samples.RETAIN, evidence=replace(words, sha256=record(name).sha256 or ""))
        for name in ("Otter 1", "Otter 2")
    ]
    target = replace(
        NOTHING,
        records=(record("Otter 1"), record("Otter 2")),
        rules=tuple(samples.judged(each, samples.UNKNOWN_USE) for each in told),
    )
    text = page_of(samples.report(target)).text
    places = [line for line in text.splitlines() if "not read now" in line]
    assert [line.rpartition(" · ")[2] for line in places] == ["Otter 1", "Otter 2"]


def test_why_there_is_no_answer_is_told_in_whole_sentences() -> None:
    text = page_of(samples.NO_ANSWER).text
    assert "No answer: the target could not be resolved.\n" in text
