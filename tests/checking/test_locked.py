"""Checks with a lock: without a network, against a hub that has moved on, and baselines."""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path

import pytest

from checkout import Checkout, load
from family import BUILT, CARD, NOT_SOLD, TUNE, UNREAD, USERS
from hubserver import HubServer
from modellic.checking import CheckReport, Options, check
from modellic.checking.baselining import new_baseline
from modellic.checking.locking import lock
from modellic.errors import UsageError
from modellic.report import Outcome
from modellic.results import Result

TODAY = datetime.date(2026, 11, 25)
OTTER = "otter/Otter-7B"
COMPANY = f"""
[products.chat]
models = ["{OTTER}", "acorn/Tune"]
uses = ["commercial", "product"]
monthly-active-users = "12M"
[policy]
fail-on = ["triggered", "unparsed", "drift", "waiver"]
"""


@pytest.fixture
def clone(tmp_path: Path, hub: HubServer) -> Checkout:
    """A clone that uses a model, one that was made from it, and has a lock of both."""
    hub.add(OTTER, {"README.md": CARD, "LICENSE": USERS}, tag="v1")
    hub.add("acorn/Tune", {"README.md": TUNE, "LICENSE": BUILT + UNREAD})
    clone = Checkout(tmp_path / "clone")
    clone.write({"a.py": load(OTTER, "acorn/Tune"), "modellic.toml": COMPANY})
    relock(clone)
    return clone


def relock(clone: Checkout, day: datetime.date = TODAY) -> str:
    found = lock(clone.folder, day)
    clone.write({"modellic.lock": found.text})
    return found.text


def run(clone: Checkout, **options: object) -> CheckReport:
    return check(clone.folder, Options(as_of=TODAY, **options))  # type: ignore[arg-type]


def failing(report: CheckReport) -> list[tuple[str, str]]:
    return [(r.subject, r.finding.id) for r in report.results.results if r.fails]


def as_told(result: Result) -> object:
    """A result without what only a text that was read has: the offsets of a rule."""
    finding = result.finding
    if finding.rule is not None:
        evidence = replace(finding.rule.evidence, spans=(), revision=None)
        finding = replace(finding, rule=replace(finding.rule, evidence=evidence))
    return replace(result, finding=finding)


def test_a_lock_answers_as_the_hub_does_without_one_request(
    clone: Checkout, hub: HubServer
) -> None:
    by_hub = run(clone)
    asked = len(hub.requests)
    by_lock = run(clone, locked=True)
    assert len(hub.requests) == asked
    assert list(map(as_told, by_lock.results.results)) == list(map(as_told, by_hub.results.results))
    assert by_lock.results.subjects == by_hub.results.subjects
    assert ("acorn/Tune", "text-not-understood") in failing(by_lock)


def test_offline_the_lock_answers_before_the_cache(clone: Checkout, hub: HubServer) -> None:
    hub.stop()
    report = run(clone, offline=True)
    assert {t.source for t in report.report.targets} == {"lock"}


def test_a_hub_that_is_silent_is_stood_in_for(clone: Checkout, hub: HubServer) -> None:
    hub.stop()
    report = run(clone)
    assert {t.source for t in report.report.targets} == {"lock"}
    notes = [r for r in report.results.results if r.finding.id == "source-limited"]
    assert [r.subject for r in notes] == [OTTER, "acorn/Tune"]
    assert not any(r.fails for r in notes)


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ('m("elk/Elk-7B")', "modellic.lock does not have elk/Elk-7B"),
        (
            f'AutoModel.from_pretrained("{OTTER}", revision="v1")',
            f"modellic.lock has {OTTER} at its default branch, and not {OTTER}@v1",
        ),
    ],
)
def test_what_the_lock_does_not_have_fails(line: str, what: str, clone: Checkout) -> None:
    loads = load() + line.replace("m(", "AutoModel.from_pretrained(") + "\n"
    clone.write({"b.py": loads})
    report = run(clone, locked=True)
    (result,) = [r for r in report.results.results if r.finding.id == "model-not-locked"]
    assert (result.location.file, result.location.line) == ("b.py", 2)
    assert result.finding.message == what
    assert report.outcome is Outcome.FINDINGS


def test_an_entry_of_another_commit_than_the_line_names_fails(clone: Checkout) -> None:
    commit = "a" * 40
    clone.write({"a.py": load(OTTER).replace('")', f'", revision="{commit}")')})
    text = (clone.folder / "modellic.lock").read_text()
    assert commit not in text
    report = run(clone, locked=True)
    assert failing(report) == [(OTTER, "model-not-locked")]


