"""Lines in, blocks out: the paragraphs, list items and headings of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from modellic.rules import Span
from modellic.segments.bare_lists import bare_items, begins_case
from modellic.segments.cjk import CJK
from modellic.segments.inline import counts_on
from modellic.segments.rows import (
    RULE_LINE,
    goes_on_in_cells,
    heads_without_rule,
    is_drawn,
    is_head,
)
from modellic.segments.widths import columns, widths
from modellic.shapes import Shape

BARE = "bare"
"""The style of an item that bears no mark."""
_MEMBER = Shape(r"[;\uff1b]\s?{CJK_JOINS}{0,3}$")
"""How a line ends that is a member of a list in Chinese, Japanese or Korean: "……；或"."""
QUOTED = 600
"""Code points within which a quotation must end to hold its sentences together."""
LEADS = re.compile(r"(?::|\uff1a|-)\s*$")
CROSSES = "\u274c\u274e\u2717\u2718\u2715\u2716\u26d4\U0001f6ab\u00d7"
"""Crosses and signs that forbid what stands behind them."""
TICKS = "\u2705\u2714\u2713\u2611\u25cb\u25ef"
"""Ticks and circles that allow."""
_EMOJI = r"[\u2190-\u21ff\u25a0-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff]"
"""Arrows, signs and pictures, as they stand before the items of a list."""
_NO_COUNTER = (
    r"(?![\u4e07\u842c\u4ebf\u5104\u5343\u767e\u5186\u5143\u7f8e\u5e74\u6708\u65e5\u4eba\u540d\u53f0\u793e\u4ef6"
    r"\u56de\u500b\u4e2a\u5bb6\u4f4d\u6b21\u5272\u6642\u5206\u30ab\u30f5\u30f6\u304b\u30c9\u30e6])"
)
"""No word that is counted: "5 \u53f0" behind a number begins no paragraph."""
_GANADA = r"[\uac00\ub098\ub2e4\ub77c\ub9c8\ubc14\uc0ac\uc544\uc790\ucc28\uce74\ud0c0\ud30c\ud558]"
"""The syllables that number the items of a Korean list."""
_MARK = re.compile(
    r"[\s>#*_]*(?P<mark>"
    r"(?P<bullet>[-*+\u2022\u00b7\u25cf\u25aa\u2013\u2023\u2043\u2219\uf0b7\uf0a7]\s+|\.\s+(?=[^\W\d])|[\u25cf\u25a0\u25c6\u25cb\u25c7\u30fb]\s*)"
    rf"|(?P<sign>(?:{_EMOJI}[\ufe0f\u200d]*|\d\ufe0f?\u20e3)+\s*)"
    r"|(?P<decimal>(?:section\s+|\u00a7\s?)?\d{1,2}(?:\.\d{1,2})+[.)]?(?:\s+|(?=[\u3041-\u30ff\u4e00-\u9fff])"
    r"(?![\u4e07\u842c\u4ebf\u5104\u5343\u767e\u5186\u5143])))"
    r"|(?P<number>(?:section\s+)?\d{1,2}(?:[.)\u00b0](?=[\s*_]|[^\W\d])|[\u3001\uff0e\uff09])[\s*_]*)"
    r"|(?P<bracket>[(\uff08]\d{1,2}[)\uff09]|[\u2460-\u2487])"
    r"|(?P<roman>\(?[ivx]{2,6}[.)]\s+|\([ivx]\)\s+|[ivx][.)]\s+|\uff08[ivx]{1,6}\uff09\s*)"
    r"|(?P<double>\(?(?:aa|bb|cc|dd|ee|ff|gg|hh)\)\s+)"
    r"|(?!\(c\)\s?(?:19|20)\d\d(?:\s?[-,\u2013]|\s(?-i:[A-Z])))"
    r"(?P<letter>\(?[a-z][.)]\s+|\([a-z]\)\s*|\uff08[a-z]\uff09\s*|[a-z]\.(?=[a-z]{2}))"
    r"|(?P<article>\u7b2c[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341\u767e\d]{1,4}"
    r"[\u6761\u7ae0\u8282\u689d\u7bc0]|\uc81c\s?\d{1,3}\s?[\uc870\uc7a5]|\u00a7\s?\d{1,2}(?=\s))"
    rf"|(?P<hangul>{_GANADA}\.\s)"
    rf"|(?P<hangul_bracket>[(\uff08]{_GANADA}[)\uff09]\s*|{_GANADA}[)\uff09]\s|[\u320e-\u321b\u326e-\u327b])"
    r"|(?P<paragraph>(?:\d{1,2}\u3000|[\uff10-\uff19]{1,2}[ \u3000])"
    rf"(?=[\u3041-\u30ff\u4e00-\u9fff])"
    rf"|\d{{1,2}} {_NO_COUNTER}(?=[\u3041-\u30ff\u4e00-\u9fff\uff08\u300c]))"
    r"|(?P<coded>(?-i:[A-Z])(?:\.\d{1,2}[.)]?|\d{1,2}[.)])[\s*_]+(?=\S))"
    r"|(?P<dashed>\d{1,2}-\d{1,2}[ \u3000]+(?=[\u3041-\u30ff\u4e00-\u9fff\"\u300c\u201c]))"
    r"|(?P<branch>[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341]{1,2}\u306e"
    r"[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341]{1,2}[ \u3000.\u3001]+)"
    r"|(?P<kana>[\u30a2\u30a4\u30a6\u30a8\u30aa-\u30c2\u30c4-\u30cd\u30cf\u30d2\u30d5\u30d8\u30db]"
    r"[ \u3000.\uff0e\u3001)\uff09]+(?=[^\s\d])"
    r"|[(\uff08][\u30a2-\u30f3][)\uff09]\s*)"
    r"|(?P<ideograph>[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341]{1,3}"
    r"(?:[\u3001.\uff0e]|[ \u3000](?=[\u3041-\u30ff\u4e00-\u9fff])))"
    r"|(?P<ideograph_bracket>[(\uff08][\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341]"
    r"{1,3}[)\uff09])"
    r"|(?P<stem>[(\uff08]?[\u7532\u4e59\u4e19\u4e01\u620a\u5df1\u5e9a\u8f9b\u58ec\u7678]"
    r"(?:[\u3001.\uff0e)\uff09]\s*|[ \u3000](?=[\u3041-\u30ff\u4e00-\u9fff])))"
    r")",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"\W{0,3}(?P<label>[^\W\d_]{3,14})\s(?:\d{1,2}|[A-Z]|[IVX]{1,4})\s?[:.)(\u2013\u2014-]"
)
"""How rows begin that are numbered by a word: "Tier 1: ..."."""
_BLANKS = re.compile(r"[ \t\u00a0\u3000#]*")
_MARKS = re.compile(r"[ \t\u00a0\u3000>#]*")
_QUOTATION = re.compile(
    r"[ \t\u00a0\u3000#]*(?:>(?!=|\s?[$\u20ac\u00a3\u00a5]?\d(?!\d?[.)]\s))[ \t\u00a0\u3000#]*)+"
)
"""What marks a line as quoted, and compares no figure."""
_BOLD_LABEL = Shape(r"\s*\*\*[^*]{1,40}(?:\*\*\s?[:\uff1a\u2013\u2014-]|[:\uff1a]\*\*)")
"""How rows begin that are labelled: "**Team**: ..."."""
_FIELD = re.compile(
    r"\s*[A-Z][\w-]+(?:\s(?:[A-Z][\w-]+|of|the|and|for)){0,3}\s?:\s{1,30}[^\s].{0,200}[^\s:;,]\s*$"
)
"""How lines begin that fill in a form: "Licensed Work: ..." above "User Limit: ..."."""
_LINE = re.compile(r"[^\r\n\u2028\u2029\x0b\x0c\x85]*")
_HEADING_LINE = re.compile(r"^\s*(?:#{1,6}\s|\*\*[^*]+\*\*\s*$)")
_HEADED_SENTENCE = re.compile(
    r"^\s*(?:\*\*(?:[^*\s]+\s+){7,}[^*\s]+[.;]\s*\*\*|#{1,6}\s+(?:\S+\s+){9,}\S+[.;])\s*$"
)
"""A line in bold, or marked as a heading, that is none: so many words, and a full stop."""
_LEADS_TO_CASES = Shape(r"\s*\*\*.*{CASES}.*[:\uff1a]\s*\*\*\s*$", re.IGNORECASE)
"""A line in bold that leads into a list of cases is none either."""
_ASIDE = re.compile(r"\s*\([^)]{4,}")
"""A remark in brackets, and no number of an item: it goes on with the words before it."""
_LEADS_TO_ITEMS = Shape(
    r"\s*(?:\*\*\W{0,3}(?!{TITLE_ASKS}\b)[^*:(]+\w\s(?:{PREDICATE}|{BINDS_BELOW})\b[^*]*"
    r"|(?:\*\*|#{1,6}\s)[^*]*{CJK_BINDS}[^*]*)[:\uff1a]\s*(?:\*\*)?\s*$",
    re.IGNORECASE,
)
"""Nor is one that orders or forbids what its list tells: "**You agree not to:**"."""
_REFERENCE = Shape(r"{REFERENCE}$", re.IGNORECASE)
"""A line that ends so is followed by a number that begins no item: "under Section / 2.1 of"."""
_OF_CLAUSE = Shape(r"(?:(?<=\d)\s)?{OF_CLAUSE}")
"""What goes on right behind the number of a clause makes it a sentence's subject: "§ 2 gilt nicht".
"""
_UNFINISHED = Shape(r"{UNFINISHED}$")
"""A line that ends so is no end of a paragraph: a page, or a narrow column, ended."""
_ONE_CASE = Shape(r"(?!.*(?:\b(?:{OPENS_A_CASE})\b|{CJK_OPENS_A_CASE})).*[,\uff0c]$", re.IGNORECASE)
"""A case that the words above its list begin: "b) revenue of more than $5M,"."""
_DUE_IN_CASES = Shape(r"\s*(?:(?:{TELLS_WHAT_IS_DUE})\b|{CJK_TELLS_WHAT_IS_DUE})", re.IGNORECASE)
_LOOKS_BACK = Shape(r"\s*(?:{CJK_ANY_ABOVE})")
"""A line that is about the items above it is none of them, nor the end of the last one."""
_CLOSES = re.compile(rf"[^\"\u201c\u201d]{{2,{QUOTED}}}[\"\u201d]")
_CLOSES_LOW = re.compile(rf"[^\"\u201c-\u201e]{{2,{QUOTED}}}[\"\u201c\u201d]")
_QUOTE = re.compile(
    rf"[*_\s]{{0,4}}(?:[\"\u201c\u300c\u300e].{{2,{QUOTED}}}?[\"\u201d\u300d\u300f]"
    rf"|\u201e.{{2,{QUOTED}}}?[\"\u201c\u201d])",
    re.DOTALL,
)
"""German opens a quotation below the line, and ends it with the mark that opens one elsewhere."""


VERDICT_LINE = Shape(
    r"[\s*_\[\u3010]*(?:{VERDICT_LABEL})[\s*_]*[:\uff1a\]\u3011]\s*[^\s*_]", re.IGNORECASE
)
"""A line that says what is allowed, or what is not: "Forbidden: resale"."""
_COLONS = (":", "\uff1a")
_LEAD = 48
"""Characters of a line that leads into a list right below another one."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or list item: lines that belong together."""

    span: Span
    style: str = ""
    mark: str = ""
    indent: int = 0
    heading: bool = False
    drawn: bool = False
    """True of a row of a table drawn with lines whose cells go on in the next line."""


