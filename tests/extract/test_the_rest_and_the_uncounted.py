"""Who is left once some are free, what no metric counts, and whom lists are for."""

from __future__ import annotations

import pytest

from clauses import answered, spaced, table

CLAUSES = table(
    """
The model is free for educational institutions and for all others for evaluation; any other use
requires a licence.
=> obtain-license if not academic

Students may use the model freely, and everyone else may use it for evaluation. Any other use
requires a licence.
=> obtain-license if not academic

Universities may use the software for any purpose; everyone else may use it for non-commercial
purposes only.
=> commercial-use if not academic

A separate licence is required for commercial use by companies with more than 250 employees or
by public authorities.
=> obtain-license if (commercial and (employees gt 250 licensee or government))

You need a licence for commercial use by companies with more than 200 employees and by
universities.
=> obtain-license if (commercial and (employees gt 200 licensee or academic))

Commercial use without a licence is limited to companies with fewer than 50 employees.
=> obtain-license if (commercial and employees gteq 50 licensee)

Commercial use is limited to companies with fewer than 50 employees.
=> obtain-license if (commercial and employees gteq 50 licensee)

You must notify us at least 30 days before your monthly active users are expected to exceed
1 million.
=> register if monthly-active-users gt 1000000 licensee

You are expected to notify us of any commercial use.
=> register if commercial

You must obtain a licence from us if you run the software on more than 64 cores.
=> ? You must obtain a licence from us if you run the software on more than 64 cores.

You need a commercial licence once your project has more than 500 GitHub stars.
=> ? You need a commercial licence once your project has more than 500 GitHub stars.

For organizations with 20+ developers, please contact us for volume pricing.
=> ? For organizations with 20+ developers, please contact us for volume pricing.

Companies making over $10M need an enterprise plan.
=> obtain-license if revenue gt 10000000 USD licensee

The software is available under two license types, depending on the size of your organization.

Any altered version of the model must clearly describe the changes made and must be published
under the same terms as this licence.
=> state-changes if (distribute and modify)
=> share-alike if (modify and distribute)
=> disclose-source if distribute

Companies with more than 500 employees may not use the model for military purposes.
=> restricted-use if employees gt 500 licensee

Organizations with over 100 employees may not offer the software as a hosted service.
=> host-as-service if employees gt 100 licensee

Free for organizations with less than $2 million in annual revenue or funding, whichever is higher.
=> obtain-license if (revenue gteq 2000000 USD year licensee or funding gteq 2000000 USD licensee)

No license is needed for internal use by teams of five or fewer people; all other use, including
any use in a product that is sold, requires a license.
=> obtain-license if employees gt 5 licensee

Commercial users with fewer than 10,000 monthly active users need only register with us.
=> register if (commercial and monthly-active-users lt 10000 product)

When you publish work that uses the model, please cite our technical report.
=> display-attribution if publish-research

If you distribute or make available to others a product based on the model, you must display
"Powered by Heron".
=> display-attribution if product

If you distribute or make available the model, or a product that contains it, you must display
"Powered by Heron".
=> display-attribution if (distribute or product)

Companies with more than $100 million in annual revenue must obtain our permission, and nobody may
use the model to train a competing model.
=> obtain-license if revenue gt 100000000 USD year licensee
=> train-other-models

Anyone may use the model for any purpose, except that (i) companies with more than 500 employees
must obtain our permission; and (ii) nobody may use the model to train a competing model.
=> obtain-license if employees gt 500 licensee
=> train-other-models

Companies with more than 500 employees must obtain our permission and must keep all notices.
=> obtain-license if employees gt 500 licensee
=> retain-notices if employees gt 500 licensee

You must not (a) sell the software; (b) remove any proprietary notices; or (c) exceed 5 users.
=> distribute
=> retain-notices
=> ? You must not (a) sell the software; (b) remove any proprietary notices; or (c) exceed 5 users.

You may use the software for free if you have fewer than 100 employees and display "Powered by
Heron" in your product.
=> display-attribution if employees lt 100 licensee
=> obtain-license if employees gteq 100 licensee

Commercial use is permitted only if your organization has fewer than 100 employees and you register
with us.
=> obtain-license if (commercial and employees gteq 100 licensee)
=> register if (employees lt 100 licensee and commercial)

All users must keep this notice, and companies with more than 50 employees must buy a licence.
=> obtain-license if employees gt 50 licensee
=> retain-notices if distribute

Licensees must credit us on their website; licensees with annual revenue above $10 million must also
obtain a licence.
=> display-attribution if product
=> obtain-license if revenue gt 10000000 USD year licensee

Commercial deployments must display "Powered by Heron" and, if they exceed 50,000 monthly active
users, obtain a commercial licence.
=> display-attribution if product
=> obtain-license if monthly-active-users gt 50000 product

Unless you are a company with less than $1 million in revenue, you must purchase a licence; in all
cases you must keep the copyright notice.
=> obtain-license if revenue gteq 1000000 USD licensee
=> retain-notices if distribute

No fee applies to companies with fewer than 20 employees. For all other companies, the annual fee is
$1,000.
=> pay-royalty if employees gteq 20 licensee

A commercial licence is required for any of the following: (a) use by more than 1,000 users; (b)
hosting for third parties; (c) redistribution.
=> obtain-license if (users gt 1000 product or hosted-service or distribute)

All use, distribution or modification of this software requires prominent attribution to the
original author.
=> display-attribution

You may (a) use the model internally and (b) distribute the model or derivatives in each case
with a copy of this agreement.
=> include-license if distribute

All copies that you distribute must include a copy of this license, clear attribution to Heron,
and a description of any modifications.
=> display-attribution if distribute
=> include-license if distribute
=> state-changes if (distribute and modify)

Products built on the model display "Powered by Heron" in their user interface.
=> display-attribution if product

Products using the model that display "Powered by Heron" are free of any fee.

No multi-tenant management.

You may distribute the model only to your own customers.
=> ? You may distribute the model only to your own customers.
"""
)

