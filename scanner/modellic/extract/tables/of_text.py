"""The tables of a text, each by its head."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import Token
from modellic.extract.tables.tables import Table, is_row
from modellic.extract.words.lexicon import Lexicon
from modellic.segments import Sentence

_COLONS = (":", "\uff1a")


def tables_of(
    readable: Iterable[tuple[Sentence, Lexicon]], heading: Callable[[str, Lexicon], list[Token]]
) -> dict[str, Table]:
    """Return the tables of a text by their heads, whose tokens `heading` gives."""
    rows: dict[str, list[tuple[str, list[Token]]]] = {}
    heads: dict[str, list[Token]] = {}
    above: dict[str, list[Token]] = {}
    before = ""
    for s, lexicon in readable:
        if is_row(s.text, s.section):
            rows.setdefault(s.section, []).append((s.text, tokens(s.text, lexicon)))
            heads[s.section] = heading(s.section, lexicon)
            announced = tokens(f"{before} |", lexicon) if before.endswith(_COLONS) else []
            above.setdefault(s.section, announced)
        before = s.text
    return {at: Table.of(at, heads[at], told, above[at]) for at, told in rows.items()}
