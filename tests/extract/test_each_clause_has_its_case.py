"""Two clauses that an 'and' joins: each has the case that it tells itself."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

PARTED = spaced("""
You must register if you have over 5 users, and you must pay a fee if you have over 50 users.
=> pay-royalty if users gt 50 licensee
=> register if users gt 5 licensee

You must obtain a licence if your revenue exceeds $1M and you must show "Powered by Otter" in your
app.
=> display-attribution if product
=> obtain-license if revenue gt 1000000 USD licensee

If your revenue exceeds $1M, you must obtain a licence, and you must show "Powered by Otter" in
your app.
=> display-attribution if revenue gt 1000000 USD licensee
=> obtain-license if revenue gt 1000000 USD licensee

You must not resell the Model, and if you have more than 100 employees you must obtain a licence.
=> distribute
=> obtain-license if employees gt 100 licensee

You need a commercial licence if you have over 50 employees, and all copies must carry this
notice.
=> obtain-license if employees gt 50 licensee
=> retain-notices if distribute

You may use the Model if you have fewer than 50 employees, and you must keep the notices.
=> obtain-license if employees gteq 50 licensee
=> retain-notices if distribute

You must keep the notices, and if you modify the Model you must state the changes.
=> retain-notices if distribute
=> state-changes if modify

You must obtain a licence if you have more than 50 employees and your revenue must be below $1M.
=> obtain-license if (employees gt 50 licensee and revenue lt 1000000 USD licensee)

The Software is free if you have fewer than 10 employees, and you may not resell it.
=> distribute
=> obtain-license if employees gteq 10 licensee

You must mark changes if you modify the Model and the notices must be kept in copies you
distribute.
=> retain-notices if distribute
=> state-changes if modify
""")


@pytest.mark.parametrize(("clause", "expected"), PARTED)
def test_each_clause_has_its_case(clause: str, expected: list[str]) -> None:
    assert sorted(answered(clause)) == sorted(expected)
