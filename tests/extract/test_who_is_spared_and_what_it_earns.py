"""Who is spared, in other words, whose revenue counts, and what only sounds like a duty."""

from __future__ import annotations

import pytest

from clauses import said, spaced

CLAUSES = r"""
Firms whose turnover is above $200,000 per year owe a royalty of 4%.
| The royalty requirement is waived for universities.
=> pay-royalty if (revenue gt 200000 USD year licensee and not academic)

Firms whose turnover is above $200,000 per year owe a royalty of 4%.
| Exempt from royalty payments are universities and firms with fewer than 12 employees.
=> pay-royalty if (revenue gt 200000 USD year licensee and not academic and employees gteq 12
licensee)

Firms whose turnover is above $200,000 per year must buy a license.
| We waive the license requirement for firms with fewer than 12 employees.
=> obtain-license if (revenue gt 200000 USD year licensee and employees gteq 12 licensee)

Firms whose turnover is above $200,000 per year must buy a license.
| Exempt from the need for a paid license:
| - universities
| - firms with fewer than 12 employees
=> obtain-license if (revenue gt 200000 USD year licensee and not academic and employees gteq 12
licensee)

Firms whose turnover is above $200,000 per year must register with us.
| Registration does not apply to universities.
=> register if (revenue gt 200000 USD year licensee and not academic)

These terms are offered to the following users ("Eligible Users"):
| - individuals
| - firms with fewer than 12 employees
| ¶
| Anyone who is not an Eligible User must buy a license.
=> obtain-license if (not individual and employees gteq 12 licensee)

The following are Small Businesses:
| - individuals
| - firms with fewer than 12 employees
| ¶
| Whoever is not a Small Business must buy a license.
=> obtain-license if (not individual and employees gteq 12 licensee)

The following are prohibited uses:
| - weapons
=> restricted-use

This license is granted only to the following companies:
| - firms with fewer than 12 employees
=> obtain-license if employees gteq 12 licensee

Anyone making more than $7,000 a year from games built with the engine must buy a license.
=> obtain-license if revenue gt 7000 USD year product

A license is required if you earn over $7,000 a year from your use of the toolkit.
=> obtain-license if revenue gt 7000 USD year licensee

A license is required once your studio earns $7,000 a month from any product or service that
uses the engine.
=> obtain-license if revenue gteq 7000 USD month product

Do not make more than 7 copies of the software.

## Above $2M in annual revenue
| ¶
| You must pay a yearly fee of $900.
=> pay-royalty if revenue gt 2000000 USD year licensee

## What it costs
| ¶
| You must pay a yearly fee of $900.
=> pay-royalty

Examples:
| - $3,000 monthly revenue: ($3,000 - $500) × 4% = $100 royalty

Our price list is published at example.org.

By sending changes you grant us a license to use and distribute your contributions under these
same terms.

You must distribute your contributions under these same terms.
=> share-alike if (modify and distribute)

A study with patients requires prior ethics approval.

Use in a study requires our prior approval.
=> obtain-license

If an audit shows unlicensed use, that party shall pay all license fees retroactively.

You shall pay the license fees every year.
=> pay-royalty

The model may be used for any commercial or non-commercial purpose by firms with fewer than 12
employees.
=> obtain-license if employees gteq 12 licensee

You may use the model.
| ¶
| Prohibited uses: weapons development.
| ¶
| Have fun with it.
=> restricted-use

Prohibited uses: selling the model.
=> distribute

In no case should the model be used for mass surveillance.
=> restricted-use

No use for gambling or spam.
=> restricted-use

Any use of the model for phishing will terminate this license.
=> restricted-use

Any use for a purpose other than research will terminate this license.

You may not use the model for cryptocurrency mining.
=> restricted-use

You shall not use the software to build a rival toolkit.
=> restricted-use

You may not use it to offer a tool with substantially the same features.
=> restricted-use

If you distribute modifications or derivative works, you must do so under the same license terms.
=> share-alike if (modify and distribute)

Licensees agree to not host the software for third parties.
=> host-as-service

You may not use the software to process images for other customers.
=> host-as-service

You may use the software to process images for other customers.

You may not deploy the model as a public API.
=> host-as-service

You may not use the model in a for-profit company.
=> commercial-use

Please disclose your use of the model to the licensor.
=> register

You must disclose your use of AI to readers.
=> disclose-ai-generated if publish-outputs

Licensees must send a preprint of any paper to the authors.
=> register

You must provide the developers with feedback.
=> register

We ask that you register with us.
=> register

Each year you must submit a certificate of your headcount to us.
=> register

Mail the parcel and contact the author.

You may use the model. These terms do not restrict commercial use.

You may use the model. These terms do not allow commercial use.
=> commercial-use

You may use the model. The new license no longer prohibits redistribution.

You may use the model. Redistribution was forbidden under the old terms but is now allowed.

You may use the model. Example: a firm with $3M in revenue would pay 4%.
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(CLAUSES))
def test_clause(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
