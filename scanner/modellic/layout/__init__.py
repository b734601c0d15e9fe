"""How the words of a text stand on the page: its paragraphs without the marks around them.

Every step returns a text of the same length, so that offsets stay those of the file.
"""

from __future__ import annotations

from collections.abc import Callable

from modellic.layout.aligned import with_aligned_rows
from modellic.layout.characters import PLACE_HOLDER, composed, with_line_ends, with_stops
from modellic.layout.citations import without_citations
from modellic.layout.margins import without_margins
from modellic.layout.markup import without_markup
from modellic.layout.pages import without_page_ends
from modellic.layout.references import without_references

__all__ = ["PLACE_HOLDER", "laid_out"]

_STEPS: tuple[Callable[[str], str], ...] = (
    composed,
    with_line_ends,
    with_stops,
    without_markup,
    without_citations,
    without_references,
    without_margins,
    without_page_ends,
    with_aligned_rows,
)


def laid_out(source: str) -> str:
    """Return a text in plain lines: no HTML, no marks of a program's comment or of a quotation.

    Character for character: offsets are those of `source`. Linear in its length; never raises.
    """
    for step in _STEPS:
        source = step(source)
    return source
