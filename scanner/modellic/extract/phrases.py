"""The notation of a phrase in the word lists, and the regular expression that it means.

| notation | matches |
| --- | --- |
| `words in order` | the words, with white space, a comma, a quote or a slash between them |
| `(a|b c)` | one of them |
| `word?` `(…)?` | may be absent |
| `word~` | the word in any regular inflection: display, displays, displayed, displaying |
| `(word|other)~` | the same for each word of the bracket |
| `…` or `...` | up to 60 other characters of the same clause; `…120` up to 120 |
| `!word` | the word must not follow |
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_TOKEN = re.compile(r"\s+|[()|?]|(?:\u2026|\.\.\.)\d*|![^\s()|?]+|[^\s()|?\u2026!]+")
_INFLECTED_GROUP = re.compile(r"\(([\w|-]+)\)~")
_LATIN = re.compile(r"[a-z0-9\u00c0-\u024f]", re.IGNORECASE)
_GAP_LENGTH = 60
_BETWEEN = r"[^\w.;:]{1,4}"
_CJK_BETWEEN = r"[^\w\u3002\uff1b]{0,2}"
_VOWELS = "aeiou"


class PhraseError(ValueError):
    """A phrase of a word list that does not follow the notation."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A phrase as a regular expression, and the words it can begin with (folded)."""

    regex: str
    first_words: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Piece:
    """A compiled part: its regex, first words, and whether it may be absent, or is a gap or ban."""

    regex: str
    first: frozenset[str]
    optional: bool = False
    kind: str = "word"
    latin: bool = True


def parse_phrase(phrase: str) -> Pattern:
    """Compile one phrase. Raises `PhraseError`, which says what is wrong with it."""
    folded = _INFLECTED_GROUP.sub(lambda m: f"({m[1].replace('|', '~|')}~)", phrase.casefold())
    tokens = _TOKEN.findall(folded)
    pieces, rest = _alternatives(tokens, 0)
    if rest != len(tokens):
        raise PhraseError(f"{phrase!r} has a bracket that nothing opens")
    if not pieces.first or pieces.optional:
        raise PhraseError(f"{phrase!r} could match nothing, or begins with a gap")
    before = r"(?<![\w])" if pieces.latin else ""
    return Pattern(before + pieces.regex, pieces.first)


def _alternatives(tokens: list[str], at: int) -> tuple[_Piece, int]:
    branches: list[_Piece] = []
    while True:
        branch, at = _sequence(tokens, at)
        branches.append(branch)
        if at >= len(tokens) or tokens[at] != "|":
            break
        at += 1
    if len(branches) == 1:
        return branches[0], at
    first = frozenset().union(*(b.first for b in branches))
    regex = "(?:" + "|".join(b.regex for b in branches) + ")"
    return _Piece(
        regex, first, any(b.optional for b in branches), latin=all(b.latin for b in branches)
    ), at


def _sequence(tokens: list[str], at: int) -> tuple[_Piece, int]:
    pieces: list[_Piece] = []
    while at < len(tokens) and tokens[at] not in ")|":
        token = tokens[at]
        if token.isspace():
            at += 1
            continue
        piece, at = _piece(tokens, at)
        if at < len(tokens) and tokens[at] == "?":
            piece, at = (
                _Piece(piece.regex, piece.first, optional=True, kind=piece.kind, latin=piece.latin),
                at + 1,
            )
        pieces.append(piece)
    if not pieces:
        raise PhraseError("an alternative is empty")
    return _join(pieces), at


def _piece(tokens: list[str], at: int) -> tuple[_Piece, int]:
    token = tokens[at]
    if token == "(":
        piece, at = _alternatives(tokens, at + 1)
        if at >= len(tokens) or tokens[at] != ")":
            raise PhraseError("a bracket is not closed")
        return _Piece(f"(?:{piece.regex})", piece.first, piece.optional, latin=piece.latin), at + 1
    if token.startswith(("\u2026", "...")):
        length = int(re.sub(r"\D", "", token) or _GAP_LENGTH)
        return _Piece(str(length), frozenset(), kind="gap"), at + 1
    if token.startswith("!"):
        return _Piece(_word(token[1:])[0], frozenset(), kind="ban"), at + 1
    if token in "?)|~":
        raise PhraseError(f"{token!r} stands where a word should")
    regex, forms = _word(token)
    return _Piece(regex, forms, latin=bool(_LATIN.match(token))), at + 1


def _word(token: str) -> tuple[str, frozenset[str]]:
    if not _LATIN.match(token):
        return _CJK_BETWEEN.join([re.escape(token)]), frozenset(token[:1])
    if token.endswith("~"):
        forms = inflections(token[:-1])
        return f"(?:{'|'.join(sorted(map(re.escape, forms), key=len, reverse=True))})(?!\\w)", forms
    first = re.match(r"\w+", token)
    return re.escape(token) + r"(?!\w)", frozenset((first[0] if first else token,))


def inflections(word: str) -> frozenset[str]:
    """Return the regular English forms of a verb or noun."""
    if word.endswith("e"):
        return frozenset((word, word + "s", word + "d", word[:-1] + "ing"))
    if word.endswith("y") and word[-2] not in _VOWELS:
        return frozenset((word, word[:-1] + "ies", word[:-1] + "ied", word + "ing"))
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return frozenset((word, word + "es", word + "ed", word + "ing"))
    double = word + word[-1]
    return frozenset((word, word + "s", word + "ed", word + "ing", double + "ed", double + "ing"))


def _join(pieces: list[_Piece]) -> _Piece:
    """Put the parts of a sequence together, with what may stand between two of them."""
    if pieces[0].kind != "word":
        raise PhraseError("a phrase, or a bracket in it, begins with a gap or a ban")
    regex, first, open_start, gap, before = "", frozenset[str](), True, "", pieces[0]
    for piece in pieces:
        if piece.kind == "gap":
            gap = _gap(piece.regex, latin=before.latin)
        elif piece.kind == "ban":
            regex += rf"(?!{_BETWEEN}{piece.regex})"
        elif open_start:
            first |= piece.first
            regex += (
                f"(?:{piece.regex}{_between(piece, piece)})?" if piece.optional else piece.regex
            )
            open_start, before = piece.optional, piece
        else:
            joined = (gap or _between(before, piece)) + piece.regex
            regex += f"(?:{joined})?" if piece.optional else joined
            gap, before = "", piece
    return _Piece(regex, first, optional=open_start, latin=pieces[0].latin)


def _between(left: _Piece, right: _Piece) -> str:
    return _BETWEEN if left.latin and right.latin else _CJK_BETWEEN


def _gap(length: str, *, latin: bool) -> str:
    return rf"[^;\u3002\uff1b]{{0,{length}}}?" + (r"(?<!\w)" if latin else "")
