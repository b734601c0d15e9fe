"""Lawsuits that cost the licence, told in any order."""

from __future__ import annotations

import pytest

from clauses import flagged, said

SUITS = [
    "You lose every right in the model on the day you sue anybody over patents in it.",
    "The patent licence falls away as soon as the user brings an action which asserts that the "
    "model infringes a patent.",
    "Whoever goes to court against us, claiming that the weights violate copyright, forfeits all "
    "permissions granted here.",
    "Starting patent proceedings against any user of it costs you all rights under section 2.",
    "All licences granted to a company are withdrawn from the date on which it, or one of its "
    "affiliates, launches a lawsuit alleging that the code infringes a patent.",
    "Should a licensee take the publisher to court contending that the data infringes its rights, "
    "the permission given in these terms is forfeited.",
    "A licensee that litigates on the allegation that the model infringes its patents is divested "
    "of the patent licence.",
    "任何人以专利侵权起诉我们的，其许可随即终止。",
    "凡状告贡献者侵权者，丧失全部授权。",
    "On the filing of any claim by you that the tool infringes your patents, this licence is at "
    "an end.",
]
NONE = [
    "This licence ends after one year. Lawsuits are heard by the courts of Reykjavik.",
    "The end of this agreement does not affect claims that arose before it.",
    "The licence covers those patent claims that we can license, unless the licence is revoked.",
    "A lawsuit by a third party does not end your licence.",
    "因本协议产生的诉讼由原告所在地法院管辖，许可期满自动终止。",
]


@pytest.mark.parametrize("clause", SUITS)
def test_a_suit_that_costs_the_licence_is_forbidden(clause: str) -> None:
    assert said(clause) == ["litigate"]
    assert not flagged(clause)


@pytest.mark.parametrize("clause", NONE)
def test_a_suit_and_an_end_that_have_nothing_to_do_with_each_other(clause: str) -> None:
    assert said(clause) == []
