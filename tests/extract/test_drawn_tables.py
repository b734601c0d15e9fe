"""Tables that are drawn with lines, whose cells may go on in the next line."""

from __future__ import annotations

import pytest

from clauses import answered
from modellic.extract import extract
from modellic.segments.rows import with_whole_cells
from modellic.text import Text

ONE_LINE_A_ROW = """
+--------+------------------------+--------------------+
| Plan   | Annual turnover        | What is needed     |
+--------+------------------------+--------------------+
| Free   | up to USD 500,000      | nothing            |
| Growth | up to USD 10,000,000   | registration       |
| Scale  | over USD 10,000,000    | commercial licence |
+--------+------------------------+--------------------+
"""
A_RULE_BELOW_EACH_ROW = """
+--------+------------------------+--------------------+
| Step   | Annual turnover        | What is needed     |
+========+========================+====================+
| Step 1 | up to USD 500,000      | nothing            |
+--------+------------------------+--------------------+
| Step 2 | up to USD 10,000,000   | registration       |
+--------+------------------------+--------------------+
| Step 3 | over USD 10,000,000    | commercial licence |
+--------+------------------------+--------------------+
"""
CELLS_OF_TWO_LINES = """
+--------+---------------------+--------------+
| Step   | Annual              | What is      |
|        | turnover            | needed       |
+--------+---------------------+--------------+
| Step 1 | up to USD           | nothing      |
|        | 500,000             |              |
+--------+---------------------+--------------+
| Step 2 | over USD 500,000    | registration |
|        | and up to and       |              |
|        | including           |              |
|        | USD 10,000,000      |              |
+--------+---------------------+--------------+
| Step 3 | over USD 10,000,000 | commercial   |
|        |                     | licence      |
+--------+---------------------+--------------+
"""
STEPS = [
    "obtain-license if revenue gt 10000000 USD year licensee",
    "register if (revenue gt 500000 USD year licensee and revenue lteq 10000000 USD year licensee)",
]


@pytest.mark.parametrize("drawn", [ONE_LINE_A_ROW, A_RULE_BELOW_EACH_ROW, CELLS_OF_TWO_LINES])
def test_a_drawn_table_is_read_as_any_other(drawn: str) -> None:
    assert answered(drawn) == STEPS


def test_the_evidence_of_a_row_is_all_of_its_lines() -> None:
    text = Text(CELLS_OF_TWO_LINES, "LICENSE")
    (licence,) = [r for r in extract(text).rules if r.action == "obtain-license"]
    quoted = "".join(text.quote(span) for span in licence.evidence.spans)
    assert "over USD 10,000,000" in quoted
    assert "licence" in quoted


def test_a_word_of_a_cell_has_its_place_in_the_source() -> None:
    row = "| Step 2 | over  | registration |\n|        | N     |              |"
    view = with_whole_cells(row, 0, len(row))
    assert view.text == "Step 2 | over N | registration |"
    at = view.text.index("N")
    assert row[slice(*view.source_span((at, at + 1)))] == "N"


def test_a_line_with_other_cells_is_no_row_of_the_table() -> None:
    odd = "| Step 2 | over |\n|        | N    | more |"
    assert "| N" in with_whole_cells(odd, 0, len(odd)).text


def test_rows_without_a_first_cell_stay_apart_where_no_lines_are_drawn() -> None:
    table = """
| Plan | Annual turnover | Needed |
| --- | --- | --- |
| Pro | over USD 500,000 | commercial licence |
|  | over USD 900,000 | registration |
"""
    assert len(answered(table)) == 2
