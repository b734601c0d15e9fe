"""Lines that say where to write: for answers, or for a licence."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, answered, lines

ANSWERS = """
If you have questions on licensing, email sales@example.com.
For questions about this licence, contact legal@example.com.
Licensing questions: sales@example.com
For licensing enquiries write to sales@example.com.
"""
LICENCES = """
Contact sales@example.com for licensing terms.
For licensing terms, write to sales@example.com.
For licence options and pricing, please email sales@example.com.
"""


@pytest.mark.parametrize("line", lines(ANSWERS))
def test_an_address_for_questions_asks_for_nothing(line: str) -> None:
    assert answered(line + IN_ENGLISH) == []


@pytest.mark.parametrize("line", lines(LICENCES))
def test_an_address_for_terms_is_the_way_to_a_licence(line: str) -> None:
    assert answered(line) == ["obtain-license"]


def test_so_is_one_in_chinese() -> None:
    assert answered("许可条款请联系 sales@example.com。") == ["obtain-license"]
    assert answered("如有许可方面的问题，请联系 sales@example.com。") == []


def test_a_figure_beside_an_address_is_who_needs_one() -> None:
    line = "If your revenue exceeds $1 million, contact sales@example.com for licensing terms."
    assert answered(line) == ["obtain-license if revenue gt 1000000 USD licensee"]
