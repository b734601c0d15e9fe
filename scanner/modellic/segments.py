"""The shape of a text: sections, list items and the sentences in them.

A licence says "You must:" once and means every item below it, so each sentence knows the lead-in
that it hangs on. Sentences of Latin scripts are split by nupunkt, which was trained on legal text
and keeps "Inc." and "Sec. 4" whole; Chinese and Japanese end them with marks of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from modellic.clean import Clean, clean
from modellic.rules import Span

MAX_SENTENCE = 6000
"""Code points after which a sentence is cut: time must stay linear on text without full stops."""

_MARK = re.compile(
    r"[\s>#*_]*(?P<mark>"
    r"(?P<bullet>[-*+\u2022\u00b7\u25cf\u25aa\u2013]\s+)"
    r"|(?P<decimal>(?:section\s+)?\d{1,2}(?:\.\d{1,2})+[.)]?\s+)"
    r"|(?P<number>(?:section\s+)?\d{1,2}[.)](?=[\s*_]|[^\W\d])[\s*_]*)"
    r"|(?P<bracket>[(\uff08]\d{1,2}[)\uff09])"
    r"|(?P<roman>\(?[ivx]{2,6}[.)]\s+|\([ivx]\)\s+|[ivx][.)]\s+)"
    r"|(?P<letter>\(?[a-z][.)]\s+|\([a-z]\)\s*)"
    r"|(?P<article>\u7b2c[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341\u767e\d]+"
    r"[\u6761\u7ae0\u8282\u689d])"
    r"|(?P<ideograph>[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341]{1,3}[\u3001.\uff0e])"
    r"|(?P<ideograph_bracket>[(\uff08][\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341]"
    r"{1,3}[)\uff09])"
    r")",
    re.IGNORECASE,
)
_LINE = re.compile(r"[^\r\n\u2028\u2029\x0b\x0c\x85]*")
_RULE_LINE = re.compile(r"^[\s\-=_*|:+#~.]*$")
_HEADING_LINE = re.compile(r"^\s*(?:#{1,6}\s|\*\*[^*]+\*\*\s*$)")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_CJK_SENTENCE = re.compile(
    r"[^\u3002\uff01\uff1f!?\uff1b;]*(?:[\u3002\uff01\uff1f!?\uff1b;]+[\"'\u300d\u300f)\uff09]*|$)"
)
_LEADS = re.compile(r"(?::|\uff1a|-)\s*$")
_ENDS = re.compile(r"[.!?;\u3002\uff01\uff1f\uff1b][\"')\]\u300d\u300f\uff09]*\s*$")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, or one list item that is not a whole one.

    `lead` is the lead-in that the item completes; `section` the heading above; `heading` is true
    where the words are a title themselves.
    """

    clean: Clean
    span: Span
    lead: Sentence | None = None
    section: str = ""
    heading: bool = False
    item: bool = False

    @property
    def text(self) -> str:
        """The clean words."""
        return self.clean.text


@dataclass(frozen=True, slots=True)
class _Block:
    """A paragraph or list item: lines that belong together."""

    span: Span
    style: str = ""
    mark: str = ""
    indent: int = 0
    heading: bool = False


@dataclass(frozen=True, slots=True)
class _Level:
    """One open level of a nested list."""

    style: str
    mark: str
    indent: int
    lead: Sentence | None


def sentences(source: str) -> Iterator[Sentence]:
    """Yield the sentences of a text in order. Linear in the length of the text."""
    levels: list[_Level] = []
    lead: Sentence | None = None
    section = ""
    for block in _blocks(source):
        levels, inherited = _place(levels, block, lead)
        last: Sentence | None = None
        for sentence in _split(source, block):
            if sentence.heading:
                section = sentence.text.strip()
            last = replace(sentence, lead=inherited, section=section)
            yield last
            # What follows within an item stands on its own feet.
            inherited = None if _ENDS.search(sentence.text) else inherited
        lead = last if last is not None and _is_lead(last) else None


def _is_lead(sentence: Sentence) -> bool:
    text = sentence.text
    return bool(_LEADS.search(text)) or not (sentence.heading or _ENDS.search(text))


def _place(
    levels: list[_Level], block: _Block, lead: Sentence | None
) -> tuple[list[_Level], Sentence | None]:
    """Return the open list levels once `block` is placed, and the lead-in it hangs on."""
    if not block.style:
        if lead is not None and _LEADS.search(lead.text):
            return levels, lead
        kept = [level for level in levels if block.indent > level.indent]
        return kept, None
    style = _style(levels, block)
    for depth, level in enumerate(levels):
        if level.style == style and not (style == "bullet" and block.indent > level.indent + 1):
            kept = levels[:depth]
            return [*kept, replace(level, mark=block.mark)], level.lead
    above = (
        lead
        if lead is not None
        else (levels[-1].lead if levels and _nested(block, levels) else None)
    )
    return [*levels, _Level(style, block.mark, block.indent, above)], above


