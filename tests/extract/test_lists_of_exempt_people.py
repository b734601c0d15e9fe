"""Who is exempt, told by a lead-in with a list, or by the members of one sentence."""

from __future__ import annotations

import pytest

from clauses import answered, table
from modellic.extract import extract
from modellic.text import Text

EXEMPT = """
If your revenue exceeds $100,000 per year, you must pay us 3% of your revenue.
The following are exempt from revenue share requirements:
| - Educational institutions
| - Government agencies
=> pay-royalty if (revenue gt 100000 USD year licensee and not academic and not government)

Companies with more than 50 employees must obtain a commercial license.
Exempt from commercial licensing requirements are:
| - universities; and
| - public authorities.
=> obtain-license if (employees gt 50 licensee and not academic and not government)

If your product has more than 1 million monthly active users, you must register with us.
The following users are exempt from the duty to register:
| 1. Individual developers
| 2. Universities using the model for teaching and research
=> register if (monthly-active-users gt 1000000 product and not individual and not academic)

If your product has more than 1 million monthly active users, you must register with us.
The following entities are not subject to registration: (a) schools; and (b) public authorities.
=> register if (monthly-active-users gt 1000000 product and not academic and not government)

Companies with more than 50 employees must obtain a commercial license.
The obligation to obtain a license does not apply to:
| * schools
=> obtain-license if (employees gt 50 licensee and not academic)

If your revenue exceeds $100,000 per year, you must pay us 3% of your revenue.
Fees do not apply to:
| - Schools
| - Government agencies
=> pay-royalty if (revenue gt 100000 USD year licensee and not academic and not government)

Companies with more than 50 employees must obtain a commercial license.
The following may use the model:
| - universities
| - public authorities
=> obtain-license if employees gt 50 licensee
"""


@pytest.mark.parametrize(("text", "expected"), table(EXEMPT))
def test_whom_a_list_leaves_out(text: str, expected: list[str]) -> None:
    assert answered(text) == expected


def test_what_a_list_leaves_out_has_its_place_in_the_source() -> None:
    source = (
        "Firms with more than 50 employees must obtain a license.\n\n"
        "The following are exempt from this requirement:\n\n- **Schools**\n- Public authorities\n"
    )
    (rule,) = extract(Text(source)).rules
    quoted = "".join(source[start:end] for start, end in rule.evidence.spans)
    assert "The following are exempt" in quoted
    assert "Public authorities" in quoted