def blocks(source: str) -> Iterator[Block]:
    """Yield the blocks of a text in order. Linear in its length."""
    lines = list(_lines(source))
    line_widths = widths(lines, _is_marked)
    bare = bare_items(lines, _is_marked)
    unruled = heads_without_rule(lines)
    open_block: Block | None = None
    previous, parted, rows, drawn = "", False, False, False
    for (start, line), width in zip(lines, line_widths, strict=True):
        if RULE_LINE.match(line):
            parted = True
            if open_block and not (rows and drawn) and is_head(previous, line, open_block.span):
                open_block = replace(open_block, heading=True)
            headed = bool(line and open_block and open_block.heading and "|" in previous)
            drawn = is_drawn(line)
            rows = headed or (rows and drawn)
            continue
        rows = rows and "|" in line
        block = _block(start, line, previous)
        case = start in bare or begins_case(line, previous)
        block = replace(block, style=BARE) if case and not block.style else block
        block = replace(block, heading=True) if start in unruled else block
        goes_on = _runs_over if parted else _goes_on
        block = Block(block.span) if rows and not line.lstrip().startswith("|") else block
        inline = open_block and block.style and not parted and _counts_on(source, open_block, line)
        joined = (
            inline or goes_on(open_block, block, (previous, line), width) if open_block else False
        )
        drawn = drawn and "|" in line
        below = drawn and not parted and goes_on_in_cells(line) and "|" in previous
        if open_block and ((joined and not rows) or below):
            open_block = replace(open_block, span=(open_block.span[0], block.span[1]), drawn=below)
        else:
            if open_block:
                yield open_block
            open_block = block
        previous, parted, rows = line.rstrip(), False, rows or start in unruled
    if open_block:
        yield open_block


