"""Who is free whatever others owe, and over which time a figure is counted: told in a sentence of
its own, in many words."""

from __future__ import annotations

import pytest

from clauses import said

LICENCE = "Companies with an annual revenue of more than USD 10 million must obtain a license."
CREDIT = 'You must display "Foo" in your product.'
SPARED = """
This does not apply to universities.
Universities are exempt.
Universities are exempt from this requirement.
Academic institutions do not need a license, whatever their revenue.
Educational institutions are not required to obtain a license.
Accredited universities may use the model without a license regardless of their revenue.
The requirement is waived for universities.
The foregoing does not apply to academic institutions.
Universities remain free of charge irrespective of size.
Universities can use it for free regardless of revenue.
For universities no license is needed.
Universities and other non-profit research organizations are excluded from this obligation.
Nothing in this section applies to universities.
The obligation to obtain a license shall not apply to accredited academic institutions.
We make an exception for universities.
Exempted are universities and schools.
However, universities are welcome to use it at no cost.
Academic users are always free.
Academia is exempt.
Students, teachers and universities never need a commercial license.
An exception is made for universities.
Use by universities is always free.
Use by academic institutions is not subject to this requirement.
If you are a university, you do not need a license.
""".strip().splitlines()
NOBODY_SPARED = """
The model is free regardless of size.
You may always use it for free.
Companies can use it for free regardless of their number of seats.
Large universities are welcome to write to us.
Universities are always free to contact us.
Universities remain welcome to join our forum.
However, students may apply for our free workshops.
Individuals may always ask questions for free.
""".strip().splitlines()
REVENUE = "You must obtain a commercial license if your revenue exceeds USD 10 million."
PERIODS = """
Revenue is measured over the preceding fiscal year.
The relevant period is the last completed fiscal year.
Revenue means your total gross revenue in your most recently completed fiscal year.
"Revenue" means gross revenue in the preceding calendar year.
Revenue is calculated on the basis of the last fiscal year.
We look at the previous fiscal year.
The figures of the last financial year count.
Revenue refers to the last fiscal year.
Revenue is determined by reference to the most recent fiscal year.
Revenue shall be that of the preceding fiscal year.
The threshold is tested against the last completed fiscal year.
The threshold is assessed annually, based on the preceding fiscal year.
""".strip().splitlines()
NO_PERIODS = """
The relevant section is the last one.
We look at every request within the previous week.
The fee is calculated on the revenue of the last fiscal year.
""".strip().splitlines()


@pytest.mark.parametrize("sentence", SPARED)
def test_a_kind_of_people_is_spared_in_any_words(sentence: str) -> None:
    owed = "obtain-license if (revenue gt 10000000 USD year licensee and not academic)"
    assert owed in said(f"{LICENCE}\n\n{sentence}\n")


@pytest.mark.parametrize("sentence", ["Universities are always free.", "Academia is exempt."])
@pytest.mark.parametrize("first", [True, False])
def test_whoever_is_always_free_still_credits(sentence: str, *, first: bool) -> None:
    texts = [sentence, LICENCE, CREDIT] if first else [CREDIT, LICENCE, sentence]
    assert "display-attribution if product" in said("\n\n".join(texts) + "\n")


@pytest.mark.parametrize("sentence", NOBODY_SPARED)
def test_a_leave_for_all_spares_nobody_of_a_licence(sentence: str) -> None:
    owed = "obtain-license if revenue gt 10000000 USD year licensee"
    assert said(f"{LICENCE}\n\n{sentence}\n") == [owed]


@pytest.mark.parametrize("sentence", PERIODS)
def test_the_time_of_a_figure_is_told_apart(sentence: str) -> None:
    owed = "obtain-license if revenue gt 10000000 USD year licensee preceding"
    assert said(f"{REVENUE}\n\n{sentence}\n") == [owed]


@pytest.mark.parametrize("sentence", NO_PERIODS)
def test_other_times_are_none_of_a_figure(sentence: str) -> None:
    owed = "obtain-license if revenue gt 10000000 USD licensee"
    assert owed in said(f"{REVENUE}\n\n{sentence}\n")
