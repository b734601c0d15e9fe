"""Who needs a licence, where the subject of a sentence or the items of a list tell it."""

from __future__ import annotations

import pytest

from clauses import flagged, rows, said

SUBJECTS = {
    "obtain-license if government": """
Public authorities must obtain a licence before they deploy the tool.
Only government agencies need a licence.
""",
    "obtain-license if licensor-competitor": """
Companies that compete with us must ask for our written consent.
Competitors need a separate agreement.
""",
    "obtain-license if cloud-provider": """
Cloud providers need a separate agreement.
""",
    "obtain-license if company": """
Private individuals may use it freely; companies need a licence.
Any company must obtain a licence before it uses the tool.
For companies, a commercial licence is required.
A licence is required for companies.
""",
    "register if company": """
Companies must register before they use the tool.
""",
    "obtain-license": """
The company must obtain a licence.
You must obtain a licence from the university.
Companies and individuals need a licence.
""",
    "obtain-license if employees gt 50 licensee": """
Companies with more than 50 employees need a licence.
""",
}


@pytest.mark.parametrize(("clause", "expected"), rows(SUBJECTS))
def test_the_subject_of_an_order_has_it(clause: str, expected: str) -> None:
    assert said(clause) == [expected]


MEMBERS = {
    "obtain-license if (employees gt 50 licensee or users gt 1000 licensee)": """
Companies with more than 50 employees and those with more than 1,000 users need a licence.
""",
    "obtain-license if (employees gt 50 licensee or hosted-service)": """
The following need a licence: companies with more than 50 employees, and anyone who hosts the \
model for others.
""",
    "obtain-license if (employees gt 50 licensee and users gt 1000 licensee)": """
Companies with more than 50 employees and more than 1,000 users need a licence.
""",
    "obtain-license if (revenue gt 1000000 USD licensee and distribute)": """
If your revenue exceeds $1 million, anyone who distributes the model for you must obtain a licence.
""",
    "obtain-license if revenue gteq 100000 USD year licensee": """
Nobody needs a licence who earns less than $100,000 a year with the tool.
""",
    "obtain-license if employees gt 50 licensee ": """
No company with up to 50 employees needs a licence.
""",
}


@pytest.mark.parametrize(("clause", "expected"), rows(MEMBERS))
def test_nobody_is_all_who_are_named(clause: str, expected: str) -> None:
    assert said(clause) == [expected.strip()]


BELOW = [
    (
        "You need a paid licence if:\n(a) you use the tool commercially and\n"
        "   (i) your yearly revenue is above $1 million, or\n"
        "   (ii) you have raised more than $5 million in funding; or\n"
        "(b) your product has more than 500,000 monthly active users.\n",
        "obtain-license if ((commercial and revenue gt 1000000 USD year licensee) or "
        "(commercial and funding gt 5000000 USD licensee) or "
        "monthly-active-users gt 500000 product)",
    ),
    (
        "You need a licence if:\n(a) you have more than 50 employees, unless you are a university;"
        " or\n(b) you have more than 1,000 users.\n",
        "obtain-license if ((employees gt 50 licensee and not academic) or users gt 1000 licensee)",
    ),
    (
        "You need our permission to:\n- resell it where our competitors are involved;\n"
        "- offer it to others as a service, unless you have fewer than 5 users.\n",
        "obtain-license if ((distribute and licensor-competitor) or "
        "(hosted-service and users gteq 5 product))",
    ),
    (
        "You need a licence if:\n- you have more than 50 employees; or\n"
        "- you host the model for others.\n",
        "obtain-license if (employees gt 50 licensee or hosted-service)",
    ),
]


@pytest.mark.parametrize(("clause", "expected"), BELOW)
def test_what_an_item_holds_is_of_that_item_alone(clause: str, expected: str) -> None:
    assert said(clause) == [expected]


def test_what_an_item_does_that_is_not_known_is_reported() -> None:
    assert flagged("You need our permission to:\n- resell it;\n- host it for more than 5 users.\n")


