"""Lists of deeds that each need a licence: "our permission is required to: resell it; host it"."""

from __future__ import annotations

import pytest

from clauses import answered, flagged, said

RESALE_OR_HOSTING = "obtain-license if (distribute or hosted-service)"
RESALE_OR_COMMERCE = "obtain-license if (distribute or commercial)"

LISTED = [
    (
        "You need our written permission to:\n- resell it;\n- host it for others.\n",
        RESALE_OR_HOSTING,
    ),
    (
        "A separate written agreement with Otter is required to:\n\n"
        "- sell, rent or transfer the software to a third party;\n"
        "- provide it as a hosted, managed or white-label offering.\n",
        RESALE_OR_HOSTING,
    ),
    (
        "The following require a license:\n- reselling the software\n- hosting it for others\n",
        RESALE_OR_HOSTING,
    ),
    (
        "You need our permission in any of these cases:\n- redistribution\n- commercial use\n",
        RESALE_OR_COMMERCE,
    ),
    (
        "In the following cases you must obtain our written consent first: (a) you sell the model;"
        " (b) you host the model for others.",
        RESALE_OR_HOSTING,
    ),
    (
        "Folgendes bedarf unserer Zustimmung:\n- Weiterverkauf\n- kommerzielle Nutzung\n",
        RESALE_OR_COMMERCE,
    ),
    (
        "Sie benötigen eine Lizenz, um:\n- die Software weiterzuverkaufen\n"
        "- die Software kommerziell zu nutzen\n",
        RESALE_OR_COMMERCE,
    ),
    (
        "Une autorisation est requise pour :\n- revendre le logiciel\n"
        "- l'utiliser à des fins commerciales\n",
        RESALE_OR_COMMERCE,
    ),
    ("以下行为须取得我方书面授权：\n- 转售本软件\n- 商业使用\n", RESALE_OR_COMMERCE),
    (
        "次の行為には当社の許諾が必要です。\n- 本ソフトウェアの販売\n- 商用利用\n",
        RESALE_OR_COMMERCE,
    ),
    (
        "다음 행위는 당사의 사전 허락이 필요합니다:\n- 소프트웨어의 재판매\n- 상업적 이용\n",
        RESALE_OR_COMMERCE,
    ),
]


@pytest.mark.parametrize(("clause", "expected"), LISTED)
def test_any_deed_of_the_list_needs_the_licence(clause: str, expected: str) -> None:
    assert said(clause) == [expected]


def test_an_item_that_is_no_use_is_reported_or_a_ban_of_its_own() -> None:
    clause = "You need our written permission to:\n- resell it;\n- whisper its name at night.\n"
    assert said(clause) == ["obtain-license if distribute"]
    assert flagged(clause)


def test_a_member_of_a_list_in_line_that_is_no_use_is_reported() -> None:
    clause = (
        "You need our permission for any of these cases: reselling, whispering, commercial use."
    )
    assert said(clause) == [RESALE_OR_COMMERCE]
    assert flagged(clause)
    assert not flagged(clause.replace("whispering, ", ""))


def test_duties_below_the_word_for_a_licence_stay_duties() -> None:
    clause = "To obtain a license you must:\n- keep all copyright notices\n- credit us by name\n"
    assert not any(rule.startswith("obtain-license if") for rule in said(clause))


COMMERCE = [
    (
        "It is free if your use is not commercial, or if you have fewer than 10 people.",
        "obtain-license if (commercial and employees gteq 10 licensee)",
    ),
    ("You may use it for free unless your use is commercial.", "commercial-use"),
    ("You may use the model if the use is non-commercial.", "commercial-use"),
    ("If your use is commercial, you must obtain a license.", "obtain-license if commercial"),
]


@pytest.mark.parametrize(("clause", "expected"), COMMERCE)
def test_a_grant_that_hangs_on_commerce_says_what_lies_beyond_it(
    clause: str, expected: str
) -> None:
    assert said(clause) == [expected]


def test_a_licence_that_is_commercial_is_no_commercial_use() -> None:
    assert said("The license for this purpose is not commercial licence material.") == []


@pytest.mark.parametrize(
    ("clause", "rule"),
    [
        (
            "To be eligible for the free licence, your firm must not have more than 10 developers "
            "and must not have an annual turnover of more than £1m.",
            "obtain-license if (employees gt 10 licensee or revenue gt 1000000 GBP year licensee)",
        ),
        (
            "To use the Community Edition, your organization may not have more than 25 employees.",
            "obtain-license if employees gt 25 licensee",
        ),
        (
            "Companies with over 50 employees do not qualify for the free tier and must subscribe "
            "to the Business plan.",
            "obtain-license if employees gt 50 licensee",
        ),
    ],
)
def test_who_is_not_eligible_needs_the_licence(clause: str, rule: str) -> None:
    assert answered(clause) == [rule]


@pytest.mark.parametrize(
    ("clause", "rule"),
    [
        (
            "You may use it for free if you are:\n\n* an individual, or\n* an organization with 10 "
            "or fewer employees, or\n* an academic institution of any size.\n\nOrganizations with "
            "more than 10 employees must obtain a commercial license.",
            "obtain-license if (employees gt 10 licensee and not academic)",
        ),
        (
            "If your company exceeds the revenue limit of $500,000, you must upgrade to Pro.",
            "obtain-license if revenue gt 500000 USD licensee",
        ),
        (
            "Once you pass the user limit of 500 users, you need a licence.",
            "obtain-license if users gt 500 licensee",
        ),
        (
            "The free licence is not available to companies that have more than 50 employees, nor "
            "to companies that offer the software as a service.",
            "obtain-license if (employees gt 50 licensee or hosted-service)",
        ),
        (
            "Everybody except individuals and companies with fewer than 10 employees must buy a "
            "licence.",
            "obtain-license if (not individual and employees gteq 10 licensee)",
        ),
        (
            "Free on at most 10 computers, a license must be purchased for larger installations.",
            "obtain-license if devices gt 10 licensee",
        ),
        (
            "The following need a license: (1) companies with 100+ employees, (2) companies with "
            "$10M+ in annual revenue, and (3) companies that offer it as a managed service.",
            "obtain-license if (employees gteq 100 licensee or revenue gteq 10000000 USD year "
            "licensee or hosted-service)",
        ),
    ],
)
def test_who_is_beyond_the_leave_of_others(clause: str, rule: str) -> None:
    assert answered(clause) == [rule]


def test_an_exception_from_a_leave_that_is_not_understood_is_reported() -> None:
    assert flagged("No licence is required for up to five users unless it is used in production.")


@pytest.mark.parametrize(
    ("clause", "rule"),
    [
        (
            "If you use it commercially, and have more than 50 employees, or more than $1M in "
            "revenue, you need a licence.",
            "obtain-license if (commercial and (employees gt 50 licensee or revenue gt 1000000 "
            "USD licensee))",
        ),
        (
            "If you use it commercially and have more than 50 employees, or host it for others, "
            "you need a licence.",
            "obtain-license if ((commercial and employees gt 50 licensee) or hosted-service)",
        ),
        (
            "You need a licence if you use it commercially and have more than 50 employees, or if "
            "you have more than 500 users.",
            "obtain-license if ((commercial and employees gt 50 licensee) or users gt 500 "
            "licensee)",
        ),
    ],
)
def test_commerce_before_a_choice_of_figures_is_beside_them_all(clause: str, rule: str) -> None:
    assert answered(clause) == [rule]
