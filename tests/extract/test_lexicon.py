"""The word lists of grammars/: every line compiles, and names a meaning that the code knows."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from modellic.errors import DataError
from modellic.extract.lexing.token import READ
from modellic.extract.words import loading
from modellic.extract.words.amounts import find_amounts
from modellic.extract.words.lexicon import Entry, Lexicon
from modellic.extract.words.loading import load_lexicon
from modellic.extract.words.phrases import parse_phrase
from modellic.resources import data_folder
from modellic.rules import Duty, Metric, Operator, Party, Period, Prohibition, Use, Whose

LANGUAGES = sorted(p.name for p in data_folder("grammars").iterdir() if any(p.glob("*.txt")))
DOCS = Path(__file__).resolve().parents[2] / "docs"
DEEDS = ("must", "must-not", "says")
VALUES = {
    "METRIC": {*Metric, "other"},
    "CMP": {*Operator, "inclusive", "exclusive"},
    "PERIOD": set(Period),
    "WHOSE": set(Whose),
    "USE": set(Use),
    "PARTY": set(Party),
}


def entries(language: str) -> list[Entry]:
    return list(load_lexicon(language).entries)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_compiles(language: str) -> None:
    assert [e.regex for e in entries(language)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_stands_twice_below_headers_of_one_meaning(language: str) -> None:
    places: dict[object, str] = {}
    twice = []
    for entry in load_lexicon(language).entries:
        first = places.setdefault((entry.meaning, entry.pattern.regex), entry.place)
        twice += [f"{entry.place} = {first}"] if first != entry.place else []
    assert twice == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_deed_is_an_action(language: str) -> None:
    known = {str(a) for a in (*Duty, *Prohibition)}
    named = {e.meaning.value for e in entries(language) if e.meaning.kind in DEEDS}
    assert named <= known


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", sorted(VALUES))
def test_every_value_is_a_word_of_the_vocabulary(language: str, kind: str) -> None:
    values = (e.meaning.value for e in entries(language) if e.meaning.kind == kind)
    named = {name for value in values for name in value.split("+")}
    assert named <= {str(v) for v in VALUES[kind]}


def test_the_grammar_declares_what_the_lexer_lets_it_read() -> None:
    grammar = (data_folder("grammars") / "clause.lark").read_text(encoding="utf-8")
    declared = {w for line in grammar.splitlines() if "%declare" in line for w in line.split()[1:]}
    made = {"AGAIN", "BARE", "OPEN", "CLOSE"}
    assert declared == READ - {"NOR"} | made, "NOR becomes AND NOT, BARE, AGAIN are heads"


def made(folder: Path, monkeypatch: pytest.MonkeyPatch, content: str) -> Lexicon:
    (folder / "xx").mkdir()
    (folder / "xx" / "list.txt").write_text(content, encoding="utf-8")
    monkeypatch.setattr(loading, "data_folder", lambda _: folder)
    return load_lexicon.__wrapped__("xx")


def test_a_list_holds_headers_options_macros_and_comments(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = "# words\n{BIG}=large|huge\n[METRIC revenue period=year]\n{BIG} income # of a year\n"
    (entry,) = made(tmp_path, monkeypatch, content).entries
    assert (entry.meaning.value, entry.meaning.option("period")) == ("revenue", "year")
    assert entry.regex.match("huge income")
    assert entry.place == "xx/list.txt:4"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("word\n", "above the first header"),
        ("[METRIC\nword\n", "is no header"),
        ("[METRIC users]\n(open\n", "not closed"),
    ],
)
def test_a_broken_list_says_where_it_is_broken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str, said: str
) -> None:
    with pytest.raises(DataError, match=said) as caught:
        made(tmp_path, monkeypatch, content)
    assert "xx/list.txt" in str(caught.value)


def table(header: str) -> list[list[str]]:
    """Return the rows of the table of docs/grammar.md that begins with a header."""
    lines = (DOCS / "grammar.md").read_text(encoding="utf-8").splitlines()
    start = lines.index(header) + 2
    rows = []
    for line in lines[start:]:
        if not line.startswith("|"):
            break
        rows.append([cell.strip() for cell in re.split(r"(?<!\w)\|(?!\w)| \| ", line)[1:-1]])
    return rows


@pytest.mark.parametrize("row", table("| phrase | matches | does not match |"), ids=str)
def test_the_phrases_of_the_page_match_as_it_says(row: list[str]) -> None:
    phrase, yes, no = row
    regex = re.compile(parse_phrase(phrase.strip("`")).regex)
    assert (bool(regex.match(yes)), bool(regex.match(no))) == (True, False)


@pytest.mark.parametrize("row", table("| written | read |"), ids=str)
def test_the_amounts_of_the_page_are_read_as_it_says(row: list[str]) -> None:
    (amount,) = find_amounts(row[0])
    assert f"{amount.value.normalize():f} {amount.currency}" == row[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_option_of_a_header_is_on_the_page(language: str) -> None:
    page = (DOCS / "grammar.md").read_text(encoding="utf-8")
    used = {name for e in entries(language) for name, _ in e.meaning.options}
    assert {name for name in used if f"`{name}=" not in page} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_token_is_on_the_page(language: str) -> None:
    page = (DOCS / "grammar.md").read_text(encoding="utf-8")
    assert {k for e in entries(language) if f"`{(k := e.meaning.kind)}`" not in page} == set()
