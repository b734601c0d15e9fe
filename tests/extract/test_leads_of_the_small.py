"""Who is small enough, told by a list: whoever does not meet it needs a licence, whatever the words
of the lead-in, and however an item tells its limit."""

from __future__ import annotations

from itertools import product

import pytest

from clauses import IN_ENGLISH, answered

LISTS = {
    "(a) your annual revenue is less than $5 million; and\n(b) you have fewer than 50 employees.": (
        "revenue gteq 5000000 USD year licensee",
        "employees gteq 50 licensee",
    ),
    "1. your annual revenue does not exceed $5 million\n2. you have no more than 50 employees": (
        "revenue gt 5000000 USD year licensee",
        "employees gt 50 licensee",
    ),
    "(i) products in which you have built in a model are in the hands of fewer than 5,000 users;\n"
    "(ii) everyone who works for you, in any country, adds up to at most 50 employees.": (
        "users gteq 5000 product",
        "employees gt 50 licensee",
    ),
    "- you have at most 50 employees;\n- you are not a cloud provider.": (
        "employees gt 50 licensee",
        "cloud-provider",
    ),
}
VERBS = ("meet", "satisfy", "fulfil", "comply with")
ALL = ("all of the following", "each of the following", "every one of the following")
THINGS = (" conditions", " criteria", " requirements")
ALL_OF_THEM = (
    *(f"unless you {verb} {all_}{thing}" for verb, all_, thing in product(VERBS, ALL, THINGS)),
    *(f"if you do not {verb} {all_}{thing}" for verb, all_, thing in product(VERBS, ALL, THINGS)),
    *(f"unless {all_}{thing} are met" for all_, thing in product(ALL[:1], THINGS)),
    "unless you meet all of the following",
    "unless you meet the following conditions",
    "unless all of the following apply",
    "unless all of the following are true",
    "if you fail to meet any of the following conditions",
    "if you do not meet all of the following",
)
ANY_OF_THEM = (
    *(f"unless you {verb} any of the following conditions" for verb in VERBS[:3]),
    *(f"unless you {verb} at least one of the following criteria" for verb in VERBS[:3]),
    "unless any of the following applies",
    "unless one of the following conditions is met",
    "if you meet none of the following criteria",
    "if none of the following applies",
)
ORDERS = (
    "You must obtain a licence from us {lead}:\n\n{items}\n",
    "A commercial licence is required {lead}:\n\n{items}\n",
    "{Lead}, you must obtain a licence from us:\n\n{items}\n",
)


def wrong(lead: str, joint: str) -> dict[str, list[str]]:
    """The clauses that say anything else than the licence of those who do not meet the list."""
    out: dict[str, list[str]] = {}
    for order, (items, cases) in product(ORDERS, LISTS.items()):
        clause = order.format(lead=lead, Lead=lead[0].upper() + lead[1:], items=items)
        told = [[f"obtain-license if ({f' {joint} '.join(c)})"] for c in (cases, cases[::-1])]
        said = answered(clause + IN_ENGLISH)
        if said not in told:
            out[clause] = said
    return out


@pytest.mark.parametrize("lead", ALL_OF_THEM)
def test_free_is_who_meets_all(lead: str) -> None:
    assert wrong(lead, "or") == {}


@pytest.mark.parametrize("lead", ANY_OF_THEM)
def test_free_is_who_meets_any(lead: str) -> None:
    assert wrong(lead, "and") == {}
