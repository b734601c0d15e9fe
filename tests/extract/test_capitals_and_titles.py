"""Sentences in capitals, in bold, or with the mark of a heading or a comment before their lines."""

from __future__ import annotations

import pytest

from clauses import answered, rule_of, table

CAPITALS = """
LICENSEES INDEMNIFY THE LICENSOR AGAINST CLAIMS.
=> indemnify

COMPANIES HEADQUARTERED IN THE EU NEED A SEPARATE LICENCE.
=> obtain-license if EU

YOU MAY NOT: (A) SELL THE MODEL; (B) OFFER THE MODEL AS A HOSTED SERVICE TO THIRD PARTIES.
=> distribute
=> host-as-service

USE IS FREE FOR COMPANIES WITH FEWER THAN 50 EMPLOYEES THAT DO NOT OFFER IT AS A SERVICE.
=> obtain-license if (employees gteq 50 licensee or hosted-service)

GAMES THAT EARN LESS THAN $300,000 PER YEAR PAY NOTHING. GAMES THAT EARN MORE PAY 6%.
=> pay-royalty if revenue gteq 300000 USD year product

FIRMS WITH ANNUAL REVENUE BELOW $7 MILLION MAY USE THE MODEL FOR FREE. TO DO SO, REGISTER WITH US.
=> obtain-license if revenue gteq 7000000 USD year licensee
=> register if revenue lt 7000000 USD year licensee

$500/YEAR FOR COMPANIES MAKING BETWEEN $100,000 AND $1,000,000.
=> pay-royalty if (revenue gteq 100000 USD licensee and revenue lteq 1000000 USD licensee)

CONTACT US FOR A LICENCE IF YOUR COMPANY, INC. OR LTD., HAS MORE THAN 50 EMPLOYEES.
=> obtain-license if employees gt 50 licensee

COMPANIES IN THE US NEED A LICENCE.
=> obtain-license if US

DIE KOMMERZIELLE NUTZUNG ERFORDERT EINE GESONDERTE LIZENZ.
=> obtain-license if commercial

IF YOUR PRODUCT HAS MORE THAN 100 MILLION MONTHLY ACTIVE USERS, YOU MUST CONTACT US FOR A LICENSE.
=> obtain-license if monthly-active-users gt 100000000 product
"""

TITLES = """
# You have to play by our acceptable use policy.
=> follow-acceptable-use

**Copyleft: modified weights stay under this licence.**
=> share-alike if (modify and distribute)

GRANT OF COPYRIGHT LICENSE AND RESTRICTIONS.

RESTRICTIONS ON USE AND DISTRIBUTION.
"""

COMMENTS = """
# Kostenfrei ist die Verwendung nur für Betriebe mit höchstens
| # 50 Mitarbeitern.
=> obtain-license if employees gt 50 licensee

# Haben Ihre Produkte mehr als 600 Mio. monatlich aktive
| # Nutzer, so müssen Sie eine Lizenz anfragen.
=> obtain-license if monthly-active-users gt 600000000 product

# You may use it freely except if your product has more than
| # 5,000 users.
=> obtain-license if users gt 5000 product
"""


@pytest.mark.parametrize(("clause", "means"), table(CAPITALS))
def test_a_sentence_in_capitals_says_what_it_says_in_small_letters(
    clause: str, means: list[str]
) -> None:
    assert answered(clause) == means


@pytest.mark.parametrize(("clause", "means"), table(TITLES))
def test_what_orders_and_ends_with_a_stop_is_no_title(clause: str, means: list[str]) -> None:
    assert answered(clause) == means


@pytest.mark.parametrize(("clause", "means"), table(COMMENTS))
def test_wide_lines_that_run_over_are_those_of_a_comment(clause: str, means: list[str]) -> None:
    assert answered(clause) == means


def test_the_phrase_to_display_keeps_its_capitals() -> None:
    rule = rule_of('YOU MUST DISPLAY "BUILT WITH OTTER" ON EACH PAGE.')
    assert rule.text == ("BUILT WITH OTTER",)
