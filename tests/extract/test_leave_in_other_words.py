"""Leave, registration and fees in the everyday words of vendors, and what only sounds like them."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, said, table

SAYS = """
If your company earns over $1M a year, a paid tier is the one for you.
=> obtain-license if revenue gt 1000000 USD year licensee

With 20 employees and up, running it in production takes a commercial license.
=> obtain-license if employees gteq 20 licensee

Starting at 20 employees, you have to come to us for a commercial license.
=> obtain-license if employees gteq 20 licensee

Once there are more than 20 of you, it's time for a paid license.
=> obtain-license if employees gt 20 licensee

Above 20 employees there is no way around a commercial license.
=> obtain-license if employees gt 20 licensee

Above 20 employees, a commercial license has to be in place before you go to production.
=> obtain-license if employees gt 20 licensee

A company with over 20 employees cannot do without a commercial license.
=> obtain-license if employees gt 20 licensee

Organizations with a staff of over 20 come to us for a commercial license.
=> obtain-license if employees gt 20 licensee

An organisation whose headcount is above 20 is to conclude a licence contract with the
Publisher.
=> obtain-license if employees gt 20 licensee

An organisation whose headcount is above 20 has to apply to the Publisher for a licence.
=> obtain-license if employees gt 20 licensee

If you employ more than 20 people, this licence gives you nothing; apply to us for another.
=> obtain-license if employees gt 20 licensee

This licence confers nothing on an organisation that employs more than 20 people.
=> obtain-license if employees gt 20 licensee

Where an undertaking employs more than 20 persons, the permissions in Part B are not available
to it.
=> obtain-license if employees gt 20 licensee

An undertaking employing more than 20 persons is outside the scope of these terms.
=> obtain-license if employees gt 20 licensee

Firms employing more than twenty persons fall outside this grant and must come to an agreement
with the Publisher first.
=> obtain-license if employees gt 20 licensee

Companies with more than US$10M in yearly revenue are asked to sign a paid license before they
carry on.
=> obtain-license if revenue gt 10000000 USD year licensee

For companies with more than US$10M in yearly revenue, a signed license is a precondition of any
use.
=> obtain-license if revenue gt 10000000 USD year licensee

If yearly revenue is over US$10M, we need to have signed a license with you first.
=> obtain-license if revenue gt 10000000 USD year licensee

Making over US$10M a year? Then you'll need a paid license.
=> obtain-license if revenue gt 10000000 USD year licensee

Does your company make over US$10M a year? Then talk to us about a license.
=> obtain-license if revenue gt 10000000 USD year licensee

Over US$10M in yearly revenue? Get a license from us.
=> obtain-license if revenue gt 10000000 USD year licensee

Is your annual revenue higher than US$10M? In that case the free license isn't for you.
=> obtain-license if revenue gt 10000000 USD year licensee

Who makes over US$10M a year has to pay for a license.
=> obtain-license if revenue gt 10000000 USD year licensee

You can use it for free as long as your yearly revenue isn't over US$10M.
=> obtain-license if revenue gt 10000000 USD year licensee

Yearly revenue up to US$10M? No charge.
=> obtain-license if revenue gt 10000000 USD year licensee

It costs nothing up to a yearly revenue of US$10M; after that, a license must be bought.
=> obtain-license if revenue gt 10000000 USD year licensee

Up to US$10M in yearly revenue it's on the house; from there on you pay for a license.
=> obtain-license if revenue gt 10000000 USD year licensee

Should your yearly revenue climb past US$10M, you have 30 days to sign up for a commercial
license.
=> obtain-license if revenue gt 10000000 USD year licensee

As soon as your yearly revenue tops US$10M, a commercial license is due.
=> obtain-license if revenue gt 10000000 USD year licensee

The moment yearly revenue goes over US$10M, our permission is needed.
=> obtain-license if revenue gt 10000000 USD year licensee

The free license is meant for companies whose yearly revenue is under US$10M. Everybody else:
write to us.
=> obtain-license if revenue gteq 10000000 USD year licensee

