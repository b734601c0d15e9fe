"""A licence that registering gives, people counted by the month, and a name that is shown."""

from __future__ import annotations

import pytest

from clauses import answered, table

CLAUSES = table("""
登记后即获得免费商用授权。
=> register if commercial

若您拟将本模型用于商业用途，应先填写问卷完成登记；登记后即获得免费商用授权。
=> register if commercial

按要求完成登记后即可获得商用授权。
=> obtain-license if commercial

Products serving over 100 million people each month, or taking in over $20 million a month, have to
show the name "Otter" where users can see it.
=> display-attribution if (monthly-active-users gt 100000000 product or revenue gt 20000000 USD
   month product)

You must tell users where they can read this licence.
=> include-license if distribute
""")


@pytest.mark.parametrize(("clause", "rules"), CLAUSES)
def test_what_is_registered_counted_and_shown(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules
