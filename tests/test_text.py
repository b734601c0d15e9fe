"""Texts: any bytes in, offsets and lines that a person can follow."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modellic.text import Text


@pytest.mark.parametrize(
    ("content", "source", "lossless"),
    [
        (b"plain", "plain", True),
        ("größer".encode(), "größer", True),
        (b"\xef\xbb\xbfmarked", "\ufeffmarked", True),
        ("wide".encode("utf-16"), "wide", True),
        (b"caf\xe9", "caf\ufffd", False),
        (b"a\r\nb", "a\r\nb", True),
        (b"nul\x00byte", "nul\x00byte", True),
        (b"", "", True),
    ],
)
def test_decoding(content: bytes, source: str, lossless: bool) -> None:
    text = Text.decode(content, "LICENSE")
    assert (text.source, text.lossless) == (source, lossless)
    assert text.sha256 == hashlib.sha256(content).hexdigest()


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_counted_from_one_whatever_ends_them(end: str) -> None:
    text = Text(end.join(["first", "second", "third"]))
    start = text.source.index("second")
    assert text.line(0) == 1
    assert text.lines((start, start + 6)) == (2, 2)
    assert text.lines((0, len(text))) == (1, 3)


def test_words_are_comparable_across_case_and_width() -> None:
    assert [w.form for w in Text("The Ｍodel's “WEIGHTS”").words()] == [
        "the",
        "model",
        "s",
        "weights",
    ]


@given(st.binary())
def test_any_bytes_make_a_text(content: bytes) -> None:
    text = Text.decode(content)
    assert text.line(len(text)) >= 1
