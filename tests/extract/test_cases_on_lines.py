"""Cases of a duty below its lead-in, each on a line of its own, with a mark before it or none."""

from __future__ import annotations

import pytest

from clauses import flagged, said

LEADS = (
    "You need a licence if any of these apply:",
    "A licence is required if your product meets any of the following criteria:",
    "You must obtain a licence if:",
    "If one of the following conditions is met, a licence is needed:",
    "You may not use the model without a licence if:",
)
CASES = (
    "Your product has more than 1,000 users.",
    "Your company has more than 50 employees.",
    "You intend to sublicense or resell the model itself.",
)
ALL = "(users gt 1000 product or employees gt 50 licensee or distribute)"


@pytest.mark.parametrize("mark", ["", "- ", "* ", "1. "])
@pytest.mark.parametrize("lead", LEADS)
def test_each_line_is_a_case(lead: str, mark: str) -> None:
    text = "\n".join([lead, *(mark + case for case in CASES)])
    assert said(text) == [f"obtain-license if {ALL}"]
    assert not flagged(text)


OTHERS = {
    "German": (
        "Sie benötigen eine Lizenz, wenn eine der folgenden Bedingungen zutrifft:\n"
        "Ihr Produkt hat mehr als 1.000 Nutzer.\nIhr Unternehmen hat mehr als 50 Mitarbeiter."
    ),
    "Chinese": "符合以下任一情形的，须取得商业许可：\n用户超过1000人。\n员工人数超过50人。",
}


@pytest.mark.parametrize("language", OTHERS)
def test_each_line_is_a_case_in(language: str) -> None:
    (rule,) = said(OTHERS[language])
    assert "users gt 1000" in rule
    assert "or employees gt 50" in rule


def test_a_wrapped_sentence_is_no_list_of_cases() -> None:
    text = (
        "A licence is needed in the following cases: where a product of yours has\n"
        "more than 1,000 users. Where it has fewer, nothing is\nneeded."
    )
    assert said(text) == ["obtain-license if users gt 1000 product"]
