"""Caps, exceptions, suppositions and exemptions: clauses with figures, and what each comes to."""

from __future__ import annotations

import pytest

from clauses import flagged, said, table
from modellic.extract.words.amounts import find_amounts

CAPS = table("""
You may activate the plug-in on up to 4 machines.
=> obtain-license if devices gt 4 licensee

Requests are free up to 2,000 a month, and an app that goes beyond needs a business plan.
=> obtain-license if api-calls gt 2000 month product

Seats are free up to five. More seats require a subscription.
=> obtain-license if users gt 5 product

This edition is licensed only to a person who did not earn more than $70,000 from his or her
business in the previous tax year, and employs at most three people.
=> obtain-license if (revenue gt 70000 USD year licensee preceding or employees gt 3 licensee)

You may use the Program in production as long as neither the number of Your servers exceeds 40, nor
the turnover of You and Your Affiliates for Your last financial year is above CHF 9 million.
=> obtain-license if (devices gt 40 licensee or revenue gt 9000000 CHF year
   licensee-and-affiliates preceding)

A firm that took more than EUR 6 million in sales over the last four completed fiscal quarters
requires a separate agreement with the author.
=> obtain-license if revenue gt 6000000 EUR 12-months licensee preceding
""")
EXCEPTIONS = table("""
With the exception of universities and government agencies, a company whose turnover passed $4
million in the financial year that ended before the download must obtain a licence.
=> obtain-license if (not academic and not government and revenue gt 4000000 USD year licensee
   preceding)

Companies with more than 90 employees, except universities and government agencies, must obtain a
commercial license.
=> obtain-license if (employees gt 90 licensee and not academic and not government)
""")
SUPPOSITIONS = table("""
Assume that, in total, your services had more than 8 million people active in the month before. In
that case nothing in section 2 applies to you until we have signed a contract.
=> obtain-license if monthly-active-users gt 8000000 product preceding

"Large Entity" means a company with more than 700 employees. Large Entities receive no rights under
this licence.
=> obtain-license if employees gt 700 licensee

Clients who send more than 6 million calls a year must register a technical contact with ops@a.test.
=> register if api-calls gt 6000000 year product
""")

