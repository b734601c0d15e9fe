"""The clean view of a text and the way back to the source."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modellic.clean import clean


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("the  quick\n  fox", "the quick fox"),
        ("“Built with Ana’s”", '"Built with Ana\'s"'),
        ("You can’t, it isn't, they won’t", "You cannot, it is not, they will not"),
        ("You're here, we’ll go, they’ve won", "You are here, we will go, they have won"),
        ("that’s what it's for", "that is what it is for"),
        ("l'avis n'est pas Ann's", "l'avis n'est pas Ann's"),
        ("Ｍｏｄｅｌ （ａ）", "Model (a)"),
        ("a — b – c", "a - b - c"),
        ("redis-\n   tribute the Work", "redistribute the Work"),
        ("state-of-the-art", "state-of-the-art"),
        ("you **must** not", "you must not"),
        ("**이용자**는 공개가 **의무화**됩니다", " 이용자는 공개가 의무화됩니다"),
        ("eine **Lizenz**pflicht **besteht** nicht", "eine Lizenzpflicht besteht nicht"),
        ("<b>의무화</b>됩니다 <i>a</i> <b>b</b>", " 의무화됩니다 a b "),
        ("an _emphasised_ word and snake_case", "an emphasised word and snake_case"),
        ("a<br/>b <strong>c</strong>", "a b c "),
        ("modiﬁed ﬂow", "modified flow"),
        ("mil\u00adlion us\u200bers", "million users"),
        ("您必须\n  提供", "您必须提供"),
        ("x < 5 and y > 3", "x < 5 and y > 3"),
    ],
)
def test_what_the_eye_passes_over_is_gone(source: str, expected: str) -> None:
    assert clean(source).text == expected


@pytest.mark.parametrize(
    ("source", "word"),
    [
        ("“The  **Soft­ware**”  shall", "shall"),
        ("redis-\n tribute  copies", "copies"),
        ("ﬁne ﬁsh x", "x"),
        ("it isn't, you can’t and won't: pay", "pay"),
    ],
)
def test_a_word_is_found_again_in_the_source(source: str, word: str) -> None:
    view = clean(source)
    start = view.text.index(word)
    begin, end = view.source_span((start, start + len(word)))
    assert source[begin:end] == word


def test_a_part_of_a_text_keeps_the_offsets_of_the_whole() -> None:
    source = "Preamble.  You   must  pay."
    view = clean(source, 11)
    start = view.text.index("pay")
    assert view.source_span((start, start + 3)) == (source.index("pay"), source.index("pay") + 3)


def test_words_put_in_map_to_what_they_replace() -> None:
    source = "Uses are **free**. Resale is not."
    view = clean(source, 19)
    end = view.text.index(".")
    put = view.with_words((end, end), " free").part(0, 19)
    assert put.text == "Resale is not free."
    begin = put.text.index("free")
    assert put.source_span((begin, begin + 4)) == (source.rindex("."), source.rindex(".") + 1)
    assert put.source_span((0, 6)) == (source.index("Resale"), source.index("Resale") + 6)


@given(st.text(), st.data())
def test_every_span_maps_into_the_source(source: str, data: st.DataObject) -> None:
    view = clean(source)
    start = data.draw(st.integers(0, len(view.text)))
    end = data.draw(st.integers(start, len(view.text)))
    begin, stop = view.source_span((start, end))
    assert 0 <= begin <= stop <= len(source)


@given(st.text(alphabet="ab -*_\n<>“ﬁ漢", max_size=60))
def test_places_map_back_in_order(source: str) -> None:
    view = clean(source)
    places = [view.source_offset(i) for i in range(len(view.text) + 1)]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("le texte « Créé ici » suit", 'le texte "Créé ici" suit'),
        ("das Wort »Hier« und »Los!« folgt", 'das Wort "Hier" und "Los!" folgt'),
    ],
)
def test_blanks_within_french_quotation_marks_go(source: str, expected: str) -> None:
    assert clean(source).text == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("화면에 ‘솔바람’을 표시한다", '화면에 "솔바람"을 표시한다'),
        ("화면의 '정보' 페이지에", '화면의 "정보" 페이지에'),
        ("본 약관에서 ‘사업자’란", '본 약관에서 "사업자"란'),
        ("the licensor's and licensees' marks", "the licensor's and licensees' marks"),
    ],
)
def test_single_marks_quote_in_korean(source: str, expected: str) -> None:
    assert clean(source).text == expected
