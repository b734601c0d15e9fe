"""English duties and bans that are told in a roundabout way."""

from __future__ import annotations

import pytest

from clauses import said


@pytest.mark.parametrize(
    ("clause", "rules"),
    [
        (
            "In any agreement under which you distribute the Model, you shall include the use-based"
            " restrictions of paragraph 5 as binding provisions.",
            ["pass-through-restrictions if distribute"],
        ),
        (
            "Providing the software to others as a managed cloud service is excluded from the"
            " rights granted.",
            ["host-as-service"],
        ),
        ("Use in Russia is excluded from the scope of this licence.", ["use-in-territory if RU"]),
        (
            "China and the United Kingdom are off limits: do not use the weights in them.",
            ["use-in-territory if CN GB"],
        ),
        (
            "Technical measures that would keep recipients from exercising the rights granted here"
            " must not be applied to copies you distribute.",
            ["add-restrictions if distribute"],
        ),
        (
            "You are bound to make reasonable efforts to stop using the old release and adopt the"
            " new one.",
            ["use-latest-version"],
        ),
        (
            "Your service may have 10,000 users before you must notify us.",
            ["register if users gt 10000 product"],
        ),
        (
            "You can earn up to $1M a year before a licence is required.",
            ["obtain-license if revenue gt 1000000 USD year licensee"],
        ),
        (
            "The model is free for firms that satisfy at least one of two tests: staff below 50, or"
            " annual revenue below EUR 10 million. A firm failing both tests must buy a licence.",
            [
                "obtain-license if (employees gteq 50 licensee and revenue gteq 10000000 EUR year"
                " licensee)"
            ],
        ),
        ("You may use it before a licence is granted.", []),
        ("The documentation is not part of the rights granted.", []),
    ],
)
def test_what_is_due_or_forbidden(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize(
    ("clause", "rules"),
    [
        (
            "If you have more than 50 users, the rights in clause 2 are not yours until we have"
            " expressly granted them to you in writing.",
            ["obtain-license if users gt 50 licensee"],
        ),
        (
            "You may put the runtime on up to 1,000 devices. Beyond this number you must sign a"
            " licence.",
            ["obtain-license if devices gt 1000 licensee"],
        ),
        (
            "Up to 1,000 calls a month are free. Beyond that you pay 5 cents per call.",
            ["pay-royalty if api-calls gt 1000 month product"],
        ),
        (
            "Sanctions rules apply to machine-learning models too, and you shall observe them.",
            ["comply-with-law"],
        ),
        ("The safety classifier shipped with it stays on.", ["remove-safeguards"]),
        (
            "Nobody with more than 50 million daily active users may host the model for others.",
            ["host-as-service if daily-active-users gt 50000000 product"],
        ),
        (
            "The limit is 50 employees; once you are above it, you need a licence.",
            ["obtain-license if employees gt 50 licensee"],
        ),
        ("You may put the logo on your site.", []),
        ("You pay close attention to 5 cents.", []),
    ],
)
def test_a_figure_in_other_words(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
