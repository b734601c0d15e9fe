"""A case is of the member of a list that it stands in; what holds whatever the case is of all."""

from __future__ import annotations

import pytest

from clauses import said

NOTE = "retain-notices if distribute"
SHOWN = "display-attribution if users gt 1000000 product"
REGISTER = "register if employees gt 50 licensee"


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "You may use, modify and distribute the model, provided that you: (a) retain all "
            "notices; (b) do not use the model to train other models; and (c) if your revenue "
            "exceeds $10M, obtain a commercial license.",
            [NOTE, "obtain-license if revenue gt 10000000 USD licensee", "train-other-models"],
        ),
        (
            'You may use the model provided that you (i) keep this notice, and (ii) display "Foo" '
            "if your product has more than 1 million users.",
            [NOTE, SHOWN],
        ),
        (
            "You must retain this notice and, for products with more than 1 million users, display "
            '"Foo" on your website.',
            [NOTE, SHOWN],
        ),
        (
            "You must: (a) keep this notice; (b) register with us if you have more than 50 "
            'employees; and (c) display "Foo" if your product has over 1,000,000 users.',
            [NOTE, REGISTER, SHOWN],
        ),
        (
            "You must (i) keep this notice, (ii) register with us if you have more than 50 "
            'employees, and (iii) display "Foo".',
            [NOTE, REGISTER, "display-attribution if product"],
        ),
    ],
)
def test_a_case_is_of_its_member(clause: str, expected: list[str]) -> None:
    assert sorted(said(clause)) == sorted(expected)


def test_without_numbers_the_last_case_is_of_both() -> None:
    clause = "You must keep this notice and register with us if you have more than 50 employees."
    assert sorted(said(clause)) == [REGISTER, "retain-notices if employees gt 50 licensee"]


@pytest.mark.parametrize(
    "clause",
    [
        "If you have more than 50 employees you must register with us, and in any case you must "
        "retain this notice.",
        "If you have more than 50 employees, you must register with us, and regardless of your "
        "size you must retain this notice.",
        "If you have more than 50 employees, you must register with us; you must always retain "
        "this notice.",
        "Wenn Sie mehr als 50 Mitarbeiter haben, müssen Sie sich bei uns registrieren, und in "
        "jedem Fall müssen Sie diesen Hinweis beibehalten.",
        "如果您的员工超过50人，您须向我们登记，且无论如何您须保留本声明。",
    ],
)
def test_what_holds_whatever_the_case(clause: str) -> None:
    assert sorted(said(clause)) == [REGISTER, NOTE]


def test_a_further_order_is_of_the_case_that_opens_the_sentence() -> None:
    clause = (
        "If your revenue exceeds $1M, you must register with us, and you must retain this notice."
    )
    assert sorted(said(clause)) == [
        "register if revenue gt 1000000 USD licensee",
        "retain-notices if revenue gt 1000000 USD licensee",
    ]


@pytest.mark.parametrize(
    "clause",
    [
        'Modified MIT License: products with more than 1 million users must display "Foo".',
        "Our only modification is that products with more than 1 million users shall display "
        '"Foo".',
    ],
)
def test_a_licence_that_was_changed_is_no_changed_model(clause: str) -> None:
    assert said(clause) == [SHOWN]


def test_either_parts_the_figures_of_one_case() -> None:
    clause = (
        "If the software is used commercially by an entity with either more than 100 million "
        'monthly active users or more than $20 million in monthly revenue, it shall display "Foo".'
    )
    assert said(clause) == [
        "display-attribution if (commercial and (monthly-active-users gt 100000000 product or "
        "revenue gt 20000000 USD month product))"
    ]
