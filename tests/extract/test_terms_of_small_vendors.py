"""Plans as columns of a table, and bans that a deed lifts."""

from __future__ import annotations

import pytest

from clauses import answered, flagged, said, spaced, table

PLANS = spaced("""
The kit is sold in these plans, and you may choose one.
| ¶
| | | Free | Team | Corporate |
| | --- | --- | --- | --- |
| | For | studios with up to 12 employees | studios with up to 90 employees | all others |
| | Price | $0 | $310/year | contact us |
=> obtain-license if employees gt 12 licensee

Which plan you need depends on your sales.
| ¶
| | Plan | Free | Business |
| | --- | --- | --- |
| | Annual revenue | under $700,000 | $700,000 and above |
| | Price | $0 | $1,100/yr |
=> obtain-license if revenue gteq 700000 USD year licensee
=> pay-royalty if revenue gteq 700000 USD year licensee

Which plan you need depends on the size of your company.
| ¶
| | | Sprout | Oak | Forest |
| | --- | --- | --- | --- |
| | Employees | 1-7 | 8-70 | 71+ |
| | Price per year | free | $450 | on request |
=> obtain-license if employees gt 7 licensee
=> pay-royalty if (employees gteq 8 licensee and employees lteq 70 licensee)

You may pick any of the editions below.
| ¶
| | What you get | Community edition | Full edition |
| | --- | --- | --- |
| | Maximum number of developers | 4 | 60 |
| | Maximum annual revenue | $90,000 | none |
=> obtain-license if (employees gt 4 licensee or revenue gt 90000 USD year licensee)
""")

LIFTED = table("""
The weights must not be deployed in services with 20M+ users unless "Runs on Heron" is displayed in
the user interface.
=> display-attribution if users gteq 20000000 product

You may not use the weights in a product with more than 3 million monthly active users unless you
show "Runs on Heron" on its website.
=> display-attribution if monthly-active-users gt 3000000 product

No product with more than 6 million users may use the weights unless "Runs on Heron" is shown on its
website.
=> display-attribution if users gt 6000000 product

You may not use the weights in a product with over 6 million users without displaying "Runs on
Heron" on its website.
=> display-attribution if users gt 6000000 product

You may not use the weights in a product with over 6 million users unless you have notified us at
a@heron.example.
=> register if users gt 6000000 product

You may not distribute the weights unless you include a copy of this license.
=> include-license if distribute

You must not sell the weights unless you credit us on your website.
=> display-attribution if distribute

You may not distribute modified versions unless you mark them as changed.
=> state-changes if (distribute and modify)
""")

BANNED_ALL_THE_SAME = table("""
You may not use the weights in a product with over 6 million users unless you have obtained a
license from us.
=> obtain-license if users gt 6000000 product

Nobody may reverse engineer the weights unless this is permitted by law.
=> reverse-engineer
""")


@pytest.mark.parametrize(("terms", "meant"), PLANS)
def test_a_row_of_plans_tells_what_the_free_one_is_limited_to(terms: str, meant: list[str]) -> None:
    assert answered(terms) == meant


@pytest.mark.parametrize(
    "row",
    ["| Model size | 7B | 70B |", "| Projects | 3 | 50 |", "| Support | forum | within 24 hours |"],
)
def test_a_row_of_plans_that_counts_nothing_of_the_licensee_limits_nothing(row: str) -> None:
    head = "You may pick any of the plans below.\n\n| Feature | Free | Pro |\n|---|---|---|\n"
    assert said(f"{head}{row}\n") == []


def test_words_for_a_price_in_a_row_ask_for_nothing() -> None:
    head = "You may pick any of the plans below.\n\n| Plan | Small | Large |\n|---|---|---|\n"
    assert said(f"{head}| Price | $10 | $1,000 |\n") == []


@pytest.mark.parametrize(("clause", "meant"), LIFTED + BANNED_ALL_THE_SAME)
def test_a_ban_that_a_deed_lifts_orders_the_deed(clause: str, meant: list[str]) -> None:
    assert said(clause) == meant


def test_what_otherwise_leads_to_is_not_what_somebody_is_freed_from() -> None:
    clause = "If it has fewer than 700 users you need not credit us; otherwise show our logo in it."
    assert said(clause) == []
    assert flagged(clause)
