"""A label and what is said of it: "Commercial use: allowed with attribution."."""

from __future__ import annotations

import pytest

from clauses import flagged, rule_of, said, table

CLAUSES = """
Commercial use: Allowed with proper attribution.
=> display-attribution if commercial

Non-commercial use: allowed with proper attribution.
=> display-attribution if non-commercial

Commercial use: permitted (credit required).
=> display-attribution if commercial

Redistribution: permitted with a copy of this license.
=> include-license if distribute

Modification: allowed if changes are marked.
=> state-changes if modify

Commercial use: allowed upon payment of a fee.
=> pay-royalty if commercial

Commercial use: allowed for companies with fewer than 50 employees.
=> obtain-license if (commercial and employees gteq 50 licensee)

Commercial use: allowed up to 10,000 monthly active users.
=> obtain-license if (commercial and monthly-active-users gt 10000 product)

Commercial use: not above $1M annual revenue.
=> obtain-license if (commercial and revenue gt 1000000 USD year licensee)

Training other models: prohibited, except for research.
=> train-other-models

Kommerzielle Nutzung: erlaubt mit Namensnennung.
=> display-attribution if commercial

Weitergabe: gestattet mit Kopie dieser Lizenz.
=> include-license if distribute

Bearbeitung: zulässig, wenn Änderungen gekennzeichnet werden.
=> state-changes if modify

Kommerzielle Nutzung: erlaubt bis zu einem Jahresumsatz von 1 Mio. Euro.
=> obtain-license if (commercial and revenue gt 1000000 EUR year licensee)

Attribution: not required.
"""


@pytest.mark.parametrize(("clause", "rules"), table(CLAUSES))
def test_a_label_is_what_its_verdict_is_of(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
    assert not flagged(clause)


def test_a_title_with_such_a_word_stays_a_title() -> None:
    text = "Section 4: Permitted Uses\n\nYou must keep the copyright notice in copies.\n"
    assert said(text) == ["retain-notices if distribute"]


@pytest.mark.parametrize(
    "clause",
    [
        "You must credit Otter Labs on your website. The credit must be visible.",
        "Sie müssen „Otter“ auf Ihrer Website nennen. Die Nennung muss gut sichtbar sein.",
    ],
)
def test_a_sentence_that_takes_up_an_attribution_is_no_second_one(clause: str) -> None:
    assert str(rule_of(clause).action) == "display-attribution"


def test_a_second_sentence_with_a_condition_does_not_narrow_the_first() -> None:
    clause = "You must credit us. The credit must be displayed if you have more than 1000 users."
    assert "display-attribution" in said(clause)
    assert len(said(clause)) == 2


def test_where_it_is_to_be_shown_may_stand_in_the_second_sentence() -> None:
    rule = rule_of("You must give credit to us. The credit must appear in the documentation.")
    assert [str(place) for place in rule.place] == ["documentation"]


def test_what_the_licensor_does_ends_where_the_licensee_is_named() -> None:
    clause = "Wir übernehmen die Wartung, und Sie müssen den Urheberrechtshinweis beibehalten."
    assert said(clause) == ["retain-notices if distribute"]
