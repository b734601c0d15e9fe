"""Kinds and criteria of a definition of which nothing was read, beside one with a figure.

Who is meant by a term hangs on all of them: "any listed company, or one with over 500 employees".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from modellic.extract.clauses.readings import Reading
from modellic.extract.document.within_items import with_use
from modellic.extract.lexing.token import ATOMS, MODALS, Token, is_banned, meaning
from modellic.rules import Party, Span

_TOLD = ATOMS | {"DEED", "GRANT", "REFERS", "CRITERIA", "PASS", "EXEMPTS", "UNSAID"}
"""What a criterion says that is no mystery."""
_FIGURE = frozenset(("AMOUNT", "METRIC"))
_LEAST = 4
"""Letters of a criterion that says something."""


def unread_criteria(readings: Sequence[Reading]) -> Iterator[Span]:
    """Yield the criteria of a list with figures that no condition came of: "you run no airline"."""
    figured = {id(r.sentence) for r in readings if any(t.type == "ITEM" for t in r.own)}
    counted = {id(r.sentence.lead) for r in readings if {t.type for t in r.own} >= _FIGURE}
    figured |= {id(r.sentence) for r in readings if _defines(r)} & counted
    for reading in readings:
        lead = reading.sentence.lead
        if lead is None or id(lead) not in figured:
            continue
        # "You sublicense nothing" is no criterion that a condition says, nor a ban.
        idle = not reading.deeds and not any(t.type in MODALS for t in reading.own)
        own = with_use(reading.own, asked=False)
        told = (t for t in own if not (idle and is_banned(t)))
        if not any(map(_is_told, told)):
            yield reading.sentence.span


def unread_kinds(readings: Iterable[Reading]) -> Iterator[Span]:
    """Yield the kinds that a definition with a figure lists in one sentence, and that say nothing:
    "(a) any listed company; or (b) any company with more than 500 employees"."""
    for reading in readings:
        if not (_defines(reading) and {t.type for t in reading.own} >= _FIGURE):
            continue
        words, clean = reading.sentence.text, reading.sentence.clean
        start = next(t.span[1] for t in reading.own if t.type == "DEFINES")
        cuts = [t.span for t in reading.own if t.type == "SEP" and t.span[0] >= start]
        ends = [start, *(at for cut in cuts for at in cut), len(words)]
        for begin, end in list(pairwise(ends))[::2] if cuts else []:
            told = any(_is_told(t) and begin <= t.span[0] < end for t in reading.own)
            if not told and sum(map(str.isalpha, words[begin:end])) >= _LEAST:
                yield clean.source_span((begin + (words[begin] == " "), end))


def _defines(reading: Reading) -> bool:
    return any(t.type == "DEFINES" for t in reading.own)


def _is_told(token: Token) -> bool:
    """Say whether a token tells what a criterion is about; "any company listed abroad" is about
    more than companies."""
    return token.type in _TOLD and meaning(token) != Party.COMPANY
