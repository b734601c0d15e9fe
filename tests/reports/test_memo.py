"""The memo: complete, in two languages, and nobody else's markup in it."""

from __future__ import annotations

import re
import string
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from syrupy.assertion import SnapshotAssertion

import samples
from modellic.company import Company, load_company
from modellic.kinds import FINDINGS
from modellic.pipeline import scan
from modellic.report import Report
from modellic.reports.memo import FORMATS, LANGUAGES, render
from modellic.reports.memo.english_words import ONE
from modellic.reports.memo.japanese_messages import identified, problem_in_japanese
from modellic.reports.memo.japanese_words import FINDINGS as IN_JAPANESE
from modellic.reports.memo.japanese_words import PROBLEMS
from modellic.reports.memo.passages import MOST, Subject, passages_of
from modellic.reports.visible import unseen
from modellic.rules import InTerritory, Prohibition, Rule
from modellic.sources import Problem, ProblemKind, Role

LICENCE = """\
# Otter terms

Anybody may use the model. You shall display "Otter" on the user interface if your product has more
than 5 million monthly active users.

You must not use the names or the marks of the licensor.

Otter Labs may revise these terms at any time. Your rights end if you break one of them, and Otter
Labs can revoke them. Danish law applies: these terms are governed by the law of Denmark.
"""
COMPANY = """\
[company]
name = "Example KK"
seat = "JP"

[products.chat]
models = ["./otter"]
uses = ["commercial", "product"]
monthly-active-users = {"2026-08" = "3M", "2026-09" = "3.5M", "2026-10" = "4M"}

[[policy.assessments]]
seats = ["CN"]
law = "a law that the company names"

[[policy.rules]]
effect = "warn"
models = ["./otter"]
reason = "behind our own gateway only"

[[waivers]]
models = ["./otter"]
action = "use-trademark"
reason = "agreed by letter"
approver = "Head of legal"
date = 2026-01-01
expires = 2026-02-01

[[fulfilments]]
action = "display-attribution"
models = ["./otter"]
text = "Otter"
place = "Settings, About"
since = 2026-09-01
by = "Jane Doe"

[[assessments]]
models = ["./otter"]
by = "Security team"
date = 2026-02-01
expires = 2027-01-31
scope = "internal tests only"
evidence = "https://example.com/17"

[[evaluations]]
models = ["./otter"]
name = "Otter bench"
tester = "Red Team Ltd"
date = 2026-03-01
score = "12 of 100 passed"
system-prompt = false
"""


@pytest.fixture
def scanned(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Report, Company]:
    """A folder with a licence, judged for a company that has recorded something of every kind."""
    monkeypatch.chdir(tmp_path)
    Path("otter").mkdir()
    Path("otter/LICENSE").write_text(LICENCE, "utf-8")
    Path("modellic.toml").write_text(COMPANY, "utf-8")
    company = load_company(Path("modellic.toml"))
    day = samples.WITHOUT_FIGURES.as_of
    assert day is not None
    return scan("./otter", company=company, offline=True, as_of=day.replace(month=11)), company


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_memo_of_a_company(
    language: str, scanned: tuple[Report, Company], snapshot: SnapshotAssertion
) -> None:
    assert render(*scanned, language=language, form="markdown") == snapshot


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", samples.ALL)
def test_the_memo_without_a_company(name: str, language: str, snapshot: SnapshotAssertion) -> None:
    assert render(samples.ALL[name], None, language=language, form="markdown") == snapshot


def test_the_page_of_a_company(
    scanned: tuple[Report, Company], snapshot: SnapshotAssertion
) -> None:
    page = render(*scanned, language="ja", form="html")
    body = page[page.index("<body>") :]
    assert '<html lang="ja">' in page
    assert body == snapshot


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_report_gives_the_same_bytes(
    language: str, form: str, scanned: tuple[Report, Company]
) -> None:
    first, second = (render(*scanned, language=language, form=form) for _ in range(2))
    assert first == second


# Languages ---------------------------------------------------------------------------------------


def gaps(words: str) -> set[str | None]:
    return {name for _, name, _, _ in string.Formatter().parse(words) if name is not None}


