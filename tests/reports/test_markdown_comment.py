"""The comment: short on top, the same for the same results, and nobody else's markup in it."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from syrupy.assertion import SnapshotAssertion

import checked
import samples
from modellic.finding import Finding
from modellic.kinds import Severity
from modellic.reports import Style
from modellic.reports.markdown import MAX_SIZE, mark, render
from modellic.reports.marks import code, link, prose
from modellic.reports.visible import unseen, visible
from modellic.results import Results

ANYTHING = st.text(st.characters(codec=None, exclude_categories=()), max_size=60)
MARKUP = st.text(st.sampled_from("`|\\*_[]()<>#!&~$@:/-+.=ab1 \n"), max_size=40)
OURS = {"h3", "p", "table", "thead", "tbody", "tr", "th", "td", "strong", "a", "code", "br", "em"}
OURS |= {"details", "summary", "blockquote", "sub"}


class Page(HTMLParser):
    """What a reader of the rendered comment sees, and the markup around it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.links: list[str] = []
        self.seen = ""
        self.cells: list[int] = []
        self.feed(MarkdownIt("gfm-like", {"html": True, "linkify": False}).render(text))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.links += [value or "" for name, value in attrs if name == "href"]
        assert {name for name, _ in attrs} <= {"href"}
        if tag == "tr":
            self.cells.append(0)
        if tag in {"td", "th"}:
            self.cells[-1] += 1

    def handle_data(self, data: str) -> None:
        self.seen += data


def comment(results: Results) -> str:
    return render(results, Style())


def top(text: str) -> str:
    return text.partition("<details>")[0]


def test_it_reads_so(snapshot: SnapshotAssertion) -> None:
    assert comment(checked.FULL) == snapshot


def test_a_scan_reads_so(snapshot: SnapshotAssertion) -> None:
    assert comment(checked.ALL["scan-several"]) == snapshot


@pytest.mark.parametrize(
    ("name", "headline"),
    [
        ("full", "### ❌ modellic: no answer about 1 model; 2 findings to act on"),
        ("clean", "### ✅ modellic: nothing to act on"),
        ("nothing", "### ✅ modellic: no model was found"),
        ("scan-no-answer", "### ❌ modellic: no answer about 1 model"),
        ("scan-triggered", "### ❌ modellic: 1 finding to act on"),
    ],
)
def test_the_verdict_is_the_first_line_that_is_seen(name: str, headline: str) -> None:
    assert comment(checked.ALL[name]).splitlines()[1] == headline


def test_what_fails_stands_on_top_and_the_rest_is_folded() -> None:
    text = comment(checked.FULL)
    assert "rule-triggered" in top(text)
    assert "no answer" in top(text)
    assert "app/serve.py:12" in top(text)
    assert "rule-unknown" not in top(text)
    assert "Whoever sells a service" not in top(text)
    for folded in ("rule-unknown", "Whoever sells a service", "agreed with Legal in ticket 7"):
        assert folded in text


def test_one_finding_at_several_places_is_one_row() -> None:
    many = [checked.result(file=f"{number}.py") for number in range(5)]
    rows = [line for line in top(comment(checked.results(*many))).splitlines() if "0.py" in line]
    assert len(rows) == 1
    assert rows[0].endswith("`0.py:12`<br>`1.py:12`<br>`2.py:12`<br>and 2 more |")


@pytest.mark.parametrize(
    ("root", "line"),
    [
        ("", "<!-- modellic -->"),
        ("services/a", "<!-- modellic services/a -->"),
        ("a--> <b>", "<!-- modellic a-%2D%3E%20%3Cb%3E -->"),
        ("-----", "<!-- modellic -%2D-%2D- -->"),
    ],
)
def test_the_first_line_finds_the_comment_again(root: str, line: str) -> None:
    assert mark(root) == line
    assert comment(replace(checked.FULL, root=root)).startswith(f"{line}\n")
    assert "--" not in line.removeprefix("<!--").removesuffix("-->")


