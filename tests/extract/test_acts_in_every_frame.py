"""What is done with a model, told in every form of its verb and in every frame of a duty."""

from __future__ import annotations

import pytest

from clauses import answered, table

ACTS = {
    "distribute": ("sell it", "sells it", "selling it", "sold"),
    "hosted-service": (
        "host the model",
        "hosts the model",
        "hosting the model",
        "hosted for others",
    ),
    "modify": ("modify it", "modifies it", "modifying it", "modified"),
    "commercial": ("use it commercially", "uses it commercially", "using it commercially", ""),
    "product": ("build a product on it", "builds a product on it", "building a product on it", ""),
}
"""The use that each act is, and its verb: plain, of the third person, with -ing, and passive."""
FRAMES = (
    "Anyone who {1} must {d}.",
    "Whoever {1} shall {d}.",
    "Companies that {0} must {d}.",
    "Those who {0} are required to {d}.",
    "Any person or entity that {1} shall {d}.",
    "If you {0}, you must {d}.",
    "When {2}, {d}.",
    "You must {d} before {2}.",
    "You may {0}, but you must {d}.",
    "You may {0} provided that you {d}.",
    "You may not {0} unless you {d}.",
    "Feel free to {0}, just {d}.",
    "Everyone is free to {0} under the condition that they {d}.",
    "Can I {0}? Yes, but you have to {d}.",
    "By {2}, you agree to {d}.",
    "It may be {3} provided that you {d}.",
    "It must not be {3} unless you {d}.",
)
DUTIES = {
    "register": "register with us",
    "obtain-license": "obtain a licence from us",
    "pay-royalty": "pay us a fee",
}


@pytest.mark.parametrize("frame", FRAMES)
def test_an_act_is_the_case_of_what_is_due_for_it(frame: str) -> None:
    wrong = {}
    for use, forms in ACTS.items():
        for action, duty in DUTIES.items():
            if "{3}" in frame and not forms[3]:
                continue
            told = answered(clause := frame.format(*forms, d=duty))
            if told != [f"{action} if {use}"]:
                wrong[clause] = told
    assert wrong == {}


@pytest.mark.parametrize("use", ACTS)
def test_a_name_is_shown_for_the_one_use_that_is_named(use: str) -> None:
    plain, _, doing, _ = ACTS[use]
    told = [
        f"You may {plain}, but you must display “Made with Foo” on your website.",
        f"{doing.capitalize()} is subject to displaying “Made with Foo”.",
        f"By {doing}, you agree to display “Made with Foo” on your website.",
        f"The right to {plain} is granted on condition that the licensee displays “Made with Foo”.",
    ]
    assert {c: answered(c) for c in told} == {c: [f"display-attribution if {use}"] for c in told}


CLAUSES = """
You may sell it, modify it or host it for others, but you must display “Made with Foo” on your
website.
=> display-attribution if product

You must not sell or host it.
=> distribute
=> host-as-service

You may neither sell nor host the model.
=> distribute
=> host-as-service

You may transfer neither this licence nor any right under it.
=> sublicense

It can be modified, but it must not be sold.
=> distribute

It must not be sold unless you have our permission.
=> obtain-license if distribute

You shall not make it available to a third party.
=> distribute

Nobody who sells it may remove the notices.
=> retain-notices if distribute

No person redistributing the package may strip out the NOTICE file.
=> retain-notices if distribute

No licensee hosting the model for others may disable its filters.
=> remove-safeguards

No company with more than 20 employees may sell it.
=> distribute if employees gt 20 licensee

Commercial use requires no licence from us.

Commercial use requires a licence from us.
=> obtain-license if commercial

You must obtain a licence only if you paint the model blue.
=> ? You must obtain a licence only if you paint the model blue.
=> obtain-license

"Commercial Users" are companies that (a) sell the model, (b) host it for others, or (c) have more
than 60 employees. Commercial Users must obtain a licence.
=> obtain-license if (distribute or hosted-service or employees gt 60 licensee)
"""


@pytest.mark.parametrize(("clause", "expected"), table(CLAUSES))
def test_what_clauses_on_acts_say(clause: str, expected: list[str]) -> None:
    assert sorted(answered(clause)) == expected


IMPERATIVES = """
Display our name if you host it; register with us if you sell it; pay us a fee if your
revenue exceeds 5 million US dollars.
=> display-attribution if hosted-service
=> pay-royalty if revenue gt 5000000 USD licensee
=> register if distribute

Use is free; register with us if you sell it.
=> register if distribute

Keep the copyright notice in copies you pass on, and if your organisation takes in more than $20
million a month, sort out a licence with us first.
=> obtain-license if revenue gt 20000000 USD month licensee
=> retain-notices if distribute

Register with us if you sell it; you must not host it.
=> host-as-service
=> register if distribute
"""


@pytest.mark.parametrize(("clause", "expected"), table(IMPERATIVES))
def test_each_imperative_has_its_own_case(clause: str, expected: list[str]) -> None:
    assert sorted(answered(clause)) == expected
