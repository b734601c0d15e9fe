"""Which lines are titles: few words, mostly with capitals, that say nothing of what is due."""

from __future__ import annotations

import re

from modellic.segments.blocks import CROSSES, VERDICT_LINE
from modellic.segments.cjk import has_cjk
from modellic.segments.verdicts import is_noted
from modellic.shapes import Shape

_CJK_STOP = re.compile(r"\u3002|[!\uff01]$")
_STOPS = (".", "!")
_CJK_TITLE = re.compile(
    r"[^\u3002\uff0c,\uff1b;\uff1a:!?\uff01\uff1f.]{1,24}+(?<![\u3001\u3041-\u3096\ub2e4\uc694\uc624])"
)
CJK_BINDS = Shape(r"{CJK_BINDS}|\d|{CJK_BANS}(?!{BANNED_THING})")
"""Words that order or forbid: a line with one is no title, however short."""
_CJK_OPENS_CASE = Shape(r"\s*{CJK_BEGINS_CASE}")
_CLAUSES = re.compile(r",\s[a-z\u00df-\u00ff]+\s[^.]*\.$")
"""Two clauses and a full stop: no title, however many nouns have capitals, as in German."""
_STATED = Shape(r":\s?(?:[^\W\d]{0,3}\W)?\d[\d,.]*\s(?:[a-z]|{STATED_OF})|:\s?\"\w|\w@\w")
"""A number of something behind a colon: "User limit: 25 seats" states what no title does.

So with a quotation behind one, and an address to write to."""
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
_OF_TERMS = Shape(r"\W*(?:\d{1,2}\.?\s)?{TITLE_OF_TERMS}\W*", re.IGNORECASE)
"""A title with few capitals above clauses of all kinds: "Terms of use:" is no lead-in either."""
_FEW = 7
"""Words of a title behind the number of an article."""
_ANSWER = Shape(r"{ANSWER}\W*", re.IGNORECASE)


def is_cjk_title(text: str) -> bool:
    """Say whether Chinese, Japanese or Korean words are a heading: short, and without an order.

    A row of a table is none, however short its cells are, and neither is what a cross forbids.
    """
    return bool(
        has_cjk(text)
        and "|" not in text
        and text[:1] not in CROSSES
        and _CJK_TITLE.fullmatch(text.strip())
        and not CJK_BINDS.search(text)
        and not _CJK_OPENS_CASE.match(text)
    )


def speaks(text: str) -> bool:
    """Say whether a line in bold, or marked as a heading, is a sentence: what binds is no title."""
    if has_cjk(text):
        return _CJK_STOP.search(text) is not None
    told = (_BIDDEN.match(text), _TERSE.match(text), _PREDICATE.search(text), _ENDED.search(text))
    return text.endswith(_STOPS) and any(told)


def names_clauses(text: str) -> bool:
    """Say whether a few words behind the number of an article name what its clauses are about, with
    capitals or without: "§ 3 Beyond the allowance"."""
    words = text.split()
    return (
        0 < len(words) <= _FEW
        and text[:1].isupper()
        and words[-1][-1:].isalpha()
        and not any(shape.search(text) for shape in (_PREDICATE, _STATED, _COMPARED, _ENDED))
    )


def is_title(text: str) -> bool:
    """Say whether words are a heading: few, mostly capitalised, and no sentence."""
    if VERDICT_LINE.match(text):
        return False
    if is_cjk_title(text):
        return True
    if "|" in text or has_cjk(text):
        return False
    if _OF_TERMS.fullmatch(text):
        return True
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
