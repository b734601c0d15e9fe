"""Notices: the very words, whole copies, safe names, and nothing of anybody written over."""

from __future__ import annotations

import codecs
import hashlib
import json
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from syrupy.assertion import SnapshotAssertion

import samples
from modellic.report import FileReport, Report
from modellic.reports import Style
from modellic.reports.acknowledgements import copyright_lines
from modellic.reports.notices import MANIFEST, NoticeFile, files_of, notices_of, plan_of
from modellic.reports.notices.copies import copies_of, original_bytes
from modellic.reports.notices.names import MAX_NAME, Names, safe_name
from modellic.reports.notices.told import render
from modellic.rules import Duty, Rule
from modellic.sources import Problem, ProblemKind, Role

TEXT = "Otter licence\n\nCopyright (c) 2026 Otter Labs\n\nShow the word Otter.\r\n"
ANYTHING = st.text(st.characters(codec=None, exclude_categories=()), min_size=1, max_size=200)


def file(content: bytes, text: str, path: str = "LICENSE") -> FileReport:
    return FileReport(path, Role.LICENSE, hashlib.sha256(content).hexdigest(), content=text)


WITH_TEXT = samples.report(
    samples.target(files=(file(TEXT.encode(), TEXT),), rules=samples.TRIGGERED.targets[0].rules),
    company=samples.COMPANY,
)
REPORTS = samples.ALL | {"with-text": WITH_TEXT}


@pytest.mark.parametrize("name", REPORTS)
def test_the_files(name: str, snapshot: SnapshotAssertion) -> None:
    made = files_of(notices_of(REPORTS[name]))
    assert "".join(f"==> {f.path}\n{f.content.decode()}\n" for f in made) == snapshot


@pytest.mark.parametrize("name", REPORTS)
def test_what_a_person_is_told(name: str, snapshot: SnapshotAssertion) -> None:
    notices = notices_of(REPORTS[name])
    said = render(notices, files_of(notices), ["licenses/old/LICENSE"], "out", Style())
    assert max(map(len, said.splitlines())) <= 80
    assert said == snapshot


def paths_and_texts(report: Report, *, everything: bool = False) -> dict[str, str]:
    made = files_of(notices_of(report, everything=everything))
    return {each.path: each.content.decode() for each in made}


def test_only_what_binds_is_wanted_unless_everything_is() -> None:
    assert "Otter" not in paths_and_texts(samples.CLEARED)["footer.html"]
    everything = paths_and_texts(samples.CLEARED, everything=True)
    assert "<p>Otter</p>" in everything["footer.html"]
    assert "**does not bind**" in everything["todo.md"]


def test_the_phrase_stands_byte_for_byte() -> None:
    words = "Ötter *K2* `x` <b>\u200b"
    rule = replace(samples.DISPLAY, text=(words,))
    report = samples.report(
        samples.target(rules=(samples.judged(rule, samples.BINDS),)), company=samples.COMPANY
    )
    made = paths_and_texts(report)
    assert json.loads(made["display.json"])["phrases"][0]["any_of"] == [words]
    assert "\n```text\nÖtter *K2* `x` <b>\\u200b\n```\n" in made["display.md"]
    assert "<p>Ötter *K2* `x` &lt;b&gt;\\u200b</p>" in made["footer.html"]


def test_a_changed_model_has_a_place_to_say_so() -> None:
    rule = Rule(Duty.STATE_CHANGES, samples.evidence("Say what you changed.", 3, 3))
    report = samples.report(samples.target(rules=(samples.judged(rule, samples.ALWAYS),)))
    made = paths_and_texts(report)
    assert "Changes to otter/Otter-7B: ………………" in made["NOTICE"]
    assert "Write into `NOTICE` what was changed" in made["todo.md"]


# Copies ------------------------------------------------------------------------------------------

ENCODED = [
    (TEXT.encode(), TEXT),
    (codecs.BOM_UTF8 + TEXT.encode(), "\ufeff" + TEXT),
    (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), TEXT),
    (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), TEXT),
]


