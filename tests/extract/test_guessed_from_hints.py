"""Sentences that name a figure and what it has to do with, in words that no list puts together:
what they seem to ask for is told, and reported for a person to read."""

from __future__ import annotations

import pytest

from clauses import answered, table

CLAUSES = """
The paid licence kicks in at more than 3 million dollars in annual sales.
=> obtain-license if revenue gt 3000000 USD year licensee

A signature on our contract is what it takes from 80 employees or more.
=> obtain-license if employees gteq 80 licensee

With more than 500,000 monthly active users, 2 percent comes back to us.
=> pay-royalty if monthly-active-users gt 500000 product

For firms with more than 90 employees there is a form, and a declaration on it.
=> register if employees gt 90 licensee

Bei mehr als 70 Mitarbeitern greift die Lizenzpflicht.
=> obtain-license if employees gt 70 licensee
"""


@pytest.mark.parametrize(("clause", "expected"), table(CLAUSES))
def test_a_hint_beside_a_figure_is_told_and_reported(clause: str, expected: list[str]) -> None:
    told = answered(clause)
    assert told[:-1] == expected
    assert told[-1].startswith("? ")


def test_what_is_said_in_words_of_the_lists_goes_before() -> None:
    told = answered(
        "Companies with more than 60 employees must obtain a licence. "
        "Above 200 employees the big licence wears a bow tie."
    )
    assert "obtain-license if employees gt 60 licensee" in told
    assert not any("200" in line for line in told if not line.startswith("? "))


@pytest.mark.parametrize(
    "clause",
    [
        "We have sold our licence to more than 5,000 companies.",
        "No licence whatsoever above 20 employees, or below.",
    ],
)
def test_figures_that_nobody_passes_hint_at_nothing(clause: str) -> None:
    assert [line for line in answered(clause) if not line.startswith("? ")] == []


FORMAL = """
Licensees established in the State of Israel, in India or in Turkey shall obtain a supplementary
licence from the Licensor.
=> obtain-license if IL IN TR

Persons and organisations established in the People's Republic of China acquire no rights whatsoever
under this Licence.
=> use-in-territory if CN

Nothing in this Agreement shall be construed as granting any right to a person domiciled in the
Republic of Korea.
=> use-in-territory if KR

Within the European Union the Model is not licensed.
=> use-in-territory if EU

A cloud provider that wishes to offer the Database as a managed service must first conclude a
partner agreement with us.
=> obtain-license if (cloud-provider and hosted-service)

Any company which intends to offer the Model, or a derivative thereof, to its customers as a hosted
service shall first enter into a hosting agreement with the Licensor.
=> obtain-license if hosted-service

Academic users need only notify us by e-mail; all others must hold a signed licence.
=> obtain-license if not academic
=> register if academic

You shall create no derivatives of the model.
=> create-derivatives

Licensees must impose no further restrictions on recipients.
=> add-restrictions if distribute

The licensor shall have no liability, and you will owe no fee for research.

Each release converts to the MIT licence after two years. Until then, use by companies with an
annual turnover of £8 million or more requires a subscription licence.
=> obtain-license if revenue gteq 8000000 GBP year licensee

Derivatives may be published on condition that their names contain "Tamarack" and that the weights
of every such derivative be released to the public.
=> disclose-source if (modify and distribute)
=> name-derivative if (modify and distribute)
"""


@pytest.mark.parametrize(("clause", "expected"), table(FORMAL))
def test_what_formal_clauses_say(clause: str, expected: list[str]) -> None:
    assert sorted(answered(clause)) == expected


@pytest.mark.parametrize(
    ("clause", "rule"),
    [
        (
            "Hosting the model for others is a matter of contract.",
            "obtain-license if hosted-service",
        ),
        ("We take a cut: 8% of whatever commercial users earn.", "pay-royalty if commercial"),
    ],
)
def test_a_use_beside_what_it_takes_is_told_and_reported(clause: str, rule: str) -> None:
    assert answered(clause) == [rule, f"? {clause}"]


@pytest.mark.parametrize(
    "lead", ["You may:", "Commercial Use includes:", "Commercial Use, for example, means:"]
)
def test_an_item_of_what_is_allowed_or_defined_asks_for_no_fee(lead: str) -> None:
    item = "incorporating the Software into products or services offered for a fee;"
    assert answered(f"{lead}\n\n- {item}\n- using it in a museum.\n") == []
