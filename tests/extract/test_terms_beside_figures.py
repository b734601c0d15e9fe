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


LARGE = "obtain-license if (employees gt 40 licensee and not academic)"
NOT_SMALL = "obtain-license if (employees gteq 40 licensee and not academic)"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            '"Large Firm" means a company with more than 40 employees. Large Firms must obtain a '
            "licence. Universities are not Large Firms.",
            LARGE,
        ),
        (
            '"Large Firm" means a company with more than 40 employees. It does not include '
            "universities. Large Firms must obtain a licence.",
            LARGE,
        ),
        (
            '"Small Firm" means a company with fewer than 40 employees. Only Small Firms may use '
            "it for free. Universities always count as Small Firms.",
            NOT_SMALL,
        ),
        (
            '"Small Firm" means a company with fewer than 40 employees. Anyone other than a Small '
            "Firm must obtain a licence. Universities are Small Firms.",
            NOT_SMALL,
        ),
        (
            "„Großbetrieb“ sind Unternehmen mit mehr als 40 Mitarbeitern. Großbetriebe müssen eine "
            "Lizenz erwerben. Hochschulen gelten nicht als Großbetrieb.",
            LARGE,
        ),
        (
            "“大型企业”是指员工超过40人的企业。大型企业须取得授权。高校不视为大型企业。",
            LARGE,
        ),
    ],
)
def test_a_kind_of_people_is_left_out_of_a_term(text: str, expected: str) -> None:
    assert said(text) == [expected]


def test_who_is_in_a_term_anyway_owes_what_its_people_owe() -> None:
    text = (
        '"Small Firm" means a company with fewer than 40 employees. Small Firms must register with '
        "us. Universities are Small Firms."
    )
    assert said(text) == ["register if employees lt 40 licensee"]