def test_a_licence_that_changed_is_told_with_its_terms(clone: Checkout, hub: HubServer) -> None:
    text = USERS.replace("5 million", "1 million") + NOT_SOLD
    hub.add(OTTER, {"README.md": CARD, "LICENSE": text})
    results = [r for r in run(clone).results.results if r.finding.id == "license-changed"]
    own, above = results
    assert own.finding.message == (
        "LICENSE changed since the lock of 2026-11-25: 1 term added (commercial-use); "
        "1 term changed (display-attribution: threshold more than 5 million monthly active users "
        "→ more than 1 million monthly active users)"
    )
    assert own.related[0].text == NOT_SOLD.strip()
    assert above.subject == "acorn/Tune"
    assert above.finding.message.startswith(f"the terms of {OTTER} changed since the lock")
    assert own.fails


def test_words_that_changed_without_a_term_are_told(clone: Checkout, hub: HubServer) -> None:
    hub.add(OTTER, {"README.md": CARD, "LICENSE": f"Otter terms.\n\n{USERS}"})
    (result,) = [r for r in run(clone).results.results if r.finding.id == "license-changed"]
    assert result.finding.message.endswith("the words changed, and no term did")


def test_a_new_commit_with_the_same_licence_is_nothing(clone: Checkout, hub: HubServer) -> None:
    hub.add(OTTER, {"README.md": CARD + "\nMore.\n", "LICENSE": USERS})
    assert "license-changed" not in {r.finding.id for r in run(clone).results.results}


def test_a_model_that_is_gone_is_judged_by_the_lock(clone: Checkout, hub: HubServer) -> None:
    del hub.repositories[OTTER]
    report = run(clone)
    assert (OTTER, "model-gone") in failing(report)
    assert (OTTER, "rule-triggered") in failing(report)
    assert report.outcome is Outcome.FINDINGS


def test_a_revision_that_is_gone_is_told(clone: Checkout, hub: HubServer) -> None:
    clone.write({"a.py": load(OTTER).replace('")', '", revision="v1")')})
    relock(clone)
    del hub.repositories[OTTER].refs["v1"]
    assert (OTTER, "model-gone") in failing(run(clone))


def test_a_lock_of_the_root_serves_its_folders(clone: Checkout) -> None:
    clone.write({"sub/b.py": load(OTTER)})
    report = check(clone.folder / "sub", Options(as_of=TODAY, locked=True))
    assert report.lock == "modellic.lock"
    assert [s.id for s in report.results.subjects] == [OTTER]


def test_a_broken_lock_is_a_wrong_argument(clone: Checkout) -> None:
    text = (clone.folder / "modellic.lock").read_text().splitlines()
    clone.write({"modellic.lock": "\n".join(text[:-1]) + "\n"})
    for locked in (True, False):
        with pytest.raises(UsageError, match="not as `modellic lock` wrote them"):
            run(clone, locked=locked)


# Writing ------------------------------------------------------------------------------------------


def test_a_lock_is_the_same_every_time_and_keeps_its_days(clone: Checkout, hub: HubServer) -> None:
    first = (clone.folder / "modellic.lock").read_text("utf-8")
    later = TODAY + datetime.timedelta(days=30)
    assert relock(clone, later) == first
    hub.add(OTTER, {"README.md": CARD, "LICENSE": BUILT})
    found = lock(clone.folder, later)
    assert (found.added, found.changed, found.removed) == ((), (OTTER, "acorn/Tune"), ())
    assert not found.current
    days = {model.id: model.date for model in found.models}
    assert days == {OTTER: later, "acorn/Tune": later}


def test_a_lock_names_no_host(clone: Checkout, hub: HubServer) -> None:
    assert hub.url not in (clone.folder / "modellic.lock").read_text("utf-8")


def test_what_is_used_no_more_leaves_the_lock(clone: Checkout) -> None:
    clone.write({"a.py": load(OTTER)})
    found = lock(clone.folder, TODAY)
    assert found.removed == ("acorn/Tune",)
    assert [model.id for model in found.models] == [OTTER]


