"""Columns of Chinese tables that tell what is owed by those who pay nothing.

"| 高校 | 免费 | 保留版权声明 |" below "| 身份 | 费用 | 义务 |": each part of such a cell is read as
the order that it is, "须保留版权声明", of everybody; the rest of the row tells who is free.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from modellic.extract.document.titled import Known
from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import MODALS, is_asked, is_banned
from modellic.extract.tables.tables import is_row
from modellic.extract.words.lexicon import Lexicon
from modellic.rules import Span
from modellic.segments import Sentence
from modellic.shapes import Shape

_DUTY = Shape(r"[\s*]*(?:{CJK_DUTY_HEAD})[\s*]*")
_FREE = Shape(r"[\s*]*(?:{CJK_FREE_CELL})[\s*]*")
_CELL = re.compile(r"[^|]*")
_PART = re.compile(r"[^;\uff1b\u3002]+")
_ORDERS = "须"
_ENDS = "。"
_LONGEST = 160
"""Characters of such a cell."""


def with_duty_columns(every: Iterable[Known]) -> Iterator[Known]:
    """Yield the sentences of a text, behind each such row what its cell orders."""
    for sentence, lexicon in every:
        cell = _cell(sentence) if lexicon is not None and lexicon.language == "zh" else None
        told = list(_orders(sentence, cell, lexicon)) if cell and lexicon else []
        if not told or cell is None:
            yield sentence, lexicon
            continue
        yield replace(sentence, clean=sentence.clean.with_words(cell, " ")), lexicon
        yield from ((order, lexicon) for order in told)


def _cell(sentence: Sentence) -> Span | None:
    """Return where the cell of a row stands that tells what is owed, if the row is free."""
    if sentence.heading or not is_row(sentence.text, sentence.section):
        return None
    heads, cells = _cells(sentence.section), _cells(sentence.text)
    words = [sentence.text[slice(*cell)] for cell in cells]
    at = next((n for n, h in enumerate(heads) if _DUTY.fullmatch(sentence.section[slice(*h)])), -1)
    if at < 1 or len(cells) != len(heads) or not any(map(_FREE.fullmatch, words)):
        return None
    return cells[at] if words[at].strip() and len(words[at]) <= _LONGEST else None


def _cells(row: str) -> list[Span]:
    start, end = len(row) - len(row.lstrip(" |")), len(row.rstrip(" |"))
    out: list[Span] = []
    while start <= end:
        cell = _CELL.match(row, start, end)
        if cell is None:
            break
        out.append(cell.span())
        start = cell.end() + 1
    return out


def _orders(sentence: Sentence, cell: Span, lexicon: Lexicon) -> Iterator[Sentence]:
    for part in _PART.finditer(sentence.text, *cell):
        words = part[0].strip()
        told = tokens(f"{_ORDERS}{words}{_ENDS}", lexicon)
        if any(t.type in MODALS for t in tokens(words, lexicon)):
            continue
        if not any(is_asked(t) or is_banned(t) for t in told):
            continue
        start = part.start() + len(part[0]) - len(part[0].lstrip())
        view = sentence.clean.part(start, start + len(words))
        view = view.with_words((0, 0), _ORDERS)
        view = view.with_words((len(view.text), len(view.text)), _ENDS)
        yield replace(sentence, clean=view, span=_span(sentence, start, len(words)), section="")


def _span(sentence: Sentence, start: int, length: int) -> Span:
    return sentence.clean.source_span((start, start + length))
