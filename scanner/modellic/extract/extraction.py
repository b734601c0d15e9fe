"""The way from a text to its rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from modellic.extract.conditions import setting
from modellic.extract.deeds import Deed, deeds
from modellic.extract.details import detailed
from modellic.extract.language import language_of, readable
from modellic.extract.lexer import Token, fold, inherited, tokens
from modellic.extract.lexicon import Lexicon, load_lexicon
from modellic.extract.parser import parse
from modellic.rules import Evidence, Rule, Span
from modellic.segments import Sentence, sentences
from modellic.text import Text

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


def extract(text: Text) -> Extraction:
    """Read the rules of a licence text. Never raises on any text.

    A text in a language without word lists is unparsed as a whole, never clean.
    """
    language = language_of(text.source)
    if not readable(language):
        whole = [_unparsed(text, (0, len(text)))] if text.source.strip() else []
        return Extraction(language, (), tuple(whole))
    lexicon = load_lexicon(language)
    rules: list[Rule] = []
    odd: list[Unparsed] = []
    for sentence in sentences(text.source):
        if sentence.heading:
            continue
        found = read(sentence, lexicon)
        rules += found.rules(text)
        if not found.deeds and found.binds():
            odd.append(_unparsed(text, sentence.span))
    return Extraction(language, tuple(merged(rules)), tuple(odd))


@dataclass(frozen=True, slots=True)
class Reading:
    """One sentence with its tokens and what they were found to say."""

    sentence: Sentence
    own: tuple[Token, ...]
    found: tuple[Token, ...]
    deeds: tuple[Deed, ...]

    def rules(self, text: Text) -> Iterator[Rule]:
        """Yield the rules that the sentence states, each with its evidence."""
        span = self.sentence.span
        evidence = Evidence((span,), (text.lines(span),), text.quote(span), text.name, text.sha256)
        for deed in self.deeds:
            yield detailed(deed, self.own, self.sentence.text, evidence)

    def binds(self) -> bool:
        """Say whether the sentence seems to bind, or to carry a threshold."""
        types = {t.type for t in self.own}
        if "PASS" in types:
            return False
        return bool(types & {"MUST", "MUST_NOT"}) or {"AMOUNT", "METRIC"} <= types


def read(sentence: Sentence, lexicon: Lexicon) -> Reading:
    """Read one sentence, an item together with the lead-ins that it hangs on."""
    own = tokens(sentence.text, lexicon)
    found = [*_lead_tokens(sentence, lexicon), *own]
    parts = parse(fold(found))
    return Reading(sentence, tuple(own), tuple(found), tuple(deeds(parts, setting(found))))


def _lead_tokens(sentence: Sentence, lexicon: Lexicon) -> list[Token]:
    leads: list[Token] = []
    lead = sentence.lead
    for _ in range(_LEAD_DEPTH):
        if lead is None:
            break
        leads = [*inherited(tokens(lead.text, lexicon)), *leads]
        lead = lead.lead
    return leads


def merged(rules: Iterable[Rule]) -> list[Rule]:
    """Return each rule once: two places that state the same under the same condition are one."""
    kept: dict[object, Rule] = {}
    for rule in rules:
        key = (rule.action, rule.when, rule.text)
        kept.setdefault(key, rule)
    return list(kept.values())


def _unparsed(text: Text, span: Span) -> Unparsed:
    return Unparsed(span, text.lines(span), text.quote(span), text.name)
