"""For how many computers or people one licence of a vendor is."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, said

ONE = "obtain-license if devices gt 1 licensee"


@pytest.mark.parametrize(
    "clause",
    [
        "If you have purchased a single-user license you have the right to install and use a "
        "single copy of the Otter Tool on one computer or workstation.",
        "We grant you a nonexclusive license to use one copy of the program on a single computer.",
        "This licence entitles you to use the program on a single CPU.",
        "The program is licensed for use on one licensed workstation only.",
        "Licensee is permitted to make use of the program on one (1) central processing unit.",
        "You may use the enclosed program on one home or business computer.",
        "A licence entitles one named user to operate the program on one machine.",
        "Licensor grants to Licensee a licence to install the program on the single CPU that the "
        "order names.",
        "You may (a) read the code; (b) use one installed instance of the program for yourself; "
        "and (c) keep one backup.",
        "The customer is entitled to (i) install the program on a single machine; "
        "(ii) copy it once.",
        "You may:\n\n- use the program on one computer;\n- make one copy for backup.",
        "The licence allows you to:\n\n1. install the program on a single workstation,\n"
        "2. copy it once.",
        "Business users require one license per computer on which the program is installed.",
        "The user must purchase a license copy for each separate client workstation.",
        "You need to obtain one licence for every machine.",
    ],
)
def test_a_licence_for_one_computer_ends_with_it(clause: str) -> None:
    assert said(clause + IN_ENGLISH) == [ONE]


@pytest.mark.parametrize(
    ("clause", "most"),
    [
        ("The licensee has the right to use the software by up to 5 developers at a time.", 5),
        ("The license grants permission for up to 25 employees and contractors to use it.", 25),
        ("The team licence allows up to 10 developers to work with the library.", 10),
        ("This licence permits three programmers to use the program.", 3),
        ("The license covers up to eight developers within your company.", 8),
        ("A site licence entitles up to 100 employees of the customer to use the program.", 100),
        ("The license grants permission for one individual to use the templates.", 1),
        ("A single developer license allows one developer to use the library.", 1),
        ("Only one person may use the program at any time.", 1),
        ("You must acquire one licence for each user of the program.", 1),
        ("You must purchase a licence for each developer who uses the library.", 1),
    ],
)
def test_those_who_may_use_it_are_users_of_the_licensee(clause: str, most: int) -> None:
    assert said(clause + IN_ENGLISH) == [f"obtain-license if users gt {most} licensee"]


@pytest.mark.parametrize(
    ("clause", "most"),
    [
        ("The demonstration mode allows a maximum of two (2) concurrent users to connect.", 2),
        ("The program is limited to 10 concurrent users.", 10),
        ("The program may be used by no more than 3 concurrent users.", 3),
    ],
)
def test_users_by_that_name_are_those_of_the_product(clause: str, most: int) -> None:
    assert said(clause + IN_ENGLISH) == [f"obtain-license if users gt {most} product"]


@pytest.mark.parametrize(
    "clause",
    [
        "You must (a) name us nowhere; (b) install the tool on one computer.",
        "Installation\n\n- Run the setup on one computer\n- Open the page.",
        "The wizard helps you to use one copy of the database on a single computer.",
        "Our team of 5 developers wrote the tool.",
        "The tool was used by up to 5 developers at our lab.",
        "The program is shown to one user at a time.",
    ],
)
def test_other_counts_are_no_limit(clause: str) -> None:
    assert not any("obtain-license" in rule for rule in said(clause + IN_ENGLISH))


def test_staff_of_a_company_stays_staff() -> None:
    clause = "Companies with more than 50 developers need a commercial licence."
    assert said(clause + IN_ENGLISH) == ["obtain-license if employees gt 50 licensee"]


@pytest.mark.parametrize(
    "lead",
    [
        "If your product exceeds the thresholds set forth below, you must obtain a license:",
        "You must obtain a commercial license if your product exceeds any of the limits below:",
    ],
)
def test_limits_in_a_list_are_each_a_case(lead: str) -> None:
    limits = "\n\n- Monthly RPC limit of 2,500,000\n\n- Monthly MAU limit of 500\n"
    assert said(lead + limits) == [
        "obtain-license if (api-calls gt 2500000 month product or "
        "monthly-active-users gt 500 product)"
    ]