LISTS = spaced(
    """
| Companies with more than 100 employees must:
| 1. Register usage within 30 days of implementation
| 2. Pay a royalty of 5%
=> register if employees gt 100 licensee
=> pay-royalty if employees gt 100 licensee

| Commercial users must:
| 1. Register usage within 30 days of implementation
| 2. Credit us in their documentation
=> register if commercial
=> display-attribution if commercial

| Government agencies must:
| - register with us;
| - obtain our written permission.
=> register if government
=> obtain-license if government

| Cloud providers must not:
| - host the model;
| - remove any notice.
=> host-as-service if cloud-provider
=> retain-notices if cloud-provider

| Distributors must:
| - keep all notices;
| - include this licence.
=> retain-notices if distribute
=> include-license if distribute

| When you deploy the model in a factory, you must:
| - keep all notices;
| - pay us 2% of the savings.
=> retain-notices if distribute
=> pay-royalty
=> ? pay us 2% of the savings.

| You may use the software in production provided that:
| (a) your revenue is below $1M;
| (b) you keep all notices.
=> obtain-license if revenue gteq 1000000 USD licensee
=> retain-notices if distribute

| You need a commercial license if:
| - you offer the software as a hosted service; or
| - you distribute it to third parties.
=> obtain-license if (hosted-service or distribute)

| If you use the model, you must:
| - register with us;
| - keep all notices.
=> register
=> retain-notices if distribute

| ## For organizations with more than 500 employees
| ¶
| You may not redistribute the Software. You must keep all notices and notify us of each deployment.
=> distribute if employees gt 500 licensee
=> register if employees gt 500 licensee
=> retain-notices if employees gt 500 licensee

| ## Academic License
| - **Annual Fee:** $149
| - **Eligibility:** Accredited schools
| ¶
| ## Commercial License
| - **Annual Fee:** $1,499
| - **Eligibility:** Any for-profit company
=> pay-royalty if academic
=> pay-royalty if commercial
    """
)


@pytest.mark.parametrize(("clause", "rules"), [*CLAUSES, *LISTS])
def test_clause(clause: str, rules: list[str]) -> None:
    assert sorted(answered(clause)) == rules
