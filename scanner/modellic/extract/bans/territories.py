"""Where a licence does not hold: lists of countries, and words that a country must stand behind."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from modellic.extract.bans.named_places import in_named_places, places_in
from modellic.extract.clauses.conditions import disjoin, negate
from modellic.extract.clauses.part import Part
from modellic.extract.folding.countries import area, codes, place_of, united
from modellic.extract.lexing.abroad import is_abroad
from modellic.extract.lexing.token import Token, closes, is_said, meaning
from modellic.extract.words.spans import overlap
from modellic.rules import AnyOf, Condition, InTerritory, Not, Prohibition, Span

if TYPE_CHECKING:
    from modellic.extract.clauses.deeds import Deed
    from modellic.extract.clauses.readings import Reading

Deeds: TypeAlias = "tuple[Deed, ...]"

_COLON = re.compile(r"\s?[:\uff1a]")
_FIRST = 6
"""Tokens of a definition among which its term stands."""
_JOINTS = frozenset(("AND", "OR", "NOR"))
_LISTED = _JOINTS | {"TERRITORY"}


def placed(deed: Deed, own: Sequence[Token], words: str) -> Deed:
    """Return a ban in a territory with the territory that its words name, whoever is there."""
    if deed.action is not Prohibition.USE_IN_TERRITORY or deed.token is None:
        return deed
    listed = united(t for t in own if t.type in _LISTED)
    if (left_out := _left_out_itself(deed.token, listed, own)) is not None:
        return replace(deed, when=InTerritory(tuple(codes(left_out))))
    place = place_of(deed.token, listed, words)
    if place is not None:
        more = _says_more(deed.when, area(place), banned=_is_ban(deed))
        return deed if more else replace(deed, when=_or_outside(place, listed))
    places = dict.fromkeys(places_in(deed.when))
    if deed.when is None:
        # The words of the ban begin amid a list: "in Peru und in Chile ist die Nutzung verboten".
        places = dict.fromkeys(area(t) for t in listed if t.type == "TERRITORY")
    return replace(deed, when=next(iter(places))) if len(places) == 1 else deed


def _left_out_itself(ban: Token, listed: Sequence[Token], own: Sequence[Token]) -> Token | None:
    """Return the place that the words of a ban leave out themselves, whatever words before it turn
    round: 全球，但不包括欧盟境内."""
    start, end = ban.span
    turned = any(t.type == "ABROAD" and t.span[0] < start < t.span[1] for t in own)
    named = [t for t in listed if t.type == "TERRITORY" and start < t.span[0] < end]
    return named[0] if turned and is_said(ban) and len(named) == 1 else None


def _or_outside(place: Token, listed: Sequence[Token]) -> Condition:
    """Return where a place is, or all but the one behind it: "in Peru or outside Chile"."""
    at = next(n for n, t in enumerate(listed) if t is place)
    behind = listed[at + 1 : at + 3]
    if [t.type for t in behind] != ["OR", "TERRITORY"] or not is_abroad(behind[-1]):
        return area(place)
    return disjoin([area(place), area(behind[-1])])


def _says_more(when: Condition | None, place: Condition, *, banned: bool) -> bool:
    """Say whether a condition is of a place, and of all but it, or of another beside it: "in Peru
    or outside Chile"."""
    if isinstance(when, AnyOf):
        return place in when.parts and set(when.parts) == set(places_in(when))
    return banned and when == Not(place)


def placed_once(said: Deeds) -> Deeds:
    """Return the deeds of a sentence without the place that it says twice: "you may not use it
    anywhere other than in Peru" forbids use outside it. "Not for commerce in Peru" forbids no other
    use there."""
    banned = any(_is_ban(d) and d.when is not None for d in said)
    told = (d for d in said if d.action is Prohibition.USE_IN_TERRITORY and not _is_ban(d))
    twice = list(told) if banned else []
    trade = [d.when for d in said if d.action is Prohibition.COMMERCIAL_USE and d.when is not None]
    twice += [d for d in said if _is_ban(d) and d.when in trade]
    return tuple(d for d in said if d not in twice)


