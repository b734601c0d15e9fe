"""What the next device needs, figures joined by slashes, changes made public, and what is told
beside them."""

from __future__ import annotations

import pytest

from clauses import said

FURTHER = (
    "Each further installation requires a further licence.",
    "Every further computer needs a licence of its own.",
    "Another installation needs another licence.",
    "For each additional installation you must purchase an additional licence.",
    "For each additional server an additional licence must be purchased.",
    "You may use one installation of the software. Another one is different: another installation"
    " needs another licence.",
    "Für eine weitere Installation muss eine weitere Lizenz erworben werden.",
    "Für weitere Installationen sind weitere Lizenzen zu erwerben.",
)


@pytest.mark.parametrize("clause", FURTHER)
def test_the_second_device_needs_a_licence(clause: str) -> None:
    assert said(clause) == ["obtain-license if devices gt 1 licensee"]


SLASHED = (
    "The weights are free for startups under $2M funding/revenue.",
    "Free for companies with less than $2M in revenue/funding.",
    "A licence is needed from $2M of revenue/funding on.",
)


@pytest.mark.parametrize("clause", SLASHED)
def test_figures_that_a_slash_joins_are_two(clause: str) -> None:
    (rule,) = said(clause)
    assert "revenue gteq 2000000 USD" in rule
    assert "funding gteq 2000000 USD" in rule


PUBLISHED = (
    "You must publish your modifications.",
    "Vous devez publier vos modifications.",
    "Wer das Modell ändert, muss seine Änderungen veröffentlichen.",
    "您必须公开您的修改。",
    "改変した場合は、その変更内容を公開しなければなりません。",
    "수정한 내용은 공개해야 합니다.",
)


@pytest.mark.parametrize("clause", PUBLISHED)
def test_changes_are_made_public(clause: str) -> None:
    assert said(clause) == ["disclose-source if modify"]


NOTHING = (
    "Änderungen an diesem Vertrag werden auf unserer Website veröffentlicht.",
    "本协议的修改将在网站上公布。",
    "Die gewerbliche Nutzung kostet nichts extra.",
    "Fehler bitte als Issue melden.",
    "使用本仓库的源码需要遵循 Apache-2.0 开源协议。",
)


@pytest.mark.parametrize("clause", NOTHING)
def test_what_asks_for_none_of_it(clause: str) -> None:
    assert said(clause) == []


PLANS = """
| | Engine | Desktop |
|---|---|---|
| {price} | {free} | {paid} |
"""


@pytest.mark.parametrize(
    ("price", "free", "paid"),
    [
        ("Kosten", "kostenlos", "kostenpflichtig ab 250 Mitarbeitern"),
        ("Kosten", "kostenlos", "ab 250 Mitarbeitern kostenpflichtig"),
    ],
)
def test_a_fee_from_a_figure_on_in_a_column_of_its_own(price: str, free: str, paid: str) -> None:
    table = PLANS.format(price=price, free=free, paid=paid)
    assert said(table) == ["pay-royalty if employees gteq 250 licensee"]


REGISTERED = {
    "商用需注册。": ["register if commercial"],
    "年收入低于100万美元的企业可免费注册使用。": [
        "obtain-license if revenue gteq 1000000 USD year licensee",
        "register if revenue lt 1000000 USD year licensee",
    ],
    "年收入超过100万美元就需要 Otter AI 的企业许可证。": [
        "obtain-license if revenue gt 1000000 USD year licensee"
    ],
}


@pytest.mark.parametrize("clause", REGISTERED)
def test_short_words_of_chinese(clause: str) -> None:
    assert said(clause) == REGISTERED[clause]
