"""Statements that leave out words of the one before, to say the contrary of it or the same:
"personal use is allowed, commercial use is not", "Students need no licence. Companies do."

Each is parted from the one before, and read with the words that it leaves out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from modellic.extract.document.titled import Known
from modellic.extract.settling.elided_asian import ASIAN_JOINT, chinese, japanese
from modellic.extract.settling.elided_latin import JOINT, english, german
from modellic.extract.settling.elided_words import Put
from modellic.extract.words.lexicon import Lexicon
from modellic.segments import Sentence

_LONGEST = 600
"""Characters of a statement that is looked at."""
_JOINTS = {"en": JOINT, "de": JOINT, "zh": ASIAN_JOINT, "ja": ASIAN_JOINT}
_LANGUAGES: Mapping[str, Callable[[str, str, Lexicon], Put]] = {
    "en": english,
    "de": german,
    "zh": chinese,
    "ja": japanese,
}


def with_contraries(every: Sequence[Known]) -> list[Known]:
    """Return the sentences that are read, such ones parted and completed."""
    found: list[Known] = []
    for sentence, lexicon in every:
        before = found[-1][0] if found else None
        found += ((part, lexicon) for part in _completed(sentence, before, lexicon))
    return found


def _completed(
    sentence: Sentence, before: Sentence | None, lexicon: Lexicon | None
) -> Iterator[Sentence]:
    text = sentence.text
    left_out = _LANGUAGES.get(lexicon.language) if lexicon is not None else None
    if lexicon is None or left_out is None or sentence.heading or len(text) > _LONGEST:
        yield sentence
        return
    joints = _JOINTS[lexicon.language].finditer(text)
    start, end = max((m.span() for m in joints), default=(0, 0))
    if end and (words := left_out(text[:start], text[end:], lexicon)):
        yield from _completed(_part(sentence, 0, start), before, lexicon)
        yield _with(_part(sentence, end, len(text)), words)
    elif before is not None and before.section == sentence.section and not before.heading:
        yield _with(sentence, left_out(before.text, text, lexicon))
    else:
        yield sentence


def _part(sentence: Sentence, start: int, end: int) -> Sentence:
    place = sentence.clean.source_span((start, end))
    return replace(sentence, clean=sentence.clean.part(start, end), span=place)


def _with(sentence: Sentence, put: Put) -> Sentence:
    view = sentence.clean
    for span, words in sorted(put, reverse=True):
        view = view.with_words(span, words)
    return replace(sentence, clean=view) if put else sentence
