"""Clauses in their context: which lines are shown, what of them is marked, what is left out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modellic.report import FileReport
from modellic.reports.html.clauses import CUT, MAX_LINES, MAX_MARKED, Line, Shelf, in_context
from modellic.rules import Evidence, Span
from modellic.sources import Role
from modellic.text import Text

POEM = "one\ntwo\n\nfour\r\nfive\nsix\nseven\neight\nnine\n"


def drawn(lines: list[Line]) -> list[str]:
    """Each line as `3: before [marked] after`, `~` before one that follows a gap."""
    return [
        f"{'~' if line.after_gap else ''}{line.number}: "
        + "".join(f"[{p.text}]" if p.marked else p.text for p in line.pieces)
        for line in lines
    ]


def span(words: str, text: str = POEM) -> Span:
    start = text.index(words)
    return start, start + len(words)


@pytest.mark.parametrize(
    ("spans", "lines"),
    [
        ([span("six")], ["4: four", "5: five", "6: [six]", "7: seven", "8: eight"]),
        ([span("ix")], ["4: four", "5: five", "6: s[ix]", "7: seven", "8: eight"]),
        ([span("one")], ["1: [one]", "2: two"]),
        ([span("four")], ["2: two", "3: ", "4: [four]", "5: five", "6: six"]),
        ([span("five\nsix")], ["4: four", "5: [five]", "6: [six]", "7: seven", "8: eight"]),
        ([span("nine")], ["7: seven", "8: eight", "9: [nine]"]),
        (
            [span("one"), span("eight")],
            ["1: [one]", "2: two", "~6: six", "7: seven", "8: [eight]", "9: nine"],
        ),
        ([span("fi"), span("ive")], ["4: four", "5: [five]", "6: six", "7: seven"]),
        ([], []),
        ([(0, 5000)], []),
        ([(-3, 2)], []),
    ],
)
def test_the_lines_around_a_clause(spans: list[Span], lines: list[str]) -> None:
    assert drawn(list(in_context(Text(POEM), spans))) == lines


@pytest.mark.parametrize(("content", "said"), [(POEM, "zh"), ("", "zh"), (None, "")])
def test_a_clause_is_marked_as_the_language_of_its_text(content: str | None, said: str) -> None:
    file = FileReport("LICENSE", Role.LICENSE, "0" * 64, "zh", content=content or "")
    evidence = Evidence((span("six"),), file="LICENSE", quote="six", sha256="0" * 64)
    assert Shelf([] if content is None else [file]).clause(evidence, None).language == said


def test_of_a_long_line_only_what_is_near_the_mark_is_shown() -> None:
    text = f"{'before ' * 200}\n{'left ' * 200}MUST{' right' * 200}\n"
    (above, line) = drawn(list(in_context(Text(text), [span("MUST", text)])))
    assert above.endswith(f"before {CUT}")
    assert line.startswith(f"2: {CUT} left")
    assert "left [MUST] right" in line
    assert line.endswith(f"right {CUT}")
    assert len(line) < 400


def test_a_clause_without_end_is_cut_and_says_so() -> None:
    text = "otter\n" * 3000
    evidence = Evidence(((0, len(text)),), ((1, 3000),), text, "LICENSE", Text(text).sha256)
    file = FileReport("LICENSE", Role.LICENSE, Text(text).sha256, "en", content=text)
    clause = Shelf([file]).clause(evidence, None)
    assert len(clause.lines) == MAX_LINES
    assert clause.more
    without = Shelf([]).clause(evidence, None)
    assert len(without.lines) == MAX_LINES
    assert without.more
    assert all(line.number is None for line in without.lines)


def test_a_line_without_end_is_cut() -> None:
    text = "x" * 100_000
    (line,) = in_context(Text(text), [(0, len(text))])
    assert len(line.pieces[0].text) <= MAX_MARKED + len(CUT) + 1


@given(
    st.text(st.sampled_from("ab \n\r\x0b\u2028é"), max_size=80),
    st.lists(st.tuples(st.integers(0, 80), st.integers(0, 80)), max_size=3),
)
def test_what_is_marked_is_the_clause(words: str, given: list[tuple[int, int]]) -> None:
    text = Text(words)
    spans = [(min(a, b), max(a, b)) for a, b in given if a != b and max(a, b) <= len(text)]
    marked = "".join(
        piece.text for line in in_context(text, spans) for piece in line.pieces if piece.marked
    )
    inside = "".join(char for at, char in enumerate(words) if any(a <= at < b for a, b in spans))
    ends = str.maketrans("", "", "\r\n\x0b\u2028 ")
    assert marked.translate(ends) == inside.translate(ends)
