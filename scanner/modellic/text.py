"""A text as it stands in a file, with the way back to its lines and bytes.

Offsets are code points of the text as decoded, so that a span can always be shown in the file.
"""

from __future__ import annotations

import codecs
import hashlib
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from modellic.rules import Span

_LINE_END = re.compile(r"\r\n|\r|\n|\x0b|\x0c|\x85|\u2028|\u2029")
_WORD = re.compile(r"\w+")
_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def merged(spans: Iterable[Span]) -> list[Span]:
    """Return the same places in order, those that touch or overlap as one: quick to look up."""
    out: list[Span] = []
    for start, end in sorted(spans):
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out


@dataclass(frozen=True, slots=True)
class Word:
    """A word in its comparable form (NFKC, case folded) and its span in the source."""

    form: str
    span: Span


class Text:
    """One text: what was decoded (`source`), whose file (`name`), and the sha256 of its bytes.

    `lossless` is false where bytes had to be replaced to make a text of them.
    """

    def __init__(
        self, source: str, name: str = "", *, sha256: str | None = None, lossless: bool = True
    ) -> None:
        self.source = source
        self.name = name
        encoded = source.encode("utf-8", "surrogatepass") if sha256 is None else b""
        self.sha256 = sha256 or hashlib.sha256(encoded).hexdigest()
        self.lossless = lossless

    @classmethod
    def decode(cls, content: bytes, name: str = "") -> Text:
        """Make a text of any bytes: UTF-8 (a byte-order mark stays), UTF-16 by its mark.

        Bytes that are neither become U+FFFD and the text is not `lossless`.
        """
        encoding = "utf-16" if content[:2] in _UTF16_MARKS else "utf-8"
        digest = hashlib.sha256(content).hexdigest()
        try:
            return cls(content.decode(encoding), name, sha256=digest)
        except UnicodeDecodeError:
            source = content.decode(encoding, "replace")
            return cls(source, name, sha256=digest, lossless=False)

    def __len__(self) -> int:
        """Return the length in code points."""
        return len(self.source)

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(m.end() for m in _LINE_END.finditer(self.source))]

    def line(self, offset: int) -> int:
        """Return the 1-based line in which `offset` stands."""
        return bisect_right(self._line_starts, offset)

    def line_span(self, number: int) -> Span:
        """Return where a line stands, 1-based, with what ends it; empty where there is none."""
        starts, end = self._line_starts, len(self.source)
        first, after = (starts[n] if n < len(starts) else end for n in (number - 1, number))
        return first, after

    def lines(self, span: Span) -> tuple[int, int]:
        """Return the first and the last line of a span, 1-based, both included."""
        start, end = span
        return self.line(start), self.line(max(start, end - 1))

    def quote(self, span: Span) -> str:
        """Return the words of a span as they stand."""
        return self.source[span[0] : span[1]]

    def words(self) -> Iterator[Word]:
        """Yield the words in comparable form; punctuation and white space tell nothing."""
        for match in _WORD.finditer(self.source):
            yield Word(unicodedata.normalize("NFKC", match[0]).casefold(), match.span())
