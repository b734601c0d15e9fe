"""Where to write for a licence: it asks for one only where nothing else in a text does."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, said

BIG = "You need a commercial license if your annual revenue exceeds $3 million.\n\n"
NEEDED = "obtain-license if revenue gt 3000000 USD year licensee"
ADDRESSES = [
    "For commercial licensing inquiries, or written permission, please contact: sales@firm.example",
    "If you have any questions or need to apply for commercial authorization, please contact us.",
    "Enterprise licenses: write to sales@firm.example.",
]


@pytest.mark.parametrize("clause", ADDRESSES)
def test_an_address_adds_nothing_to_who_needs_a_license(clause: str) -> None:
    assert said(BIG + clause) == [NEEDED]


@pytest.mark.parametrize("clause", ADDRESSES[:2])
def test_an_address_alone_asks_for_a_license(clause: str) -> None:
    assert said(clause + IN_ENGLISH) == ["obtain-license if commercial"]


def test_an_address_in_chinese() -> None:
    text = "年收入超过300万美元的企业必须获取商业许可。\n\n如需商业许可，请联系：sales@firm.example"
    (rule,) = said(text)
    assert rule.startswith("obtain-license if")
    assert "3000000 USD" in rule


def test_a_use_that_is_named_is_asked_for() -> None:
    clause = "Any commercial use requires a license; contact us for a commercial license."
    assert said(BIG + clause) == ["obtain-license if commercial", NEEDED]


def test_leave_to_share_says_nothing_of_commerce() -> None:
    text = (
        "It is free for personal use. Redistribution needs our permission.\n\nIf you have any "
        "questions or need to apply for commercial authorization, please contact us."
    )
    assert said(text) == ["obtain-license if commercial", "obtain-license if distribute"]
