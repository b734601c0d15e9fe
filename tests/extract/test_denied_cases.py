"""What a case denies, which is neither a ban nor a case of its own."""

from __future__ import annotations

import pytest

from clauses import answered, table

CASES = """
If you have more than 50 employees but do not host the model for others, you must register with us.
=> register if (employees gt 50 licensee and not hosted-service)

If you do not host the model for others, you must register with us.
=> register if not hosted-service

If you do not sell the model and have more than 50 employees, you must obtain a licence.
=> obtain-license if (not distribute and employees gt 50 licensee)

You must register with us if you have more than 50 employees but do not sell the model.
=> register if (employees gt 50 licensee and not distribute)

If you have more than 50 employees, do not host the model for others.
=> host-as-service if employees gt 50 licensee

If you have more than 50 employees and do not publish your weights, you must obtain a licence.
=> obtain-license if employees gt 50 licensee
=> ? If you have more than 50 employees and do not publish your weights, you must obtain a licence.

You do not need a licence if you neither sell the model nor have more than 50 employees.
=> obtain-license if (employees gt 50 licensee or distribute)

No licence is needed by organisations that neither modify the model nor have more than 50 employees.
=> obtain-license if (employees gt 50 licensee or modify)

Free use is permitted provided that you neither modify nor host the model and have fewer than 50
staff.
=> obtain-license if (employees gteq 50 licensee or modify or hosted-service)

As long as you do not sell the model and as long as your revenue is below $1M, use is free.
=> distribute
=> obtain-license if revenue gteq 1000000 USD licensee

If your customers host the model for others or your company has more than 50 employees, you must
obtain a licence.
=> obtain-license if (hosted-service or employees gt 50 licensee)

If the licensee embeds the model in a product or has annual revenue above $5 million, the licensee
must obtain a commercial licence.
=> obtain-license if (product or revenue gt 5000000 USD year licensee)

You must not sell the model and you must not host it for others unless you have a licence from us.
=> obtain-license if (distribute or hosted-service)

You do not need a licence unless you are renting the model out to others.
=> obtain-license if distribute
"""

BANS = """
The model may not be rented or sold, and must not be hosted for others.
=> distribute
=> host-as-service

It must not be hosted for others.
=> host-as-service

The model must not be modified or used commercially.
=> create-derivatives
=> commercial-use
"""


@pytest.mark.parametrize(("clause", "expected"), table(CASES))
def test_a_denied_case(clause: str, expected: list[str]) -> None:
    assert sorted(answered(clause)) == sorted(expected)


@pytest.mark.parametrize(("clause", "expected"), table(BANS))
def test_a_ban_in_the_passive(clause: str, expected: list[str]) -> None:
    assert sorted(answered(clause)) == sorted(expected)


def test_an_item_that_rents_leases_or_sells_it() -> None:
    listed = (
        "A licence is required where the Licensee:\n\n(a) rents, leases or sells the Model;\n"
        "(b) makes the Model available as a service; or\n"
        "(c) has annual revenue exceeding USD 1,000,000.\n"
    )
    either = "(distribute or hosted-service or revenue gt 1000000 USD year licensee)"
    assert answered(listed) == [f"obtain-license if {either}"]
