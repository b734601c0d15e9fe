"""Who is commercial by a figure: "commercial use includes use by firms with more than N people".

What a text asks of commercial use it asks of them, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from modellic.extract.clauses.conditions import COMMERCIAL, conjoin, disjoin, is_limit, parts_of
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.spoken import Spoken, asks_licence
from modellic.extract.lexing.token import Token, meaning
from modellic.rules import AnyOf, Condition, Span, Threshold, Use
from modellic.shapes import Shape

_DENIES = frozenset(("MUST_NOT", "MAY", "GRANT", "UNLESS", "NOT", "NOR", "EXEMPTS", "ONLY_IF"))
"""Words of a sentence that says more than what is commercial."""
_UNPAID = frozenset((Use.NON_COMMERCIAL, Use.RESEARCH))
_THIS = Shape(r"\W{0,6}{TAKES_UP}\W{0,3}", re.IGNORECASE)
_CLOSE = 3
"""Characters between "commercial" and the "if" of when it is so."""
_JOINS = re.compile(r"[^,;:\uff0c\uff1a]{0,40}")
"""What may stand between commercial use and what defines it: "of the work"."""
_INCLUDES = Shape(r"[^,;:\uff0c\uff1a]{0,40}?{INCLUDES}", re.IGNORECASE)
_MOST = 8
"""Figures that make somebody commercial; a text with more repeats itself."""


def with_size(spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]) -> list[tuple[Deed, ...]]:
    """Return the deeds with those counted as commercial whom the text counts so by a figure."""
    if not any(_is_of_commerce(d) for deeds in each for d in deeds):
        return list(each)
    told = dict(list(_told(spoken, each))[:_MOST])
    if not told:
        return list(each)
    whole = disjoin([COMMERCIAL, *told.values()])
    also = tuple(told)
    return [
        tuple(
            replace(d, when=whole, also=(*d.also, *also)) if _is_of_commerce(d) else d
            for d in deeds
        )
        for deeds in each
    ]


def _is_of_commerce(deed: Deed) -> bool:
    return asks_licence(deed) and deed.when == COMMERCIAL


def _told(
    spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]
) -> Iterator[tuple[Span, Condition]]:
    """Yield the figures that make somebody commercial, by the place where they stand."""
    places = {s.place: at for at, s in enumerate(spoken) if s.place is not None}
    for at, said in enumerate(spoken):
        size = _size(said.stated) if said.stated is not None and not each[at] else None
        if size is None or _says_more(said):
            continue
        if (
            _counts_as_commercial(said, behind=True)
            or _is_kind(said, places, spoken, each)
            or (at and _takes_up(said) and _is_on_commerce(each[at - 1]))
        ):
            yield said.span, size


def _size(stated: Condition) -> Condition | None:
    """Return what is said of figures alone, where somebody passes them from below."""
    figures = conjoin([p for p in parts_of(stated) if p != COMMERCIAL])
    if figures is None or is_limit(figures):
        return None
    parts = figures.parts if isinstance(figures, AnyOf) else (figures,)
    return figures if all(isinstance(p, Threshold) for p in parts) else None


def _says_more(said: Spoken) -> bool:
    return any(t.type in _DENIES for t in said.own) or any(_is_unpaid(t) for t in said.own)


def _is_unpaid(token: Token) -> bool:
    return token.type == "USE" and meaning(token) in _UNPAID


def _counts_as_commercial(said: Spoken, *, behind: bool = False) -> bool:
    """Say whether a sentence says that use is commercial if, or where, a figure is reached.

    With `behind`, the word stands behind the one that defines: what "Commercial Use" means is all
    that it is.
    """
    uses = [t.span for t in said.own if _is_commercial(t)]
    opened = [t.span[0] for t in said.own if t.type == "IF"]
    if any(0 <= at - use[1] <= _CLOSE for at in opened for use in uses):
        return True
    if not behind and any(_INCLUDES.match(said.words, use[1]) for use in uses):
        return True
    defined = [t.span for t in said.own if t.type == "DEFINES"]
    ends = [(d[1], use[0]) if behind else (use[1], d[0]) for d in defined for use in uses]
    return any(a <= b and _JOINS.fullmatch(said.words, a, b) for a, b in ends)


def _is_commercial(token: Token) -> bool:
    return token.type == "USE" and meaning(token) == Use.COMMERCIAL


def _is_kind(
    said: Spoken,
    places: Mapping[int, int],
    spoken: Sequence[Spoken],
    each: Sequence[tuple[Deed, ...]],
) -> bool:
    """Say whether an item stands in the list of what is commercial use."""
    above = places.get(said.lead) if isinstance(said.lead, int) else None
    if above is None or each[above] or _says_more(lead := spoken[above]):
        return False
    if _takes_up(lead):
        return above > 0 and _is_on_commerce(each[above - 1])
    return _counts_as_commercial(lead)


def _takes_up(said: Spoken) -> bool:
    """Say whether a sentence goes on with what the one before speaks of: "this includes"."""
    first = next((t for t in said.own if t.type == "DEFINES"), None)
    return first is not None and _THIS.fullmatch(said.words, 0, first.span[0]) is not None


def _is_on_commerce(deeds: Sequence[Deed]) -> bool:
    return any(map(_is_of_commerce, deeds))
