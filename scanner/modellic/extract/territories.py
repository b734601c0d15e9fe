"""Where a licence does not hold: lists of countries, and words that a country must stand behind."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace

from modellic.extract.lexer import Token
from modellic.extract.lexicon import Meaning

_NEAR = 30
"""Characters between two countries of one list: ", or in the territory of "."""
_FAR = 160
"""Characters between a verb and the country that it is said of."""
_WORDS_BEFORE = 3
_JOINTS = frozenset(("AND", "OR", "NOR"))


def united(found: Iterable[Token]) -> list[Token]:
    """Return the tokens with the countries of one list as one: "in Norway, Iceland or Peru"."""
    out: list[Token] = []
    for token in found:
        at = len(out) - 1
        while at >= 0 and out[at].type in _JOINTS:
            at -= 1
        before = out[at] if at >= 0 else None
        if token.type == "TERRITORY" and before is not None and _continues(before, token):
            out[at:] = [_joined(before, token)]
        else:
            out.append(token)
    return out


def _continues(before: Token, token: Token) -> bool:
    close = 0 <= token.span[0] - before.span[1] <= _NEAR
    return before.type == "TERRITORY" and before.own == token.own and close


def _joined(one: Token, other: Token) -> Token:
    codes = " ".join(dict.fromkeys((*_codes(one), *_codes(other))))
    meaning = Meaning("TERRITORY", codes)
    return replace(one, value=meaning, span=(one.span[0], other.span[1]))


def _codes(token: Token) -> list[str]:
    return token.value.value.split() if isinstance(token.value, Meaning) else []


def stands_in(token: Token, own: Sequence[Token], words: str) -> bool:
    """Say whether a territory follows the words of a deed, behind one of the words of `at=`.

    `at=in|within` wants "use it in Peru" or "within the territory of Peru": one of the words among
    the last three before the name. True for a deed whose header has no such option.
    """
    wanted = token.value.option("at") if isinstance(token.value, Meaning) else None
    if wanted is None:
        return True
    start = bisect_left(own, token.span[1], key=lambda t: t.span[0])
    named = (t.span[0] for t in own[start : start + _FAR] if t.type == "TERRITORY")
    behind = (words[token.span[0] : at] for at in named if at - token.span[1] <= _FAR)
    openings = set(wanted.split("|"))
    return any(openings & set(w.casefold().split()[-_WORDS_BEFORE:]) for w in behind)
