"""Rows of a table of plans whose figure is a term of the text: "Basic | Total Income up to $1M"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from modellic.extract.lexing.token import Token, meaning
from modellic.extract.tables.columns import cells_of
from modellic.extract.tables.plans import of_plan
from modellic.extract.tables.tables import Table, is_row
from modellic.segments import Sentence


def tells_figures(table: Table) -> bool:
    """Say whether the rows of a table tell what is counted, what it costs or needs, or who may use
    a plan: they define no terms."""
    asks = any(t.type in ("METRIC", "NEEDS") or meaning(t) == "price" for t in table.head)
    return asks or table.free is not None


def of_free_plan(
    row: Sentence, own: Sequence[Token], told: list[Token], tables: Mapping[str, Table]
) -> list[Token]:
    """Return the tokens of a row as what its free plan grants, where the figure is a term: `own`
    are those without what the terms of the text mean, `told` those with it."""
    table = tables.get(row.section)
    unnamed = table is not None and told != own and all(t.type != "METRIC" for t in own)
    if table is None or not unnamed or table.free is None or not is_row(row.text, row.section):
        return told
    return of_plan(told, list(cells_of(row.text)), table.free) or told
