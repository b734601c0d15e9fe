"""A ban of what lacks something asks for that: "you may not host it without giving credit"."""

from __future__ import annotations

from itertools import product

import pytest

from clauses import flagged, said, spaced, table

ACTS = {
    "distribute the model": ("distribution of the model", "distribute"),
    "use the model commercially": ("commercial use", "commercial"),
    "host the model": ("hosting", "hosted-service"),
}
DUTIES = {
    "giving credit": ("attribution", "give credit", "display-attribution"),
    "registering": ("registration", "register", "register"),
    "paying a fee": ("payment of a fee", "pay a fee", "pay-royalty"),
}
CLAUSES = [
    (frame.format(act, doing, noun, verb, named.capitalize()), f"{action} if {use}")
    for frame, (act, (named, use)), (doing, (noun, verb, action)) in product(
        (
            "You may not {0} without {1}.",
            "You may not {0} if you do not {3}.",
            "{4} without {2} is prohibited.",
            "{4} is not permitted unless you {3}.",
        ),
        ACTS.items(),
        DUTIES.items(),
    )
]

PLACES = """
| The model may not be used in:
| - China
| - Iran
=> use-in-territory if CN IR

| The model must not be made available in the following countries:
| - Russia
=> use-in-territory if RU

| Use in the following countries is prohibited:
| - Russia
| - Iran
=> use-in-territory if RU IR

You may not use the model in the following countries: China and Iran.
=> use-in-territory if CN IR

| The model is used in the following countries:
| - China
| - Iran

Distribution is only allowed within the EU.
=> use-in-territory if not EU

Everyone except residents of the European Union may use the model.
=> use-in-territory if EU
"""

MORE = """
Watermarks may be removed with our consent only.
=> remove-safeguards

Fine-tuning is allowed only with our consent.
=> obtain-license if modify

You may not distribute derivatives under other terms.
=> share-alike if (modify and distribute)

You can keep your fine-tunes private as long as you do not distribute them.

You agree not to prepare, initiate, assert, or otherwise support any claim against the licensor for
infringement of intellectual property rights.
=> litigate

You must indicate that the work was made by Otter.

You may not convey unmodified Licensed Materials.
=> distribute

You may not convey any impression that we endorse you.
=> use-trademark
"""

REPORTED = """
Free for non-profits and companies with fewer than 50 employees.
Companies with more than 100 employees, other than non-profit organizations, need a license.
Use in high-risk applications requires a separate license.
To use the model in a car, you need an automotive license.
A license is required if you have several hundred employees.
"""


@pytest.mark.parametrize(("clause", "rule"), CLAUSES)
def test_what_is_lacking_is_asked_for(clause: str, rule: str) -> None:
    assert said(clause) == [rule]


@pytest.mark.parametrize(("clause", "rules"), spaced(PLACES))
def test_places_that_are_listed(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), table(MORE))
def test_clause_says(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


def test_what_a_condition_can_say_of_such_a_row_is_read() -> None:
    clause = "Free for students, non-profits, and firms with annual revenue under $1M."
    rule = "obtain-license if (not academic and revenue gteq 1000000 USD year licensee)"
    assert said(clause) == [rule]
    assert flagged(clause)


@pytest.mark.parametrize("clause", REPORTED.strip().splitlines())
def test_what_no_condition_can_say_is_reported(clause: str) -> None:
    assert flagged(clause)
