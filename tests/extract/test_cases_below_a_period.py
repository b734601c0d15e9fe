"""Cases below a lead-in that tells their period, and asides that change nothing of them; a rival by
his product; a licence that is had for less."""

from __future__ import annotations

import pytest

from clauses import answered, said

LEADS = [
    "You need a licence if in the preceding calendar month",
    "You must request a separate licence from us (deals@lab.example), and the rights of Article 2"
    " are not available to you before the lab, at its sole discretion, has granted that licence in"
    " writing, if in the preceding calendar month",
    "You need a licence if, in the preceding year:",
]
OURS = "obtain-license if (users gt 10000000 licensee-and-affiliates preceding or {})"
GROUPS = [
    "the products provided by you or your Affiliates had more than 10 million users; or",
    "the products or services provided by you, or by your Affiliates, together had a number of"
    " users exceeding ten (10) million; or",
    "you or your Affiliates had more than 10 million users; or",
]
RIVALS = [
    "you are a competitor of ours.",
    "you provide a product or service that competes with one of ours.",
    "you or your Affiliates provided a product or service, based on the Model or a derivative,"
    " that competes with one of ours.",
]
CHEAPER = """
Start-ups whose funding to date is under USD 1 million pay a reduced price and still need it.
Start-ups whose funding to date is under USD 1 million pay a reduced price and need the licence.
Firms with fewer than 10 employees pay half and still need the licence.
""".strip().splitlines()


@pytest.mark.parametrize("lead", LEADS)
@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize("rival", RIVALS)
def test_a_group_in_an_item_is_whose_figure_it_is(lead: str, group: str, rival: str) -> None:
    (rule,) = said(f"{lead}\n   (a) {group}\n   (b) {rival}\n")
    assert rule == OURS.format("licensor-competitor")


@pytest.mark.parametrize("sentence", CHEAPER)
def test_whoever_pays_less_is_asked_for_nothing_by_that(sentence: str) -> None:
    assert not any(line.startswith("obtain-license") for line in answered(sentence))


@pytest.mark.parametrize("what", ["it", "the software", "the Licensed Work"])
@pytest.mark.parametrize(
    "name", ["a Vision Service", "a managed service", "part of a paid service"]
)
def test_what_is_offered_as_a_service_of_any_name_is_hosted(what: str, name: str) -> None:
    clause = f"You may use it, provided that You do not offer {what} to third parties as {name}."
    assert said(clause) == ["host-as-service"]
