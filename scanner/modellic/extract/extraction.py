"""The way from a text to its rules."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from modellic.extract.bans.banned_below import with_ban
from modellic.extract.bans.banned_terms import banned_terms
from modellic.extract.bans.partial_bans import is_trimmed
from modellic.extract.bans.restrictions import banned_uses
from modellic.extract.bans.territories import placed, territorial
from modellic.extract.clauses.conditions import thresholds
from modellic.extract.clauses.counted import within_count
from modellic.extract.clauses.deeds import Deed, heard
from modellic.extract.clauses.limits import as_limit, limit_of
from modellic.extract.clauses.parser import parse, speaks
from modellic.extract.clauses.readings import Reading
from modellic.extract.clauses.scope import setting
from modellic.extract.clauses.spoken import FIGURES, Spoken
from modellic.extract.document.headed import headed, lost
from modellic.extract.document.marked_terms import without_term_marks
from modellic.extract.document.memory import Memory
from modellic.extract.document.offerings import within_each
from modellic.extract.document.titled import with_titles
from modellic.extract.evidence.details import supported
from modellic.extract.evidence.marks import Marks
from modellic.extract.evidence.places import merged
from modellic.extract.evidence.spelled import spelled_out
from modellic.extract.evidence.stating import rules_of
from modellic.extract.folding.folding import fold
from modellic.extract.folding.itemized import one_by_one
from modellic.extract.folding.order import in_order
from modellic.extract.lexing.criteria import rejoined
from modellic.extract.lexing.token import Token
from modellic.extract.orders.cases import without_cases, without_denied
from modellic.extract.orders.freed import without_freed
from modellic.extract.orders.handed_on import with_handing_on
from modellic.extract.orders.imperatives import refuses, with_orders
from modellic.extract.orders.noun_rows import with_rows
from modellic.extract.orders.owed_below import with_duty
from modellic.extract.orders.purposes import without_allowed
from modellic.extract.orders.recitals import recited
from modellic.extract.orders.use_lists import with_listed_uses
from modellic.extract.orders.verb_lists import (
    with_banned_verbs,
    with_listed_verbs,
    without_other_verbs,
)
from modellic.extract.orders.verdicts import with_verdict
from modellic.extract.reporting.reported import gave_way, given_up, not_understood
from modellic.extract.settling.by_doing import without_ban
from modellic.extract.settling.carried import with_leave
from modellic.extract.settling.definitions import widened, widened_uses
from modellic.extract.settling.events import as_steps, without_events
from modellic.extract.settling.licensed_deeds import as_uses, as_uses_in_line
from modellic.extract.settling.licensing import licensed
from modellic.extract.settling.needing_leave import as_uses_before
from modellic.extract.settling.saving import without_saved
from modellic.extract.settling.vague import told_plainly
from modellic.extract.tables.plan_prices import with_price
from modellic.extract.tables.tables import is_row, list_of
from modellic.extract.unparsed import Unparsed
from modellic.extract.words.language import (
    language_of,
    latin_language_of,
    readable,
    script_of,
    spells_out,
)
from modellic.extract.words.lexicon import Lexicon, load_lexicon
from modellic.rules import Condition, Rule
from modellic.segments import Sentence, sentences
from modellic.segments.cases import lists_cases
from modellic.text import Text

MAX_TEXT = 1_000_000
"""Code points of a text that are read; what lies beyond is reported as unparsed."""


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
    spoken = without_term_marks(sentences(text.source[:MAX_TEXT]))
    every = [(s, lexicons.of(s)) for s in spoken]
    pairs = with_titles(every)
    memory = Memory(pairs)
    read_first = [read(s, lexicon, memory) for s, lexicon in pairs]
    readings = _settled(read_first, text)
    recitals = recited((r.sentence, r.heading) for r in readings)
    readings = _saying(
        readings,
        (() if recital else r.deeds for r, recital in zip(readings, recitals, strict=True)),
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
    stated = (r for reading in plainest for r in rules_of(reading, text))
    rules = merged([*stated, *uses.rules(text)], text)
    odd = {*not_understood(text, readings, uses.members), *given_up(read_first, readings), *trimmed}
    odd -= {*gave_way(read_first, readings, rules)}
    odd.update(lost([pair for pair in every if pair[0].heading], rules))
    if len(text) > MAX_TEXT:
        odd.add((MAX_TEXT, len(text)))
    passages = tuple(Unparsed.of(text, span) for span in sorted(odd))
    return Extracted(Extraction(language, tuple(rules), passages), readings)


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
    own = without_other_verbs(supported(marks, sentence.text), sentence.text)
    own = with_listed_verbs(with_banned_verbs(own, sentence.text), sentence.text)
    own = with_listed_uses(without_cases(own, sentence.text), sentence.text)
    own = without_freed(own, sentence.text)
    own = without_allowed(with_handing_on(own, sentence.text), sentence.text)
    own = with_rows(own, sentence.text, lexicon)
    leads = memory.leads(sentence, lexicon)
    own = without_denied(own, leads)
    required = memory.asked(sentence, lexicon)
    if required:
        own, leads, required = as_uses(own, leads, required, sentence.text, lexicon)
    own = as_uses_before(as_uses_in_line(own, sentence.text), sentence.text)
    heading = memory.heading(sentence.section, lexicon)
    listed = sentence.item or is_row(sentence.text, sentence.section)
    # A cross before a case of "a licence is needed in any of these cases" forbids nothing.
    listed = listed and not lists_cases(sentence.lead)
    own = with_verdict(own, sentence.text, listed=listed)
    own = with_ban(own, leads, heading, sentence, lexicon)
    whom = memory.for_whom(sentence, own)
    above, title = (whom[1], whom[0].text) if whom else (heading, sentence.section)
    if not is_row(sentence.text, sentence.section):
        own = with_price(own, above, sentence.text)
    own = as_steps(without_events(own, leads), leads)
    own = with_duty(own, leads, heading, sentence)
    own, asked = memory.replied(sentence, memory.with_figure(own), lexicon)
    own = with_orders(within_count(own, sentence.text), leads, sentence.text)
    limited = as_limit(own, [*heading, *leads])
    figured = headed(own, above, title)
    found = [*figured, *leads, *limited]
    found += required
    before = rejoined(memory.before, own) or limit_of(own, heading)
    heard_of = speaks(found, goes_on=before is not None)
    said, figures = _heard(found, memory, before) if heard_of else ((), None)
    said = without_saved(said, own)
    also = memory.referred(own)
    if memory.lists.absorbs(sentence):
        # "You do not offer it as a service" forbids beside the figures of such a list.
        said = tuple(d for d in said if refuses(own) and d.kind == "must-not")
    else:
        # "Everyone else." tells nothing new: what "otherwise" in the next sentence means stays.
        tells = figures is not None and (said or any(t.type in FIGURES for t in own))
        memory.note(figures if tells else None, sentence, listed=len(limited) > len(own))
    if asked is not None:
        said = tuple(replace(d, also=(*d.also, asked)) for d in said)
    said = with_leave(tuple(placed(d, own, sentence.text) for d in said), leads, own)
    said = without_ban(said, own)
    if whom and figured:
        also = (*also, whom[0].span)
    if any(thresholds(d.when) for d in said) and (also := (*also, *memory.also(sentence))):
        said = tuple(replace(d, also=also) if thresholds(d.when) else d for d in said)
    return Reading(sentence, tuple(own), tuple(found), said, tuple(heading), stated=figures)


def _heard(
    found: Sequence[Token], memory: Memory, before: Condition | None
) -> tuple[tuple[Deed, ...], Condition | None]:
    where = setting(found, memory.terms.conditions)
    deeds, stated = heard(parse(one_by_one(fold(in_order(found)), found)), where, before)
    return deeds, within_each(stated, found)
