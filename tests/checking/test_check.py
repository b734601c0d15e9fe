"""The check as a whole, on folders and clones, against a hub on loopback."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from checkout import Checkout, load
from family import BUILT, CARD, NOT_SOLD, USERS
from hubserver import HubServer
from modellic.checking import CheckReport, Options, check
from modellic.errors import NotFoundError, UsageError
from modellic.report import Outcome
from modellic.results import Result, SuppressionKind

TODAY = datetime.date(2026, 11, 25)
OTTER = "otter/Otter-7B"
COMPANY = f"""
[products.chat]
models = ["{OTTER}"]
uses = ["commercial", "product"]
monthly-active-users = "12M"
"""


@pytest.fixture
def otter(hub: HubServer) -> str:
    """The commit of a model whose term binds a product of many users."""
    return hub.add(OTTER, {"README.md": CARD, "LICENSE": USERS})


@pytest.fixture
def clone(tmp_path: Path) -> Checkout:
    """A clone of somebody who has a company file."""
    clone = Checkout(tmp_path / "clone")
    clone.write({"modellic.toml": COMPANY})
    return clone


def run(folder: Path, **options: object) -> CheckReport:
    return check(folder, Options(as_of=TODAY, **options))  # type: ignore[arg-type]


def told(report: CheckReport) -> list[tuple[str, int | None, str]]:
    """The results that are no notes, as file, line and finding."""
    return [
        (r.location.file, r.location.line, r.finding.id)
        for r in report.results.results
        if r.finding.severity != "note"
    ]


def named(report: CheckReport, finding: str) -> Result:
    (result,) = [r for r in report.results.results if r.finding.id == finding]
    return result


@pytest.mark.usefixtures("otter")
def test_a_term_that_binds_stands_at_the_line_that_loads_the_model(clone: Checkout) -> None:
    clone.write({"src/app.py": load(OTTER)})
    report = run(clone.folder)
    assert told(report) == [("src/app.py", 2, "rule-triggered")]
    result = named(report, "rule-triggered")
    assert (result.location.column, result.location.text) == (28, OTTER)
    assert result.fails
    (clause,) = result.related
    assert clause.text == USERS.strip()
    assert clause.file.endswith("/LICENSE")
    assert (clause.line, clause.end_line) == (1, 1)
    assert report.outcome is Outcome.FINDINGS
    (subject,) = report.results.subjects
    assert (subject.id, subject.outcome) == (OTTER, Outcome.FINDINGS)


@pytest.mark.usefixtures("otter")
def test_one_result_a_file_and_its_other_lines_beside_it(clone: Checkout) -> None:
    clone.write({"a.py": load(OTTER, OTTER), "b.py": load(OTTER), "c.md": f"We use {OTTER}.\n"})
    report = run(clone.folder)
    assert told(report) == [("a.py", 2, "rule-triggered"), ("b.py", 2, "rule-triggered")]
    first, second = [r for r in report.results.results if r.fails]
    assert [place.line for place in first.related] == [1, 3]
    assert first.fingerprint != second.fingerprint
    assert (report.looked.places, report.looked.mentions) == (3, 1)
    assert len(report.results.subjects[0].locations) == 3


@pytest.mark.usefixtures("otter")
def test_a_model_is_read_once_however_it_is_written(hub: HubServer, clone: Checkout) -> None:
    clone.write({"a.py": load(OTTER, OTTER.lower(), OTTER.upper())})
    report = run(clone.folder)
    assert len(report.results.subjects) == 1
    assert len(hub.asked("/api/models/")) == 1


def test_a_revision_is_read_as_the_line_asks_for_it(hub: HubServer, clone: Checkout) -> None:
    old = hub.add(OTTER, {"README.md": CARD, "LICENSE": BUILT}, tag="v1")
    hub.add(OTTER, {"README.md": CARD, "LICENSE": USERS})
    pinned = load(OTTER).replace(f'"{OTTER}"', f'"{OTTER}", revision="v1"')
    clone.write({"old.py": pinned, "new.py": load(OTTER)})
    report = run(clone.folder)
    assert told(report) == [("new.py", 2, "rule-triggered")]
    outcomes = {s.revision == old: s.outcome for s in report.results.subjects}
    assert outcomes == {True: Outcome.CLEAN, False: Outcome.FINDINGS}


@pytest.mark.parametrize(
    ("revision", "findings"),
    [(None, ["revision-unpinned"]), ("v1", ["revision-unpinned"]), ("", [])],
)
def test_pinning_is_asked_of_the_line(
    revision: str | None, findings: list[str], hub: HubServer, clone: Checkout
) -> None:
    commit = hub.add(OTTER, {"README.md": CARD, "LICENSE": BUILT}, tag="v1")
    pin = "" if revision is None else f', revision="{revision or commit}"'
    policy = "[policy]\nrequire-pinned = true\n"
    products = COMPANY.replace(OTTER, f"{OTTER}@{commit}")
    clone.write({"a.py": load(OTTER).replace('")', f'"{pin})'), "modellic.toml": products + policy})
    report = run(clone.folder)
    assert [finding for _, _, finding in told(report)] == findings


def test_a_model_without_an_answer_stands_at_its_line_and_the_others_are_judged(
    otter: str, clone: Checkout
) -> None:
    clone.write({"a.py": load("otter/Oter-7B", OTTER)})
    report = run(clone.folder)
    assert told(report) == [("a.py", 2, "model-unresolved"), ("a.py", 3, "rule-triggered")]
    assert report.outcome is Outcome.UNRESOLVED
    assert otter


@pytest.mark.usefixtures("hub")
def test_a_private_model_may_be_ignored(clone: Checkout) -> None:
    comment = "  # modellic: ignore[model-unresolved] our own\n"
    clone.write({"a.py": load("otter/Private-7B").rstrip("\n") + comment})
    report = run(clone.folder)
    assert report.outcome is Outcome.CLEAN
    assert named(report, "model-unresolved").suppression is not None


@pytest.mark.usefixtures("otter")
@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("{load}  # modellic: ignore[rule-triggered] on the about page\n", []),
        ("# modellic: ignore[rule-triggered] on the about page\n{load}\n", []),
        (
            "{load}  # modellic: ignore[rule-triggered]\n",
            [("a.py", 2, "rule-triggered"), ("a.py", 2, "ignore-invalid")],
        ),
        (
            "{load}  # modellic: ignore[rule-unknown] why\n",
            [("a.py", 2, "rule-triggered"), ("a.py", 2, "ignore-unmatched")],
        ),
        (
            "{load}  # modellic: ignore[rule-triggered] why\n{load}\n",
            [("a.py", 3, "rule-triggered")],
        ),
        (
            "x = 1  # modellic: ignore[rule-triggered] why\n{load}\n",
            [("a.py", 2, "ignore-unmatched"), ("a.py", 3, "rule-triggered")],
        ),
    ],
    ids=["same-line", "line-above", "no-reason", "other-finding", "one-of-two", "above-no-comment"],
)
def test_inline_ignores(code: str, expected: list[tuple[str, int, str]], clone: Checkout) -> None:
    call = f'm = AutoModel.from_pretrained("{OTTER}")'
    clone.write({"a.py": load() + code.format(load=call)})
    counted = [r for r in run(clone.folder).results.results if r.suppression is None]
    shown = [
        (r.location.file, r.location.line, r.finding.id)
        for r in counted
        if r.finding.severity != "note"
    ]
    assert shown == expected


@pytest.mark.usefixtures("otter")
def test_an_ignore_is_a_suppression_in_the_source(clone: Checkout) -> None:
    clone.write({"a.yaml": f"# modellic: ignore[rule-triggered] agreed\nmodel: {OTTER}\n"})
    report = run(clone.folder)
    suppression = named(report, "rule-triggered").suppression
    assert suppression is not None
    assert (suppression.kind, suppression.justification) == (SuppressionKind.IN_SOURCE, "agreed")
    assert report.outcome is Outcome.CLEAN


@pytest.mark.usefixtures("otter")
def test_what_a_change_brings(hub: HubServer, clone: Checkout) -> None:
    hub.add("elk/Elk-7B", {"README.md": CARD, "LICENSE": NOT_SOLD})
    clone.commit({"a.py": load(OTTER)})
    clone.write({"a.py": load(OTTER, "elk/Elk-7B")})
    report = run(clone.folder, since="HEAD")
    assert [s.id for s in report.results.subjects] == ["elk/Elk-7B"]
    assert hub.asked(OTTER) == []


@pytest.mark.usefixtures("otter")
def test_a_folder_of_a_clone_is_told_from_the_root(clone: Checkout) -> None:
    clone.write({"sub/a.py": load(OTTER), "b.py": load(OTTER)})
    report = run(clone.folder / "sub")
    assert told(report) == [("sub/a.py", 2, "rule-triggered")]
    assert report.results.root == "sub"
    one = run(clone.folder / "sub" / "a.py")
    assert told(one) == told(report)


@pytest.mark.usefixtures("otter")
def test_a_folder_that_is_no_clone_is_its_own_root(tmp_path: Path) -> None:
    (tmp_path / "modellic.toml").write_text(COMPANY)
    (tmp_path / "a.py").write_text(load(OTTER))
    report = run(tmp_path)
    assert ("a.py", 2, "rule-triggered") in told(report)
    assert report.results.repository is None


@pytest.mark.usefixtures("hub")
def test_files_of_modellic_load_nothing(clone: Checkout) -> None:
    clone.write(
        {
            "modellic-baseline.json": '{"schema": "modellic.baseline/1", "entries": []}',
            "pyproject.toml": f'[tool.modellic.products.x]\nmodels = [\n  "{OTTER}",\n]\n',
            "sub/modellic.toml": COMPANY,
            "policy.toml": COMPANY,
        }
    )
    report = run(clone.folder, company=clone.folder / "policy.toml")
    assert report.results.subjects == ()


@pytest.mark.usefixtures("hub")
def test_datasets_and_spaces_are_counted_and_not_judged(clone: Checkout) -> None:
    code = 'from datasets import load_dataset\nload_dataset("otter/fish")\n'
    clone.write({"a.py": code})
    report = run(clone.folder)
    assert (report.looked.others, report.results.subjects) == (1, ())
    assert report.outcome is Outcome.CLEAN


@pytest.mark.usefixtures("hub")
def test_a_file_that_was_not_read_is_a_finding(clone: Checkout) -> None:
    clone.write({"big.py": b"#" * (3 * 1024 * 1024)})
    report = run(clone.folder)
    assert told(report) == [("big.py", None, "file-not-read")]
    assert report.outcome is Outcome.FINDINGS


@pytest.mark.usefixtures("hub")
@pytest.mark.skipif(not Path("/proc").exists(), reason="names of any bytes need Linux")
def test_hostile_names_are_places_like_others(clone: Checkout) -> None:
    name = "a\n\x1b[2J::error::x.py"
    clone.write({name: load("otter/Nobody")})
    report = run(clone.folder)
    assert told(report) == [(name, 2, "model-unresolved")]


@pytest.mark.usefixtures("hub")
def test_what_is_not_there_cannot_be_checked(clone: Checkout) -> None:
    with pytest.raises(NotFoundError):
        run(clone.folder / "nowhere")
    with pytest.raises(UsageError):
        run(clone.folder, baseline=clone.folder / "nowhere.json")
    with pytest.raises(UsageError, match=r"there is no modellic\.lock"):
        run(clone.folder, locked=True)


@pytest.mark.usefixtures("otter")
def test_a_renamed_model_is_called_as_the_line_calls_it(hub: HubServer, clone: Checkout) -> None:
    hub.rename(OTTER, "otter/New")
    clone.write({"a.py": load(OTTER)})
    report = run(clone.folder)
    assert named(report, "rule-triggered").subject == OTTER
    assert [s.id for s in report.results.subjects] == [OTTER]


@pytest.mark.usefixtures("otter")
def test_the_same_check_twice_is_the_same(clone: Checkout) -> None:
    clone.write({f"{n}.py": load(OTTER, "otter/Oter") for n in range(8)})
    assert run(clone.folder).results == run(clone.folder).results


@pytest.mark.usefixtures("otter")
def test_so_many_models_are_asked_for_and_no_more(
    hub: HubServer, clone: Checkout, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("modellic.checking.answers.MAX_ASKED", 1)
    clone.write({"a.py": load(OTTER, "elk/Elk-7B", "hare/Hare-7B")})
    report = run(clone.folder)
    assert hub.asked("elk") + hub.asked("hare") == []
    assert report.outcome is Outcome.UNRESOLVED
    unresolved = [r.subject for r in report.results.results if r.finding.id == "model-unresolved"]
    assert unresolved == ["elk/Elk-7B", "hare/Hare-7B"]


@pytest.mark.usefixtures("otter")
def test_what_is_said_of_a_model_as_a_whole_leads_to_its_page(clone: Checkout) -> None:
    clone.write({"a.py": load(OTTER)})
    run(clone.folder)
    report = run(clone.folder, offline=True)
    limited = [r for r in report.results.results if r.finding.id == "source-limited"]
    (subject,) = report.results.subjects
    assert {place.file for r in limited for place in r.related} == {subject.url}
