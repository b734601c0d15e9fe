"""Bans of infringing the marks of others: "you may not use the model to infringe trademarks".

That forbids a use of the model, and not to use the licensor's name.
"""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import Token, meaning
from modellic.extract.words.lexicon import Lexicon
from modellic.extract.words.spans import overlap, touches_one
from modellic.rules import Prohibition


def without_marks_of_others(own: Sequence[Token], words: str, lexicon: Lexicon) -> list[Token]:
    """Return the tokens of a sentence without the ban of names that is one of infringing those of
    others: where it names the licensor's before them, these are meant."""
    bans = [t for t in own if t.type == "DEED" and meaning(t) == Prohibition.USE_TRADEMARK]
    theirs = [t.span for t in own if t.type == "INFRINGES"] if bans else []
    ours = [t.span for t in own if t.type == "OWN_MARKS"]
    theirs = [s for s in theirs if not touches_one(s, ours)]
    if not theirs:
        return list(own)
    gone = [t for t in bans if _is_theirs(t, theirs, words, lexicon)]
    return [t for t in own if t not in gone]


def _is_theirs(ban: Token, theirs: Sequence[tuple[int, int]], words: str, lexicon: Lexicon) -> bool:
    at = min((start for start, end in theirs if overlap(ban.span, (start, end))), default=None)
    if at is None:
        return False
    before = tokens(words[ban.span[0] : at], lexicon) if ban.span[0] < at else []
    return not any(meaning(t) == Prohibition.USE_TRADEMARK for t in before)