@pytest.mark.parametrize(
    "clause",
    [
        "If you are a bank, you must obtain a licence.",
        "You must obtain a licence if you run a power plant.",
        "Where it is used in vehicles, you must obtain a licence.",
        "Companies with revenue above $1 million must obtain a licence. "
        "If you are a bank, you must obtain a licence.",
    ],
)
def test_a_case_of_which_nothing_was_read_is_reported(clause: str) -> None:
    assert flagged(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "You must obtain a licence before you use the tool.",
        "If you are a company, you must obtain a licence.",
        "If your product has more than 50 users, you must obtain a licence.",
    ],
)
def test_a_case_that_was_read_is_not(clause: str) -> None:
    assert not flagged(clause)


def test_who_holds_a_licence_is_free_of_what_was_not_read() -> None:
    clause = "You must water the plants, unless you have a commercial licence."
    assert said(clause) == []
    assert flagged(clause)


NOBODY = [
    "Schools never need a licence.",
    "No permission of ours is needed for private use.",
    "You will never have to buy a licence.",
]


@pytest.mark.parametrize("clause", NOBODY)
def test_a_licence_that_nobody_needs_is_not_asked_for(clause: str) -> None:
    assert said(clause) == []


TESTS = "We look at two figures: revenue over $10 million, and more than 500 employees. "
EITHER = "(revenue gt 10000000 USD licensee or employees gt 500 licensee)"


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("Whoever meets one of them needs a licence.", EITHER),
        ("Meet either and you need our permission.", EITHER),
        ("Whoever meets both of them needs a licence.", EITHER.replace(" or ", " and ")),
    ],
)
def test_figures_before_are_joined_as_the_sentence_behind_says(clause: str, expected: str) -> None:
    assert said(TESTS + clause) == [f"obtain-license if {expected}"]


def test_a_row_that_begins_with_commerce_is_of_it() -> None:
    table = """\
| Use | Allowed? |
| --- | --- |
| Commercial use, revenue under $1M | Yes |
| Commercial use, revenue over $1M | Only with a licence |
"""
    expected = "obtain-license if (commercial and revenue gt 1000000 USD licensee)"
    assert expected in said(table)


ANY_USE = {
    "obtain-license if commercial": """
If you use, modify or distribute the model commercially, you must obtain a licence.
For any use at work, you need a licence.
""",
    "register if (modify or distribute)": """
If you modify or distribute the model, you must register with us.
""",
    "obtain-license if (hosted-service and users gt 10000 licensee)": """
You may host the model for third parties as long as no more than 10,000 users have access to it; \
beyond that, get in touch with us for a hosting licence.
""",
}


@pytest.mark.parametrize(("clause", "expected"), rows(ANY_USE))
def test_the_purpose_of_a_use_is_what_counts(clause: str, expected: str) -> None:
    assert said(clause) == [expected]


def test_an_address_below_a_notice_asks_for_no_licence() -> None:
    text = (
        "If your revenue passes $6 million:\n\n1. **Notify us within 30 days**\n"
        "   - Email: terms@otter.example\n"
    )
    assert said(text) == ["register if revenue gt 6000000 USD licensee"]


def test_only_with_something_is_an_order() -> None:
    told = "Only with a copy of this licence may you hand on the weights."
    assert said(told) == ["include-license if distribute"]
    assert flagged("Only after watering the plants may you hand on the weights.")


def test_a_disclaimer_explains_its_own_part_alone() -> None:
    assert flagged("The model must be used as is; watering it is not allowed.")
    assert not flagged('The model is provided "as is"; we shall not be liable for anything.')


def test_the_subject_and_its_figures_are_one_condition() -> None:
    clause = "{} need a licence if they have more than 50 employees."
    figures = "employees gt 50 licensee"
    assert said(clause.format("Public bodies")) == [f"obtain-license if (government and {figures})"]
    assert said(clause.format("Companies")) == [f"obtain-license if {figures}"]


def test_what_lifts_a_banned_field_and_was_not_read_is_reported() -> None:
    assert flagged("Without watering the plants, nobody may use it to give legal advice.")
    assert flagged("Without review by a lawyer it must not be used to give legal advice.")
