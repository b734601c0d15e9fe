"""Tiers told in lines, or between the semicolons of one sentence, whose measure is named once:
"By annual revenue: up to $1M free; $1M to $20M registration; above $20M only with a contract".

Each tier is read as a sentence of its own, with its figures as the case and the measure put before
them. A free tier says no more than the others leave.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from modellic.extract.document.frames import FRAMES, Frame
from modellic.extract.document.titled import Known
from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import Token, is_asked, is_said, meaning
from modellic.extract.words.amounts import Amount
from modellic.extract.words.lexicon import Lexicon
from modellic.rules import MONEY, Duty, Span
from modellic.segments import Sentence

_LANGUAGES = frozenset(("de", "en", "ja"))
"""Those whose tiers nothing else reads where their measure stands above them."""
_LONGEST = 120
"""Characters of a tier."""
_MOST = 12
"""Tiers of one list."""
_MARKS = " :\uff1a\u2013\u2014-=\u2192>*_,"
_BULLETS = " *_-\u2013\u2022"
"""What may stand before a tier; a sign of comparison is part of it."""
_PART = re.compile(r"[;\uff1b]\s*")
_LEAD = re.compile(r"[:\uff1a]\s*")
_OF_MEASURE = frozenset(("METRIC", "PERIOD"))
_OF_RANGE = frozenset(("CMP", "AMOUNT", "METRIC", "PERIOD", "WHOSE", "AND", "PLAIN", "ASOF"))
_ENDS_RANGE = frozenset(("CMP", "AMOUNT", "METRIC", "PERIOD"))
_DUE = frozenset((Duty.OBTAIN_LICENSE, Duty.REGISTER))
_OF_CLAUSE = frozenset(("MUST", "MUST_NOT", "ACTOR", "IF", "UNLESS"))
"""With one of these, what stands behind the figures is a clause, and read as one."""
_OTHER = frozenset(("DEED", "MUST", "MUST_NOT", "MAY", "GRANT", "AMOUNT", "IF", "UNLESS"))
"""With one of these, what stands before the tiers says more than what they count."""


@dataclass(frozen=True, slots=True)
class _Tier:
    """A piece of a sentence: where its figures end, and what it says is due."""

    sentence: Sentence
    found: Sequence[Token]
    end: int
    due: Sequence[Token]
    """The tokens of what stands behind the figures, in a sentence that asks for it."""

    @property
    def measure(self) -> str:
        """The words for what it counts, nothing where it leaves them out."""
        return _measure(self.sentence.text[: self.end], self.found)

    @property
    def money(self) -> bool:
        return any(isinstance(t.value, Amount) and t.value.currency for t in self.found)

    @property
    def is_free(self) -> bool:
        free = (t.type == "GRANT" for t in self.found if t.span[0] >= self.end)
        return any(free) and not self.is_due

    @property
    def is_due(self) -> bool:
        return any(meaning(t) in _DUE and (is_asked(t) or is_said(t)) for t in self.due)


def with_tier_lines(every: Iterable[Known]) -> Iterator[Known]:
    """Yield the sentences of a text, those of such tiers as sentences of what is due."""
    for lead, group in groupby(every, key=_list_of):
        known = list(group)
        lexicon = known[0][1]
        if lexicon is None or lexicon.language not in _LANGUAGES or known[0][0].heading:
            yield from known
        elif lead and 1 < len(known) <= _MOST:
            above = known[0][0].lead.text if known[0][0].lead else known[0][0].section
            yield from _told([s for s, _ in known], above, lexicon) or known
        else:
            for one in known:
                yield from _told_in_line(one[0], lexicon) or [one]


def _list_of(known: Known) -> int:
    """Return which list an item is of, 0 for what is none."""
    sentence = known[0]
    plain = sentence.item and "|" not in sentence.section
    return (id(sentence.lead) if sentence.lead else hash(sentence.section) or 1) if plain else 0


def _told_in_line(sentence: Sentence, lexicon: Lexicon) -> list[Known]:
    """Return the tiers between the semicolons of a sentence, none where it is no row of them."""
    text = sentence.text
    marks = [m.span() for m in _PART.finditer(text)]
    if sentence.heading or "|" in text or not 0 < len(marks) < _MOST:
        return []
    starts, ends = [0, *(m[1] for m in marks)], [*(m[0] for m in marks), len(text)]
    lead = _LEAD.search(text[: ends[0]])
    begins = lead.end() if lead and not any(c.isdigit() for c in text[: lead.start()]) else 0
    starts[0] = begins
    views = (sentence.clean.part(*span) for span in zip(starts, ends, strict=True))
    parts = [replace(sentence, clean=view) for view in views]
    return _told(parts, text[:begins] or sentence.section, lexicon)


def _told(parts: Sequence[Sentence], above: str, lexicon: Lexicon) -> list[Known]:
    """Return tiers as sentences, none where the parts are no such tiers."""
    tiers = [t for t in (_tier(s, lexicon) for s in parts) if t is not None]
    if len(tiers) < max(2, len(parts)) or not any(t.is_due for t in tiers):
        return []
    counted = [t.measure for t in tiers if t.measure]
    named = counted[0] if counted else _named(above, lexicon)
    if not named or len({t.money for t in tiers}) > 1:
        return []
    money = any(meaning(t) in MONEY for t in tokens(named, lexicon) if t.type == "METRIC")
    if money is not tiers[0].money or not all(t.is_free or t.is_due for t in tiers):
        return []
    frame = FRAMES[lexicon.language]
    return [(_sentence(t, named, frame), lexicon) for t in tiers if not t.is_free]


def _named(above: str, lexicon: Lexicon) -> str:
    """Return the words for what is counted, of a lead-in or title that says no more than that."""
    found = tokens(above, lexicon) if above else ()
    return "" if any(t.type in _OTHER for t in found) else _measure(above, found)


def measure_in(words: str, lexicon: Lexicon) -> str:
    """Return the words of the only measure that a sentence names, nothing where it names none."""
    return _measure(words, tokens(words, lexicon)) if words else ""


def _measure(text: str, found: Sequence[Token]) -> str:
    """Return the words of the only measure of some words, with its period beside it."""
    metrics = [t for t in found if t.type == "METRIC" and t.span[1] <= len(text)]
    if len({meaning(t) for t in metrics}) != 1:
        return ""
    start, end = metrics[0].span
    near = [t.span for t in found if t.type == "PERIOD" and t.span[1] <= len(text)]
    beside = [(start, end), *((a, b) for a, b in near if start - b <= 1 and a - end <= 1)]
    return text[min(a for a, _ in beside) : max(b for _, b in beside)]


def _tier(sentence: Sentence, lexicon: Lexicon) -> _Tier | None:
    """Return a piece as a tier, if figures open it and something stands behind them."""
    text = sentence.text
    if len(text) > _LONGEST:
        return None
    found = tokens(text, lexicon)
    end = 0
    for token in sorted(found, key=lambda t: t.span):
        if token.span[0] < end:
            continue  # A word within one that is read already.
        told = text[end : token.span[0]].strip(" *_")
        if token.type not in _OF_RANGE or (end and told) or _LEAD.search(told):
            break
        if token.type in _ENDS_RANGE:
            end = token.span[1]
    opens = any(t.type == "AMOUNT" and t.span[1] <= end for t in found)
    clause = any(t.type in _OF_CLAUSE and t.span[0] >= end for t in found)
    if clause or not opens or not text[end:].strip(_MARKS + "."):
        return None
    frame = FRAMES[lexicon.language]
    due = frame.between + text[end:].strip(_MARKS + ".\u3002") + frame.behind
    return _Tier(sentence, found, end, tokens(due, lexicon))


def _sentence(tier: _Tier, named: str, frame: Frame) -> Sentence:
    """Return what a tier asks of those within its figures, as a sentence."""
    text = tier.sentence.text
    start = tier.end + len(text[tier.end :]) - len(text[tier.end :].lstrip(_MARKS))
    last = len(text.rstrip(" .\u3002*_"))
    view = tier.sentence.clean.with_words((last, len(text)), frame.behind)
    view = view.with_words((tier.end, start), frame.between)
    opens: Span = (0, len(text) - len(text.lstrip(_BULLETS)))
    counted = "" if tier.measure else f"{named} "
    view = view.with_words(opens, frame.before + counted)
    return replace(tier.sentence, clean=view, lead=None, item=False)
