"""Any bytes have an answer: every span lies in the text, and work grows no faster than the text."""

from __future__ import annotations

import cProfile
from collections.abc import Callable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from modellic.extract.extraction import extract, extracted
from modellic.extract.unread import unread
from modellic.rules import Span
from modellic.text import Text

PIECES = st.sampled_from(
    (
        "You must ", "you may not ", "shall ", "If ", "unless ", "only if ", "except ", "either ",
        "neither ", "nor ", "and ", "or ", "not ", "may ", "otherwise ", "the same applies ",
        "more than ", "less than ", "exceeds ", "between ", "up to ", "at least ", "$5 million ",
        "10,000 ", "100万", "1億", "ten (10) ", "EUR 3.5 bn ", "10^26 ", "annual revenue ",
        "monthly active users ", "employees ", "your affiliates ", "per year ", "a licence ",
        "obtain a commercial licence ", "pay a royalty of 5 % ", "keep the notices ",
        "\u201cSmall Firm\u201d ", "Small Firm ", '"Purpose" ', "means ", "is considered a ",
        "for military purposes ", "in Norway, Peru ", "this does not apply ", "Section 2 ",
        "commercial use ", "distribute ", "display \u201cBuilt with Otter\u201d ", "on a website ",
        "不得", "使用", "必须", "商用", "收入超过", "場合", "表示しなければならない", "해야 한다",
        "darf nicht ", "Umsatz ", "sofern ", "doit ", "ne peut pas ", "the model ",
        ".", "; ", ": ", ", ", "? ", "。", "(", ")", '"', "'", "\n", "\n\n", "\n- ", "\n(a) ",
        "\n1. ", "\n2.1 ", "\n# ", "\n| ", " | ", "\n|---|\n", "**", "_", "<b>", "</b>", "-\n",
        "\r\n", "\t", "\u00ad", "\u200b", "\ufb01", "\u202e", "\x00", "\x0c", "\ufeff",
        "\U0001f9a6", "İ", "ß",
    )
)  # fmt: skip
BYTES = st.one_of(
    st.binary(max_size=400),
    st.text(max_size=400).map(lambda text: text.encode("utf-8", "replace")),
    st.lists(PIECES, max_size=60).map(lambda pieces: "".join(pieces).encode()),
    st.lists(PIECES, max_size=30).map(lambda pieces: "".join(pieces).encode("utf-16")),
)


@given(BYTES)
@example(b"\xff\xfe")
@example("You must:\n 过".encode())
@example("e\n 过".encode())
@example(b"\xff\xfe\x00\xd8")
@example(b"Ausgenommen sind Betriebe unter 5 Nutzern, oder weniger als 3, ausgenommen " * 4)
@settings(max_examples=300)
def test_any_bytes_have_an_answer_whose_spans_lie_in_the_text(content: bytes) -> None:
    text = Text.decode(content, "LICENSE")
    whole = extracted(text)
    found = whole.extraction
    odd = [*found.unparsed, *unread(text, whole)]
    said = [(rule.evidence.spans, rule.evidence.lines) for rule in found.rules]
    for spans, lines in (*said, *(((p.span,), (p.lines,)) for p in odd)):
        assert spans
        assert len(spans) == len(lines)
        for span, pair in zip(spans, lines, strict=True):
            assert lies_in(text, span)
            assert 1 <= pair[0] <= pair[1]
    assert [passage.quote for passage in odd] == [text.quote(passage.span) for passage in odd]
    assert found == extracted(text).extraction


WORDS = st.lists(
    st.sampled_from(
        (
            "individuals", "schools", "a company", "hobbyists", "and", "or", "not", "employees",
            "annual revenue", "less than $100,000", "with more than 50", "over 5 million users",
            "per year", "commercial use", "research", "in Norway", "your affiliates", "if", "must",
            "obtain a licence", "do not sell it", "resale", "unless", "free", "make no income",
        )
    ),
    min_size=1,
    max_size=9,
).map(" ".join)  # fmt: skip


@given(
    st.sampled_from(
        (
            "You may use it for free if all of these hold:",
            "A licence is needed unless you are all of the following:",
            "Free use is for:",
            "You need a licence where all of the following apply:",
        )
    ),
    st.lists(WORDS, min_size=2, max_size=4),
    st.sampled_from(("; and", "; or", ";", "")),
)
@example(
    "Free use is for:",
    ["employees individuals or annual revenue less than $100,000 per year", "and schools"],
    "",
)
@example(
    "A licence is needed unless you are all of the following:",
    ["individuals individuals not", "individuals", "individuals"],
    "; and",
)
@settings(max_examples=200)
def test_items_of_any_words_have_an_answer(lead: str, items: list[str], joint: str) -> None:
    """The grammar has a reading for every item, whatever its "or" joins."""
    lines = (f"({number}) {item}{joint}" for number, item in enumerate(items, 1))
    text = Text("\n".join((lead, *lines)) + ".\n")
    assert all(lies_in(text, part.span) for part in extract(text).unparsed)