def _lines(source: str) -> Iterator[tuple[int, str]]:
    for match in _LINE.finditer(source):
        if match[0]:
            yield match.start(), match[0]
        elif match.start() and source[match.start() - 1] == "\n":
            yield match.start(), ""


def _indent(line: str, previous: str) -> int:
    """Return how many characters stand before the words of a line: blanks, and marks of a quotation
    or a title. The mark that opens a figure compares, "> 100 users", unless a quotation goes on."""
    quoted = _QUOTATION.match(previous) is not None
    opening = (_MARKS if quoted else _QUOTATION).match(line) or _BLANKS.match(line)
    return opening.end() if opening else 0


def _block(start: int, line: str, previous: str) -> Block:
    indent = _indent(line, previous)
    span = (start + indent, start + len(line.rstrip()))
    heading = bool(_HEADING_LINE.match(line)) and not _HEADED_SENTENCE.match(line)
    heading = heading and not (_LEADS_TO_CASES.match(line) or _LEADS_TO_ITEMS.match(line))
    match = _MARK.match(line)
    if match is None or match.end() >= len(line.rstrip()):
        return Block(span, indent=indent, heading=heading)
    style = next(k for k, v in match.groupdict().items() if v is not None and k != "mark")
    if style == "article" and _OF_CLAUSE.match(line, match.end()):
        return Block(span, indent=indent, heading=heading)
    # "Section 5.2 does not apply to schools": it is the subject, and numbers nothing.
    if style == "decimal" and not match["mark"][0].isdigit() and line[match.end()].islower():
        return Block(span, indent=indent, heading=heading)
    mark = re.sub(r"\W", "", match["mark"]).casefold()
    if style == "sign":
        return _signed(Block(span, indent=indent, heading=heading), match, start)
    shape = style + ("(" if "(" in match["mark"] and style != "bullet" else "")
    # Below "1)" the items "1." are a list of their own.
    shape += ")" if shape in ("number", "letter") and ")" in match["mark"] else ""
    if style == "decimal":
        shape = style + "." * match["mark"].strip(" .)").count(".")
    return Block(
        (start + match.end(), span[1]),
        shape.removesuffix("(") if style == "roman" else shape,
        mark,
        indent,
        heading,
    )


