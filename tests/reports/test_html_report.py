"""The report as a page: what it says, that it is whole and well formed, that nothing gets through.

What a browser makes of it is in test_html_in_a_browser.py.
"""

from __future__ import annotations

import base64
import hashlib
import re
import shlex
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jinja2 import UndefinedError
from syrupy.assertion import SnapshotAssertion

import papers
import samples
from family import populate
from htmlpages import ALL, Page, judged, page_of
from hubserver import HubServer
from modellic.cli.main import main
from modellic.evaluate import leaves
from modellic.pipeline import scan
from modellic.report import Report
from modellic.reports import Style
from modellic.reports.html.document import render
from modellic.reports.html.terms import MAX_RULES
from modellic.reports.html.view import MAX_FINDINGS
from modellic.reports.templates import environment, web
from modellic.reports.visible import unseen
from modellic.rules import InUse, Use

DOCS = Path(__file__).resolve().parents[2] / "docs"
LABELS = ("aria-labelledby",)


@pytest.fixture
def figures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Report:
    """A licence judged for a company with figures of all kinds."""
    monkeypatch.chdir(tmp_path)
    return judged(Path())


@pytest.mark.parametrize("name", ALL)
def test_the_page_reads_so(name: str, snapshot: SnapshotAssertion) -> None:
    assert page_of(ALL[name]).text == snapshot


def test_the_page_with_figures_reads_so(figures: Report, snapshot: SnapshotAssertion) -> None:
    # How old a rate is depends on the rates that are installed.
    text = re.sub(r"EUR = [\d.]+ USD|[\d,]{9} USD|\d\d %", "…", page_of(figures).text)
    assert re.sub(r"\d{4}-08-\d\d|\d+ days? before|, …\n", "…", text) == snapshot


# It is well formed -------------------------------------------------------------------------------


def check(page: Page) -> None:
    """What holds for every page, whatever stands on it."""
    assert page.source.startswith("<!DOCTYPE html>\n")
    assert page.faults == []
    assert page.all("html") == [{"lang": "en"}]
    assert [len(page.all(tag)) for tag in ("h1", "main", "title", "style")][:2] == [1, 1]
    steps = zip(page.headings, page.headings[1:], strict=False)
    assert page.headings[0] == 1
    assert all(after <= before + 1 for before, after in steps)
    ids = page.values("id")
    assert len(ids) == len(set(ids))
    named = {id_ for label in LABELS for value in page.values(label) for id_ in value.split()}
    inside = {href[1:] for href in page.values("href") if href.startswith("#")}
    assert named | inside <= set(ids)
    assert all(cell.get("scope") for cell in page.all("th"))


def check_safe(page: Page) -> None:
    """Nothing on it runs, is loaded, or leads anywhere but to the web."""
    names = {name for element in page.elements for name in element.attributes}
    assert not names & {"style", "src", "srcset", "action", "ping", "formaction"}
    assert not any(name.startswith("on") for name in names)
    tags = {element.tag for element in page.elements}
    assert not tags & {"script", "img", "iframe", "object", "embed", "form", "link", "base"}
    for link in page.all("a"):
        address = link["href"] or ""
        if not address.startswith("#"):
            assert re.match(r"https?://[\x21-\x7e]+$", address)
            assert link["rel"] == "noopener noreferrer"


@pytest.mark.parametrize("name", ALL)
def test_every_page_is_well_formed_and_safe(name: str) -> None:
    page = page_of(ALL[name])
    check(page)
    check_safe(page)


def test_a_page_with_bars_is_well_formed_and_safe(figures: Report) -> None:
    page = page_of(figures)
    assert len(page.all("svg")) == 3
    check(page)
    check_safe(page)


def test_the_policy_allows_the_stylesheet_on_the_page_and_nothing_else() -> None:
    source = render(samples.DERIVED, Style())
    found = re.search(r"<style>(.*?)</style>", source, re.DOTALL)
    assert found is not None
    digest = base64.b64encode(hashlib.sha256(found[1].encode()).digest()).decode()
    (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', source)
    assert policy.replace("&#39;", "'").split("; ") == [
        "default-src 'none'",
        f"style-src 'sha256-{digest}'",
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    assert "url(" not in found[1]
    assert "@import" not in found[1]


def test_the_same_report_gives_the_same_bytes() -> None:
    assert render(samples.SEVERAL, Style(80)) == render(samples.SEVERAL, Style(40, colour=True))


# What it says ------------------------------------------------------------------------------------


def test_a_confidential_figure_is_nowhere_and_has_no_bar(figures: Report) -> None:
    page = page_of(figures)
    source = page.source
    for secret in ("7654321", "7,654,321", "7.65M", "153 %"):
        assert secret not in source
    titles = [e for e in re.findall(r"<title id=[^>]*>([^<]*)", source) if "search" in e]
    assert titles == ["search&#39;s monthly revenue in August 2026, against more than 20M USD"]
    assert "products.search.monthly-active-users\nconfidential\n" in page.text


def test_a_bar_says_in_words_what_it_draws(figures: Report) -> None:
    page = page_of(figures)
    (said,) = [line for line in page.text.splitlines() if "chat has 4.4M to 4.6M" in line][:1]
    assert "88 % to 92 % of the threshold, 400,000 to 600,000 left" in said
    assert "May be reached in October 2026: an estimate from 4 figures" in said
    (drawn,) = re.findall(r"<desc[^>]*>(88 %[^<]*)", page.source)
    assert "may be reached in October 2026" in drawn
    widths = [float(width.rstrip("%")) for width in re.findall(r'width="([\d.]+%)"', page.source)]
    assert all(0 <= width <= 100 for width in widths)


def test_a_trend_is_part_of_the_judgement_but_not_of_the_json(figures: Report) -> None:
    found = [
        leaf
        for rule in figures.targets[0].rules
        for j in rule.judgements
        if j.reason
        for leaf in leaves(j.reason)
        if leaf.trend
    ]
    assert [leaf.trend.points for leaf in found if leaf.trend] == [4]
    assert "trend" not in found[0].to_json()


def test_a_rate_stands_there_with_its_date_and_its_age(figures: Report) -> None:
    assert re.search(
        r"1 EUR = [\d.]+ USD\n2026-08-\d\d\n\d+ days? before 2026-08-31", page_of(figures).text
    )


def test_the_very_words_are_marked_in_their_context() -> None:
    (target,) = papers.WITH_TEXT.targets
    start = papers.TEXT.index("Show")
    words = replace(
        samples.RETAIN.evidence, spans=((start, start + 19),), lines=((3, 3),), quote="no matter"
    )
    rule = replace(samples.RETAIN, evidence=words)
    told = replace(target, rules=(samples.judged(rule, samples.UNKNOWN_USE),))
    page = page_of(samples.report(told))
    assert page.marked == ["Show the word Otter"]
    assert "\n1Otter licence.\n2\n3Show the word Otter.\n" in page.text
    assert f"/blob/{samples.REVISION}/LICENSE#L3" in page.source


def test_words_whose_text_is_not_at_hand_are_quoted_alone() -> None:
    page = page_of(samples.WITHOUT_FIGURES)
    assert page.marked[:3] == samples.CLAUSE.splitlines()


def test_a_clause_of_a_base_model_stands_in_the_text_of_the_base_model(hub: HubServer) -> None:
    populate(hub)
    page = page_of(scan("acme/Tune-GGUF", as_of=samples.report().as_of))
    check(page)
    assert any('display "Otter" on the user interface' in words for words in page.marked)
    assert "LICENSE:1 · otter/Otter-7B" in page.text
    assert f"{hub.url}/otter/Otter-7B/blob/" in page.source
    assert "quantized, named in README.md:" in page.text
    assert "The model’s own licence drops 3 terms:" in page.text


def test_models_that_name_each_other_are_drawn_once(hub: HubServer) -> None:
    populate(hub)
    page = page_of(scan("ring/One", "acme/Merge"))
    check(page)
    assert page.text.count("\nring/Two base model") == 1
    assert page.text.count("\nhedgehog/Hedgehog-7B merge, named in README.md") == 1


def test_several_models_have_an_overview_that_leads_to_them() -> None:
    page = page_of(samples.SEVERAL)
    assert [row["href"] for row in page.all("a")][1:4] == ["#model-1", "#model-2", "#model-3"]
    assert page.text.startswith("Licence report: 3 models\n")
    assert "No answer: the target could not be resolved" in page.text
    assert "the hub has no such repository" in page.text.casefold()


def test_an_unread_record_says_so() -> None:
    text = page_of(samples.BY_RECORD).text
    assert "LICENSE:22-24 of the text verified on 2026-02-03; not read now" in text
    assert "the text itself was not read" in text


# Nothing hostile gets through --------------------------------------------------------------------


@pytest.mark.parametrize(("words", "shown"), samples.HOSTILE)
def test_strings_from_outside_are_only_shown(words: str, shown: str) -> None:
    page = page_of(samples.everywhere(words))
    check_safe(page)
    assert page.faults == []
    assert not any(unseen(char) for char in page.source if char != "\n")
    assert page.text.count(shown) > 10


@pytest.mark.parametrize(
    "words",
    [
        *papers.EVIL,
        "</style><script>alert(1)</script>",
        "-->",
        "{{7*7}}",
        "' onload='x",
        '" autofocus onfocus="x',
        "javascript:alert(1)",
    ],
)
def test_markup_from_outside_is_text(words: str) -> None:
    plain = {element.tag for element in page_of(papers.hostile("otter")).elements}
    page = page_of(papers.hostile(words))
    check_safe(page)
    assert page.faults == []
    assert {element.tag for element in page.elements} <= plain | {"svg"}


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=60))
def test_any_string_leaves_the_page_whole(words: str) -> None:
    page = page_of(samples.everywhere(words))
    check_safe(page)
    assert page.faults == []
    page.source.encode("utf-8")


