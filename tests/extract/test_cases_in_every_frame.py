"""Two and three cases of one duty, in every way of joining them: each case alone is read rightly
elsewhere, here no joint, list or order of them may lose one or turn "or" into "and"."""

from __future__ import annotations

from itertools import permutations

import pytest

from clauses import answered

CASES = {
    "you have more than 60 employees": "employees gt 60 licensee",
    "your annual revenue exceeds $2M": "revenue gt 2000000 USD year licensee",
    "your product has more than 5000 monthly active users": "monthly-active-users gt 5000 product",
    "you sell the model": "distribute",
    "you host the model for others": "hosted-service",
    "you use the model commercially": "commercial",
    "you modify the model": "modify",
    "you are a competitor of ours": "licensor-competitor",
}
ORDERS = {
    "you must obtain a licence from us": "obtain-license",
    "you must pay us a fee": "pay-royalty",
    'you must display "Heron" in your product': "display-attribution",
}
EITHER = (
    "If {a} or {b}, {order}.",
    "If {a}, or if {b}, {order}.",
    "{Order} if {a} or {b}.",
    "{Order} if either {a} or {b}.",
    "{Order} if (a) {a}; or (b) {b}.",
    "{Order} if any of the following applies:\n\n- {a}\n- {b}\n",
    "{Order} if:\n\n(a) {a}; or\n(b) {b}.\n",
)
TOLD_AFTER = (
    "{Order} if {a}. The same applies if {b}.",
    "Where {a}, {order}. This also holds where {b}.",
)
BOTH = (
    "If {a} and {b}, {order}.",
    "{Order} if both {a} and {b}.",
    "{Order} if (i) {a} and (ii) {b}.",
    "{Order} if all of the following apply:\n\n- {a}\n- {b}\n",
    "{Order} if:\n\n(a) {a}; and\n(b) {b}.\n",
)
ANY_OF_THREE = (
    "{Order} if {a}, {b} or {c}.",
    "If {a}, {b}, or {c}, {order}.",
    "{Order} if (a) {a}, (b) {b}, or (c) {c}.",
    "{Order} if: (a) {a}; (b) {b}; or (c) {c}.",
    "If (i) {a}; (ii) {b}; or (iii) {c}, {order}.",
    "{Order} if:\n\n(a) {a};\n(b) {b}; or\n(c) {c}.\n",
    "{Order} in any of these cases:\n\n1. {a}.\n2. {b}.\n3. {c}.\n",
    "If any of the following applies, {order}:\n\n- {a}\n- {b}\n- {c}\n",
    "If:\n\n- {a},\n- {b}, or\n- {c},\n\n{order}.\n",
)
ALL_OF_THREE = (
    "{Order} if: (a) {a}; (b) {b}; and (c) {c}.",
    "{Order} if:\n\n(a) {a};\n(b) {b}; and\n(c) {c}.\n",
)
AT_ONCE = 5
"""Cases that are joined in threes, which would be many."""


def _framed(frame: str, order: str, cases: tuple[str, ...]) -> str:
    names = dict(zip("abc", cases, strict=False))
    return frame.format(order=order, Order=order[0].upper() + order[1:], **names)


def _meant(action: str, joint: str, cases: tuple[str, ...]) -> list[list[str]]:
    """What may be said: the cases of a condition stand in any order."""
    told = permutations([CASES[c] for c in cases])
    return [[f"{action} if ({f' {joint} '.join(parts)})"] for parts in told]


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize(
    ("frame", "joint"), [*((f, "or") for f in EITHER), *((f, "and") for f in BOTH)]
)
def test_two_cases(frame: str, joint: str, order: str) -> None:
    wrong = {
        clause: said
        for pair in permutations(CASES, 2)
        if (said := answered(clause := _framed(frame, order, pair)))
        not in _meant(ORDERS[order], joint, pair)
    }
    assert wrong == {}


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("frame", TOLD_AFTER)
def test_a_second_case_in_the_next_sentence(frame: str, order: str) -> None:
    """It is one more of the same rule, or a rule of its own."""
    wrong = {}
    for pair in permutations(CASES, 2):
        apart = sorted(f"{ORDERS[order]} if {CASES[case]}" for case in pair)
        said = answered(clause := _framed(frame, order, pair))
        if said not in [apart, *_meant(ORDERS[order], "or", pair)]:
            wrong[clause] = said
    assert wrong == {}


@pytest.mark.parametrize(
    ("frame", "joint"), [*((f, "or") for f in ANY_OF_THREE), *((f, "and") for f in ALL_OF_THREE)]
)
def test_three_cases(frame: str, joint: str) -> None:
    order = "you must obtain a licence from us"
    wrong = {
        clause: said
        for cases in permutations(list(CASES)[:AT_ONCE], 3)
        if (said := answered(clause := _framed(frame, order, cases)))
        not in _meant(ORDERS[order], joint, cases)
    }
    assert wrong == {}