def territorial(readings: Sequence[Reading], said: Sequence[Deeds]) -> list[Deeds]:
    """Return the deeds (`said`) of all sentences as what the text says of territories makes them.

    Use "outside the Territory" is use in what the definition of the territory leaves out. "This
    licence does not apply in Peru" is no rule of its own where another sentence forbids it.
    """
    beyond = next((b for r in readings if (b := _left_out(r)) is not None), None)
    known = [
        tuple(_defined(d, beyond, reading) for d in deeds) if beyond else deeds
        for deeds, reading in zip(said, readings, strict=True)
    ]
    known = in_named_places(readings, known, beyond)
    bans = {d.when for deeds in known for d in deeds if _is_ban(d)}
    return [
        tuple(d for d in deeds if not (_is_echo(d, bans) or (_is_ban(d) and _is_on_trade(d, r))))
        for deeds, r in zip(known, readings, strict=True)
    ]


def _is_on_trade(ban: Deed, reading: Reading) -> bool:
    """Say whether a ban is one on exports: to obey export law is a duty of its own."""
    trade = [t for t in reading.own if t.type == "BAN" and meaning(t) == "trade"]
    part = Part.of(reading.own) if trade else None
    return part is not None and any(ban.token is None or part.alone(ban.token, t) for t in trade)


def _left_out(reading: Reading) -> tuple[Condition, Span] | None:
    """Return what the definition of the territory leaves out, and where it stands."""
    name = next((t for t in reading.own if t.type == "QUOTE"), None)
    means = _means(name, reading) if name is not None else None
    if name is None or means is None or not _names_an_area(name, reading.own):
        return None
    body = united(t for t in reading.own if t.type in ("UNLESS", "TERRITORY", *_JOINTS))
    place = next((t for t in body if t.type == "TERRITORY"), None)
    if place is None or place.span[0] < means or name.span[0] > means:
        return None
    inside = InTerritory(tuple(codes(place)))
    # 「欧州連合を除く」 closes what it leaves out.
    excluded = any(t.type == "UNLESS" and (t.span[0] < place.span[0]) != closes(t) for t in body)
    # That the licence holds "only" there says the same as that the word means this place.
    only = any(t.type == "ABROAD" and overlap(t.span, name.span) for t in reading.own)
    excluded = excluded or (is_abroad(place) and not only)
    return (inside if excluded else Not(inside)), reading.sentence.span


def _means(name: Token, reading: Reading) -> int | None:
    """Return where what a term means begins, behind the words or the colon that part the two."""
    told = _COLON.match(reading.sentence.text, name.span[1])
    words = (t.span[1] for t in reading.own if t.type in ("MEANS", "DEFINES"))
    return told.end() if told else next(words, None)


def _names_an_area(name: Token, own: Sequence[Token]) -> bool:
    areas = [t for t in own if t.type == "AREA"]
    return any(t in own[:_FIRST] or overlap(t.span, name.span) for t in areas)


def _defined(deed: Deed, beyond: tuple[Condition, Span], reading: Reading) -> Deed:
    """Return a ban with the places that it is of: those that the definition of the territory leaves
    out, or where "use in the Restricted Territory" is forbidden, the territory itself."""
    if deed.action is not Prohibition.USE_IN_TERRITORY or deed.when is not None:
        return deed
    outside = not _is_ban(deed) or any(t.type == "ABROAD" for t in reading.own)
    where = beyond[0] if outside else negate(beyond[0])
    return replace(deed, when=where, also=(*deed.also, beyond[1]))


def _is_ban(deed: Deed) -> bool:
    return deed.action is Prohibition.USE_IN_TERRITORY and deed.kind == "must-not"


def _is_echo(deed: Deed, bans: Collection[Condition | None]) -> bool:
    said = deed.action is Prohibition.USE_IN_TERRITORY and not _is_ban(deed)
    return said and deed.when in bans
