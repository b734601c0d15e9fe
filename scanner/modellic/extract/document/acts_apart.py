"""Bans of several acts: "you may not sell, rent or modify the model", "resale and changes of it are
prohibited", "it must not be decompiled or shared".

Each act is read in the sentence of the ban alone: which of them stands beside the words for the
work, and which in the middle of a row, says nothing then. A ban that leave lifts is left whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from modellic.extract.document.titled import Known
from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import Token, closes, meaning, option
from modellic.extract.words.lexicon import Lexicon
from modellic.rules import Prohibition, Span, Use
from modellic.segments import Sentence
from modellic.segments.cjk import CJK
from modellic.shapes import Shape

_LONGEST = 600
"""Characters of a sentence that is looked at."""
_NEAR = 4
"""Characters between the words of a ban and the row."""
_CJK_NEAR = 16
"""The same in Chinese, where the work may stand between: 不得对本模型进行修改."""
_JOINT = r"(?:,\s(?:(?:and/)?{JOINS_ACTS}\s)?|\s(?:and/)?{JOINS_ACTS}\s|\s?/\s?)"
_ONE = Shape(
    r"\b(?:(?:otherwise|in any way|commercially)\s)?(?:(?P<act>{ACT})|{ACT_OF_NO_RULE})\b",
    re.IGNORECASE,
)
_ROW = Shape(
    r"\b(?:{ACT}|{ACT_OF_NO_RULE})\b(?:"
    + _JOINT
    + r"(?:otherwise\s)?(?:{ACT}|{ACT_OF_NO_RULE})\b)+",
    re.IGNORECASE,
)
_GOES_ON = Shape(r"\s?(?:,\s?(?!$)|/|{JOINS_ACTS}\b)", re.IGNORECASE)
"""Behind a row whose next member no list knows, or which has words of its own."""
_LATER = Shape(r"[,;]\s(?:{JOINS_ACTS}\s)?(?:to\s)?{ACT}\b", re.IGNORECASE)
"""One more act, whose row words of one of its members part: "rent, resell for profit, publish"."""
_CJK_ONE = Shape(r"(?P<act>{CJK_ROW_ACT})|{CJK_ACT_OF_NO_RULE}")
_CJK_JOINT = r"\s?(?:[、,/・]|{CJK_JOINS_ACTS})\s?"
_CJK_ROW = Shape(
    r"(?:{CJK_ROW_ACT}|{CJK_ACT_OF_NO_RULE})(?:"
    + _CJK_JOINT
    + r"(?:{CJK_ROW_ACT}|{CJK_ACT_OF_NO_RULE}))+"
)
_CJK_GOES_ON = Shape(_CJK_JOINT + r"(?!\Z)")
_CJK_BEFORE = Shape(_CJK_JOINT + "$")
_QUALIFIES = Shape(r"\s(?:{QUALIFIES_ROW})\b", re.IGNORECASE)
_LENDS = Shape(r"{LENDS}", re.IGNORECASE)
_SUBLICENSES = Shape(r"{SUBLICENSES}", re.IGNORECASE)
_PARTICLES = ("\u306f", "\u3092", "\u306e", "\u306b", "\u3057", "\u3059", "")
"""Behind a row of Japanese that begins a sentence: what makes it no row of verdicts."""
_LIFTED = frozenset(
    ("LEAVE", "UNLESS", "ONLY_IF", "BY_LEAVE", "CONSENT", "EXEMPTS", "LEAVES", "DEFINES")
)
"""What lifts a ban for somebody, or makes the words no ban."""
_BANS = frozenset(("MUST_NOT", "FORBIDS"))


def with_acts_apart(every: Iterable[Known]) -> list[Known]:
    """Return the sentences of a text, such ones in as many as they forbid acts."""
    return [(part, lexicon) for s, lexicon in every for part in _parted(s, lexicon)]


def _parted(sentence: Sentence, lexicon: Lexicon | None) -> Iterator[Sentence]:
    row = _row(sentence, lexicon) if lexicon is not None else None
    acts = _acts(sentence.text, row) if row is not None else []
    if row is None or len(acts) < 2:
        yield sentence
        return
    start, end = row
    for first, last in acts:
        view = sentence.clean.with_words((last, end), "")
        yield replace(sentence, clean=view.with_words((start, first), ""))


def _row(sentence: Sentence, lexicon: Lexicon) -> Span | None:
    """Return where the only row of acts of a sentence stands that a ban is of, beside it."""
    text = sentence.text
    if sentence.heading or len(text) > _LONGEST or text.endswith((":", "\uff1a")):
        return None
    cjk = CJK.search(text) is not None
    if cjk and ";" in text:
        return None  # A list within the sentence: what its members are read by stands before it.
    rows = [m.span() for m in (_CJK_ROW if cjk else _ROW).pattern.finditer(text)]
    if len(rows) != 1 or _has_more(text, rows[0], cjk=cjk):
        return None
    found = tokens(text, lexicon)
    lifted = (t for t in found if _lifts(t) and t.span[1] + 1 != rows[0][0])
    near = _CJK_NEAR if cjk else _NEAR
    if any(lifted) or not any(_is_of(t, rows[0], near) for t in found):
        return None
    return rows[0]


def _lifts(token: Token) -> bool:
    """Say whether words lift a ban for somebody, or for all but trade."""
    trades = meaning(token) in (Use.COMMERCIAL, Prohibition.COMMERCIAL_USE)
    return token.type in _LIFTED or (trades and token.type in ("USE", "DEED"))


def _has_more(text: str, row: Span, *, cjk: bool) -> bool:
    """Say whether a row has members that no list knows, or some with words of their own."""
    start, end = row
    if cjk and start == 0 and text[end : end + 1] not in _PARTICLES:
        return True  # A row of verdicts has a reading of its own.
    if cjk:
        return _CJK_GOES_ON.match(text, end) is not None or _CJK_BEFORE.ends(text[:start])
    more = (_LATER, _QUALIFIES)
    return _GOES_ON.match(text, end) is not None or any(s.search(text, end) for s in more)


def _is_of(ban: Token, row: Span, near: int) -> bool:
    """Say whether the words of a ban stand right before a row, in it, or behind it."""
    start, end = ban.span
    if ban.type == "LEAVES" or (ban.type == "NOT" and meaning(ban) == "none"):
        return 0 <= row[0] - end <= near
    if ban.type not in _BANS:
        return False
    if start >= row[1]:
        return closes(ban) or option(ban, "side") == "subject" or ban.type == "FORBIDS"
    return row[0] - end <= near


def _acts(text: str, row: Span) -> list[Span]:
    """Return the acts of a row; to lend a work is no act of its own beside sublicensing it."""
    shape = _CJK_ONE if CJK.search(text, *row) else _ONE
    acts = [m.span() for m in shape.pattern.finditer(text, *row) if m["act"]]
    if not any(_SUBLICENSES.fullmatch(text, *act) for act in acts):
        return acts
    return [act for act in acts if not _LENDS.fullmatch(text, *act)]
