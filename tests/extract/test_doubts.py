"""A sentence of which only a part was read is reported beside the rule it gave."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, flagged, said
from modellic.extract import extract
from modellic.extract.clauses.conditions import thresholds
from modellic.text import Text

CLAUSE = (
    "If the model is used in commercial products that have more than 100 million monthly active "
    'users{alternative}, you shall display "Otter" on the user interface.'
)


@pytest.mark.parametrize(
    "alternative",
    [
        ", or more than 20 gazillion US dollars in monthly revenue",
        ", or a market share above 30%",
        ", or more than 5,000 CPU cores",
        ", or that are offered in the European Union",
        ", or which compete with ours",
        ", or more than 3 million downloads",
        ", or are used in more than 20 countries",
        " per country",
        " worldwide or 10 million in the EU",
    ],
)
def test_what_was_not_read_beside_a_figure_is_said(alternative: str) -> None:
    assert flagged(CLAUSE.format(alternative=alternative))


@pytest.mark.parametrize(
    "alternative",
    [
        "",
        ", or more than 20 million US dollars in monthly revenue",
        ", or more than 20 million US dollars (or the equivalent) of monthly revenue",
        " or an annual revenue of at least 5 million euros",
    ],
)
def test_a_clause_that_was_read_whole_is_not_flagged(alternative: str) -> None:
    assert not flagged(CLAUSE.format(alternative=alternative))


@pytest.mark.parametrize(
    "clause",
    [
        pytest.param("more thаn 100 million monthly active users", id="a Cyrillic letter"),
        pytest.param("more than \u202e001\u202c million monthly active users", id="bidi override"),
        pytest.param("more than 1\u20dd00 million monthly active users", id="a covered digit"),
    ],
)
def test_words_that_look_other_than_they_are_are_said(clause: str) -> None:
    assert flagged(f'If you have {clause}, you shall display "Otter".')


@pytest.mark.parametrize("mark", ["\u00ad", "\u200b", "\u2060"])
def test_invisible_marks_within_a_word_change_nothing(mark: str) -> None:
    source = f'If you have more than 100 mil{mark}lion monthly active users, display "Otter".'
    plain = source.replace(mark, "")
    whens = [[r.when for r in extract(Text(s)).rules] for s in (source, plain)]
    assert whens[0] == whens[1]


@pytest.mark.parametrize(
    "clause",
    [
        "You may self-host the model for up to 50,000 inference calls per day. For higher volumes "
        "contact us for a license.",
        "Bodies whose annual budget is above 10 million dollars must contact us for a licence.",
        "Non-profits with total assets over $50 million must obtain a paid license.",
        "Use on clusters of more than 64 CPU cores requires a separate license.",
        "Processing more than 1 billion tokens per month requires a commercial agreement.",
        "You may integrate the kit in up to ten of your products. More than ten needs a licence.",
        "If the sum of your revenue and funding exceeds $5 million, please purchase a license.",
        'Apps with over 10,000 downloads must add "Made with Otter" to the about screen.',
        "Your annual revenue is looked at. Annual revenue above $3 million is another matter.",
        '"Upper Limit" means one million dollars in annual revenue. You shall obtain a licence.',
        "You must obtain a commercial licence if your annual revenue is below $1 million.",
    ],
)
def test_a_figure_that_no_condition_holds_is_said(clause: str) -> None:
    assert flagged(f"This is the licence of the model.\n\n{clause}")


@pytest.mark.parametrize(
    "clause",
    [
        "The Foundation has more than 2 million members and an annual income of $10 million.",
        "The purchase price of an enterprise license starts at $25,000 per year for 50 seats.",
        "Licensee shall maintain insurance of at least $1,000,000 per occurrence.",
        "Any dispute over more than $10,000 shall be heard by three arbitrators.",
        "The model was trained on more than 2 trillion tokens with over 1,000 GPUs.",
        "If the fees due exceed $10,000, you may pay them in three instalments.",
        "Any amount not paid when due bears interest of more than 5% per year.",
        "You must keep records for at least 3 years and make them available within 10 days.",
        "No person under 18 or older than 99 years of age may sign for the licensor.",
    ],
)
def test_sums_of_other_things_are_no_thresholds(clause: str) -> None:
    rules = extract(Text(f"This is the licence of the model.\n\n{clause}")).rules
    assert not [r for r in rules if thresholds(r.when)]


@pytest.mark.parametrize(
    "clause",
    [
        "Your content must not be illegal.",
        "Your inputs may not be used to attack others.",
        "Free for companies with less than $1 million of monthly revenue. Companies with more than "
        "$1 million of annual revenue need a licence.",
        "Up to 1000 users it need not do so. Products with more than 1000 users need a licence.",
    ],
)
def test_what_only_resembles_what_is_known_is_reported(clause: str) -> None:
    assert flagged(clause)


def test_an_order_to_report_problems_is_one_though_a_request_is_none() -> None:
    assert said("If you find an error you must notify the licensor in writing.") == ["register"]
    assert said("If you find an error, please tell us.") == []


@pytest.mark.parametrize(
    "clause",
    [
        "You need no licence if you are fewer than 7.",
        "Sie brauchen keine Lizenz, wenn Sie weniger als 7 sind.",
        "Vous n'avez pas besoin de licence si vous êtes moins de 7.",
        "Kostenlos bis 700 Anfragen pro Tag.",
        "Le service gratuit est limité à 700 requêtes par jour.",
        "Unternehmen ab einer Größe von 70 Filialen benötigen eine Lizenz.",
    ],
)
def test_a_limit_that_counts_nothing_or_by_the_day_is_reported(clause: str) -> None:
    assert flagged(clause)


def test_a_length_of_time_is_no_limit_that_counts_nothing() -> None:
    assert not flagged("You may keep a copy if you need it for less than 30 days.")


@pytest.mark.parametrize(
    "clause",
    [
        "Once your product has sold 5,000 copies you must pay 2% of revenue.",
        "You must obtain a license if your game has been sold 5,000 times.",
    ],
)
def test_a_case_that_counts_what_no_word_names_is_reported(clause: str) -> None:
    assert flagged(clause + IN_ENGLISH)


@pytest.mark.parametrize(
    "clause",
    [
        "If section 12 applies, you must keep the copyright notices.",
        "If you received the model before 2026, you must keep the copyright notices.",
    ],
)
def test_a_number_of_a_clause_or_a_year_counts_nothing(clause: str) -> None:
    assert not flagged(clause + IN_ENGLISH)
