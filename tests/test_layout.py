"""Texts on a page: HTML, comments, quotations and line ends, all read as their plain lines are."""

from __future__ import annotations

import unicodedata

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
    "cells that stand one below the other": (
        "Users      Price\n----------------\nup to 9    free\nmore       90 euros",
        "Users | Price\n---------|------\nup to 9 | free\nmore | 90 euros",
    ),
    "such cells below a line of dashes for each": (
        "Users    Price\n=====    =====\n9        free\n90       paid",
        "Users | Price\n----- | -----\n9 | free\n90 | paid",
    ),
    "such cells of ideographs": (
        "\u7528\u6237  \u4ef7\u683c\n----------\n9\u4eba   \u514d\u8d39\n90\u4eba  \u4ed8\u8d39",
        "\u7528\u6237| \u4ef7\u683c\n----|-----\n9\u4eba | \u514d\u8d39\n90\u4eba| \u4ed8\u8d39",
    ),
    "cells between tabs, whose columns nobody knows": (
        "Users\tPrice\n-----------\nnine\tfree\nmore\tpaid",
        "Users Price\n-----------\nnine free\nmore paid",
    ),
    "figures beside what is due": (
        "  up to 9 users   free\n  9 users or more  paid\n",
        "- up to 9 users: free\n- 9 users or more: paid",
    ),
    "figures at the margin": (
        "up to 9 users      free\nmore than 9 users  paid",
        "up to 9 users: free\nmore than 9 users: paid",
    ),
    "what is due on two lines": (
        "  up to 9 users  ask us\n                 first\n  10 users       paid",
        "- up to 9 users: ask us\n                 first\n- 10 users: paid",
    ),
    "one such line": ("  up to 9 users   free\nOne.", "up to 9 users free\nOne."),
    "no figures": (
        "Copyright 2019 Otter  One\nCopyright 2020 Otter  Two",
        "Copyright 2019 Otter One\nCopyright 2020 Otter Two",
    ),
    "a title above a line": ("Terms\n-----\nYou must pay.", "Terms\n-----\nYou must pay."),
    "lines below each other by chance": (
        "One  two\n--------\nThree words here.\nMore  words.",
        "One two\n--------\nThree words here.\nMore words.",
    ),
    "tags of a title within a paragraph": ("<p><b>One</b></p>", "<b>One</b>"),
    "characters": ("R&amp;D &quot;now&quot; &lt; 5&nbsp;users", 'R&D "now" < 5 users'),
    "a letter amid a word": ("d&eacute;j&agrave;", "déjà"),
    "a bullet": ("&bull; One", "\u2022 One"),
    "what a browser does not show": (
        "<!DOCTYPE html><style>p {color: red}</style><p>One</p>",
        "One",
    ),
    "a clause that only looks like a style": (
        "One\n<style>You must pay.</style>\nTwo",
        "One\n<style>You must pay.</style>\nTwo",
    ),
    "no HTML": ("<name of author> & co &unknown; a < b", "<name of author> & co &unknown; a < b"),
    "how papers cite it": (
        "Cite:\n@misc{one2024,\n  title={One {TWO} Report},\n  year={2024}\n}\nTwo",
        "Cite:\n\n\n\n\nTwo",
    ),
    "a duty in such an entry": (
        "@misc{one2024,\n  title={You must pay},\n  year={2024}\n}",
        "@misc{one2024,\n  title={You must pay},\n  year={2024}\n}",
    ),
    "a note in such an entry": (
        "@misc{one2024,\n  note={Fee: 5 dollars},\n  year={2024}\n}",
        "@misc{one2024,\n  note={Fee: 5 dollars},\n  year={2024}\n}",
    ),
    "a row of Markdown": ("| One<br>Two | Three |", "| One<br>Two | Three |"),
}


@pytest.mark.parametrize("case", MARKUP)
def test_markup_is_read_as_a_browser_shows_it(case: str) -> None:
    source, shown = MARKUP[case]
    assert plain(laid_out(source)) == shown


