"""Texts on a page: HTML, comments, quotations and line ends, all read as their plain lines are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modellic.layout import laid_out

MARKUP = {
    "a paragraph": ("<p>One</p>\n<p>Two</p>", "One\n\nTwo"),
    "a line within one": ("One<br/>Two", "One\nTwo"),
    "two line ends": ("One<br/>\n<br/>Two", "One\n\nTwo"),
    "items": ("<ul><li>One</li><li><p>Two</p></li></ul>", "- One\n- Two"),
    "a list within a list": ("<ul><li>One<ul><li>Two</li></ul></li></ul>", "- One\n  - Two"),
    "a title": ('<h2 class="x">Use</h2>\n<p>One</p>', "# Use\n\nOne"),
    "a row": (
        "<table><tr><td>A</td><td>B</td></tr><tr><td>C</td><td>D</td></tr></table>",
        "| A | B |\n| C | D |",
    ),
    "tags of a title within a paragraph": ("<p><b>One</b></p>", "<b>One</b>"),
    "characters": ("R&amp;D &quot;now&quot; &lt; 5&nbsp;users", 'R&D "now" < 5 users'),
    "a letter amid a word": ("d&eacute;j&agrave;", "déjà"),
    "a bullet": ("&bull; One", "\u2022 One"),
    "what a browser does not show": (
        "<!DOCTYPE html><style>p {color: red}</style><p>One</p>",
        "One",
    ),
    "no HTML": ("<name of author> & co &unknown; a < b", "<name of author> & co &unknown; a < b"),
    "a row of Markdown": ("| One<br>Two | Three |", "| One<br>Two | Three |"),
}


@pytest.mark.parametrize("case", MARKUP)
def test_markup_is_read_as_a_browser_shows_it(case: str) -> None:
    source, shown = MARKUP[case]
    assert plain(laid_out(source)) == shown


MARGINS = {
    "stars without a comment's end": " * One\n * goes on\n *\n * Two",
    "hashes": "# One\n# goes on\n#\n# Two",
    "hashes before lines that are not wrapped": "# One goes on\n#\n# Two",
    "semicolons": ";; One\n;; goes on\n;;\n;; Two",
    "percent signs": "% One\n% goes on\n%\n% Two",
    "a batch file": "REM One\nREM goes on\nREM\nREM Two",
    "a quotation": "> One\n> goes on\n>\n> Two",
    "a quotation of numbered lines": "> 1. One\n> goes on\n>\n> 2. Two",
    "a quotation within one": "> > One\n> > goes on\n> >\n> > Two",
}


@pytest.mark.parametrize("case", MARGINS)
def test_marks_before_each_line_are_no_words(case: str) -> None:
    assert not set("*#;%>") & set(laid_out(MARGINS[case]))
    assert "REM" not in laid_out(MARGINS[case])


NO_MARGINS = {
    "items": "* One\n* goes on\n* Two",
    "titles": "# One\n\n# Two\n\n# Three",
    "figures that are compared": "> 100 users: ask us\n> 500 users: pay\n> 900 users: pay more",
    "a quotation within a text": "One\n> Two\nThree\nFour",
}


@pytest.mark.parametrize("case", NO_MARGINS)
def test_marks_that_say_something_stay(case: str) -> None:
    assert laid_out(NO_MARGINS[case]) == NO_MARGINS[case]


@pytest.mark.parametrize("end", ["\r", "\x0c", "\x0b", "\x85", "\u2028", "\u2029"])
def test_whatever_ends_a_line_ends_one(end: str) -> None:
    assert laid_out(f"One{end}Two") == "One\nTwo"


def test_a_line_of_windows_has_one_end() -> None:
    assert laid_out("One\r\nTwo") == "One\r\nTwo"


PIECES = (
    "<p>",
    "</p>",
    "<li>",
    "<ul>",
    "<td>",
    "<tr>",
    "<br>",
    "<",
    ">",
    "&amp;",
    "&#8226;",
    "*",
    "#",
    "> ",
)


@given(
    st.lists(st.one_of(st.sampled_from(PIECES), st.sampled_from("\n\r a1|"), st.text(max_size=4)))
)
def test_every_place_stays(pieces: list[str]) -> None:
    source = "".join(pieces)
    assert len(laid_out(source)) == len(source)


def plain(text: str) -> str:
    """Return a text as an eye sees it: no blanks behind lines, nothing that is not shown."""
    lines = text.replace("\u2060", "").split("\n")
    indents = (len(line) - len(line.lstrip()) for line in lines)
    words = (" ".join(line.split()) for line in lines)
    return "\n".join(" " * n + w for n, w in zip(indents, words, strict=True)).strip("\n ")
