"""Exemptions that name the clause they are of, in each way that clauses are numbered."""

from __future__ import annotations

import re

import pytest

from clauses import answered, flagged, lines, rows, said

DUTIES = {
    "en": '2. You must show "Heron" on your website.\n\n'
    "3. You must keep the copyright notices in copies.\n\n4. {}",
    "de": "§ 2 Sie müssen „Heron“ auf Ihrer Website anzeigen.\n\n"
    "§ 3 Sie müssen den Urheberrechtsvermerk in Kopien beibehalten.\n\n§ 4 {}",
    "zh": "第二条 您必须在网站上显示“Heron”。\n\n第三条 分发时您必须保留版权声明。\n\n第四条 {}",
    "ja": "第2条 ウェブサイトに「Heron」と表示しなければなりません。\n\n"
    "第3条 再配布する場合は、著作権表示を残さなければなりません。\n\n第4条 {}",
}
FIRST = [
    "display-attribution if (product and employees gteq 40 licensee)",
    "retain-notices if distribute",
]


@pytest.mark.parametrize(
    ("language", "exemption"),
    [
        ("en", "Section 2 does not apply to companies with fewer than 40 employees."),
        ("en", "Clause 2 shall not apply to companies that have fewer than 40 employees."),
        ("en", "Section 2 does not bind companies with fewer than 40 employees."),
        ("en", "Companies with fewer than 40 employees are not subject to Section 2."),
        ("en", "For companies with fewer than 40 employees, Section 2 does not apply."),
        ("en", "Only companies with 40 or more employees are subject to Section 2."),
        ("en", "Section 2 applies to companies with 40 or more employees."),
        ("en", "The obligation in Section 2 begins when you have 40 or more employees."),
        ("de", "§ 2 gilt nicht für Unternehmen mit weniger als 40 Mitarbeitern."),
        ("de", "Ziffer 2 gilt für Unternehmen mit mindestens 40 Mitarbeitern."),
        ("zh", "第二条不适用于员工少于40人的企业。"),
        ("zh", "员工少于40人的企业不适用第二条。"),
        ("ja", "第2条は、従業員が40人未満の企業には適用しません。"),
    ],
)
def test_the_clause_that_is_named_is_limited_and_no_other(language: str, exemption: str) -> None:
    assert said(DUTIES[language].format(exemption)) == FIRST


@pytest.mark.parametrize(
    ("exemption", "expected"),
    [
        (
            "If your company has fewer than 40 employees, Sections 2 and 3 do not apply to you.",
            [
                "display-attribution if (product and employees gteq 40 licensee)",
                "retain-notices if (distribute and employees gteq 40 licensee)",
            ],
        ),
        (
            "Sections 2 and 3 do not apply to universities.",
            [
                "display-attribution if (product and not academic)",
                "retain-notices if (distribute and not academic)",
            ],
        ),
        (
            "Section 2 does not apply to non-commercial use.",
            [
                "display-attribution if (product and not non-commercial)",
                "retain-notices if distribute",
            ],
        ),
    ],
)
def test_all_clauses_that_are_named_are_limited(exemption: str, expected: list[str]) -> None:
    assert said(DUTIES["en"].format(exemption)) == expected


def test_whoever_is_left_out_of_the_clause_that_grants_needs_a_licence() -> None:
    text = (
        "1. You may use and copy the model for any purpose.\n\n"
        "2. You must keep the copyright notices in copies.\n\n"
        "3. Section 1 does not apply to companies with more than 40 employees. They must contact "
        "us."
    )
    assert said(text) == [
        "obtain-license if employees gt 40 licensee",
        "retain-notices if distribute",
    ]


SECTIONS = """
## Large deployments

This section applies only if your product has more than 3 million monthly active users.

You must show "Heron" on the start page. You must report usage to us every quarter.

## General

You must keep the copyright notices.
=> display-attribution if (product and monthly-active-users gt 3000000 product)
=> register if monthly-active-users gt 3000000 product
=> retain-notices if distribute

4. Large deployments

4.1 This Section 4 applies to licensees with more than 3 million monthly active users.

4.2 The licensee must show "Heron" on the start page.

4.3 The licensee must report usage to us every quarter.

5. General

5.1 You must keep the copyright notices.
=> display-attribution if (product and monthly-active-users gt 3000000 licensee)
=> register if monthly-active-users gt 3000000 licensee
=> retain-notices if distribute

## For companies with more than 3 million monthly active users

You must show "Heron" on the start page.

You must report usage to us every quarter.

## For everybody

You must keep the copyright notices.
=> display-attribution if monthly-active-users gt 3000000 product
=> register if monthly-active-users gt 3000000 product
=> retain-notices if distribute

1. You may use the model.

2. You must:
(a) show "Heron" on your website;
(b) keep the copyright notices in copies.

3. You must register with us.

4. Section 2 does not apply to companies with fewer than 40 employees.
=> display-attribution if (product and employees gteq 40 licensee)
=> register
=> retain-notices if (distribute and employees gteq 40 licensee)

1. You must register with us.

2. You must:
1. show "Heron" on your website;
2. keep the copyright notices in copies.

3. Section 1 does not apply to companies with fewer than 40 employees.
=> display-attribution if product
=> register if employees gteq 40 licensee
=> retain-notices if distribute
"""


def _documents() -> list[tuple[str, list[str]]]:
    parts = re.split(r"((?:\n=> .*)+)\n\n?", SECTIONS.strip() + "\n")
    pairs = zip(parts[::2], parts[1::2], strict=False)
    return [(text, [rule.removeprefix("=> ") for rule in lines(rules)]) for text, rules in pairs]


@pytest.mark.parametrize(("text", "expected"), _documents())
def test_what_a_section_says_of_itself_holds_for_all_of_it(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("language", "exemption"),
    [
        ("en", "Section 9 does not apply to companies with fewer than 40 employees."),
        ("en", "Section 4 does not apply to companies with fewer than 40 employees."),
        ("en", "Section 9 applies only to companies with more than 40 employees."),
        ("de", "§ 9 gilt nicht für Unternehmen mit weniger als 40 Mitarbeitern."),
        ("zh", "第九条不适用于员工少于40人的企业。"),
        ("ja", "第9条は、従業員が40人未満の企業には適用しません。"),
    ],
)
def test_a_clause_that_asks_for_nothing_limits_no_other(language: str, exemption: str) -> None:
    """The text has no clause of that number, or it asks for nothing: the sentence is flagged."""
    text = DUTIES[language].format(exemption)
    assert said(text) == ["display-attribution if product", "retain-notices if distribute"]
    assert flagged(text)


@pytest.mark.parametrize(
    ("language", "exemption"),
    [
        ("de", "§ 2 gilt nicht für Unternehmen mit weniger als 40 Mitarbeitern."),
        ("zh", "第二条不适用于员工少于40人的企业。"),
        ("ja", "第2条は、従業員が40人未満の企業には適用しません。"),
    ],
)
def test_the_number_a_line_opens_with_may_be_its_subject(language: str, exemption: str) -> None:
    duties = DUTIES[language].split("\n\n")[:2]
    assert said("\n\n".join((*duties, exemption))) == FIRST


UNNUMBERED = {
    "en": ('You must show "Heron" on your website.', "You must register with us."),
    "de": (
        "Sie müssen „Heron“ auf Ihrer Website anzeigen.",
        "Sie müssen sich bei uns registrieren.",
    ),
    "zh": ("您必须在网站上显示“Heron”。", "您必须向我们登记。"),
}


@pytest.mark.parametrize(
    ("language", "exemption"),
    [
        ("en", "Section 9 does not apply to companies with fewer than 40 employees."),
        ("en", "The following are exempt from Section 9:\n- universities\n- schools"),
        ("de", "Ziffer 9 gilt nicht für Unternehmen mit weniger als 40 Mitarbeitern."),
        ("zh", "本协议第九条不适用于员工少于40人的企业。"),
    ],
)
def test_where_nothing_is_numbered_only_the_one_duty_can_be_meant(
    language: str, exemption: str
) -> None:
    """Of two duties nobody can say which: each is kept whole, and the sentence is flagged."""
    shown, registered = UNNUMBERED[language]
    text = "\n\n".join((shown, registered, exemption))
    assert said(text) == ["display-attribution if product", "register"]
    assert flagged(text)
    assert said(f"{registered}\n\n{exemption}")[0].startswith("register if ")


@pytest.mark.parametrize(
    ("clause", "rule"),
    rows(
        {
            "register if employees gt 500 licensee": """
            A firm to which Section 4 does not apply, and which has over 500 staff, must register.
            """,
            "register if company": """
            A company to which Section 4 does not apply must register with us.
            """,
            "obtain-license if company": """
            A company to which Section 4 applies must obtain a license.
            """,
            "obtain-license": """
            Anyone not exempt under Section 4 must obtain a license.
            """,
        }
    ),
)
def test_whom_another_clause_binds_no_condition_tells(clause: str, rule: str) -> None:
    assert answered(clause) == [rule, f"? {clause}"]
