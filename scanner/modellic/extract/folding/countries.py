"""Countries in a sentence: lists of them as one, and the words that one must stand behind."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from modellic.extract.lexing.abroad import is_abroad
from modellic.extract.lexing.token import Token, meaning, option
from modellic.extract.words.lexicon import Meaning
from modellic.rules import Condition, InTerritory, Not

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
    # "In China or outside Peru": the second list is another.
    apart = is_abroad(token) and not is_abroad(before)
    return before.type == "TERRITORY" and before.own == token.own and close and not apart


def _joined(one: Token, other: Token) -> Token:
    every = " ".join(dict.fromkeys((*codes(one), *codes(other))))
    left_out = (("outside", "yes"),) if is_abroad(one) or is_abroad(other) else ()
    return one.valued(Meaning("TERRITORY", every, left_out)).at((one.span[0], other.span[1]))


def codes(token: Token) -> list[str]:
    """Return the countries that a token names, by their codes of ISO 3166."""
    return meaning(token).split()


def area(token: Token) -> Condition:
    """Return the condition of being where a token says."""
    inside = InTerritory(tuple(codes(token)))
    return Not(inside) if is_abroad(token) else inside


def stands_in(token: Token, own: Sequence[Token], words: str) -> bool:
    """Say whether a territory follows the words of a deed, behind one of the words of `at=`.

    `at=in|within` wants "use it in Peru" or "within the territory of Peru": one of the words among
    the last three before the name. With `inside=yes` the territory may stand amid the words of the
    deed. True for a deed whose header has no such option.
    """
    return option(token, "at") is None or place_of(token, own, words) is not None


def place_of(token: Token, own: Sequence[Token], words: str) -> Token | None:
    """Return the territory behind the words of a deed that one of the words of `at=` opens."""
    wanted = option(token, "at")
    if wanted is None or all(t.type != "TERRITORY" for t in own):
        return None
    openings = set(wanted.casefold().split("|"))
    inside = option(token, "inside")
    start = bisect_left(own, token.span[0 if inside else 1], key=lambda t: t.span[0])
    for place in own[start : start + _FAR]:
        if place.span[0] - token.span[1] > _FAR:
            return None
        if place.type == "TERRITORY":
            before = words[token.span[0] : place.span[0]].casefold().split()[-_WORDS_BEFORE:]
            if openings & {word.strip(",()") for word in before}:
                return place
    return None
