"""What a sentence says is not needed is neither asked for nor forbidden."""

from __future__ import annotations

from itertools import product

import pytest

from clauses import flagged, said, table

THINGS = ("license", "permission", "registration", "payment")
DONE = (
    "use the model commercially",
    "modify the model",
    "host the model",
    "redistribute the model",
)
USES = ("commercial use", "non-commercial use", "redistribution", "hosting")
CLAUSES = [
    frame.format(thing, what)
    for frames, whats in (
        (("No {} is needed to {}.", "You do not need a {} to {}.", "You need no {} to {}."), DONE),
        (
            ("For {1}, a {0} is not required.", "No {} is required for {}.", "{1} needs no {0}."),
            USES,
        ),
    )
    for frame, thing, what in product(frames, THINGS, whats)
]

MORE = """
No license is needed for companies with fewer than 50 employees.
=> obtain-license if employees gteq 50 licensee

No attribution is required, but you must keep the license.
=> include-license if distribute

No license is required unless you sell it.
=> obtain-license if distribute

No modification is allowed.
=> create-derivatives

No permission is given to sell it.
=> distribute

Attribution is not required yet you are asked to register.
=> register

No registration is required to use it, you are obliged to credit us.
=> display-attribution

For non-commercial use, attribution is not required.

You don't have to credit us for non-commercial use.
"""


@pytest.mark.parametrize("clause", CLAUSES)
def test_nothing_is_asked_for_or_forbidden(clause: str) -> None:
    assert said(clause) == []


def test_what_follows_where_it_is_not_done_is_reported() -> None:
    assert flagged("Registration is not needed to sell it or you lose your rights.")


@pytest.mark.parametrize(("clause", "rules"), table(MORE))
def test_what_else_a_sentence_says_is_read(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
