"""Where a licence does not hold: lists of countries, and words that a country must stand behind."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from modellic.extract.lexer import Token
from modellic.extract.lexicon import Meaning
from modellic.rules import Condition, InTerritory, Not, Prohibition

if TYPE_CHECKING:
    from modellic.extract.deeds import Deed

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
    return _openings(token) is None or _place(token, own, words) is not None


def placed(deed: Deed, own: Sequence[Token], words: str, terms: Mapping[str, Condition]) -> Deed:
    """Return a ban in a territory with the territory that its words name.

    `terms` are the conditions that the text defines: "outside the Territory" is what the
    definition of the territory leaves out.
    """
    if deed.action is not Prohibition.USE_IN_TERRITORY or deed.token is None:
        return deed
    place = _place(deed.token, united(own), words)
    if place is not None:
        return replace(deed, when=InTerritory(tuple(_codes(place))))
    named = (terms.get(str(t.value)) for t in _behind(deed.token, own) if t.type == "TERM")
    beyond = next((o for t in named if t and (o := _outside(t)) is not None), None)
    return deed if beyond is None else replace(deed, when=beyond)


def _outside(territory: Condition) -> Condition | None:
    match territory:
        case Not(InTerritory() as left_out):
            return left_out
        case InTerritory():
            return Not(territory)
        case _:
            return None


def without_echoes(said: Sequence[tuple[Deed, ...]]) -> list[tuple[Deed, ...]]:
    """Return the deeds of all sentences without what a preamble says of a territory.

    "This licence does not apply in Peru" is no rule of its own where a later sentence forbids it.
    """
    bans = {d.when for deeds in said for d in deeds if _is_ban(d)}
    return [tuple(d for d in deeds if not _is_echo(d, bans)) for deeds in said]


def _is_ban(deed: Deed) -> bool:
    value = deed.token.value if deed.token else None
    forbidden = isinstance(value, Meaning) and value.kind == "must-not"
    return deed.action is Prohibition.USE_IN_TERRITORY and forbidden


def _is_echo(deed: Deed, bans: Collection[Condition | None]) -> bool:
    said = deed.action is Prohibition.USE_IN_TERRITORY and not _is_ban(deed)
    return said and deed.when in bans


def _openings(token: Token) -> set[str] | None:
    wanted = token.value.option("at") if isinstance(token.value, Meaning) else None
    return None if wanted is None else set(wanted.split("|"))


def _place(token: Token, own: Sequence[Token], words: str) -> Token | None:
    """Return the territory behind the words of a deed that one of the words of `at=` opens."""
    openings = _openings(token) or set()
    for place in _behind(token, own):
        before = words[token.span[0] : place.span[0]].casefold().split()[-_WORDS_BEFORE:]
        if place.type == "TERRITORY" and openings & set(before):
            return place
    return None


def _behind(token: Token, own: Sequence[Token]) -> list[Token]:
    start = bisect_left(own, token.span[1], key=lambda t: t.span[0])
    return [t for t in own[start : start + _FAR] if t.span[0] - token.span[1] <= _FAR]
