"""A duty of those whom the sentence before tells of: "such products must also register"."""

from __future__ import annotations

import pytest

from clauses import said

USERS = "users gt 1000000"
MAU = "monthly-active-users gt 100000000 product"
STAFF = "employees gt 50 licensee"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "If you have more than 1 million users, you must display “Foo”. In this case, you must "
            "also register.",
            f"register if {USERS} licensee",
        ),
        (
            "If you have more than 1 million users, you must display “Foo”. You must then also "
            "register with us.",
            f"register if {USERS} licensee",
        ),
        (
            "Produkte mit mehr als 1 Million Nutzern müssen „Foo“ anzeigen. Solche Produkte müssen "
            "auch registriert werden.",
            f"register if {USERS} product",
        ),
        (
            "Unternehmen mit mehr als 50 Mitarbeitern benötigen eine Lizenz. Diese Unternehmen "
            "müssen sich außerdem registrieren.",
            f"register if {STAFF}",
        ),
        ("月活超过1亿的产品须显示“Foo”。此类产品还须登记。", f"register if {MAU}"),
        ("员工超过50人的企业须取得授权。上述企业还须登记。", f"register if {STAFF}"),
    ],
)
def test_the_duty_has_the_figure_of_the_sentence_before(text: str, expected: str) -> None:
    assert expected in said(text)
    assert len(said(text)) == 2


def test_what_is_no_case_leaves_the_duty_everybodys() -> None:
    assert said("In this case study, you must display “Foo”.") == ["display-attribution if product"]


@pytest.mark.parametrize(
    ("time", "metric"),
    [
        ("in any month", "monthly-active-users"),
        ("in any calendar month", "monthly-active-users"),
        ("in a month", "monthly-active-users"),
        ("on any day", "daily-active-users"),
    ],
)
def test_users_are_those_of_the_time_that_is_told_before_them(time: str, metric: str) -> None:
    text = f"You must register if, {time}, your product has over 1 million users."
    assert said(text) == [f"register if {metric} gt 1000000 product"]
