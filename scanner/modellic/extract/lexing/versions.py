"""Numbers that are part of a name: "on the release date of Halcyon 2" counts no users."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from modellic.extract.lexing.token import Token
from modellic.extract.words.amounts import Amount
from modellic.extract.words.lexicon import Lexicon
from modellic.shapes import Shape

_NAME = re.compile(r"(?<![A-Za-z\u00c0-\u024f])([A-Z][A-Za-z\u00c0-\u024f]+)\s$")
_LONGEST = 24
"""Characters of a name, and of the word before it."""
_DETERMINED = Shape(r"(?:{BEFORE_TERM})\s$")
"""Before a noun of German, which begins with a capital as a name does: "die Zahl der Köche 20"."""
_GOES_ON = Shape(r"\s?(?:$|[^\w\s]|(?:{JOINS}|{JOINS_NOUNS})\b)", re.IGNORECASE)
"""Where a clause ends, or the next member begins, behind the number: it may be what is compared."""
_SIZE = re.compile(r"\d{1,3}(?:\.\d{1,2})?B")
"""How many parameters a model has, in billions, as its name tells it: "Halcyon 180B"."""
_MOST = 99
"""The largest version of anything."""
_COUNTED = frozenset(("METRIC", "CMP"))


def without_versions(
    amounts: Sequence[Amount], found: Sequence[Token], text: str, lexicon: Lexicon
) -> list[Amount]:
    """Return the amounts of a sentence without the numbers of names: sizes of models, and where
    another is compared their versions.

    A name is a word with a capital that is none of those that the lists have.
    """
    amounts = [a for a in amounts if not _is_size(a, found, text, lexicon)]
    if len(amounts) == 1:
        return amounts
    return [a for a in amounts if not _is_version(a, amounts, found, text, lexicon)]


def _is_size(amount: Amount, found: Sequence[Token], text: str, lexicon: Lexicon) -> bool:
    start, end = amount.span
    if amount.currency or not _SIZE.fullmatch(text, start, end):
        return False
    name = _NAME.search(text, max(0, start - _LONGEST), start)
    known = name is None or name[1].lower() in lexicon.words
    return not known and not any(t.type in _COUNTED for t in _right_behind(found, end))


def _is_version(
    amount: Amount,
    amounts: Sequence[Amount],
    found: Sequence[Token],
    text: str,
    lexicon: Lexicon,
) -> bool:
    start, end = amount.span
    if not amount.plain or amount.value > _MOST or not text[start:end].isdigit():
        return False
    name = _NAME.search(text, max(0, start - _LONGEST), start)
    if name is None or name[1].lower() in lexicon.words or _GOES_ON.match(text, end):
        return False
    at = name.start()
    if lexicon.language == "de" and _DETERMINED.search(text, max(0, at - _LONGEST), at):
        return False
    starts = {a.span[0] for a in amounts}
    return not any(
        t.type == "METRIC" or t.span[1] + 1 not in starts for t in _right_behind(found, end)
    )


def _right_behind(found: Sequence[Token], end: int) -> Iterator[Token]:
    return (t for t in found if t.type in _COUNTED and end <= t.span[0] <= end + 1)