def test_all_languages_have_the_same_words_with_the_same_gaps() -> None:
    english, japanese = (LANGUAGES[code].words for code in ("en", "ja"))
    assert list(english) == list(japanese)
    for key, words in english.items():
        assert gaps(words) == gaps(japanese[key]), key


def test_every_finding_and_every_gap_has_its_japanese() -> None:
    assert set(IN_JAPANESE) == {kind.id for kind in FINDINGS}
    assert set(PROBLEMS) == set(ProblemKind)


def test_the_japanese_is_of_one_style() -> None:
    said = " ".join([*LANGUAGES["ja"].words.values(), *IN_JAPANESE.values(), *PROBLEMS.values()])
    assert not re.search(r"です|ます|でしょう|ください", said)


# Passages ----------------------------------------------------------------------------------------

PASSAGES = [
    ("Otter Labs may terminate your rights at any time.", {Subject.END}),
    ("The rights that are granted here are perpetual and irrevocable.", {Subject.END}),
    ("We may update this policy from time to time.", {Subject.CHANGE}),
    ("You may modify the files under the terms of your choice.", set()),
    ("Nobody is asked anything here.", set()),
    ("This is governed by the laws of Otterland.", {Subject.LAW}),
    ("许可方可以随时终止本协议。", {Subject.END}),
    ("当社は本規約を変更することができる。", {Subject.CHANGE}),
    ("본 계약은 종료될 수 있다.", {Subject.END}),
    ("Diese Lizenz erlischt bei einem Verstoß.", {Subject.END}),
    ("La licence est régie par le droit français.", {Subject.LAW}),
]


@pytest.mark.parametrize(("text", "subjects"), PASSAGES)
def test_passages_are_found_by_their_words(text: str, subjects: set[Subject]) -> None:
    found = passages_of([replace(samples.FILE, role=Role.LICENSE, content=text)])
    assert {subject for subject, said in found.items() if said.passages} == subjects


def test_of_many_passages_some_are_quoted_and_the_others_counted() -> None:
    text = "\n\n".join(f"Otter number {n} may revoke the licence." for n in range(9))
    found = passages_of([replace(samples.FILE, content=text)])[Subject.END]
    assert len(found.passages) == MOST
    assert found.more == 9 - MOST
    assert found.passages[1].place == "LICENSE:3"


# Hostile words -----------------------------------------------------------------------------------

ANYTHING = st.text(st.characters(codec=None, exclude_categories=()), min_size=1, max_size=40)
MARKUP = st.text(st.sampled_from("`|\\*_[]()<>#!&~$@:/-+.=ab1 \n"), min_size=1, max_size=40)
OURS = {"h1", "h2", "h3", "p", "ul", "li", "strong", "blockquote", "a", "code", "hr"}
OURS |= {"table", "thead", "tbody", "tr", "th", "td"}


