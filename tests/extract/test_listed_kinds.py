"""Lists of kinds of licensees, within a sentence and below one, and who of them is free."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

CLAUSES = spaced("""
The following require an Enterprise licence: companies with over 250 employees, public sector
bodies, and any use as a hosted service.
=> obtain-license if (employees gt 250 licensee or government or hosted-service)

An Enterprise licence is required for companies with over 250 employees, public sector bodies, and
hosting providers.
=> obtain-license if (employees gt 250 licensee or government or cloud-provider)

Companies with over 250 employees and 5 million USD in revenue, public bodies, and schools need a
licence.
=> obtain-license if ((employees gt 250 licensee and revenue gt 5000000 USD licensee) or government
   or academic)

Schools, and companies with over 250 employees or 5 million USD in revenue, must register.
=> register if (academic or employees gt 250 licensee or revenue gt 5000000 USD licensee)

It is free for companies with fewer than 10 employees, schools, and individuals.
=> obtain-license if (employees gteq 10 licensee and not academic and not individual)

| You may use it free of charge if you are:
| 1. a natural person using it for non-commercial purposes; or
| 2. a school; or
| 3. a company with fewer than 25 employees.
=> obtain-license if ((not individual or commercial) and not academic and employees gteq 25
   licensee)

| You may use it free of charge if you are:
| 1. using it for non-commercial purposes; or
| 2. a company with fewer than 25 employees.
=> obtain-license if (commercial and employees gteq 25 licensee)

| Who needs a licence:
| - companies that use it commercially
| - companies with more than 25 employees
=> obtain-license if (commercial or employees gt 25 licensee)

| The following may use the software without a licence:
| - individuals
| - businesses with revenue of $750,000 or less
=> obtain-license if (not individual and revenue gt 750000 USD licensee)

| ## What nobody may do
| - Offer the software to third parties as a managed service.
| - Strip our notices.
=> host-as-service
=> retain-notices
""")


@pytest.mark.parametrize(("clause", "expected"), CLAUSES)
def test_listed_kinds(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected
