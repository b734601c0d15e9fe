"""Sentences in capitals throughout: "YOU MAY NOT: (A) SELL THE MODEL; (B) HOST IT."."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from modellic.extract.document.titled import Known
from modellic.segments.capitals import in_small_letters


def with_small_letters(every: Iterable[Known]) -> Iterator[Known]:
    """Yield the sentences of a text, those in capitals in small letters."""
    for sentence, lexicon in every:
        words = in_small_letters(sentence.text)
        small = words != sentence.text
        clean = replace(sentence.clean, text=words) if small else sentence.clean
        yield (replace(sentence, clean=clean) if small else sentence), lexicon
