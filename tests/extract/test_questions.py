"""Answers to questions, and lists below a heading that asks."""

from __future__ import annotations

import pytest

from clauses import answered, flagged, said, table

CASES = table("""
May I use the weights commercially? No.
=> commercial-use

Q: Am I allowed to host the model as an API for my clients?
| A: No, that is reserved to us.
=> host-as-service

Could we redistribute the weights? No.
=> distribute

Can I use it commercially? Yes, if your annual revenue is below $4 million.
=> obtain-license if (commercial and revenue gteq 4000000 USD year licensee)

Can I use it commercially? Yes. As long as you have fewer than 70 employees.
=> obtain-license if (commercial and employees gteq 70 licensee)

Can I use it in a commercial product? Only with a commercial licence.
=> obtain-license if commercial

Can I use it for commercial purposes? No, unless you buy a commercial licence.
=> obtain-license if commercial

Can we use it in our product? Yes, provided that you show "Runs on Wren".
=> display-attribution if product

Who must pay?
| - Companies with more than 60 employees
| - Government agencies
=> pay-royalty if employees gt 60 licensee
=> pay-royalty if government

Who can use it for free?
| * Individuals
| * Companies with fewer than 15 employees
=> obtain-license if employees gteq 15 licensee
""")


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_what_an_answer_says(text: str, expected: list[str]) -> None:
    assert answered(text) == expected


def test_a_heading_that_asks() -> None:
    text = "## Who needs a commercial licence?\n\nAny company with more than 60 employees."
    assert said(text) == ["obtain-license if employees gt 60 licensee"]


@pytest.mark.parametrize(
    "text",
    [
        "Can I use it commercially? Yes.",
        "Can I fine-tune it? Sure.",
        "Do I have to credit you? No.",
        "Who wrote the model? A company with students.",
    ],
)
def test_an_answer_that_asks_for_nothing(text: str) -> None:
    assert said(text) == []


def test_a_no_to_what_no_word_names_is_left_to_a_person() -> None:
    assert flagged("Can I use the model in a rocket? No.")


def test_a_question_is_over_with_its_section() -> None:
    text = "## Who must pay?\n\n- state agencies\n\n## Who made it\n\n- students of our university"
    assert said(text) == ["pay-royalty if government"]


STEPS = table("""
If your annual revenue is less than $200K, use is free; if it is between $200K and $3M, you must
register; otherwise, you must buy a licence.
=> register if (revenue gteq 200000 USD year licensee and revenue lteq 3000000 USD year licensee)
=> obtain-license if revenue gt 3000000 USD year licensee

Do I have to pay royalties? Only if you earn more than $70,000 per year with the model.
=> pay-royalty if revenue gt 70000 USD year licensee

Can I sell apps made with it? Sure, but show "Runs on Wren" in your app.
=> display-attribution if product
""")


@pytest.mark.parametrize(("text", "expected"), STEPS)
def test_steps_and_answers(text: str, expected: list[str]) -> None:
    assert said(text) == sorted(expected)


@pytest.mark.parametrize(
    "text",
    [
        "Is there a limit? It is told on our site. Beyond that, you need a licence.",
        "A licence must be purchased for every installation beyond the fourth.",
    ],
)
def test_what_refers_to_a_limit_that_was_not_read_is_left_to_a_person(text: str) -> None:
    assert flagged(text)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Want to use it at work? Buy a license.", ["obtain-license if commercial"]),
        ("Interested in commercial use? Get our written approval first.",
         ["obtain-license if commercial"]),
        ("Möchten Sie das Modell kommerziell nutzen? Erwerben Sie bitte eine Lizenz.",
         ["obtain-license if commercial"]),
        ("Vous voulez une utilisation commerciale ? Il faut obtenir une licence.",
         ["obtain-license if commercial"]),
        ("Want to sell it? Have fun.", []),
    ],
)  # fmt: skip
def test_what_is_asked_of_those_who_want_something(words: str, expected: list[str]) -> None:
    assert said(words) == expected
