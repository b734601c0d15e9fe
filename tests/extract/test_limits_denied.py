"""Two limits that are both to be kept, told by what is not so: past either a licence is due."""

from __future__ import annotations

from itertools import product

import pytest

from clauses import answered, flagged, lines, said


def _clauses(blocks: str) -> list[str]:
    """Clauses with an empty line between two."""
    return [" ".join(block.split()) for block in blocks.strip().split("\n\n")]


REVENUE = lines("""
    your revenue does not exceed $3 million
    you have no more than $3 million in revenue
    you do not make more than $3 million in revenue
""")
STAFF = lines("""
    you do not have more than 50 employees
    your headcount is at most 50 employees
    you do not employ more than 50 people
""")
FRAMES = lines("""
    The model is free if {0} and {1}.
    If {1} and {0}, you need no license. Otherwise, you must obtain one.
    This license applies only if {0} and {1}.
    You must obtain a license unless {1} and {0}.
""")
WITHOUT_A_VERB = _clauses("""
Your revenue must not exceed $3 million and your staff 50 people; otherwise you need a license.

Neither your revenue may exceed $3 million nor your staff 50 people; otherwise you need a
license.
""")
TOLD = _clauses("""
You must not have more than 50 employees and your revenue must not exceed $3 million; otherwise
you must obtain a license.

Your revenue must not exceed $3 million and you must not have more than 50 employees, otherwise
a license is required.

Neither may your revenue exceed $3 million, nor may you have more than 50 employees. Otherwise,
you need a license.

Companies that do not employ more than 50 people and do not have revenue above $3 million need
no license.

Companies that neither employ more than 50 people nor have revenue above $3 million need no
license. All others need one.

You must obtain a license. This does not apply to anyone who does not employ more than 50 people
and does not make more than $3 million in revenue.
""")


def _past_either(rules: list[str]) -> bool:
    (rule,) = rules
    told = rule.removeprefix("obtain-license if (").removesuffix(")").split(" or ")
    return sorted(told) == ["employees gt 50 licensee", "revenue gt 3000000 USD licensee"]


@pytest.mark.parametrize(("frame", "revenue", "staff"), list(product(FRAMES, REVENUE, STAFF)))
def test_limits_of_one_case(frame: str, revenue: str, staff: str) -> None:
    assert _past_either(answered(frame.format(revenue, staff)))


@pytest.mark.parametrize("clause", TOLD)
def test_limits_told_in_other_ways(clause: str) -> None:
    assert _past_either(said(clause))


@pytest.mark.parametrize(
    "clause",
    WITHOUT_A_VERB,
)
def test_a_limit_without_a_verb_of_its_own_is_not_lost_unsaid(clause: str) -> None:
    assert flagged(clause)


def test_limits_that_a_sentence_of_japanese_bans_one_behind_the_other() -> None:
    clause = (
        "年間売上高は300万円を超えてはならず、従業員数は50人を超えてはなりません。"
        "これを超える場合は許諾が必要です。"
    )
    limits = "revenue gt 3000000 JPY year licensee or employees gt 50 licensee"
    assert said(clause) == [f"obtain-license if ({limits})"]
