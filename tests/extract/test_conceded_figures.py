"""What is conceded is no condition: "a licence is needed, even if your revenue is below N"."""

from __future__ import annotations

import pytest

from clauses import flagged, said

STAFF = "obtain-license if employees gt 50 licensee"
TRADE = "obtain-license if commercial"
BARE = ["obtain-license"]
CONCEDED = [
    (
        "Companies with more than 50 employees need a license, even if their annual revenue is "
        "below $1 million.",
        [STAFF],
    ),
    (
        "You need a commercial license for production use, even if your revenue is less than "
        "$1 million.",
        ["obtain-license"],
    ),
    (
        "You must keep this notice regardless of whether your revenue exceeds $1 million.",
        ["retain-notices if distribute"],
    ),
    (
        "You must obtain a license whether or not your revenue exceeds $1 million.",
        ["obtain-license"],
    ),
    (
        "Commercial use requires a license, no matter whether your revenue is above $1 million.",
        [TRADE],
    ),
    (
        "It is free for companies with fewer than 50 employees, even if their revenue exceeds "
        "$1 million.",
        ["obtain-license if employees gteq 50 licensee"],
    ),
    ("It is free for everyone, even for companies with more than 50 employees.", []),
    (
        "Die kommerzielle Nutzung erfordert eine Lizenz, auch wenn der Umsatz unter 1 Million "
        "Euro liegt.",
        [TRADE],
    ),
    (
        "Unabhängig davon, ob Ihr Umsatz 1 Million Euro übersteigt, müssen Sie eine Lizenz "
        "erwerben.",
        ["obtain-license"],
    ),
    (
        "L'usage commercial nécessite une licence, même si votre chiffre d'affaires est inférieur "
        "à 1 million d'euros.",
        [TRADE],
    ),
    ("即使年收入低于100万元，商业使用也必须取得授权。", [TRADE]),
    ("商业使用必须取得授权，即使年收入低于100万元。", [TRADE]),
    ("年間売上が100万円未満であっても、商用利用にはライセンスの取得が必要です。", [TRADE]),
    ("연 매출이 1억 원 미만이더라도 상업적 이용에는 라이선스를 취득해야 합니다.", [TRADE]),
]
CONDITIONS = [
    (
        "Even if you only test it, you must obtain a license once you have more than 50 employees.",
        STAFF,
    ),
    ("Even so, companies with more than 50 employees need a license.", STAFF),
    (
        "Auch Firmen mit mehr als 50 Mitarbeitern benötigen eine kommerzielle Lizenz.",
        STAFF,
    ),
]
"""The figure of another clause holds, and "also" concedes nothing."""
REPORTED = [
    "Even organizations with up to 10 people need a commercial license if they want to avoid it.",
    "Selbst für Organisationen mit höchstens 10 Personen gilt: Falls Sie diese Pflicht umgehen "
    "möchten, benötigen Sie eine kommerzielle Lizenz.",
]


@pytest.mark.parametrize(("clause", "rules"), CONCEDED)
def test_a_conceded_figure_is_no_condition(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize(("clause", "rule"), CONDITIONS)
def test_another_figure_stays_one(clause: str, rule: str) -> None:
    assert said(clause) == [rule]


@pytest.mark.parametrize("clause", REPORTED)
def test_what_else_it_depends_on_is_reported_where_it_was_not_read(clause: str) -> None:
    assert said(clause) == []
    assert flagged(clause)
