"""A licence for each further user or device, and kinds of people that commas and joints list."""

from __future__ import annotations

import pytest

from clauses import said, table

FURTHER = """
Each additional user needs a separate license.
=> obtain-license if users gt 1 licensee

A further licence is required for each additional person who uses the software.
=> obtain-license if users gt 1 licensee

A separate licence must be purchased for every additional computer.
=> obtain-license if devices gt 1 licensee

Each user must obtain a license.
=> obtain-license

Für jede weitere Person, die die Software benutzt, wird eine weitere Lizenz gebraucht.
=> obtain-license if users gt 1 licensee

Ein zweiter Arbeitsplatz benötigt eine eigene Lizenz.
=> obtain-license if devices gt 1 licensee

每增加一台设备，须另行购买一个授权。
=> obtain-license if devices gt 1 licensee

每新增一名用户，均须另外取得许可。
=> obtain-license if users gt 1 licensee
"""
KINDS = """
Companies as well as public bodies must pay a fee.
=> pay-royalty if (company or government)

企业、高校及政府机构须取得授权。
=> obtain-license if (company or academic or government)

任何企业、政府机构使用本软件须取得授权。
=> obtain-license if (company or government)

企業、大学、官公庁は、ライセンスを取得しなければなりません。
=> obtain-license if (company or academic or government)
"""


@pytest.mark.parametrize(("clause", "rules"), table(FURTHER))
def test_what_each_further_one_needs(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), table(KINDS))
def test_all_kinds_that_are_listed_are_bound(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


BEYOND = """
This licence covers up to 5 users. Each additional user needs an additional licence.
=> obtain-license if users gt 5 product

You may install it on up to 3 computers. Each further computer needs its own licence.
=> obtain-license if devices gt 3 licensee

Für bis zu 3 Arbeitsplätze kostenlos. Für jeden weiteren Arbeitsplatz ist eine eigene Lizenz zu
erwerben.
=> obtain-license if devices gt 3 licensee

免费版限3台设备。每增加一台设备，须另行购买一个授权。
=> obtain-license if devices gt 3 licensee
"""


@pytest.mark.parametrize(("clause", "rules"), table(BEYOND))
def test_a_further_one_is_one_beyond_the_limit_just_named(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
