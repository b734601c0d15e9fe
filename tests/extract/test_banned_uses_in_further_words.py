"""Bans in further words: fields of use, aims that no list names, services, places and outsiders."""

from __future__ import annotations

import pytest

from clauses import answered, table
from modellic.extract import extract
from modellic.text import Text

BANS = table("""
You may not run the program for other people as a managed database, whatever you call it.
=> host-as-service

You must not put a bare endpoint on the internet and charge per token for what is our model.
=> host-as-service

You may not offer the weights as a service to third parties, not even for nothing, without a partner
agreement.
=> obtain-license if hosted-service

You may not host the model for others without a reseller contract.
=> obtain-license if hosted-service

The samples are not to be used in, or by residents of, Cuba or Syria.
=> use-in-territory if CU SY

You shall not give Heron-3, or any part of it, to anyone outside your own institute.
=> distribute

You shall not make the data available to people who do not work at your institute.
=> distribute

You must not switch off or strip the C2PA credentials with which pictures are signed.
=> remove-safeguards

You may not strip the provenance metadata that the model writes.
=> remove-safeguards

This licence confers no right to use "Heron" or any other mark of Heron Labs.
=> use-trademark

You may not use the weights in any of the ways set out in Annex B.
=> follow-acceptable-use

The licence requires also adhering to Heron's Acceptable Use Policy.
=> follow-acceptable-use

Use by or for a commercial organisation is outside this licence. Organisations that are interested
in such use should approach Heron Labs, which can grant a commercial licence.
=> obtain-license if commercial

The licensee shall report its volume to Heron in January of every year.
=> register

Copies of the model may be distributed only under this agreement.
=> share-alike if distribute
""")

FIELDS = [
    ("make images that mislead people about facts or are hateful", "disinformation discrimination"),
    ("make sexual content involving minors; or to build weapons", "harm-minors weapons"),
    ("harm or sexualise children, or to make malware", "harm-minors malware"),
    (
        "take decisions with legal effects on people; or to make bombs",
        "weapons automated-decisions",
    ),
    ("impersonate anyone in order to get money; or to make malware", "malware fraud"),
    ("defraud anyone; to make malware; or to fly kites at night", "malware fraud other"),
    ("break any state or local law, or to make malware", "illegal malware"),
    ("publish benchmarks, or to make malware", "malware other"),
]


@pytest.mark.parametrize(("clause", "rules"), BANS)
def test_bans_and_what_lifts_them_are_read(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


@pytest.mark.parametrize(("aim", "fields"), FIELDS)
def test_fields_are_named(aim: str, fields: str) -> None:
    (rule,) = extract(Text(f"You may not use the model to {aim}.", "LICENSE")).rules
    assert " ".join(rule.fields) == fields


@pytest.mark.parametrize(
    "clause",
    [
        "You may run the program for other people.",
        "You may give the model to anyone outside your company.",
        "Use in the ways described in Annex A is free.",
        "You may clone the voice of a person who has agreed.",
        "Contract law of Utah applies.",
    ],
)
def test_what_is_allowed_is_not_forbidden(clause: str) -> None:
    assert answered(clause) == []


def test_what_is_taken_out_of_the_permitted_purposes_by_a_name_is_forbidden() -> None:
    text = (
        "You may use the program for any Permitted Purpose.\n\n"
        "A Permitted Purpose is any purpose other than a Rival Use. A Rival Use means making the "
        "program available to others in a product that:\n\n1. substitutes for the program; or\n\n"
        "2. offers the same functionality as the program.\n"
    )
    rules = extract(Text(text, "LICENSE")).rules
    assert [(str(r.action), r.fields) for r in rules] == [
        ("restricted-use", ("competing-product",))
    ]
