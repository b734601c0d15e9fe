"""Whom a sentence of its own spares what the one before it asks for, however it says so."""

from __future__ import annotations

from itertools import product

import pytest

from clauses import answered, said

ASKED = [
    "A company with more than 50 employees must buy a licence.",
    "If you have more than 50 employees, you must obtain a licence from us.",
]
KINDS = {
    "universities": "academic",
    "a government agency": "government",
    "individuals": "individual",
    "schools under the Education Act": "academic",
}
CLAUSES = [
    "This clause",
    "Section 3",
    "Condition 3",
    "The above",
    "This rule",
    "This Article",
    "The foregoing",
]
SPARES = [
    "does not apply to {kind}.",
    "shall not apply to {kind}.",
    "has no application to {kind}.",
    "is not applicable to {kind}.",
    "does not concern {kind}.",
    "does not bind {kind}.",
    "does not extend to {kind}.",
    "is not meant for {kind}.",
    "is waived for {kind}.",
    "does not apply in the case of {kind}.",
    "will not be enforced against {kind}.",
]
ALONE = [
    "None of this applies to {kind}.",
    "None of the above shall apply to {kind}.",
    "Nothing in this section applies to {kind}.",
    "This leaves {kind} untouched.",
    "Exempt are {kind}.",
    "An exception holds for {kind}.",
    "For {kind}, this does not apply.",
    "In the case of {kind} we waive this.",
]
THEY = [
    "{kind} are outside this rule.",
    "{kind} fall outside this clause.",
    "{kind} do not fall under this clause.",
    "{kind} are not caught by this.",
    "{kind} are unaffected.",
    "{kind} are never asked for one.",
    "{kind} never need a licence.",
    "{kind} need no licence.",
    "{kind} do not need one.",
    "{kind} owe nothing.",
    "{kind} need not worry about this.",
    "{kind} are free to use it without one.",
    "{kind} get it for free, whatever their size.",
]
SPARED = [
    *(f"{c} {s.format(kind=k)}|{k}" for c, s, k in product(CLAUSES, SPARES, KINDS)),
    *(f"{a.format(kind=k)}|{k}" for a, k in product(ALONE, KINDS)),
    *(t.format(kind="Universities") + "|universities" for t in THEY),
    *(t.format(kind="Individuals") + "|individuals" for t in THEY),
]


@pytest.mark.parametrize(("number", "spared"), list(enumerate(SPARED)))
def test_spared(number: int, spared: str) -> None:
    sentence, kind = spared.split("|")
    party = KINDS[kind]
    rules = said(f"{ASKED[number % 2]} {sentence}")
    assert rules in (
        [f"obtain-license if ({first} and {second})"]
        for first, second in (
            (f"not {party}", "employees gt 50 licensee"),
            ("employees gt 50 licensee", f"not {party}"),
        )
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "This section does not affect the rights of individuals.",
        "This rule does not cover third-party components.",
        "Universities are not affected by changes of the price.",
        "None of the above limits what the law gives to individuals.",
    ],
)
def test_not_spared(sentence: str) -> None:
    assert said(f"{ASKED[0]} {sentence}") == ["obtain-license if employees gt 50 licensee"]


@pytest.mark.parametrize("sentence", ["Charities are outside this rule.", "Charities are spared."])
def test_kinds_without_a_word_are_reported(sentence: str) -> None:
    assert answered(f"{ASKED[0]} {sentence}")[-1] == f"? {sentence}"


@pytest.mark.parametrize(
    ("clause", "rules"),
    [
        (
            "You may change and share the weights, but use in production requires a paid license.",
            ["obtain-license"],
        ),
        (
            "You are free to copy the model, but running it in production requires a license.",
            ["obtain-license"],
        ),
        (
            "Firms with sales above $9 million shall not put the model to commercial use until they"
            " have signed a separate agreement with us.",
            ["obtain-license if (commercial and revenue gt 9000000 USD licensee)"],
        ),
        ("You must not put the model to commercial use.", ["commercial-use"]),
        ("No company may use the model without our permission.", ["obtain-license if company"]),
        (
            "No company, organization, or other legal entity may use it without our consent.",
            ["obtain-license if company"],
        ),
        ("No one may use the model without our permission.", ["obtain-license"]),
        ("There is no possibility for you to sublicense.", ["sublicense"]),
    ],
)
def test_what_else_such_sentences_say(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
