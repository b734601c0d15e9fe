"""Annotations: read back as the runner of GitHub Actions reads a log, none comes from outside."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from syrupy.assertion import SnapshotAssertion

import checked
import samples
from modellic.reports import Style
from modellic.reports.github import MAX_SHOWN, render
from modellic.reports.visible import unseen
from modellic.results import Results


@dataclass(frozen=True)
class Command:
    name: str
    properties: dict[str, str]
    message: str


def unescaped(value: str, *codes: tuple[str, str]) -> str:
    for code, char in (("%0D", "\r"), ("%0A", "\n"), *codes, ("%25", "%")):
        value = value.replace(code, char)
    return value


def read(log: str) -> list[Command]:
    """Commands as the runner finds them: two colons, name, properties, two colons, message."""
    found = []
    for line in log.splitlines():
        assert line.startswith("::"), line
        head, _, message = line[2:].partition("::")
        name, _, properties = head.partition(" ")
        pairs = (pair.partition("=") for pair in properties.split(",") if pair)
        codes = (("%3A", ":"), ("%2C", ","))
        values = {key: unescaped(value, *codes) for key, _, value in pairs}
        found.append(Command(name, values, unescaped(message)))
    return found


def commands(results: Results) -> list[Command]:
    return read(render(results, Style()))


def test_they_read_so(snapshot: SnapshotAssertion) -> None:
    assert render(checked.FULL, Style()) == snapshot


def test_nothing_is_said_where_there_is_nothing_to_say() -> None:
    assert render(checked.CLEAN, Style()) == ""


def test_a_finding_stands_at_its_line_with_the_term_and_the_clause() -> None:
    (command,) = commands(checked.results(checked.result()))
    assert command.name == "error"
    assert command.properties == {
        "file": "app/serve.py",
        "line": "12",
        "col": "9",
        "title": "rule-triggered: otter/Otter-7B",
    }
    said, term, clause, where = command.message.split("\n")
    assert said.startswith("display-attribution: chat has 3M")
    assert term.startswith("If a commercial product")
    assert clause.startswith("“Whoever sells a service")
    assert where == f"{checked.LICENSE_URL}#L22-L24"


def test_the_gravest_come_first_and_what_is_suppressed_does_not_come() -> None:
    names = [command.name for command in commands(checked.FULL)]
    assert names == ["error", "error", "error", "notice", "notice"]
    assert commands(checked.FULL)[0].properties["title"] == "no answer: otter/None"
    assert "license-drift" not in render(checked.FULL, Style())


def test_a_place_on_the_web_is_no_file_of_the_repository() -> None:
    found = checked.result(checked.DRIFT, checked.LICENSE_URL, 4, None)
    (command,) = commands(checked.results(found))
    assert set(command.properties) == {"title"}
    assert f"{checked.LICENSE_URL}#L4" in command.message


def test_the_tenth_of_a_kind_says_how_many_are_not_shown() -> None:
    many = [checked.result(file=f"{number}.py") for number in range(25)]
    found = commands(checked.results(checked.result(checked.UNKNOWN), *many))
    errors = [command for command in found if command.name == "error"]
    assert len(errors) == len(many) + 1
    assert errors[MAX_SHOWN - 1].properties["title"] == "16 more"
    assert [command.name for command in found][-1] == "notice"


@pytest.mark.parametrize(
    "words",
    [
        "a::b",
        "x\n::error::y",
        "x\r\n::add-mask::y",
        "50%",
        "%0A::stop-commands::x",
        "a,line=1",
        "##[error]x",
    ],
)
def test_no_word_from_outside_is_a_command(words: str) -> None:
    found = commands(checked.everywhere(words))
    assert [command.name for command in found] == ["error", "error"]
    for command in found:
        assert set(command.properties) <= {"file", "line", "endLine", "col", "title"}
        assert " ".join(words.split()) in command.properties["title"]


@settings(deadline=None)
@given(st.text(st.characters(codec=None, exclude_categories=()), max_size=40))
def test_one_command_a_line_whatever_is_in_it(words: str) -> None:
    text = render(checked.everywhere(words), Style())
    assert len(read(text)) == 2
    assert not any(unseen(char) for char in text if char != "\n")


def test_a_long_message_is_cut() -> None:
    long = replace(checked.TRIGGERED, message="otter " * 50_000)
    text = render(checked.results(checked.result(long)), Style())
    assert len(text) < 10_000


@pytest.mark.parametrize("name", checked.ALL)
def test_every_result_that_counts_is_told(name: str) -> None:
    results = checked.ALL[name]
    unanswered = sum(subject.error is not None for subject in results.subjects)
    assert len(commands(results)) == sum(results.counts().values()) + unanswered


@pytest.mark.parametrize(("words", "_"), samples.HOSTILE)
def test_nothing_that_a_terminal_obeys_is_written(words: str, _: str) -> None:
    text = render(checked.everywhere(words), Style())
    assert not any(unseen(char) for char in text if char != "\n")


def test_a_finding_about_no_model_has_its_id_as_title() -> None:
    (command,) = commands(checked.results(checked.result(checked.DRIFT, subject="")))
    assert command.properties["title"] == "license-drift"
