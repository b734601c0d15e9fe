"""A page of text for a terminal: wrapped lines with hanging indents, in colour or without.

All text goes through `plain`, so nothing from outside is read as an escape sequence, and styles
are set on `rich.text.Text` objects, so nothing is read as markup.
"""

from __future__ import annotations

import io

from rich.console import Console
from rich.text import Text

from modellic.reports.visible import visible

MIN_WIDTH = 40


class Page:
    """Collects lines. `width` is in columns; East Asian wide characters take two."""

    def __init__(self, width: int, *, colour: bool) -> None:
        self._file = io.StringIO()
        self._console = Console(
            file=self._file,
            width=max(width, MIN_WIDTH),
            color_system="standard" if colour else None,
            force_terminal=colour,
            no_color=not colour,
            highlight=False,
            markup=False,
            emoji=False,
            legacy_windows=False,
            _environ={},
        )

    @property
    def width(self) -> int:
        """The columns of a line."""
        return self._console.width

    def blank(self) -> None:
        """Add an empty line."""
        self._console.print()

    def add(self, text: Text, first: Text | str = "", *, rest: str | None = None) -> None:
        """Add a paragraph; `first` stands before its first line, `rest` before the others."""
        lead = plain(first) if isinstance(first, str) else first
        hang = Text(" " * lead.cell_len) if rest is None else Text(rest, lead.style)
        room = self._console.width - max(lead.cell_len, hang.cell_len)
        for number, line in enumerate(text.wrap(self._console, room, overflow="fold")):
            self._put(Text.assemble(hang if number else lead, line))

    def columns(self, left: Text, right: Text, indent: int = 13) -> None:
        """Add two texts side by side, each wrapped in its half of the page."""
        half = max((self.width - indent - 3) // 2, 8)
        columns = [text.wrap(self._console, half, overflow="fold") for text in (left, right)]
        for number in range(max(map(len, columns))):
            cells = [lines[number] if number < len(lines) else Text() for lines in columns]
            cells[0].rstrip()
            gap = Text(" " * (half - cells[0].cell_len) + " │ ", "bright_black")
            self._put(Text.assemble(" " * indent, cells[0], gap, cells[1]))

    def line(self, text: Text, first: str = "") -> None:
        """Add one line; what does not fit is cut off with an ellipsis."""
        text.truncate(self.width - len(first), overflow="ellipsis")
        self._put(Text.assemble(first, text))

    def _put(self, line: Text) -> None:
        line.rstrip()
        self._console.print(line, soft_wrap=True)

    def text(self) -> str:
        """Return the page."""
        return self._file.getvalue()


def plain(text: str, style: str = "") -> Text:
    """Return a string from anywhere as text that a terminal only shows."""
    keep = len(text) - len(text.lstrip(" "))
    end = len(text) - len(text.rstrip(" ")) if keep < len(text) else 0
    return Text(" " * keep + visible(text) + " " * end, style)


def phrase(*parts: tuple[str, str] | str) -> Text:
    """Return strings, each with or without a style, as one text."""
    pairs = ((part, "") if isinstance(part, str) else part for part in parts)
    return Text.assemble(*(plain(text, style) for text, style in pairs))
