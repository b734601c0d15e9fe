"""Which words of a licence text count when two texts are compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modellic.catalog.canonical import GRAM, MAX_CHARS, Canonical, forms, grams, title_words
from modellic.text import Text


def words(source: str) -> str:
    return " ".join(Canonical(Text(source)).forms)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("The “Model”, AS IS.", "the model as is"),
        ("wrapped\n   over\r\nlines\u2028here", "wrapped over lines here"),
        ("**bold** and _slanted_ and `code`", "bold and slanted and code"),
        ("# Heading\n\n> quoted\n* item", "heading quoted item"),
        ("<p>a</p><br/>b <h2 class='x'>c</h2>", "a b c"),
        ("a&nbsp;b &ldquo;c&rdquo; &#8220;d&#8221;", "a b c d"),
        ("[https://meadow.example](https://meadow.example)", "http meadow example"),
        ("https://meadow.example", "http meadow example"),
        ("marks (c) and ©", "marks c and c"),
        ("ＦＵＬＬ ｗｉｄｔｈ １０", "full width 10"),
        ("许可\n协议", "许 可 协 议"),
    ],
)
def test_form_tells_nothing(source: str, expected: str) -> None:
    assert words(source) == expected


@pytest.mark.parametrize(
    ("source", "other"),
    [
        ("$20 million", "€20 million"),
        ("10 % of it", "10 of it"),
        ("more than 100", "more than 1000"),
        ("revenue > $5", "revenue < $5"),
        ("use is ~~not~~ free", "use is not free"),
        ("<!-- a licence", "a licence"),
        ("use ✗", "use"),
        ("use ⓝⓞ", "use"),
        ("use 🚫", "use"),
        ("use \ue000\ue001", "use"),
        ('<p title="pay us">free</p>', "<p>free</p>"),
        ("a&#110;&#111;b", "a b"),
        ("[the policy](https://meadow.example/other)", "the policy"),
        ("用于商业", "不得用于商业"),
    ],
)
def test_what_may_change_the_sense_counts(source: str, other: str) -> None:
    assert words(source) != words(other)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Terms\n\n1. Run it.\n2. Keep this.", "terms run it keep this"),
        ("Terms: 1. Run it. 2. Keep this.", "terms run it keep this"),
        ("You may\n\n  (a) run it; and\n  (b) keep it.", "you may run it and keep it"),
        ("> iv) Run it.", "run it"),
        ("**2.** Run it.", "run it"),
        (" * 1. Run it.\n *\n * 2. Keep it.", "run it keep it"),
        ("Stay.\xa0\n2. Go on.", "stay go on"),
        ("Stay.\n2.\xa0Go on.", "stay go on"),
        ("Stay.\n2. ”Sheep” means wool.", "stay sheep means wool"),
        ("Stay.\n2. „Sheep“ means wool.", "stay sheep means wool"),
    ],
)
def test_the_number_of_a_list_item_does_not_count(source: str, expected: str) -> None:
    assert words(source) == expected


@pytest.mark.parametrize(
    "source",
    [
        "as Section\n4. says",
        "no more than: 5. million users",
        "with: (5) users",
        "over 10. Million",
        "grade a. It",
        "it is: 100. Users",
        "version: 2.0",
        "pay:\n\n9 dollars",
    ],
)
def test_any_other_number_counts(source: str) -> None:
    assert words(source) == " ".join(forms(source))


def test_text_in_an_unknown_encoding_is_not_passed_over() -> None:
    clause = "不得用于商业用途".encode("gbk")
    assert words("free to use") != " ".join(Canonical(Text.decode(b"free to use\n" + clause)).forms)


@pytest.mark.parametrize(
    "notice",
    [
        "Copyright (c) 2025 Meadow Labs",
        "Copyright 2017-2021 The Meadow Team. All rights reserved.",
        "© 2024 Meadow Labs, Inc. and affiliates",
        "Copyright (C) 2019-present A. B. Cow <cow@meadow.example> and other contributors",
        "# Copyright (c) 2010 - 2023 Ann Cow and others",
        "Copyright [yyyy] [name of copyright owner]",
        "Copyright (c) <year> <copyright holders>",
        "Copyright Ann Cow",
        "Copyright (c) 2024 北京草地科技有限公司",
        "Copyright (c) 2016 Meadow\nCopyright (c) 2020 Cow\nAll rights reserved.",
    ],
)
def test_a_copyright_notice_does_not_count(notice: str) -> None:
    canonical = Canonical(Text(f"A Licence\n\n{notice}\n\nYou may run it."))
    assert canonical.forms == forms("A Licence You may run it.")
    assert [canonical.notices != (), canonical.notices[0][0]] == [True, 11]


@pytest.mark.parametrize(
    "line",
    [
        "Copyright (c) 2025 Meadow Labs. Commercial use needs a contract.",
        "Copyright (c) 2025 Meadow Labs, but no commercial use",
        "Copyright (c) 2025 Meadow Labs. Send beer.",
        "Copyright (c) 2025 Meadow Labs. Send beer. All rights reserved.",
        "Copyright (c) 2025 Meadow Labs; profits go to us",
        "Copyright (c) 2025 Meadow Labs, all profits belong to them",
        "Copyright (c) 2025 Meadow Labs up to 100 machines",
        "Copyright (c) 2025 Meadow 禁止商用",
        "Copyright (c) 2025 Meadow これは",
        "Copyright notices must be kept.",
        "© to pay us each month",
        "All rights reserved.",
    ],
)
def test_a_line_that_says_more_than_a_notice_counts(line: str) -> None:
    canonical = Canonical(Text(f"You may run it, and that is all there is to say.\n\n{line}\n"))
    assert canonical.notices == ()
    assert canonical.forms[12:] == forms(line)


def test_a_sentence_wrapped_before_the_word_copyright_stays_whole() -> None:
    start = "Each copy of the weights that you give to others has to say these words:\n"
    sentence = f"{start}Copyright 2025 Meadow Labs\non its first page."
    assert Canonical(Text(sentence)).notices == ()


@pytest.mark.parametrize(
    ("source", "title"),
    [
        ("Meadow Licence\n\nYou may", "Meadow Licence"),
        ("# MEADOW LICENCE (Meadow) You may", "Meadow Licence Meadow"),
        ("Modified Meadow Licence You may", ""),
        ("You may", ""),
        ("Meadow Licence", "Meadow Licence"),
    ],
)
def test_a_title_is_counted_off_the_start(source: str, title: str) -> None:
    counted = title_words(forms(source), ["Meadow", "Meadow Licence"])
    assert forms(source)[:counted] == forms(title)


@given(st.lists(st.text("ab", min_size=1, max_size=3), max_size=30))
def test_each_words_in_a_row_have_one_hash(sequence: list[str]) -> None:
    hashes = grams(sequence)
    assert len(hashes) == max(0, len(sequence) - GRAM + 1)
    rows = [tuple(sequence[i : i + GRAM]) for i in range(len(hashes))]
    assert all(
        (a == b) == (h == k)
        for a, h in zip(rows, hashes, strict=True)
        for b, k in zip(rows, hashes, strict=True)
    )


@given(st.text())
def test_spans_are_where_the_words_stand(source: str) -> None:
    text = Text(source.translate({ord("<"): None, ord(">"): None}))  # they look ahead
    canonical = Canonical(text)
    assert len(canonical.spans) == len(canonical.forms)
    assert [forms(text.quote(span)) for span in canonical.spans] == [[f] for f in canonical.forms]


@pytest.mark.parametrize(
    "line", ["The cow chews, and chews on.\n", "users <\n5 or >\n7\n", "用于\n", "a word " * 900]
)
def test_words_of_a_long_text_are_where_their_spans_are(line: str) -> None:
    count = 20_000 // len(line) + 2
    text = Text(line * count)
    canonical = Canonical(text)
    spans = [canonical.span(word) for word in range(len(canonical.forms))]
    assert spans == canonical.spans
    assert canonical.forms == Canonical(Text(line)).forms * count


def test_no_more_than_a_bounded_part_of_a_text_is_looked_at() -> None:
    canonical = Canonical(Text("word " * (MAX_CHARS // 5) + "\n more"))
    assert (len(canonical.forms), canonical.rest) == (MAX_CHARS // 5, MAX_CHARS + 2)


def test_blanks_beyond_the_bound_are_no_rest() -> None:
    assert Canonical(Text("word" + " " * MAX_CHARS)).rest is None