def _nested(block: _Block, levels: list[_Level]) -> bool:
    return block.indent > levels[-1].indent


def _style(levels: list[_Level], block: _Block) -> str:
    """Return the numbering style; "(i)" after "(h)" is a letter, elsewhere a roman number."""
    if block.style == "roman" and len(block.mark) == 1:
        before = chr(ord(block.mark) - 1)
        for level in levels:
            if level.style.startswith("letter") and level.mark == before:
                return level.style
    return block.style


def _blocks(source: str) -> Iterator[_Block]:
    width = _line_width(source)
    open_block: _Block | None = None
    previous = ""
    for start, line in _lines(source):
        if _RULE_LINE.match(line):
            if open_block:
                yield open_block
            open_block, previous = None, ""
            continue
        block = _block(start, line)
        if (
            open_block
            and not block.style
            and not block.heading
            and not _breaks(open_block, previous, line, width)
        ):
            open_block = replace(open_block, span=(open_block.span[0], block.span[1]))
        else:
            if open_block:
                yield open_block
            open_block = block
        previous = line
    if open_block:
        yield open_block


def _lines(source: str) -> Iterator[tuple[int, str]]:
    for match in _LINE.finditer(source):
        if match[0]:
            yield match.start(), match[0]
        elif match.start() and source[match.start() - 1] == "\n":
            yield match.start(), ""


def _block(start: int, line: str) -> _Block:
    indent = len(line) - len(line.lstrip(" \t\u00a0\u3000>#"))
    span = (start + indent, start + len(line.rstrip()))
    heading = bool(_HEADING_LINE.match(line))
    match = _MARK.match(line)
    if match is None or match.end() >= len(line.rstrip()):
        return _Block(span, indent=indent, heading=heading)
    style = next(k for k, v in match.groupdict().items() if v is not None and k != "mark")
    mark = re.sub(r"\W", "", match["mark"]).casefold()
    shape = (
        style if style in ("bullet", "decimal") else style + ("(" if "(" in match["mark"] else "")
    )
    return _Block(
        (start + match.end(), span[1]),
        shape.removesuffix("(") if style == "roman" else shape,
        mark,
        indent,
        heading,
    )


def _line_width(source: str) -> int:
    """Return the width at which the text seems to be wrapped."""
    lengths = sorted(len(line) for _, line in _lines(source[:200_000]) if line.strip())
    return lengths[len(lengths) * 9 // 10] if lengths else 0


def _breaks(block: _Block, previous: str, line: str, width: int) -> bool:
    """Say whether a new block begins though no blank line or list mark says so."""
    if block.heading or line.lstrip().startswith("|"):
        return True
    before = previous.rstrip()
    if before.endswith((":", "\uff1a")) and _starts_afresh(line):
        return True
    return (
        len(before) < 0.6 * width
        and not before.endswith((",", "\uff0c", "\u3001"))
        and _starts_afresh(line)
    )


def _starts_afresh(line: str) -> bool:
    first = line.lstrip()[:1]
    return first.isupper() or bool(_CJK.match(first)) or first in '"\u201c('


def _split(source: str, block: _Block) -> Iterator[Sentence]:
    view = clean(source, *block.span)
    for start, end in _bounded(view.text, _sentence_spans(view.text)):
        begin, stop = _trimmed(view.text, start, end)
        if begin == stop:
            continue
        span = view.source_span((begin, stop))
        part = clean(source, *span)
        yield Sentence(
            part, span, heading=block.heading or _is_title(part.text), item=bool(block.style)
        )


def _sentence_spans(text: str) -> Iterator[Span]:
    if len(_CJK.findall(text)) * 5 > len(text):
        yield from (m.span() for m in _CJK_SENTENCE.finditer(text) if m[0])
    elif len(text) > 200_000:
        yield (0, len(text))
    else:
        import nupunkt

        yield from nupunkt.sent_spans(text)


def _bounded(text: str, spans: Iterator[Span]) -> Iterator[Span]:
    for start, end in spans:
        here = start
        while end - here > MAX_SENTENCE:
            cut = text.rfind(" ", here + MAX_SENTENCE // 2, here + MAX_SENTENCE)
            cut = cut if cut > here else here + MAX_SENTENCE
            yield here, cut
            here = cut
        yield here, end


def _trimmed(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    begin = start + len(piece) - len(piece.lstrip())
    return (begin, begin + len(piece.strip()))


def _is_title(text: str) -> bool:
    words = text.split()
    if not words or len(words) > 9 or len(text) > 90 or text.rstrip().endswith((";", ",", ":")):
        return False
    letters = [w for w in words if w[:1].isalpha()]
    capital = sum(w[0].isupper() for w in letters)
    return bool(letters) and (capital >= 0.6 * len(letters)) and not text.isdigit()
