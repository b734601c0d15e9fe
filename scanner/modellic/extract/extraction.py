"""The way from a text to its rules."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from modellic.extract.banned_terms import banned_terms
from modellic.extract.bans import is_trimmed, with_ban
from modellic.extract.carried import with_leave
from modellic.extract.conditions import is_limit, thresholds
from modellic.extract.deeds import Deed, heard
from modellic.extract.definitions import widened, widened_uses
from modellic.extract.details import detailed, supported
from modellic.extract.doubts import (
    drops_figure,
    is_forgotten,
    is_told,
    told,
)
from modellic.extract.folding import fold
from modellic.extract.headed import headed
from modellic.extract.imperatives import with_orders
from modellic.extract.language import (
    language_of,
    latin_language_of,
    readable,
    script_of,
    spells_out,
)
from modellic.extract.lexicon import Lexicon, load_lexicon
from modellic.extract.licensing import licensed
from modellic.extract.limits import as_limit, limit_of
from modellic.extract.marks import Marks
from modellic.extract.memory import Memory
from modellic.extract.offerings import within_each
from modellic.extract.order import in_order
from modellic.extract.parser import parse, speaks
from modellic.extract.passage import passage
from modellic.extract.places import evidence_of, merged
from modellic.extract.recitals import recited
from modellic.extract.restrictions import banned_uses
from modellic.extract.scope import setting
from modellic.extract.sentence_read import Reading
from modellic.extract.spelled import spelled_out
from modellic.extract.spoken import FIGURES, Spoken
from modellic.extract.tables import list_of
from modellic.extract.territories import placed, territorial
from modellic.extract.token import Token
from modellic.extract.unheard import has_unheard
from modellic.extract.unparsed import Unparsed
from modellic.extract.vague import told_plainly
from modellic.rules import Condition, Duty, Metric, Rule, Span, Threshold
from modellic.segments import Sentence, sentences
from modellic.text import Text

MAX_TEXT = 1_000_000
"""Code points of a text that are read; what lies beyond is reported as unparsed."""
_SHOWN = frozenset((Duty.STATE_CHANGES, Duty.DISCLOSE_AI_GENERATED))
"""What is shown to people too, and is no attribution."""


@dataclass(frozen=True, slots=True)
class Extraction:
    """What a text says: its language (ISO 639-1, `und` where it is not known) and its rules."""

    language: str
    rules: tuple[Rule, ...]
    unparsed: tuple[Unparsed, ...]


@dataclass(frozen=True, slots=True)
class Extracted:
    """An extraction with the readings behind it, for whoever asks why."""

    extraction: Extraction
    readings: tuple[Reading, ...]


def extract(text: Text) -> Extraction:
    """Read the rules of a licence text. Never raises on any text.

    What stands in a language without word lists is unparsed as a whole, never clean.
    """
    return extracted(text).extraction


def extracted(text: Text) -> Extracted:
    """Read the rules of a licence text and keep how each sentence was read."""
    language = language_of(text.source)
    latin = latin_language_of(text.source)
    lexicons = _Lexicons(language, latin, spells_out(text.source, latin))
    pairs = [(s, lexicons.of(s)) for s in _sentences(text)]
    memory = Memory(pairs)
    read_first = [read(s, lexicon, memory) for s, lexicon in pairs]
    readings = _settled(read_first, text)
    told = recited((r.sentence, r.heading) for r in readings)
    readings = _saying(
        readings, (() if recital else r.deeds for r, recital in zip(readings, told, strict=True))
    )
    wider = widened_uses(r.own for r in readings)
    readings = _saying(readings, (widened(r.deeds, r.found, wider) for r in readings))
    terms = banned_terms(readings)
    readings = _saying(readings, territorial(readings, terms.deeds))
    uses = banned_uses(readings, terms.definitions)
    trimmed = {r.sentence.span for r in readings if is_trimmed(r)}
    readings = _saying(readings, (uses.left(at, r) for at, r in enumerate(readings)))
    readings = _saying(readings, spelled_out(readings, text))
    plainest = _saying(readings, told_plainly([r.deeds for r in readings]))
    stated = (r for reading in plainest for r in _rules(reading, text))
    rules = merged([*stated, *uses.rules(text)], text)
    odd = {*_odd(text, readings, uses.members), *_given_up(read_first, readings), *trimmed}
    passages = tuple(_unparsed(text, span) for span in sorted(odd))
    return Extracted(Extraction(language, tuple(rules), passages), readings)


def _odd(text: Text, readings: Sequence[Reading], listed: Container[int]) -> Iterator[Span]:
    """Yield what binds, or is foreign, or lies beyond the bound, and gave no rule.

    `listed` are the positions of readings that a list of banned uses has taken up.
    """
    leads = {id(r.sentence.lead) for r in readings}
    used = {span for r in readings for d in r.deeds for span in d.also}
    ruled = {t for r in readings for d in r.deeds for t in thresholds(d.when)}
    known = {figure for t in ruled for figure in told(t)}
    for at, reading in enumerate(readings):
        forgotten = is_forgotten(reading.stated, reading.own, known)
        forgotten = forgotten and reading.sentence.span not in used
        if reading.is_doubtful(text) or forgotten or drops_figure(reading.own, known):
            yield reading.sentence.span
            continue
        told_whole = id(reading.sentence) in leads or reading.titled
        if not told_whole and has_unheard(reading, listed=at in listed):
            yield reading.sentence.span
            continue
        read_whole = bool(reading.deeds) and not reading.unread
        if at in listed or read_whole or reading.sentence.span in used:
            continue
        if is_told(reading.stated, reading.own, ruled):
            continue
        if reading.deeds or reading.binds(leads=id(reading.sentence) in leads):
            yield reading.sentence.span
    yield from _foreign(text, readings)
    if len(text) > MAX_TEXT:
        yield MAX_TEXT, len(text)


def _given_up(before: Sequence[Reading], after: Sequence[Reading]) -> Iterator[Span]:
    """Yield the sentences that asked for something beyond a figure that no rule is left with."""
    kept = {_figure(t) for r in after for d in r.deeds for t in thresholds(d.when)}
    for reading, settled in zip(before, after, strict=True):
        idle = not any(thresholds(d.when) for d in reading.deeds)
        if reading.deeds and idle and thresholds(reading.stated):
            yield reading.sentence.span
        if reading.deeds == settled.deeds:
            continue
        asked = {_figure(t) for d in reading.deeds if d.token for t in thresholds(d.when)}
        if not asked <= kept:
            yield reading.sentence.span


def _figure(threshold: Threshold) -> tuple[Metric, Decimal, bool]:
    return threshold.metric, threshold.value, is_limit(threshold)


@dataclass(frozen=True, slots=True)
class _Lexicons:
    """The word lists for the sentences of a text, which may be in two languages."""

    language: str
    latin: str
    plain: bool
    """True where umlauts and accents are spelled out."""

    def of(self, sentence: Sentence) -> Lexicon | None:
        """Return the lists for a sentence, None where there are none."""
        script = script_of(sentence.text)
        own_script = self.language != self.latin
        language = (self.language if own_script else script) if script else self.latin
        if not language or not readable(language):
            return None
        plain = self.plain and language == self.latin
        return load_lexicon(f"{language}+ascii" if plain else language)


def _sentences(text: Text) -> Iterator[Sentence]:
    return (s for s in sentences(text.source[:MAX_TEXT]) if not s.heading)


def _settled(readings: Sequence[Reading], text: Text) -> tuple[Reading, ...]:
    """Return the readings with what the whole text makes of their deeds."""
    marks = Marks(text.source)
    spoken = [
        Spoken(
            words=r.sentence.text,
            mark=marks.of(r.sentence),
            span=r.sentence.span,
            own=r.own,
            deeds=r.deeds,
            stated=r.stated,
            lead=list_of(r.sentence),
            place=id(r.sentence),
        )
        for r in readings
    ]
    return _saying(readings, licensed(spoken))


def _saying(readings: Sequence[Reading], each: Iterable[tuple[Deed, ...]]) -> tuple[Reading, ...]:
    """Return the readings with other deeds; most have none, before and after."""
    return tuple(
        r if r.deeds == deeds else replace(r, deeds=deeds)
        for r, deeds in zip(readings, each, strict=True)
    )


def read(sentence: Sentence, lexicon: Lexicon | None, memory: Memory) -> Reading:
    """Read one sentence, an item together with the lead-ins that it hangs on."""
    if lexicon is None:
        return Reading(sentence, foreign=any(c.isalpha() for c in sentence.text))
    marks = memory.completed(sentence, memory.own(sentence, lexicon), lexicon)
    own = supported(marks, sentence.text)
    leads = memory.leads(sentence, lexicon)
    heading = memory.heading(sentence.section, lexicon)
    own = with_ban(own, leads, heading) if sentence.item else own
    own, asked = memory.replied(sentence, memory.with_figure(own), lexicon)
    own = with_orders(own, leads, sentence.text)
    found = [*headed(own, heading, sentence.section), *leads, *as_limit(own, heading)]
    found += memory.asked(sentence, lexicon)
    before = memory.before or limit_of(own, heading)
    said, figures = _heard(found, memory, before) if speaks(found) else ((), None)
    also = memory.referred(own)
    if memory.lists.absorbs(sentence):
        said = ()
    else:
        # "Everyone else." tells nothing new: what "otherwise" in the next sentence means stays.
        tells = said or any(t.type in FIGURES for t in own)
        memory.note(figures if tells else None, sentence)
    if asked is not None:
        said = tuple(replace(d, also=(*d.also, asked)) for d in said)
    said = with_leave(tuple(placed(d, own, sentence.text) for d in said), leads, own)
    if any(thresholds(d.when) for d in said) and (also := (*also, *memory.also(sentence))):
        said = tuple(replace(d, also=also) if thresholds(d.when) else d for d in said)
    return Reading(sentence, tuple(own), tuple(found), said, tuple(heading), stated=figures)


def _heard(
    found: Sequence[Token], memory: Memory, before: Condition | None
) -> tuple[tuple[Deed, ...], Condition | None]:
    where = setting(found, memory.terms.conditions)
    deeds, stated = heard(parse(fold(in_order(found))), where, before)
    return deeds, within_each(stated, found)


def _rules(reading: Reading, text: Text) -> Iterator[Rule]:
    """Yield the rules of a sentence.

    One that shows a phrase is not told again without it, and what is shown of changes or
    machines ("state clearly that it was changed") is that duty alone.
    """
    found = [(deed, _rule_of(deed, reading, text)) for deed in reading.deeds]
    shown = {r.action for _, r in found if r.text} | {r.action for _, r in found} & _SHOWN
    bare = Duty.DISPLAY_ATTRIBUTION if shown & _SHOWN or Duty.DISPLAY_ATTRIBUTION in shown else None
    said = [(d, r) for d, r in found if r.text or r.action is not bare]
    yield from (r for d, r in said if not _told_of_another(d, r, said, reading.sentence.text))


def _told_of_another(deed: Deed, rule: Rule, said: Sequence[tuple[Deed, Rule]], words: str) -> bool:
    """Say whether the words of a rule are those of another.

    A phrase to show that says "made by AI" is a disclosure, and one that is shown to people is no
    notice to be kept in copies.
    """
    shows = [(d, r.text[0]) for d, r in said if r.action is Duty.DISPLAY_ATTRIBUTION and r.text]
    if rule.action is Duty.DISPLAY_ATTRIBUTION and rule.text:
        told = (d for d, _ in said if d.action is Duty.DISCLOSE_AI_GENERATED)
        return any(_holds(d, words.find(rule.text[0])) for d in told)
    if rule.action is Duty.RETAIN_NOTICES:
        announced = deed.token is not None and words[deed.token.span[1] :].startswith(":")
        within = any(_holds(deed, words.find(p)) or deed.is_part_of(d) for d, p in shows)
        return within or bool(shows and announced)
    return False


def _holds(deed: Deed, at: int) -> bool:
    """Say whether the words that name a deed hold what stands at `at`."""
    return deed.token is not None and deed.token.span[0] <= at < deed.token.span[1]


def _rule_of(deed: Deed, reading: Reading, text: Text) -> Rule:
    sentence = reading.sentence
    rule = detailed(deed, reading.own, sentence.text, evidence_of(text, sentence.span))
    parts = passage(deed, reading.deeds, reading.own, sentence.text)
    spans = {sentence.clean.source_span(_trimmed(sentence.text, p)) for p in parts}
    return replace(rule, evidence=evidence_of(text, *sorted({*deed.also, *spans})))


def _trimmed(words: str, span: Span) -> Span:
    """Return a span without the blanks at its ends, and the comma that parts it from the rest."""
    start, end = span
    kept = words[start:end].lstrip()
    start = end - len(kept)
    return start, start + len(kept.rstrip(" ,"))


def _foreign(text: Text, readings: Iterable[Reading]) -> Iterator[Span]:
    """Yield the passages in a language without word lists, whole rather than by the sentence."""
    passage: Span | None = None
    for span in (r.sentence.span for r in readings if r.foreign):
        if passage and not text.source[passage[1] : span[0]].strip():
            passage = (passage[0], span[1])
            continue
        if passage:
            yield passage
        passage = span
    if passage:
        yield passage


def _unparsed(text: Text, span: Span) -> Unparsed:
    return Unparsed(span, text.lines(span), text.quote(span), text.name)
