"""Licence files in HTML, and HTML amid Markdown: its paragraphs, items, titles and rows as lines.

A browser begins a new line where an element of a block begins or ends and shows runs of white space
as one blank (HTML Living Standard, 15.3 and 4.4.5); plain text says so with line ends and marks.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from modellic.layout.characters import PLACE_HOLDER

_PARAGRAPHS = (
    "address|article|aside|blockquote|body|center|dd|details|div|dl|dt|fieldset|figcaption|figure"
    "|footer|form|head|header|hr|html|main|nav|ol|p|section|summary|table|tbody|tfoot|thead|title|ul"
)
_TAG = re.compile(
    rf"<(?P<end>/?)(?P<name>{_PARAGRAPHS}|h[1-6]|li|tr|td|th|br)(?:\s[^<>]{{0,2000}})?/?>",
    re.IGNORECASE,
)
_NO_WORDS = re.compile(r"(?:\s|</?(?:a|abbr|b|em|font|i|small|span|strong|u)(?:\s[^<>]{0,200})?>)*")
"""What may stand between two tags of one gap: no word of the text."""
_UNSHOWN = re.compile(
    r"<!doctype\s[^<>]{0,200}>"
    r"|<(?P<name>script|style)\b[^<>]{0,2000}>[^<]{0,20000}</(?P=name)\s*>",
    re.IGNORECASE,
)
_PAGE = re.compile(r"\ufeff?\s{0,200}<(?:!doctype\s+html|html)[\s>]", re.IGNORECASE)
"""How a page begins that a browser shows; of any other text people read each word."""
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_BULLETS = "\u2022\u00b7\u25cf\u25aa\u2023\u2219"
_LISTS = ("ul", "ol")
_CELLS = ("td", "th")
_TITLE = re.compile(r"h[1-6]")
_DEEPEST = 4


@dataclass(frozen=True, slots=True)
class _Gap:
    """What stands between the words of two blocks: where, the tags in it ("/p", "li"), how many
    lists are open behind it, and how many lines end in it."""

    start: int
    end: int
    tags: frozenset[str]
    depth: int
    breaks: int

    def opens(self, *names: str) -> bool:
        return any(name in self.tags for name in names)

    def ends(self, *names: str) -> bool:
        return any(f"/{name}" in self.tags for name in names)


def without_markup(source: str) -> str:
    """Return a text with line ends, bullets, "#" and "|" where HTML has elements of blocks, and the
    characters that its entities stand for. Linear in its length, which stays."""
    if "&" in source:
        source = _ENTITY.sub(_character, source)
    if "<" not in source:
        return source
    if _PAGE.match(source):
        source = _UNSHOWN.sub(lambda found: re.sub(r"[^\r\n]", " ", found[0]), source)
    pieces: list[str] = []
    here = 0
    for gap in _gaps(source):
        pieces += (source[here : gap.start], _shown(gap))
        here = gap.end
    return "".join(pieces) + source[here:]


def _character(match: re.Match[str]) -> str:
    """Return the character of an entity, as wide as the entity is written."""
    written = match[0]
    shown = html.unescape(written)
    if len(shown) != 1 or (not shown.isprintable() and not shown.isspace()):
        return written
    if shown in _BULLETS:
        return shown.rjust(len(written))
    if shown.isspace():
        return " " * len(written)
    return shown.ljust(len(written), PLACE_HOLDER)


def _gaps(source: str) -> Iterator[_Gap]:
    """Yield the gaps between the blocks of a text, from left to right."""
    depth, held = 0, None
    for match in _TAG.finditer(source):
        name = match["name"].lower()
        if name == "br" and _in_row(source, match.start()):
            continue  # A row of Markdown stays one line.
        depth += (-1 if match["end"] else 1) if name in _LISTS else 0
        gap = _Gap(*match.span(), frozenset((match["end"] + name,)), depth, int(name == "br"))
        if held and _NO_WORDS.fullmatch(source, held.end, gap.start):
            held = _Gap(held.start, gap.end, held.tags | gap.tags, depth, held.breaks + gap.breaks)
            continue
        if held:
            yield _widened(source, held)
        held = gap
    if held:
        yield _widened(source, held)


def _in_row(source: str, at: int) -> bool:
    begin = max(source.rfind("\n", 0, at) + 1, at - 2000)
    return "|" in source[begin:at]


def _widened(source: str, gap: _Gap) -> _Gap:
    """Return a gap with the white space around it."""
    start, end = gap.start, gap.end
    while start > 0 and source[start - 1].isspace():
        start -= 1
    while end < len(source) and source[end].isspace():
        end += 1
    return replace(gap, start=start, end=end)


def _shown(gap: _Gap) -> str:
    """Return what plain text has in the place of a gap, as wide as the gap is."""
    width = gap.end - gap.start
    mark = _mark(gap)
    indent = (
        " " * min(2 * min(gap.depth - 1, _DEEPEST), width - len(mark)) if gap.opens("li") else ""
    )
    lines, _, words = mark.rpartition("\n")
    shown = f"{lines}\n{indent}{words}" if "\n" in mark else mark
    return shown.rjust(width)


def _mark(gap: _Gap) -> str:
    """Return the line ends and marks that say what begins behind a gap."""
    if gap.opens("li"):
        return "\n- "
    if any(_TITLE.fullmatch(tag) for tag in gap.tags):
        return "\n\n# "
    row = gap.opens("tr") or gap.ends("tr", "table")
    if gap.opens(*_CELLS):
        return ("|\n| " if gap.ends(*_CELLS) else "\n| ") if row else " | "
    if gap.ends(*_CELLS):
        return " |\n"
    return "\n" if gap.tags == {"br"} and gap.breaks == 1 else "\n\n"
