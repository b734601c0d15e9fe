"""Lists of cases: who needs a licence "in any of these cases", whatever stands before each case."""

from __future__ import annotations

import pytest

from clauses import flagged, said, table
from modellic.extract import extract
from modellic.text import Text

STAFF = "employees gt 50 licensee"
EITHER_USD = f"obtain-license if ({STAFF} or revenue gt 1000000 USD year licensee)"
BOTH_USD = f"obtain-license if ({STAFF} and revenue gt 1000000 USD year licensee)"
EITHER_EUR = EITHER_USD.replace("USD", "EUR")
BOTH_EUR = BOTH_USD.replace("USD", "EUR")

ENGLISH = "\n- you have more than 50 employees\n- your annual revenue exceeds $1 million\n"
GERMAN = "\n- Sie beschäftigen mehr als 50 Mitarbeiter\n- Ihr Jahresumsatz übersteigt 1 Mio. Euro\n"
FRENCH = (
    "\n- vous employez plus de 50 salariés\n"
    "- votre chiffre d'affaires annuel dépasse 1 million d'euros\n"
)
CHINESE = "\n- 员工人数超过50人\n- 年收入超过100万美元\n"
JAPANESE = "\n- 従業員数が50人を超える場合\n- 年間売上高が100万ユーロを超える場合\n"
KOREAN = "\n- 직원 수가 50명을 초과하는 경우\n- 연 매출이 100만 유로를 초과하는 경우\n"

LEADS = [
    ("Buy a license from us once any of these is true:", ENGLISH, EITHER_USD),
    ("You need a license only when you meet every one of these criteria:", ENGLISH, BOTH_USD),
    ("The software is free unless one of the following holds:", ENGLISH, EITHER_USD),
    ("Use is free of charge if none of the following is true:", ENGLISH, EITHER_USD),
    (
        "The free license is for companies that do not meet any of these criteria:",
        ENGLISH,
        EITHER_USD,
    ),
    ("You need no licence if you meet none of the criteria below:", ENGLISH, EITHER_USD),
    ("Eine Lizenz ist in folgenden Fällen zu erwerben:", GERMAN, EITHER_EUR),
    ("Wer beide folgenden Kriterien erfüllt, benötigt eine Lizenz:", GERMAN, BOTH_EUR),
    (
        "Die Nutzung ist kostenlos, wenn keine der folgenden Bedingungen zutrifft:",
        GERMAN,
        EITHER_EUR,
    ),
    (
        "Eine Lizenz ist erforderlich, wenn die folgenden Bedingungen gemeinsam erfüllt sind:",
        GERMAN,
        BOTH_EUR,
    ),
    ("L'utilisation est gratuite sauf dans les cas suivants :", FRENCH, EITHER_EUR),
    (
        "L'utilisation est gratuite si aucune des conditions suivantes n'est remplie :",
        FRENCH,
        EITHER_EUR,
    ),
    (
        "Une licence est requise lorsque les deux conditions suivantes sont remplies :",
        FRENCH,
        BOTH_EUR,
    ),
    ("在以下任何一种情况下，您需要获得书面商业授权后，方可继续使用：", CHINESE, EITHER_USD),
    ("如果以下条件全部满足，您必须购买商业许可：", CHINESE, BOTH_USD),
    ("以下の両方に該当する場合、商用ライセンスの購入が必要です。", JAPANESE, BOTH_EUR),
    ("아래 두 조건을 동시에 만족하는 경우 라이선스를 구매해야 합니다:", KOREAN, BOTH_EUR),
]


@pytest.mark.parametrize(("lead", "cases", "expected"), LEADS)
def test_the_lead_in_says_how_the_cases_are_joined(lead: str, cases: str, expected: str) -> None:
    assert said(lead + cases) == [expected]


MARKS = ["❌ ", "🔴 ", "→ ", "✔️ ", "1️⃣ ", "- 🏢 "]


@pytest.mark.parametrize("mark", MARKS)
def test_a_picture_before_a_line_makes_an_item(mark: str) -> None:
    lead = "A commercial license is required if any of these is true:"
    assert said(lead + ENGLISH.replace("- ", mark)) == [EITHER_USD]


ANSWERED = table("""
You may:
| ✅ use it privately
| ✅ modify it
| You may not:
| ❌ sell it
| ❌ host it as a service
=> distribute
=> host-as-service

## Permissions
| ✅ Private use
| ❌ Commercial use
| ❌ Redistribution
=> commercial-use
=> distribute
""")