If you are a company and your yearly revenue stays under US$10M, you're fine with this license.
Otherwise, let's talk.
=> obtain-license if revenue gteq 10000000 USD year licensee

If, on the day this version came out, the products of you and your affiliates had over 700
million monthly active users, you may not use the model until we say yes in writing.
=> obtain-license if monthly-active-users gt 700000000 licensee-and-affiliates release-date

Companies that had more than 700 million monthly active users when the model came out need a
license from us.
=> obtain-license if monthly-active-users gt 700000000 licensee release-date

Commercial use is only for those who have applied to us and received our authorization.
=> obtain-license if commercial

Commercial use is reserved for holders of a commercial license.
=> obtain-license if commercial

Anybody with a commercial purpose in mind has to conclude a commercial licence contract with us
beforehand.
=> obtain-license if commercial

A party wishing to exploit the model commercially has to conclude a licence contract with us
beforehand.
=> obtain-license if commercial

Planning to make money with it? Buy a license.
=> obtain-license if commercial

For-profit use? You'll want to talk to us about a license first.
=> obtain-license if commercial

Commercial users get their license from our shop.
=> obtain-license if commercial

Commercial use goes through us: write to licensing@acme.com.
=> obtain-license if commercial

If money changes hands, you need our written OK.
=> obtain-license if commercial

You can't use it commercially until we've signed a license with you.
=> obtain-license if commercial

Before any commercial use, you must have a license agreement with us.
=> obtain-license if commercial

The permission does not stretch to commercial use, for which a licence is to be had from the
Publisher.
=> obtain-license if commercial

Commercial exploitation is subject to prior written agreement with the Publisher.
=> obtain-license if commercial

Nobody may use the weights commercially without having first reached a written agreement with
the Institute.
=> obtain-license if commercial

Commercial use is possible, but not under this license; ask us for a commercial one.
=> obtain-license if commercial

Want to use it in business? We'll gladly sell you a license.
=> obtain-license if commercial

Do you use it commercially? Then buy a license.
=> obtain-license if commercial

To offer it to third parties as a hosted service, you need a commercial license.
=> obtain-license if hosted-service

Want to run it as a service for others? You'll need our permission first.
=> obtain-license if hosted-service

Hosting the software for third parties takes a separate agreement with us.
=> obtain-license if hosted-service

Providing the model to third parties over an API is only allowed with our written consent.
=> obtain-license if hosted-service

Modified versions may be distributed only by those who hold a commercial license.
=> obtain-license if (modify and distribute)

Commercial redistribution goes through us.
=> obtain-license if (commercial and distribute)

For commercial redistribution, ask us first.
=> obtain-license if (commercial and distribute)

Redistribution takes our written permission.
=> obtain-license if distribute

You may hand out copies only once we have agreed in writing.
=> obtain-license if distribute

Copies may be passed on to others only with the Publisher's prior consent in writing.
=> obtain-license if distribute

Wish to redistribute it? Contact us for permission.
=> obtain-license if distribute

Before you use it commercially, sign up at https://acme.example/register.
=> register if commercial

Commercial users have to register with us first.
=> register if commercial

Fill in our form once you go commercial.
=> register if commercial

If you use it commercially, tell us.
=> register if commercial

Commercial use is free after you've completed the questionnaire at https://acme.example.
=> register if commercial

Using the Model commercially presupposes registration with the Publisher.
=> register if commercial

For commercial use, all we ask is that you fill out a short form.
=> register if commercial

Commercial operators are to enter themselves in the register kept by the Publisher.
=> register if commercial

Prior to use, each user has to enrol at the Publisher's website.
=> register

Products earning over $100,000 per year owe us 3% of their revenue.
=> pay-royalty if revenue gt 100000 USD year product

From the moment you make over $100,000 a year, we get a 3% cut.
=> pay-royalty if revenue gt 100000 USD year licensee

Commercial use costs $500 a year.
=> pay-royalty if commercial

Commercial licensees owe an annual fee of $500.
=> pay-royalty if commercial

Do you share the Models with others? Include this license.
=> include-license if distribute

