"""A sentence of which only a part was read is reported beside the rule it gave."""

from __future__ import annotations

import pytest

from modellic.extract import extract
from modellic.text import Text

CLAUSE = (
    "If the model is used in commercial products that have more than 100 million monthly active "
    'users{alternative}, you shall display "Otter" on the user interface.'
)


def flagged(source: str) -> bool:
    return bool(extract(Text(source)).unparsed)


@pytest.mark.parametrize(
    "alternative",
    [
        ", or more than 20 gazillion US dollars in monthly revenue",
        ", or a market share above 30%",
        ", or more than 5,000 GPUs",
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
