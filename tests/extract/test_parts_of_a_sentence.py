"""Lists within a sentence whose members complete the verb before the colon."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, flagged, said

LISTS = [
    (
        "You must retain the following: (i) identification of Firm as the creator; (ii) a "
        "copyright notice.",
        ["display-attribution if product", "retain-notices if distribute"],
    ),
    (
        "Every copy must include: (a) a link to our site; (b) a copy of this license; and (c) the "
        "copyright notice.",
        [
            "display-attribution if product",
            "include-license if distribute",
            "retain-notices if distribute",
        ],
    ),
    (
        "You must give recipients: (1) the source code; (2) a copy of this license.",
        ["disclose-source if distribute", "include-license if distribute"],
    ),
    (
        "You may not remove: (i) the copyright notice; or (ii) our logo.",
        ["display-attribution", "retain-notices"],
    ),
]


@pytest.mark.parametrize(("clause", "rules"), LISTS)
def test_each_member_completes_the_verb(clause: str, rules: list[str]) -> None:
    assert said(clause + IN_ENGLISH) == rules
    assert not flagged(clause + IN_ENGLISH)


def test_german_members_complete_it_too() -> None:
    clause = "Jede Kopie muss enthalten: a) den Urheberrechtshinweis; und b) eine Kopie der Lizenz."
    assert said(clause) == ["include-license if distribute", "retain-notices if distribute"]


def test_a_member_that_was_not_read_is_reported() -> None:
    clause = "You must keep: (1) the copyright notice; (2) the frobnication."
    assert said(clause + IN_ENGLISH) == ["retain-notices if distribute"]
    assert flagged(clause + IN_ENGLISH)
    definition = (
        "Secrets do not include what: (i) is public; (ii) you knew before; (iii) is theirs."
    )
    assert not flagged(definition + IN_ENGLISH)


@pytest.mark.parametrize(
    "clause",
    [
        "The package contains: (1) the source code; (2) a copy of this license.",
        "You may keep: (1) the source code; (2) the copyright notice.",
    ],
)
def test_what_is_no_order_asks_for_nothing(clause: str) -> None:
    assert said(clause + IN_ENGLISH) == []