def _is_marked(line: str) -> bool:
    return bool(_MARK.match(line) or _HEADING_LINE.match(line) or RULE_LINE.match(line))


def _signed(block: Block, mark: re.Match[str], start: int) -> Block:
    """Return a line with a picture before it as an item, unless it is a heading.

    A cross is kept: it is what the item says.
    """
    if block.heading:
        return block
    forbids = any(sign in CROSSES for sign in mark["sign"])
    begins = start + (mark.start("sign") if forbids else mark.end())
    return replace(block, span=(begins, block.span[1]), style="bullet")


def _counts_on(source: str, held: Block, line: str) -> bool:
    """Say whether a line goes on with a list that began amid the words of a paragraph."""
    return counts_on(source, *held.span, held.mark, line)


def _runs_over(held: Block, block: Block, lines: tuple[str, str], _: int) -> bool:
    """Say whether a paragraph goes on behind blank lines: a page has ended amid its words.

    What is indented more is the first item of a list: "You may not use it to".
    """
    previous, line = lines
    if block.style or block.indent > held.indent or not line.lstrip()[:1].islower():
        return False
    return _UNFINISHED.ends(previous)


def _goes_on(held: Block, block: Block, lines: tuple[str, str], width: int) -> bool:
    """Say whether a line goes on with the block above it."""
    if _REFERENCE.ends(lines[0]):
        return True
    if lines[1].lstrip().startswith("\u00a7") and _UNFINISHED.ends(lines[0].rstrip()):
        return True
    return not (block.style or block.heading or _breaks(held, *lines, width))