class Seen(HTMLParser):
    """The elements of a page and where its links lead."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.links: list[str] = []
        self.attributes: set[str] = set()
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links += [value or "" for name, value in attrs if name == "href"]


def hostile(words: str) -> Report:
    report = samples.everywhere(words)
    named = (replace(target, target="otter/Otter-7B") for target in report.targets)
    return replace(report, targets=tuple(named))


DANGEROUS = [
    *(words for words, _ in samples.HOSTILE),
    "<script>alert(1)</script>",
    '" onload="alert(1)',
    "javascript:alert(1)",
    "</title><b>",
]


@given(ANYTHING | MARKUP)
@settings(max_examples=25, deadline=None)
@example("[x](http://evil.example)")
@example("`|`")
def test_words_of_strangers_become_no_markdown(words: str) -> None:
    for language in LANGUAGES:
        text = render(hostile(words), None, language=language, form="markdown")
        seen = Seen(MarkdownIt("gfm-like", {"html": True, "linkify": False}).render(text))
        assert seen.tags <= OURS
        assert not any("evil.example" in link for link in seen.links)
        assert not any(unseen(char) for char in text if char != "\n")


@pytest.mark.parametrize("words", DANGEROUS)
def test_words_of_strangers_become_no_html(words: str) -> None:
    page = render(hostile(words), None, language="ja", form="html")
    seen = Seen(page)
    assert not seen.tags & {"script", "img", "b", "iframe"}
    assert not any(name.startswith("on") for name in seen.attributes)
    assert all(link.startswith(("#", "http")) for link in seen.links)


# Japanese ----------------------------------------------------------------------------------------

GAPS = [
    (
        "the licence asks to obey a policy (Otters), whose list is neither in it nor beside it",
        "ライセンスが遵守を求める利用ポリシー（Otters）の内容が、原文にも同じ場所にもない",
    ),
    (
        "Otter License asks to obey a use policy, whose list no record holds",
        "Otter Licenseが遵守を求める利用ポリシーの内容が、記録にない",
    ),
    (
        "no known licence, and no rule was found in the text",
        "既知のライセンスに該当せず、条件も見当たらなかった",
    ),
    (
        "9 words of MIT missing near line 3, 4: what the text says without them was not understood",
        "MITの9語が3, 4行付近で欠けており、その意味を解釈できなかった",
    ),
    ("{where} is odd", "読み取れない（「{where} is odd」）"),
]


@pytest.mark.parametrize(("what", "said"), GAPS)
def test_a_gap_is_said_in_japanese(what: str, said: str) -> None:
    gap = Problem(ProblemKind.UNREADABLE, "LICENSE", what)
    assert problem_in_japanese(gap) == f"LICENSE：{said}"


FOLDERS = [
    ("license: other\n", "license\\_nameの記載がない"),
    (
        "license: other\nlicense_name: custom\n",
        "license\\_nameの「custom」は特定のライセンスを示さない",
    ),
    ("license: apache-2.0\nbase_model: otter/Otter\n", "派生元であるotter/Otterの条件"),
    (
        "license: apache-2.0\nbase_model: otter/Otter\n",
        "手元の写しにも既知ライセンスの記録にもない",
    ),
]


@pytest.mark.parametrize(("card", "said"), FOLDERS)
def test_what_is_found_in_a_folder_is_said_without_english(
    card: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("otter").mkdir()
    Path("otter/LICENSE").write_text("You must not sell the model.\n", "utf-8")
    Path("otter/README.md").write_text(f"---\n{card}---\n", "utf-8")
    report = scan("./otter", offline=True)
    text = render(report, None, language="ja", form="markdown")
    questions = text[text.index("## 9. 未確認事項") : text.index("## 決裁")]
    assert said in questions
    assert not re.search(r"\b(?:is|the|was|without|of)\b", questions)


BANNED_THERE = Rule(
    Prohibition.USE_IN_TERRITORY,
    samples.evidence("Not in the Union.", 3, 3),
    when=InTerritory(("EU",)),
)


def test_a_ban_in_a_territory_is_said_once() -> None:
    said = LANGUAGES["ja"]().sentence(BANNED_THERE)
    assert said.startswith("欧州連合")
    assert said.count("利用") == 1


def test_a_ban_that_a_product_breaks_is_in_the_summary() -> None:
    report = samples.report(samples.target(rules=(samples.judged(BANNED_THERE, samples.BINDS),)))
    english, japanese = (
        render(report, None, language=code, form="markdown") for code in ("en", "ja")
    )
    assert "forbids what products of the company do: no use in certain territories." in english
    assert "現在の利用を禁止している（特定地域での利用の禁止）" in japanese


def test_a_known_licence_that_modifies_another_keeps_its_name() -> None:
    known = replace(samples.MODIFIED, license_id="Otter-MIT", license_label="Otter MIT")
    said = "Otter MIT（MITに改変または追加あり：22-24行）"
    assert identified(known) == said
    assert identified(samples.MODIFIED) == "MIT（改変または追加あり：22-24行）"


def test_one_is_counted_in_the_singular() -> None:
    english = LANGUAGES["en"]()
    assert set(ONE) <= set(english.words)
    assert english.say("count-binds", count=1) == "1 binds the company today"
    assert english.say("count-binds", count=2) == "2 bind the company today"
