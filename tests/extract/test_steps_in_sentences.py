"""Steps of a price that sentences tell, each with the figure that only the first one names."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, answered, table

STEPS = """
If you make between $20k and $200k a year, it's $199 a year. Above that, it's $999 a year.
=> pay-royalty if (revenue gteq 20000 USD year licensee and revenue lteq 200000 USD year licensee)
=> pay-royalty if revenue gt 200000 USD year licensee

Free for companies with fewer than 10 employees. From 10 to 50, the price is $1,000 a year. Over
50, talk to us.
=> obtain-license if employees gt 50 licensee
=> pay-royalty if (employees gteq 10 licensee and employees lteq 50 licensee)

If your company earns less than $100,000 a year, the model is free. Between $100,000 and $1
million, it costs $500 a year. Over $1 million, get in touch.
=> obtain-license if revenue gt 1000000 USD year licensee
=> pay-royalty if (revenue gteq 100000 USD year licensee and revenue lteq 1000000 USD year licensee)

The model is free below $1 million in annual revenue. Between $1 million and $10 million you pay
$5,000 a year; above $10 million you pay $25,000.
=> pay-royalty if (revenue gteq 1000000 USD year licensee and revenue lteq 10000000 USD year
   licensee)
=> pay-royalty if revenue gt 10000000 USD year licensee

Free below 10 employees. Between 10 and 50 the fee is $500 a year; between 50 and 250 it is $900 a
year; above 250 it is $5,000 a year.
=> pay-royalty if (employees gteq 10 licensee and employees lt 50 licensee)
=> pay-royalty if (employees gteq 50 licensee and employees lteq 250 licensee)
=> pay-royalty if employees gt 250 licensee

Companies with up to 10 employees use it for free. From 11 to 50 employees it costs $500 a year;
above 50, it costs $900 a year.
=> pay-royalty if (employees gteq 11 licensee and employees lteq 50 licensee)
=> pay-royalty if employees gt 50 licensee
"""


@pytest.mark.parametrize(("clause", "rules"), table(STEPS))
def test_each_step_is_of_the_figure_that_the_first_names(clause: str, rules: list[str]) -> None:
    assert answered(clause + IN_ENGLISH) == rules
