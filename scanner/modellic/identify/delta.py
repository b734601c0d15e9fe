"""What a text has that a known licence has not, and what it lacks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from modellic.catalog.canonical import Canonical, leading_words
from modellic.catalog.index import Known
from modellic.catalog.record import WordRange
from modellic.identify.align import Run, align
from modellic.rules import Span
from modellic.text import Text

_ISLAND = 6
"""So few known words between two changes belong to the change."""
_SLIDE = 8
_SENTENCE_ENDS = frozenset(".;:!?。；：！？")
_CLOSING = frozenset(".,;:!?\"'”’)]»。，；：！？」』）")
_OPENING = frozenset("\"'“‘([«「『（")


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of a text that a known licence does not have at this place.

    `lines` are 1-based, both included; `replaces` is the number of words of the licence that are
    missing right here; `heading` is true for another title above the licence's words.
    """

    span: Span
    lines: tuple[int, int]
    words: int
    replaces: int = 0
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Gap:
    """Words of a known licence that a text lacks, with nothing in their stead.

    `line` is where in the text they would stand, `words` how many they are, and `at` the first of
    them among the canonical words of the licence.
    """

    line: int
    words: int
    at: int


@dataclass(frozen=True, slots=True)
class Delta:
    """The differences between a text and a known licence, in the order of the text."""

    added: tuple[Passage, ...]
    missing: tuple[Gap, ...]
    coverage: float
    """The share of the licence's words that the text has, in order."""

    @property
    def size(self) -> int:
        """How many words differ, in all."""
        added = sum(passage.words + passage.replaces for passage in self.added)
        return added + sum(gap.words for gap in self.missing)


