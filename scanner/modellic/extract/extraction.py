"""The way from a text to its rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from modellic.extract.conditions import setting
from modellic.extract.deeds import Deed, deeds
from modellic.extract.details import detailed
from modellic.extract.language import language_of, latin_language_of, readable, script_of
from modellic.extract.lexer import Token, fold, inherited, tokens
from modellic.extract.lexicon import Lexicon, load_lexicon
from modellic.extract.parser import parse
from modellic.rules import Evidence, Rule, Span
from modellic.segments import Sentence, sentences
from modellic.text import Text

MAX_TEXT = 2_000_000
"""Code points of a text that are read; what lies beyond is reported as unparsed."""
_LEAD_DEPTH = 4


@dataclass(frozen=True, slots=True)
class Unparsed:
    """A sentence that seems to bind or to carry a threshold, and that gave no rule."""

    span: Span
    lines: tuple[int, int]
    quote: str
    file: str = ""


@dataclass(frozen=True, slots=True)
class Extraction:
    """What a text says: its language (ISO 639-1, `und` where it is not known) and its rules."""

    language: str
    rules: tuple[Rule, ...]
    unparsed: tuple[Unparsed, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """One sentence, its tokens (`own`; `found` with those of its lead-ins) and what they say."""

    sentence: Sentence
    own: tuple[Token, ...] = ()
    found: tuple[Token, ...] = ()
    deeds: tuple[Deed, ...] = ()
    heading: tuple[Token, ...] = ()
    foreign: bool = False
    """True where there are no word lists for the sentence's language."""

    def binds(self, leads: bool) -> bool:
        """Say whether the sentence seems to bind, or to carry a threshold.

        One that leads into a list binds by its items. Boilerplate (warranty, liability, definitions, grants) binds to nothing that a rule is for,
        but never hides an amount with a metric.
        """
        types = {t.type for t in self.own}
        if {"AMOUNT", "METRIC", "CMP"} <= types:
            return True
        if leads or "PASS" in types or self.titled:
            return False
        return bool(types & {"MUST", "MUST_NOT"})

    @property
    def titled(self) -> bool:
        """True where the heading above announces boilerplate."""
        return any(t.type == "TITLE" for t in self.heading)


def extract(text: Text) -> Extraction:
    """Read the rules of a licence text. Never raises on any text.

    What stands in a language without word lists is unparsed as a whole, never clean.
    """
    language = language_of(text.source)
    lexicons = _Lexicons(language, latin_language_of(text.source))
    readings = [read(s, lexicons.of(s)) for s in _sentences(text)]
    rules = merged(r for reading in readings for r in _rules(reading, text))
    leads = {id(r.sentence.lead) for r in readings}
    odd = [r.sentence.span for r in readings if not r.deeds and r.binds(id(r.sentence) in leads)]
    odd += _foreign(text, readings)
    if len(text) > MAX_TEXT:
        odd.append((MAX_TEXT, len(text)))
    return Extraction(language, tuple(rules), tuple(_unparsed(text, s) for s in sorted(odd)))


@dataclass(frozen=True, slots=True)
class _Lexicons:
    """The word lists for the sentences of a text, which may be in two languages."""

    language: str
    latin: str

    def of(self, sentence: Sentence) -> Lexicon | None:
        """Return the lists for a sentence, None where there are none."""
        script = script_of(sentence.text)
        own_script = self.language != self.latin
        language = (self.language if own_script else script) if script else self.latin
        return load_lexicon(language) if language and readable(language) else None


def _sentences(text: Text) -> Iterator[Sentence]:
    return (s for s in sentences(text.source[:MAX_TEXT]) if not s.heading)


def read(sentence: Sentence, lexicon: Lexicon | None) -> Reading:
    """Read one sentence, an item together with the lead-ins that it hangs on."""
    if lexicon is None:
        return Reading(sentence, foreign=any(c.isalpha() for c in sentence.text))
    own = tokens(sentence.text, lexicon)
    found = [*_lead_tokens(sentence, lexicon), *own]
    said = deeds(parse(fold(found)), setting(found))
    heading = tokens(sentence.section, lexicon)
    return Reading(sentence, tuple(own), tuple(found), tuple(said), tuple(heading))


def _lead_tokens(sentence: Sentence, lexicon: Lexicon) -> list[Token]:
    leads: list[Token] = []
    lead = sentence.lead
    for _ in range(_LEAD_DEPTH):
        if lead is None:
            break
        leads = [*inherited(tokens(lead.text, lexicon)), *leads]
        lead = lead.lead
    return leads


def _rules(reading: Reading, text: Text) -> Iterator[Rule]:
    span = reading.sentence.span
    evidence = Evidence((span,), (text.lines(span),), text.quote(span), text.name, text.sha256)
    for deed in reading.deeds:
        yield detailed(deed, reading.own, reading.sentence.text, evidence)


def merged(rules: Iterable[Rule]) -> list[Rule]:
    """Return each rule once: two places that state the same under the same condition are one.

    The first place is the evidence.
    """
    kept: dict[object, Rule] = {}
    for rule in rules:
        key = replace(rule, evidence=Evidence(()), place=(), contact=None)
        kept.setdefault(key, rule)
    return list(kept.values())


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