REFERENCES = {
    "a link": ("See the [licence](https://otter.example/L), too", "See the licence, too"),
    "a link to a file": ("See the [licence](LICENSE) here", "See the licence here"),
    "a link with a title": ('[licence](L.md "The terms") here', "licence here"),
    "an image that is a link": ("[![licence](l.svg)](L.md) here", "licence here"),
    "a link by its name": ("the [licence][1] here\n\n[1]: L.md", "the licence here\n\n[1]: L.md"),
    "brackets that lead nowhere": ("if [a][b] and [c](d) hold", "if [a][b] and [c](d) hold"),
    "a note of Markdown": ("users[^2] pay.[^note] Others", "users pay. Others"),
    "what a note says": ("[^2]: Of all products.", "[^2]: Of all products."),
    "a note in brackets": ("users[1], who pay.[2]", "users, who pay."),
    "a note above the line": ("users\u00b9 pay.\u00b2\u00b3 Others", "users pay. Others"),
    "a note in HTML": ("users<sup>1</sup> pay", "users pay"),
    "an item": ("[1] One\n[2] Two", "[1] One\n[2] Two"),
    "a power": ("10\u2076 users, 40 m\u00b2", "10\u2076 users, 40 m\u00b2"),
}


@pytest.mark.parametrize("case", REFERENCES)
def test_what_points_elsewhere_is_no_word(case: str) -> None:
    source, shown = REFERENCES[case]
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


PAGES = {
    "a bare number": ("{n}", "\n\n{n}\n\n"),
    "a number between dashes": ("- {n} -", "\n\n- {n} -\n\n"),
    "a named number": ("Page {n} of 9", "\nPage {n} of 9\n"),
    "a number named behind it": ("第{n}页", "\n第{n}页\n"),
    "a number and the next page's head": ("Otter Licence", "\n\n{n}\n\x0cOtter Licence v1.2\n\n"),
    "a foot above the number": ("Otter Licence", "\n\nOtter Licence - confidential\n{n}\n\n"),
}


@pytest.mark.parametrize("case", PAGES)
def test_a_page_ends_no_sentence(case: str) -> None:
    shown, end = PAGES[case]
    lines = [f"line {'abcdefgh'[n]} of a sentence" for n in range(8)]
    source = "\n".join(lines) + "".join(end.format(n=n) + "\n".join(lines) for n in (1, 2, 3))
    found = laid_out(source)
    assert not any(shown.format(n=n) in found for n in (1, 2, 3))
    assert "\n\n" not in plain(found)


def test_what_each_page_repeats_is_read_where_it_says_something() -> None:
    pages = "".join(f"\n\nNot for commercial use\n{n}\n\nline\n" + "words\n" * 8 for n in (1, 2, 3))
    assert "Not for commercial use" in laid_out(pages)


def test_an_entry_that_never_ends_is_given_up_at_once() -> None:
    fields = "year=2026    " * 40
    endless, ended = f"@misc{{otter, {fields}!", f"@misc{{otter, {fields}}}"
    assert laid_out(endless).strip() == endless
    assert laid_out(ended).strip() == ""


def test_a_page_ends_behind_a_sentence_as_a_paragraph_does() -> None:
    assert plain(laid_out("One.\n\nPage 2 of 9\n\nTwo")) == "One.\n\n\n\nTwo"


NO_PAGES = {
    "items": "1\n\nOne\n\n2\n\nTwo\n\n3\n\nThree",
    "a year": "Otter Licence\n\n2024\n\nOne",
    "a number of people": "Free for up to\n\n50\n\nusers",
    "a cell": "| 1 |\n| 2 |\n| 3 |",
}


@pytest.mark.parametrize("case", NO_PAGES)
def test_other_numbers_stay(case: str) -> None:
    assert laid_out(NO_PAGES[case]) == NO_PAGES[case]


DECOMPOSED = ("fu\u0308r", "e\u0301te\u0301", "\u30cf\u309a\u30f3", "\u1112\u1161\u11ab")


@pytest.mark.parametrize("word", DECOMPOSED)
def test_a_letter_and_its_marks_are_one_character(word: str) -> None:
    assert plain(laid_out(word)) == unicodedata.normalize("NFC", word) != word


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
    return "\n".join(" " * n + w if w else "" for n, w in zip(indents, words, strict=True)).strip(
        "\n "
    )
