"""Small words of reports: a quotation that is cut, and the language it is in."""

from __future__ import annotations

import pytest

from modellic.report import FileReport
from modellic.reports.words import cut, joined_lines, language_of
from modellic.sources import Role


@pytest.mark.parametrize(
    ("quote", "size", "said"),
    [
        ("otters swim", 11, "otters swim"),
        ("otters swim far", 13, "otters swim […]"),
        ("otters swim far", 11, "otters swim […]"),
        ("otters swim far", 12, "otters swim […]"),
        ("o" * 40, 30, f"{'o' * 30} […]"),
        (f"otters {'o' * 40}", 40, f"otters {'o' * 33} […]"),
        ("カワウソは川を泳ぐ。", 6, "カワウソは川 […]"),
        ("otters swim", 0, " […]"),
    ],
)
def test_a_quotation_is_cut_between_words(quote: str, size: int, said: str) -> None:
    assert cut(quote, size) == said


def test_lines_that_several_passages_share_are_told_once() -> None:
    assert joined_lines([(3, 3), (3, 3), (10, 12), (3, 3)]) == "3,10-12"


@pytest.mark.parametrize(("known", "said"), [("zh", "zh"), ("und", ""), (None, "")])
def test_the_language_of_a_text(known: str | None, said: str) -> None:
    files = [
        FileReport("A", Role.LICENSE, "0" * 64, "de"),
        FileReport("B", Role.LICENSE, "1" * 64, known),
    ]
    assert language_of(files, "1" * 64) == said
    assert language_of(files, "2" * 64) == ""
