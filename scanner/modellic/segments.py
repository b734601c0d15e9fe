"""The shape of a text: sections, list items and the sentences in them.

A licence says "You must:" once and means every item below it, so each sentence knows the lead-in
that it hangs on. Sentences of Latin scripts are split by nupunkt, which was trained on legal text
and keeps "Inc." and "Sec. 4" whole; Chinese and Japanese end them with marks of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from modellic.clean import Clean, clean
from modellic.rules import Span

MAX_SENTENCE = 6000
"""Code points after which a sentence is cut: time must stay linear on text without full stops."""

_MARK = re.compile(
    r"[\s>#*_]*(?P<mark>"
    r"(?P<bullet>[-*+\u2022\u00b7\u25cf\u25aa\u2013]\s+|[\u25cf\u25a0\u25c6\u25cb\u25c7\u30fb]\s*)"
    r"|(?P<decimal>(?:section\s+)?\d{1,2}(?:\.\d{1,2})+[.)]?(?:\s+|(?=[\u3041-\u30ff\u4e00-\u9fff])"
    r"(?![\u4e07\u842c\u4ebf\u5104\u5343\u767e\u5186\u5143])))"
    r"|(?P<number>(?:section\s+)?\d{1,2}(?:[.)](?=[\s*_]|[^\W\d])|[\u3001\uff0e\uff09])[\s*_]*)"
    r"|(?P<bracket>[(\uff08]\d{1,2}[)\uff09]|[\u2460-\u2473])"
    r"|(?P<roman>\(?[ivx]{2,6}[.)]\s+|\([ivx]\)\s+|[ivx][.)]\s+)"
    r"|(?P<letter>\(?[a-z][.)]\s+|\([a-z]\)\s*|[a-z]\.(?=[a-z]{2}))"
    r"|(?P<article>\u7b2c[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341\u767e\d]{1,4}"
    r"[\u6761\u7ae0\u8282\u689d\u7bc0]|\uc81c\s?\d{1,3}\s?[\uc870\uc7a5]|\u00a7\s?\d{1,2}(?=\s))"
    r"|(?P<hangul>[\uac00\ub098\ub2e4\ub77c\ub9c8\ubc14\uc0ac\uc544\uc790\ucc28\uce74\ud0c0\ud30c\ud558]\.\s)"
    r"|(?P<ideograph>[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341]{1,3}[\u3001.\uff0e])"
    r"|(?P<ideograph_bracket>[(\uff08][\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341]"
    r"{1,3}[)\uff09])"
    r")",
    re.IGNORECASE,
)
_LINE = re.compile(r"[^\r\n\u2028\u2029\x0b\x0c\x85]*")
_RULE_LINE = re.compile(r"^[\s\-=_*|:+#~.]*$")
_HEADING_LINE = re.compile(r"^\s*(?:#{1,6}\s|\*\*[^*]+\*\*\s*$)")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_IDEOGRAPHIC = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_CJK_SENTENCE = re.compile(
    r"(?:[^\u3002\uff01\uff1f!?\uff1b;]|[\uff1b;](?=\s*(?:[\u5e76\u4e14\u548c\u6216\u53ca\u4ee5\u8005]{0,3}\s*)(?:[(\uff08][^()\uff08\uff09]{1,3}[)\uff09]|[\u2460-\u2473])))*"
    r"(?:[\u3002\uff01\uff1f!?\uff1b;]+[\"'\u300d\u300f)\uff09]*|$)"
)
"""A semicolon ends a sentence unless the next item of a list within it follows: "(1) A; (2) B"."""
_CJK_LEADS = re.compile(
    r"(?:\u4ee5\u4e0b|\u4e0b\u5217|\u6b21\u306e|\u6b21\u306b|\u4e0b\u8a18|\ub2e4\uc74c|\uc544\ub798)"
)
"""Words that announce a list though a full stop follows: "the following must not be done."."""
_CJK_TITLE = re.compile(
    r"[^\u3002\uff0c,\uff1b;\uff1a:!?\uff01\uff1f.]{1,24}(?<![\u3041-\u3096\ub2e4\uc694\uc624])"
)
_CJK_BINDS = re.compile(
    r"\u4e0d\u5f97|\u4e0d\u53ef|\u4e0d\u80fd|\u4e0d\u5141\u8bb8|\u4e0d\u8bb8|\u5fc5\u987b|\u5e94\u5f53|\u987b|\u4ec5\u4f9b|\u4ec5\u9650"
    r"|\u53ea\u80fd|\u7981\u6b62(?!\u7528\u9014|\u884c\u4e3a|\u884c\u70ba|\u4e8b\u9879|\u4e8b\u9805|\u6d3b\u52a8|$)"
    r"|\u4e0d\u53ef\s?$|\u7981\u3058|\uae08\uc9c0\ud55c|\d"
)
"""Words that order or forbid: a line with one is no title, however short."""
_ABBREVIATED = re.compile(
    r"(?<!\w)(?:Mio|Mrd|Tsd|bzw|Nr|Abs|Ziff|vgl|ggf|z\.\s?B|d\.\s?h|u\.\s?a|M\u20ac)\.\s*$"
)
_SECTIONS = frozenset(("article", "ideograph"))
"""Marks that number sections: a list of another style is never above one."""
_FIRST = frozenset(("1", "a", "i"))
_QUOTED = 600
"""Code points within which a quotation must end to hold its sentences together."""
_CLOSES = re.compile(rf"[^\"\u201c\u201d]{{2,{_QUOTED}}}[\"\u201d]")
_QUOTE = re.compile(
    rf"[*_\s]{{0,4}}[\"\u201c\u300c\u300e].{{2,{_QUOTED}}}?[\"\u201d\u300d\u300f]", re.DOTALL
)
_PREDICATE = re.compile(
    r"\b(?:is|are|be|must|shall|may not|will|cannot|can|prohibited|forbidden|required|prohibits|"
    r"do not|does not|agree|grants|provides|applies)\b",
    re.IGNORECASE,
)
"""Words of a sentence: a line that holds one is no title, however short and capital it is."""
_REFERENCE = re.compile(r"\b(?:sections?|paragraphs?|clauses?|articles?|exhibit|attachment)$", re.IGNORECASE)
"""A line that ends so is followed by a number that begins no item: "under Section / 2.1 of"."""
_GOES_ON = re.compile(r"(?:[;,\uff0c\uff1b]|\b(?:and|or|and/or))\s*$", re.IGNORECASE)
_LEADS = re.compile(r"(?::|\uff1a|-)\s*$")
_ENDS = re.compile(r"[.!?;\u3002\uff01\uff1f\uff1b][\"')\]\u300d\u300f\uff09]*\s*$")


_UNMARKED = "unmarked"


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
    last: Sentence | None = None
    for block in _with_quoted_blocks(source, _blocks(source)):
        levels, inherited = _place(levels, block, lead, last)
        last = None
        for sentence in _split(source, block):
            heading = sentence.heading and not (_is_led(inherited) and _is_cjk_title(sentence.text))
            if heading:
                section = sentence.text.strip()
                levels = [] if _is_cjk_title(section) else levels
            last = replace(sentence, lead=inherited, section=section, heading=heading)
            yield last
            # What follows within an item stands on its own feet.
            inherited = None if _ENDS.search(sentence.text) else inherited
        lead = last if last is not None and _is_lead(last) else None


def _is_led(lead: Sentence | None) -> bool:
    return lead is not None and not lead.heading


def _is_lead(sentence: Sentence) -> bool:
    text = sentence.text
    if _LEADS.search(text) or (_CJK_LEADS.search(text) and _CJK.search(text[-6:])):
        return True
    return not (sentence.heading or _ENDS.search(text))


def _place(
    levels: list[_Level], block: _Block, lead: Sentence | None, last: Sentence | None
) -> tuple[list[_Level], Sentence | None]:
    """Return the open list levels once `block` is placed, and the lead-in it hangs on.

    `last` is the sentence before it.
    """
    if not block.style:
        return _place_unmarked(levels, block, lead, last)
    style = _style(levels, block)
    if style in _SECTIONS:
        levels = [level for level in levels if level.style in _SECTIONS]
    depth = _depth(levels, block, style, lead)
    if depth is not None:
        level = levels[depth]
        return [*levels[:depth], replace(level, mark=block.mark)], level.lead
    above = (
        lead
        if lead is not None
        else (levels[-1].lead if levels and _nested(block, levels) else None)
    )
    return [*levels, _Level(style, block.mark, block.indent, above)], above


def _place_unmarked(
    levels: list[_Level], block: _Block, lead: Sentence | None, last: Sentence | None
) -> tuple[list[_Level], Sentence | None]:
    """Place a paragraph without a mark: an item where it follows a lead-in, or such an item."""
    if levels and levels[-1].style == _UNMARKED and levels[-1].indent == block.indent:
        if last is not None and _GOES_ON.search(last.text):
            return levels, levels[-1].lead
    elif lead is not None and (_LEADS.search(lead.text) or block.indent > _indent(levels)):
        return [*levels, _Level(_UNMARKED, "", block.indent, lead)], lead
    return [level for level in levels if block.indent > level.indent], None


def _indent(levels: list[_Level]) -> int:
    """Return the indent of the innermost open list, 0 where none is open."""
    return levels[-1].indent if levels else 0


def _depth(levels: list[_Level], block: _Block, style: str, lead: Sentence | None) -> int | None:
    """Return which open level `block` continues, None where it opens one.

    "a." right below a lead-in begins a list of its own, though one of letters is open already.
    """
    if style != "bullet" and block.mark in _FIRST and lead is not None and _LEADS.search(lead.text):
        return None
    same = [
        depth
        for depth, level in enumerate(levels)
        if level.style == style and not (style == "bullet" and block.indent > level.indent + 1)
    ]
    inner = [depth for depth in same if levels[depth].indent <= block.indent]
    return inner[-1] if inner else next(iter(same), None)


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
        if open_block and (
            _REFERENCE.search(previous.rstrip())
            or not (block.style or block.heading or _breaks(open_block, previous, line, width))
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


def _with_quoted_blocks(source: str, blocks: Iterator[_Block]) -> Iterator[_Block]:
    """Join a quotation that stands as a paragraph of its own to the words that announce it.

    One that goes on in the next paragraph is joined to its end.
    """
    held: _Block | None = None
    for block in blocks:
        if held and not block.style and _continues(source, held, block):
            held = replace(held, span=(held.span[0], block.span[1]))
            continue
        if held:
            yield held
        held = block
    if held:
        yield held


def _continues(source: str, held: _Block, block: _Block) -> bool:
    start, end = held.span
    if _LEADS.search(source[end - 2 : end]) and _QUOTE.match(source, block.span[0]):
        return True
    tail = source[max(start, end - _QUOTED) : end]
    is_open = tail.count("\u201c") > tail.count("\u201d") or tail.count('"') % 2 == 1
    return is_open and bool(_CLOSES.match(source, *block.span))


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
    whole = _with_quotes_whole(view.text, _sentence_spans(view.text))
    for start, end in _bounded(view.text, whole):
        begin, stop = _trimmed(view.text, start, end)
        if begin == stop:
            continue
        span = view.source_span((begin, stop))
        part = clean(source, *span)
        yield Sentence(
            part, span, heading=block.heading or _is_title(part.text), item=bool(block.style)
        )


def _sentence_spans(text: str) -> Iterator[Span]:
    if len(_IDEOGRAPHIC.findall(text)) * 5 > len(text):
        yield from (m.span() for m in _CJK_SENTENCE.finditer(text) if m[0])
    elif len(text) > 200_000:
        yield (0, len(text))
    else:
        import nupunkt

        yield from _rejoined(text, nupunkt.sent_spans(text))


def _rejoined(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """Join what was cut behind an abbreviation: "1,5 Mrd. Euro", "any U.S. and non-U.S. law".

    Whatever goes on in lower case goes on.
    """
    begin: int | None = None
    for start, end in spans:
        begin = start if begin is None else begin
        if end < len(text) and _ABBREVIATED.search(text, max(begin, end - 12), end):
            continue
        if text[end : end + 1].islower():
            continue
        yield begin, end
        begin = None
    if begin is not None:
        yield begin, len(text)


def _with_quotes_whole(text: str, spans: Iterator[Span]) -> Iterator[Span]:
    """Join the sentences of one quotation: a notice to be kept is often several.

    A mark that is never closed near by (an inch, a slip) opens no quotation.
    """
    begin: int | None = None
    for start, end in spans:
        begin = start if begin is None else begin
        is_open = text.count('"', begin, end) % 2 == 1 and end - begin < _QUOTED
        if is_open and text.find('"', end, end + _QUOTED) >= 0:
            continue
        if _LEADS.search(text, max(begin, end - 3), end) and text[end : end + 2].strip()[:1] == '"':
            continue
        yield begin, end
        begin = None
    if begin is not None:
        yield begin, len(text)


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


def _is_cjk_title(text: str) -> bool:
    return bool(
        _CJK.search(text) and _CJK_TITLE.fullmatch(text.strip()) and not _CJK_BINDS.search(text)
    )


def _is_title(text: str) -> bool:
    if _is_cjk_title(text):
        return True
    words = text.split()
    if not words or len(words) > 9 or len(text) > 90 or text.rstrip().endswith((";", ",", ":")):
        return False
    if _PREDICATE.search(text):
        return False
    letters = [w for w in words if w[:1].isalpha()]
    capital = sum(w[0].isupper() for w in letters)
    return bool(letters) and (capital >= 0.6 * len(letters)) and not text.isdigit()
