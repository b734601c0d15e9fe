"""Exceptions that say who has a duty, those that nobody knows, and kinds told by figures."""

from __future__ import annotations

import pytest

from clauses import answered, said, table

OWED = table("""
You are not required to credit us unless your application serves more than 1,000,000 MAU.
=> display-attribution if monthly-active-users gt 1000000 product

You shall not be required to credit Otter in the user interface unless your application serves more
than 1,000,000 MAU.
=> display-attribution if monthly-active-users gt 1000000 product

Unless your annual revenue is above $5 million, you are under no obligation to register with us.
=> register if revenue gt 5000000 USD year licensee

You do not need to buy a licence unless you have 50 or more employees or a turnover of €10m or more.
=> obtain-license if (employees gteq 50 licensee or revenue gteq 10000000 EUR licensee)

You are not obliged to publish your changes unless you distribute them.
=> disclose-source if distribute
""")

FREE = table("""
You need not credit us unless the law demands it.

You are not required to register with us.
""")

USED = table("""
Except where your annual revenue is under $1,000,000, use in a commercial product requires that you
register with us.
=> register if (revenue gteq 1000000 USD year licensee and commercial)

Unless you have fewer than 20 employees, use in a product requires that you register with us.
=> register if (employees gteq 20 licensee and product)
""")

KINDS = table("""
A Small Company has fewer than 50 employees. Companies that are not Small Companies have to obtain a
licence key.
=> obtain-license if employees gteq 50 licensee

Companies that are not Small Companies have to obtain a licence key. A Small Company has fewer than
50 employees and earns less than $10 million per year.
=> obtain-license if (employees gteq 50 licensee or revenue gteq 10000000 USD year licensee)

An Enterprise User has 250 or more employees. Every Enterprise User must buy a licence.
=> obtain-license if employees gteq 250 licensee
""")


@pytest.mark.parametrize(("clause", "expected"), [*OWED, *FREE])
def test_who_is_free_unless_a_figure_is_passed_owes_the_duty_then(
    clause: str, expected: list[str]
) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(("clause", "expected"), USED)
def test_a_use_behind_an_exception_is_the_case_of_the_order(
    clause: str, expected: list[str]
) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(("clause", "expected"), KINDS)
def test_a_kind_of_licensee_is_defined_by_the_figures_it_has(
    clause: str, expected: list[str]
) -> None:
    assert answered(clause) == expected


UNREAD = table("""
You must show "Otter" in your product unless the model runs on a phone.
=> display-attribution if product
=> ? You must show "Otter" in your product unless the model runs on a phone.

Unless you use the model for a hobby, you must register with us.
=> register
=> ? Unless you use the model for a hobby, you must register with us.

You must obtain a licence from us unless you only use the model to write poems.
=> obtain-license
=> ? You must obtain a licence from us unless you only use the model to write poems.

Anyone who publishes an application built on the model must display "Made with Aurora" in it, unless
the application is used only internally.
=> display-attribution if product
=> ? Anyone who publishes an application built on the model must display "Made with Aurora" in it,
   unless the application is used only internally.

Derivatives must be licensed under the same terms, except for adapters.
=> share-alike if (modify and distribute)
=> ? Derivatives must be licensed under the same terms, except for adapters.
""")

NO_EXCEPTIONS = table("""
You must show "Otter" in your product unless the law forbids it.
=> display-attribution if product

You must show "Otter" in your product, except in countries where that is unlawful.
=> display-attribution if product

You must pay a fee unless we have agreed otherwise.
=> pay-royalty

You must register with us unless you are a university.
=> register if not academic
""")


@pytest.mark.parametrize(("clause", "expected"), [*UNREAD, *NO_EXCEPTIONS])
def test_an_exception_that_no_list_knows_is_reported_beside_its_duty(
    clause: str, expected: list[str]
) -> None:
    assert sorted(answered(clause)) == expected


def test_a_licence_that_is_had_for_free_is_no_copy_of_it_for_recipients() -> None:
    clause = "Anyone whose revenue is no greater than $2 million gets this licence for free."
    assert said(clause) == ["obtain-license if revenue gt 2000000 USD licensee"]


def test_what_is_told_of_a_kind_without_figures_defines_nothing() -> None:
    clause = "A Small Company has no duty to register. A Large Company has to register."
    assert said(clause) == ["register"]
