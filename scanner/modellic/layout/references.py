"""What points elsewhere amid a sentence: links of Markdown and the marks of footnotes.

A reader sees the words of a link and not where it leads (CommonMark 0.31, 6.3 "Links"), and passes
over the number of a note.
"""

from __future__ import annotations

import re

from modellic.layout.characters import PLACE_HOLDER

_TARGET = r"<?(?=[^()\s]*[./#:@]|[A-Z]{3})[^()\s<>]{1,500}(?:\([^()\s]{0,80}\)[^()\s<>]{0,200})?>?"
_LINK = re.compile(
    rf"(?P<opens>!?\[)(?P<words>[^\[\]]{{1,300}})(?P<leads>\]\({_TARGET}(?:\s\"[^\"\n]{{0,200}}\")?\))"
)
_REFERENCE = re.compile(
    r"(?P<opens>\[)(?P<words>[^\[\]]{1,300})(?P<leads>\]\[(?P<name>[^\[\]\n]{0,80})\])"
)
_DEFINED = re.compile(r"(?m)^[ ]{0,3}\[(?P<name>[^\[\]\n^]{1,80})\]:[ \t]*\S")
_MAIL = "](mailto:"
_NESTED = 2
"""How deep links stand in each other at most: an image that is a link."""
_MARK = re.compile(
    r"\[\^[^\[\]\s]{1,40}\](?!:)|\[\d{1,2}\](?![(\[:\w])"
    r"|<sup>[^<>\n]{0,3}\d{1,2}[^<>\n]{0,3}</sup>"
    r"|[\u00b9\u00b2\u00b3\u2070-\u2079]{1,2}|[\u2020\u2021]"
)
_MARKED = re.compile(r"[^\W\d_]{2}[^\W\d_A-Z]|[\s\S]{0,2}[^\w\s(\[]")
"""What a note stands right behind, a word or a stop: elsewhere its mark numbers an item, or is
a power."""
_APART = re.compile(r"[^\W\d_]{2} [\u00b9\u00b2\u00b3\u2070-\u2079]{1,2}(?=[\s|.,;:)]|$)")
"""A small number behind a word and a blank, as in the head of a table: "Revenue ¹"."""


def without_references(source: str) -> str:
    """Return a text with the words of its links alone, and no marks of footnotes.

    Linear in its length, which stays.
    """
    if "](" in source:
        for _ in range(_NESTED):
            source = _LINK.sub(_words_alone, source)
    if "][" in source:
        defined = {m["name"].casefold() for m in _DEFINED.finditer(source)}
        source = _REFERENCE.sub(
            lambda m: _words_alone(m) if (m["name"] or m["words"]).casefold() in defined else m[0],
            source,
        )
    return _MARK.sub(_unseen, source)


def _words_alone(link: re.Match[str]) -> str:
    opens, leads = link["opens"], link["leads"]
    if leads.startswith(_MAIL):
        # An address is as good as told.
        return f"{PLACE_HOLDER * len(opens)}{link['words']} {leads[1:]}"
    return PLACE_HOLDER * len(opens) + link["words"] + PLACE_HOLDER * len(leads)


def _unseen(mark: re.Match[str]) -> str:
    """Return what stands in the place of the mark of a note: blanks at the end of a word, and else
    nothing that parts a word from its stop."""
    source, (start, end) = mark.string, mark.span()
    apart = _APART.match(source, max(start - 3, 0))
    if not (apart or _MARKED.fullmatch(source, max(start - 3, 0), start)):
        return mark[0]
    parted = end == len(source) or source[end].isspace()
    return (" " if parted else PLACE_HOLDER) * len(mark[0])