@pytest.mark.parametrize(("content", "text"), ENCODED)
def test_a_copy_has_the_bytes_of_the_file(content: bytes, text: str) -> None:
    assert original_bytes(file(content, text)) == content


def test_a_text_that_lost_bytes_is_no_copy() -> None:
    content = b"Otter \xff licence"
    target = samples.target(files=(file(content, "Otter \ufffd licence"),))
    (copy,) = copies_of(target, "otter/Otter-7B", Names())
    assert copy.content is None
    assert "byte for byte" in copy.missing
    made = paths_and_texts(samples.report(target))
    assert not any(path.startswith("licenses/otter") for path in made)
    assert "**Not here**: LICENSE of otter/Otter-7B" in made["licenses/README.md"]


COPYRIGHTS = [
    ("Copyright (c) 2025 Otter Labs", True),
    ("  © Otter Labs, 2025. All rights reserved.", True),
    ("(c) 2025 Otter", True),
    ("Copyright [yyyy] [name of copyright owner]", False),
    ("The above copyright notice shall be kept.", False),
    ("Copyright holders are people.", False),
]


@pytest.mark.parametrize(("line", "expected"), COPYRIGHTS)
def test_copyright_lines_are_read_from_the_text(line: str, expected: bool) -> None:
    text = f"Otter licence\n\n{line}\n\nMore words."
    found = copyright_lines(samples.target(files=(file(text.encode(), text),)))
    assert found == ((line.strip(),) if expected else ())


# Names -------------------------------------------------------------------------------------------

NAMES = [
    ("otter/Otter-7B", "otter--Otter-7B"),
    ("LICENSE.txt", "LICENSE.txt"),
    ("a/b/LICENSE", "a--b--LICENSE"),
]


@pytest.mark.parametrize(("words", "name"), NAMES)
def test_an_ordinary_name_stays(words: str, name: str) -> None:
    assert safe_name(words) == name


@given(ANYTHING)
@example("..")
@example("../../etc/passwd")
@example("CON")
@example("aux.txt")
@example("/")
@example("-rf")
@example("x" * 500)
@example("名前")
def test_any_name_is_safe_everywhere(words: str) -> None:
    name = safe_name(words)
    assert 0 < len(name) <= MAX_NAME
    assert name.isascii()
    assert not set(name) & set('<>:"/\\|?* \0')
    assert not name.startswith(("-", "."))
    assert not name.endswith((".", " "))
    assert name.partition(".")[0].casefold() not in {"con", "prn", "aux", "nul", "com1", "lpt9"}
    assert safe_name(name) == name


@given(st.lists(ANYTHING, unique=True, max_size=8))
@example(["a--b/c", "a/b--c"])
@example(["Otter", "otter", "OTTER"])
def test_nobody_gets_the_name_of_another(words: list[str]) -> None:
    names = Names()
    found = [names.name(each).casefold() for each in words]
    assert len(set(found)) == len(found)
    assert [names.name(each).casefold() for each in words] == found


# Hostile words -----------------------------------------------------------------------------------


