"""The words of an alert: read in one glance, the same in three forms, and harmless in each."""

from __future__ import annotations

import datetime
import html
import json
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from syrupy.assertion import SnapshotAssertion

from alerting import event, message
from modellic.company.watching import Digest
from modellic.reports.visible import visible
from modellic.watch.drafts import listed
from modellic.watch.events import (
    EVENTS,
    LICENSE_CHANGED,
    RULE_CLEARED,
    RULE_TRIGGERED,
    THRESHOLD_NEAR,
    Event,
    EventKind,
)
from modellic.watch.message import render, to_json
from modellic.watch.store import Why

FULL = replace(
    event("display"),
    model="example-org/Meadow-7B",
    title="chat must show “Meadow”: over 100 million monthly active users",
    what="The monthly active users of chat grew to 104 million in February 2026.",
    demand="Prominently display “Meadow” on the user interface.",
    due=datetime.date(2026, 4, 1),
    clause="Whoever has more than 100 million monthly active users shall show the name Meadow.",
    place="LICENSE:22-26",
    figure="104M monthly active users in 2026-02, 4% over 100M",
    link="https://huggingface.co/example-org/Meadow-7B/blob/main/LICENSE",
)
NASTY = (
    "<script>alert(1)</script> <img src=x onerror=y> [a](javascript:b) ![i](http://x) **b** "
    "\r\nBcc: all@example.com\x1b[31m \u202e `c` <!channel> @everyone &lt; | # {{ 7*7 }} {% x %}"
)


def test_one_alert_in_three_forms(snapshot: SnapshotAssertion) -> None:
    words = render(message(FULL))
    assert words.subject == (
        "[modellic] chat must show “Meadow”: over 100 million monthly active users, by 2026-04-01"
        " · example-org/Meadow-7B"
    )
    assert words.text == snapshot(name="text")
    assert words.markdown == snapshot(name="markdown")
    assert words.html == snapshot(name="html")


def test_a_digest_begins_with_what_matters_most(snapshot: SnapshotAssertion) -> None:
    note = event("note", kind=RULE_CLEARED, title="a rule binds no more")
    near = event("near", kind=THRESHOLD_NEAR, title="90% of a threshold")
    words = render(message(note, near, FULL, digest=Digest.DAILY))
    assert words.subject.endswith("monthly active users and 2 more")
    assert words.text == snapshot(name="text")
    assert words.markdown == snapshot(name="markdown")


@pytest.mark.parametrize(
    ("why", "says"),
    [
        (Why.WORSE, "It has become worse since you were last told."),
        (Why.AGAIN, "You were told of this before, and it had ended since."),
        (Why.REMINDED, "It was put off until today, and is still open."),
    ],
)
def test_a_repetition_says_why(why: Why, says: str) -> None:
    found = message(FULL)
    found = replace(found, alerts=tuple(replace(alert, why=why) for alert in found.alerts))
    words = render(found)
    assert says in words.text
    assert says in words.markdown
    assert says in words.html


@pytest.mark.parametrize(
    ("kind", "says"),
    [
        (RULE_TRIGGERED, "The licence demands: Prominently"),
        (THRESHOLD_NEAR, "The licence would demand: Prominently"),
        (LICENSE_CHANGED, "The licence may demand: Prominently"),
        (RULE_CLEARED, "The licence demanded: Prominently"),
    ],
)
def test_what_does_not_bind_is_not_said_to_be_demanded(kind: EventKind, says: str) -> None:
    words = render(message(replace(FULL, kind=kind)))
    assert says in words.text
    assert 'class="demand"' in words.html
    assert "**Prominently" in words.markdown


def test_what_is_not_known_is_left_out() -> None:
    words = render(message(event("bare", product=None)))
    for form in (words.text, words.markdown, words.html):
        assert not any(
            word in form for word in ("None", "demands", "By when", "Figure", "The clause")
        )


def test_without_the_words_of_the_clause_its_place_is_shown() -> None:
    words = render(message(replace(FULL, clause="")))
    for form in (words.text, words.markdown, words.html):
        assert "LICENSE:22-26" in form
        assert "The clause" not in form


def nasty(text: str = NASTY) -> Event:
    return replace(
        FULL, key=text, model=text, product=text, title=text, what=listed(text), demand=text,
        clause=text, place=text, figure=text, link=f"https://example.com/{text}",
    )  # fmt: skip


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, tuple[str, ...]]] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, tuple(name for name, _ in attrs)))
        self.links += [value or "" for name, value in attrs if name in {"href", "src"}]


def tags(page: str) -> _Tags:
    found = _Tags()
    found.feed(page)
    return found


