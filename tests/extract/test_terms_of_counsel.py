"""Terms as those write them who draw them up for one model: exceptions behind a definition, what is
to be done when the licence ends, who may start when."""

from __future__ import annotations

import pytest

from clauses import answered, table

TERMS = table("""
The Grantee shall not, and shall procure that its contractors do not, resell the weights.
=> distribute

"Major Firm" means any licensee whose sales exceeded $9 million last year; provided that no
accredited university and no municipal authority shall be deemed a Major Firm. A Major Firm must buy
a license.
=> obtain-license if (revenue gt 9000000 USD year licensee preceding and not academic and not
   government)

"Major Firm" means a firm with revenue above $9 million, exclusive of state universities. A Major
Firm must buy a license.
=> obtain-license if (revenue gt 9000000 USD licensee and not academic)

Any firm with annual revenue above $9 million, other than a bona fide research institution, must buy
a license.
=> obtain-license if (revenue gt 9000000 USD year licensee and not academic)

Any firm with annual revenue above $9 million, apart from departments of a state or local
government, must buy a license.
=> obtain-license if (revenue gt 9000000 USD year licensee and not government)

You need a license if the revenue of your group exceeds $9 million or its products have more than 4
million monthly active users.
=> obtain-license if (revenue gt 9000000 USD licensee-and-affiliates or monthly-active-users gt
   4000000 product)

Any commercial app built with Halcyon-7B, or with models distilled from it, that has more than 2
million users must display "Halcyon".
=> display-attribution if (commercial and users gt 2000000 product)

If a commercial app runs on the model or on a version derived from it and has more than 2 million
users, display "Halcyon" in it.
=> display-attribution if (commercial and users gt 2000000 product)

If a paid app reaches 3 million monthly active users, or if the revenue earned with that product or
service exceeds $9 million a year, you must show the words "Halcyon inside".
=> display-attribution if (monthly-active-users gteq 3000000 product or revenue gt 9000000 USD year
   product)

Up to 500 seats are free, and from the 501st on you pay $3 a month each.
=> pay-royalty if users gteq 501 licensee

WE ARE NOT LIABLE FOR LOST PROFITS, AND IN NO EVENT FOR MORE THAN $50.

In no case shall the total compensation of the licensor exceed EUR 500.

You need a license if your latest funding round valued your company at $70 million or more.
=> obtain-license if valuation gteq 70000000 USD licensee

This licence ends if you breach it. Then stop using the weights and delete your copies.
=> delete-on-termination if terminated

We may end this agreement for breach. You must then cease all use of the model and destroy it.
=> delete-on-termination if terminated

Permission to use the name "Halcyon" is not given.
=> use-trademark

The counting of seats and the checks of activation keys must not be disabled or worked around.
=> remove-safeguards

No lock and no contract may keep recipients of the model from exercising their rights under this
licence.
=> add-restrictions if distribute

You shall abide by the Data Act, the Copyright Act and other laws of your country.
=> comply-with-law

Do not build a bare API on it.
=> host-as-service

You may not use the model for the purposes listed there.
=> follow-acceptable-use

If your product has a credits screen, put "Voice by Halcyon" on it.
=> display-attribution if product

When you publish an app, write "Made with Halcyon" where users can see it.
=> display-attribution if product

On the page of the product, you write "Made with Halcyon".
=> display-attribution if product

Papers that describe the model name the source as "Halcyon Corpus".
=> display-attribution if publish-research

Copies of the corpus are only handed to others together with this licence.
=> include-license if distribute

Changed files say that they are changed.
=> state-changes if (modify and distribute)

List the files you have edited.
=> state-changes if (modify and distribute)

The fine-tuned weights are then released under these same terms, and their name begins with
"halcyon-".
=> name-derivative if modify
=> share-alike if (modify and distribute)

The model card says what you changed.
=> state-changes if (modify and distribute)

The Licensee submits the derivative model to the present licence, to the exclusion of any other.
=> share-alike if (modify and distribute)

The Licensee declares each deployment on the register kept at halcyon.example.
=> register

You shall send to the Institute a yearly statement of your revenue.
=> register

Any contract under which you let others use the model shall contain restrictions which reflect
the Acceptable Use Policy.
=> pass-through-restrictions if distribute

You may offer your own warranty, but only if you agree to indemnify the licensor.

If your API is called more than 3 million times a month, you need a license.
=> obtain-license if api-calls gt 3000000 month product

The weights are not offered to persons in Iran, and those persons receive no rights under these
terms.
=> use-in-territory if IR

An organization that employs 60 people or more may use the tool for evaluation for no longer
than 30 days. To use it any longer, such an organization must buy a license.
=> obtain-license if employees gteq 60 licensee

A firm that employs 60 people or more may use the tool for evaluation only. For any other use,
such a firm must buy a license.
=> obtain-license if (commercial and employees gteq 60 licensee)

You need a license if you are a company or an individual with annual revenue of more than $9
million.
=> obtain-license if revenue gt 9000000 USD year licensee

If your API is called two million times or more in a month, you need a license.
=> obtain-license if api-calls gteq 2000000 month product

The speed limit and the emergency stop of the runtime shall not be switched off.
=> remove-safeguards

You may not make the weights reachable over a network for third parties.
=> host-as-service

When we announce a new release, you shall use reasonable efforts to bring your products to that
release.
=> use-latest-version

You shall cause "Runs on Halcyon" to be displayed on your website.
=> display-attribution if product

Operators of public cloud platforms must conclude a revenue-sharing agreement with us.
=> obtain-license if cloud-provider

You must impose sections 2 to 4 on everybody to whom you give the weights.
=> pass-through-restrictions if distribute

No right to the names "Halcyon" and "Heron" is connected with this licence.
=> use-trademark

You must send us a copy of each publication.
=> register

Any thesis that rests on the weights shall contain the sentence "This work uses Halcyon."
=> display-attribution if publish-research

You may not use the weights as training input for other AI models.
=> train-other-models

You need a license if two of these apply: more than 200 employees, more than $30 million in
revenue, a valuation of more than $90 million.
=> obtain-license if ((employees gt 200 licensee and revenue gt 30000000 USD licensee) or
   (employees gt 200 licensee and valuation gt 90000000 USD licensee) or (revenue gt 30000000
   USD licensee and valuation gt 90000000 USD licensee))

Nothing in this licence permits firms with more than 200 employees to use the weights without a
separate agreement.
=> obtain-license if employees gt 200 licensee

The licence does not extend to a Licensee if the products of the Licensee and its Affiliates have
more than 5 million daily active users or more than 40 million monthly active users, unless the
Licensee has executed a Scale License.
=> obtain-license if (daily-active-users gt 5000000 licensee-and-affiliates or
   monthly-active-users gt 40000000 licensee-and-affiliates)

You need a licence if your most recent valuation, whether by an investment round or by market
capitalisation, was more than £200 million.
=> obtain-license if valuation gt 200000000 GBP licensee

You need a licence if you have more than 50 employees, whether full-time or part-time, or your
revenue, whether from products or from services, exceeds $5 million.
=> obtain-license if (employees gt 50 licensee or revenue gt 5000000 USD licensee)

Use for commercial purposes, and use by a public authority in the performance of its tasks, is
only permitted under a separate licence.
=> obtain-license if commercial
=> obtain-license if government

Commercial use and use by government bodies require a separate licence from us.
=> obtain-license if commercial
=> obtain-license if government

Use by a public authority is only permitted with a contract.
=> obtain-license if government

Use by companies and public authorities is only permitted with a licence from us.
=> obtain-license if (company or government)
""")


@pytest.mark.parametrize(("clause", "expected"), TERMS)
def test_a_term_of_counsel(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "If any one of these limits is met, you need a license: revenue above $9 million; more "
            "than 50 employees.",
            ["obtain-license if (revenue gt 9000000 USD licensee or employees gt 50 licensee)"],
        ),
        ("You may not offer it to others as a cloud service.", ["host-as-service"]),
        ("The licence file must be shipped with the weights.", ["include-license if distribute"]),
        (
            "You must pay 5% if sales from the launch on exceed $9 million a year.",
            ["pay-royalty if revenue gt 9000000 USD year licensee"],
        ),
    ],
)
def test_its_neighbours_stay_as_they_are(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected
