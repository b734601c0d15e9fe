"""The way from a text to its rules."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from modellic.extract.bans.banned_terms import banned_terms
from modellic.extract.bans.changed_copies import of_some_copies
from modellic.extract.bans.partial_bans import is_trimmed
from modellic.extract.bans.restrictions import banned_uses
from modellic.extract.bans.territories import territorial
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.readings import Reading
from modellic.extract.clauses.spoken import Spoken
from modellic.extract.document.acts_apart import with_acts_apart
from modellic.extract.document.asked_figures import with_asked_figures
from modellic.extract.document.capitals import with_small_letters
from modellic.extract.document.cjk_asked_lists import with_asked_lists
from modellic.extract.document.cjk_banned_figures import with_banned_figures
from modellic.extract.document.cjk_duty_columns import with_duty_columns
from modellic.extract.document.cjk_eligible_lists import with_eligible_lists
from modellic.extract.document.cjk_examples import without_examples_below
from modellic.extract.document.cjk_exempt_rows import with_exempt_rows
from modellic.extract.document.cjk_free_cases import with_free_cases
from modellic.extract.document.cjk_licence_kinds import with_licence_kinds
from modellic.extract.document.cjk_numbered_cases import with_numbered_cases
from modellic.extract.document.duties_apart import with_duties_apart
from modellic.extract.document.exempt_lists import with_exempt_lists
from modellic.extract.document.headed import lost
from modellic.extract.document.inline_orders import with_orders_apart
from modellic.extract.document.labels import with_labels
from modellic.extract.document.licence_prices import with_licence_prices
from modellic.extract.document.marked_terms import without_term_marks
from modellic.extract.document.memory import Memory
from modellic.extract.document.only_listed import with_only_listed
from modellic.extract.document.place_lists import with_place_lists
from modellic.extract.document.recasting import recast
from modellic.extract.document.spoken_titles import with_spoken_titles
from modellic.extract.document.tier_lines import with_tier_lines
from modellic.extract.document.tier_rows import with_tier_rows
from modellic.extract.document.titled import Known, with_titles
from modellic.extract.evidence.marks import Marks, follows_at
from modellic.extract.evidence.places import merged
from modellic.extract.evidence.shown_once import shown_once
from modellic.extract.evidence.specific import specificity
from modellic.extract.evidence.spelled import spelled_out
from modellic.extract.evidence.stating import rules_of
from modellic.extract.one_sentence import read
from modellic.extract.reporting.given_way import gave_way
from modellic.extract.reporting.reported import given_up, not_understood
from modellic.extract.settling.answered_no import without_denied
from modellic.extract.settling.but_as_allowed import but_as_allowed
from modellic.extract.settling.changed_copies import of_changed_copies
from modellic.extract.settling.contraries import with_contraries
from modellic.extract.settling.definitions import widened, widened_uses
from modellic.extract.settling.exemptions_apart import with_exemptions_apart
from modellic.extract.settling.free_registered import with_free_registered
from modellic.extract.settling.guessed import guessed
from modellic.extract.settling.in_examples import without_examples_of_duties
from modellic.extract.settling.kinds_in_terms import with_kinds_in_terms
from modellic.extract.settling.licence_fees import with_licence_fees
from modellic.extract.settling.licensing import licensed
from modellic.extract.settling.no_way import without_a_way
from modellic.extract.settling.recitals import recited_alone, without_recitals
from modellic.extract.settling.rows_beyond import beyond_free_rows
from modellic.extract.settling.sales import sold
from modellic.extract.settling.same_cases import in_same_cases
from modellic.extract.settling.seeming import seeming
from modellic.extract.settling.small_alone import of_the_large
from modellic.extract.settling.some_cases import without_some_cases
from modellic.extract.settling.statements_apart import with_statements_apart
from modellic.extract.settling.trade_once import with_trade_once
from modellic.extract.settling.vague import told_plainly
from modellic.extract.tables.tables import list_of
from modellic.extract.unparsed import Unparsed
from modellic.extract.words.language import (
    has_marks,
    language_of,
    languages_beside,
    latin_language_of,
    readable,
    spelling_of,
    spells_out_beside,
    spoken_apart,
    spoken_in,
)
from modellic.extract.words.lexicon import Lexicon
from modellic.extract.words.loading import load_lexicon
from modellic.extract.words.scripts import script_apart, script_of
from modellic.rules import Rule
from modellic.segments import Sentence, sentences
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


Step: TypeAlias = Callable[[list[Known]], Iterable[Known]]
"""Puts the sentences of a text into other words or other pieces."""
_INTO_PLAIN_WORDS: tuple[Step, ...] = (
    with_small_letters,
    with_spoken_titles,
    with_tier_rows,
    with_tier_lines,
    with_asked_figures,
    with_asked_lists,
    with_licence_kinds,
    without_examples_below,
    with_duty_columns,
    with_eligible_lists,
    with_free_cases,
    with_banned_figures,
    with_exempt_rows,
    with_numbered_cases,
    with_orders_apart,
    with_acts_apart,
    with_duties_apart,
    with_licence_prices,
    recast,
    with_exempt_lists,
    with_place_lists,
    with_only_listed,
    with_labels,
)
_APART: tuple[Step, ...] = (
    with_titles,
    with_contraries,
    with_exemptions_apart,
    with_statements_apart,
)


def extract(text: Text) -> Extraction:
    """Read the rules of a licence text. Never raises on any text.

    What stands in a language without word lists is unparsed as a whole, never clean.
    """
    return extracted(text).extraction


def extracted(text: Text) -> Extracted:
    """Read the rules of a licence text and keep how each sentence was read."""
    lexicons = _lexicons_of(unicodedata.normalize("NFC", text.source[:MAX_TEXT]))
    spoken = without_term_marks(sentences(text.source[:MAX_TEXT]))
    every = _put(list(lexicons.each(spoken)), _INTO_PLAIN_WORDS)
    pairs = _put(every, _APART)
    memory = Memory(pairs)
    every_read = [read(s, lexicon, memory) for s, lexicon in pairs]
    read_first = _saying(every_read, without_denied(every_read))
    beyond = _saying(read_first, beyond_free_rows(read_first))
    readings = _settled(_saying(beyond, with_free_registered(beyond, text.source)), text)
    readings = _saying(readings, with_kinds_in_terms(readings, memory.terms.spans))
    readings = _saying(readings, with_licence_fees(readings, text.source))
    readings = _saying(readings, without_a_way(readings))
    with_recitals = readings
    readings = _saying(readings, without_recitals(readings))
    wider = widened_uses(r.own for r in readings if "WIDENS" in r.kinds)
    readings = _saying(readings, (r.deeds and widened(r.deeds, r.found, wider) for r in readings))
    readings = _saying(readings, of_changed_copies(readings))
    readings = _saying(readings, in_same_cases(readings))
    terms = banned_terms(readings)
    readings = _saying(readings, territorial(readings, terms.deeds))
    readings = _saying(readings, sold(readings))
    uses = banned_uses(readings, terms.definitions)
    trimmed = {r.sentence.span for r in readings if "UNLESS" in r.kinds and is_trimmed(r)}
    readings = _saying(readings, (r.deeds and uses.left(at, r) for at, r in enumerate(readings)))
    readings = _saying(readings, without_some_cases(readings))
    readings = _saying(readings, without_examples_of_duties(readings))
    readings = _saying(readings, map(of_some_copies, readings))
    readings = _saying(readings, spelled_out(readings, text))
    readings = _saying(readings, shown_once(readings))
    plainest = _saying(readings, told_plainly([r.deeds for r in readings]))
    seen = _saying(plainest, but_as_allowed(plainest))
    plainest = _saying(seen, of_the_large([r.deeds for r in seen]))
    plainest = _saying(plainest, with_trade_once([r.deeds for r in plainest]))
    stated = [(r, specificity(r, reading)) for reading in plainest for r in rules_of(reading, text)]
    odd = {
        *not_understood(text, readings, uses.members, uses.when),
        *given_up(read_first, readings, uses.when),
        *trimmed,
    }
    odd.update(r.sentence.span for r, turned in zip(seen, plainest, strict=True) if r is not turned)
    hinted = [r for r in _saying(readings, guessed(readings, odd)) if r.guessed and r.deeds]
    themed = _saying(readings, seeming(readings, pairs, odd))
    unsure = [*hinted, *(r for r in themed if r.deeds)]
    stated += [(r, 0) for reading in unsure for r in rules_of(reading, text)]
    odd.update(r.sentence.span for r in unsure)
    rules = merged([*stated, *((rule, 0) for rule in uses.rules(text))], text)
    odd -= {*gave_way(read_first, readings, rules)}
    odd.update(recited_alone(with_recitals, rules))
    odd.update(lost([pair for pair in every if pair[0].heading], rules))
    if len(text) > MAX_TEXT:
        odd.add((MAX_TEXT, len(text)))
    passages = tuple(Unparsed.of(text, span) for span in sorted(odd))
    return Extracted(Extraction(lexicons.language, tuple(rules), passages), readings)


def _put(every: list[Known], steps: Iterable[Step]) -> list[Known]:
    """Return the sentences as each of some steps puts them."""
    for step in steps:
        every = list(step(every))
    return every


def _lexicons_of(source: str) -> _Lexicons:
    language, latin = language_of(source), latin_language_of(source)
    beside = languages_beside(source, latin) if latin != "und" else ()
    mixed = spells_out_beside(source, latin)
    return _Lexicons(language, (latin, *beside), spelling_of(source, latin), mixed)


@dataclass(frozen=True, slots=True)
class _Lexicons:
    """The word lists for the sentences of a text, which may be in two languages."""

    language: str
    latin: Sequence[str]
    """Those in Latin script, first the one that most of the text is in."""
    spelling: str
    """How the text spells the words of that one, where not as usual."""
    mixed: bool
    """Whether sentences of it without an umlaut spell theirs out."""

    def each(self, spoken: Iterable[Sentence]) -> Iterator[tuple[Sentence, Lexicon | None]]:
        """Yield the sentences, each with its lists, None where there are none.

        In a text of two languages, what a few words do not tell is as the sentence before.
        """
        last = self.latin[0]
        for sentence in spoken:
            if len(self.latin) > 1:
                last = spoken_in(sentence.text, self.latin) or last
            yield sentence, self._of(sentence, spoken_apart(sentence.text, self.latin) or last)

    def _of(self, sentence: Sentence, latin: str) -> Lexicon | None:
        own_script = self.language not in self.latin
        script = (
            script_apart(sentence.text, self.language) if own_script else script_of(sentence.text)
        )
        language = script or latin
        if not language or not readable(language):
            return None
        if language != self.latin[0]:
            return load_lexicon(language)
        keyboard = self.mixed and not has_marks(sentence.text)
        spelling = "ascii" if keyboard else self.spelling
        return load_lexicon(f"{language}+{spelling}" if spelling else language)


def _settled(readings: Sequence[Reading], text: Text) -> tuple[Reading, ...]:
    """Return the readings with what the whole text makes of their deeds."""
    # Numbers of clauses tell what an exemption is of, and nothing else.
    exempts = any("EXEMPTS" in r.kinds for r in readings)
    marks = Marks(text.source) if exempts else None
    spoken = [
        Spoken(
            words=r.sentence.text,
            mark=marks.of(r.sentence) if marks is not None else "",
            span=r.sentence.span,
            own=r.own,
            kinds=r.kinds,
            deeds=r.deeds,
            stated=r.stated,
            lead=list_of(r.sentence),
            section=r.sentence.section,
            below=marks.below(r.sentence) if marks is not None else "",
            place=id(r.sentence),
            follows=follows_at(text.source, behind, r.sentence.span[0]),
        )
        for behind, r in zip((0, *(r.sentence.span[1] for r in readings)), readings, strict=False)
    ]
    return _saying(readings, licensed(spoken))


def _saying(readings: Sequence[Reading], each: Iterable[tuple[Deed, ...]]) -> tuple[Reading, ...]:
    """Return the readings with other deeds; most have none, before and after."""
    return tuple(
        r if r.deeds is deeds or r.deeds == deeds else replace(r, deeds=deeds)
        for r, deeds in zip(readings, each, strict=True)
    )