An organization counts as Large when it has more than 50 employees. Large organizations must buy
a license.
=> obtain-license if employees gt 50 licensee

By "large crew" we mean a company with more than 50 employees. Large crews need a commercial
license.
=> obtain-license if employees gt 50 licensee

Companies with more than 50 employees (we call them Majors) have to take out a license.
=> obtain-license if employees gt 50 licensee

We use "Major" for any company with more than 50 employees. A Major may use the software only
with our written permission.
=> obtain-license if employees gt 50 licensee

"Major" is what we call a company that has more than 50 employees. A Major needs a license.
=> obtain-license if employees gt 50 licensee

A company with more than 50 employees is a "Major". If you are a Major, talk to us about a
license.
=> obtain-license if employees gt 50 licensee

A "Major" is a company that employs more than 50 people. Majors: get a license from us first.
=> obtain-license if employees gt 50 licensee

Crew size 51 and up: commercial license from us.
=> obtain-license if employees gteq 51 licensee
"""

NOTHING = """
Can I use it commercially? Yes.

Do you use it commercially? Great! Please star the repository.

What is commercial use? Anything that makes money. Contact us with questions.

You get a worldwide license to use, copy and modify the Software.

Under these terms you get a free license to use the model for any purpose.

You receive a license under the copyrights of each contributor.

You get everything under each of them: all functions, commercial use, closed-source apps without
limit.

Contact: legal@acme.example

For support, contact us at help@acme.com.

Ask us for a quote.

Contributors give you a license to their code.

The license takes effect on download.

The license depends on the applicable law.

If you need help, talk to us.

This requires the consent of your users.

Use of personal data requires the consent of the persons concerned.

Everything runs through the API.

Pull requests go through us before they are merged.

The release goes through three stages.

The model was released with more than 10 million parameters and takes a GPU to run.

We have a separate document for that.

What kind of license do you need? See below.

It is not for you to decide.

None of this is legal advice.

None of the above limits your statutory rights.

Do you use it commercially? Tell us your story!
"""


@pytest.mark.parametrize(("clause", "rules"), table(SAYS))
def test_leave_is_asked_for_in_many_words(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), table(NOTHING))
def test_what_only_sounds_like_it_asks_for_nothing(clause: str, rules: list[str]) -> None:
    assert said(clause + IN_ENGLISH) == rules


def test_a_question_is_the_case_of_the_list_that_answers_it() -> None:
    clause = (
        "Do you share the weights with others, or do you offer a product that contains them? "
        "Then do two things:\n\n1. attach these terms;\n"
        '2. show the line "Built on Otter" in the app.'
    )
    when = " if (distribute or product)"
    assert said(clause) == [f"display-attribution{when}", f"include-license{when}"]


def test_a_term_may_be_defined_and_asked_about_without_quotation_marks() -> None:
    clause = (
        "You're a **Big Shop** if you had sales of over $2 million in the last fiscal year.\n\n"
        "- **Not a Big Shop?** There is nothing to do.\n"
        "- **Big Shop?** In addition, take out a trade license.\n"
    )
    assert said(clause) == ["obtain-license if revenue gt 2000000 USD year licensee preceding"]


@pytest.mark.parametrize(
    ("need", "rule"),
    [
        ("paid, signed beforehand", "obtain-license if employees gt 50 licensee"),
        ("get a commercial license from us first", "obtain-license if employees gt 50 licensee"),
        ("Enterprise (paid)", "obtain-license if employees gt 50 licensee"),
        ("talk to us first", "obtain-license if employees gt 50 licensee"),
    ],
)
def test_a_cell_may_say_more_than_what_is_needed(need: str, rule: str) -> None:
    rows = f"""
| Crew | Employees | What you need |
|---|---|---|
| Small | up to 50 | nothing, enjoy |
| Large | over 50 | {need} |
"""
    assert said(rows) == [rule]


def test_a_row_without_figures_may_need_a_licence() -> None:
    rows = """
| What you do | What you need |
|---|---|
| use it inside your firm | nothing |
| host it for third parties | a commercial license |
"""
    assert said(rows) == ["obtain-license if hosted-service"]