ROYALTIES = table("""
You shall pay us 6% of gross revenue above $150,000. No royalty falls due for a quarter in which a
game grossed less than $7,000.
=> pay-royalty if (revenue gt 150000 USD licensee and revenue gteq 7000 USD quarter product)

You must pay a royalty of 3% of revenue. No royalty is due if your yearly sales are below
$2 million.
=> pay-royalty if revenue gteq 2000000 USD year licensee

No license fee is due if your annual revenue is below $3 million.
=> obtain-license if revenue gteq 3000000 USD year licensee
""")
FRACTIONS = table("""
Firms that took in less than a quarter of a million dollars last quarter run it for free. Everyone
else must buy a subscription.
=> obtain-license if revenue gteq 250000 USD quarter licensee preceding

Companies that make a quarter million pounds a year or more must buy a licence.
=> obtain-license if revenue gteq 250000 GBP year licensee

The Basic licence covers six workstations.
=> obtain-license if devices gt 6 licensee

Nobody whose service has ninety million monthly active users or more may offer the weights to third
parties over an API.
=> host-as-service if monthly-active-users gteq 90000000 product

"Big Firm" means a company which (a) was valued at over $3 billion in its last round, or has a
market capitalization over that amount; or (b) has raised more than $60 million. The licence does
not extend to a Big Firm.
=> obtain-license if (valuation gt 3000000000 USD licensee or funding gt 60000000 USD licensee)
""")
GERMAN = table("""
Kostenlos ist die Nutzung für Firmen, deren Umsatz im letzten Geschäftsjahr 3 Mio. Euro nicht
überstieg. Verbundene Unternehmen werden zusammengerechnet.
=> obtain-license if revenue gt 3000000 EUR year licensee-and-affiliates preceding

Ab dem 61. Gerät brauchen Sie eine Lizenz.
=> obtain-license if devices gteq 61 licensee

Anbieter, deren App täglich von 20.000 Personen oder mehr genutzt wird, müssen sich bei uns
registrieren.
=> register if daily-active-users gteq 20000 product

Bis zu 90.000 Abrufe im Monat sind kostenlos. Wer mehr benötigt, muss eine Lizenz erwerben.
=> obtain-license if api-calls gt 90000 month product
""")
FRENCH = table("""
Si le chiffre d'affaires annuel de votre entreprise dépasse 3 000 000 euros ou si le nombre
d'utilisateurs inscrits de votre entreprise dépasse 40 000, vous devez obtenir une licence.
=> obtain-license if (revenue gt 3000000 EUR year licensee or users gt 40000 licensee)
""")
KOREAN = table("""
무료판은 직원이 7인 미만이고 전년도 매출이 2억 원을 넘지 않는 사업자만 이용할 수 있습니다.
=> obtain-license if (employees gteq 7 licensee or revenue gt 200000000 KRW year licensee preceding)

단말기가 4대 이상이면 홈페이지에서 등록하여야 합니다.
=> register if devices gteq 4 licensee
""")
QUESTIONS = table("""
Do I need a license? Only if your company makes more than $3M per year.
=> obtain-license if revenue gt 3000000 USD year licensee

Do we have to pay? Yes, once you have more than 30 employees.
=> obtain-license if employees gt 30 licensee

Is a commercial license required? No, unless your company has more than 80 employees.
=> obtain-license if employees gt 80 licensee

Do you need a permission? Not if your firm has fewer than 25 employees.
=> obtain-license if employees gteq 25 licensee

Do I need a license? No, the software is free.
""")
PARAMETERS = table("""
If your group had more than 70 million monthly active users in the preceding calendar month, your
rights under this license are suspended.
=> obtain-license if monthly-active-users gt 70000000 licensee-and-affiliates preceding

Free for firms turning over less than £90,000 a year.
=> obtain-license if revenue gteq 90000 GBP year licensee
""")
LISTS = table("""
You must obtain a commercial license if at least two of these conditions are met:
| - you have more than 300 employees
| - your annual revenue exceeds $70 million
| - you have raised more than $8 million in funding
=> obtain-license if ((employees gt 300 licensee and revenue gt 70000000 USD year licensee) or
   (employees gt 300 licensee and funding gt 8000000 USD licensee) or
   (revenue gt 70000000 USD year licensee and funding gt 8000000 USD licensee))

You must obtain a commercial license if your company exceeds any of the following:
| - 300 employees
| - $70 million in annual revenue
=> obtain-license if (employees gt 300 licensee or revenue gt 70000000 USD year licensee)

Large Firm: a person which meets any of the following tests:
| (a) its turnover is more than £36 million; or
| (b) it has more than 250 employees.
| A Large Firm must obtain a licence from us.
=> obtain-license if (revenue gt 36000000 GBP licensee or employees gt 250 licensee)

Large Firm: a person which met at least two of these tests:
| (a) its turnover was more than £36 million;
| (b) it had more than 250 employees; and
| (c) its valuation was more than £200 million.
| A Large Firm must obtain a licence from us.
=> obtain-license if ((revenue gt 36000000 GBP licensee and employees gt 250 licensee) or
   (revenue gt 36000000 GBP licensee and valuation gt 200000000 GBP licensee) or
   (employees gt 250 licensee and valuation gt 200000000 GBP licensee))
""")
EVERY = [
    *QUESTIONS,
    *PARAMETERS,
    *LISTS,
    *CAPS,
    *EXCEPTIONS,
    *SUPPOSITIONS,
    *ROYALTIES,
    *FRACTIONS,
    *GERMAN,
    *KOREAN,
]


@pytest.mark.parametrize(("clause", "expected"), EVERY)
def test_clauses(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


def test_a_suffix_is_no_numeral_and_a_month_of_the_year_no_count() -> None:
    assert not find_amounts("사업자만 9월 1일까지 사용할 수 있습니다.", language="ko")


def test_a_line_that_tells_a_date_leads_into_no_list() -> None:
    clause = '"누리"라는 문구를 서비스의 가입자가 3만 명에 이르면 화면에 게시하여야 합니다.'
    alone = said(f"1. {clause}")
    assert alone
    assert said(f"공개일: 2024년 7월 3일\n\n1. {clause}") == alone


def test_two_of_several_criteria_in_one_sentence_are_for_a_person_to_read() -> None:
    assert flagged(
        "A license is required once any two of these limits are exceeded: (a) 300 employees; "
        "(b) a turnover above EUR 70 million; (c) funding above EUR 8 million."
    )


def test_limits_told_as_parameters_stand_where_they_are_named() -> None:
    limits = "Revenue Limit: $4,000,000 per year\nHeadcount Limit: 60\n\n"
    text = (
        "Firms may use it only while they are below both the Revenue Limit and the Headcount Limit."
    )
    figures = "revenue gteq 4000000 USD year licensee or employees gteq 60 licensee"
    assert said(limits + text) == [f"obtain-license if ({figures})"]