def test_no_word_of_a_stranger_becomes_markup() -> None:
    plain, attacked = render(message(replace(nasty("x"), link=None))), render(message(nasty()))
    assert tags(attacked.html).found == tags(plain.html).found
    assert tags(attacked.html).links == []
    tokens = MarkdownIt("commonmark").parse(attacked.markdown)
    inline = [child.type for token in tokens for child in token.children or ()]
    assert not {"link_open", "image", "html_inline"} & set(inline)
    assert not any(token.type == "html_block" for token in tokens)
    shape = [token.type for token in MarkdownIt("commonmark").parse(plain.markdown)]
    assert [token.type for token in tokens] == shape
    for form in (attacked.subject, attacked.text, attacked.markdown, attacked.html):
        assert "\x1b" not in form
        assert "\u202e" not in form
        assert "49" not in form
    assert "@everyone" not in attacked.markdown


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.characters(exclude_categories=()), max_size=60))
def test_any_words_keep_the_shape_of_the_message(text: str) -> None:
    words, plain = render(message(nasty(text or "x"))), render(message(nasty("x")))
    assert "\n" not in words.subject
    assert words.subject == visible(words.subject)
    known = {tag for tag, _ in tags(plain.html).found}
    assert {tag for tag, _ in tags(words.html).found} <= known
    rendered = MarkdownIt("commonmark").parse(words.markdown)
    inline = {child.type for token in rendered for child in token.children or ()}
    assert inline <= {"text", "strong_open", "strong_close", "code_inline", "link_open",
                      "link_close", "text_special", "softbreak"}  # fmt: skip
    words.html.encode()


@pytest.mark.parametrize(
    "text", ["1. one", "12) two", "- a", "+ b", "* c", "# d", "> e", "---", "===", "~~~", "    x"]
)
def test_the_first_word_of_a_clause_starts_no_block(text: str) -> None:
    words = render(message(replace(FULL, clause=text)))
    page = MarkdownIt("commonmark").render(words.markdown)
    assert f"<blockquote>\n<p>{html.escape(text.strip())}</p>" in page


@pytest.mark.parametrize(
    "link",
    ["javascript:alert(1)", "data:text/html,x", "https://", "//x", "https://a/ b", 'https://a/"b',
     "https://a/<b>", "ftp://a/b", "https://[/", "https://\u0430pple.com", ""],
)  # fmt: skip
def test_a_link_that_may_not_be_followed_is_not_shown(link: str) -> None:
    words = render(message(replace(FULL, link=link)))
    assert tags(words.html).links == []
    assert "huggingface" not in words.text


def test_what_is_long_is_cut() -> None:
    words = render(message(nasty("word " * 50_000)))
    assert len(words.subject) < 220
    assert max(len(words.text), len(words.markdown), len(words.html)) < 20_000


def test_a_digest_tells_of_all_that_it_holds() -> None:
    words = render(message(*(event(f"n{n}") for n in range(100)), digest=Digest.DAILY))
    for form in (words.text, words.markdown, words.html):
        assert all(f"n{n}, level 1" in form for n in range(100))
    assert words.subject.endswith("and 99 more")


def test_what_happened_in_several_lines_is_a_list_in_all_forms(snapshot: SnapshotAssertion) -> None:
    lines = (
        "LICENSE changed: Meadow 1 (sha256 aaaaaaaaaaaa) → Meadow 2 (sha256 bbbbbbbbbbbb).",
        "Added: Whoever sells the model <b>shall</b> *write*\nto us.",
        "- Removed: the term of notices.",
    )
    changed = event("text", kind=LICENSE_CHANGED, product=None)
    words = render(message(replace(changed, what=listed(*lines))))
    start = "What happened"
    assert words.text[words.text.index(start) :].partition("Seen to?")[0] == snapshot(name="text")
    markdown = words.markdown[words.markdown.index(f"- {start}") :].partition("Seen to?")[0]
    assert markdown == snapshot(name="markdown")
    items = re.findall(r"<li>(.*?)</li>", MarkdownIt("commonmark").render(markdown), re.DOTALL)
    assert "- Removed: the term of notices." in items
    assert re.findall("<li>(.*?)</li>", words.html) == [
        html.escape(" ".join(line.split())) for line in lines
    ]


def test_no_more_lines_are_shown_than_are_read() -> None:
    words = render(message(replace(FULL, what="\n".join(f"line {n}" for n in range(999)))))
    assert words.html.count("<li>") == 15


def test_what_strangers_wrote_is_bounded_before_it_is_stored_and_sent() -> None:
    long = replace(nasty("word " * 50_000), key="a", product="chat", figure="1M")
    assert len(json.dumps(long.bounded().to_json())) < 20_000
    assert long.bounded().bounded() == long.bounded()
    assert FULL.bounded() == FULL


@pytest.mark.parametrize("kind", EVENTS)
def test_every_kind_of_event_has_a_message(kind: EventKind) -> None:
    words = render(message(replace(FULL, kind=kind)))
    assert FULL.title in words.text


def test_the_form_for_machines(snapshot: SnapshotAssertion) -> None:
    changed = event("text", kind=LICENSE_CHANGED, product=None)
    assert to_json(message(changed, FULL)) == snapshot
