"""Terms of a text beside a figure of their own: "a Small Business with more than N users"."""

from __future__ import annotations

import pytest

from clauses import said

DEFINED = {
    "en": '"Small Business" means a company with fewer than 40 employees. ',
    "en-small": "An enterprise is small for this purpose if it has fewer than 40 employees. ",
    "zh": "“小微企业”是指员工少于40人的企业。",
    "ja": "「小規模事業者」とは、従業員が40人未満の事業者をいいます。",
    "de": "„Kleinunternehmen“ sind Unternehmen mit weniger als 40 Mitarbeitern. ",
}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "en",
            "If a Small Business has more than 5,000 registered users, it must register with us.",
        ),
        ("en", "Small Businesses must register with us once they exceed 5,000 registered users."),
        (
            "en-small",
            "A small enterprise with more than 5,000 registered users must register with us.",
        ),
        ("zh", "小微企业的注册用户超过5000人的，须向我们登记。"),
        ("zh", "注册用户超过5000人的小微企业须登记。"),
        ("zh", "小微企业在注册用户超过5000人时，应当登记。"),
        ("ja", "登録ユーザーが5,000人を超える小規模事業者は、当社に登録しなければなりません。"),
        (
            "de",
            "Kleinunternehmen mit mehr als 5.000 registrierten Nutzern müssen sich registrieren.",
        ),
    ],
)
def test_both_are_the_case(language: str, sentence: str) -> None:
    rules = [r for r in said(DEFINED[language] + sentence) if r.startswith("register")]
    assert len(rules) == 1
    assert "employees lt 40" in rules[0]
    assert "users gt 5000" in rules[0]
    assert " or " not in rules[0]
