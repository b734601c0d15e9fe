"""Blocks in, sentences out.

Sentences of Latin scripts are split by nupunkt, which was trained on legal text and keeps "Inc."
and "Sec. 4" whole; Chinese and Japanese end them with marks of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from modellic.clean import Clean, clean
from modellic.rules import Span
from modellic.segments.announced import with_members
from modellic.segments.blocks import (
    BARE,
    CROSSES,
    LEADS,
    QUOTED,
    VERDICT_LINE,
    Block,
    has_cjk,
)
from modellic.segments.opened import with_opened
from modellic.segments.remarks import remarks_apart
from modellic.segments.verdicts import (
    is_member,
    is_noted,
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
    r"(?:[(\uff08][^()\uff08\uff09]{1,120}[)\uff09]|[^\u3002\uff01\uff1f!?\uff1b;]"
    r"|[\uff1b;](?=\s?{CJK_JOINS}{1,3}\s*$)|[\uff1b;](?=\s?{CJK_JOINS}{0,3}\s?"
    r"(?:[(\uff08][^()\uff08\uff09]{1,3}[)\uff09]|[\u2460-\u2473]|\d{1,2}[.\u3001\uff0e]\D"
    r"|[0-9a-zA-Z]{1,2}[)\uff09])))*"
    r"(?:[\u3002\uff01\uff1f!?\uff1b;]+[\"'\u300d\u300f)\uff09]*|$)"
)
"""A semicolon ends a sentence unless the next item of a list within it follows, "(1) A; (2) B",
or nothing but the word that joins the next item: "A; and". No mark within brackets ends one:
売上高(消費税を除く。)が1億円を超える.
"""
_CJK_STOP = re.compile(r"\u3002|[!\uff01]$")
_STOPS = (".", "!")
_CJK_TITLE = re.compile(
    r"[^\u3002\uff0c,\uff1b;\uff1a:!?\uff01\uff1f.]{1,24}+(?<![\u3001\u3041-\u3096\ub2e4\uc694\uc624])"
)
_CJK_BINDS = Shape(r"{CJK_BINDS}|\d|{CJK_BANS}(?!{BANNED_THING})")
"""Words that order or forbid: a line with one is no title, however short."""
_CJK_OPENS_CASE = Shape(r"\s*{CJK_BEGINS_CASE}")
_ROW = re.compile(r"\s*+\|?+[^|\d]++(?P<figure>\d)?+[^|]*+\|")
_VERDICT = re.compile(r"\|\s?[^|\u3002]{1,6}\u3002")
"""A cell that begins with a sentence of a few characters: "| \u4e0d\u53ef\u3002"."""
_OPEN_ENDED = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff][\w %\uff05\"\u201d\uff09]{0,24}[;\uff1b]\s*$"
)
_COLON = re.compile(r"(?<=[\u3040-\u30ff\u3400-\u9fff])\s?[:\uff1a](?!//)")
_LABEL = re.compile(r"[^\u3002;\uff1b:\uff1a,\uff0c]{1,24}[:\uff1a](?!//)")
_ABBREVIATED = Shape(r"(?<!\w)(?:{ABBREVIATION}|{ORDINAL}\s\d{1,7})\.\s*$")
_BEFORE_NUMBER = Shape(r"(?<!\w){BEFORE_NUMBER}\.\s*$")
"""Before a number only: "for max. 5 users", but "5 users max. Others pay"."""
_DAY = re.compile(r"\d\.\s*$")
_MONTH = Shape(r"\s*{MONTH}\b")
"""Behind the full stop of an ordinal, which ends no sentence: "bis zum 31. Januar"."""
_CLAUSES = re.compile(r",\s[a-z\u00df-\u00ff]+\s[^.]*\.$")
"""Two clauses and a full stop: no title, however many nouns have capitals, as in German."""
_STATED = Shape(r":\s?(?:[^\W\d]{0,3}\W)?\d[\d,.]*\s(?:[a-z]|{STATED_OF})|:\s?\"\w|\w@\w")
"""A number of something behind a colon: "User limit: 25 seats" states what no title does.

