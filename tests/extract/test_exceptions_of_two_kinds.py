"""Exceptions and cases of two kinds: who is either of them, or neither, in each language."""

from __future__ import annotations

import pytest

from clauses import said, table

CLAUSES = """
You must obtain a licence unless you are an individual or your company has fewer than 60 employees.
=> obtain-license if (not individual and employees gteq 60 licensee)

Unless you are an individual or your company has fewer than 60 employees, you must obtain a licence.
=> obtain-license if (not individual and employees gteq 60 licensee)

You have to register unless you are an individual or have fewer than 60 employees.
=> register if (not individual and employees gteq 60 licensee)

You must obtain a licence unless you are a university or a company with fewer than 60 employees.
=> obtain-license if (not academic and employees gteq 60 licensee)

You must obtain a licence unless you use it for research or your company has fewer than 60
employees.
=> obtain-license if (not research and employees gteq 60 licensee)

You must obtain a licence unless you use it for teaching or your company has fewer than 60
employees.
=> obtain-license if employees gteq 60 licensee

Any company, other than a non-profit or one with fewer than 60 employees, must obtain a licence.
=> obtain-license if employees gteq 60 licensee

Companies must obtain a licence if they have more than 60 employees, even where they use the model
for research only.
=> obtain-license if employees gt 60 licensee

Even if you use the model for research only, you must obtain a licence if you have more than 60
employees.
=> obtain-license if employees gt 60 licensee

Les entreprises de plus de 60 salariés doivent obtenir une licence, même si elles n'utilisent le
modèle que pour la recherche.
=> obtain-license if employees gt 60 licensee

Except for schools or charities, whoever has more than 700 users must register.
=> register if (not academic and users gt 700 product)

If you are not an individual and your company has at least 60 employees, you must obtain a licence.
=> obtain-license if (not individual and employees gteq 60 licensee)

Sie müssen eine Lizenz erwerben, es sei denn, Sie sind eine Privatperson oder Ihr Unternehmen hat
weniger als 60 Mitarbeiter.
=> obtain-license if (not individual and employees gteq 60 licensee)

Sofern Sie keine Privatperson sind und Ihr Unternehmen nicht weniger als 60 Mitarbeiter hat, müssen
Sie eine Lizenz erwerben.
=> obtain-license if (not individual and employees gteq 60 licensee)

Unternehmen mit mehr als 60 Mitarbeitern sowie Unternehmen, die das Modell als Dienst für Dritte
anbieten, benötigen eine Lizenz.
=> obtain-license if (employees gt 60 licensee or hosted-service)

除非您是个人或您的公司员工少于60人，否则您必须取得商业许可。
=> obtain-license if (not individual and employees gteq 60 licensee)

员工超过60人的企业以及向第三方提供本模型托管服务的企业须取得许可。
=> obtain-license if (employees gt 60 licensee or hosted-service)

個人である場合または従業員が60人未満の場合を除き、ライセンスを取得しなければなりません。
=> obtain-license if (not individual and employees gteq 60 licensee)

研究目的の場合または従業員が60人未満の場合を除き、ライセンスが必要です。
=> obtain-license if (not research and employees gteq 60 licensee)
"""


@pytest.mark.parametrize(("clause", "expected"), table(CLAUSES))
def test_nobody_needs_to_be_both_of_two_kinds(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


def test_individuals_and_legal_entities_are_everybody() -> None:
    clause = "{} with annual revenue of less than $100,000 may use it free of charge."
    everybody = ["obtain-license if revenue gteq 100000 USD year licensee"]
    assert said(clause.format("Individuals and legal entities")) == everybody
    assert said(clause.format("Individuals and companies")) != everybody
