"""A ban until, before or unless the licensor agrees: its leave is needed, and nothing is banned."""

from __future__ import annotations

import pytest

from clauses import said

COMMERCIAL = "obtain-license if commercial"
ENGLISH = (
    "until you obtain our approval",
    "unless you obtain our approval",
    "before obtaining our approval",
    "before we approve it",
    "prior to obtaining our written consent",
    "until we have agreed",
)
GERMAN = (
    "bevor wir zugestimmt haben",
    "bis wir zugestimmt haben",
    "ehe Sie unsere Zustimmung eingeholt haben",
    "außer mit unserer Zustimmung",
)


@pytest.mark.parametrize("subject", ["You may not", "You shall not", "You will not", "No one may"])
@pytest.mark.parametrize("case", ENGLISH)
def test_a_ban_in_english_until_we_agree(subject: str, case: str) -> None:
    text = f"{subject} use this model for commercial purposes {case}."
    assert said(text) == [COMMERCIAL]


@pytest.mark.parametrize("case", GERMAN)
def test_a_ban_in_german_until_we_agree(case: str) -> None:
    assert said(f"Sie dürfen dieses Modell nicht kommerziell nutzen, {case}.") == [COMMERCIAL]


def test_a_ban_in_chinese_until_we_agree() -> None:
    assert said("在取得我方授权之前，您不得分发本模型。") == ["obtain-license if distribute"]


def test_a_ban_in_japanese_until_we_agree() -> None:
    assert said("当社の許可を得るまで、本モデルを商用利用してはなりません。") == [COMMERCIAL]
