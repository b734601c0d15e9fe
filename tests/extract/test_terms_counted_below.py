"""Terms whose list says what they count and names no sum; plans and tiers of such figures."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

COUNTED = spaced("""
| "Total Funds" means:
| (a) if you are a legal entity, your gross revenue or the funding you raised from any source,
whichever is the greater;
| (b) if you work for a client, that client's gross revenue or funding as under (a); and
| (c) if you are an individual, the amount you earned with the Software.
| ¶
| If your Total Funds exceed $7,000,000, you must obtain a commercial license.
=> obtain-license if (revenue gt 7000000 USD licensee or funding gt 7000000 USD licensee)

| "Funds" means:
| (a) your gross revenue; or
| (b) the funding you raised, whichever is the greater.
| ¶
| If your Funds exceed $7,000,000, you must obtain a commercial license.
=> obtain-license if (revenue gt 7000000 USD licensee or funding gt 7000000 USD licensee)

| "Turnover" means:
| (a) where you are a company, the consolidated revenue of your corporate group in the last
financial year;
| (b) where you are a natural person, your income from the Software.
| ¶
| A licensee whose Turnover is above EUR 2 million must purchase a commercial license.
=> obtain-license if revenue gt 2000000 EUR year licensee-and-affiliates preceding

| "Size" means:
| (a) for firms, the number of employees;
| (b) for individuals, nothing.
| ¶
| Any licensee with a Size above 50 must obtain a commercial license.
=> obtain-license if employees gt 50 licensee
""")

NOT_COUNTED = spaced("""
| "Commercial Use" means:
| (a) use in a product that generates revenue; or
| (b) use by a company for its business.
| ¶
| Companies with more than 50 employees need a license.
=> obtain-license if employees gt 50 licensee
=> ? use in a product that generates revenue; or
=> ? use by a company for its business.
""")

PLANS = spaced("""
| "Funds" means the larger of revenue and funding.
| ¶
| | Plan | Who may use it | Badge |
| |------|----------------|-------|
| | Otter Personal | Funds of up to $300,000 | optional since Otter 4 |
| | Otter Pro | anyone | optional |
| ¶
| You must not use Otter Personal if your Funds exceed $300,000 for the most recent twelve (12)
month period. You then have to subscribe to Otter Pro or to one of the higher plans at the shop.
=> obtain-license if (revenue gt 300000 USD 12-months licensee preceding
or funding gt 300000 USD licensee preceding)

| If your revenue or funding exceeds $9,000,000, you must subscribe to Otter Enterprise.
| ¶
| A studio whose revenue or funding exceeds $600,000 must sign up for Otter Industry.
=> obtain-license if (revenue gt 600000 USD licensee or funding gt 600000 USD licensee)
=> obtain-license if (revenue gt 9000000 USD licensee or funding gt 9000000 USD licensee)

Companies with more than 50 employees must subscribe to Otter Team.
=> obtain-license if employees gt 50 licensee

Companies with more than 50 employees must subscribe to the newsletter of the Otter team.
=> ? Companies with more than 50 employees must subscribe to the newsletter of the Otter team.
""")


@pytest.mark.parametrize(("clause", "rules"), [*COUNTED, *NOT_COUNTED, *PLANS])
def test_a_figure_named_by_a_term_is_read_as_what_the_term_counts(
    clause: str, rules: list[str]
) -> None:
    assert sorted(answered(clause)) == rules
