"""What a leave hangs on, or leaves out, in every way of saying it: two cases at a time, each of
which asks for a licence where the leave does not reach it."""

from __future__ import annotations

from itertools import permutations, product

import pytest

from clauses import answered

CASES = {
    "you have more than 60 employees": "employees gt 60 licensee",
    "your annual revenue exceeds $2M": "revenue gt 2000000 USD year licensee",
    "your product has more than 5000 monthly active users": "monthly-active-users gt 5000 product",
    "you sell the model": "distribute",
    "you host the model for others": "hosted-service",
    "you compete with us": "licensor-competitor",
}
LEAVES_OUT = (
    "You may use the model free of charge unless {a} or {b}.",
    "You may use the model free of charge, except if {a} or if {b}.",
    "You may use the model free of charge unless:\n\n- {a}; or\n- {b}.\n",
    "You may use the model free of charge unless (i) {a} or (ii) {b}.",
    "You do not need a licence unless {a} or {b}.",
    "A licence is only needed if {a} or {b}.",
    "The model is free for everyone. However, if {a} or {b}, you need a licence from us.",
)
LIMITS = {
    "you have fewer than 60 employees": "employees gteq 60 licensee",
    "your annual revenue is below $2M": "revenue gteq 2000000 USD year licensee",
    "your product has no more than 5000 monthly active users": (
        "monthly-active-users gt 5000 product"
    ),
    "you do not sell the model": "distribute",
    "you do not host the model for others": "hosted-service",
    "you do not compete with us": "licensor-competitor",
}
FREE = (
    "You may use the model free of charge if {a} and {b}.",
    "You may use the model free of charge if all of these are true:\n\n- {a}\n- {b}\n",
    "You may use the model free of charge provided that:\n\n(a) {a}; and\n(b) {b}.\n",
)
BANNED = {"distribute": "distribute", "hosted-service": "host-as-service"}
"""What may be forbidden instead, where a leave is for those who do not do it."""
EXEMPT = {"you are a university": "academic", "you use the model for research": "research"}
SPARES = (
    "You must obtain a licence from us if {case}, unless {exempt}.",
    "If {case}, you must obtain a licence from us unless {exempt}.",
    "Unless {exempt}, you must obtain a licence from us if {case}.",
    "You must obtain a licence from us if {case}. This does not apply if {exempt}.",
    "You must obtain a licence from us if {case}, except where {exempt}.",
)
CONCEDES = (
    "You must obtain a licence from us if {case}, even if {exempt}.",
    "You must obtain a licence from us if {case}, whether or not {exempt}.",
)


def _either(cases: tuple[str, ...]) -> list[list[str]]:
    return [[f"obtain-license if ({' or '.join(told)})"] for told in permutations(cases)]


@pytest.mark.parametrize("frame", LEAVES_OUT)
def test_a_licence_is_for_what_a_leave_leaves_out(frame: str) -> None:
    wrong = {}
    for a, b in permutations(CASES, 2):
        said = answered(clause := frame.format(a=a, b=b))
        if said not in _either((CASES[a], CASES[b])):
            wrong[clause] = said
    assert wrong == {}


@pytest.mark.parametrize("frame", FREE)
def test_whoever_misses_one_limit_needs_a_licence(frame: str) -> None:
    wrong = {}
    for a, b in permutations(LIMITS, 2):
        beyond = (LIMITS[a], LIMITS[b])
        said = answered(clause := frame.format(a=a, b=b))
        if said not in _either(beyond) and sorted(said) != _apart(beyond):
            wrong[clause] = said
    assert wrong == {}


def _apart(beyond: tuple[str, ...]) -> list[str]:
    """What is said of each limit by itself, where a ban is of what must not be done."""
    asked = [f"obtain-license if {case}" for case in beyond if case not in BANNED]
    return sorted([*asked, *(BANNED[case] for case in beyond if case in BANNED)])


@pytest.mark.parametrize("frame", SPARES)
def test_who_is_exempt_owes_nothing(frame: str) -> None:
    wrong = {}
    for case, exempt in product(CASES, EXEMPT):
        said = answered(clause := frame.format(case=case, exempt=exempt))
        parts = CASES[case], f"not {EXEMPT[exempt]}"
        if said not in [
            [f"obtain-license if ({' and '.join(told)})"] for told in permutations(parts)
        ]:
            wrong[clause] = said
    assert wrong == {}


@pytest.mark.parametrize("frame", CONCEDES)
def test_what_is_conceded_changes_nothing(frame: str) -> None:
    wrong = {}
    for case, exempt in product(CASES, EXEMPT):
        said = answered(clause := frame.format(case=case, exempt=exempt))
        if said != [f"obtain-license if {CASES[case]}"]:
            wrong[clause] = said
    assert wrong == {}


@pytest.mark.parametrize(
    ("clause", "rules"),
    [
        ("The model is free unless you use it commercially.", ["commercial-use"]),
        ("A licence is only required for commercial use.", ["obtain-license if commercial"]),
        ("You may modify the model unless you distribute it.", ["obtain-license if distribute"]),
        (
            "You may use the model unless you distribute it, in which case you must keep the"
            " notices.",
            ["retain-notices if distribute"],
        ),
        (
            "You must register if you sell the model. The model is free unless you host it for"
            " others.",
            ["obtain-license if hosted-service", "register if distribute"],
        ),
        (
            'You must display "Heron" in your product. The model is free unless you sell it.',
            ["display-attribution if product", "obtain-license if distribute"],
        ),
        (
            "Companies with fewer than 60 employees may use it free of charge, but you must pay us"
            " a fee if your revenue exceeds $2M a year.",
            [
                "obtain-license if employees gteq 60 licensee",
                "pay-royalty if revenue gt 2000000 USD year licensee",
            ],
        ),
        (
            "You may use the model for research only, but companies with more than 500 employees"
            " must obtain a licence.",
            ["commercial-use", "obtain-license if employees gt 500 licensee"],
        ),
        (
            "You may modify and distribute the model, and companies with more than 500 employees"
            " must obtain a licence.",
            ["obtain-license if employees gt 500 licensee"],
        ),
    ],
)
def test_a_leave_beside_an_order(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules
