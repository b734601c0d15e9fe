"""Exemptions that a sentence adds to its own order, in brackets or behind a comma: "you must name
us (this does not apply to schools)", "… must name us, but those with up to N users may omit it"; or
that it puts before it: "below N you need not pay; at N or more you must".

Each is parted from the order, and read as the sentence that it could be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from modellic.extract.document.titled import Known
from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import (
    OWED,
    Token,
    is_asked,
    is_banned,
    is_said,
    meaning,
    option,
)
from modellic.extract.words.lexicon import Lexicon
from modellic.extract.words.spans import within_one
from modellic.rules import Span
from modellic.segments import Sentence
from modellic.segments.cjk import CJK
from modellic.shapes import Shape

_LONGEST = 600
"""Characters of a sentence that is looked at."""
_BRACKET = re.compile(r"\s?[(\uff08](?P<aside>[^()\uff08\uff09]{4,200})[)\uff09](?=[.\u3002]?$)")
_JOINT = Shape(
    r"(?:;\s(?:{JOINS_STATEMENTS}\s)?|,\s{JOINS_STATEMENTS}\s)"
    r"|[\u3001\uff0c\uff1b,;]\s?(?:{CJK_BUT}|(?=[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]))",
    re.IGNORECASE,
)
_CONTRASTED = Shape(r"(?:{CJK_CONTRASTS})\s?$")
"""How a clause of Japanese or Korean ends of which the next says the contrary."""
_BUT = Shape(r"[,\uff0c]\s?(?:{CJK_BUT})")
_COLONS = (":", "\uff1a")
_SOMEBODY = frozenset(("AMOUNT", "PARTY", "TERM", "USE"))
_ORDERS = frozenset(("MUST", "MUST_NOT"))


def with_exemptions_apart(every: Sequence[Known]) -> list[Known]:
    """Return the sentences that are read, such exemptions parted from their orders."""
    return [(part, lexicon) for s, lexicon in every for part in _parted(s, lexicon)]


def _parted(sentence: Sentence, lexicon: Lexicon | None) -> Iterator[Sentence]:
    cut = None
    if lexicon is not None and not sentence.heading and len(sentence.text) <= _LONGEST:
        cut = _cut(sentence.text, lexicon)
    if cut is None:
        yield sentence
        return
    stop = "\u3002" if CJK.search(sentence.text) else "."
    for start, end in ((0, cut[0]), cut[1]):
        part = sentence.clean.part(start, end)
        if not part.text.endswith(stop):
            part = part.with_words((end - start, end - start), stop)
        yield replace(sentence, clean=part, span=sentence.clean.source_span((start, end)))


def _cut(text: str, lexicon: Lexicon) -> tuple[int, Span] | None:
    """Return where the order ends and where the exemption stands, None where there is none."""
    if "|" in text or text.endswith(_COLONS):
        return None
    if all(t.type != "EXEMPTS" for t in tokens(text, lexicon)):
        return None  # Which saves to read its last part alone: the whole is read anyway.
    stop = "\u3002" if CJK.search(text) else "."
    for but in _BUT.finditer(text):
        # "Clause 2 does not apply to schools, but schools that sell it need a licence".
        part = tokens(text[but.end() :], lexicon)
        owes = _orders(part) and any(t.type == "IF" for t in part)
        if owes and _frees(tokens(text[: but.start()] + stop, lexicon)):
            return but.start(), (but.end(), len(text))
    bracket = _BRACKET.search(text)
    places = [(bracket.start(), bracket.span("aside"))] if bracket else []
    places += [(m.start(), (m.end(), len(text))) for m in _JOINT.finditer(text)][-1:]
    for end, (start, last) in places:
        if bracket and end < bracket.start() and not _tells(text[start : bracket.start()], lexicon):
            continue  # What the bracket excepts is excepted from all that stands before it.
        part = tokens(text[start:last] + stop, lexicon)
        kinds = bracket is None and stop != "." and not any(t.type == "AMOUNT" for t in part)
        if kinds and not _CONTRASTED.ends(text[:end]):
            continue  # Kinds of people are left out in the sentence itself: ，但个人除外.
        before = tokens(text[:end], lexicon)
        if (_exempts(part) and _orders(before)) or (bracket is None and _turns(before, part)):
            return end, (start, last)
    return None


def _tells(words: str, lexicon: Lexicon) -> bool:
    """Say whether words exempt anybody, or anything."""
    return any(t.type == "EXEMPTS" for t in tokens(words, lexicon))


def _turns(before: Sequence[Token], part: Sequence[Token]) -> bool:
    """Say whether an order with a figure follows an exemption with one: "below N you need not pay;
    at N or more you must"."""
    counted = all(any(t.type == "AMOUNT" for t in each) for each in (before, part))
    return counted and _exempts(before) and _orders(part)


def _exempts(part: Sequence[Token]) -> bool:
    """Say whether words, read alone, exempt somebody, and do no more."""
    return any(t.type in _SOMEBODY for t in part) and _frees(part)


def _frees(part: Sequence[Token]) -> bool:
    """Say whether words but exempt, whomever they name."""
    told = [t.span for t in part if t.type == "EXEMPTS" and option(t, "only") is None]
    due = any(t.type in _ORDERS or (_is_due(t) and not within_one(t.span, told)) for t in part)
    return bool(told) and not due


def _is_due(token: Token) -> bool:
    return is_said(token) and meaning(token) in OWED


def _orders(part: Sequence[Token]) -> bool:
    """Say whether words order or forbid something."""
    if any(t.type == "EXEMPTS" for t in part):
        return False
    told = any(is_asked(t) or is_banned(t) for t in part)
    return any(_is_due(t) for t in part) or (told and any(t.type in _ORDERS for t in part))
