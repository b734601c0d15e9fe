"""Who is free of two, what is told of those who get copies, and how little a licence lets."""

from __future__ import annotations

import pytest

from clauses import answered, table

CLAUSES = """
This model is free for research and for companies with revenue under $4M.
=> obtain-license if (not research and revenue gteq 4000000 USD licensee)

The weights may be used free of charge for research and by companies with revenue under $4M.
=> obtain-license if (not research and revenue gteq 4000000 USD licensee)

Free for research and companies with revenue under $4M.
=> obtain-license if (not research and revenue gteq 4000000 USD licensee)

Free of charge for academic institutions and for companies with fewer than 7 employees.
=> obtain-license if (not academic and employees gteq 7 licensee)

You may use it free of charge for research as well as in companies with fewer than 7 employees.
=> obtain-license if (not research and employees gteq 7 licensee)

Free for personal use, for research and for businesses earning less than a million dollars a year.
=> obtain-license if (not research and revenue gteq 1000000 USD year licensee)

A licensee whose gross receipts do not reach US$2,300,000 a year enjoys the rights in Section 2
free of charge. Any other licensee must first procure an enterprise agreement.
=> obtain-license if revenue gteq 2300000 USD year licensee

Licensees whose revenue over the four most recently completed fiscal quarters exceeds $4,000,000
must obtain a commercial licence.
=> obtain-license if revenue gt 4000000 USD 12-months licensee preceding

Copies may be distributed only if recipients are given a copy of this licence and are told what
was changed.
=> include-license if distribute
=> state-changes if (distribute and modify)

You may distribute copies only if the recipient is given a copy of this document.
=> include-license if distribute

Nothing herein authorises use by or for the benefit of any military or law-enforcement body.
=> restricted-use

Nothing in this licence permits use for surveillance.
=> restricted-use

Models trained on outputs of the Heron must be named with the prefix "Heron-" and released under
the same licence.
=> name-derivative if modify
=> share-alike if (modify and distribute)

All advertising materials mentioning the Heron must display the following acknowledgement: This
product includes the Heron.
=> display-attribution if product

Advertisements for products built with the Heron must say: "Runs on Heron".
=> display-attribution if product

Companies with annual revenue below $4M may use it for free if "Made with Heron" appears on their
website.
=> display-attribution if product
=> obtain-license if revenue gteq 4000000 USD year licensee

By using it you accept that any derivatives that you may create shall be subject to the
restrictions set out in Section 3.
=> pass-through-restrictions if distribute

Any derivatives you create are subject to the use restrictions in Section 4.
=> pass-through-restrictions if distribute

In any event, the use and modification of the model shall remain governed by the terms and
conditions of this agreement. You must keep the notices in every copy.
=> retain-notices if distribute

You shall not supply the model in the course of a commercial activity.
=> distribute if commercial

You must provide clear, visible attribution to "Heron" in any publication, presentation,
distribution, or derivative work related to the software.
=> display-attribution if product

Continued use after termination requires a new written agreement from us.

If you allow others to redistribute the data, you must require them to use it only for research.
=> pass-through-restrictions if distribute

"Free Tier" means use by no more than six users. Use beyond the Free Tier requires a paid
subscription.
=> obtain-license if users gt 6 product

You may share the weights if (1) this licence comes along, (2) your changes are marked, and (3) you
do not charge for the weights themselves.
=> distribute if commercial
=> include-license if distribute
=> state-changes if (distribute and modify)

You may copy the tool as long as you do not charge for it.
=> distribute if commercial

You then have two weeks to stop using the model and wipe all copies.
=> delete-on-termination if terminated

On ending, the licensee shall uninstall the software.
=> delete-on-termination if terminated

If you show outputs of the model to the public, add the line "Made with Heron".
=> display-attribution if publish-outputs

You may not use the model to deceive voters or to run weapons.
=> restricted-use

As soon as you employ your 51st person, a licence must be purchased.
=> obtain-license if employees gteq 51 licensee
"""


@pytest.mark.parametrize(("clause", "expected"), table(CLAUSES))
def test_a_clause_says_this_and_no_more(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected
