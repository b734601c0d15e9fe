"""Figures that a slash joins: "startups under $2M funding/revenue" are told by either."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from modellic.extract.lexing.token import Token, meaning

_SLASH = "/"


def joined_by_slashes(found: Iterable[Token], text: str) -> Iterator[Token]:
    """Yield an "or" for each slash between words for two different figures."""
    metrics = sorted((t for t in found if t.type == "METRIC"), key=lambda t: t.span)
    for one, other in pairwise(metrics):
        between = (one.span[1], other.span[0])
        if text[slice(*between)].strip() == _SLASH and meaning(one) != meaning(other):
            yield Token("OR", "or", between)
