"""Who is bound, told in other words: limits that are outgrown, groups that are added up, those who
are named by "it" and "such a person", and duties that the present tells."""

from __future__ import annotations

import pytest

from clauses import answered, table

CLAUSES = """
Firms with up to 10 employees may use it free of charge. They must notify us beforehand.
=> obtain-license if employees gt 10 licensee
=> register if employees lteq 10 licensee

A company with fewer than 15 employees may use it free of charge. It has to tell us by email.
=> obtain-license if employees gteq 15 licensee
=> register if employees lt 15 licensee

A person who is not a Small Business takes no right under clause 2. A "Small Business" has fewer
than 10 employees.
=> obtain-license if employees gteq 10 licensee

An organisation counts as large if its income was in excess of 2 million Swiss francs. Such an
organisation uses the model only by agreement with the Trust.
=> obtain-license if revenue gt 2000000 CHF licensee

A Major User needs a subscription. One becomes a Major User if net sales are at least EUR 40 million
and the average staff is at least 200.
=> obtain-license if (revenue gteq 40000000 EUR licensee and employees gteq 200 licensee)

A licence is required of any entity that had, together with the entities that it controls, revenue
of CAD 10 million or more.
=> obtain-license if revenue gteq 10000000 CAD licensee-and-affiliates

If you have over 50 employees, you need a licence. The numbers of you and your sister companies are
added.
=> obtain-license if employees gt 50 licensee-and-affiliates

Companies with over 10 employees must obtain a licence. This does not concern use that serves
scientific research alone.
=> obtain-license if (employees gt 10 licensee and not research)

A company with over 5 million monthly active users must ask for a licence. It must also show
"Powered by X" in its interface.
=> display-attribution if monthly-active-users gt 5000000 licensee
=> obtain-license if monthly-active-users gt 5000000 licensee

A "Pilot" is a trial that brings the User no revenue, or revenue of not more than 100,000 dollars in
any year. Any use beyond a Pilot requires a commercial licence.
=> obtain-license if revenue gt 100000 USD year licensee

Companies without employees or with fewer than 10 employees may use it free of charge.
=> obtain-license if employees gteq 10 licensee

„Kleine“ sind Unternehmen ohne Umsatz oder mit einem Umsatz von weniger als 100.000 Euro im Jahr.
Wer nicht zu den Kleinen gehört, muss eine Lizenz erwerben.
=> obtain-license if revenue gteq 100000 EUR year licensee

没有收入或者年收入不超过100万元的企业可以免费使用本模型。其他企业须取得商业授权。
=> obtain-license if revenue gt 1000000 CNY year licensee

売上がない、または年間売上が1億円以下の企業は、本モデルを無償で利用できます。それ以外の企業は商用ライセンスを取得しなければなりません。
=> obtain-license if revenue gt 100000000 JPY year licensee

Companies with more than 50 employees (each, a "Large Company") are treated separately. Large
Companies must notify us.
=> register if employees gt 50 licensee

Companies with more than 50 employees (hereinafter the "Large Companies") are treated separately.
No rights are granted to Large Companies.
=> obtain-license if employees gt 50 licensee

Companies with more than 50 employees are referred to below as "Large Companies". Large Companies
must notify us.
=> register if employees gt 50 licensee

Companies with more than 50 employees are referred to below as "Large Companies". Contact us for a
licence if you are a Large Company.
=> obtain-license if employees gt 50 licensee

Firms with more than 50 employees ("Large Firms") are treated separately. A Large Firm must notify
us.
=> register if employees gt 50 licensee

Unternehmen mit mehr als 50 Mitarbeitern gelten als „Großunternehmen“. Ein Großunternehmen muss eine
kommerzielle Lizenz erwerben.
=> obtain-license if employees gt 50 licensee

我们将员工超过50人的企业称为“大型企业”。大型企业须取得商业授权。
=> obtain-license if employees gt 50 licensee

大型企业须取得商业授权。员工超过50人的企业（以下简称“大型企业”）另行处理。
=> obtain-license if employees gt 50 licensee

员工超过50人的企业不是“小型企业”。小型企业须取得商业授权。
=> obtain-license if company

本许可不向员工超过50人的企业授予任何权利。
=> obtain-license if employees gt 50 licensee

従業員が50人を超える事業者（以下「大規模事業者」という。）については別に定める。大規模事業者は、商用ライセンスを取得しなければならない。
=> obtain-license if employees gt 50 licensee

Companies with more than 50 employees must obtain a commercial licence. They must notify us, too.
=> obtain-license if employees gt 50 licensee
=> register if employees gt 50 licensee

Companies with more than 50 employees must obtain a commercial licence. Universities must, too.
=> obtain-license if academic
=> obtain-license if employees gt 50 licensee

Hosting without a licence is prohibited.
=> obtain-license if hosted-service

A company whose main business is renting out computing infrastructure may not offer the model as a
hosted service without a contract with us.
=> obtain-license if (hosted-service and cloud-provider)
"""


@pytest.mark.parametrize(("clause", "rules"), table(CLAUSES))
def test_who_is_bound(clause: str, rules: list[str]) -> None:
    assert [line for line in answered(clause) if not line.startswith("?")] == rules


LISTED = """
"Large Operator" refers to a User falling under any of the following subparagraphs.
1. A User whose services are used by 500,000 persons or more per day
2. A User whose annual sales exceed KRW 30,000,000,000

A Large Operator shall obtain the prior written approval of the Company.
"""


def test_a_full_stop_may_end_the_words_that_lead_into_a_list() -> None:
    assert answered(LISTED) == [
        "obtain-license if (daily-active-users gteq 500000 product or "
        "revenue gt 30000000000 KRW year licensee)"
    ]


def test_those_to_whom_something_goes_are_no_others() -> None:
    clause = (
        "A firm is young if it has fewer than ten staff.\n\nAdaptations that are released to "
        'others shall bear a name beginning with "LSM-".'
    )
    assert "name-derivative if modify" in answered(clause)


def test_you_are_no_term() -> None:
    clause = "You are an individual with no more than 10 employees. You must keep the notices."
    assert "retain-notices if employees lteq 10 licensee" not in answered(clause)


def test_then_looks_back_to_the_case_of_its_own_sentence() -> None:
    clause = (
        "Bei mehr als 8.000 Geräten benötigen Sie eine Lizenz von uns.\n\n"
        "Verbreiten Sie das Modell, dann legen Sie diese Bedingungen bei."
    )
    assert answered(clause) == [
        "include-license if distribute",
        "obtain-license if devices gt 8000 licensee",
    ]


def test_what_is_used_otherwise_is_no_other_case() -> None:
    clause = (
        "Der Betrieb ist gestattet, solange der Umsatz 4 Mio. Euro nicht übersteigt.\n\nWird die "
        "Grenze überschritten oder das Werk sonst in einer Weise eingesetzt, die dieser Vertrag "
        "nicht deckt, ist eine kommerzielle Lizenz zu kaufen."
    )
    assert "obtain-license if revenue lteq 4000000 EUR licensee" not in answered(clause)