def test_a_model_without_an_answer_keeps_its_old_entry(clone: Checkout, hub: HubServer) -> None:
    clone.write({"b.py": load("elk/Nobody")})
    hub.fail(f"/api/models/{OTTER}", status=500)
    found = lock(clone.folder, TODAY)
    assert [unlocked.model for unlocked in found.unlocked][-1] == "elk/Nobody"
    assert {model.id for model in found.models} == {OTTER, "acorn/Tune"}
    assert found.outcome is Outcome.UNRESOLVED


def test_bundled_records_are_no_lock(tmp_path: Path, hf_home: Path) -> None:
    (tmp_path / "a.py").write_text(load("moonshotai/Kimi-K2-Instruct"))
    found = lock(tmp_path, TODAY, offline=True)
    assert hf_home.name == "hf-home"
    assert found.models == ()
    assert [unlocked.model for unlocked in found.unlocked] == ["moonshotai/Kimi-K2-Instruct"]


def test_another_file_of_that_name_is_left_alone(clone: Checkout) -> None:
    clone.write({"modellic.lock": "[package]\n"})
    with pytest.raises(UsageError, match="another file in the way"):
        lock(clone.folder, TODAY)


def test_nothing_is_written_through_a_link_out_of_the_repository(
    clone: Checkout, tmp_path: Path
) -> None:
    (clone.folder / "modellic.lock").unlink()
    for name in ("modellic.lock", "modellic-baseline.json"):
        (clone.folder / name).symlink_to(tmp_path / "elsewhere")
    with pytest.raises(UsageError, match="leads out of the repository"):
        lock(clone.folder, TODAY)
    with pytest.raises(UsageError, match="leads out of the repository"):
        new_baseline(clone.folder, Options(as_of=TODAY))


def test_a_lock_that_a_merge_broke_is_written_anew(clone: Checkout) -> None:
    good = (clone.folder / "modellic.lock").read_text("utf-8")
    clone.write({"modellic.lock": good + "<<<<<<< HEAD\n"})
    found = lock(clone.folder, TODAY)
    assert found.text == good
    assert not found.current


# Baselines ---------------------------------------------------------------------------------------


def test_a_baseline_takes_what_is_there_and_no_more(clone: Checkout) -> None:
    fresh = new_baseline(clone.folder, Options(as_of=TODAY, locked=True))
    clone.write({"modellic-baseline.json": fresh.text})
    report = run(clone, locked=True)
    assert failing(report) == []
    assert report.baseline == "modellic-baseline.json"
    clone.write({"b.py": load(OTTER)})
    assert failing(run(clone, locked=True)) == [(OTTER, "rule-triggered")]


def test_an_entry_survives_lines_that_move(clone: Checkout) -> None:
    options = Options(as_of=TODAY, locked=True)
    clone.write({"modellic-baseline.json": new_baseline(clone.folder, options).text})
    clone.write({"a.py": "# moved\n" * 9 + load(OTTER, "acorn/Tune")})
    assert failing(run(clone, locked=True)) == []


def test_dead_entries_are_findings_and_go_when_it_is_written(clone: Checkout) -> None:
    options = Options(as_of=TODAY, locked=True)
    first = new_baseline(clone.folder, options)
    clone.write({"modellic-baseline.json": first.text.replace("was there when", "known since")})
    clone.write({"a.py": load(OTTER)})
    report = run(clone, locked=True)
    dead = [r for r in report.results.results if r.finding.id == "baseline-entry-dead"]
    assert {r.location.file for r in dead} == {"modellic-baseline.json"}
    assert all(r.location.line and r.fails for r in dead)
    assert failing(run(clone, locked=True, since=None)) == [("", "baseline-entry-dead")] * len(dead)
    second = new_baseline(clone.folder, options)
    assert (second.added, second.dropped) == (0, len(dead))
    assert "known since" in second.text


def test_entries_of_other_folders_and_silent_models_are_kept(
    clone: Checkout, hub: HubServer
) -> None:
    (clone.folder / "modellic.lock").unlink()
    clone.write({"sub/b.py": load(OTTER)})
    whole = new_baseline(clone.folder, Options(as_of=TODAY))
    clone.write({"modellic-baseline.json": whole.text})
    part = new_baseline(clone.folder / "sub", Options(as_of=TODAY))
    assert (part.path.resolve(), part.dropped) == (clone.folder / "modellic-baseline.json", 0)
    report = check(clone.folder / "sub", Options(as_of=TODAY))
    assert "baseline-entry-dead" not in {r.finding.id for r in report.results.results}
    del hub.repositories[OTTER]
    silent = run(clone)
    assert not [r for r in silent.results.results if r.finding.id == "baseline-entry-dead"]
