"""Tables of tiers whose cells tell in words what is due: "| more than 250 employees | an individual
agreement, before any use |".

Each such cell is read as a sentence of its own, with the limits of its row as its case. A row that
is free says no more than the others leave, unless one is of whoever is in no other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from modellic.extract.document.frames import FRAMES, Frame
from modellic.extract.document.titled import Known
from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import Token, is_asked, is_said, meaning
from modellic.extract.words.lexicon import Lexicon
from modellic.rules import Duty, Span
from modellic.segments import Sentence

_CELL = re.compile(r"[^|]*")
_BEHIND_FREE = re.compile(r"[\s,;.\uff0c\u3001\uff1b\u3002]*")
_DUE = frozenset((Duty.OBTAIN_LICENSE, Duty.REGISTER, Duty.PAY_ROYALTY))
_IDLE = frozenset(("CELL", "GRANT", "SKIP", "REPLIES", "PLAIN", "PERMIT"))
_ORDERED = frozenset(("MUST", "BINDS"))
_SHARE = re.compile(r"\d\s?%")
_VERBS = frozenset(("BIDS", "OPENS", "STATED"))
_TOLD = frozenset(("DEED", "MUST", "MUST_NOT", "AMOUNT"))
"""What a cell beside the limits and what is due has that no frame would keep."""
_MOST_CELLS = 8


@dataclass(frozen=True, slots=True)
class _Cell:
    """A cell of a row: its place, its tokens, and the words of its column's head."""

    span: Span
    words: str
    found: Sequence[Token]
    head: str
    head_counts: bool
    of_use: bool

    @property
    def kinds(self) -> frozenset[str]:
        return frozenset(t.type for t in self.found)

    @property
    def is_limit(self) -> bool:
        counts = self.head_counts or "METRIC" in self.kinds
        asks = any(t.type == "DEED" and _is_due(t) for t in self.found)
        return counts and "AMOUNT" in self.kinds and not asks

    @property
    def is_due(self) -> bool:
        ordered = "MUST" in self.kinds and any(is_asked(t) for t in self.found)
        return ordered or any(_is_due(t) for t in self.found)

    @property
    def is_free(self) -> bool:
        return not self.is_due and any(meaning(t) == "free" for t in self.found)

    @property
    def is_price(self) -> bool:
        """True of a share, a sum or a fee without a verb."""
        due = {meaning(t) for t in self.found if _is_due(t)}
        priced = Duty.PAY_ROYALTY in due or any(meaning(t) == "price" for t in self.found)
        priced = priced or _SHARE.search(self.words) is not None
        start = len(self.words) - len(self.words.lstrip(" *_"))
        bidden = any(t.type in _VERBS and t.span[0] == start for t in self.found)
        orders = bidden or "MUST" in self.kinds
        return priced and due <= {Duty.PAY_ROYALTY} and not orders

    @property
    def is_bare(self) -> bool:
        """True of what other readers of tables know: a licence, a price, or no more than a word."""
        due = {meaning(t) for t in self.found if _is_due(t)}
        told = Duty.REGISTER in due or not self.kinds.isdisjoint(_ORDERED)
        return self.kinds <= _IDLE or not told


@dataclass(frozen=True, slots=True)
class _Tier:
    """What a row tells: its limits, what is due within them, and the cell that says "free"."""

    limit: _Cell
    owed: tuple[_Cell, ...]
    free: _Cell | None


def _is_due(token: Token) -> bool:
    if token.type == "CELL":
        return meaning(token) in _DUE
    return meaning(token) in _DUE and (is_asked(token) or is_said(token))


def with_tier_rows(every: Iterable[Known]) -> Iterator[Known]:
    """Yield the sentences of a text, the rows of such a table as sentences of what is due."""
    for section, group in groupby(every, key=_table_of):
        rows = list(group)
        lexicon = rows[0][1]
        frame = FRAMES.get(lexicon.language) if section and lexicon is not None else None
        if frame is None or lexicon is None:
            yield from rows
        else:
            # What stands behind a table is below its head, too; within, one cell may have a
            # sentence of its own.
            end = max((n for n, (s, _) in enumerate(rows, 1) if "|" in s.text), default=0)
            yield from _told(rows[:end], frame, lexicon)
            yield from rows[end:]


def _table_of(known: Known) -> str:
    """Return the head of the table that a sentence is of; a cell may hold several."""
    sentence, lexicon = known
    of_one = lexicon is not None and not sentence.heading
    return sentence.section if of_one and "|" in sentence.section else ""


