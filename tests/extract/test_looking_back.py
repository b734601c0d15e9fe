"""Comparisons with the figure told before: with a pronoun, or with no word for it at all."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, flagged, said

LOOKS_BACK = [
    ("用户上限为300人。超过须购买授权。", "obtain-license if users gt 300 product"),
    (
        "年收入300万元以下免费；超出则须取得商业授权。",
        "obtain-license if revenue gt 3000000 CNY year licensee",
    ),
    (
        "Die Schwelle liegt bei 80 Nutzern. Wer darüber liegt, muss eine Lizenz erwerben.",
        "obtain-license if users gt 80 product",
    ),
    (
        "Die Grenze beträgt 80 Nutzer. Wer sie überschreitet, braucht eine Lizenz.",
        "obtain-license if users gt 80 product",
    ),
    (
        "Die Umsatzgrenze liegt bei 3 Mio. Euro im Jahr. Darüber ist eine Lizenz erforderlich.",
        "obtain-license if revenue gt 3000000 EUR year licensee",
    ),
    (
        "Le seuil est de 80 utilisateurs. "
        "Toute entreprise qui le dépasse doit obtenir une licence.",
        "obtain-license if users gt 80 product",
    ),
    (
        "The threshold is $3 million in annual revenue. Companies above it need a commercial "
        "licence." + IN_ENGLISH,
        "obtain-license if revenue gt 3000000 USD year licensee",
    ),
    (
        "免费额度为每月5000次调用，超出部分须付费。",
        "pay-royalty if api-calls gt 5000 month product",
    ),
]


@pytest.mark.parametrize(("text", "rule"), LOOKS_BACK)
def test_a_comparison_without_a_figure_is_with_the_one_before(text: str, rule: str) -> None:
    assert said(text) == [rule]
    assert not flagged(text)


def test_a_place_above_is_no_figure() -> None:
    text = (
        "It is free up to 30 users. Copies must carry these terms or the address for them above, "
        "as well as the copyright notice." + IN_ENGLISH
    )
    assert "retain-notices if distribute" in said(text)


def test_a_leave_for_copies_that_were_changed_is_looked_back_at_too() -> None:
    text = "You may share a fine-tune. In that case, you must mark the files that you changed."
    assert said(text) == ["state-changes if (modify and distribute)"]
