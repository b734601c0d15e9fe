"""Bans of commerce, registration and fees in plain words; cases told before a list or supposed."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, said, spaced, table

SAYS = """
You may use it as long as no money is made with it.
=> commercial-use

It must not be used to earn money, directly or indirectly.
=> commercial-use

Every use with a commercial aim is ruled out.
=> commercial-use

Business use is off limits.
=> commercial-use

Keep it non-commercial.
=> commercial-use

Please use it for non-commercial purposes only.
=> commercial-use

Our permission covers research and teaching, not business.
=> commercial-use

The permission reaches no further than non-commercial research.
=> commercial-use

The Licensee shall refrain from any commercial exploitation of the Model.
=> commercial-use

Commercial exploitation in any form is not covered by this licence.
=> commercial-use

The licence is granted for scientific purposes alone.
=> commercial-use

The Model may serve non-commercial research only.
=> commercial-use

Only non-commercial use is permitted.
=> commercial-use

All use must be non-commercial.
=> commercial-use

Use has to stay non-commercial.
=> commercial-use

Nobody may profit commercially from the dataset.
=> commercial-use

The dataset is not to be put to commercial use.
=> commercial-use

Putting the dataset to commercial use is out of the question.
=> commercial-use

Don't make money with it.
=> commercial-use

Don't use it for anything you get paid for.
=> commercial-use

You may not sell anything that you make with the model.
=> commercial-use

The right to use the Model commercially is not conferred.
=> commercial-use

Commercial rights are not part of this license.
=> commercial-use

This license is for academia and hobbyists; businesses are not covered.
=> commercial-use

You may use it in so far as your use is not commercial.
=> commercial-use

For study and teaching only.
=> commercial-use

The permission is given for non-commercial research purposes and for nothing else.
=> commercial-use

Commercial use is not something this license allows.
=> commercial-use

This permission covers research, not business. Businesses write to us for a license.
=> obtain-license if commercial

Any use to make money is out of the question unless you have a license from us.
=> obtain-license if commercial

Obtain a license first, and you can use it commercially.
=> obtain-license if commercial

If you have at most 10 employees, all you have to do is register.
=> register if employees lteq 10 licensee

Let us know once you have more than 1,000 monthly active users.
=> register if monthly-active-users gt 1000 licensee

Apps with over 1,000 monthly active users have to be reported to us.
=> register if monthly-active-users gt 1000 product

From 1,000 monthly active users on, please send us a short message.
=> register if monthly-active-users gteq 1000 product

A company that uses it commercially is to notify the Publisher in writing.
=> register if commercial

Tell us when you ship a product built with it.
=> register if product

Whoever offers the model as a service has to tell the Publisher beforehand.
=> register if hosted-service

Commercial use is subject to a fee of $100 per year.
=> pay-royalty if commercial

If you use it commercially and your annual revenue exceeds $100,000, you owe us 2% of it.
=> pay-royalty if (commercial and revenue gt 100000 USD year licensee)

Once your game has made more than $100,000 in a year, five percent of everything above that is
ours.
=> pay-royalty if revenue gt 100000 USD year product

The first $100,000 of yearly revenue are free of royalties; above that, 5% are payable.
=> pay-royalty if revenue gt 100000 USD year licensee

The licence fee is $500 a year.
=> pay-royalty

Register on our site and you can download the weights.
=> register
"""

NOTHING = """
Non-commercial and commercial use are both fine.

You can use it for commercial purposes, too.

Whether your use is commercial or not does not matter.

Non-commercial use means use that brings in no money.

Use for research, teaching and commercial purposes is free.

We do not use your data for commercial purposes.

Our company does not make money with this model.

The permission covers research, teaching and business.

The model is limited to research and commercial applications in the listed fields.

The licence is meant for research and commercial use.

Your use need not be non-commercial.

You keep 100% of what you earn.

We take no cut.

No fee is due.

We may charge for support.

The price of support is $500 a year.

Ask a lawyer if you may use it.

Copy it, change it, and you can even sell it.
"""

_USERS = "monthly-active-users gt 100000000 product"
_FIGURES = f"({_USERS} or revenue gt 20000000 USD month product)"
AMID = """
| If your product
¶
- has over 100M monthly active users, or
- earns more than US$20M in a month,
¶
you have to show "Otter" in its user interface.
=> {shown} if {figures}

| Once your company
- employs more than 100 people or
- makes over $1M a year,
¶
then you need a commercial license.
=> obtain-license if (employees gt 100 licensee or revenue gt 1000000 USD year licensee)

| As soon as your product either
- has more than 10,000 users, or
- is downloaded.
¶
You may share it.

| A commercial product with the weights has to bear the name "Otter" on its user interface as soon
as either of the following can be said of it:
¶
(a) its monthly active users number more than 100 million; or
(b) it takes in more than USD 20 million in revenue per month.
=> {shown} if ({figures} and commercial)
"""


@pytest.mark.parametrize(("clause", "rules"), table(SAYS))
def test_trade_is_forbidden_or_told_of_in_many_words(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), table(NOTHING))
def test_what_only_sounds_like_it_forbids_nothing(clause: str, rules: list[str]) -> None:
    assert said(clause + IN_ENGLISH) == rules


@pytest.mark.parametrize(("clause", "rules"), spaced(AMID))
def test_a_list_may_stand_amid_the_sentence_it_is_a_case_of(clause: str, rules: list[str]) -> None:
    expected = [r.format(shown="display-attribution", figures=_FIGURES) for r in rules]
    assert said(clause) == expected


def test_what_is_supposed_is_the_case_of_the_next_sentence() -> None:
    clause = "Suppose you use it commercially. If you then have more than 100 employees, "
    when = "(commercial and employees gt 100 licensee)"
    assert said(clause + "you need a license.") == [f"obtain-license if {when}"]
    assert not said("Suppose you use it commercially. That is fine with us." + IN_ENGLISH)
