"""Blocks in, sentences out.

Sentences of Latin scripts are split by nupunkt, which was trained on legal text and keeps "Inc."
and "Sec. 4" whole; Chinese and Japanese end them with marks of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from modellic.clean import Clean, clean
from modellic.layout import PLACE_HOLDER
from modellic.rules import Span
from modellic.segments.announced import with_members
from modellic.segments.blocks import BARE, LEADS, QUOTED, Block
from modellic.segments.capitals import in_small_letters
from modellic.segments.cjk import has_cjk
from modellic.segments.opened import with_opened
from modellic.segments.remarks import remarks_apart
from modellic.segments.rows import with_whole_cells
from modellic.segments.titles import CJK_BINDS, is_title, speaks
from modellic.segments.verdicts import (
    is_member,
    latin_verdicts_apart,
    notes_apart,
    refuse,
    verdicts_apart,
)
from modellic.shapes import Shape

MAX_SENTENCE = 6000
"""Code points after which a sentence is cut: time must stay linear on text without full stops."""
_IDEOGRAPHIC = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_CJK_SENTENCE = Shape(
    r"(?:[(\uff08](?:[^()\uff08\uff09]|[(\uff08][^()\uff08\uff09]{0,20}[)\uff09]){1,120}[)\uff09]"
    r"|[^\u3002\uff01\uff1f!?\uff1b;]"
    r"|[\uff1b;](?=\s?{CJK_JOINS}{1,3}\s*$)|[\uff1b;](?=\s?{CJK_JOINS}{0,3}\s?"
    r"(?:[(\uff08][^()\uff08\uff09]{1,3}[)\uff09]|[\u2460-\u2473]|\d{1,2}[.\u3001\uff0e]\D"
    r"|[0-9a-zA-Z]{1,2}[)\uff09])))*"
    r"(?:[\u3002\uff01\uff1f!?\uff1b;]+[\"'\u300d\u300f)\uff09]*|$)"
)
"""A semicolon ends a sentence unless the next item of a list within it follows, "(1) A; (2) B",
or nothing but the word that joins the next item: "A; and". No mark within brackets ends one:
売上高(消費税を除く。)が1億円を超える.
"""
_ROW = re.compile(r"\s*+\|?+[^|\d]++(?P<figure>\d)?+[^|]*+\|")
_VERDICT = re.compile(r"\|\s?[^|\u3002]{1,6}\u3002")
"""A cell that begins with a sentence of a few characters: "| \u4e0d\u53ef\u3002"."""
_OPEN_ENDED = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff][\w %\uff05\"\u201d\uff09]{0,24}[;\uff1b]\s*$"
)
_COLON = re.compile(r"(?<=[\u3040-\u30ff\u3400-\u9fff])\s?[:\uff1a](?!//)")
_LABEL = re.compile(r"[^\u3002;\uff1b:\uff1a,\uff0c]{1,24}[:\uff1a](?!//)")
_ABBREVIATED = Shape(r"(?<!\w)(?:{ABBREVIATION}|{ORDINAL}\s\d{1,7}(?:\.\d{3}){0,2})\.\s*$")
_BEFORE_NUMBER = Shape(r"(?<!\w){BEFORE_NUMBER}\.\s*$")
"""Before a number only: "for max. 5 users", but "5 users max. Others pay"."""
_DAY = re.compile(r"\d\.\s*$")
_MONTH = Shape(r"\s*{MONTH}\b")
"""Behind the full stop of an ordinal, which ends no sentence: "bis zum 31. Januar"."""
_QUOTED_CLAUSE = re.compile(r"\s*\"([^\"]{20,}[.!])\"\s*", re.DOTALL)
_ADDRESSED = Shape(r"\b{ADDRESSEE}\b", re.IGNORECASE)
_FULL_STOP = Shape(
    # The stop stands first, and what must stand before it behind: few characters are a stop.
    r"\?[*_\"')]{0,3}\s(?=[*_\"'(]{0,3}[A-Z])|(?:(?<=\?\sNo)|(?<=\bA:\sNo))\.\s(?=[A-Z])|\.\s(?:(?=[A-Z\u00c0-\u00de][a-z\u00df-\u00ff]*[\s,:'-])"
    r"(?:(?<=[a-z\u00df-\u00ff]{4}..){LONG_ABBREVIATION<!}|{PREFIX<=})"
    r"|(?<=\s[A-Z]..)(?=(?:{OPENS_SENTENCE})\s)"
    r"|(?<=[\uac00-\ud7af]{ENDING}..)(?=[\uac00-\ud7af\"(])"
    r"|(?<=[a-z\u00df-\u00ff]{4}..)(?=\d[\d,.]*(?:\s?[-\u2013+]|\s{TO}\s\d)[^.:;|]{0,40}:\s))",
    re.DOTALL,
)
"""A full stop behind a word that is no abbreviation, or behind the letter of an annex; German
sentences may end with a prefix, and Korean ones with few syllables."""
_STOP = re.compile(r"[.?][*_\"')]{0,3}\s\S")
_EXPLAINS = Shape(r"\s*{CJK_EXPLAINS}")
_FIGURE = Shape(r"\d|{CJK_OF_FIGURE}")
_TOLD_SHARE = Shape(
    r"\s*(?:(?:(?!{PAYS}\b)[^\W\d_]+[\s:]+){1,7}(?:\d{1,2}(?:[.,]\d{1,3})?\s?(?:%|{PERCENT})|(?<=:\s){NOTHING_DUE})"
    r"|\w{0,8}{CJK_SHARE}\D\d{1,2}(?:\.\d{1,3})?\s?(?:%|{PERCENT})(?:{CJK_SHARE_IS})?)\W*$",
    re.IGNORECASE,
)
"""A sentence that but names a share, "Royalty: 5%"; behind a figure in one item it is of it."""
_ASKED = re.compile(r"[?\uff1f][*_\"')\s]*$")
_ANSWERED = re.compile(r"(?a)[\W_]{0,3}(?:[A-Z]:\s?)?(?:[\wß-ü]{1,12}[,.]?\s?){1,3}[.!*_]{1,3}")
"""A few words and a full stop behind a question: "No.", "A: Not yet."."""


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
    member: bool = False
    """True where the words complete the lead-in of a list within their own paragraph."""

    @property
    def text(self) -> str:
        """The clean words."""
        return self.clean.text


def split(source: str, block: Block, before: str = "") -> Iterator[Sentence]:
    """Yield the sentences of a block; section and lead-in are for whoever knows the whole.

    `before` are the words of the sentence before it: what answers a question is no title.
    """
    view = (with_whole_cells if block.drawn else clean)(source, *block.span)
    whole = list(_whole(view.text))
    whole = list(_with_shares(view.text, whole)) if block.style and len(whole) > 1 else whole
    parts = list(_in_line(view.text, list(_bounded(view.text, whole))))
    for (start, end), member in with_members(view.text, parts):
        begin, stop = _trimmed(view.text, start, end)
        if begin == stop:
            continue
        span = _with_unseen(source, view.source_span((begin, stop)))
        part = view.part(begin, stop)
        # A bullet stands before an item, however many of its words are written large.
        titled = block.style not in ("bullet", BARE) or has_cjk(part.text)
        titled = titled and not member and is_title(part.text)
        titled = titled and not (_ASKED.search(before) and _ANSWERED.fullmatch(part.text))
        titled = titled and not refuse(view.text, parts)
        titled = titled and not (len(parts) > 1 and is_member(part.text))
        before = part.text
        heading = titled or (block.heading and not speaks(view.text.strip()))
        item = bool(block.style) or member
        yield Sentence(part, span, heading=heading, item=item, member=member)


def _with_unseen(source: str, span: Span) -> Span:
    """Return a place with what is not shown around it, such as the brackets of a link."""
    start, end = span
    while source[start - 1 : start] == PLACE_HOLDER:
        start -= 1
    while source[end : end + 1] == PLACE_HOLDER:
        end += 1
    return start, end


def _with_shares(text: str, spans: Sequence[Span]) -> Iterator[Span]:
    """Join to a figure the share that its item tells in a sentence of its own: "Tier 1: up to $1
    million. Royalty: 5%"."""
    held = spans[0]
    for start, end in spans[1:]:
        figured = any(map(str.isdigit, text[slice(*held)]))
        if figured and _TOLD_SHARE.fullmatch(text, start, end):
            held = (held[0], end)
            continue
        yield held
        held = (start, end)
    yield held


def _in_line(text: str, spans: Sequence[Span]) -> Iterator[tuple[Span, bool]]:
    """Yield sentences, those of a list within a Chinese paragraph as a lead-in and its members.

    "You must not: crack it; resell it; harm others." has a semicolon behind each member but the
    last, and what stands before the colon is said of all.
    """
    led = False
    if text.isascii():
        yield from ((span, False) for span in spans)
        return
    for at, (start, end) in enumerate(spans):
        open_ended = bool(_OPEN_ENDED.search(text, start, end)) and at + 1 < len(spans)
        open_ended = open_ended and (led or not _are_labelled(text, spans[at : at + 2]))
        if led or not open_ended:
            yield (start, end), led
            led = led and open_ended
            continue
        colon = _lead_end(text, start, end)
        if colon is None or _is_explained(text, colon, spans[at + 1]):
            yield (start, end), False
            continue
        yield (start, colon), False
        yield (colon, end), True
        led = True


def _are_labelled(text: str, spans: Sequence[Span]) -> bool:
    """Say whether each sentence has a label of its own: "Individuals: free; firms: by contract"."""
    return all((m := _LABEL.match(text, *s)) and not CJK_BINDS.search(m[0]) for s in spans)


def _lead_end(text: str, start: int, end: int) -> int | None:
    """Return where the lead-in of a list within a paragraph ends, behind its only colon."""
    colons = [m.end() for m in _COLON.finditer(text, start, end)]
    if len(colons) != 1 or text.count('"', start, colons[0]) % 2:
        return None
    return colons[0] if text[colons[0] : end - 1].strip() else None


def _is_explained(text: str, colon: int, behind: Span) -> bool:
    """Say whether a term is explained behind its colon, and what follows has no figure of its own:
    大企业：指员工超过百人的企业；关联公司合并计算."""
    return bool(_EXPLAINS.match(text, colon)) and not _FIGURE.search(text, *behind)


def _sentence_spans(text: str) -> Iterator[Span]:
    if not text.isascii() and len(_IDEOGRAPHIC.findall(text)) * 5 > len(text):
        found = with_opened(text, (m.span() for m in _CJK_SENTENCE.finditer(text) if m[0]))
        found = verdicts_apart(text, notes_apart(text, remarks_apart(text, found)))
        yield from _of_row(text, list(found))
    elif len(text) > 200_000:
        yield (0, len(text))
    else:
        import nupunkt

        text = in_small_letters(text)
        spans = _parted(text, _rejoined(text, nupunkt.sent_spans(text)))
        yield from latin_verdicts_apart(text, notes_apart(text, spans))


def _of_row(text: str, spans: Sequence[Span]) -> Iterator[Span]:
    """Yield sentences, the row of a table with the verdict of a cell, or a figure, as one.

    What stands behind "| 不可。" or "| 申請してください。" says more of whom the row is for.
    """
    row = _ROW.match(text)
    if row is None or (not row["figure"] and not _VERDICT.search(text)):
        yield from spans
    elif spans:
        yield spans[0][0], spans[-1][1]


def _rejoined(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """Join what was cut behind an abbreviation: "1,5 Mrd. Euro", "any U.S. and non-U.S. law".

    Whatever goes on in lower case goes on.
    """
    begin: int | None = None
    for start, end in spans:
        begin = start if begin is None else begin
        if end < len(text) and _ABBREVIATED.search(text, max(begin, end - 24), end):
            continue
        numbered = text[end : end + 1].isdigit()
        numbered = numbered and _BEFORE_NUMBER.search(text, max(begin, end - 12), end) is not None
        dated = _DAY.search(text, max(begin, end - 6), end) and _MONTH.match(text, end)
        if numbered or dated or text[end : end + 1].islower():
            continue
        yield begin, end
        begin = None
    if begin is not None:
        yield begin, len(text)


def _parted(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """Cut what stayed together behind a word that is no abbreviation: "each month. From now on"."""
    for start, end in spans:
        here = start
        # Most have no stop but their last, and this tells much sooner.
        stops = _FULL_STOP.finditer(text, start, end) if _STOP.search(text, start, end) else ()
        for match in stops:
            yield here, match.end()
            here = match.end()
        yield here, end


def _whole(text: str) -> Iterator[Span]:
    """Yield the sentences of a block: those of a quotation are one, unless it is all of the block
    and speaks to the reader, as the clauses of the licence do."""
    quoted = _QUOTED_CLAUSE.fullmatch(text)
    if quoted is None or _ADDRESSED.search(text) is None:
        yield from _with_quotes_whole(text, _sentence_spans(text))
        return
    at = quoted.start(1)
    yield from ((at + start, at + end) for start, end in _sentence_spans(quoted[1]))


def _with_quotes_whole(text: str, spans: Iterator[Span]) -> Iterator[Span]:
    """Join the sentences of one quotation: a notice to be kept is often several.

    A mark that is never closed near by (an inch, a slip) opens no quotation.
    """
    if '"' not in text:
        yield from spans
        return
    begin: int | None = None
    marks = 0
    for start, end in spans:
        begin = start if begin is None else begin
        marks += text.count('"', start, end)
        is_open = marks % 2 == 1 and text.find('"', max(begin, end - QUOTED), end) >= 0
        if is_open and end - begin < MAX_SENTENCE and text.find('"', end, end + QUOTED) >= 0:
            continue
        if LEADS.search(text, max(begin, end - 3), end) and text[end : end + 2].strip()[:1] == '"':
            continue
        yield begin, end
        begin, marks = None, 0
    if begin is not None:
        yield begin, len(text)


def _bounded(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    for start, end in spans:
        here = start
        while end - here > MAX_SENTENCE:
            cut = text.rfind(" ", here + MAX_SENTENCE // 2, here + MAX_SENTENCE)
            cut = cut if cut > here else here + MAX_SENTENCE
            yield here, cut
            here = cut
        yield here, end


def _trimmed(text: str, start: int, end: int) -> Span:
    piece = text[start:end].lstrip()
    begin = end - len(piece)
    return begin, begin + len(piece.rstrip())
