"""Fees that a sentence tells step by step, by head count or by kind of buyer."""

from __future__ import annotations

import pytest

from clauses import answered
from modellic.extract import extract
from modellic.text import Text


@pytest.mark.parametrize(
    ("clause", "conditions"),
    [
        (
            "Unternehmen mit weniger als 10 Beschäftigten zahlen 99 Euro im Jahr, Unternehmen mit "
            "10 bis 99 Beschäftigten 499 Euro, alle größeren 1.999 Euro.",
            [
                "(employees gteq 10 licensee and employees lteq 99 licensee)",
                "employees gt 99 licensee",
                "employees lt 10 licensee",
            ],
        ),
        (
            "Die Lizenzgebühr beträgt 200 Euro jährlich für Unternehmen mit bis zu 10 "
            "Beschäftigten, 800 Euro für Unternehmen mit 11 bis 50 Beschäftigten und 2.000 Euro "
            "für größere Unternehmen.",
            [
                "(employees gteq 11 licensee and employees lteq 50 licensee)",
                "employees gt 50 licensee",
                "employees lteq 10 licensee",
            ],
        ),
        (
            "Ab 50 Mitarbeitern fallen 1.000 Euro, ab 250 Mitarbeitern 5.000 Euro Lizenzgebühr "
            "pro Jahr an.",
            ["employees gteq 250 licensee", "employees gteq 50 licensee"],
        ),
        (
            "Bis 10 Mitarbeiter kostet die Lizenz 200 Euro im Jahr, bis 50 Mitarbeiter 800 Euro "
            "und darüber 2.000 Euro.",
            [
                "(employees gt 10 licensee and employees lteq 50 licensee)",
                "employees gt 50 licensee",
                "employees lteq 10 licensee",
            ],
        ),
        (
            "Die Lizenz ist für Unternehmen mit bis zu 9 Mitarbeitern kostenlos, für Unternehmen "
            "mit 10 bis 49 Mitarbeitern kostet sie 300 Euro und für größere 900 Euro im Jahr.",
            [
                "(employees gteq 10 licensee and employees lteq 49 licensee)",
                "employees gt 49 licensee",
            ],
        ),
        (
            "Für Unternehmen mit über 250 Beschäftigten beträgt die Lizenzgebühr 5.000 Euro pro "
            "Jahr.",
            ["employees gt 250 licensee"],
        ),
        (
            "Companies with fewer than 10 employees pay $99 a year, companies with 10 to 99 "
            "employees pay $499 and larger companies pay $1,999.",
            [
                "(employees gteq 10 licensee and employees lteq 99 licensee)",
                "employees gt 99 licensee",
                "employees lt 10 licensee",
            ],
        ),
        (
            "From 50 employees the fee is $1,000, from 250 employees it is $5,000.",
            ["employees gteq 250 licensee", "employees gteq 50 licensee"],
        ),
        (
            "Einzelpersonen zahlen 20 Euro, Unternehmen zahlen 90 Euro je Nutzer.",
            ["company", "individual"],
        ),
        ("Individuals pay $20 and companies pay $90 a year.", ["company", "individual"]),
    ],
)
def test_each_step_owes_its_own_fee(clause: str, conditions: list[str]) -> None:
    assert answered(clause) == [f"pay-royalty if {c}" for c in conditions]


def test_each_step_has_its_own_rate() -> None:
    text = (
        "Die Lizenzgebühr richtet sich nach der Zahl der Mitarbeiter: bis 10 Mitarbeiter 500 "
        "Euro, bis 50 Mitarbeiter 1.500 Euro, darüber nach Vereinbarung."
    )
    rules = extract(Text(text, "LICENSE")).rules
    rates = [(str(r.action), getattr(r, "rate", None)) for r in rules]
    assert rates == [
        ("pay-royalty", "500 Euro"),
        ("pay-royalty", "1.500 Euro"),
        ("obtain-license", None),
    ]


@pytest.mark.parametrize(
    "clause",
    [
        "Die Gebühr richtet sich nach der Größe: Kleinunternehmen (bis 10 Mitarbeiter) zahlen 200 "
        "Euro, Großunternehmen 5.000 Euro.",
        "Preise: Einzelplatz 49 €, Team (bis 5 Nutzer) 199 €, Firma (unbegrenzt) 499 €.",
    ],
)
def test_steps_whose_buyers_are_but_named_are_left_to_a_person(clause: str) -> None:
    assert answered(clause) == [f"? {clause}"]


@pytest.mark.parametrize(
    ("clause", "conditions"),
    [
        (
            "Bei einem Jahresumsatz bis 1 Mio. € ist die Nutzung kostenlos, bei einem Jahresumsatz "
            "zwischen 1 und 10 Mio. € kostet sie 1.000 €, darüber 5.000 € pro Jahr.",
            [
                "(revenue gteq 1000000 EUR year licensee and revenue lteq 10000000 EUR year "
                "licensee)",
                "revenue gt 10000000 EUR year licensee",
            ],
        ),
        (
            "Companies with revenue up to $1 million pay $500, companies with revenue over $1 "
            "million pay $2,000.",
            ["revenue gt 1000000 USD licensee", "revenue lteq 1000000 USD licensee"],
        ),
    ],
)
def test_a_sum_that_is_compared_is_no_price(clause: str, conditions: list[str]) -> None:
    rules = [line for line in answered(clause) if not line.startswith("?")]
    assert rules == [f"pay-royalty if {c}" for c in conditions]