@pytest.mark.parametrize(
    ("given", "link"),
    [
        ('https://hub.example/a b"><x>', "https://hub.example/a%20b%22%3E%3Cx%3E"),
        ("http://hub.example/\u202e", "http://hub.example/%E2%80%AE"),
        ("javascript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("//hub.example/x", ""),
        ("HTTPS://hub.example/x", ""),
        ("https://hub.example/" + "x" * 5000, ""),
        (None, ""),
        ("", ""),
    ],
)
def test_only_addresses_of_the_web_become_links(given: str | None, link: str) -> None:
    assert web(given) == link


def test_a_name_that_a_template_misspells_is_an_error() -> None:
    with pytest.raises(UndefinedError):
        environment().from_string("{{ verdikt }}").render()


def test_a_template_prints_what_cannot_be_seen_as_its_code() -> None:
    template = environment().from_string('<p title="{{ words }}">{{ words }}</p>')
    assert template.render(words='a\x1b\u202e"<\n\tb') == (
        '<p title="a\\x1b\\u202e&#34;&lt;  b">a\\x1b\\u202e&#34;&lt;  b</p>'
    )


def test_a_report_without_end_is_cut_and_says_so() -> None:
    target = samples.target(
        rules=tuple(
            samples.judged(
                replace(samples.DISPLAY, text=(f"Otter {n}",), when=InUse(Use.COMMERCIAL)),
                samples.UNKNOWN,
            )
            for n in range(MAX_RULES + 50)
        ),
        findings=tuple(
            replace(samples.DERIVED.targets[0].findings[0], message=f"finding {n} " + "x" * 5000)
            for n in range(MAX_FINDINGS + 7)
        ),
        unparsed=tuple(
            replace(samples.PARTIAL.targets[0].unparsed[0], quote=f"{n} " + "y" * 5000)
            for n in range(500)
        ),
    )
    page = page_of(samples.report(target))
    check(page)
    assert "50 more terms, not shown here" in page.text
    assert "7 more findings, not shown here" in page.text
    assert "more passages, not shown here" in page.text
    assert len(page.source) < 2_000_000


# The command and its page ------------------------------------------------------------------------


@pytest.mark.usefixtures("hf_home")
def test_the_command_of_the_documentation_writes_the_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    found = re.search(r"```sh\nmodellic ([^\n]*)\n```", (DOCS / "html.md").read_text("utf-8"))
    assert found is not None
    assert main(shlex.split(found[1])) == 0
    page = Page((tmp_path / "report.html").read_text("utf-8"))
    check(page)
    check_safe(page)
    assert "display “Kimi K2” on the user interface." in page.text
