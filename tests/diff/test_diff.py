"""What changed between two licences: by rules, by words, and what it counts for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import family
from hubserver import HubServer
from modellic.cli.main import main
from modellic.diff import Diff, Scope, diff
from modellic.errors import NotFoundError, UsageError
from modellic.report import Outcome
from modellic.reports import DIFF_FORMATS, Style
from modellic.reports.diff_json import SCHEMA, to_json
from modellic.reports.visible import unseen

DOCS = Path(__file__).parents[2] / "docs"
pytestmark = pytest.mark.usefixtures("hf_home")

USERS, NO_NAMES, SOLD = family.USERS, family.NO_NAMES, family.NOT_SOLD


def of(folder: Path, old: str, new: str) -> Diff:
    paths = [folder / name for name in ("old.txt", "new.txt")]
    for path, content in zip(paths, (old, new), strict=True):
        path.write_text(content, encoding="utf-8")
    return diff(*map(str, paths), offline=True)


def actions(found: Diff) -> tuple[list[str], list[str], list[str]]:
    changed = [str(change.new.action) for change in found.changed]
    return [str(r.action) for r in found.added], [str(r.action) for r in found.removed], changed


@pytest.mark.parametrize(
    ("old", "new", "expected", "outcome"),
    [
        (NO_NAMES, NO_NAMES, ([], [], []), Outcome.CLEAN),
        (NO_NAMES, NO_NAMES.replace(" ", "\n"), ([], [], []), Outcome.CLEAN),
        (NO_NAMES, NO_NAMES + SOLD, (["commercial-use"], [], []), Outcome.FINDINGS),
        (NO_NAMES + SOLD, NO_NAMES, ([], ["commercial-use"], []), Outcome.CLEAN),
        (NO_NAMES + SOLD, SOLD + NO_NAMES, ([], [], []), Outcome.CLEAN),
        (USERS, NO_NAMES, (["use-trademark"], ["display-attribution"], []), Outcome.FINDINGS),
    ],
)
def test_rules_added_and_removed(
    tmp_path: Path,
    old: str,
    new: str,
    expected: tuple[list[str], list[str], list[str]],
    outcome: Outcome,
) -> None:
    found = of(tmp_path, old, new)
    assert actions(found) == expected
    assert found.outcome is outcome


@pytest.mark.parametrize(
    ("old", "new", "scope", "aspects"),
    [
        ("5 million", "5 million", None, []),
        ("5 million", "4 million", Scope.WIDER, ["threshold"]),
        ("5 million", "6 million", Scope.NARROWER, ["threshold"]),
        ('"Otter"', '"Beaver"', Scope.OTHER, ["text"]),
        ("the user interface", "a website", Scope.OTHER, ["place"]),
        ("monthly active", "daily active", Scope.OTHER, ["threshold"]),
    ],
)
def test_how_a_rule_of_a_text_changed(
    tmp_path: Path, old: str, new: str, scope: Scope | None, aspects: list[str]
) -> None:
    terms = f"{NO_NAMES}\n{USERS}"
    found = of(tmp_path, terms, terms.replace(old, new))
    assert [change.scope for change in found.changed] == ([scope] if scope else [])
    for change in found.changed:
        assert [aspect.name for aspect in change.aspects] == aspects
    assert found.outcome is (
        Outcome.FINDINGS if scope in {Scope.WIDER, Scope.OTHER} else Outcome.CLEAN
    )


def test_a_moved_threshold_is_told_in_words(tmp_path: Path) -> None:
    (change,) = of(tmp_path, USERS, USERS.replace("5 million", "50 thousand")).changed
    (aspect,) = change.aspects
    assert (aspect.old, aspect.new) == (
        "more than 5 million monthly active users",
        "more than 50,000 monthly active users",
    )


def test_of_two_rules_of_one_action_the_likelier_pair_is_the_change(tmp_path: Path) -> None:
    beaver = USERS.replace("Otter", "Beaver").replace("5 million", "9 million")
    found = of(tmp_path, f"{USERS}\n{beaver}", f"{beaver}\n{USERS.replace('5 m', '4 m')}")
    (change,) = found.changed
    assert (change.old.text, change.new.text) == (("Otter",), ("Otter",))
    assert found.unchanged == 1


def test_a_new_passage_that_is_not_understood_may_bind(tmp_path: Path) -> None:
    odd = "Whoever uses it must not, save where clause nine says so, be without a hat of 5 kg.\n"
    found = of(tmp_path, NO_NAMES, f"{NO_NAMES}\n{odd}")
    assert [passage.quote for passage in found.passages] == [odd.strip()]
    assert found.outcome is Outcome.FINDINGS
    assert of(tmp_path, f"{NO_NAMES}\n{odd}", f"{NO_NAMES}\n{odd}").outcome is Outcome.CLEAN


def test_a_new_side_that_is_not_understood_is_never_clean(tmp_path: Path) -> None:
    found = of(tmp_path, NO_NAMES, "Otters swim in rivers.\n")
    assert found.partial
    assert found.outcome is Outcome.FINDINGS


def test_paragraphs_are_compared_and_layout_is_not(tmp_path: Path) -> None:
    old = "# Terms\n\nOtters swim\nin “rivers”.\n\n1. One.\n2. Two.\n\nThe end.\n"
    new = '# Terms\n\nOtters  swim in "rivers".\n\n1. One.\n2. Second.\n3. Three.\n\nThe end.\n'
    (change,) = of(tmp_path, old, new).texts
    edits = [
        (
            edit.old and (edit.old.lines, edit.old.words),
            edit.new and (edit.new.lines, edit.new.words),
        )
        for edit in change.edits
    ]
    assert edits == [(((7, 7), "2. Two."), ((6, 6), "2. Second.")), (None, ((7, 7), "3. Three."))]


def test_texts_that_differ_all_over_are_not_compared(tmp_path: Path) -> None:
    old, new = ("\n\n".join(f"{word} {n}." for n in range(1200)) for word in ("Otter", "Beaver"))
    (change,) = of(tmp_path, old, new).texts
    assert not change.compared
    assert change.edits == ()


def test_files_that_came_and_went_are_told_by_their_names(tmp_path: Path) -> None:
    for name, files in (("old", ["LICENSE", "COPYING"]), ("new", ["LICENSE", "TERMS", "EULA"])):
        (tmp_path / name).mkdir()
        for file in files:
            (tmp_path / name / file).write_text(
                NO_NAMES if file == "LICENSE" else f"{file}\n{SOLD}"
            )
    found = diff(str(tmp_path / "old"), str(tmp_path / "new"), offline=True)
    assert sorted((change.old or "", change.new or "") for change in found.texts) == [
        ("", "EULA"),
        ("", "TERMS"),
        ("COPYING", ""),
    ]


def test_two_revisions_of_a_repository(hub: HubServer) -> None:
    old = hub.add("otter/Otter", {"LICENSE": NO_NAMES}, tag="v1")
    new = hub.add("otter/Otter", {"LICENSE": NO_NAMES + SOLD})
    for second in ("otter/Otter", "otter/Otter@main", "@main"):
        found = diff("otter/Otter@v1", second)
        sides = (found.old.model.snapshot.revision, found.new.model.snapshot.revision)
        assert sides == (old, new)
        assert actions(found)[0] == ["commercial-use"]


def test_a_revision_alone_needs_a_repository() -> None:
    with pytest.raises(UsageError, match="needs a repository"):
        diff(".", "@v1")


def test_a_side_that_is_missing_is_no_answer(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError):
        diff(str(tmp_path), str(tmp_path / "nothing"), offline=True)


def test_known_licences_by_their_records_alone(tmp_path: Path) -> None:
    for name, tag in (("a", "apache-2.0"), ("b", "cc-by-nc-4.0")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "README.md").write_text(family.card(tag))
    found = diff(str(tmp_path / "a"), str(tmp_path / "b"), offline=True)
    assert found.partial
    assert found.outcome is Outcome.FINDINGS


# The command -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old_and_new", "status"), [((SOLD, NO_NAMES + SOLD), 1), ((NO_NAMES + SOLD, SOLD), 0)]
)
@pytest.mark.parametrize("form", [form.name for form in DIFF_FORMATS])
def test_the_command_ends_with_what_was_added(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    form: str,
    old_and_new: tuple[str, str],
    status: int,
) -> None:
    for name, terms in zip("ab", old_and_new, strict=True):
        (tmp_path / name).write_text(terms)
    arguments = ["diff", str(tmp_path / "a"), str(tmp_path / "b"), "--offline", "-f", form]
    assert main(arguments) == status
    shown = capsys.readouterr().out
    assert "marks" in shown
    assert main([*arguments, "-o", str(tmp_path / "out")]) == status
    assert (tmp_path / "out").read_text() == shown


def test_the_command_says_what_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "/nowhere/a", "/nowhere/b"]) == 3
    assert "no such file or folder" in capsys.readouterr().err


def keys(value: object) -> set[str]:
    if isinstance(value, dict):
        return set(value).union(*map(keys, value.values()))
    return set().union(*map(keys, value)) if isinstance(value, list) else set()


def test_every_key_of_the_json_form_is_documented(tmp_path: Path) -> None:
    form = to_json(of(tmp_path, USERS, USERS.replace("5 m", "4 m") + "\n" + SOLD))
    pages = "".join((DOCS / name).read_text("utf-8") for name in ("diff.md", "report.md"))
    assert form["schema"] == SCHEMA
    assert [key for key in keys(json.loads(json.dumps(form))) if f"`{key}`" not in pages] == []


def test_hostile_words_are_only_shown(tmp_path: Path) -> None:
    evil = "You must not \x1b[2J use \u202e the names or the marks of the licensor.\n"
    found = of(tmp_path, SOLD, f"{SOLD}\n{evil}")
    for form in DIFF_FORMATS:
        shown = form.render(found, Style(80))
        assert not any(unseen(char) for char in shown if char != "\n")


@pytest.mark.parametrize("width", [40, 80, 120])
def test_no_line_is_wider_than_the_page(tmp_path: Path, width: int) -> None:
    found = of(tmp_path, USERS, USERS.replace("5 m", "4 m") + "\n" + SOLD)
    (text,) = (form for form in DIFF_FORMATS if form.name == "text")
    assert max(map(len, text.render(found, Style(width)).splitlines())) <= width
