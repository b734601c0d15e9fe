"""Two sets of texts, compared paragraph by paragraph: another layout is no difference."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest

from modellic.clean import clean
from modellic.sources.snapshot import Role, SourceFile
from modellic.text import Text

MAX_PARAGRAPHS = 1000
"""Paragraphs between the first and the last difference; where there are more, none is compared."""
_ROLES = (Role.LICENSE, Role.GATED_PROMPT, Role.USE_POLICY)
_ITEM = re.compile(r"\s*(?:\(?[0-9A-Za-z]{1,4}(?:\.[0-9]{1,2}){0,3}[.)]|[-*•#]{1,6})\s")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph or list item: its words on one line, and its 1-based lines in the text."""

    words: str
    lines: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Edit:
    """One paragraph before and after; `old` or `new` is None where it was added or removed."""

    old: Paragraph | None
    new: Paragraph | None


@dataclass(frozen=True, slots=True)
class TextChange:
    """One text before and after. `old` or `new` is None where the whole text was added or removed.

    `edits` is empty for those; `compared` is false where the texts were too long for it.
    """

    old: str | None
    new: str | None
    edits: tuple[Edit, ...] = ()
    compared: bool = True


def text_changes(old: Sequence[SourceFile], new: Sequence[SourceFile]) -> Iterator[TextChange]:
    """Yield what changed in the texts that can state rules."""
    for role in _ROLES:
        yield from _of_role(_texts(old, role), _texts(new, role))


def _texts(files: Sequence[SourceFile], role: Role) -> list[Text]:
    return [Text.decode(file.content, file.path) for file in files if file.role is role]


def _of_role(old: list[Text], new: list[Text]) -> Iterator[TextChange]:
    pairs = [(one, other) for one in old for other in new if one.name == other.name]
    gone = [text for text in old if all(text is not one for one, _ in pairs)]
    come = [text for text in new if all(text is not other for _, other in pairs)]
    if len(gone) == len(come) == 1:  # renamed, or two files that were named one by one
        pairs.append((gone.pop(), come.pop()))
    for one, other in pairs:
        change = _compared(one, other)
        if change.edits or not change.compared:
            yield change
    yield from (TextChange(text.name, None) for text in gone)
    yield from (TextChange(None, text.name) for text in come)


def _compared(old: Text, new: Text) -> TextChange:
    before, after = list(_paragraphs(old)), list(_paragraphs(new))
    head = _alike(before, after)
    tail = _alike(before[head:][::-1], after[head:][::-1])
    before, after = before[head : len(before) - tail], after[head : len(after) - tail]
    if max(len(before), len(after)) > MAX_PARAGRAPHS:
        return TextChange(old.name, new.name, compared=False)
    return TextChange(old.name, new.name, tuple(_edits(before, after)))


def _alike(one: Sequence[Paragraph], other: Sequence[Paragraph]) -> int:
    """Return how many paragraphs at the start are the same."""
    size = min(len(one), len(other))
    return next((i for i in range(size) if one[i].words != other[i].words), size)


def _edits(before: Sequence[Paragraph], after: Sequence[Paragraph]) -> Iterator[Edit]:
    old, new = ([paragraph.words for paragraph in side] for side in (before, after))
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            yield from (Edit(*pair) for pair in zip_longest(before[a:b], after[c:d]))


def _paragraphs(text: Text) -> Iterator[Paragraph]:
    """Yield paragraphs; a blank line ends one, and so does the mark of a list item."""
    block: list[str] = []
    first = 1
    lines = text.source.removeprefix("\ufeff").splitlines()
    for number, line in enumerate([*lines, ""], 1):
        if block and (not line.strip() or _ITEM.match(line)):
            yield from _paragraph(block, first)
            block = []
        if line.strip():
            first = first if block else number
            block.append(line)


def _paragraph(block: list[str], first: int) -> Iterator[Paragraph]:
    words = " ".join(clean("\n".join(block)).text.split())
    if words:
        yield Paragraph(words, (first, first + len(block) - 1))