def _breaks(block: Block, previous: str, line: str, width: int) -> bool:
    """Say whether a new block begins though no blank line or list mark says so."""
    if block.heading or line.lstrip().startswith("|"):
        return True
    if _are_rows(previous, line):
        return True
    before = previous.rstrip()
    if CJK.search(before) and _MEMBER.ends(before):
        return _starts_afresh(line)
    if _UNFINISHED.ends(before):
        return False
    if before.endswith(_COLONS) and _starts_afresh(line):
        return True
    if block.style and (
        _leads_on(block, before, line)
        or _says_what_is_due(block, before, line)
        or _LOOKS_BACK.match(line)
    ):
        return True
    if columns(before) >= 0.6 * width or before.endswith((",", "\uff0c", "\u3001")):
        return False
    return _starts_afresh(line) and not (_ASIDE.match(line) and before[-1:].isalnum())


def _are_rows(previous: str, line: str) -> bool:
    """Say whether two lines are labelled, and alike: "Tier 1: ...", "Tier 2: ..."."""
    label, above = _LABEL.match(line), _LABEL.match(previous)
    if label and above and label["label"] == above["label"]:
        return True
    kinds = (_BOLD_LABEL, VERDICT_LINE, _FIELD)
    return any(kind.match(line) and kind.match(previous) for kind in kinds)


def _leads_on(item: Block, before: str, line: str) -> bool:
    """Say whether a line below an item leads into the next list: "- resale", then "Allowed:"."""
    words = line.strip()
    out = len(line) - len(line.lstrip()) <= item.indent
    ended = not before.endswith((",", "\uff0c", "\u3001"))
    return (
        out and ended and len(words) <= _LEAD and words.endswith(_COLONS) and _starts_afresh(line)
    )


def _says_what_is_due(item: Block, before: str, line: str) -> bool:
    """Say whether a line below the last item ends what the words above the first one began: "If
    your product has", "(b) revenue above $5M,", "you must show our name"."""
    out = len(line) - len(line.lstrip()) <= item.indent
    marked = _MARK.match(before) is not None
    return out and marked and bool(_ONE_CASE.match(before) and _DUE_IN_CASES.match(line))


def _starts_afresh(line: str) -> bool:
    first = line.lstrip(" \t\u00a0\u3000>")[:1]
    return first.isupper() or bool(CJK.match(first)) or first in '"\u201c('


def with_quoted_blocks(source: str, blocks: Iterator[Block]) -> Iterator[Block]:
    """Join a quotation that stands as a paragraph of its own to the words that announce it.

    One that goes on in the next paragraph is joined to its end.
    """
    held: Block | None = None
    for block in blocks:
        if held and not block.style and _continues(source, held, block):
            held = replace(held, span=(held.span[0], block.span[1]))
            continue
        if held:
            yield held
        held = block
    if held:
        yield held


def _continues(source: str, held: Block, block: Block) -> bool:
    start, end = held.span
    if LEADS.search(source[end - 2 : end]) and _QUOTE.match(source, block.span[0]):
        return True
    tail = source[max(start, end - QUOTED) : end]
    low, high, closed = map(tail.count, "\u201e\u201c\u201d")
    if low:
        return low > high + closed and bool(_CLOSES_LOW.match(source, *block.span))
    is_open = high > closed or tail.count('"') % 2 == 1
    return is_open and bool(_CLOSES.match(source, *block.span))
