"""What a number that is free ends with, "10 free seats", and who is free of a list of kinds."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

FREE = spaced("""
The software is free for:
| ¶
| - organisations of 10 or fewer people
| - individuals
=> obtain-license if (employees gt 10 licensee and not individual)

The library is free for:
| ¶
| - individuals
| - organisations of 12 or fewer people
=> obtain-license if (not individual and employees gt 12 licensee)

This licence is granted to:
| ¶
| (a) natural persons;
| (b) entities with fewer than 60 employees.
=> obtain-license if (not individual and employees gteq 60 licensee)

Everything else is free:
| ¶
| - use by an organisation of 10 or fewer people;
| - use by an individual.
=> obtain-license if (employees gt 10 licensee and not individual)

Free for:
| - up to 5 users
| - up to 3 servers
=> obtain-license if (users gt 5 product or devices gt 3 licensee)

Each company gets 10 free seats. After that a licence is needed.
=> obtain-license if users gt 10 licensee
=> ? Each company gets 10 free seats.

10 seats are free. After that a licence is needed.
=> obtain-license if users gt 10 product

You get 5 free users. More users need a licence.
=> obtain-license if users gt 5 licensee
=> ? You get 5 free users.

Free tier: 1,000 requests per month. If you go over, you pay $2 per request.
=> pay-royalty if api-calls gt 1000 month product

Free plan: 5 users, 3 servers.
=> obtain-license if (users gt 5 product or devices gt 3 licensee)

Five hosts are free. Additional hosts cost 10 USD each.
=> pay-royalty if devices gt 5 licensee

Our team of 5 people is free to change the terms.

Your first project is free. Each additional project costs $20.
=> pay-royalty
=> ? Each additional project costs $20.

Once you have earned your first $200,000 with a game made with it, you owe us 3%.
=> pay-royalty if revenue gteq 200000 USD product

We think firms with seven figures in annual revenue can afford a licence.
=> ? We think firms with seven figures in annual revenue can afford a licence.

Listed companies and companies with more than 900 employees must contact us for a licence.
=> obtain-license if employees gt 900 licensee
=> ? Listed companies and companies with more than 900 employees must contact us for a licence.

Startup: < 10k MAU, $99/mo.
=> ? Startup: < 10k MAU, $99/mo.

Free forever for up to 2 users and 500 contacts.
=> obtain-license if users gt 2 product
=> ? Free forever for up to 2 users and 500 contacts.

Use with more than 2 TB of data or 10 nodes requires an enterprise licence.
=> obtain-license if devices gt 10 licensee
=> ? Use with more than 2 TB of data or 10 nodes requires an enterprise licence.

If your revenue exceeds $250,000, a 5% royalty on it is payable quarterly.
=> pay-royalty if revenue gt 250000 USD licensee
""")


@pytest.mark.parametrize(("words", "rules"), FREE)
def test_what_is_free_ends_with_its_number(words: str, rules: list[str]) -> None:
    assert sorted(answered(words)) == rules
