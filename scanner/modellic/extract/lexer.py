"""Words in, semantic tokens out: what a sentence is made of, as far as rules are concerned.

Words that mean nothing to a rule leave no token, so the grammar sees "IF METRIC CMP AMOUNT MUST
DEED" whatever stands between. The tokens of one sentence are few, so the parser is quick.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from modellic.extract.amounts import Amount, find_amounts
from modellic.extract.lexicon import Entry, Lexicon, Meaning
from modellic.rules import Span

_UNIT = re.compile(r"[A-Za-z\u00c0-\u024f]+(?:['\u2019][A-Za-z]+)?|\d+|[^\s\w]|\w")
_QUOTED = re.compile(r"\"([^\"]{1,400})\"|(?<!\w)'([^']{2,200})'(?!\w)")
_ASIDE = re.compile(r"\([^()]{4,}\)")
_MUTE_ASIDE = frozenset(("AND", "OR", "USE", "IF", "UNLESS", "ONLY_IF", "NOT"))
_BREAK = re.compile(r"[;\uff1b]")
_DEEDS = ("must", "must-not", "says")
_YEN = {"zh": "CNY", "ja": "JPY"}
MEASURES = frozenset(("METRIC", "CMP", "AMOUNT", "PERIOD"))
HEADS = frozenset(("IF", "UNLESS", "ONLY_IF"))
_UNREAD = frozenset(("QUOTE", "PLACE", "FIELD", "PASS", "TITLE", "WHOSE", "ASOF", "ATTRIBUTABLE"))
ATOMS = MEASURES | {"USE", "PARTY", "TERRITORY"}


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of meaning: its type in grammars/clause.lark, and where it stands (clean offsets).

    `value` is a `Meaning` for words of the lists, an `Amount` for AMOUNT, the words for QUOTE.
    `own` is false for tokens of the lead-in that a list item hangs on.
    """

    type: str
    value: Meaning | Amount | str
    span: Span
    own: bool = True


def tokens(text: str, lexicon: Lexicon) -> list[Token]:
    """Return the tokens of a clean sentence from left to right."""
    found = list(_words(text, lexicon))
    found += [
        Token("AMOUNT", a, a.span) for a in find_amounts(text, yen=_YEN.get(lexicon.language))
    ]
    found += [Token("QUOTE", m[1] or m[2], m.span()) for m in _QUOTED.finditer(text)]
    found += [Token("SEP", m[0], m.span()) for m in _BREAK.finditer(text)]
    asides = _asides(text)
    kept = (t for t in _longest(found) if t.type not in _MUTE_ASIDE or not _within(t.span, asides))
    return sorted(kept, key=lambda t: (t.span[0], -t.span[1]))


def _asides(text: str) -> list[Span]:
    """Return the bracketed asides that name no figure: "(or equivalent in other currencies)"."""
    return [m.span() for m in _ASIDE.finditer(text) if not re.search(r"\d{2}", m[0])]


def _within(span: Span, others: Iterable[Span]) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in others)


def _words(text: str, lexicon: Lexicon) -> Iterator[Token]:
    for unit in _UNIT.finditer(text):
        for entry in lexicon.by_first_word.get(unit[0].casefold(), ()):
            match = entry.regex.match(text, unit.start())
            if match:
                yield Token(_type(entry), entry.meaning, match.span())


def _type(entry: Entry) -> str:
    return "DEED" if entry.meaning.kind in _DEEDS else entry.meaning.kind


def _longest(found: Iterable[Token]) -> Iterator[Token]:
    """Drop a token that a longer one of the same sort covers; deeds stand beside all others."""
    covered: dict[object, int] = {}
    for token in sorted(found, key=lambda t: (t.span[0], -t.span[1])):
        sort = _sort(token)
        if token.span[1] > covered.get(sort, -1):
            yield token
            if sort != "QUOTE":
                covered[sort] = max(token.span[1], covered.get(sort, -1))


def _sort(token: Token) -> object:
    """Return what competes with a token for its words: structure with structure, a deed with its like."""
    if token.type == "DEED" and isinstance(token.value, Meaning):
        return (token.value.kind, token.value.value)
    if token.type in ("USE", "PARTY", "TERRITORY", "FIELD", "PLACE", "QUOTE", "PASS", "TITLE", "GRANT"):
        return token.type
    return "structure"


def fold(found: Sequence[Token]) -> list[Token]:
    """Leave the tokens that the grammar reads.

    "and" and "or" join nouns far more often than conditions, so only those between two conditions
    stay. "If" before what the lists do not know opens no condition that could be read: it stays
    as BARE. Words of measure mean nothing in a sentence without an amount and a metric.
    """
    types = {t.type for t in found}
    silent = _UNREAD if {"AMOUNT", "METRIC"} <= types else _UNREAD | MEASURES
    kept = [t for t in found if t.type not in silent]
    return list(_folded(kept))


def _folded(kept: Sequence[Token]) -> Iterator[Token]:
    before = ""
    for at, token in enumerate(kept):
        opens = _opens_atom(kept, at + 1)
        if token.type in ("AND", "OR"):
            if not (opens and before in ATOMS):
                continue
        elif token.type == "NOT":
            if not opens:
                continue
        elif token.type in HEADS and not opens:
            token = replace(token, type="BARE")
        before = token.type
        yield token


def _opens_atom(kept: Sequence[Token], at: int) -> bool:
    """Say whether a condition follows, connectives that will vanish aside."""
    while at < len(kept) and kept[at].type in ("NOT", "AND", "OR"):
        at += 1
    return at < len(kept) and kept[at].type in ATOMS


def inherited(found: Iterable[Token]) -> list[Token]:
    """Return the tokens of a lead-in as an item below it sees them."""
    return [replace(t, own=False) for t in found]
