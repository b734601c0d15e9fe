"""Two clauses beside each other mean what each means alone."""

from __future__ import annotations

import pytest

from clauses import answered, said, table

PAIRS = """
No user shall decompile the binary. Firms turning over less than EUR 2 million a year owe us
nothing. Everyone else has to conclude an agreement with us.
=> reverse-engineer
=> obtain-license if revenue gteq 2000000 EUR year licensee

Disabling the safety filters is not permitted. Government bodies are not affected by this clause.
All other licensees with more than 5,000 employees shall register their use with the Agency.
=> remove-safeguards
=> register if (employees gt 5000 licensee and not government)

You must notify us once your app has at least 10,000 registered users. Research use is always
permitted. Any other use by an entity with over $9 million in annual revenue requires a licence.
=> register if users gteq 10000 product
=> obtain-license if revenue gt 9000000 USD year licensee

Any licensee with a valuation of at least two billion US dollars shall obtain our consent. When you
distribute the data, you may not impose on recipients any further restrictions beyond this licence.
=> obtain-license if valuation gteq 2000000000 USD licensee
=> add-restrictions if distribute

Recipients must be bound by the use restrictions of Annex B. You must notify us once your app has at
least 10,000 registered users.
=> pass-through-restrictions if distribute
=> register if users gteq 10000 product

Credit must be given to the Polar Data Collective. If your product has more than 100,000 monthly
active users you must display "Built with Otter" on its about page.
=> display-attribution
=> display-attribution if monthly-active-users gt 100000 product

Manufacturers with the software on one million devices or more must pay us a royalty for every unit.
With less than six employees you may skip the paperwork; with six or more, filling in our
notification form is obligatory.
=> pay-royalty if devices gteq 1000000 licensee
=> register if employees gteq 6 licensee

| - Thinking of using Otter commercially? Get in touch with our sales team to arrange a licence.
| - Modified versions that you share have to carry a prominent statement that they were changed.
=> obtain-license if commercial
=> state-changes if (distribute and modify)

| Terms of use
|
| (a) The Licensee may not sublicense the model.
| (b) Registration on the hub is optional, and all files can be fetched without it.
=> sublicense
"""


@pytest.mark.parametrize(("clause", "rules"), table(PAIRS))
def test_no_clause_changes_its_neighbour(clause: str, rules: list[str]) -> None:
    assert sorted(said(clause)) == sorted(rules)


def test_a_ban_that_holds_for_another_figure_too_asks_for_no_licence() -> None:
    clause = (
        "You may not host the model as a service if your product has over 100,000 users. The same"
        " applies if your annual revenue exceeds $5 million."
    )
    assert said(clause) == [
        "host-as-service if revenue gt 5000000 USD year licensee",
        "host-as-service if users gt 100000 product",
    ]


@pytest.mark.parametrize(
    ("free", "meant"),
    [
        (
            "With annual revenue of less than $1 million you pay nothing. At $1 million or more you"
            " owe us a royalty of 2% of your sales.",
            "pay-royalty if revenue gteq 1000000 USD year licensee",
        ),
        (
            "You can skip the paid licence if you employ fewer than 20 people. Everybody else must"
            " get one.",
            None,
        ),
    ],
)
def test_who_pays_nothing_is_free_of_no_other_duty(free: str, meant: str | None) -> None:
    told = answered(f"You will indemnify us from all claims by third parties.\n\n{free}\n")
    assert "indemnify" in told
    assert meant is None or meant in told


def test_who_pays_nothing_is_free_of_the_licence_that_is_sold() -> None:
    text = "Businesses need a licence from us. Companies with up to 10 employees pay nothing."
    assert any(line.startswith("obtain-license if") and "10" in line for line in answered(text))


PREAMBLE = """\
Otter License

PREAMBLE

This license wants models to be used openly.

{clause}

{rest}
"""


def test_what_a_preamble_alone_asks_for_is_reported() -> None:
    clause = "Creating derivative works of the Model is not permitted."
    told = answered(PREAMBLE.format(clause=clause, rest="1. You must keep all copyright notices."))
    assert f"? {clause}" in told


def test_what_the_clauses_ask_for_is_not_reported_of_a_preamble() -> None:
    clause = "Whoever shares the model will always have to keep its copyright notices."
    told = answered(PREAMBLE.format(clause=clause, rest="1. You must keep all copyright notices."))
    assert not [line for line in told if line.startswith("?")]


def test_a_figure_of_a_preamble_is_one_of_the_license() -> None:
    clause = "If your annual revenue exceeds 2 million euros, you must obtain a licence from us."
    told = answered(PREAMBLE.format(clause=clause, rest="1. You must keep all copyright notices."))
    assert "obtain-license if revenue gt 2000000 EUR year licensee" in told
