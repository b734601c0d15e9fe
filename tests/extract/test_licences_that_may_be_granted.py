"""Licences that the licensor may grant, clauses that do not apply, and others than the unread."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

GRANTED = spaced("""
If you are a Large User, Section 2 does not apply to you, and you must enter into a Commercial
Agreement. "Large User" means anybody with over 2 million monthly active users.
=> obtain-license if monthly-active-users gt 2000000 licensee

If you exceed 1 million users you must request a licence, which Otter Labs may grant or withhold.
=> obtain-license if users gt 1000000 licensee

You must request a licence if your revenue is above $5M, which the Licensor may grant in its sole
discretion, and you may not use the Model until then.
=> obtain-license if revenue gt 5000000 USD licensee

Entities that meet the definition of an SME under EU law may use the Model free of charge; all
others must obtain a licence.
=> ? Entities that meet the definition of an SME under EU law may use the Model free of charge;
all others must obtain a licence.
=> obtain-license

Universities may use the Model free of charge; all others must obtain a licence.
=> obtain-license if not academic

You must include this licence if you distribute the Model, and you may not sell it.
=> distribute if commercial
=> include-license if distribute
""")


@pytest.mark.parametrize(("clause", "expected"), GRANTED)
def test_licences_that_may_be_granted(clause: str, expected: list[str]) -> None:
    assert sorted(answered(clause)) == sorted(expected)