def lies_in(text: Text, span: Span) -> bool:
    return 0 <= span[0] <= span[1] <= len(text)


def numbered(line: str) -> Callable[[int], str]:
    return lambda number: line.replace("#", str(number))


GROWING = {
    "a figure again and again": numbered("or more than 100 million "),
    "brackets": numbered("("),
    "quotation marks": numbered('“"'),
    "tags that never close": numbered("<a "),
    "one endless line": numbered("the licensee shall not use the model "),
    "one endless line of thresholds": numbered(
        "if your revenue exceeds # million dollars, you must obtain a licence and "
    ),
    "a licence again and again": numbered(
        "Terms of the otter\n\n1. You must keep the notices.\n2. You may not use it for war.\n\n"
        "3. If you have more than 5 million users, you must request a licence from us.\n\n"
    ),
    "one definition again and again": numbered(
        '"Small Firm" means a company with annual revenue of less than 10 million dollars.\n'
    ),
    "many terms, each used": numbered(
        '"Term#" means annual revenue of more than # million dollars. '
        "A Term# must obtain a licence.\n\n"
    ),
    "many forbidden purposes": numbered(
        '"Purpose#" means to offer the software as a hosted service. '
        "You may not use it for Purpose#.\n\n"
    ),
    "rows of a table": numbered("| more than # million dollars of revenue | obtain a licence |\n"),
    "items of a list": numbered("- you must keep the copyright notices of file #\n"),
    "criteria of a list": lambda number: (
        f"({number % 90}) your annual revenue exceeds {number + 1} million dollars;\n"
        if number
        else "You must obtain a licence if any of these holds:\n"
    ),
    "pictures before lines": numbered("\u274c resale of copy #\n"),
    "titled cases": lambda number: (
        f"{number}. **Large firms.** You have more than {number + 1} employees.\n"
        if number
        else "A licence is needed in any of these cases:\n\n"
    ),
    "nouns below a ban": lambda number: (
        f"- sale, rental or removal of notice {number}\n" if number else "## Prohibited\n"
    ),
    "deeds that need a licence": lambda number: (
        f"- resell it {number} times\n" if number else "You need our permission to:\n"
    ),
    "duties in the present": numbered("Every copy you ship carries this notice. "),
    "thresholds, one a sentence": numbered(
        "If your revenue exceeds # million dollars, you must obtain a licence.\n\n"
    ),
    "exemptions from one clause": numbered(
        "4. You must obtain a licence.\n\nSection 4 does not apply below # million dollars.\n\n"
    ),
    "questions": numbered("More than # employees? You need a licence.\n\n"),
    "bans of fields": numbered("You may not use it for military purposes of kind #.\n\n\n"),
    "Chinese without a stop": numbered("不得用于军事用途或"),
}


@pytest.mark.parametrize("kind", GROWING)
def test_work_grows_no_faster_than_the_text(kind: str) -> None:
    """Work is counted in calls of functions: it is the same on every machine."""
    small, large = (repeated(GROWING[kind], size) for size in (10_000, 40_000))
    extracted(small)  # which compiles what either needs
    assert calls(large) < 5.5 * calls(small)


def repeated(line: Callable[[int], str], size: int) -> Text:
    parts: list[str] = []
    length = 0
    while length < size:
        parts.append(line(len(parts)))
        length += len(parts[-1])
    return Text("".join(parts))


def calls(text: Text) -> int:
    """How many functions are called to read a text, those that are called again inside included."""
    profile = cProfile.Profile()
    profile.runcall(extracted, text)
    return sum(each.callcount for each in profile.getstats())


def test_a_lead_in_of_those_who_are_free_above_an_item_without_a_word_of_the_lists() -> None:
    found = extract(Text("对下列免费少于6人的企业。\n- of"))
    assert found.language == "zh"


def test_two_uses_in_one_word_before_a_licence_that_lifts_a_ban() -> None:
    told = extract(Text("distribute derivative don't use until sign enterprise agreement"))
    assert told.language == "en"