def _told(rows: list[Known], frame: Frame, lexicon: Lexicon) -> Iterator[Known]:
    """Yield the rows of one table, as sentences if its cells are more than words for a duty."""
    each = [_cells(sentence, lexicon) for sentence, _ in rows]
    tiers = [_tier(cells) for cells in each]
    told = list(zip(each, tiers, strict=True))
    named = ["", *(_named_in(above, row) for above, row in pairwise(told))]
    due = [cell for tier in tiers if tier for cell in tier.owed]
    # What a cell allows besides, or its head is of, a frame would lose.
    more = any("MAY" in cell.kinds or cell.of_use for cell in due)
    beside = [c for cells, tier in told if tier for c in cells if c not in (tier.limit, *tier.owed)]
    more = more or any("USE" in cell.kinds or not cell.kinds.isdisjoint(_TOLD) for cell in beside)
    more = more or any(len(cells) > _MOST_CELLS for cells in each)
    rest = any(t.type == "REFERS" for cells in each for cell in cells for t in cell.found)
    few = sum(tier is not None for tier in tiers) + rest < 2
    if few or more or all(cell.is_bare for cell in due):
        yield from rows
        return
    for n, ((sentence, _), tier) in enumerate(zip(rows, tiers, strict=True)):
        if tier is None:
            yield sentence, lexicon
            continue
        for cell in tier.owed:
            yield _sentence(sentence, tier.limit, cell, frame, named[n]), lexicon
        if n + 1 < len(rows) and named[n + 1] and tier.free is not None:
            yield _sentence(sentence, tier.limit, tier.free, frame), lexicon
        elif not tier.owed and tier.free is None:
            # "| Over 50,000 | forbidden |": what another reader of tables knows, or a person.
            yield sentence, lexicon
        elif rest and not (tier.owed and all(cell.is_due for cell in tier.owed)):
            yield sentence, lexicon


def _named_in(
    above: tuple[Sequence[_Cell], _Tier | None], row: tuple[Sequence[_Cell], _Tier | None]
) -> str:
    """Return the name of the row above, if the limits of one name it: "not within tier B"."""
    cells, tier = above[0], row[1]
    name = cells[0].words.strip(" *_") if len(cells) > 1 and above[1] is not None else ""
    return name if name and tier is not None and name in tier.limit.words else ""


def _tier(cells: Sequence[_Cell]) -> _Tier | None:
    """Return what a row tells, if one of its cells tells limits."""
    limits = [cell for cell in cells if cell.is_limit]
    if len(limits) != 1:
        return None
    at = next(n for n, cell in enumerate(cells) if cell is limits[0])
    owed = [cell for cell in cells[at + 1 :] if cell.is_due or cell.is_price]
    # "Negotiated | Sign an agreement with us": the longer words say the same, and more.
    longer = [c for c in owed if c.is_price or not c.is_bare] or owed
    free = next((c for c in reversed(cells[at + 1 :]) if c.is_free), None)
    return _Tier(limits[0], tuple(longer), None if owed else free)


def _cells(sentence: Sentence, lexicon: Lexicon) -> list[_Cell]:
    heads = [sentence.section[slice(*span)].strip(" *_") for span in _spans(sentence.section)]
    out: list[_Cell] = []
    for n, span in enumerate(_spans(sentence.text)):
        head = heads[n] if n < len(heads) else ""
        told = {t.type for t in tokens(head, lexicon)} if head else frozenset()
        words = sentence.text[slice(*span)]
        out.append(
            _Cell(
                span, words, tokens(words, lexicon, row=True), head, "METRIC" in told, "USE" in told
            )
        )
    return out


def _spans(row: str) -> list[Span]:
    start, end = len(row) - len(row.lstrip(" |")), len(row.rstrip(" |"))
    out: list[Span] = []
    while start <= end and (cell := _CELL.match(row, start, end)) is not None:
        out.append(cell.span())
        start = cell.end() + 1
    return out


def _sentence(
    sentence: Sentence, limit: _Cell, owed: _Cell, frame: Frame, named: str = ""
) -> Sentence:
    """Return what a cell asks of those whom another describes, as a sentence; `named` is a tier
    that the row before has told."""
    words = sentence.text
    first = _trimmed(words, limit.span)
    last = _trimmed(words, owed.span)
    start = min(last[0] + _free_end(owed), last[1])
    between = frame.between + (frame.pays if owed.is_price else "")
    between = frame.free if owed.is_free else between
    view = sentence.clean.part(first[0], last[1])
    view = view.with_words((len(view.text), len(view.text)), frame.behind)
    view = view.with_words((first[1] - first[0], start - first[0]), between)
    if named:
        at = words.index(named, *first) - first[0]
        view = view.with_words((at, at + len(named)), frame.above)
    counted = "METRIC" in limit.kinds
    view = view.with_words((0, 0), frame.before + ("" if counted else f"{limit.head} "))
    return replace(sentence, clean=view, section="")


def _trimmed(words: str, span: Span) -> Span:
    start, end = span
    told = words[start:end]
    lead = len(told) - len(told.lstrip(" *_"))
    return start + lead, start + len(told.rstrip(" *_.\u3002"))


def _free_end(cell: _Cell) -> int:
    """Return where the words for "free" end with which a cell opens: "nothing, but you must"."""
    due = min((t.span[0] for t in cell.found if _is_due(t)), default=0)
    free = [t.span[1] for t in cell.found if meaning(t) == "free" or t.type == "GRANT"]
    ends = [end for end in free if end <= due]
    if not ends:
        return 0
    behind = _BEHIND_FREE.match(cell.words, max(ends))
    lead = len(cell.words) - len(cell.words.lstrip(" *_"))
    return max(0, (behind.end() if behind else max(ends)) - lead)
