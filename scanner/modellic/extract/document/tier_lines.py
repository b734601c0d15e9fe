"""Tiers told in lines, or between the semicolons of one sentence, whose measure is named once:
"By annual revenue: up to $1M free; $1M to $20M registration; above $20M only with a contract".

Each tier is read as a sentence of its own, with its figures as the case and the measure put before
them. A free tier says no more than the others leave, where they go on from its end. Where the words
above tell more than what is counted (a use, a place, the figures of a group), the tiers are left
to the readers that know what hangs on such words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import groupby

from modellic.extract.document.frames import FRAMES, Frame
from modellic.extract.document.titled import Known
from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import Token, is_asked, is_said, meaning, place
from modellic.extract.words.amounts import Amount
from modellic.extract.words.lexicon import Lexicon
from modellic.extract.words.spans import within_one
from modellic.rules import MONEY, Duty, Span, Whose
from modellic.segments import Sentence
from modellic.shapes import Shape

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
_OF_RANGE = frozenset(("CMP", "AMOUNT", "METRIC", "PERIOD", "WHOSE", "AND", "PLAIN", "ASOF"))
_ENDS_RANGE = frozenset(("CMP", "AMOUNT", "METRIC", "PERIOD"))
_DUE = frozenset((Duty.OBTAIN_LICENSE, Duty.REGISTER))
_OF_CLAUSE = frozenset(("MUST", "MUST_NOT", "ACTOR", "IF", "UNLESS"))
"""With one of these, what stands behind the figures is a clause, and read as one."""
_OF_FIGURE = frozenset(("METRIC", "PERIOD", "WHOSE", "ASOF"))
_OF_LEAD = _OF_RANGE - {"CMP", "AMOUNT", "ASOF"}
_OF_LEAD |= {"ACTOR", "AGGREGATES", "BAN", "BASIS", "FIGURES", "OPENS", "SKIP", "STANDS"}
"""What stands above the tiers where that says no more than what they count."""
_IDLE = frozenset(("GRANT", "PLAIN", "SKIP", "REPLIES", "PERMIT"))
_SHORT = 30
"""Letters of a tier that says but that it is free: "no fee, no registration"."""
_BEYOND = Shape(r"\W*({TIER_BEYOND})(?=\s?[:\u2013\u2014-]|\s)", re.IGNORECASE)
_NEXT = Decimal(1)
"""How far from the end of a free tier the next one begins at most: "up to 10", "11 to 99"."""


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
    def figures(self) -> Sequence[Amount]:
        """The amounts that it lies between."""
        own = (t.value for t in self.found if t.span[1] <= self.end)
        return [value for value in own if isinstance(value, Amount)]

    @property
    def ends(self) -> tuple[Decimal, Decimal]:
        """The lowest and the highest of these amounts."""
        values = [n for a in self.figures for n in (a.value, a.upper) if n is not None]
        return min(values), max(values)

    @property
    def is_money(self) -> bool:
        return any(a.currency for a in self.figures)

    @property
    def is_free(self) -> bool:
        """True where it says no more than that: "free, attribution required" does."""
        behind = [t for t in self.found if t.span[0] >= self.end]
        more = any(t.type not in _IDLE for t in behind)
        words = sum(map(str.isalnum, self.sentence.text[self.end :]))
        return any(t.type == "GRANT" for t in behind) and not more and words <= _SHORT

    @property
    def is_due(self) -> bool:
        return any(meaning(t) in _DUE and _asks(t) for t in self.due)


def _asks(token: Token) -> bool:
    return is_asked(token) or is_said(token)


def with_tier_lines(every: Iterable[Known]) -> Iterator[Known]:
    """Yield the sentences of a text, those of such tiers as sentences of what is due."""
    for listed, group in groupby(every, key=_list_of):
        known = list(group)
        told = _told_in_list(known) if listed and 1 < len(known) <= _MOST else []
        if told:
            yield from told
        else:
            for one in known:
                yield from _told_in_line(one) or [one]


def _list_of(known: Known) -> int:
    """Return which list an item is of, 0 for what is none."""
    sentence = known[0]
    plain = sentence.item and "|" not in sentence.section
    return (id(sentence.lead) if sentence.lead else hash(sentence.section) or 1) if plain else 0


def _told_in_list(known: Sequence[Known]) -> list[Known]:
    """Return the tiers that the items of a list tell, none where they are no such tiers."""
    (first, lexicon), above = known[0], known[0][0].lead
    if lexicon is None or lexicon.language not in _LANGUAGES:
        return []
    return _told([s for s, _ in known], above.text if above else "", lexicon, first.section)


def _told_in_line(known: Known) -> list[Known]:
    """Return the tiers between the semicolons of a sentence, none where it is no row of them."""
    (sentence, lexicon), text = known, known[0].text
    marks = [m.span() for m in _PART.finditer(text)]
    if lexicon is None or lexicon.language not in _LANGUAGES or not 0 < len(marks) < _MOST:
        return []
    if sentence.heading or "|" in text:
        return []
    starts, ends = [0, *(m[1] for m in marks)], [*(m[0] for m in marks), len(text)]
    lead = _LEAD.search(text[: ends[0]])
    begins = lead.end() if lead and not any(c.isdigit() for c in text[: lead.start()]) else 0
    starts[0] = begins
    views = (sentence.clean.part(*span) for span in zip(starts, ends, strict=True))
    parts = [replace(sentence, clean=view) for view in views]
    return _told(parts, text[:begins], lexicon)


def _told(parts: Sequence[Sentence], above: str, lexicon: Lexicon, title: str = "") -> list[Known]:
    """Return tiers as sentences, none where the parts are no such tiers.

    `above` are words that the sentences lose, `title` those that stay above each of them.
    """
    tiers = [t for t in (_tier(s, lexicon) for s in parts) if t is not None]
    if len(tiers) == len(parts) - 1 and (last := _beyond(parts[-1], tiers, lexicon)):
        tiers.append(last)
    if len(tiers) < max(2, len(parts)) or not all(t.is_free or t.is_due for t in tiers):
        return []
    lead = _counting(above, lexicon) if above else []
    named = next((t.measure for t in tiers if t.measure), _measure(above, lead))
    if not named and title:
        above, lead = title, [t for t in _counting(title, lexicon) if t.type in _OF_FIGURE]
        named = _measure(above, lead)
    counted = [t for t in tokens(named, lexicon) if t.type == "METRIC"]
    told = [t for tier in tiers for t in tier.found]
    if not counted or not _is_bare(lead, above, named) or not _is_of(counted[0], [*lead, *told]):
        return []
    money = meaning(counted[0]) in MONEY
    if any(t.is_money is not money for t in tiers) or not _goes_on(tiers):
        return []
    frame = FRAMES[lexicon.language]
    return [(_sentence(t, named, frame), lexicon) for t in tiers if not t.is_free]


def _beyond(last: Sentence, tiers: Sequence[_Tier], lexicon: Lexicon) -> _Tier | None:
    """Return a last tier that names no figure as one above the figures of the others."""
    words = FRAMES[lexicon.language].beyond
    told = _BEYOND.match(last.text) if words and tiers else None
    if told is None or _tier(last, lexicon) is not None:
        return None
    currency = next((a.currency for a in tiers[-1].figures if a.currency), "")
    figure = f"{words}{tiers[-1].ends[1]:f} {currency}".rstrip()
    return _tier(replace(last, clean=last.clean.with_words(told.span(1), figure)), lexicon)


def _is_bare(lead: Sequence[Token], above: str, named: str) -> bool:
    """Say whether the words above the tiers tell no more than what these count."""
    measure = _measure(above, lead)
    periods = sum(t.type == "PERIOD" for t in lead)
    kept = not measure or measure == named
    return kept and {t.type for t in lead} <= _OF_LEAD and periods <= bool(measure)


def _is_of(counted: Token, found: Iterable[Token]) -> bool:
    """Say whether all figures are of one measure, and of the licensee alone."""
    for token in found:
        if token.type == "METRIC" and meaning(token) not in ("other", meaning(counted)):
            return False
        if token.type == "WHOSE" and meaning(token) != Whose.LICENSEE:
            return False
    return True


def _goes_on(tiers: Sequence[_Tier]) -> bool:
    """Say whether something is due from where each free tier ends."""
    starts = [t.ends[0] for t in tiers if t.is_due]
    free = [t.ends[1] for t in tiers if t.is_free]
    return bool(starts) and all(min(starts) - end <= _NEXT for end in free)


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


def _counting(words: str, lexicon: Lexicon) -> list[Token]:
    """Return the tokens of words that count: "users" are counted there, and use nothing."""
    found = tokens(words, lexicon)
    counted = [t.span for t in found if t.type == "METRIC"]
    return [t for t in found if t.type != "DEED" or not within_one(t.span, counted)]


def _tier(sentence: Sentence, lexicon: Lexicon) -> _Tier | None:
    """Return a piece as a tier, if figures open it and something stands behind them."""
    text = sentence.text
    if len(text) > _LONGEST:
        return None
    found = _counting(text, lexicon)
    end = 0
    for token in sorted(found, key=place):
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
