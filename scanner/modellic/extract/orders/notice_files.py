"""Files with a notice that goes along: 'a text file "Notice" that contains the sentence "..."'.

The words that are quoted are those of the notice, which copies carry; nobody has to show them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from unicodedata import east_asian_width

from modellic.extract.lexing.token import Token, is_said, meaning, option, place
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap
from modellic.rules import Duty, Span
from modellic.shapes import Shape

_NOTICE = Shape(r"{NOTICE_WORDS}", re.IGNORECASE)
_KEPT = Meaning("says", Duty.RETAIN_NOTICES, (("when", "distribute"),))
_ABOUT_NOTICES = frozenset((Duty.RETAIN_NOTICES, Duty.DISPLAY_ATTRIBUTION))
_FILES = frozenset(
    ("notice", "notice.txt", "notice.md", "license", "licence", "credits", "hinweis", "hinweise")
)
"""Names of the file that a notice stands in: they are no phrase to show."""
_OF_THE_FILE = frozenset(("SPELLS", "QUOTE", "WHOSE", "ACTOR", "DEED", "OPENS", "STANDS"))
"""Kinds of words between a file and those that tell what it holds."""
_NEAR = 6
"""Characters between a bracket and the term that it holds."""
_SHORTEST = 24
"""Columns of a notice: fewer are a mark, such as "Copyright", and no text."""
_OTHER = frozenset(("MAY", "DEFINES", "MEANS", "TERM", "PLACE", "MUST_NOT", "GRANT", "RECITAL"))
"""Kinds of a sentence that allows, defines or bans something, or has the words shown to people."""


def without_shown(found: list[Token], _words: str) -> list[Token]:
    """Leave out the order to show the words that the file of a notice holds (`file=yes`)."""
    files = [t.span for t in found if option(t, "file") is not None]
    if not files:
        return found
    ends = [start for start, _ in files]
    return [
        t
        for t in found
        if not (_shows(t) and _reaches(t, ends))
        and not (_names_show(t) and any(overlap(t.span, s) for s in files))
        and not (_names_show(t) and any(_tells_of(t, s, found) for s in files))
    ]


def _tells_of(deed: Token, file: Span, found: Iterable[Token]) -> bool:
    """Say whether words behind a file but tell what it holds: nothing else is ordered between."""
    if deed.span[0] < file[1]:
        return False
    between = (t for t in found if file[1] <= t.span[0] < deed.span[0])
    return all(t.type in _OF_THE_FILE for t in between)


def with_quoted(found: list[Token], words: str) -> list[Token]:
    """Return the tokens of a sentence that but quotes a notice as the order to keep it.

    There is no end of verbs for that: "with each copy comes a file that says ...". A phrase that
    stands before it is shown all the same: 'display "Powered by X", and copies carry "..."'.
    """
    notices = [t for t in found if t.type == "QUOTE" and _is_notice(t, words)]
    around = [t for t in found if not any(_is_within(t, notice) for notice in notices)]
    if not notices:
        return found
    last = notices[-1].span[1]
    later = [t.span for t in around if _is_phrase(t, words) and t.span[0] >= last]
    if any(t.type in _OTHER and not _is_placed(t, last, later) for t in around):
        return found
    deeds = [t for t in found if t.type == "DEED" and meaning(t) in _ABOUT_NOTICES]
    ordered = any(t.type == "MUST" for t in around)
    first = notices[0].span[0]
    if any(meaning(t) == Duty.RETAIN_NOTICES and (ordered or is_said(t)) for t in deeds):
        told = any(_is_phrase(t, words) for t in around)
        gone = [t for t in deeds if not told or _opens(t, found, words, notices)]
        return [t for t in found if t not in gone or meaning(t) == Duty.RETAIN_NOTICES]
    phrases = [t.span for t in around if _is_phrase(t, words) and t.span[1] <= first]
    shown = [t for t in deeds if any(t.span[0] <= a < first for a, _ in phrases)]
    shown += [t for t in deeds if any(a <= t.span[0] <= b for a, b in later)]
    kept = [t for t in around if t in shown or t not in deeds]
    start = max((b for _, b in phrases), default=0) if shown else 0
    deed = Token("DEED", _KEPT, (start, notices[0].span[1]))
    return sorted([*kept, *notices, deed], key=place)


def _is_placed(token: Token, last: int, later: Sequence[Span]) -> bool:
    """Say whether a place behind a notice is that of a phrase which is named behind it."""
    start = token.span[0]
    return token.type == "PLACE" and start >= last and any(start < a for a, _ in later)


def _is_phrase(token: Token, words: str) -> bool:
    """Say whether a quotation is neither the name of a file nor a term: (the "Credit")."""
    start, end = token.span
    named = words[start:end].strip("\"'").casefold() in _FILES
    return token.type == "QUOTE" and not named and "(" not in words[max(0, start - _NEAR) : start]


def _opens(deed: Token, found: Iterable[Token], words: str, notices: Sequence[Token]) -> bool:
    """Say whether words end where a notice begins, or the name of its file."""
    quoted = (t for t in found if t.type == "QUOTE" and t.span[0] < deed.span[1] <= t.span[0] + 1)
    return any(t in notices or not _is_phrase(t, words) for t in quoted)


def _is_within(token: Token, notice: Token) -> bool:
    return notice.span[0] <= token.span[0] and token.span[1] <= notice.span[1]


def _is_notice(token: Token, words: str) -> bool:
    start, end = token.span
    long = _columns(words[start:end]) >= _SHORTEST
    return long and _NOTICE.search(words, start, end) is not None


def _columns(words: str) -> int:
    """Return how many columns words take: an ideograph takes two, and says what two letters do."""
    return sum(2 if east_asian_width(sign) in "WF" else 1 for sign in words)


def _names_show(token: Token) -> bool:
    return token.type == "DEED" and meaning(token) == Duty.DISPLAY_ATTRIBUTION


def _shows(token: Token) -> bool:
    return _names_show(token) and option(token, "quote") is not None


def _reaches(token: Token, starts: Iterable[int]) -> bool:
    return any(token.span[1] > start for start in starts)
