"""What is read of a text, and that no sentence of it is passed over in silence."""

from __future__ import annotations

from pathlib import Path

import pytest

import meadow
from modellic.catalog import Catalog
from modellic.errors import DEBUG_VARIABLE
from modellic.extract import extraction
from modellic.extract.extraction import Extracted, extracted
from modellic.pipeline import scan
from modellic.report import Outcome
from modellic.sources.snapshot import Role, SourceFile
from modellic.text import Text
from modellic.texts import Texts, read_texts

NO_NAMES = "You must not use the names or the marks of the licensor.\n"
CREDIT = 'If you sell a service with the weights, you must display "Cow" on its website.'


def read(text: str) -> Texts:
    catalog = Catalog.of([meadow.record()])
    return read_texts([SourceFile("LICENSE", Role.LICENSE, text.encode())], catalog, None)


def unclear(text: str) -> list[str]:
    return [" ".join(passage.quote.split()) for passage in read(text).unparsed]


def missing(text: str) -> list[str]:
    return [problem.what for problem in read(text).problems if problem.partial]


def appended(words: str) -> str:
    return meadow.TEXT.replace(meadow.APPENDIX, f"{words}\n")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (appended("Not for banks."), "Not for banks."),
        (appended("Queda excluido cualquier banco."), "Queda excluido cualquier banco."),
        (appended("Банкам нельзя."), "Банкам нельзя."),
        (appended("FOR RESEARCH ONLY"), "FOR RESEARCH ONLY"),
        (meadow.TEXT.replace("any machine", "any academic machine"), "academic"),
        (
            meadow.TEXT.replace("You may run", "ON PAYMENT OF A FEE you may run"),
            "ON PAYMENT OF A FEE",
        ),
        (meadow.TEXT.replace("change none", "change some"), "some"),
    ],
)
def test_words_put_into_a_known_licence_are_unclear_where_they_gave_no_rule(
    text: str, expected: str
) -> None:
    assert expected in unclear(text)


def test_a_fault_in_one_text_takes_no_answer_of_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(text: Text) -> Extracted:
        if text.name == "LICENSE":
            raise IndexError
        return extracted(text)

    monkeypatch.setattr(extraction, "extracted", broken)
    (tmp_path / "LICENSE").write_text("Whatever trips the reader.\n", "utf-8")
    (tmp_path / "USE_POLICY.md").write_text("You must not use it to make weapons.\n", "utf-8")
    report = scan(str(tmp_path), offline=True)
    (target,) = report.targets
    assert report.outcome is Outcome.FINDINGS
    assert "Whatever trips the reader." in [p.quote.strip() for p in target.unparsed]
    assert [str(judged.rule.action) for judged in target.rules] == ["restricted-use"]
    (problem,) = [p for p in target.problems if "fault" in p.what]
    assert problem.where == "LICENSE"
    assert "IndexError: nothing of the text was understood" in problem.what
    monkeypatch.setenv(DEBUG_VARIABLE, "1")
    with pytest.raises(IndexError):
        scan(str(tmp_path), offline=True)


def test_another_name_in_a_known_licence_is_told_where_it_is_first() -> None:
    words = ("machine that", "everyone who", "first screen", "long notice")
    renamed = meadow.TEXT
    for word in words:
        renamed = renamed.replace(word, f"{word.split()[0]} Otter {word.split()[1]}")
    assert [quote for quote in unclear(renamed) if quote == "Otter"] == ["Otter"]
    hidden = renamed.replace("play", "play Not Otter")
    assert any("Not Otter" in quote for quote in unclear(hidden)), "it restricts"


# The fifth clause is unclear as ever where the text is not the known one, word for word.
@pytest.mark.parametrize(
    "text",
    [
        meadow.TEXT,
        meadow.TEXT.replace("Copyright (c) 2025", "Copyright (c) 2026 Otter\nCopyright (c) 2025"),
        f"Otter's {meadow.TEXT}",
        appended(""),
        appended(CREDIT),
        appended(f"Our only change to these terms is this: {CREDIT[0].lower()}{CREDIT[1:]}"),
    ],
    ids=["none", "a notice", "a title", "no appendix", "a clause", "a clause with a lead-in"],
)
def test_what_is_explained_in_a_known_licence_is_clean(text: str) -> None:
    assert set(unclear(text)) <= {meadow.line(5).removeprefix("5. ")}
    assert missing(text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (meadow.TEXT.replace(", and change none of it", ""), "5 words"),
        (meadow.TEXT.replace(meadow.line(1), "1. Use them."), "words"),
    ],
)
def test_words_that_a_known_licence_lost_leave_the_answer_partial(text: str, said: str) -> None:
    (problem,) = missing(text)
    assert said in problem
    assert "missing near line" in problem


@pytest.mark.parametrize(
    "words",
    [
        "No military.",
        "Do not run this in Germany.",
        "Hosting the model for third parties is off the table.",
        "Companies from the automotive sector are excluded from this grant.",
        "Give us a copy of every fine-tune.",
        "Banks keep away from these weights.",
    ],
)
def test_a_sentence_of_an_unknown_licence_is_a_rule_or_unclear(words: str) -> None:
    found = read(f"{NO_NAMES}{words}\n")
    assert words in unclear(f"{NO_NAMES}{words}\n") or len(found.rules) == 2


@pytest.mark.parametrize(
    "words",
    [
        "You may use, copy and change the model.",
        "The model is provided as is, without warranty of any kind.",
        "Otter Model Licence\n===================",
        "Version 2.",
    ],
)
def test_grants_disclaimers_and_titles_are_not_unclear(words: str) -> None:
    assert unclear(f"{words}\n\n{NO_NAMES}") == []


@pytest.mark.corpus
@pytest.mark.parametrize(
    ("name", "change", "outcome"),
    [
        ("mit", ("", ""), Outcome.CLEAN),
        ("apache-2.0", ("", ""), Outcome.CLEAN),
        ("kimi-k2", ("", ""), Outcome.CLEAN),
        ("kimi-k2.5", ("", ""), Outcome.CLEAN),
        ("mit", ("to any person", "to any academic person"), Outcome.FINDINGS),
        ("apache-2.0", ("no-charge", "paid"), Outcome.FINDINGS),
        ("kimi-k2", (" on the user interface of such product or service", ""), Outcome.FINDINGS),
    ],
)
@pytest.mark.usefixtures("hf_home")
def test_known_texts_are_clean_only_as_they_are(
    name: str, change: tuple[str, str], outcome: Outcome, corpus: Path, tmp_path: Path
) -> None:
    old, new = change
    text = (corpus / "licenses" / f"{name}.txt").read_text(encoding="utf-8")
    changed = " ".join(text.split()).replace(old, new) if old else text
    assert (changed == text) == (not old)
    (tmp_path / "LICENSE").write_text(changed, encoding="utf-8")
    (target,) = scan(str(tmp_path), offline=True).targets
    assert target.outcome is outcome
