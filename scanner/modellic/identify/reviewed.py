"""The reviewed rules of a record, found again in a text that is that licence word for word."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from modellic.catalog import Record, ReviewedRule
from modellic.catalog.canonical import Canonical, title_words
from modellic.catalog.matching import holder_in, variant_of
from modellic.catalog.record import WordRange, variants
from modellic.errors import ModellicError
from modellic.rules import Evidence, Rule, Span
from modellic.text import Text

_CLOSING = frozenset(".,;:!?\"'”’)]。，；：」』）")
_PHRASE_END = frozenset(".!?。")


def reviewed_rules(text: Text, record: Record) -> tuple[Rule, ...]:
    """Return the record's rules with their words in this text as evidence.

    Raises `ModellicError` where the text is not the record's licence word for word: rules that a
    person checked say nothing about another text.
    """
    canonical = Canonical(text)
    skip = title_words(canonical.forms, record.titles)
    variant = variant_of(canonical, skip, record)
    if variant is None:
        raise ModellicError(
            f"the text is not {record.id} word for word", where=text.name, hint="identify it first"
        )
    left_out = list(variants(record.optional))[variant]
    shifts = [(end, first - end) for first, end in left_out]
    if record.holder and (name := holder_in(canonical, skip, record)):
        shifts = [(record.holder[1], name[1] - record.holder[1])]
    words = _Words(text, canonical.spans[skip:], shifts)
    return tuple(words.rule(reviewed) for reviewed in record.rules)


class _Words:
    """The words of a text, by their place in the whole licence."""

    def __init__(self, text: Text, spans: list[Span], shifts: Sequence[tuple[int, int]]) -> None:
        """Take where words of the licence begin to stand earlier or later, and by how much."""
        self._text = text
        self._spans = spans
        self._shifts = shifts

    def rule(self, reviewed: ReviewedRule) -> Rule:
        spans = tuple(self._span(words, _CLOSING) for words in reviewed.words)
        return replace(
            reviewed.rule,
            text=(*reviewed.rule.text, *map(self._phrase, reviewed.quoted)),
            evidence=self._evidence(spans),
        )

    def _evidence(self, spans: Iterable[Span]) -> Evidence:
        spans = tuple(spans)
        return Evidence(
            spans=spans,
            lines=tuple(map(self._text.lines, spans)),
            quote="\n".join(map(self._text.quote, spans)),
            file=self._text.name,
            sha256=self._text.sha256,
        )

    def _phrase(self, words: WordRange) -> str:
        start, end = self._span(words, _PHRASE_END)
        phrase = self._text.quote((start, end))
        opened = phrase.count("]") > phrase.count("[") and self._text.source[start - 1] == "["
        return " ".join(f"[{phrase}".split() if opened else phrase.split())

    def _span(self, words: WordRange, closing: frozenset[str]) -> Span:
        """Return where words stand, with the punctuation that closes them."""
        first, end = self._place(words[0]), self._place(words[1])
        start, end = self._spans[first][0], self._spans[end - 1][1]
        source = self._text.source
        while end < len(source) and source[end] in closing:
            end += 1
        return start, end

    def _place(self, word: int) -> int:
        """Return which word of this text is the given word of the whole licence."""
        return word + sum(by for start, by in self._shifts if start <= word)