So with a quotation behind one, and an address to write to."""
_QUOTED_CLAUSE = re.compile(r"\s*\"([^\"]{20,}[.!])\"\s*", re.DOTALL)
_ADDRESSED = Shape(r"\b{ADDRESSEE}\b", re.IGNORECASE)
_FULL_STOP = Shape(
    # The stop stands first, and what must stand before it behind: few characters are a stop.
    r"\?[*_\"')]{0,3}\s(?=[*_\"'(]{0,3}[A-Z])|(?:(?<=\?\sNo)|(?<=\bA:\sNo))\.\s(?=[A-Z])|\.\s(?:(?=[A-Z\u00c0-\u00de][a-z\u00df-\u00ff]*[\s,:'-])"
    r"(?:(?<=[a-z\u00df-\u00ff]{4}..){LONG_ABBREVIATION<!}|{PREFIX<=})"
    r"|(?<=[\uac00-\ud7af]{ENDING}..)(?=[\uac00-\ud7af\"(])"
    r"|(?<=[a-z\u00df-\u00ff]{4}..)(?=\d[\d,.]*(?:\s?[-\u2013+]|\s{TO}\s\d)[^.:;|]{0,40}:\s))",
    re.DOTALL,
)
"""A full stop behind a word that is no abbreviation; German sentences may end with a prefix, and
Korean ones with few syllables."""
_STOP = re.compile(r"[.?][*_\"')]{0,3}\s\S")
_COMPARED = Shape(
    r"{COMPARED}\s(?:[^\W\d]+\s)?\d|[<>\u2264\u2265]=?\s?[$\u20ac\u00a3]?\d|\d\s(?:[^\s\d]+\s){0,3}{COMPARED_BEHIND}",
    re.IGNORECASE,
)
"""A figure that is compared: no title either, though most German words of it are nouns."""
_NUMBERED = re.compile(r":\s?(?:[A-Z]{3}\s?|[A-Z]{0,2}[$\u20ac\u00a3\u00a5]\s?)?\d[\d,.]*\s*$")
"""Nothing but a number or a sum behind a colon, "Seat Limit: 50", states something too."""
_VERSION = re.compile(
    r"[^\W\d_][^.:;,\"]{2,80}\s[-\u2013\u2014]\s[^.:;,\"]{2,120}\s\d\.\d(?:\s[^\W\d_]+){0,2}"
)
"""The name of a version: "Namensnennung - Keine Bearbeitung - 3.0 Deutschland"."""
_PREDICATE = Shape(r"{PREDICATE}|{PREDICATE^}")
"""Words of a sentence: a line that holds one is no title, however short and capital it is."""
_BIDDEN = Shape(r"(?i:{BIDS_KINDLY})\s.*\.$|(?i:{BIDS_FIRST})\s(?:{BIDS_WHAT})\s.*\.$")
"""An order of English and a full stop: no title, though what is named in it has capitals."""
_TERSE = Shape(r"(?i:{BIDS_TERSELY})\s.*\.$|.*\s(?i:{ENDS_TERSELY})\.$")
_ENDED = Shape(r"{FINITE}.*\.$|\b\d[\d.,]*\s[^\W\d]{4,}.*\.$|(?i:{BOUNDS}).*\.$|^[a-zäöü].*\.$")
"""A German or French verb, a word that bounds or denies, a number of something, or a small letter
first, and a full stop: no title either, for German nouns have capitals."""
_OPENS_ITEMS = Shape(r"(?:(?!{TITLE_ASKS}\s)|(?=.*,)).*\s{OPENS_ITEMS}$", re.IGNORECASE)
"""A line that ends with the verb of what its list tells; but a title is "Was Sie dürfen"."""
_OPENS_CASES = Shape(r"\W*{OPENS_CASES}$", re.IGNORECASE)
"""A line that begins a case of which its list tells the rest: "Hat Ihr Produkt"."""
_GOES_ON = Shape(r"[;,:]\s*(?:{JOINS})?\s*$", re.IGNORECASE)
"""Behind a title nothing of the same list goes on: "... exceeds the Limit; or"."""
_JOINED = Shape(r"\s(?:{JOINS}|{JOINS_NOUNS})\s*$")
"""Nor does one end in an "or", but in capital letters that go on in the next line."""
_ANSWER = Shape(r"{ANSWER}\W*", re.IGNORECASE)
_TOLD_SHARE = Shape(
    r"\s*(?:(?:[^\W\d_]+[\s:]+){1,7}(?:\d{1,2}(?:[.,]\d{1,3})?\s?(?:%|{PERCENT})|(?<=:\s){NOTHING_DUE})"
    r"|\w{0,8}{CJK_SHARE}\D\d{1,2}(?:\.\d{1,3})?\s?(?:%|{PERCENT})(?:{CJK_SHARE_IS})?)\W*$",
    re.IGNORECASE,
)
"""A sentence that but names a share, "Royalty: 5%"; behind a figure in one item it is of it."""
_ASKED = re.compile(r"[?\uff1f][*_\"')\s]*$")
_ANSWERED = re.compile(r"[\W_]{0,3}(?:[A-Z]:\s?)?(?:\w{1,12}[,.]?\s?){1,3}[.!*_]{1,3}", re.ASCII)
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
    view = clean(source, *block.span)
    whole = list(_whole(view.text))
    whole = list(_with_shares(view.text, whole)) if block.style and len(whole) > 1 else whole
    parts = list(_in_line(view.text, list(_bounded(view.text, whole))))
    for (start, end), member in with_members(view.text, parts):
        begin, stop = _trimmed(view.text, start, end)
        if begin == stop:
            continue
        span = view.source_span((begin, stop))
        part = view.part(begin, stop)
        # A bullet stands before an item, however many of its words are written large.
        titled = block.style not in ("bullet", BARE) or has_cjk(part.text)
        titled = titled and not member and is_title(part.text)
        titled = titled and not (_ASKED.search(before) and _ANSWERED.fullmatch(part.text))
        titled = titled and not refuse(view.text, parts)
        titled = titled and not (len(parts) > 1 and is_member(part.text))
        before = part.text
        heading = titled or (block.heading and not _speaks(block, view.text.strip()))
        item = bool(block.style) or member
        yield Sentence(part, span, heading=heading, item=item, member=member)


def _speaks(block: Block, text: str) -> bool:
    """Say whether a line in bold, or marked as a heading, is a sentence: what binds is no title."""
    if not block.heading:
        return False
    if has_cjk(text):
        return _CJK_STOP.search(text) is not None
    told = (_BIDDEN.match(text), _TERSE.match(text), _PREDICATE.search(text), _ENDED.search(text))
    return text.endswith(_STOPS) and any(told)


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
        if colon is None:
            yield (start, end), False
            continue
        yield (start, colon), False
        yield (colon, end), True
        led = True


def _are_labelled(text: str, spans: Sequence[Span]) -> bool:
    """Say whether each sentence has a label of its own: "Individuals: free; firms: by contract"."""
    return all((m := _LABEL.match(text, *s)) and not _CJK_BINDS.search(m[0]) for s in spans)


def _lead_end(text: str, start: int, end: int) -> int | None:
    """Return where the lead-in of a list within a paragraph ends, behind its only colon."""
    colons = [m.end() for m in _COLON.finditer(text, start, end)]
    if len(colons) != 1 or text.count('"', start, colons[0]) % 2:
        return None
    return colons[0] if text[colons[0] : end - 1].strip() else None


def _sentence_spans(text: str) -> Iterator[Span]:
    if not text.isascii() and len(_IDEOGRAPHIC.findall(text)) * 5 > len(text):
        found = with_opened(text, (m.span() for m in _CJK_SENTENCE.finditer(text) if m[0]))
        found = verdicts_apart(text, notes_apart(text, remarks_apart(text, found)))
        yield from _of_row(text, list(found))
    elif len(text) > 200_000:
        yield (0, len(text))
    else:
        import nupunkt

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
        if end < len(text) and _ABBREVIATED.search(text, max(begin, end - 12), end):
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


def is_cjk_title(text: str) -> bool:
    """Say whether Chinese, Japanese or Korean words are a heading: short, and without an order.

    A row of a table is none, however short its cells are, and neither is what a cross forbids.
    """
    return bool(
        has_cjk(text)
        and "|" not in text
        and text[:1] not in CROSSES
        and _CJK_TITLE.fullmatch(text.strip())
        and not _CJK_BINDS.search(text)
        and not _CJK_OPENS_CASE.match(text)
    )


def is_title(text: str) -> bool:
    """Say whether words are a heading: few, mostly capitalised, and no sentence."""
    if VERDICT_LINE.match(text):
        return False
    if is_cjk_title(text):
        return True
    if "|" in text or has_cjk(text):
        return False
    if _VERSION.fullmatch(text) and not _PREDICATE.search(text):
        return True
    words = text.split()
    if not words or len(words) > 9 or len(text) > 90 or _GOES_ON.search(text):
        return False
    if (
        _PREDICATE.search(text)
        or _OPENS_ITEMS.match(text)
        or _OPENS_CASES.match(text)
        or _STATED.search(text)
        or _CLAUSES.search(text)
        or _NUMBERED.search(text)
        or _BIDDEN.match(text)
        or _ENDED.search(text)
        or _JOINED.search(text)
        or _COMPARED.search(text)
        or _ANSWER.fullmatch(text)
        or is_noted(text)
    ):
        return False
    letters = [w for w in words if w[:1].isalpha()]
    capital = sum(w[0].isupper() for w in letters)
    return bool(letters) and (capital >= 0.6 * len(letters)) and not text.isdigit()
