"""Who is exempt from the duty of the sentence before, in the many words there are for it."""

from __future__ import annotations

import pytest

from clauses import answered

DUTIES = {
    "Companies with more than 50 employees must obtain a commercial license.": (
        "obtain-license if (employees gt 50 licensee and not academic)"
    ),
    'Products with over 9 million monthly active users must display "Powered by X".': (
        "display-attribution if (monthly-active-users gt 9000000 product and not academic)"
    ),
    "You pay us 2% of your revenue once it exceeds $1 million a year.": (
        "pay-royalty if (revenue gt 1000000 USD year licensee and not academic)"
    ),
}
EXEMPTIONS = (
    "Universities are exempt.",
    "Universities are not bound by this.",
    "Universities do not have to.",
    "Universities are spared this.",
    "Universities, however, are let off.",
    "Universities are dispensed from it.",
    "Universities are free of this obligation.",
    "Universities are under no such obligation.",
    "Universities excepted.",
    "We waive this for universities.",
    "We do not ask this of universities.",
    "We make an exception for universities.",
    "There is an exception for universities.",
    "No such duty falls on universities.",
    "This holds for everyone but universities.",
    "This obligation does not extend to universities.",
    "The preceding sentence does not concern universities.",
)


@pytest.mark.parametrize("exemption", EXEMPTIONS)
@pytest.mark.parametrize("duty", DUTIES)
def test_exempted(duty: str, exemption: str) -> None:
    assert answered(f"{duty} {exemption}") == [DUTIES[duty]]
