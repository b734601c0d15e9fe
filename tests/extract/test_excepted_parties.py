"""Who is left out of a duty by what they are: in its own sentence, or in another one."""

from __future__ import annotations

import pytest

from clauses import answered, flagged, said, table

LEFT_OUT = table("""
Except for individuals, universities and schools, companies with revenue above $1 million need a
licence.
=> obtain-license if (not individual and not academic and revenue gt 1000000 USD licensee)

Companies with revenue above $1 million, except individuals, universities and governments, need a
licence.
=> obtain-license if (revenue gt 1000000 USD licensee and not individual and not academic and not
   government)

除个人、高校和政府机构外，员工超过500人的企业应申请商业许可。
=> obtain-license if (not individual and not academic and not government and employees gt 500
   licensee)

個人、大学および政府機関を除き、年間売上が1億円を超える企業はライセンスを取得しなければならない。
=> obtain-license if (not individual and not academic and not government and revenue gt 100000000
   JPY year licensee)

Außer Privatpersonen, Hochschulen und Behörden benötigt jeder mit mehr als 50 Mitarbeitern eine
Lizenz.
=> obtain-license if (not individual and not academic and not government and employees gt 50
   licensee)

Except for natural persons and choirs, users with more than $1m revenue shall register at our
portal.
=> register if (not individual and revenue gt 1000000 USD licensee)
""")

EXEMPT = table("""
Companies with revenue above $1 million need a licence; individuals and schools are exempt.
=> obtain-license if (revenue gt 1000000 USD licensee and not individual and not academic)

Companies with revenue above $1 million need a licence. This does not apply to individuals and
schools.
=> obtain-license if (revenue gt 1000000 USD licensee and not individual and not academic)

Individuals and academic institutions are exempt. Companies with revenue above $1 million need a
licence.
=> obtain-license if (revenue gt 1000000 USD licensee and not individual and not academic)

Commercial users must obtain a licence. Academic institutions are exempt from this requirement.
=> obtain-license if (commercial and not academic)

You must display "Otter" in your product. This obligation does not apply to individuals.
=> display-attribution if (product and not individual)

You must register with us and display "Otter". Universities are exempt from registration.
=> register if not academic
=> display-attribution if product

You must register with us before use. Universities need not register.
=> register if not academic

You must register with us. Firms with fewer than 50 employees are exempt from registration.
=> register if employees gteq 50 licensee

员工超过500人的企业应申请商业许可。高校和科研机构除外。
=> obtain-license if (employees gt 500 licensee and not academic)

使用前应向我方登记。该要求不适用于高校。
=> register if not academic

使用前应向我方登记。该要求不适用于年收入低于100万元的企业。
=> register if revenue gteq 1000000 CNY year licensee

Unternehmen mit mehr als 50 Mitarbeitern benötigen eine Lizenz; ausgenommen sind Hochschulen und
Behörden.
=> obtain-license if (employees gt 50 licensee and not academic and not government)

Unternehmen mit mehr als 50 Mitarbeitern benötigen eine Lizenz. Dies gilt nicht für Hochschulen und
Behörden.
=> obtain-license if (employees gt 50 licensee and not academic and not government)

従業員が500人を超える企業は商用ライセンスが必要です。ただし、大学及び政府機関を除きます。
=> obtain-license if (employees gt 500 licensee and not academic and not government)

従業員が500人を超える企業は商用ライセンスが必要です。個人及び大学はこの限りではありません。
=> obtain-license if (employees gt 500 licensee and not individual and not academic)
""")


@pytest.mark.parametrize(("clause", "rules"), LEFT_OUT)
def test_each_of_those_who_are_excepted_is_left_out(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), EXEMPT)
def test_who_is_exempt_by_another_sentence_is_left_out_of_the_duty(
    clause: str, rules: list[str]
) -> None:
    assert answered(clause) == rules


@pytest.mark.parametrize(
    "clause",
    [
        "Except for choirs, companies with more than $1 million revenue must obtain a licence.",
        "Apart from charities, everyone with $1 million or more in revenue must obtain a licence.",
        "除公益机构外，年收入超过100万美元的公司须取得授权。",
    ],
)
def test_an_exception_for_somebody_unknown_turns_no_figure_round(clause: str) -> None:
    (rule,) = said(clause)
    assert rule.startswith("obtain-license if revenue gt")
    assert flagged(clause)


def test_what_does_not_apply_to_companies_frees_them_and_not_the_company() -> None:
    clause = "Whoever sells copies must register with us. This does not apply to companies."
    assert said(clause) == ["register if (distribute and not company)"]
    clause = "Whoever sells copies must register with us. This does not apply to the company."
    assert said(clause) == ["register if distribute"]


FIGURES = table("""
This does not apply to products with fewer than 1,000 monthly active users. All products must
display "Otter".
=> display-attribution if (product and monthly-active-users gteq 1000 product)

You must register, although not if you have fewer than 10,000 monthly active users.
=> register if monthly-active-users gteq 10000 licensee

If you do not have more than 10,000 monthly active users you are not required to register; otherwise
you must.
=> register if monthly-active-users gt 10000 licensee

If you have fewer than 10,000 users you need not register; otherwise you must do so.
=> register if users gteq 10000 licensee
""")


@pytest.mark.parametrize(("clause", "rules"), FIGURES)
def test_who_is_below_a_figure_is_left_out_wherever_that_stands(
    clause: str, rules: list[str]
) -> None:
    assert answered(clause) == rules


@pytest.mark.parametrize(
    ("clause", "rule"),
    [
        ("Individuals are exempt. You may not remove the notices.", "retain-notices"),
        (
            "You must register with us. You must water the plants. Individuals are exempt.",
            "register",
        ),
    ],
)
def test_nobody_is_exempt_from_what_may_not_be_meant(clause: str, rule: str) -> None:
    assert said(clause) == [rule]
