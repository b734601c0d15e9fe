"""The shape of a text: sentences, the items of a list, and the lead-in they hang on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modellic.segments import MAX_SENTENCE, sentences


def shape(source: str) -> list[tuple[str, str | None]]:
    """Each sentence with its lead-in."""
    return [(s.text, s.lead.text if s.lead else None) for s in sentences(source)]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param(
            "You may use it. You must pay\nACME Inc. when asked.",
            [("You may use it.", None), ("You must pay ACME Inc. when asked.", None)],
            id="wrapped lines and abbreviations",
        ),
        pytest.param(
            "You must:\n(a) give a copy;\n(b) keep notices.",
            [
                ("You must:", None),
                ("give a copy;", "You must:"),
                ("keep notices.", "You must:"),
            ],
            id="items under a lead-in",
        ),
        pytest.param(
            "1. Sharing. You may share, if you:\n   a. give a copy; and\n   b. keep notices.\n"
            "2. Law. The law of the place governs.",
            [
                ("Sharing.", None),
                ("You may share, if you:", None),
                ("give a copy; and", "You may share, if you:"),
                ("keep notices.", "You may share, if you:"),
                ("Law.", None),
                ("The law of the place governs.", None),
            ],
            id="a lead-in ends with its list",
        ),
        pytest.param(
            "You may not use any of the\nMarks of the lab in a way that we\ndid not allow before.",
            [
                (
                    "You may not use any of the Marks of the lab in a way that we did not allow"
                    " before.",
                    None,
                )
            ],
            id="a line that ends with an article goes on",
        ),
        pytest.param(
            "The names of the lab stay its own in\n\nwhatever form they are shown.\n\nNext.",
            [
                ("The names of the lab stay its own in whatever form they are shown.", None),
                ("Next.", None),
            ],
            id="a sentence that goes on behind the end of a page",
        ),
        pytest.param(
            "You may not use any of the\n\n    following names",
            [
                ("You may not use any of the", None),
                ("following names", "You may not use any of the"),
            ],
            id="what is indented more is an item, though its lead-in ends with an article",
        ),
        pytest.param(
            "You shall not\n\n- sell it\n- rent it\n\nYou may read it.",
            [
                ("You shall not", None),
                ("sell it", "You shall not"),
                ("rent it", "You shall not"),
                ("You may read it.", None),
            ],
            id="bullets after a lead-in without a colon",
        ),
        pytest.param(
            "\u00b7 The tool comes with these files.\n\n2. Limits. In shipping it, you may not\n\n"
            "\u00b7 sell it;\n\n\u00b7 rent it.\n\n3. Notices",
            [
                ("The tool comes with these files.", None),
                ("Limits.", None),
                ("In shipping it, you may not", None),
                ("sell it;", "In shipping it, you may not"),
                ("rent it.", "In shipping it, you may not"),
                ("Notices", None),
            ],
            id="bullets below a numbered item that only a list ends",
        ),
        pytest.param(
            "- You must:\n  1. keep the notices\n  2. give a copy\n- Next comes support.",
            [
                ("You must:", None),
                ("keep the notices", "You must:"),
                ("give a copy", "You must:"),
                ("Next comes support.", None),
            ],
            id="a bullet behind numbered items goes on with the bullets",
        ),
        pytest.param(
            "You may not\n\n. sell it;\n\n. rent it.",
            [
                ("You may not", None),
                ("sell it;", "You may not"),
                ("rent it.", "You may not"),
            ],
            id="dots for bullets",
        ),
        pytest.param(
            "You may not: (i) sell the tool;\n(ii) rent it; or\n(iii) lend it.\n(iv) Apart.",
            [
                ("You may not: (i) sell the tool; (ii) rent it; or (iii) lend it.", None),
                ("(iv) Apart.", None),
            ],
            id="a list amid a paragraph goes on at the beginning of a line",
        ),
        pytest.param(
            "(a) as in section 3(a), keep the notices;\n(b) give a copy.",
            [("as in section 3(a), keep the notices;", None), ("give a copy.", None)],
            id="a reference to an item begins no list",
        ),
        pytest.param(
            "Show on each copy Copyright\n(C) 2031 Ada Lovelace and give a copy.",
            [("Show on each copy Copyright (C) 2031 Ada Lovelace and give a copy.", None)],
            id="the sign of a copyright is no mark",
        ),
        pytest.param(
            "(h) eighth thing; and\n(i) ninth thing; and\n(j) tenth thing.",
            [("eighth thing; and", None), ("ninth thing; and", None), ("tenth thing.", None)],
            id="the letter i after h is no roman number",
        ),
        pytest.param(
            "您不得：\n（一）出售模型；\n（二）删除声明。\n您可以使用。",
            [
                ("您不得:", None),
                ("出售模型;", "您不得:"),
                ("删除声明。", "您不得:"),
                ("您可以使用。", None),
            ],
            id="Chinese items",
        ),
        pytest.param(
            "利用できます。表示しなければなりません。",
            [("利用できます。", None), ("表示しなければなりません。", None)],
            id="Japanese sentences",
        ),
    ],
)
def test_sentences_and_lead_ins(source: str, expected: list[tuple[str, str | None]]) -> None:
    assert shape(source) == expected


def test_a_heading_names_the_section_below_it() -> None:
    found = list(sentences("# Limits\n\nYou must not sell the model to anyone at all."))
    assert [(s.heading, s.section) for s in found] == [(True, "Limits"), (False, "Limits")]


def test_a_span_covers_the_words_of_the_sentence() -> None:
    source = "  One thing.\n\n * “Another”\n   thing here."
    assert [source[s.span[0] : s.span[1]] for s in sentences(source)] == [
        "One thing.",
        "“Another”\n   thing here.",
    ]


def test_a_text_without_full_stops_is_cut() -> None:
    assert all(len(s.text) <= MAX_SENTENCE for s in sentences("and more " * 5000))


@given(st.text(alphabet=st.sampled_from("aB .:;\n-*(1)ix　第条。、#|"), max_size=200))
def test_any_text_gives_sentences_inside_it_and_in_order(source: str) -> None:
    spans = [s.span for s in sentences(source)]
    assert spans == sorted(spans)
    assert all(0 <= start < end <= len(source) for start, end in spans)


@pytest.mark.parametrize(
    ("source", "titles"),
    [
        ("一、定义\n“模型”是指权重。\n二、限制\n您不得出售模型。", ["定义", "限制"]),
        ("第1条（目的）\n本契約はモデルの利用の条件を定める。", ["(目的)"]),
        ("제1조 (목적)\n이 계약은 조건을 정한다.", ["(목적)"]),
    ],
)
def test_short_lines_without_punctuation_are_titles_in_asian_texts(
    source: str, titles: list[str]
) -> None:
    assert [s.text for s in sentences(source) if s.heading] == titles


@pytest.mark.parametrize(
    "source",
    [
        "禁止商业使用",
        "本模型仅供研究",
        "商用利用禁止",
        "您不得：\n1、出售模型\n2、删除声明",
        "1、用于军事目的\n2、骚扰他人",
        "(1) 再配布\n(2) 改変",
    ],
)
def test_a_short_line_that_binds_or_stands_in_a_list_is_no_title(source: str) -> None:
    assert not any(s.heading for s in sentences(source))


def test_a_list_within_a_chinese_sentence_does_not_end_it() -> None:
    source = "您必须：（1）提供副本；（2）保留声明；并（3）注明修改。您可以使用。"
    assert [s.text for s in sentences(source)] == [
        "您必须:(1)提供副本;(2)保留声明;并(3)注明修改。",
        "您可以使用。",
    ]


def test_the_lead_in_of_one_section_does_not_reach_into_the_next() -> None:
    source = "一、限制\n您不得：\n1．出售模型；\n二、权利\n1．您可以使用模型。"
    assert shape(source)[-1] == ("您可以使用模型。", None)


def test_german_abbreviations_end_no_sentence() -> None:
    source = "Ab einem Umsatz von 1,5 Mrd. Euro gilt dies. Sonst nicht."
    assert [s.text for s in sentences(source)] == [
        "Ab einem Umsatz von 1,5 Mrd. Euro gilt dies.",
        "Sonst nicht.",
    ]


def test_a_german_sentence_may_end_with_a_prefix() -> None:
    source = "Ab dann fällt eine Gebühr an. Bei Verzug kommt ein Zins dazu."
    assert [s.text for s in sentences(source)] == [
        "Ab dann fällt eine Gebühr an.",
        "Bei Verzug kommt ein Zins dazu.",
    ]


def test_a_german_sentence_of_many_nouns_is_no_title() -> None:
    (sentence,) = sentences("Das Recht zur Vergabe von Unterlizenzen ist ausgeschlossen.\n")
    assert not sentence.heading


def test_lines_that_begin_alike_go_on_below_announced_conditions() -> None:
    first, second = "You must keep the name of the lake.", "You must give a copy to all others."
    source = f"You may share it under the following conditions:\n\n{first}\n\n{second}\n\nWe help."
    lead = "You may share it under the following conditions:"
    assert shape(source)[1:] == [(first, lead), (second, lead), ("We help.", None)]


def test_a_german_quotation_belongs_to_the_words_that_announce_it() -> None:
    source = "Zeigen Sie den Hinweis:\n\n„Das Modell kommt vom See.“\n\nDanke für alles."
    assert [text for text, _ in shape(source)] == [
        'Zeigen Sie den Hinweis: "Das Modell kommt vom See."',
        "Danke für alles.",
    ]
