"""What a term of size means, and who is left out of it, in whatever words the text defines it."""

from __future__ import annotations

from itertools import product

import pytest

from clauses import said

DEFINED = """
"Large User" means a company with more than 50 employees.
A Large User is whoever has more than 50 employees.
In these terms a Large User is whoever has more than 50 employees.
For this purpose, a Large User is a firm whose headcount is above 50 employees.
We call an organization with more than 50 employees a Large User.
An organization with more than 50 employees is called a Large User.
A company that has more than 50 employees is deemed a Large User.
Companies with more than 50 employees are Large Users.
By Large User we mean a company with more than 50 employees.
The words "Large User" stand for a company with more than 50 employees.
If you have more than 50 employees, you are considered a Large User.
As soon as you have more than 50 employees you are a Large User.
Anyone with more than 50 employees counts as a Large User.
Anyone with more than 50 employees is a Large User for the purposes of this license.
Whoever has more than 50 employees is a Large User.
To be a Large User is to have more than 50 employees.
""".strip().splitlines()
ASKED = """
A Large User needs a licence.
Large Users must obtain a licence from us.
The license above does not extend to a Large User.
Only with our written permission may a Large User use the model.
""".strip().splitlines()
LEFT_OUT = {
    "Universities never count as Large Users.": "academic",
    "A university cannot be a Large User.": "academic",
    "A public body is not deemed a Large User even if it exceeds this number.": "government",
    "Individuals are left out of this definition.": "individual",
    "This term excludes public bodies.": "government",
    "The term does not include universities.": "academic",
}


@pytest.mark.parametrize(("defined", "asked"), list(product(DEFINED, ASKED)))
def test_a_term_of_size(defined: str, asked: str) -> None:
    assert said(f"{defined} {asked}") == ["obtain-license if employees gt 50 licensee"]


@pytest.mark.parametrize(("number", "words"), list(enumerate(product(DEFINED, LEFT_OUT))))
def test_who_is_left_out_of_a_term(number: int, words: tuple[str, str]) -> None:
    defined, left_out = words
    asked = ASKED[number % len(ASKED)]
    spared, sized = f"not {LEFT_OUT[left_out]}", "employees gt 50 licensee"
    either = [f"obtain-license if ({a} and {b})" for a, b in ((spared, sized), (sized, spared))]
    for clause in (f"{defined} {left_out} {asked}", f"{defined} {asked} {left_out}"):
        (rule,) = said(clause)
        assert rule in either


@pytest.mark.parametrize(
    ("clause", "rules"),
    [
        (
            "A modified copy is called a Derivative. You must keep the notices in each copy.",
            ["retain-notices if distribute"],
        ),
        (
            "We call the model Otter. If you have more than 50 employees, you need a licence.",
            ["obtain-license if employees gt 50 licensee"],
        ),
        (
            '"Small Shop" means a shop with up to 5 staff. "Large User" means a company with more '
            "than 50 employees. Universities are left out of this definition. A Large User needs a"
            " licence.",
            ["obtain-license if (employees gt 50 licensee and not academic)"],
        ),
    ],
)
def test_other_names(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


SIZES = {
    "A service is large if it has more than 1 million monthly users.": (
        "monthly-active-users gt 1000000 product"
    ),
    "A product is large once it answers more than 9,000 requests a month.": (
        "api-calls gt 9000 month product"
    ),
    "A company is large when it has more than 50 employees.": "employees gt 50 licensee",
    "A business is considered large if it earns more than $5 million a year.": (
        "revenue gt 5000000 USD year licensee"
    ),
}


@pytest.mark.parametrize("size", SIZES)
def test_an_adjective_is_a_term(size: str) -> None:
    thing = size.split()[1]
    asked = f'The owner of a large {thing} must show "Powered by Otter".'
    assert said(f"{size} {asked}") == [f"display-attribution if {SIZES[size]}"]
