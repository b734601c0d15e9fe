"""The text of a check: safe whatever strangers write, bounded, and within its width."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import replace

import pytest

from modellic.checking import CheckReport
from modellic.checking.uses import Looked
from modellic.finding import Finding
from modellic.kinds import MODEL_UNRESOLVED, Severity
from modellic.references import Fault
from modellic.report import Outcome
from modellic.reports import CHECK_FORMATS, Style, format_named
from modellic.reports.check_text import MAX_MODELS
from modellic.results import Location, Result, Results, SubjectResult, results_of
from samples import ALL, HOSTILE, everywhere


def text(report: CheckReport, width: int = 80) -> str:
    return format_named("text", CHECK_FORMATS).render(report, Style(width))


def hostile(words: str) -> CheckReport:
    """A check in which every string from outside is `words`."""
    report = everywhere(words)
    results = results_of(report)
    failing = [replace(r, finding=replace(r.finding, fails=True)) for r in results.results]
    about_none = [replace(r, subject="") for r in failing]
    looked = Looked(1, 1, 1, 1, ((words, 1),), (Fault(words, words), Fault(words, words, True)))
    return CheckReport(
        replace(results, results=(*failing, *about_none)),
        report,
        looked,
        since=words,
        lock=words,
        baseline=words,
    )


@pytest.mark.parametrize(("words", "shown"), HOSTILE)
def test_what_strangers_write_is_shown_and_not_obeyed(words: str, shown: str) -> None:
    out = text(hostile(words), 120)
    unseen = {c for c in out if unicodedata.category(c) in {"Cc", "Cf", "Cs", "Co"}}
    assert unseen <= {"\n"}
    assert shown in out.replace("\n", " ")


@pytest.mark.parametrize(("words", "_"), HOSTILE)
def test_json_stays_json(words: str, _: str) -> None:
    out = format_named("json", CHECK_FORMATS).render(hostile(words), Style())
    assert json.loads(out)["since"] == words


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("width", [40, 80, 120])
def test_no_line_is_wider_than_the_page(name: str, width: int) -> None:
    report = ALL[name]
    results = results_of(report)
    check = CheckReport(results, report, Looked(3, len(results.results), 0, 0))
    assert max(map(len, text(check, width).splitlines())) <= width


def test_thousands_of_models_are_counted_and_not_told() -> None:
    message = "no answer: the hub was not asked"
    finding = Finding(MODEL_UNRESOLVED.id, Severity.ERROR, message, fails=True)
    names = [f"otter/otter-{number}" for number in range(5000)]
    results = Results(
        tuple(Result(finding, name, Location("a.py", 1, text=name), name) for name in names),
        tuple(SubjectResult(name, Outcome.UNRESOLVED, "") for name in names),
        "0.1.0",
    )
    out = text(CheckReport(results, ALL["no-answer"], Looked(1, 5000, 0, 0)))
    assert f"{5000 - MAX_MODELS} more models with findings" in out
    assert out.count("no answer, as above") == MAX_MODELS - 1
    assert len(out) < 20_000


def test_colour_only_where_it_is_asked_for() -> None:
    report = ALL["triggered"]
    check = CheckReport(results_of(report), report, Looked(1, 1, 0, 0))
    form = format_named("text", CHECK_FORMATS)
    assert "\x1b[" not in form.render(check, Style())
    assert "\x1b[" in form.render(check, Style(colour=True))
