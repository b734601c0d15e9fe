"""When a licence is needed: refusals, exemptions, tiers, and what several sentences say."""

from __future__ import annotations

import pytest

from figures import conditions
from modellic.rules import Duty

OBTAIN_LICENSE = [
    (
        '1.4 "Scale-Up" means a legal entity whose annualised recurring revenue is equal to '
        "or greater than three million dollars (USD 3,000,000).\n\n4.2 A Scale-Up shall "
        "request an additional license from the Licensor, which the Licensor may decline.",
        "revenue >= 3000000 USD / year",
    ),
    (
        'Definitions.\n\n"Covered Company" means a company with at least 1,500 employees or '
        'annual revenue of at least $400 million.\n\n"Model" means the '
        "weights.\n\nRestrictions.\n\nCovered Companies may not use the Model without a "
        "separate written license from us.",
        "employees >= 1500 or revenue >= 400000000 USD / year",
    ),
    (
        "This grant is subject to a revenue ceiling of AUD 2 million per financial year. A "
        "licensee over the ceiling must get a paid licence.",
        "revenue > 2000000 AUD / year",
    ),
    (
        "Where monthly active users of the Licensee Service are 10 million or above, the "
        "Licensee shall apply for a Large Scale License at scale@nimbus.example.",
        "monthly-active-users >= 10000000 of product",
    ),
    (
        "For businesses bringing in less than a million dollars a year, use is on the house. "
        "Businesses bringing in a million dollars a year or more must purchase a license.",
        "revenue >= 1000000 USD / year",
    ),
    (
        "Big companies (1,000+ employees) need to talk to us about a commercial license first.",
        "employees >= 1000",
    ),
    (
        "Small print: if you're a company with revenue > $10M/yr, you need a license.",
        "revenue > 10000000 USD / year",
    ),
    (
        "Commercial deployment at a scale of more than one hundred million monthly active "
        "users requires prior written authorization from the Licensor.",
        "monthly-active-users > 100000000 of product and commercial",
    ),
    (
        "No fee shall be due where the Licensee's annual turnover is less than EUR 250,000; in "
        "all other cases the Licensee shall purchase a licence.",
        "revenue >= 250000 EUR / year",
    ),
    (
        "Your organization may have no more than 75 employees in order to use this version. "
        "Larger organizations must purchase the Enterprise edition.",
        "employees > 75",
    ),
    (
        "Any for-profit organization that has in excess of one hundred (100) employees "
        "(including those of its affiliates) shall procure a commercial license within 30 days.",
        "employees > 100 of group",
    ),
    (
        'We define "startup" as a company that has been funded with less than $5 million and '
        "employs fewer than 30 people. Startups can use Nimbus without paying; all other "
        "companies must buy a license.",
        "funding >= 5000000 USD or employees >= 30",
    ),
    (
        "Companies whose revenue or funding exceeds US$5 million are required to obtain a license.",
        "revenue > 5000000 USD or funding > 5000000 USD",
    ),
    (
        "A company that has received more than $2 million from investors, whether as equity or "
        "debt, must have a commercial license.",
        "funding > 2000000 USD",
    ),
    (
        "Private companies last valued above $250 million need our permission.",
        "valuation > 250000000 USD",
    ),
    (
        "Publicly traded companies with a market value of one billion dollars or more are "
        "required to obtain our permission.",
        "valuation >= 1000000000 USD",
    ),
    (
        "The license does not extend to any entity valued at over 10 billion US dollars.",
        "valuation > 10000000000 USD",
    ),
    (
        "If at any point your platform serves more than 1,000,000 inference requests in a "
        "calendar month, then you have thirty days to enter into a commercial agreement with "
        "us.",
        "api-calls > 1000000 / month of product",
    ),
    (
        "Use exceeding 100,000 API calls per month is not covered by this license.",
        "api-calls > 100000 / month of product",
    ),
    (
        "The Licensee shall not make the Model available to more than 200 named users without "
        "first obtaining an enterprise license.",
        "users > 200",
    ),
    (
        "Installing the software on 50 or more devices needs a volume license.",
        "devices >= 50",
    ),
    (
        "You must obtain a license before running the Model on more than 8 servers.",
        "devices > 8",
    ),
    (
        "Total number of seats must not be greater than 25; otherwise, obtain a commercial "
        "license.",
        "users > 25 of product",
    ),
    (
        "In case your yearly revenue goes beyond the $1,000,000 mark, this license terminates "
        "and you need a new one from us.",
        "revenue > 1000000 USD / year",
    ),
    (
        "As soon as your company's revenue, measured over any period of twelve consecutive "
        "months, is higher than US$ 5,000,000, you may no longer rely on this License and must "
        "contact us to get a commercial license.",
        "revenue > 5000000 USD / 12-months",
    ),
    (
        "The present license shall cease to have effect for any Licensee whose global annual "
        "turnover attains or exceeds 100 million Swiss francs.",
        "revenue >= 100000000 CHF / year",
    ),
    (
        "Licensees are divided into two classes. Class A: annual revenue up to $1M; no license "
        "fee. Class B: annual revenue above $1M; must purchase a license.",
        "revenue > 1000000 USD / year",
    ),
    (
        "(a) If your annual revenue is below $1 million, you may use the Model free of "
        "charge.\n\n(b) If your annual revenue is $1 million or more, you must purchase a "
        "license.",
        "revenue >= 1000000 USD / year",
    ),
    (
        "1. Individuals may use it freely.\n2. Companies with fewer than 10 employees may use "
        "it freely.\n3. Companies with 10 or more employees must purchase a license.",
        "employees >= 10",
    ),
    (
        "You are required to obtain a commercial license if you meet one or more of the "
        "following criteria:\n\n- More than 50 employees\n- More than $5 million in annual "
        "revenue\n- More than $10 million in total funding",
        "employees > 50 or revenue > 5000000 USD / year or funding > 10000000 USD",
    ),
    (
        "You are not eligible for this license if any of the following is true: (i) you have "
        "500 or more employees, (ii) your annual revenue is $50 million or more, or (iii) you "
        "compete with us.",
        "employees >= 500 or revenue >= 50000000 USD / year or licensor-competitor",
    ),
    (
        "The Model can be used for commercial purposes only by persons and entities whose "
        "income from all sources in the previous calendar year amounted to less than $100,000.",
        "commercial and revenue >= 100000 USD / year before",
    ),
    (
        "Only organisations whose headcount is smaller than 40 are granted the right to use "
        "the Software.",
        "employees >= 40",
    ),
    (
        "Use by governments and by companies with more than 1,000 employees requires a license.",
        "government or employees > 1000",
    ),
    (
        "A company, together with its parents and subsidiaries, having gross income in excess "
        "of two billion yen annually shall obtain the Licensor's prior written consent.",
        "revenue > 2000000000 JPY / year of group",
    ),
    (
        "The Licensee must ask for permission if the products into which it builds the Model "
        "are used by more than 300 million people every month.",
        "monthly-active-users > 300000000 of product",
    ),
    (
        "Should the number of users registered with your service exceed 1 million, written "
        "approval from the Licensor is required.",
        "users > 1000000 of product",
    ),
    (
        "If on the day this version was released your products had 500 million monthly users "
        "or more, this license is not granted to you and you must request one.",
        "monthly-active-users >= 500000000 of product at release",
    ),
    (
        "In the calendar month before the release of this version, did the services of you and "
        "your affiliates have more than 700 million monthly active users? If so, you must "
        "request a license from us.",
        "monthly-active-users > 700000000 of group at release",
    ),
    (
        "Employers of more than 250 people: a commercial license is compulsory.",
        "employees > 250",
    ),
    (
        "The fee-free use right is limited to undertakings with annual net turnover of EUR 10 "
        "million or less and fewer than 50 staff.",
        "revenue > 10000000 EUR / year or employees >= 50",
    ),
    (
        "If you employ 250 people or more worldwide, or your balance sheet total or annual "
        "turnover exceeds 43 million euros, an enterprise licence is needed.",
        "employees >= 250 or revenue > 43000000 EUR / year",
    ),
    (
        "Nothing in this license permits use by an organization with annual revenue above $100 "
        "million; such an organization must contact us for a license.",
        "revenue > 100000000 USD / year",
    ),
    (
        "Licensee may not deploy the Model to production if Licensee's monthly active users "
        "number more than 2,000,000 unless Licensee has entered into a separate agreement with "
        "Licensor.",
        "monthly-active-users > 2000000",
    ),
    (
        "A company is deemed to be a Major Platform if its services reach 45 million monthly "
        "active users or more. Major Platforms are not licensed under these terms.",
        "monthly-active-users >= 45000000 of product",
    ),
    (
        "We reserve paid licensing for large users: that is, anyone with 10,000,000 or more "
        "monthly active users. If that is you, please contact us to obtain a license.",
        "monthly-active-users >= 10000000 of product",
    ),
    (
        "In the event of the annual turnover of a licensee increasing to more than CAD 10 "
        "million, the licensee shall without delay obtain a commercial licence.",
        "revenue > 10000000 CAD / year",
    ),
    (
        "Total revenue (all entities under common control) more than $15M in the last fiscal "
        "year means: commercial license required.",
        "revenue > 15000000 USD / year of group before",
    ),
    (
        "Use is permitted for groups of companies whose consolidated turnover for the last "
        "completed financial year did not reach EUR 40 million.",
        "revenue >= 40000000 EUR / year of group before",
    ),
    (
        "Companies > 100 FTE or > 10M EUR turnover p.a. must contact us for a licence.",
        "employees > 100 or revenue > 10000000 EUR / year",
    ),
    (
        "Organizations that have more than $2,000,000 in annual revenue or have received more "
        "than $2,000,000 in funding may evaluate the Model for 30 days and must thereafter "
        "obtain a license.",
        "revenue > 2000000 USD / year or funding > 2000000 USD",
    ),
    (
        "Where You have more than 50 million Monthly Active Users (measured across all Your "
        "products in the calendar month preceding the date You accept this licence), You need "
        "a separate licence.",
        "monthly-active-users > 50000000 of product before",
    ),
]
EVERY = [
    *((Duty.OBTAIN_LICENSE, text, expected) for text, expected in OBTAIN_LICENSE),
]


@pytest.mark.parametrize(("duty", "text", "expected"), EVERY, ids=[t[:60] for _, t, _ in EVERY])
def test_a_clause_of_refusals_means_one_condition(duty: Duty, text: str, expected: str) -> None:
    assert conditions(text, duty) == [expected]
