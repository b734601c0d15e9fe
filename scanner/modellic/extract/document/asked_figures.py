"""Questions that ask but for a number, and leave what they count to the sentence before: "How many
people work for you? 500 or more? Then you need a licence."

Each is read with the measure put behind its number.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from modellic.extract.document.tier_lines import measure_in
from modellic.extract.document.titled import Known
from modellic.extract.lexing.lexer import tokens
from modellic.extract.words.lexicon import Lexicon
from modellic.segments import Sentence

_LONGEST = 40
"""Characters of a question that asks for no more than a number."""
_ASKS = frozenset(("AMOUNT", "CMP", "PLAIN", "PERIOD"))


def with_asked_figures(every: Iterable[Known]) -> Iterator[Known]:
    """Yield the sentences of a text, those questions with what they count."""
    before = ""
    for sentence, lexicon in every:
        counted = lexicon is not None and _asks_number(sentence, lexicon)
        measure = measure_in(before, lexicon) if counted and lexicon is not None else ""
        if not counted:
            before = sentence.text
        yield (_with(sentence, measure) if measure else sentence), lexicon


def _asks_number(sentence: Sentence, lexicon: Lexicon) -> bool:
    text = sentence.text
    if len(text) > _LONGEST or not text.endswith("?") or not any(map(str.isdigit, text)):
        return False
    kinds = {t.type for t in tokens(text, lexicon)}
    return "AMOUNT" in kinds and kinds <= _ASKS


def _with(sentence: Sentence, measure: str) -> Sentence:
    at = len(sentence.text) - 1
    return replace(sentence, clean=sentence.clean.with_words((at, at), f" {measure}"))
