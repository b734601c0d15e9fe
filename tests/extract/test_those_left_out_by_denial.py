"""Who is meant by those whom a sentence denies or leaves out: all others owe what it asks for, and
where nobody can say who is left out, that is reported."""

from __future__ import annotations

import pytest

from clauses import answered, lines, said, table

DENIED = table("""
Whoever is not a company may use it freely; all others must buy a licence.
=> obtain-license if company

Those who are no companies may use it for free; everybody else needs a licence.
=> obtain-license if company

If you are not a company, you may use it freely; otherwise you must buy a licence.
=> obtain-license if company

Whoever is no government agency may use it for free; the rest must buy a licence.
=> obtain-license if government

Whoever does not use it commercially may use it freely; all others must buy a licence.
=> obtain-license if commercial

Wer kein Unternehmen ist, darf es frei nutzen; alle anderen müssen eine Lizenz kaufen.
=> obtain-license if company

Wer kein Unternehmen ist, darf es frei nutzen. Alle anderen müssen eine Lizenz kaufen.
=> obtain-license if company

Ist man kein Unternehmen, ist die Nutzung frei; alle anderen brauchen eine Lizenz.
=> obtain-license if company

Wer nicht gewerblich handelt, darf es frei nutzen; alle anderen müssen eine Lizenz kaufen.
=> obtain-license if commercial

Companies may use it for free; all others must buy a licence.
=> obtain-license if not company
""")
LEFT_OUT = table("""
Everyone other than hobbyists must register with us.
=> register if not individual

All but individuals must register with us.
=> register if not individual

Everyone but schools needs a licence.
=> obtain-license if not academic

It is open to everyone but you must register with us.
=> register

You must register with us before use. This does not apply to hobbyists.
=> register if not individual
""")
UNREAD = """
[Everyone other than non-profit organisations must register with us.]
[Everyone except non-profit associations must register with us.]
[All but charities must obtain a licence from us.]
[All but non-profit organisations must register with us.]
[Non-profits aside, everyone must register with us.]
[Everyone other than small companies must register with us.]
[Everyone except the smallest companies must register with us.]
You must register with us before use. [This does not apply to small companies.]
You must obtain a licence from us. [Clause 2 does not apply to small businesses.]
You must obtain a licence from us. [That requirement does not apply to volunteers.]
You must pay us a fee. [This does not apply to open source projects.]
"""
SPREAD = table("""
If you make available a product with more than 1000 users you must obtain a licence from us.
=> obtain-license if users gt 1000 product

Anyone who makes available a service with over 5000 users must register with us.
=> register if users gt 5000 product

Whoever makes publicly available an app with over 300 users must register with us.
=> register if users gt 300 product

Whoever makes available any product with over 300 users must register with us.
=> register if users gt 300 product

If you make available a modified version, you must include this licence.
=> include-license if distribute

If you make it available, you must include this licence.
=> include-license if distribute
""")


@pytest.mark.parametrize(("clause", "rules"), [*DENIED, *LEFT_OUT, *SPREAD])
def test_what_is_due_is_due_from_those_who_are_meant(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


@pytest.mark.parametrize("clause", lines(UNREAD))
def test_those_whom_nothing_names_are_reported(clause: str) -> None:
    before, _, rest = clause.partition("[")
    unread = rest.rstrip("]")
    found = answered(before + unread)
    assert [line for line in found if line.startswith("?")] == [f"? {unread}"]
    assert said(before + unread)