@pytest.mark.parametrize(("clause", "expected"), ANSWERED)
def test_a_cross_before_a_use_forbids_it(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


TITLED = [
    """\
If any of the following conditions is met, you must obtain a license from us:

### 1. Staff
You have more than 50 employees.

### 2. Revenue
Your annual revenue exceeds $1 million.

## Support
Questions are welcome.
""",
    """\
A commercial license is required in these cases:

1. **Large firms.** You have more than 50 employees.

2. **High revenue.** Your annual revenue exceeds $1 million.
""",
    """\
A commercial license is required in these cases:

1. Large firms
   You have more than 50 employees.

2. High revenue
   Your annual revenue exceeds $1 million.
""",
    """\
如果满足以下**任一**条件，您必须取得商业授权：

### 1. 规模门槛
员工人数超过50人。

### 2. 收入门槛
年收入超过100万美元。

## 联系
欢迎来信。
""",
]


@pytest.mark.parametrize("clause", TITLED)
def test_a_case_may_have_a_title(clause: str) -> None:
    assert said(clause) == [EITHER_USD]


def test_a_title_that_names_a_use_is_no_case_itself() -> None:
    clause = """\
A license is needed in the following cases:

1. **Hosted use.** You have more than 50 employees.

2. **Resale.** Your annual revenue exceeds $1 million.
"""
    assert said(clause) == [EITHER_USD]


def test_titles_below_other_words_lead_into_their_own_sections() -> None:
    clause = """\
The following terms apply:

## 1. Fees
You must pay us $20 a month.

## 2. Scope
You have more than 50 employees or fewer.
"""
    assert [rule.split(" if ")[0] for rule in said(clause)] == ["pay-royalty"]


FREE = [
    ("You need no licence if you have fewer than 50 employees.", "employees gteq 50 licensee"),
    (
        "Firms with less than $1 million in revenue require no license.",
        "revenue gteq 1000000 USD licensee",
    ),
]


@pytest.mark.parametrize(("clause", "beyond"), FREE)
def test_who_needs_no_licence_is_free(clause: str, beyond: str) -> None:
    assert said(clause) == [f"obtain-license if {beyond}"]


def test_who_needs_no_licence_may_be_told_by_a_relative_clause() -> None:
    clause = "Nobody needs a license who has fewer than 50 employees."
    assert said(clause) == ["obtain-license if employees gteq 50 licensee"]


KINDS = """\
You may use the model free of charge if you belong to at least one of these categories:

(a) hobbyists who earn nothing with it;
(b) students and researchers at accredited universities;
(c) companies whose annual revenue and total funding are each below USD 3,000,000.

If you are in none of them, you must obtain a licence.
"""


def test_a_kind_of_people_that_earns_nothing_counts_nothing() -> None:
    above = "revenue gteq 3000000 USD year licensee or funding gteq 3000000 USD licensee"
    assert said(KINDS) == [f"obtain-license if (not individual and not academic and ({above}))"]


def test_neither_of_two_figures_forbids_nothing_behind_it() -> None:
    clause = (
        "Provided that you employ fewer than 25 people and neither you nor your parent has raised"
        " more than $2 million, you may use the software free of charge."
    )
    expected = "employees gteq 25 licensee or funding gt 2000000 USD licensee-and-affiliates"
    assert said(clause) == [f"obtain-license if ({expected})"]


def test_the_items_below_a_title_are_no_cases_of_it() -> None:
    clause = """\
This license encourages research.

NOTES FOR USERS:

1. The threshold is 10,000 euros of revenue a month.
2. Commercial use requires a license from us.
"""
    (rule,) = extract(Text(clause, "LICENSE")).rules
    (reported,) = extract(Text(clause, "LICENSE")).unparsed
    assert str(rule.action) == "obtain-license"
    assert reported.quote.startswith("The threshold")


ALL = [
    "You need a commercial license if all of these are true:\n\n1. You make money with the "
    "product.\n2. You distribute it.\n",
    "A license is required when **all two** of the following are true:\n\n1. **For profit** - The "
    "entity makes money with the product.\n2. **Distribution** - The product is distributed.\n",
]


@pytest.mark.parametrize("text", ALL)
def test_cases_that_must_all_be_true_ask_for_it_together(text: str) -> None:
    assert said(text) == ["obtain-license if (commercial and distribute)"]


def test_what_a_criterion_says_is_not_done_is_no_duty() -> None:
    text = (
        "A license is required when all three of the following are true:\n\n1. The product does "
        "not release its source code.\n2. You make money with it.\n3. You distribute it.\n"
    )
    assert said(text) == ["obtain-license if (commercial and distribute)"]
    assert flagged(text)


def test_who_misses_one_condition_of_a_grant_needs_a_license() -> None:
    text = (
        "You may use it free of charge if all of the following are true:\n\n1. Your annual revenue "
        "does not exceed $3 million.\n2. You have at most 40 employees.\n"
    )
    assert said(text) == [
        "obtain-license if (revenue gt 3000000 USD year licensee or employees gt 40 licensee)"
    ]
