"""The words of a rule where they stand: some lines of the text, with the very words marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from modellic.reports.words import language_of, place
from modellic.text import Text, merged

if TYPE_CHECKING:
    from modellic.report import FileReport
    from modellic.rules import Evidence, Span

AROUND: Final = 2
"""Lines that are shown before and after the words of a rule."""
MAX_LINES: Final = 60
"""Lines of one rule; the file has the rest."""
MAX_MARKED: Final = 4000
"""Code points of one rule that are marked."""
MAX_UNMARKED: Final = 320
"""Code points of a stretch of a line that is not marked. Many licences are a line a paragraph."""
CUT: Final = "[…]"


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a line; `marked` where it is the words of the rule."""

    text: str
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a file, 1-based; `after_gap` where lines before it are left out.

    A quotation whose file is not at hand has lines without numbers.
    """

    number: int | None
    pieces: tuple[Piece, ...]
    after_gap: bool = False


@dataclass(frozen=True, slots=True)
class Clause:
    """Where words stand, in words and as an address, and the lines; none where no text was read.

    `more` is whether the lines are not all. `language` is ISO 639-1, empty where it is not known.
    """

    place: str
    address: str | None
    lines: tuple[Line, ...] = ()
    more: bool = False
    language: str = ""


@dataclass(slots=True)
class Shelf:
    """The texts of one model, each cut into lines once."""

    files: Sequence[FileReport]
    _texts: dict[tuple[str, str], Text | None] = field(default_factory=dict)

    def clause(self, evidence: Evidence, address: str | None) -> Clause:
        """Return the words of a rule in their context, or alone where the text is not at hand."""
        text = self._text(evidence)
        lines = tuple(in_context(text, evidence.spans)) if text is not None else ()
        told_in = language_of(self.files, evidence.sha256)
        if text is None or not lines:
            lines = tuple(_quotation(evidence.quote))
            more = len(lines) > MAX_LINES
            return Clause(place(evidence), address, lines[:MAX_LINES], more, told_in)
        lines = lines[:MAX_LINES]
        _, end = text.lines(max(evidence.spans, key=lambda span: span[1]))
        more = (lines[-1].number or 0) < end
        return Clause(place(evidence), address, lines, more, told_in)

    def _text(self, evidence: Evidence) -> Text | None:
        key = (evidence.file, evidence.sha256)
        if key not in self._texts:
            found = (f for f in self.files if (f.path, f.sha256) == key and f.content)
            file = next(found, None)
            self._texts[key] = Text(file.content, sha256=file.sha256) if file else None
        return self._texts[key]


def in_context(text: Text, spans: Iterable[Span]) -> Iterator[Line]:
    """Yield the lines of some spans and those around them; nothing where a span is not of the text.

    At most one line more than `MAX_LINES`, which tells that there are more.
    """
    marks = merged(spans)
    if not marks or marks[-1][1] > len(text) or marks[0][0] < 0:
        return
    room, last = MAX_MARKED, 0
    for number in _numbers(text, marks):
        start, end = text.line_span(number)
        inside = [(max(a, start), min(b, end)) for a, b in marks if a < end and b > start]
        pieces, room = _pieces(text.source, (start, end), inside, room)
        yield Line(number, tuple(pieces), after_gap=bool(last) and number != last + 1)
        last = number
        if room <= 0:
            return


def _numbers(text: Text, marks: Sequence[Span]) -> list[int]:
    """Return the numbers of the lines to show, without empty ones at an end."""
    total = text.line(len(text))
    wanted: dict[int, None] = {}
    for span in marks:
        first, last = text.lines(span)
        start, end = max(first - AROUND, 1), min(last + AROUND, total)
        while start < first and _blank(text, start):
            start += 1
        while end > last and _blank(text, end):
            end -= 1
        for number in range(start, end + 1):
            wanted[number] = None
            if len(wanted) > MAX_LINES:
                return sorted(wanted)
    return sorted(wanted)


def _blank(text: Text, number: int) -> bool:
    return not text.quote(text.line_span(number)).strip()


def _pieces(source: str, line: Span, marks: Sequence[Span], room: int) -> tuple[list[Piece], int]:
    """Return a line in pieces, and how much more may be marked."""
    pieces: list[Piece] = []
    here = line[0]
    for start, end in marks:
        pieces.append(Piece(source[here:start]))
        words = source[start:end].rstrip("\r\n")
        pieces.append(Piece(words if len(words) <= room else f"{words[:room]} {CUT}", marked=True))
        room -= len(words)
        here = end
    pieces.append(Piece(source[here : line[1]].rstrip()))
    ends = (0, len(pieces) - 1)
    short = (
        piece if piece.marked else Piece(_short(piece.text, first=n == ends[0], last=n == ends[1]))
        for n, piece in enumerate(pieces)
    )
    return [piece for piece in short if piece.text], room


def _short(words: str, *, first: bool, last: bool) -> str:
    """Return a stretch between marks, cut where it is long: what is next to a mark stays."""
    if len(words) <= MAX_UNMARKED:
        return words
    half = MAX_UNMARKED // 2
    head = "" if first and not last else f"{words[:half].rsplit(' ', 1)[0]} "
    tail = "" if last else f" {words[-half:].split(' ', 1)[-1]}"
    return f"{head}{CUT}{tail}"


def _quotation(quote: str) -> Iterator[Line]:
    room = MAX_MARKED
    for words in quote.splitlines():
        said = words if len(words) <= room else f"{words[:room]} {CUT}"
        yield Line(None, (Piece(said, marked=True),))
        room -= len(words)
        if room <= 0:
            return
