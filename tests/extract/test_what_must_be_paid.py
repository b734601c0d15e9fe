"""Payment that is told in a word: "companies must pay", "companies are not exempt from the fee"."""

from __future__ import annotations

import pytest

from clauses import answered, table

CLAUSES = """
Students may use it for free. Companies must pay.
=> pay-royalty if company

Students may use it for free. Everyone else has to pay.
=> pay-royalty if not academic

Companies are not exempt from the fee.
=> pay-royalty if company

Companies with more than 10 employees are not exempt from registration.
=> register if employees gt 10 licensee

Companies with more than 10 employees are not exempt from the licence requirement.
=> obtain-license if employees gt 10 licensee

The Software shall not be used to generate any form of revenue, directly or indirectly.
=> commercial-use

The rights under this licence end: (a) if you fail to pay; or (b) if you sue us over patents.
=> litigate
"""


@pytest.mark.parametrize(("clause", "means"), table(CLAUSES))
def test_what_must_be_paid(clause: str, means: list[str]) -> None:
    assert answered(clause) == means
