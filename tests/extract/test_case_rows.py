"""Rows of cases: what is done stands beside figures, and any of the members will do."""

from __future__ import annotations

import pytest

from clauses import flagged, said

FIGURE = "employees gt 60 licensee"


@pytest.mark.parametrize(
    ("row", "cases"),
    [
        ("sell it to third parties", "distribute"),
        ("sell it or have more than 60 employees", f"(distribute or {FIGURE})"),
        ("host it for others or resell it", "(hosted-service or distribute)"),
        (
            "sell the software, host it for others, or have more than 60 employees",
            f"(distribute or hosted-service or {FIGURE})",
        ),
        (
            "use it commercially, have more than 60 employees or earn more than $2M a year",
            f"(commercial or {FIGURE} or revenue gt 2000000 USD year licensee)",
        ),
        (
            "are a cloud provider, host the model for others, or have more than 60 employees",
            f"(cloud-provider or hosted-service or {FIGURE})",
        ),
        ("modify and sell it", "(modify and distribute)"),
    ],
)
@pytest.mark.parametrize(
    "clause",
    [
        "You need a commercial licence if you {}.",
        "If you {}, you must obtain a commercial licence.",
    ],
)
def test_any_member_of_a_row_asks_for_the_licence(clause: str, row: str, cases: str) -> None:
    assert said(clause.format(row)) == [f"obtain-license if {cases}"]
    assert not flagged(clause.format(row))


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Anyone who sells the software, hosts it for others, or has more than 60 employees "
            "needs a licence.",
            f"obtain-license if (distribute or hosted-service or {FIGURE})",
        ),
        (
            "Anyone selling the software, hosting it for others or having more than 60 employees "
            "must obtain a licence.",
            f"obtain-license if (distribute or hosted-service or {FIGURE})",
        ),
        (
            "Companies which host the model, resell it or have over 60 employees must pay a fee.",
            f"pay-royalty if (hosted-service or distribute or {FIGURE})",
        ),
        (
            "A fee is due for resale, hosting as a service, or use by companies with more than 60 "
            "employees.",
            f"pay-royalty if (distribute or hosted-service or {FIGURE})",
        ),
        (
            "The software is free unless you sell it, host it for others, or have more than 60 "
            "employees.",
            f"obtain-license if ({FIGURE} or distribute or hosted-service)",
        ),
        (
            'You must show "Heron" if you sell the model, embed it in a product, or have more than '
            "2 million monthly active users.",
            "display-attribution if (distribute or product or monthly-active-users gt 2000000 "
            "product)",
        ),
        (
            "If you have more than 60 employees, or if you intend to sell the software, contact us "
            "for a licence.",
            f"obtain-license if ({FIGURE} or distribute)",
        ),
        (
            "The free licence does not cover companies with more than 60 employees, reselling, or "
            "hosting for others.",
            f"obtain-license if ({FIGURE} or distribute or hosted-service)",
        ),
        (
            "Licensees with more than 60 employees, licensees that host the model for others, and "
            "licensees that resell it need a commercial licence.",
            f"obtain-license if ({FIGURE} or hosted-service or distribute)",
        ),
        (
            "If you host the model for others, and have more than 60 employees, you need a "
            "licence.",
            f"obtain-license if (hosted-service and {FIGURE})",
        ),
        (
            "For commercial use, with more than 60 employees or $2M in revenue, you need a "
            "licence.",
            f"obtain-license if (commercial and ({FIGURE} or revenue gt 2000000 USD licensee))",
        ),
        (
            "Wer das Modell verkauft, für andere hostet oder mehr als 60 Mitarbeiter hat, "
            "benötigt eine Lizenz.",
            f"obtain-license if (distribute or hosted-service or {FIGURE})",
        ),
        (
            "Für den Verkauf, das Hosting für Dritte oder die Nutzung durch Unternehmen mit mehr "
            "als 60 Mitarbeitern ist eine Lizenz erforderlich.",
            f"obtain-license if (distribute or hosted-service or {FIGURE})",
        ),
    ],
)
def test_whatever_opens_the_row(clause: str, expected: str) -> None:
    assert said(clause) == [expected]


@pytest.mark.parametrize(
    "clause",
    [
        "You need a licence if you host it for others or paint it blue.",
        "You need a licence if you host it for others, paint it blue, or have over 60 employees.",
        "A licence is required for commercial use, use in vehicles, or resale.",
        "If you sell it, sublicense it or host it for others, you need a licence from us.",
    ],
)
def test_an_act_that_no_list_knows_is_said(clause: str) -> None:
    assert flagged(clause)


def test_verbs_of_one_deed_are_no_row() -> None:
    """All of them are of the model that is shared: none of them is a case by itself."""
    clause = (
        "If you use the model to build, train, fine-tune, or improve an AI model that is "
        'distributed, you must show "Heron".'
    )
    assert said(clause) == ["display-attribution if (train-model and distribute)"]


@pytest.mark.parametrize(
    ("hangs_on", "expected"),
    [
        ("do not resell it and have fewer than 60 employees", "employees gteq 60 licensee"),
        ("do not resell it or have more than 60 employees", "employees gt 60 licensee"),
    ],
)
def test_a_figure_beside_bans_limits_the_leave(hangs_on: str, expected: str) -> None:
    clause = f"You may use the model for free as long as you {hangs_on}."
    assert said(clause) == ["distribute", f"obtain-license if {expected}"]


@pytest.mark.parametrize(
    ("others", "case"),
    [
        ("The same goes for resellers.", "distribute"),
        ("The same applies to hosting the software for others.", "hosted-service"),
        ("The same applies if you resell it.", "distribute"),
    ],
)
def test_the_same_holds_for_another_case(others: str, case: str) -> None:
    clause = f"Companies with more than 60 employees need a licence. {others}"
    assert said(clause) == [f"obtain-license if ({FIGURE} or {case})"]


def test_a_figure_of_anybody_is_one_of_companies_too() -> None:
    clause = "Above 60 employees you need a licence. The same applies to companies in any branch."
    assert said(clause) == [f"obtain-license if {FIGURE}"]
    clause = "Schools with more than 60 employees need a licence. The same goes for companies."
    assert said(clause) == [f"obtain-license if ((academic and {FIGURE}) or company)"]


def test_others_of_whom_nothing_is_known_are_said() -> None:
    assert flagged("Companies with over 60 employees need a licence. The same goes for painters.")


def test_a_sentence_that_is_quoted_whole_orders() -> None:
    """So the licence of a part is told; a notice is quoted within the order to show it."""
    assert said("“Neither the name of the holder nor those of others may be used in adverts.”") == [
        "use-trademark"
    ]


@pytest.mark.parametrize(
    "hangs_on",
    [
        "the number of users does not exceed 250 and it is not offered to others as a service",
        "it is not offered as a service and you have no more than 250 users",
        "(1) you have no more than 250 users, and (2) it is not offered to others as a service",
    ],
)
def test_a_use_that_must_not_be_is_a_case_beside_the_figure(hangs_on: str) -> None:
    (rule,) = said(f"You may use it without charge provided that {hangs_on}.")
    assert rule.startswith("obtain-license if (users gt 250 ")
    assert rule.endswith(" or hosted-service)")


def test_more_looks_back_at_the_figure() -> None:
    clause = (
        "If your company makes less than $2M a year, the MIT licence applies. If it makes more, "
        "you need our commercial licence."
    )
    assert said(clause) == ["obtain-license if revenue gteq 2000000 USD year licensee"]