class Tags(HTMLParser):
    """The elements of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: set[str] = set()
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.add(tag)


OURS = {"h1", "h2", "h3", "p", "ul", "li", "strong", "code", "pre", "blockquote"}


@given(ANYTHING | st.text(st.sampled_from("`|\\*_[]()<>#!&~-+.=ab1 \n"), min_size=1, max_size=40))
@settings(max_examples=30, deadline=None)
@example("```\n<script>")
@example("\x1b[2J")
def test_words_of_strangers_become_no_markup(words: str) -> None:
    made = files_of(notices_of(samples.everywhere(words)))
    assert all("\x1b" not in each.content.decode() for each in made)
    for each in made:
        text = each.content.decode()
        if each.path.endswith(".md"):
            assert Tags(MarkdownIt("gfm-like", {"linkify": False}).render(text)).found <= OURS
        if each.path.endswith(".html"):
            assert Tags(text).found <= {"div", "p"}


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("seen (https://a.example/x, 2026)", "seen (`https://a.example/x`, 2026)"),
        ("read it at https://a.example/x.", "read it at `https://a.example/x`."),
        (
            "https://a.example/x and https://a.example/y",
            "`https://a.example/x` and `https://a.example/y`",
        ),
    ],
)
def test_an_address_is_parted_from_the_words_beside_it(words: str, shown: str) -> None:
    problem = Problem(ProblemKind.NOT_FOUND, "LICENSE", words)
    made = files_of(notices_of(samples.report(samples.target(problems=(problem,)))))
    [todo] = [each for each in made if each.path == "todo.md"]
    assert shown in todo.content.decode()


# The folder --------------------------------------------------------------------------------------

ONE = NoticeFile("NOTICE", b"one\n", "a notice")
DEEP = NoticeFile("licenses/otter/LICENSE", b"text\n", "a text")


def put(folder: Path, *files: NoticeFile) -> None:
    plan = plan_of(folder, files)
    for each in plan.write:
        (folder / each.path).parent.mkdir(parents=True, exist_ok=True)
        (folder / each.path).write_bytes(each.content)
    (folder / MANIFEST).write_bytes(plan.manifest)


def test_a_second_run_has_nothing_to_do(tmp_path: Path) -> None:
    put(tmp_path, ONE, DEEP)
    plan = plan_of(tmp_path, (ONE, DEEP))
    assert (plan.write, plan.foreign, plan.remove) == ((), (), ())


def test_our_own_files_are_written_over_and_taken_away(tmp_path: Path) -> None:
    put(tmp_path, ONE, DEEP)
    plan = plan_of(tmp_path, (replace(ONE, content=b"two\n"),))
    assert [each.path for each in plan.write] == ["NOTICE"]
    assert plan.foreign == ()
    assert plan.remove == ("licenses/otter/LICENSE",)


def test_a_file_of_somebody_else_is_foreign_and_so_is_a_changed_one(tmp_path: Path) -> None:
    (tmp_path / "NOTICE").write_text("mine")
    assert plan_of(tmp_path, (ONE,)).foreign == ("NOTICE",)
    (tmp_path / "NOTICE").unlink()
    put(tmp_path, ONE, DEEP)
    (tmp_path / "NOTICE").write_text("changed")
    (tmp_path / "licenses/otter/LICENSE").write_text("changed")
    plan = plan_of(tmp_path, (ONE,))
    assert plan.foreign == ("NOTICE",)
    assert plan.remove == ()


def test_nothing_is_written_through_a_link(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "licenses").symlink_to(elsewhere)
    (folder / "NOTICE").symlink_to(elsewhere / "NOTICE")
    plan = plan_of(folder, (ONE, DEEP))
    assert plan.blocked == ("licenses",)
    assert plan.foreign == ("NOTICE",)


FORGED = [
    "../victim",
    "/etc/victim",
    "victim",
    "licenses/victim",
    "licenses/../../victim",
    "a/b/c/d",
    "",
    ".",
    "link/victim",
]


@pytest.mark.parametrize("path", FORGED)
def test_a_forged_manifest_takes_nothing_away(path: str, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "link").symlink_to(tmp_path)
    (tmp_path / "victim").write_bytes(b"x")
    digest = hashlib.sha256(b"x").hexdigest()
    form = {"schema": "modellic.notice/1", "files": {path: digest}}
    (folder / MANIFEST).write_text(json.dumps(form))
    assert plan_of(folder, (ONE,)).remove == ()


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"schema": "modellic.notice/1", "files": 3}'])
def test_a_broken_manifest_owns_nothing(text: str, tmp_path: Path) -> None:
    (tmp_path / MANIFEST).write_text(text)
    (tmp_path / "NOTICE").write_text("mine")
    assert plan_of(tmp_path, (ONE,)).foreign == ("NOTICE",)