@pytest.mark.parametrize("name", checked.ALL)
def test_the_markup_is_ours_and_rows_are_whole(name: str) -> None:
    page = Page(comment(checked.ALL[name]))
    assert page.tags <= OURS
    assert set(page.cells) <= {3, 4}


@example("a|b `x` <img src=x> [y](https://evil.example) ![i](https://e/i.png) **b** </details> -->")
@example("\\|`|``|\\`|")
@settings(deadline=None)
@given(MARKUP | ANYTHING)
def test_the_markup_is_ours_whatever_is_in_it(words: str) -> None:
    text = comment(checked.everywhere(words))
    page = Page(text)
    assert page.tags <= OURS
    assert set(page.cells) <= {3, 4}
    assert all(
        link.startswith(("https://hub.example/", "https://github.com/")) for link in page.links
    )
    assert not any(unseen(char) for char in text if char != "\n")
    assert text.count("<details>") == text.count("\n</details>\n")


@settings(deadline=None)
@given(MARKUP | ANYTHING)
def test_words_are_seen_as_they_are(words: str) -> None:
    for shown in (prose(words), code(words), link(words, "https://hub.example/x")):
        seen = Page(f"| a | b |\n| --- | --- |\n| x{shown}x | y |").seen.replace("\u200b", "")
        assert "".join(seen.split()) == "".join(f"abx{visible(words)}xy".split())


@pytest.mark.parametrize(
    "words",
    [
        "@octocat",
        "@org/team",
        "see #12",
        "GH-12",
        "!34",
        "https://evil.example",
        "ftp://evil.example",
        "www.evil.example",
        "me@evil.example",
        ":smile:",
    ],
)
def test_nobody_is_mentioned_and_nothing_is_linked(words: str) -> None:
    seen = Page(prose(words)).seen
    assert re.search(r"[@#!:w]\u200b|GH\u200b", seen)
    assert not re.search(r"@\w|#\d|!\d|GH-|://|www\.|:smile:", seen)


def test_an_address_cannot_end_its_link() -> None:
    place = replace(checked.CLAUSE, file="https://hub.example/a>b) c<d\n[x](https://evil.example)")
    found = replace(checked.result(), related=(place,))
    links = Page(comment(checked.results(found))).links
    assert not [at for at in links if at.startswith("https://evil.example")]


@pytest.mark.parametrize("count", [1, 40, 400, 4000])
def test_it_fits_into_a_comment_and_says_what_does_not(count: int) -> None:
    many = [
        checked.result(
            replace(checked.TRIGGERED, message=f"number {n}: " + "word|" * 40), f"{n}.py"
        )
        for n in range(count)
    ]
    text = comment(checked.results(*many))
    assert len(text) <= MAX_SIZE
    told = sum(f"number {n}:" in top(text) for n in range(count))
    assert told == count or f"{count - told} more do not fit into a comment" in text
    assert "what the findings mean" in text.splitlines()[-1]


def test_it_fits_when_everything_is_long() -> None:
    assert len(comment(checked.everywhere("|" * 100_000))) <= MAX_SIZE


def test_the_same_results_are_the_same_bytes() -> None:
    assert comment(checked.FULL) == comment(replace(checked.FULL))


@pytest.mark.parametrize(("words", "_"), samples.HOSTILE)
def test_nothing_that_a_terminal_obeys_is_written(words: str, _: str) -> None:
    text = comment(checked.everywhere(words))
    assert not any(unseen(char) for char in text if char != "\n")


def test_a_finding_about_no_model_has_a_row() -> None:
    text = comment(checked.results(checked.result(checked.DRIFT, subject="")))
    assert "| – | **warning: [license-drift]" in text


def test_a_model_that_a_finding_tells_of_is_told_once() -> None:
    finding = Finding("model-unresolved", Severity.ERROR, "no answer", fails=True)
    found = checked.result(finding, subject="otter/None")
    text = comment(checked.results(found, subjects=(checked.NOT_FOUND,)))
    assert text.splitlines()[1] == "### ❌ modellic: no answer about 1 model"
    assert top(text).count("otter/None") == 1
