"""Statements that leave out words of the one before, to say the contrary of it or the same."""

from __future__ import annotations

import pytest

from clauses import answered, flagged, table

CONTRARIES = """
Personal use is allowed, commercial use is not.
=> commercial-use

Research use is fine. Commercial use is not.
=> commercial-use

Personal use is free, commercial is not.
=> obtain-license if commercial

Individuals don't need a license. Companies do.
=> obtain-license if company

You do not need a license for research. For commercial use you do.
=> obtain-license if commercial

You don't need a licence for research. You do if you have more than 10 employees.
=> obtain-license if employees gt 10 licensee

Students don't have to register; companies with more than 10 employees must.
=> register if employees gt 10 licensee

Startups are not required to register; companies with more than 50 employees are.
=> register if employees gt 50 licensee

Academics may share the weights. Companies may not.
=> distribute if company

Private Nutzung ist erlaubt, kommerzielle nicht.
=> commercial-use

Für private Nutzung ist keine Lizenz erforderlich, für kommerzielle schon.
=> obtain-license if commercial

Privatpersonen müssen sich nicht registrieren, Unternehmen schon.
=> register if company

个人使用无需授权，商业使用需要。
=> obtain-license if commercial

個人は許諾不要ですが、法人は必要です。
=> obtain-license if (company and not individual)
"""
SAME = """
Selling requires a licence; so does having 10 or more employees.
=> obtain-license if distribute
=> obtain-license if employees gteq 10 licensee

Resale is prohibited, and so is hosting the model for third parties.
=> distribute
=> host-as-service

Individuals need no licence. Companies need one.
=> obtain-license if company

Research needs no permission; commercial use needs it.
=> obtain-license if commercial

Privatpersonen brauchen keine Lizenz, Unternehmen brauchen eine.
=> obtain-license if company
"""
CALLED = """
Registration is mandatory for companies and optional for individuals.
=> register if company

Registration is optional for individuals and mandatory for companies.
=> register if company

A license is not required for individuals but required for companies with more than 10 employees.
=> obtain-license if employees gt 10 licensee

Public bodies need our permission at any size; private firms need it only at 500 employees and up.
=> obtain-license if government
=> obtain-license if employees gteq 500 licensee
"""
NOTHING = """
The model is not open source. The code is.

Der Autor haftet nicht, der Nutzer schon.

Commercial use needs a licence. Research does not.
=> obtain-license if commercial

Companies need a licence, individuals do not.
=> obtain-license if company
"""


@pytest.mark.parametrize(("clause", "means"), table(CONTRARIES))
def test_the_contrary_is_said_in_the_words_before_it(clause: str, means: list[str]) -> None:
    assert answered(clause) == means


@pytest.mark.parametrize(("clause", "means"), table(SAME))
def test_the_same_is_said_in_the_words_before_it(clause: str, means: list[str]) -> None:
    assert answered(clause) == means


@pytest.mark.parametrize(("clause", "means"), table(CALLED))
def test_what_is_due_of_each_is_said_of_the_same(clause: str, means: list[str]) -> None:
    assert answered(clause) == means


@pytest.mark.parametrize(("clause", "means"), table(NOTHING))
def test_where_nothing_is_left_out_or_nobody_is_named_nothing_is_added(
    clause: str, means: list[str]
) -> None:
    assert answered(clause) == means


def test_what_nobody_said_before_is_reported() -> None:
    assert flagged("You may read it. Companies must not.")
