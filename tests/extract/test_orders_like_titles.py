"""Orders that look like titles, grants that hang on money, and places a sentence has named."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

ORDERS = spaced("""
| Introduction to the terms of the Model.
| ¶
| Please follow the Acceptable Use Policy in Appendix B.
=> follow-acceptable-use

Keep the Copyright Notice and the Disclaimer.
=> retain-notices if distribute

The Model is free. Follow Exhibit A of the licence.
=> follow-acceptable-use

Grant of Copyright License. Subject to the terms, you may use the Model.

Subject to payment of the licence fees set out in the Order Form, Licensee may use the Software.
=> pay-royalty

Provided that you have paid the subscription fee, you may install the Software.
=> pay-royalty

In consideration of the fees paid by Licensee, Licensor grants Licensee the right to use the
Software.
=> pay-royalty

Payment is due within 30 days of the invoice date.
=> pay-royalty

Fees are invoiced annually and payable within thirty days.
=> pay-royalty

On payment of the annual subscription, the customer may deploy the Model.
=> pay-royalty

This licence applies within the Applicable Territory and excludes the European Union and the
United Kingdom. Use from those regions requires a separate licence from Otter Labs.
=> obtain-license if EU GB

The territory of this licence excludes China. To use the Model from there, you must obtain a
licence from us.
=> obtain-license if CN

The European Union is not part of the Territory. Users in that region must first obtain a licence.
=> obtain-license if EU

Our grant leaves out the United States and Canada. If you are in those countries, you need a
licence from us.
=> obtain-license if US CA
""")


@pytest.mark.parametrize(("clause", "expected"), ORDERS)
def test_orders_in_capitals_and_grants_for_money(clause: str, expected: list[str]) -> None:
    assert sorted(answered(clause)) == sorted(expected)
