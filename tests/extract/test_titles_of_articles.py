"""Titles behind the number of an article, with capitals or without, and paragraphs below them."""

from __future__ import annotations

from clauses import answered
from modellic.segments import sentences

TERMS = """§ 1 Free allowance
We grant you the right to run the model within these limits:

    (a) Devices:   not more than 30
    (b) Seats:     not more than 4

§ 2 Beyond the allowance
(1) If any one of the limits of § 1 is exceeded, a licence has to be concluded with us.
(2) Universities are exempt from paragraph 1.

§ 3 Duties of the user
(1) The law of the place of use must be observed.
(2) Watermarks must not be removed.
"""


def test_a_few_words_behind_the_number_are_a_title() -> None:
    titles = [s.text for s in sentences(TERMS) if s.heading]
    assert titles == ["Free allowance", "Beyond the allowance", "Duties of the user"]


def test_a_paragraph_is_one_of_the_article_that_names_it() -> None:
    assert answered(TERMS) == [
        "comply-with-law",
        "obtain-license if ((devices gt 30 licensee or users gt 4 licensee) and not academic)",
        "remove-safeguards",
    ]


def test_a_clause_behind_a_number_is_no_title() -> None:
    found = list(sentences("§ 1 You must register\n(1) within a week\n(2) by mail\n"))
    assert not found[0].heading
