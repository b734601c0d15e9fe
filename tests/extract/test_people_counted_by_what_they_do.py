"""People whose use is told are users, and those of a month or a day its active ones."""

from __future__ import annotations

import pytest

from clauses import answered

MONTHLY = """
your product has {} people using it each month
your product is used by {} people in a calendar month
in any calendar month your product was in active use by {} people
{} people log in to your product at least once a month
a month sees {} people use your product
the people who use your product in a month are {}
your service is actively used each month by {} people
your products were used by {} people in the preceding month
{} people chat with your product each month
{} unique users interact with your product monthly
"""
DAILY = """
your game has {} daily active players
your product is used by {} people a day
the people who use your app on an average day are {}
{} people open your app every day
"""
USERS = """
your product is used by {} people
{} persons have an account with your service
{} people have access to your deployment
"""
STAFF = """
your company has {} people
{} people work for you
"""
FRAMES = ("If {}, you need a licence from us.", "No licence is needed unless {}.")
KINDS = [
    *((line, "monthly-active-users") for line in MONTHLY.strip().splitlines()),
    *((line, "daily-active-users") for line in DAILY.strip().splitlines()),
    *((line, "users") for line in USERS.strip().splitlines()),
    *((line, "employees") for line in STAFF.strip().splitlines()),
]


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize(("told", "metric"), KINDS)
def test_what_people_do_tells_what_they_are_counted_as(frame: str, told: str, metric: str) -> None:
    rules = answered(frame.format(told.format("more than 5,000")))
    assert len(rules) == 1
    assert rules[0].startswith(f"obtain-license if {metric} gt 5000")


@pytest.mark.parametrize(
    ("clause", "rule"),
    [
        (
            "You must send us a report each month if you have more than 100 users.",
            "register if users gt 100",
        ),
        (
            "If, in any calendar month, more than 100 people use your app, you need our licence.",
            "obtain-license if monthly-active-users gt 100",
        ),
        (
            "A firm with more than 100 people must pay us a fee every month.",
            "pay-royalty if employees gt 100",
        ),
    ],
)
def test_a_time_counts_only_in_the_clause_of_the_people(clause: str, rule: str) -> None:
    assert [r.rpartition(" ")[0] for r in answered(clause)] == [rule]


@pytest.mark.parametrize(
    ("told", "comparison"),
    [
        ("outstrips", "gt"),
        ("breaks", "gt"),
        ("is no longer at or below", "gt"),
        ("gets to", "gteq"),
        ("is no longer below", "gteq"),
        ("ceases to be under", "gteq"),
        ("comes up to", "gteq"),
    ],
)
def test_verbs_that_compare(told: str, comparison: str) -> None:
    clause = f"If the number of your employees {told} 500, you must obtain a licence from us."
    assert answered(clause)[0].startswith(f"obtain-license if employees {comparison} 500")


@pytest.mark.parametrize("told", ["never exceeds", "is within", "stays at or under"])
def test_what_stays_within_a_limit_is_free(told: str) -> None:
    clause = f"Use is free as long as the number of your employees {told} 500."
    assert answered(clause)[0].startswith("obtain-license if employees gt 500")


ABROAD = [
    ("Wenn mehr als 5.000 Menschen es im Monat nutzen, brauchen Sie eine Lizenz.", "mau"),
    (
        "Sobald in einem Kalendermonat mehr als 5.000 Personen Ihre App verwenden, ist eine Lizenz "
        "zu erwerben.",
        "mau",
    ),
    ("Sie benötigen eine Lizenz, wenn täglich mehr als 5.000 Menschen Ihre App nutzen.", "dau"),
    (
        "Übersteigt die Zahl der Personen, die es im Monat genutzt haben, 5.000, so bedarf der "
        "Lizenznehmer einer Lizenz.",
        "mau",
    ),
    (
        "Keine Lizenz ist nötig, es sei denn, dass bei Ihnen mehr als 5.000 Menschen arbeiten.",
        "staff",
    ),
    ("如果您的服务每月有超过5000人使用，须取得授权。", "mau"),
    ("每天使用您产品的用户超过5000人的，应当购买商业授权。", "dau"),
    ("使用您产品的人超过5000人的，应当购买商业授权。", "users"),
    ("如果您雇用超过5000人，须取得授权。", "staff"),
    ("1か月に製品を利用する人数が5000人を超える場合は、許諾が必要です。", "mau"),
    ("1日当たりのアクティブユーザー数が5000人を超える場合は、許諾が必要です。", "dau"),
]
METRICS = {
    "mau": "monthly-active-users",
    "dau": "daily-active-users",
    "users": "users",
    "staff": "employees",
}


@pytest.mark.parametrize(("clause", "metric"), ABROAD)
def test_what_people_do_in_other_languages(clause: str, metric: str) -> None:
    rules = answered(clause)
    assert len(rules) == 1
    assert rules[0].startswith(f"obtain-license if {METRICS[metric]} gt 5000")
