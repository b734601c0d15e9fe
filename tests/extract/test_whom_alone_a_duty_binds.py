"""Sentences that say whom alone a duty binds, or whom it spares: by the number of its clause or by
its name, and of no other duty."""

from __future__ import annotations

import pytest

from clauses import said

TEXT = """1. License

You may use the model.

2. Fee

You must obtain a commercial license.

3. Credit

You must display "Foo" in your product.

4. Scope

"""
OF_LARGE = """
Section 2 applies only to companies with more than 50 employees.
Section 2 only applies if you have more than 50 employees.
Section 2 does not apply to companies with 50 employees or fewer.
Section 2 does not apply if you have no more than 50 employees.
Companies with up to 50 employees are exempt from Section 2.
You are exempt from Section 2 if you have 50 or fewer employees.
The obligation in Section 2 applies to companies with more than 50 employees.
The requirement of Section 2 is limited to companies with more than 50 employees.
Section 2 concerns companies with more than 50 employees only.
Only companies with more than 50 employees are subject to Section 2.
Section 2 takes effect only once you have more than 50 employees.
Companies of 50 or fewer employees need not comply with Section 2.
The license requirement applies only to companies with more than 50 employees.
The obligation to obtain a license applies to companies with more than 50 employees.
The license obligation does not apply to companies with up to 50 employees.
The fee of Section 2 is waived for companies with 50 or fewer employees.
""".strip().splitlines()
OF_POPULAR = """
Section 3 applies only to products with more than 1 million monthly active users.
Section 3 does not apply to products with 1 million or fewer monthly active users.
Products with up to 1 million monthly active users are exempt from Section 3.
The attribution requirement applies only to products with more than 1 million monthly active users.
You need not show the credit if your product has 1 million or fewer monthly active users.
""".strip().splitlines()


@pytest.mark.parametrize("sentence", OF_LARGE)
def test_a_licence_is_asked_of_large_companies_alone(sentence: str) -> None:
    assert said(f"{TEXT}{sentence}\n") == [
        "display-attribution if product",
        "obtain-license if employees gt 50 licensee",
    ]


@pytest.mark.parametrize("sentence", OF_POPULAR)
def test_a_credit_is_asked_of_popular_products_alone(sentence: str) -> None:
    assert said(f"{TEXT}{sentence}\n") == [
        "display-attribution if (product and monthly-active-users gt 1000000 product)",
        "obtain-license",
    ]


@pytest.mark.parametrize(
    ("named", "bound"),
    [
        ("registration", "register if employees gt 50 licensee"),
        ("attribution", "display-attribution if (product and employees gt 50 licensee)"),
        ("license", "obtain-license if employees gt 50 licensee"),
    ],
)
def test_the_named_duty_alone_is_limited(named: str, bound: str) -> None:
    text = (
        "You must obtain a commercial license.\n\nYou must register with us.\n\n"
        'You must display "Foo" in your product.\n\n'
        f"The {named} requirement applies only to companies with more than 50 employees.\n"
    )
    found = said(text)
    assert bound in found
    assert sum("employees" in line for line in found) == 1