@dataclass(frozen=True, slots=True)
class _Edit:
    """Words of the text in place of words of the licence; either range may be empty.

    `lost` is how many of the licence's words are missing that a copy must have.
    """

    text: WordRange
    known: WordRange
    lost: int

    @property
    def words(self) -> int:
        """How many words of the text differ."""
        return self.text[1] - self.text[0]


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text to be compared, and the hash of each few in a row (`grams`)."""

    text: Text
    canonical: Canonical
    hashes: Sequence[int]


def compare(words: Words, known: Known, known_hashes: Sequence[int], skip: int = 0) -> Delta:
    """Return the differences between a text and a known licence with its fingerprint.

    The first `skip` words (the title of the licence that the text is) are left out, and so is the
    known licence's own title.
    """
    text, canonical = words.text, words.canonical
    skip += leading_words(canonical.forms[skip:], known.titles)
    runs = align(words.hashes[skip:], known_hashes)
    moved = [Run(run.text + skip, run.known, run.length) for run in runs]
    edits = _joined(
        edit
        for edit in _edits(moved, (skip, len(canonical.forms)), known)
        if not _is_holder(edit, known, canonical)
    )
    places = _Places(text, canonical)
    added = [places.passage(edit, known) for edit in edits if edit.words]
    missing = [places.gap(edit) for edit in edits if not edit.words]
    if canonical.rest is not None:
        added = _with_rest(added, text, canonical)
    lost = sum(edit.lost for edit in edits)
    return Delta(tuple(added), tuple(missing), 1 - lost / known.word_count)


def _edits(runs: Sequence[Run], words: WordRange, known: Known) -> Iterator[_Edit]:
    ends = Run(words[0], 0, 0), Run(words[1], known.word_count, 0)
    for run, following in pairwise((ends[0], *runs, ends[1])):
        absent = run.known_end, following.known
        spared = sum(end - first for first, end in known.optional if _within((first, end), absent))
        edit = _Edit((run.text_end, following.text), absent, absent[1] - absent[0] - spared)
        if edit.words or edit.lost:
            yield edit


def _is_holder(edit: _Edit, known: Known, canonical: Canonical) -> bool:
    """Tell whether only the name of the licensor differs."""
    return (
        known.holder is not None
        and _within(edit.known, known.holder)
        and canonical.is_name(*edit.text)
    )


def _within(inner: WordRange, outer: WordRange) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _joined(edits: Iterable[_Edit]) -> list[_Edit]:
    """Join changes with but a few known words between them: those are known by chance."""
    joined: list[_Edit] = []
    for edit in edits:
        if joined and _belongs(joined[-1], edit):
            last = joined.pop()
            island = edit.known[0] - last.known[1]
            edit = _Edit(  # noqa: PLW2901 - the joined one takes its place
                (last.text[0], edit.text[1]),
                (last.known[0], edit.known[1]),
                last.lost + island + edit.lost,
            )
        joined.append(edit)
    return joined


def _belongs(edit: _Edit, following: _Edit) -> bool:
    island = following.text[0] - edit.text[1]
    return island <= min(_ISLAND, edit.words, following.words)


class _Places:
    """Where the words of one text stand in it."""

    def __init__(self, text: Text, canonical: Canonical) -> None:
        self._text = text
        self._forms = canonical.forms
        self._span = canonical.span

    def passage(self, edit: _Edit, known: Known) -> Passage:
        first, end = edit.text if edit.lost else self._slid(edit.text)
        span = self._wide((self._span(first)[0], self._span(end - 1)[1]))
        return Passage(
            span=span,
            lines=self._text.lines(span),
            words=end - first,
            replaces=edit.lost,
            heading=not edit.lost and edit.known[0] == 0 and self._is_heading(first, end, known),
        )

    def gap(self, edit: _Edit) -> Gap:
        before = edit.text[0] - 1
        line = self._text.line(self._span(before)[1] - 1) if before >= 0 else 1
        return Gap(line=line, words=edit.lost, at=edit.known[0])

    def _is_heading(self, first: int, end: int, known: Known) -> bool:
        """Tell whether the words are a title of the licence after at most three more."""
        words = self._forms[first:end]
        return any(
            leading_words(words[extra:], known.titles) == len(words) - extra > 0
            for extra in range(1, 4)
        )

    def _slid(self, words: WordRange) -> WordRange:
        """Move an added passage to where a sentence begins, if its words allow to.

        Where "a b. The c d." became "a b. The x y. The c d.", both "The x y." and "x y. The" were
        added, by the words alone.
        """
        best, most = words, self._breaks(words)
        for step in (-1, 1):
            first, end = words
            for _ in range(_SLIDE):
                if not self._can_slide(first, end, step):
                    break
                first, end = first + step, end + step
                if (breaks := self._breaks((first, end))) > most:
                    best, most = (first, end), breaks
        return best

    def _can_slide(self, first: int, end: int, step: int) -> bool:
        if step < 0:
            return first > 0 and self._forms[first - 1] == self._forms[end - 1]
        return end < len(self._forms) and self._forms[first] == self._forms[end]

    def _breaks(self, words: WordRange) -> int:
        return sum(map(self._break_before, words))

    def _break_before(self, word: int) -> int:
        """Say how strong a break stands before a word: paragraph 3, sentence 2, line 1, none 0."""
        if not 0 < word < len(self._forms):
            return 3
        between = self._text.source[self._span(word - 1)[1] : self._span(word)[0]]
        lines = len(between.splitlines())
        if lines > 2:
            return 3
        return 2 if not _SENTENCE_ENDS.isdisjoint(between) else int(lines > 1)

    def _wide(self, span: Span) -> Span:
        """Take in the punctuation that belongs to the outer words."""
        source, (start, end) = self._text.source, span
        while start > 0 and source[start - 1] in _OPENING:
            start -= 1
        while end < len(source) and source[end] in _CLOSING:
            end += 1
        return start, end


def _with_rest(added: list[Passage], text: Text, canonical: Canonical) -> list[Passage]:
    """Count all that was not looked at as added, to the last passage where that reaches so far."""
    rest = Passage((canonical.rest or 0, 0), (0, 0), words=0)
    if added and added[-1].span[1] >= canonical.span(len(canonical.forms) - 1)[1]:
        *added, rest = added
    span = rest.span[0], len(text)
    words = rest.words + len(text.source[canonical.rest :].split())
    return [*added, replace(rest, span=span, lines=text.lines(span), words=words, heading=False)]
